import { stripVTControlCharacters } from "node:util";
import { cut } from "../core/text.js";
import type { Exit } from "../ports.js";

/** What the Docker client says, sorted out. Its words are the only thing that tells one fault from another. */

/** Trouble with the client, or with the engine that it speaks to: nobody's Dockerfile, service or command is at fault. */
export interface Trouble {
  readonly reason: "tool-missing" | "tool-error";
  /** One sentence, with the mend where there is one. */
  readonly message: string;
}

export const diskFull = "the disk of the Docker engine is full (no space left on device)";

/** In this order: a refused connection names the socket as well. */
const troubles: readonly (readonly [RegExp, Trouble])[] = [
  [
    /permission denied while trying to connect to the docker|docker\.sock: connect: permission denied/i,
    trouble("tool-error", "the Docker engine may not be used by this user: add the user to the group docker"),
  ],
  [
    /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|dial unix .*docker\.sock/i,
    trouble("tool-error", "no Docker engine answers: start it (or set DOCKER_HOST)"),
  ],
  [
    /unknown (?:docker )?command: "?(?:docker )?compose|'compose' is not a docker command|unknown shorthand flag: '[pf]' in -/i,
    trouble("tool-missing", "the Docker client has no compose: install its plugin (docker-compose-plugin)"),
  ],
  [
    /buildx component is missing/i,
    trouble("tool-missing", "the Docker client has no buildx: install its plugin (docker-buildx-plugin)"),
  ],
  [/no space left on device/i, trouble("tool-error", diskFull)],
];

function trouble(reason: Trouble["reason"], message: string): Trouble {
  return { reason, message };
}

/** What is wrong with the client or its engine; null if it speaks of something else. */
export function engineTrouble(exit: Exit): Trouble | null {
  if (exit.type === "not-started") {
    return trouble("tool-missing", `Docker is needed for this, and the client cannot be started: ${exit.message}`);
  }
  return troubles.find(([pattern]) => pattern.test(exit.stderrTail))?.[1] ?? null;
}

export function isWell(exit: Exit): boolean {
  return exit.type === "exited" && exit.code === 0;
}

/** Its progress, and how to be helped. */
const idle = /^(?:Container |Network |Volume |time=|Usage: |Run 'docker |See 'docker )/;

/** Why it did not do its work, in one line without its own prefixes; how it ended where it said nothing. */
export function saidBy(exit: Exit): string {
  if (exit.type === "not-started") return exit.message;
  if (exit.type === "timed-out") return "it took too long";
  const lines = stripVTControlCharacters(`${exit.stdoutTail}\n${exit.stderrTail}`)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line) && !idle.test(line));
  const told =
    lines.findLast((line) => /^(?:docker: )?error\b/i.test(line)) ??
    lines.findLast((line) => /error|failed|denied|not found|unknown|invalid|cannot|unsupported/i.test(line)) ??
    lines.at(-1);
  const how = exit.type === "exited" ? `exit code ${exit.code}` : exit.type;
  return told === undefined ? how : cut(bare(told), 400);
}

/** Without what says only that it is an error, and which part of BuildKit had it. */
export function bare(line: string): string {
  const prefix =
    /^(?:docker: |error: |Error response from daemon: |failed to solve: |rpc error: code = \w+ desc = |failed to solve with frontend [\w.]+: |failed to create LLB definition: )/i;
  let words = line;
  while (prefix.test(words)) words = words.replace(prefix, "");
  return words;
}

/** Trouble that may be gone at the next try: the registry's own faults, and lines that break. */
export function isPassing(words: string): boolean {
  return /\b50[0234]\b|\b429\b|toomanyrequests|connection reset|broken pipe|unexpected EOF|: EOF\b|i\/o timeout|TLS handshake timeout|server closed idle connection|use of closed network connection/i.test(
    words,
  );
}

/** Words that speak of a registry which cannot be used: not there, not willing, or not letting us in. */
export function isOfRegistry(words: string): boolean {
  return (
    isPassing(words) ||
    /no such host|connection refused|network is unreachable|no route to host|x509:|tls: |server gave HTTP response to HTTPS client|unauthorized|authentication required|authorization failed|denied: |access denied|access to the resource is denied|received unexpected HTTP status|unexpected status/i.test(
      words,
    )
  );
}

/** Words that speak of the engine's own working: its network, its memory, its files, or a build that was taken away. */
export function isOfEngine(words: string): boolean {
  return /failed to create endpoint|container networking|network bridge|iptables|context (?:canceled|deadline exceeded)|code = (?:Unavailable|Canceled|DeadlineExceeded|Internal|ResourceExhausted|Aborted|DataLoss)\b|transport is closing|error reading from server|no active session|cannot allocate memory|too many open files|read-only file system|input\/output error|OCI runtime|\brunc\b|failed to (?:mount|register layer|export layer|create (?:temp|lease|diff|shim|task|snapshot))|layer does not exist|\bpanic: /i.test(
    words,
  );
}

/** Waits between tries of what may pass. The client tries each layer again by itself; these are for what is left. */
const retryWaitsMs = [1_000, 4_000];

/** Does something again as long as it fails by what may pass; the last result. */
export async function triedAgain<T>(
  work: () => Promise<T>,
  fault: (result: T) => string | null,
  wait: (ms: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<T> {
  let result = await work();
  for (const ms of retryWaitsMs) {
    const words = fault(result);
    if (words === null || !isPassing(words) || signal?.aborted) break;
    await wait(ms);
    result = await work();
  }
  return result;
}
