import type { MetricSample, Reading } from "../core/canary-metric.js";
import { childEnvironment } from "../core/environment.js";
import { redact } from "../core/text.js";
import type { HttpPort, ProcessPort } from "../ports.js";

/**
 * What of a source is read, in its own language: PromQL for Prometheus, else the dotted path of a number in the JSON
 * document (`errors.0.count`). With `total`, `query` counts so many of so many; both are of one interval alone.
 */
export interface MetricQueries {
  readonly query: string;
  readonly total?: string | undefined;
  /** The same two of the stable version. */
  readonly compare?: string | undefined;
  readonly compareTotal?: string | undefined;
}

/** An address and headers that may hold `$NAME`; the values are asked for when a request is made, and kept nowhere. */
export interface Endpoint {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface SourceContext {
  readonly http: HttpPort;
  readonly processes: ProcessPort;
  /** Our own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute folder that commands run in. */
  readonly cwd: string;
  /** How long one reading may take. */
  readonly timeoutMs: number;
  /** Length of an interval; what is older than two of them, and than a minute, is no data. */
  readonly intervalMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Hides a value in all that is printed from now on. */
  readonly mask: (value: string) => void;
}

/** Reads one metric of both versions now. Never rejects: what went wrong is in the readings. */
export type MetricSource = (context: SourceContext) => Promise<MetricSample>;

/** What one query gave. */
export type Answer =
  | { readonly type: "number"; readonly value: number }
  | Extract<Reading, { readonly type: "none" | "error" }>;

/** An answer is data, and a document of figures is small. */
export const maxAnswerBytes = 1024 * 1024;

/** Puts the answers of all queries together; without `compare` there is no stable version in the sample. */
export async function sampleOf(
  queries: MetricQueries,
  ask: (query: string) => Answer | Promise<Answer>,
): Promise<MetricSample> {
  const { query, total, compare, compareTotal } = queries;
  const read = async (one: string, all: string | undefined) => {
    const [count, of] = await Promise.all([ask(one), all === undefined ? undefined : ask(all)]);
    return reading(count, of);
  };
  const canary = read(query, total);
  if (compare === undefined) return { canary: await canary };
  const stable = read(compare, compareTotal);
  return { canary: await canary, stable: await stable };
}

/** `increase()` extrapolates each series to the ends of its window by itself, so that a part may exceed the whole a little. */
const extrapolated = 0.1;

function reading(count: Answer, total: Answer | undefined): Reading {
  const troubles = [count, ...(total ? [total] : [])].filter((answer) => answer.type !== "number");
  const worst = troubles.find(({ type }) => type === "error") ?? troubles[0];
  if (worst) return worst;
  if (count.type !== "number") return count;
  if (total?.type !== "number") return { type: "value", value: count.value };
  if (total.value === 0) return { type: "none", why: "there were no requests" };
  if (count.value < 0 || total.value < 0 || count.value > total.value * (1 + extrapolated)) {
    return { type: "error", why: `${count.value} of ${total.value} is no share` };
  }
  return { type: "share", count: Math.min(count.value, total.value), total: total.value };
}

/** A number that means something: NaN and the infinities come from divisions by nothing. */
export function numberAnswer(value: number): Answer {
  return Number.isFinite(value) ? { type: "number", value } : { type: "none", why: `the value is ${value}` };
}

/** Why what was measured at this time (milliseconds) is not of now, or undefined. */
export function staleness(time: number, { now, intervalMs }: SourceContext): string | undefined {
  const age = now() - time;
  return age > Math.max(60_000, 2 * intervalMs) ? `the value is ${Math.round(age / 1000)} s old` : undefined;
}

/** The values that texts ask the environment for, masked, or why they cannot be had; `hide` takes them out of a text. */
export function resolved(
  texts: Readonly<Record<string, string>>,
  { env, mask }: SourceContext,
):
  | { readonly values: Readonly<Record<string, string>>; readonly hide: (text: string) => string }
  | { missing: string } {
  // Names of our own, so that no header is taken for a variable that stands in the environment already.
  const keys = Object.keys(texts);
  const names = keys.map((key, index) => `${index} ${/authorization/i.test(key) ? "TOKEN" : key}`);
  const asked = Object.fromEntries(keys.map((key, index) => [names[index] ?? "", texts[key] ?? ""]));
  const child = childEnvironment(env, asked);
  if (child.missing.length > 0) return { missing: `the environment has no ${child.missing.join(", ")}` };
  for (const secret of child.secrets) mask(secret);
  return {
    values: Object.fromEntries(keys.map((key, index) => [key, child.env[names[index] ?? ""] ?? ""])),
    hide: (text) => redact(text, child.secrets),
  };
}

/** GETs a JSON document; a failure is one line without secrets. */
export async function getJson(
  { url, headers = {} }: Endpoint,
  locate: (url: string) => string,
  context: SourceContext,
): Promise<{ readonly document: unknown; readonly status: number } | { readonly why: string }> {
  const found = resolved({ url, ...headers }, context);
  if ("missing" in found) return { why: found.missing };
  const { url: address = "", ...rest } = found.values;
  try {
    const { http, timeoutMs, signal } = context;
    const request = { method: "GET", headers: { accept: "application/json", ...rest } } as const;
    const answer = await http.request({
      ...request,
      url: locate(address),
      timeoutMs,
      maxBytes: maxAnswerBytes,
      signal,
    });
    const { status, body } = answer;
    try {
      return { status, document: JSON.parse(body) as unknown };
    } catch {
      const type = answer.headers["content-type"] ?? "text without a type";
      return { why: status === 200 ? `the answer is no JSON but ${type}` : `the server answered ${status}` };
    }
  } catch (error) {
    return { why: found.hide(error instanceof Error ? error.message : String(error)) };
  }
}
