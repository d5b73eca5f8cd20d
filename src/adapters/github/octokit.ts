import type { getOctokit } from "@actions/github";
import { GitHubError } from "../../ports.js";
import { type ApiRequest, watchedFetch } from "./fetch.js";
import { Patience } from "./patience.js";

export type Octokit = ReturnType<typeof getOctokit>;

/**
 * Finds what a write has done whose answer was lost: the data that the lost answer would have held, or null if the
 * write has to be sent again. Goes into the `request` option of a call.
 */
export type Lookup = () => Promise<unknown>;

export interface OctokitOptions {
  readonly token: string;
  /** `https://api.github.com`, or the one of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly userAgent?: string | undefined;
  /** Trouble with GitHub that a whole run puts up with. */
  readonly budgetMs?: number | undefined;
  /** One request's own limit. */
  readonly timeoutMs?: number | undefined;
  /** Unit of the waits between tries, and of Retry-After: a second. Tests shorten it. */
  readonly secondMs?: number | undefined;
  readonly onRequest: (request: ApiRequest) => void;
  readonly onWait: (seconds: number) => void;
}

const retries = 3;

/**
 * An Octokit whose calls reject with GitHubError. Octokit's own plugins retry and throttle; around them stand three
 * hooks: `attempt` (one request on the wire) sees what went wrong, `repeat` looks a lost write up before the retry
 * plugin sends it again, and `call` ends everything when the patience is over.
 */
export async function connect(options: OctokitOptions): Promise<Octokit> {
  const { getOctokit } = await import("@actions/github");
  const { defaults } = await import("@actions/github/lib/utils");
  const { throttling } = await import("@octokit/plugin-throttling");
  const { retry } = await import("@octokit/plugin-retry");
  const { default: Bottleneck } = await import("bottleneck");
  const patience = new Patience(options.budgetMs ?? 120_000);
  const secondMs = options.secondMs ?? 1000;
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean => {
    const wait = retryCount < retries && seconds * secondMs < patience.leftMs;
    if (wait) options.onWait(seconds);
    return wait;
  };
  // GitHub takes 80 content-creating requests a minute: 20 at once, then one a second.
  const pace = { minTime: 50, reservoir: 20, reservoirIncreaseInterval: 1000 };
  const write = new Bottleneck.Group({ ...pace, reservoirIncreaseAmount: 1, reservoirIncreaseMaximum: 20 });
  // The plugin's 3 s between comments are for those who write many; a run writes one.
  const notifications = new Bottleneck.Group({ minTime: 50 });
  return getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      ...(options.userAgent ? { userAgent: options.userAgent } : {}),
      request: {
        fetch: watchedFetch(defaults.request?.fetch ?? fetch, {
          baseUrl: options.apiUrl,
          timeoutMs: options.timeoutMs ?? 20_000,
          signal: patience.signal,
          onRequest: options.onRequest,
        }),
      },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      throttle: {
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
        retryAfterBaseValue: secondMs,
        write,
        notifications,
      },
      retry: { retries, retryAfterBaseValue: secondMs, doNotRetry: Array.from({ length: 100 }, (_, i) => 400 + i) },
    },
    attemptPlugin(patience),
    throttling,
    repeatPlugin(patience),
    retry,
    callPlugin(patience),
  );
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

function attemptPlugin(patience: Patience): Plugin {
  return (octokit) => {
    octokit.hook.wrap("request", async (request, options) => {
      const startedMs = Date.now();
      try {
        const response = await request(options);
        if (typeof response.data === "string" && response.status !== 204) {
          throw Object.assign(new Error(`answered ${response.status} with text that is no JSON`), {
            status: 502,
            request: options,
          });
        }
        return response;
      } catch (error) {
        const failure = asFailure(error);
        if (failure.status >= 500 || isRateLimit(failure)) patience.troubled(options, startedMs);
        // The throttling plugin knows a secondary limit by its message alone, and GitHub has more than one wording.
        if (isRateLimit(failure) && failure.response?.headers?.["x-ratelimit-remaining"] !== "0") {
          failure.message = `secondary rate limit: ${failure.message}`;
        }
        throw failure;
      }
    });
    return {};
  };
}

function repeatPlugin(patience: Patience): Plugin {
  return (octokit) => {
    const sent = new WeakSet<object>();
    octokit.hook.wrap("request", async (request, options) => {
      const lookup = options.request?.lookup as Lookup | undefined;
      try {
        if (patience.isOver) throw patience.error();
        if (lookup && sent.has(options)) {
          const data = await lookup();
          if (data) return { status: 200, url: options.url, headers: {}, data };
        }
        sent.add(options);
        return await request(options);
      } catch (error) {
        throw asFailure(error);
      }
    });
    return {};
  };
}

function callPlugin(patience: Patience): Plugin {
  return (octokit) => {
    octokit.hook.wrap("request", async (request, options) => {
      if (patience.isOver) throw patience.error();
      // The plugins count tries in an object that Octokit shares between calls: each call gets one of its own. And where
      // GitHub did not come back for the last call that used all its tries, the next ones make no long waits.
      options.request = { ...options.request, retryCount: 0, ...(patience.isExhausted ? { retries: 1 } : {}) };
      try {
        const response = await Promise.race([request(options), patience.over]);
        patience.isExhausted = false;
        return response;
      } catch (error) {
        const refusal = toGitHubError(error);
        if (refusal.status === 0 || refusal.status >= 500) patience.isExhausted = true;
        throw refusal;
      } finally {
        patience.settled(options);
      }
    });
    return {};
  };
}

interface Failure extends Error {
  status: number;
  request: object;
  response?: { headers?: Record<string, string | number | undefined>; data?: unknown };
}

/** Any error in the shape that the plugins count on. */
function asFailure(error: unknown): Failure {
  const failure = (error instanceof Error ? error : new Error(String(error))) as Error & Partial<Failure>;
  return Object.assign(failure, { status: failure.status ?? 0, request: failure.request ?? {} });
}

function isRateLimit(failure: Failure): boolean {
  if (failure.status === 429) return true;
  if (failure.status !== 403) return false;
  const headers = failure.response?.headers ?? {};
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /\brate limit\b/i.test(failure.message)
  );
}

/** `status` 0 for no answer at all, 429 for every rate limit, so that 403 always means "may not". */
function toGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  const failure = asFailure(error);
  if (isRateLimit(failure)) return new GitHubError(429, "GitHub's rate limit is reached");
  if (!failure.response) {
    const unreadable = failure.status === 502;
    return new GitHubError(unreadable ? 502 : 0, `GitHub ${unreadable ? "" : "did not answer: "}${failure.message}`);
  }
  const words = /^\s*</.test(failure.message) ? "with text that is no JSON" : `: ${failure.message.slice(0, 500)}`;
  return new GitHubError(
    failure.status,
    `GitHub answered ${failure.status}${words.startsWith(":") ? "" : " "}${words}`,
  );
}

function ignore(): void {
  // Octokit's own log lines repeat what the errors and `onRequest` say.
}
