import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request is about, before it is answered: a push is asked for, and then done. */
export type GitRequest = "fetch" | "push-asked" | "push";

/** Repositories below a folder, by git's own smart protocol over HTTP; who may come in is known by a token. */
export class GitServer {
  /** Called before each answer to somebody who may come in. */
  before: (request: GitRequest) => Promise<void> = async () => undefined;
  /** User and password of each request, as they came. */
  readonly callers: string[] = [];
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  private constructor(
    private readonly folder: string,
    private readonly token: string,
  ) {}

  static async start(folder: string, token: string): Promise<GitServer> {
    const server = new GitServer(folder, token);
    await new Promise<void>((resolve) => server.server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const caller = given === undefined ? "" : Buffer.from(given, "base64").toString();
    this.callers.push(caller);
    if (caller.split(":")[1] !== this.token) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end("no");
      return;
    }
    const { pathname, search } = new URL(request.url ?? "/", this.url);
    const isPush = `${pathname}${search}`.includes("git-receive-pack");
    await this.before(isPush ? (request.method === "POST" ? "push" : "push-asked") : "fetch");
    const backend = spawn("git", ["http-backend"], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: this.folder,
        GIT_HTTP_EXPORT_ALL: "1",
        REMOTE_USER: "deployer",
        REQUEST_METHOD: request.method ?? "GET",
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    for await (const chunk of backend.stdout) chunks.push(chunk as Buffer);
    const whole = Buffer.concat(chunks);
    const end = whole.indexOf("\r\n\r\n");
    const headers = whole
      .subarray(0, end)
      .toString()
      .split("\r\n")
      .map((line) => line.split(": ") as [string, string]);
    const status = headers.find(([name]) => name === "Status")?.[1] ?? "200";
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== "Status")));
    response.end(whole.subarray(end + 4));
  }
}
