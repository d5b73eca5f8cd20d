/** One request as it went over the wire. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query below the API's base URL. */
  readonly path: string;
  /** 0 if no answer came. */
  readonly status: number;
}

/** The part of `fetch` that Octokit uses; the type of its result is Octokit's own business. */
type Fetch = (url: string, init: RequestInit) => Promise<{ readonly status: number }>;

/** A `fetch` that gives each request a time limit and a way to be dropped, and tells what was asked and answered. */
export function watchedFetch(
  fetch: Fetch,
  options: {
    readonly baseUrl: string;
    readonly timeoutMs: number;
    readonly signal: AbortSignal;
    readonly onRequest: (request: ApiRequest) => void;
  },
): Fetch {
  return async (url, init) => {
    const method = init.method ?? "GET";
    const path = url.startsWith(options.baseUrl) ? url.slice(options.baseUrl.length) : url;
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs + uploadMs(init.body))]);
    try {
      const response = await fetch(url, { ...init, signal });
      options.onRequest({ method, path, status: response.status });
      return response;
    } catch (error) {
      options.onRequest({ method, path, status: 0 });
      throw error;
    }
  };
}

/** Our own: bytes a second that an upload has at least, or is given up. */
const slowestUpload = 100_000;

/** What a body adds to the limit of its request. */
function uploadMs(body: unknown): number {
  return body instanceof Uint8Array ? Math.ceil((body.length / slowestUpload) * 1000) : 0;
}
