import { once } from "node:events";
import { createServer } from "node:net";

/** Ports for servers that are told where to listen, before they run and as often as they are started. */

/**
 * Systems hand out ports from 32768 on (Linux) or 49152 on (others) by themselves, to whoever connects or asks for any:
 * one from there could be somebody else's by the time it is used. Nothing takes one of these unasked.
 */
const first = 12_000;
const count = 20_000;

/** Test files run side by side, each in a worker: two of them never choose the same. */
const lanes = 16;
const lane = Number(process.env.JEST_WORKER_ID ?? "1") % lanes;

let next = Math.floor(Math.random() * (count / lanes));

/** A port of 127.0.0.1 that nobody listens on; no other caller is given it. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < count / lanes; tries++) {
    const port = first + ((next++ * lanes + lane) % count);
    if (await isFree(port)) return port;
  }
  throw new Error("every port is taken");
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server.listen(port, "127.0.0.1"), "listening").then(
    () => true,
    () => false,
  );
  if (!(await listening)) return false;
  server.close();
  await once(server, "close");
  return true;
}
