import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { nodeHttp } from "../../src/adapters/http.js";
import { type Asked, httpContract } from "../contract/http.js";

httpContract("the adapter, with a server on loopback", async (answer) => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = request.headers as Asked["headers"];
      const method = request.method as Asked["method"];
      const served = answer({ method, path: request.url ?? "", headers, body: Buffer.concat(chunks).toString() });
      if (!served.hangs) response.writeHead(served.status, served.headers).end(served.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    port: nodeHttp(),
    server: `http://127.0.0.1:${port}`,
    nowhere: "http://127.0.0.1:1/",
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
});
