import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { nodeNetwork } from "../../src/adapters/network.js";

const { accepts } = nodeNetwork();
let server: Server | undefined;

afterEach(() => {
  server?.close();
});

/** A server on loopback, and what it does with each connection. */
async function port(greet: (socket: Socket) => void): Promise<number> {
  const own = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    greet(socket);
  });
  server = own;
  await new Promise<void>((listening) => own.listen(0, "127.0.0.1", listening));
  const address = own.address();
  return typeof address === "object" && address ? address.port : 0;
}

function standStill(socket: Socket): void {
  socket.destroy();
  for (const end = performance.now() + 600; performance.now() < end; );
}

test("a connection counts that is kept, or spoken on", async () => {
  expect(await accepts("127.0.0.1", await port(() => undefined), 20_000)).toBe(true);
  server?.close();
  const spoken = await port((socket) => socket.end("220 ready\r\n"));
  expect(await accepts("127.0.0.1", spoken, 20_000)).toBe(true);
});

test("one that is closed while this process stands still does not", async () => {
  const closing = await port((socket) => setTimeout(() => setImmediate(standStill, socket), 20));
  expect(await accepts("127.0.0.1", closing, 20_000)).toBe(false);
});

test("one that is closed at once does not, nor one that is refused, late or given up", async () => {
  const closing = await port((socket) => setTimeout(() => socket.destroy(), 20));
  expect(await accepts("127.0.0.1", closing, 20_000)).toBe(false);
  server?.close();
  expect(await accepts("127.0.0.1", 1, 20_000)).toBe(false);
  const silent = await port(() => undefined);
  expect(await accepts("127.0.0.1", silent, 20)).toBe(false);
  expect(await accepts("127.0.0.1", silent, 20_000, AbortSignal.abort())).toBe(false);
});
