import { AsyncLocalStorage } from "node:async_hooks";

/** Takes what was written; nothing outside a capture. */
const captures = new AsyncLocalStorage<(text: string) => void>();
const patched = new WeakSet<object>();

/**
 * Runs `work` with its own writes to the standard output taken away, line by line. GitHub's cache and artifact clients
 * print progress and workflow commands wherever they go, which would break `--json` and turn a cache miss into a red
 * annotation. Writes of others, at the same time, pass untouched: a write belongs to the asynchronous call it came from.
 */
export async function captureStdout<T>(onLine: (line: string) => void, work: () => Promise<T>): Promise<T> {
  let rest = "";
  const take = (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  };
  patch();
  try {
    return await captures.run(take, work);
  } finally {
    if (rest !== "") onLine(rest);
  }
}

/** Stays for the rest of the process: work that was given up may still print when nobody waits for it any more. */
function patch(): void {
  if (patched.has(process.stdout.write)) return;
  const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean;
  const patchedWrite = (...args: unknown[]): boolean => {
    const take = captures.getStore();
    if (!take) return write(...args);
    const [chunk] = args;
    take(typeof chunk === "string" ? chunk : Buffer.from(chunk as Uint8Array).toString("utf8"));
    const done = args.findLast((each) => typeof each === "function") as (() => void) | undefined;
    if (done) process.nextTick(done);
    return true;
  };
  patched.add(patchedWrite);
  process.stdout.write = patchedWrite as typeof process.stdout.write;
}

/** A workflow command that a client printed (`::warning::text`), or null for a plain line. */
export function workflowCommand(line: string): { readonly name: string; readonly data: string } | null {
  const match = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line);
  if (!match?.[1]) return null;
  const data = (match[2] ?? "").replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
  return { name: match[1], data };
}
