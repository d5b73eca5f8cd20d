import { request } from "node:http";
import { connect } from "node:net";
import type { NetworkPort } from "../ports.js";

/** How long a connection has to hold: an engine's proxy that reaches nobody closes it within a few milliseconds. */
const holdMs = 250;

/** The network as this machine sees it. */
export function nodeNetwork(): NetworkPort {
  return { accepts, status };
}

async function accepts(host: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return false;
  return new Promise((answer) => {
    const socket = connect({ host, port });
    let held: NodeJS.Timeout | undefined;
    const end = (isThere: boolean) => {
      clearTimeout(held);
      clearTimeout(late);
      signal?.removeEventListener("abort", abort);
      socket.destroy();
      answer(isThere);
    };
    const abort = () => end(false);
    const late = setTimeout(abort, timeoutMs);
    signal?.addEventListener("abort", abort, { once: true });
    socket.once("connect", () => {
      held = setTimeout(() => end(true), holdMs);
    });
    // Who speaks first is there (SMTP, MySQL, SSH).
    socket.once("data", () => end(true));
    socket.once("error", abort);
    socket.once("close", abort);
  });
}

async function status(url: string, timeoutMs: number, signal?: AbortSignal): Promise<number | string> {
  const limit = AbortSignal.timeout(timeoutMs);
  return new Promise((answer) => {
    const asked = request(url, {
      // A connection of its own: one that is kept open would keep a service from ending.
      agent: false,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    asked.once("response", (response) => {
      response.resume();
      response.once("error", () => asked.destroy());
      asked.destroy();
      answer(response.statusCode ?? "no status");
    });
    asked.on("error", (error: NodeJS.ErrnoException) => {
      answer(limit.aborted ? "no answer in time" : (error.code ?? error.message));
    });
    asked.end();
  });
}
