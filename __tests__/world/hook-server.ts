import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { answerBadly, type BadAnswer, readBody } from "./faults.js";

export interface Delivered {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  readonly text: string;
  readonly json: unknown;
}

/** A chat's end of a webhook: keeps what comes, and answers as it is told, at last with 200. */
export class HookServer {
  readonly delivered: Delivered[] = [];
  readonly answers: BadAnswer[] = [];
  private readonly server = createServer((request, response) => {
    void readBody(request).then((bytes) => {
      const text = bytes.toString("utf8");
      this.delivered.push({ path: request.url ?? "", headers: request.headers, text, json: JSON.parse(text) });
      const answer = this.answers.shift();
      if (answer) answerBadly(response, answer);
      else response.end("ok");
    });
  });

  static async start(): Promise<HookServer> {
    const hook = new HookServer();
    await new Promise<void>((resolve) => hook.server.listen(0, "127.0.0.1", resolve));
    return hook;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
