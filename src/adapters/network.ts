import { connect } from "node:net";
import type { NetworkPort } from "../ports.js";

/** How long a connection has to hold: an engine's proxy that reaches nobody closes it within a few milliseconds. */
const holdMs = 250;

/** The network as this machine sees it. */
export function nodeNetwork(): NetworkPort {
  return { accepts };
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
      // After a pause of this process the end may be there as well as the time: then it is the end that counts.
      held = setTimeout(() => setImmediate(() => end(true)), holdMs);
    });
    // Who speaks first is there (SMTP, MySQL, SSH).
    socket.once("data", () => end(true));
    socket.once("error", abort);
    socket.once("end", abort);
    socket.once("close", abort);
  });
}
