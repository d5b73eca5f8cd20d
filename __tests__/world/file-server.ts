import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one path; `cut` hangs up in the middle of the body. */
export interface ServedFile {
  readonly status?: number | undefined;
  readonly body?: Uint8Array | string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cut?: boolean | undefined;
  /** Sends the first bytes, and then nothing more. */
  readonly stall?: boolean | undefined;
}

/** A server of files on the loopback: what it has is set by path, all else is 404. It keeps what was asked for. */
export class FileServer {
  readonly asked: string[] = [];
  readonly files = new Map<string, ServedFile>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<FileServer> {
    const server = new FileServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves a file, and gives its address. */
  serve(path: string, file: ServedFile | Uint8Array | string): string {
    this.files.set(path, typeof file === "string" || file instanceof Uint8Array ? { body: file } : file);
    return this.url + path;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    this.asked.push(path);
    const file = this.files.get(path);
    const body = Buffer.from(file?.body ?? "");
    const headers = { "content-length": body.length + (file?.cut || file?.stall ? 1000 : 0), ...file?.headers };
    response.writeHead(file ? (file.status ?? 200) : 404, headers);
    if (file?.stall) response.write(body);
    else if (file?.cut) response.write(body, () => response.destroy());
    else response.end(body);
  }
}
