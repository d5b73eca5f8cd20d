import type { SmokeCheck } from "../core/deployment.js";
import { cancelled, failed, passed, type Verdict } from "../core/verdict.js";
import type { Clock, HttpAnswer, HttpPort } from "../ports.js";

type HttpCheck = Extract<SmokeCheck, { type: "http" }>;

/** An answer may take a moment to come once something is deployed: it is asked for again until the time is over. */
const againMs = 500;
const maxBytes = 1024 * 1024;

/** Asks until the answer is as it has to be, or the check's time is over; then says what was wrong with the last one. */
export async function askHttp(
  check: HttpCheck,
  url: string | undefined,
  { http, clock, signal }: { readonly http: HttpPort; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Verdict> {
  const address = wholeAddress(check.address, url);
  if (address === null) return failed("smoke", `${check.address} is a path, and the environment has no url`);
  const deadline = clock.now() + check.withinMs;
  for (;;) {
    const left = deadline - clock.now();
    const problem = await http
      .request({ method: "GET", url: address, timeoutMs: Math.max(left, 1), maxBytes, signal })
      .then((answer) => fault(check, answer))
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (problem === null) return passed(`${check.address} answers`);
    if (signal.aborted) return cancelled("interrupted", "stopped before it ended");
    if (clock.now() + againMs >= deadline) return failed("smoke", `${check.address}: ${problem}`);
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
