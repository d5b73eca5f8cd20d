import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttp2 } from "node:http2";
import { type AddressInfo, createServer as createTcp, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeGrpcHealth } from "../../src/adapters/grpc-health.js";
import { nodeProcesses } from "../../src/adapters/process.js";
import { grpcHealthContract } from "../contract/grpc-health.js";
import { GrpcServer } from "../world/grpc-server.js";

grpcHealthContract("the adapter, with gRPC's own server on loopback", async (of) => {
  const server = await GrpcServer.start(of);
  return {
    port: nodeGrpcHealth(),
    server: { host: "127.0.0.1", port: server.port },
    nowhere: { host: "127.0.0.1", port: 1 },
    close: () => server.close(),
  };
});

const check = (port: number, tls = false) =>
  nodeGrpcHealth().check({ host: "127.0.0.1", port, tls, service: "", timeoutMs: 20_000 });

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

test("a server without a health service says so by its status", async () => {
  const server = await GrpcServer.start(() => "SERVING", { isHealthy: false });
  expect(await check(server.port)).toMatchObject({ code: 12 });
  server.close();
});

test("what is no gRPC server is told from one", async () => {
  const http = createHttp((_, response) => response.end("hello"));
  const port = await listening(http);
  await expect(check(port)).rejects.toThrow(/^the server does not speak HTTP\/2 without TLS, as gRPC does$/);
  await expect(check(port, true)).rejects.toThrow(/^the server does not speak TLS \(tls: false\?\)$/);
  http.close();

  const web = createHttp2((_, response) => response.writeHead(404, { "content-type": "text/html" }).end("<h1>no</h1>"));
  await expect(check(await listening(web as unknown as Server))).rejects.toThrow(
    /^the server answered 404 with text\/html, which is no answer of gRPC$/,
  );
  web.close();

  const shut = createTcp((socket) => socket.destroy());
  await expect(check(await listening(shut))).rejects.toThrow(
    /^(the connection was closed \(does it want TLS\?\)|read ECONNRESET)$/,
  );
  shut.close();
});

test("an answer that is cut off, or no message of a health service, is none", async () => {
  const bodies: Record<string, Buffer> = {
    "a message that is shorter than it says": Buffer.from([0, 0, 0, 0, 9, 8, 1]),
    "a compressed one": Buffer.from([1, 0, 0, 0, 2, 8, 1]),
    "a status that there is not": Buffer.from([0, 0, 0, 0, 2, 8, 9]),
    "a number without an end": Buffer.from([0, 0, 0, 0, 2, 8, 0x80]),
    nothing: Buffer.alloc(0),
  };
  const [words] = [Object.keys(bodies)];
  let next = "";
  let trailers: Record<string, string> = { "grpc-status": "0" };
  const server = createHttp2();
  server.on("stream", (stream) => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers(trailers));
    stream.end(bodies[next]);
  });
  const port = await listening(server as unknown as Server);
  for (next of words) await expect(check(port)).rejects.toThrow(/^the answer is (not one whole|no) message/);
  trailers = { other: "1" };
  await expect(check(port)).rejects.toThrow(/^the answer was cut off$/);
  server.close();
});

describe("with TLS", () => {
  let folder: string;
  let server: GrpcServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "grpc-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
    const names = ["-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
    execFileSync("openssl", [...request, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
    server = await GrpcServer.start(() => "SERVING", { cert: { key: readFileSync(key), cert: readFileSync(cert) } });
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test("a certificate that nobody vouches for is refused", async () => {
    await expect(check(server.port, true)).rejects.toThrow(/^self-signed certificate/);
    await expect(check(server.port)).rejects.toThrow(
      /^the server does not speak HTTP\/2 without TLS|closed|ECONNRESET/,
    );
  });

  test("one of an authority of one's own is taken by NODE_EXTRA_CA_CERTS", async () => {
    const script = `
      import { nodeGrpcHealth } from "./build/src/adapters/grpc-health.js";
      const ask = (host) => nodeGrpcHealth().check({ host, port: ${server.port}, tls: true, service: "", timeoutMs: 9000 });
      console.log(JSON.stringify([await ask("127.0.0.1"), await ask("localhost").catch((error) => error.message)]));`;
    const exit = await nodeProcesses().run({
      file: process.execPath,
      args: ["--input-type=module", "-e", script],
      cwd: process.cwd(),
      env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "cert.pem") } as Record<string, string>,
    });
    expect(exit).toMatchObject({ type: "exited", code: 0 });
    expect(JSON.parse(exit.stdoutTail)[0]).toEqual({ health: "SERVING" });
  });
});
