import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { nodeHttp } from "../../src/adapters/http.js";
import { httpContract } from "../contract/http.js";
import { HookServer } from "../world/hook-server.js";

httpContract("the adapter, with a server on loopback", async (answer) => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = "", url = "" } = request;
    const headers = request.headers as Readonly<Record<string, string>>;
    const served = answer({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
    if (!served.hangs) response.writeHead(served.status, served.headers).end(served.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: nodeHttp(),
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nowhere: "http://127.0.0.1:1/",
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
});

let hook: HookServer;
beforeEach(async () => {
  hook = await HookServer.start();
});
afterEach(async () => {
  await hook.close();
});

const post = (more: object = {}) =>
  nodeHttp().request({ method: "POST", url: hook.url, body: '"ä"', timeoutMs: 20_000, maxBytes: 1_000, ...more });

test("body and headers go out, status and body come back", async () => {
  const answer = await post({ headers: { "x-own": "1" } });
  expect(answer).toMatchObject({ status: 200, body: "ok" });
  expect(hook.delivered[0]).toMatchObject({ json: "ä", headers: { "x-own": "1" } });
});

test("a redirect is an answer like any other", async () => {
  hook.answers.push({ status: 307, headers: { location: `${hook.url}/elsewhere` } });
  expect(await post()).toMatchObject({ status: 307, headers: { location: `${hook.url}/elsewhere` } });
  expect(hook.delivered).toHaveLength(1);
});

test("what brings no whole answer rejects, in words", async () => {
  hook.answers.push("reset", "hang", { status: 200, body: "x".repeat(2_000) }, "hang");
  await expect(post()).rejects.toThrow(/ECONNRESET|hang up/);
  await expect(post({ timeoutMs: 100 })).rejects.toThrow("no answer within 0.1 s");
  await expect(post()).rejects.toThrow("the answer is larger than 1000 bytes");
  await expect(post({ signal: AbortSignal.timeout(50) })).rejects.toThrow("it was interrupted");
});
