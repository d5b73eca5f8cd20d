import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ChangeOptions } from "./change.js";
import { answerBadly, type Fault, Faults, readBody } from "./faults.js";
import { type Answer, GitHubState, type Reply } from "./github-state.js";
import { type Match, OpenApi } from "./openapi.js";
import type { ReviewOptions } from "./reviews.js";
import type { ServedArtifact } from "./served-artifact.js";

export type { StoredAnnotation, StoredCheck, StoredComment } from "./github-state.js";

export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly body: unknown;
  /** What was sent back; 0 when the connection was reset or left hanging. */
  readonly status: number;
}

export interface GitHubServerOptions extends ChangeOptions {
  /** `acme/api` by default. */
  readonly repository?: string | undefined;
  /** Requests with another token get 401. */
  readonly token?: string | undefined;
  /** Who the token belongs to: a person's login, or null for the installation token of an app. */
  readonly viewer?: string | null | undefined;
  /** `github-actions` by default. */
  readonly app?: string | undefined;
  /** The token may read only, as that of a fork's pull request: 403 on every write. */
  readonly readOnly?: boolean | undefined;
  /** What the list of a commit's history answers, newest first; null: unknown commit (404). */
  readonly ancestors?: ((commit: string) => readonly string[] | null) | undefined;
  /** Parents of a commit in that list, first the first; the next one of the list when absent. */
  readonly parents?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The repository has no Advanced Security: 403 on each upload. */
  readonly noCodeScanning?: boolean | undefined;
  /** What is known of the pull request's diff; any line takes a review comment when absent. */
  readonly reviews?: ReviewOptions | undefined;
  /** Artifacts of the repository's runs, newest first; none by default. */
  readonly artifacts?: (() => readonly ServedArtifact[]) | undefined;
}

/**
 * GitHub's REST API on loopback for one repository: keeps state, holds each request against GitHub's own description,
 * enforces the documented limits, and fails on demand.
 */
export class GitHubServer {
  readonly requests: ServedRequest[] = [];
  /** Requests that GitHub's description does not allow, one sentence each. */
  readonly violations: string[] = [];
  readonly state: GitHubState;
  private readonly faults = new Faults();

  private constructor(
    private readonly server: Server,
    private readonly openApi: OpenApi,
    private readonly options: GitHubServerOptions,
  ) {
    this.state = new GitHubState(this.repository, options, () => this.url);
  }

  static async start(options: GitHubServerOptions = {}): Promise<GitHubServer> {
    const server = createServer();
    const github = new GitHubServer(server, new OpenApi(), options);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      github.serve(request, response).catch((error: Error) => {
        github.violations.push(`the server itself failed: ${error.stack}`);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get repository(): string {
    return this.options.repository ?? "acme/api";
  }

  /** The next requests of an operation (`checks/create`, or `*`) go wrong. */
  fail(operation: string, fault: Fault): void {
    this.faults.add(operation, fault);
  }

  heal(): void {
    this.faults.clear();
  }

  /** Requests of an operation, in order. */
  served(operation: string): readonly ServedRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const target = request.url ?? "/";
    const url = new URL(target, this.url);
    const raw = await readBody(request);
    const type = request.headers["content-type"] ?? "";
    const isUpload = method === "POST" && /\/releases\/\d+\/assets$/.test(url.pathname);
    const text = isUpload ? "" : raw.toString("utf8");
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const match = this.openApi.match(method, url.pathname, url.searchParams, body);
    const operation = match?.operation ?? "unknown";
    const log = (status: number) => this.requests.push({ method, path: target, operation, body, status });

    const fault = this.faults.take(operation);
    if (fault && !fault.applied) {
      log(answerBadly(response, fault.answer));
      return;
    }
    const reply = this.refusal(request, match, target) ?? this.answer(match, url.searchParams, body, raw, type);
    if (fault) {
      log(answerBadly(response, fault.answer));
      return;
    }
    log(reply.status);
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "900",
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
      ...(reply.link ? { link: reply.link } : {}),
      ...(reply.location ? { location: reply.location } : {}),
    };
    response.writeHead(reply.status, headers).end(reply.status === 204 ? undefined : JSON.stringify(reply.data));
  }

  private refusal(request: IncomingMessage, match: Match | null, target: string): Reply | null {
    const sent = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (!sent || (this.options.token !== undefined && sent !== this.options.token)) {
      return { status: 401, data: { message: "Bad credentials" } };
    }
    if (!match) {
      this.violations.push(`${request.method} ${target}: no such operation`);
      return { status: 404, data: { message: "Not Found" } };
    }
    const ofRepository = `${match.params.owner}/${match.params.repo}`;
    if (match.params.owner && ofRepository !== this.repository) return { status: 404, data: { message: "Not Found" } };
    if (this.options.readOnly && request.method !== "GET") {
      return { status: 403, data: { message: "Resource not accessible by integration" } };
    }
    return null;
  }

  private answer(match: Match | null, query: URLSearchParams, body: unknown, raw: Buffer, type: string): Reply {
    if (!match) return { status: 404, data: { message: "Not Found" } };
    const reply: Answer =
      match.violations.length > 0 ? { problems: match.violations } : this.state.handle(match, query, body, raw, type);
    if ("status" in reply) return reply;
    this.violations.push(...reply.problems.map((problem) => `${match.operation}: ${problem}`));
    return { status: 422, data: { message: "Invalid request", errors: reply.problems } };
  }
}
