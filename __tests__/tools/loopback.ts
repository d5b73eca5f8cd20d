import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** What a server on loopback is asked, and what it answers; null closes the connection without a word. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Runs `body` with a server on loopback, at its address without a final slash. */
export async function withServer<T>(
  answer: (asked: Asked) => Answer | null,
  body: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const bytes = Buffer.concat(chunks);
      const text = (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8");
      const said = answer({ method: request.method ?? "", path: request.url ?? "", body: text });
      if (said === null) request.socket.destroy();
      else response.writeHead(said.status, { "content-type": "application/json" }).end(said.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
