import { execFileSync } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { readBody } from "./faults.js";
import { KubeControllers, withDefaults } from "./kube-controllers.js";
import { secretOf } from "./kube-protobuf.js";
import { isValues, KubeStore, merged, type Resource, resources, type Stored, selects } from "./kube-store.js";

export interface KubeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly type: string;
  readonly text: string;
}

interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  times: number;
}

const token = "tok3n-of-the-tests";

/**
 * An API server of Kubernetes on this machine, as far as kubectl and Helm need one: discovery, objects with their
 * generations and watches, all four kinds of patches, dry runs; and controllers that make what was asked for true. It
 * checks no object's fields and keeps no managed fields.
 */
export class KubeApi {
  readonly requests: KubeRequest[] = [];
  readonly faults: Fault[] = [];
  readonly store = new KubeStore();
  /** What every container has printed. */
  log = "";
  /** Resources that nobody has installed. */
  readonly missing = new Set<string>();
  private readonly controllers = new KubeControllers(this.store, (image) =>
    image.includes("b".repeat(64)) ? "ImagePullBackOff" : null,
  );
  private readonly certificate = selfSigned();
  private readonly server = createServer(this.certificate, (request, response) => {
    void this.answer(request, response)
      .catch((error: unknown) => refusal(500, String(error)))
      .then((answer) => answer && send(response, answer));
  });

  static async start(): Promise<KubeApi> {
    const api = new KubeApi();
    await new Promise<void>((resolve) => api.server.listen(0, "127.0.0.1", resolve));
    return api;
  }

