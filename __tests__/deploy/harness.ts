import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { nodeHttp } from "../../src/adapters/http.js";
import { nodeProcesses } from "../../src/adapters/process.js";
import type { SourceContext } from "../../src/deploy/metrics-source.js";

export interface Harness {
  readonly context: SourceContext;
  readonly masked: readonly string[];
}

/** A context with the real ports. */
export function harness(more: Partial<SourceContext> = {}): Harness {
  const masked: string[] = [];
  const context: SourceContext = {
    http: nodeHttp(),
    processes: nodeProcesses(),
    env: { PATH: process.env.PATH ?? "" },
    cwd: process.cwd(),
    timeoutMs: 10_000,
    intervalMs: 30_000,
    now: Date.now,
    mask: (value) => masked.push(value),
    ...more,
  };
  return { context, masked };
}

export interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
  readonly hangs?: boolean;
}

/** A server on loopback; `paths` holds what was asked for, with the Authorization header after it. */
export async function serve(page: (path: string) => Page) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(`${request.url} ${request.headers.authorization ?? ""}`.trim());
    const { status = 200, type = "application/json", body, hangs } = page(request.url ?? "");
    if (!hangs) response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
