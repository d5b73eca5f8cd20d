import type { Clock, HttpAnswer, HttpPort } from "../ports.js";

/** A document on its way to a channel. */
export interface Delivery {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SendingWorld {
  readonly http: HttpPort;
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
}

/** Waits before the second, third and fourth try, where the answer names none. */
const waitsMs = [1_000, 2_000, 4_000];
/** Of one try. */
const tryMs = 8_000;

/**
 * Sends until an answer says that it arrived, or the deadline (on the clock) is near. What another try can mend (no
 * answer, 408, 429, 5xx) gets four. Gives null, or what went wrong.
 */
export async function send(world: SendingWorld, delivery: Delivery, deadline: number): Promise<string | null> {
  const { http, clock, interrupted } = world;
  for (let attempt = 0; ; attempt++) {
    const left = deadline - clock.now();
    const result = await tried(http, delivery, Math.max(1, Math.min(tryMs, left)), interrupted);
    if (result === null) return null;
    const pause = result.waitMs ?? waitsMs[attempt];
    if (!result.isPassing || waitsMs[attempt] === undefined || pause === undefined) return result.trouble;
    if (interrupted.aborted || clock.now() + pause >= deadline) {
      const asked = result.waitMs === undefined ? "" : `, and asked to wait ${Math.ceil(result.waitMs / 1000)} s`;
      return `${result.trouble}${asked}`;
    }
    await clock.wait(pause, interrupted);
    if (interrupted.aborted) return result.trouble;
  }
}

interface Failure {
  readonly trouble: string;
  /** Another try may do better. */
  readonly isPassing: boolean;
  /** What the server asked for. */
  readonly waitMs?: number | undefined;
}

async function tried(
  http: HttpPort,
  { url, body, headers }: Delivery,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Failure | null> {
  try {
    const answer = await http.request({ method: "POST", url, headers, body, timeoutMs, maxBytes: 64 * 1024, signal });
    return failureOf(answer);
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error), isPassing: true };
  }
}

function failureOf({ status, headers, body }: HttpAnswer): Failure | null {
  if (status >= 200 && status < 300) return null;
  const words = body.trimStart().startsWith("<") ? "" : (body.trim().split("\n", 1)[0] ?? "");
  return {
    // Whole: only what is whole can be searched for secrets, and is cut after that.
    trouble: `the server answered ${status}${words === "" ? "" : ` ${words}`}`,
    isPassing: status >= 500 || status === 408 || status === 429,
    waitMs: status === 429 || status === 503 ? retryAfter(headers["retry-after"]) : undefined,
  };
}

/** Seconds, also in parts (Discord); a date is not honoured, as no clock of a runner is known to be right. */
function retryAfter(value: string | undefined): number | undefined {
  const seconds = Number(value);
  return value === undefined || value.trim() === "" || !Number.isFinite(seconds) || seconds < 0
    ? undefined
    : Math.ceil(seconds * 1000);
}