  /** Text of a kubeconfig that reaches it. */
  kubeconfig(): string {
    const server = `https://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    const part = (key: string, value: object) => [{ name: "test", [key]: value }];
    return JSON.stringify({
      ...{ apiVersion: "v1", kind: "Config", "current-context": "test" },
      clusters: part("cluster", {
        server,
        "certificate-authority-data": Buffer.from(this.certificate.cert).toString("base64"),
      }),
      users: part("user", { token }),
      contexts: part("context", { cluster: "test", user: "test" }),
    });
  }

  async close(): Promise<void> {
    this.controllers.stop();
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<Answer | null> {
    const { pathname: path, searchParams: query, search } = new URL(request.url ?? "/", "http://x");
    const method = request.method ?? "GET";
    const type = request.headers["content-type"] ?? "";
    const bytes = await readBody(request);
    const secret = secretOf(bytes);
    const text = secret ? JSON.stringify(secret) : bytes.toString("utf8");
    this.requests.push({ method, path, query: search, type, text });
    if (request.headers.authorization !== `Bearer ${token}`) return refusal(401, "Unauthorized");
    const fault = this.faults.find((each) => each.method === method && each.path.test(path) && each.times > 0);
    if (fault) {
      fault.times -= 1;
      return refusal(fault.status, `the test says ${fault.status}`);
    }
    if (path === "/openapi/v2") {
      // No schema at all: kubectl then checks no fields.
      response.writeHead(200, { "content-type": "application/com.github.proto-openapi.spec.v2.v1.0+protobuf" }).end();
      return null;
    }
    const known = discovery(path, this.missing);
    if (known !== undefined) return { status: 200, body: known };
    const place = placeOf(path);
    if (!place || this.missing.has(place.resource.plural))
      return refusal(404, "the server could not find the requested resource");
    if (place.subresource === "log") {
      response.writeHead(200, { "content-type": "text/plain" }).end(this.log);
      return null;
    }
    if (place.name !== undefined || method !== "GET") return this.write(method, { ...place, query, type, text });
    return this.list(place, query, response);
  }

  /** Null for a watch, which is answered bit by bit. */
  private list({ resource, namespace }: Place, query: URLSearchParams, response: ServerResponse): Answer | null {
    const fits = (object: Stored) =>
      selects(query.get("labelSelector"), (key) => object.metadata.labels?.[key]) &&
      selects(query.get("fieldSelector"), (key) =>
        key.split(".").reduce<unknown>((at, one) => (isValues(at) ? at[one] : undefined), object),
      );
    const found = this.store.list(resource, namespace).filter(fits);
    if (query.get("watch") === null) {
      const { group, version, kind } = resource;
      const apiVersion = group === "" ? version : `${group}/${version}`;
      const metadata = { resourceVersion: this.store.version };
      return { status: 200, body: { apiVersion, kind: `${kind}List`, metadata, items: found } };
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.flushHeaders();
    const tell = (type: string, object: object) => response.write(`${JSON.stringify({ type, object })}\n`);
    if (query.get("resourceVersion") === null || query.get("sendInitialEvents") === "true")
      for (const object of found) tell("ADDED", object);
    if (query.get("sendInitialEvents") === "true") {
      const annotations = { "k8s.io/initial-events-end": "true" };
      const apiVersion = resource.group === "" ? resource.version : `${resource.group}/${resource.version}`;
      tell("BOOKMARK", {
        kind: resource.kind,
        apiVersion,
        metadata: { resourceVersion: this.store.version, annotations },
      });
    }
    const stop = this.store.onChange((type, of, object) => {
      const isHere = of === resource && (namespace === null || object.metadata.namespace === namespace);
      if (isHere && fits(object)) tell(type, object);
    });
    response.on("close", stop);
    return null;
  }

  private write(method: string, asked: Asked): Answer {
    const { resource, namespace, query, subresource, type } = asked;
    const isDry = query.get("dryRun") !== null;
    const body: unknown = asked.text === "" ? {} : JSON.parse(asked.text);
    const name = asked.name ?? (isValues(body) && isValues(body.metadata) ? String(body.metadata.name) : "");
    const before = this.store.get(resource, namespace ?? "", name);
    const isApply = method === "PATCH" && type.includes("apply-patch");
    if (!before && method !== "POST" && !isApply) return refusal(404, `${resource.plural} "${name}" not found`);
    if (before && method === "POST")
      return refusal(409, `${resource.plural} "${name}" already exists`, "AlreadyExists");
    if (before && method === "GET") return { status: 200, body: before };
    if (before && method === "DELETE") {
      if (!isDry) this.store.delete(resource, before);
      const details = { name, uid: before.metadata.uid };
      return { status: 200, body: { kind: "Status", apiVersion: "v1", status: "Success", details } };
    }
    const own = withDefaults(
      (method === "PATCH" ? merged(before ?? {}, body, /strategic|apply/.test(type)) : body) as Stored,
    );
    const templateOf = ({ spec }: Stored) => JSON.stringify(spec?.template);
    if (before && resource.plural === "jobs" && templateOf(own) !== templateOf(before))
      return immutable("Job", name, "spec.template");
    const status = subresource === "status" ? own.status : before?.status;
    const spec = subresource === "status" ? before?.spec : own.spec;
    const whole = { ...own, metadata: { ...own.metadata, name, ...(namespace === null ? {} : { namespace }) } };
    const kept = this.store.completed({ ...whole, ...(spec ? { spec } : {}), ...(status ? { status } : {}) }, before);
    return { status: before ? 200 : 201, body: isDry ? kept : this.store.put(resource, kept) };
  }
}

/** kubectl sends a token by TLS alone. */
function selfSigned(): { readonly key: string; readonly cert: string } {
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "-"];
  const names = ["-subj", "/CN=gatehouse-test", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  const text = execFileSync("openssl", ["req", "-x509", ...key, ...names], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const part = (name: string) =>
    new RegExp(`-----BEGIN ${name}-----[^]*-----END ${name}-----\\n`).exec(text)?.[0] ?? "";
  return { key: part("PRIVATE KEY"), cert: part("CERTIFICATE") };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Place {
  readonly resource: Resource;
  /** Null for all of them, and for what has none. */
  readonly namespace: string | null;
  readonly name?: string | undefined;
  readonly subresource?: string | undefined;
}
interface Asked extends Place {
  readonly query: URLSearchParams;
  readonly type: string;
  readonly text: string;
}

function placeOf(path: string): Place | null {
  const [, group = "", version, namespaced, rest = ""] =
    /^\/(?:api|apis\/([^/]+))\/([^/]+)(?:\/namespaces\/([^/]+)(?=\/))?\/(.+)$/.exec(path) ?? [];
  const [plural, name, subresource] = rest.split("/");
  const resource = resources.find((each) => each.group === group && each.version === version && each.plural === plural);
  return resource ? { resource, namespace: namespaced ?? null, name, subresource } : null;
}

/** What clients ask about the server itself; undefined for anything else. */
function discovery(path: string, missing: ReadonlySet<string>): object | undefined {
  const there = resources.filter(({ plural }) => !missing.has(plural));
  const groups = [...new Set(there.map(({ group }) => group))].filter((group) => group !== "");
  const versionOf = (group: string) => there.find((each) => each.group === group)?.version ?? "";
  const named = (group: string) => ({ groupVersion: `${group}/${versionOf(group)}`, version: versionOf(group) });
  if (path === "/version") return { major: "1", minor: "35", gitVersion: "v1.35.0", platform: "linux/amd64" };
  if (path === "/api") return { kind: "APIVersions", versions: ["v1"] };
  if (path === "/apis") {
    return {
      ...{ kind: "APIGroupList", apiVersion: "v1" },
      groups: groups.map((name) => ({ name, versions: [named(name)], preferredVersion: named(name) })),
    };
  }
  const group = ["", ...groups].find(
    (name) => path === (name === "" ? "/api/v1" : `/apis/${named(name).groupVersion}`),
  );
  if (group === undefined) return undefined;
  const verbs = ["create", "delete", "get", "list", "patch", "update", "watch"];
  return {
    ...{ kind: "APIResourceList", apiVersion: "v1", groupVersion: path.replace(/^\/apis?\//, "") },
    resources: there
      .filter((each) => each.group === group)
      .map(({ plural, kind, isClusterWide }) => ({
        name: plural,
        singularName: kind.toLowerCase(),
        kind,
        verbs,
        namespaced: !isClusterWide,
      })),
  };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function immutable(kind: string, name: string, field: string): Answer {
  const message = "Invalid value: {}: field is immutable";
  const { status, body } = refusal(422, `${kind} "${name}" is invalid: ${field}: ${message}`, "Invalid");
  return {
    status,
    body: { ...body, details: { name, kind, causes: [{ reason: "FieldValueInvalid", message, field }] } },
  };
}

const words: Readonly<Record<number, string>> = {
  ...{ 401: "Unauthorized", 403: "Forbidden", 404: "NotFound" },
  ...{ 409: "Conflict", 500: "InternalError" },
};

function refusal(code: number, message: string, reason = words[code] ?? "Unknown"): Answer {
  const status = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure" };
  return { status: code, body: { ...status, message, reason, code } };
}
