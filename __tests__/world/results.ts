import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerBadly, type Fault, Faults, readBody } from "./faults.js";

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  size: number | null;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly blob: string;
  size: number | null;
  digest: string | null;
}

interface Blob {
  data: Buffer | null;
  type: string;
  readonly blocks: Map<string, Buffer>;
}

type Fields = Record<string, unknown>;
type Reply = { readonly status: number; readonly data: Fields };

/** GitHub's cache (v2) and artifact service on loopback, as the real clients speak to it, with its blob store. */
export class ResultsServer {
  /** Finished entries, oldest first. */
  readonly entries: CacheEntry[] = [];
  readonly artifacts: StoredArtifact[] = [];
  /** Methods that were called (`CreateCacheEntry`), and `GET`, `PUT` for blobs. */
  readonly requests: string[] = [];
  private readonly blobs = new Map<string, Blob>();
  private readonly faults = new Faults();
  private readonly policy = { read: true, write: true };
  private nextId = 1;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ResultsServer> {
    const server = createServer();
    const results = new ResultsServer(server);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      results.serve(request, response).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return results;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** What the runner gives to actions, and to actions only. */
  get env(): Record<string, string> {
    return {
      ACTIONS_RUNTIME_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_CACHE_URL: this.url,
      ACTIONS_CACHE_SERVICE_V2: "True",
    };
  }

  fail(method: string, fault: Fault): void {
    this.faults.add(method, fault);
  }

  heal(): void {
    this.faults.clear();
  }

  /** The token of an untrusted event: the service refuses by policy. */
  deny(what: "read" | "write"): void {
    this.policy[what] = false;
  }

  /** Bytes of an artifact: a zip archive. */
  artifact(name: string): Buffer | null {
    const found = this.artifacts.find((each) => each.name === name);
    return found ? (this.blobs.get(found.blob)?.data ?? null) : null;
  }

  /** Where the archive of an artifact can be read, as GitHub's API redirects to it. */
  archive({ blob }: StoredArtifact): string {
    return this.signed(blob);
  }

  /** From now on the archive of an artifact lacks its second half. */
  cutShort(id: number): void {
    const blob = this.blobs.get(this.artifacts.find((each) => each.id === id)?.blob ?? "");
    if (blob?.data) blob.data = blob.data.subarray(0, blob.data.length / 2);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const body = await readBody(request);
    const method = url.pathname.startsWith("/twirp/") ? (url.pathname.split("/").pop() ?? "") : (request.method ?? "");
    this.requests.push(method);
    const fault = this.faults.take(method);
    if (fault && !fault.applied) {
      answerBadly(response, fault.answer);
      return;
    }
    if (!url.pathname.startsWith("/twirp/")) {
      this.serveBlob(request, url, body, response);
      return;
    }
    const isOurs = request.headers.authorization === `Bearer ${runtimeToken}`;
    const reply: Reply = isOurs
      ? this.call(method, JSON.parse(body.toString("utf8")) as Fields)
      : { status: 401, data: { code: "unauthenticated", msg: "bad token" } };
    if (fault) answerBadly(response, fault.answer);
    else response.writeHead(reply.status, { "content-type": "application/json" }).end(JSON.stringify(reply.data));
  }

  private call(method: string, fields: Fields): Reply {
    const key = String(fields.key ?? "");
    const version = String(fields.version ?? "");
    const name = String(fields.name ?? "");
    switch (method) {
      case "GetCacheEntryDownloadURL": {
        if (!this.policy.read)
          return { status: 403, data: { code: "permission_denied", msg: "cache read denied: no readable scopes" } };
        const entry = this.find([key, ...((fields.restore_keys as string[] | undefined) ?? [])], version);
        if (!entry) return ok({ ok: false });
        return ok({ ok: true, signed_download_url: this.signed(entry.blob), matched_key: entry.key });
      }
      case "CreateCacheEntry": {
        if (!this.policy.write) return ok({ ok: false, message: "cache write denied: the token is read-only" });
        if (this.entries.some((each) => each.key === key && each.version === version)) {
          return conflict("cache entry with the same key, version, and scope already exists");
        }
        const entry: CacheEntry = { key, version, blob: this.newBlob("cache"), size: null };
        this.entries.push(entry);
        return ok({ ok: true, signed_upload_url: this.signed(entry.blob) });
      }
      case "FinalizeCacheEntryUpload": {
        const entry = this.entries.find((each) => each.key === key && each.version === version);
        if (!entry || this.blobs.get(entry.blob)?.data?.length !== Number(fields.size_bytes)) return ok({ ok: false });
        entry.size = Number(fields.size_bytes);
        return ok({ ok: true, entry_id: String(this.nextId++) });
      }
      case "CreateArtifact": {
        if (this.artifacts.some((each) => each.name === name)) {
          return conflict("an artifact with this name already exists on the workflow run");
        }
        const artifact = { id: this.nextId++, name, blob: this.newBlob("artifacts"), size: null, digest: null };
        this.artifacts.push(artifact);
        return ok({ ok: true, signed_upload_url: this.signed(artifact.blob) });
      }
      default:
        return this.callOnArtifact(method, fields, name);
    }
  }

  private callOnArtifact(method: string, fields: Fields, name: string): Reply {
    const artifact = this.artifacts.find((each) => each.name === name);
    if (method === "ListArtifacts") {
      const found = this.artifacts.filter(
        (each) =>
          each.size !== null &&
          (fields.name_filter === undefined || each.name === fields.name_filter) &&
          (fields.id_filter === undefined || String(each.id) === fields.id_filter),
      );
      return ok({ artifacts: found.map((each) => this.listed(fields, each)) });
    }
    if (!artifact) return { status: 404, data: { code: "not_found", msg: "not found" } };
    if (method === "FinalizeArtifact") {
      artifact.size = Number(fields.size);
      artifact.digest = typeof fields.hash === "string" ? fields.hash : null;
      return ok({ ok: true, artifact_id: String(artifact.id) });
    }
    if (method === "GetSignedArtifactURL") return ok({ signed_url: this.signed(artifact.blob) });
    if (method === "DeleteArtifact") {
      this.artifacts.splice(this.artifacts.indexOf(artifact), 1);
      return ok({ ok: true, artifact_id: String(artifact.id) });
    }
    return { status: 404, data: { code: "bad_route", msg: `no method ${method}` } };
  }

  private listed(fields: Fields, artifact: StoredArtifact): Fields {
    return {
      workflow_run_backend_id: fields.workflow_run_backend_id,
      workflow_job_run_backend_id: fields.workflow_job_run_backend_id,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: new Date().toISOString(),
      digest: artifact.digest,
    };
  }

  /** Exact key first, then each key as a prefix, the newest entry first. */
  private find(keys: readonly string[], version: string): CacheEntry | null {
    const newest = this.entries.filter((each) => each.version === version && each.size !== null).reverse();
    const exact = newest.find((each) => each.key === keys[0]);
    if (exact) return exact;
    for (const key of keys) {
      const match = newest.find((each) => each.key.startsWith(key));
      if (match) return match;
    }
    return null;
  }

  /** The path names account, container and blob, as the storage client parses them for a host that is an address. */
  private newBlob(container: string): string {
    const path = `/devstoreaccount1/${container}/${this.nextId++}`;
    this.blobs.set(path, { data: null, type: "application/octet-stream", blocks: new Map() });
    return path;
  }

  private signed(path: string): string {
    return `${this.url.slice(0, -1)}${path}?sig=signature`;
  }

  private serveBlob(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const blob = this.blobs.get(url.pathname);
    const stamp = { "x-ms-request-id": "1", etag: '"0x1"', "last-modified": new Date().toUTCString() };
    if (!blob) {
      response.writeHead(404, stamp).end();
      return;
    }
    if (request.method === "PUT") {
      const type = request.headers["x-ms-blob-content-type"];
      if (typeof type === "string") blob.type = type;
      const comp = url.searchParams.get("comp");
      if (comp === "block") blob.blocks.set(url.searchParams.get("blockid") ?? "", body);
      else if (comp === "blocklist") blob.data = assemble(blob, body.toString("utf8"));
      else blob.data = body;
      response.writeHead(201, stamp).end();
      return;
    }
    const data = blob.data ?? Buffer.alloc(0);
    response.writeHead(200, { ...stamp, "content-length": data.length, "content-type": blob.type });
    response.end(request.method === "HEAD" ? undefined : data);
  }
}

/** Unsigned: clients do not check it. `scp` names run and job, `ac` the scopes of the cache. */
const runtimeToken = [
  { alg: "none", typ: "JWT" },
  {
    scp: "Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774",
    ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: 3 }]),
  },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .concat("unsigned")
  .join(".");

function assemble(blob: Blob, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1] ?? "");
  return Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
}

function ok(data: Fields): Reply {
  return { status: 200, data };
}

function conflict(msg: string): Reply {
  return { status: 409, data: { code: "already_exists", msg } };
}
