import type { HttpCheck } from "../core/smoke-check.js";
import { cancelled, failed, passed, type Verdict } from "../core/verdict.js";
import type { Clock, HttpAnswer, HttpPort } from "../ports.js";

export interface SmokeWorld {
  readonly http: HttpPort;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** An answer may take a moment to come once something is deployed: it is asked for again until the time is over. */
const againMs = 500;
/** Time that a look has to have: that none came in less would be said in place of what is wrong. */
const leastLookMs = 250;
const maxBytes = 1024 * 1024;

/** Asks until the answer is as it has to be, or the check's time is over; then says what was wrong with the last one. */
export async function askHttp(check: HttpCheck, url: string | undefined, world: SmokeWorld): Promise<Verdict> {
  const address = wholeAddress(check.address, url);
  if (address === null) return failed("smoke", `${check.address} is a path, and the environment has no url`);
  const look = async (timeoutMs: number) => {
    const looked = await lookOnce(check, address, timeoutMs, world);
    return "problem" in looked ? looked.problem : null;
  };
  return askUntil(check.address, check.withinMs, look, world);
}

/** Asks once: how long a good answer took, or what was wrong. */
export async function lookOnce(
  check: HttpCheck,
  url: string,
  timeoutMs: number,
  { http, signal }: Pick<SmokeWorld, "http" | "signal">,
): Promise<{ readonly durationMs: number } | { readonly problem: string }> {
  try {
    const answer = await http.request({ method: "GET", url, timeoutMs, maxBytes, signal });
    const problem = fault(check, answer);
    return problem === null ? { durationMs: answer.durationMs } : { problem };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Looks again and again until nothing is wrong, or the time is over; `look` gives what is wrong, or null, and rejects where
 * no answer came. `what` is for people.
 */
export async function askUntil(
  what: string,
  withinMs: number,
  look: (timeoutMs: number) => Promise<string | null>,
  { clock, signal }: Pick<SmokeWorld, "clock" | "signal">,
): Promise<Verdict> {
  const deadline = clock.uptime() + withinMs;
  for (;;) {
    const problem = await look(Math.max(deadline - clock.uptime(), 1)).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (problem === null) return passed(`${what} answers`);
    if (signal.aborted) return cancelled("interrupted", "stopped before it ended");
    if (clock.uptime() + againMs + leastLookMs >= deadline) return failed("smoke", `${what}: ${problem}`);
    await clock.wait(againMs, signal);
  }
}

/** A path is put behind the environment's address, whatever path that has. */
export function wholeAddress(address: string, url: string | undefined): string | null {
  if (!address.startsWith("/")) return address;
  return url === undefined ? null : `${url.replace(/\/+$/, "")}${address}`;
}

/** What is wrong with an answer; null if nothing is. */
function fault({ status, body, json }: HttpCheck, answer: HttpAnswer): string | null {
  if (answer.status !== status) return `status ${answer.status}, not ${status}`;
  if (body !== undefined && !answer.body.includes(body)) return `the answer does not hold "${body}"`;
  if (json === undefined) return null;
  let document: unknown;
  try {
    document = JSON.parse(answer.body);
  } catch {
    return "the answer is no JSON";
  }
  for (const [path, wanted] of Object.entries(json)) {
    const found = at(document, path.split("."));
    if (found !== wanted) return `${path} is ${JSON.stringify(found) ?? "missing"}, not ${JSON.stringify(wanted)}`;
  }
  return null;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
