export const id = 8396;
export const ids = [8396];
export const modules = {

/***/ 18396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/adapters/github/fetch.js
/** A `fetch` that gives each request a time limit and a way to be dropped, and tells what was asked and answered. */
function watchedFetch(fetch, options) {
    return async (url, init) => {
        const method = init.method ?? "GET";
        const path = url.startsWith(options.baseUrl) ? url.slice(options.baseUrl.length) : url;
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs + uploadMs(init.body))]);
        try {
            const response = await fetch(url, { ...init, signal });
            options.onRequest({ method, path, status: response.status });
            return response;
        }
        catch (error) {
            options.onRequest({ method, path, status: 0 });
            throw error;
        }
    };
}
/** Our own: bytes a second that an upload has at least, or is given up. */
const slowestUpload = 100_000;
/** What a body adds to the limit of its request. */
function uploadMs(body) {
    return body instanceof Uint8Array ? Math.ceil((body.length / slowestUpload) * 1000) : 0;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/patience.js

/** Part of the time without trouble that comes back as patience: a rollout of hours meets more than one bad minute. */
const recovery = 1 / 10;
/**
 * How much trouble with GitHub one run puts up with, over all its calls: the time in which at least one call was
 * failing and not yet settled, less a tenth of the time in which none was. When it is used up, everything under way is
 * dropped and nothing more is sent.
 */
class Patience {
    budgetMs;
    /** A call has used up all its tries, and none has succeeded since. */
    isExhausted = false;
    /** Rejects when the patience is over. */
    over;
    controller = new AbortController();
    calls = new Set();
    spentMs = 0;
    /** When the trouble began that is; and when the one before was over. */
    sinceMs = 0;
    quietMs = 0;
    timer;
    constructor(budgetMs) {
        this.budgetMs = budgetMs;
        this.over = new Promise((_resolve, reject) => {
            this.signal.addEventListener("abort", () => reject(this.error()), { once: true });
        });
        // Usually nobody waits for it: that is no unhandled rejection.
        this.over.catch(() => undefined);
    }
    get signal() {
        return this.controller.signal;
    }
    get isOver() {
        return this.signal.aborted;
    }
    get leftMs() {
        const running = this.calls.size > 0 ? Date.now() - this.sinceMs : 0;
        return Math.max(0, this.budgetMs - this.spentMs - running);
    }
    error() {
        return new ports/* GitHubError */.y_(0, `GitHub did not answer for ${Math.round(this.budgetMs / 1000)} s in all`);
    }
    /** A try of this call has failed that began at `startedMs`. */
    troubled(call, startedMs) {
        if (this.calls.has(call) || this.isOver)
            return;
        if (this.calls.size === 0) {
            this.sinceMs = startedMs;
            this.spentMs = Math.max(0, this.spentMs - Math.max(0, startedMs - this.quietMs) * recovery);
            // TimeoutError, since Octokit lets an AbortError through in a shape that its own plugins cannot read.
            const end = () => this.controller.abort(new DOMException("out of patience", "TimeoutError"));
            this.timer = setTimeout(end, Math.max(0, this.budgetMs - this.spentMs - (Date.now() - startedMs)));
        }
        this.calls.add(call);
    }
    /** The call has its answer, or was given up. */
    settled(call) {
        if (!this.calls.delete(call) || this.calls.size > 0)
            return;
        this.quietMs = Date.now();
        this.spentMs += this.quietMs - this.sinceMs;
        clearTimeout(this.timer);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/octokit.js



const retries = 3;
/**
 * An Octokit whose calls reject with GitHubError. Octokit's own plugins retry and throttle; around them stand three
 * hooks: `attempt` (one request on the wire) sees what went wrong, `repeat` looks a lost write up before the retry
 * plugin sends it again, and `call` ends everything when the patience is over.
 */
async function connect(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const { throttling } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856));
    const { retry } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735));
    const { default: Bottleneck } = await __webpack_require__.e(/* import() */ 2203).then(__webpack_require__.t.bind(__webpack_require__, 62203, 19));
    const patience = new Patience(options.budgetMs ?? 120_000);
    const secondMs = options.secondMs ?? 1000;
    const mayWait = (seconds, _options, _octokit, retryCount) => {
        const wait = retryCount < retries && seconds * secondMs < patience.leftMs;
        if (wait)
            options.onWait(seconds);
        return wait;
    };
    // GitHub takes 80 content-creating requests a minute: 20 at once, then one a second.
    const pace = { minTime: 50, reservoir: 20, reservoirIncreaseInterval: 1000 };
    const write = new Bottleneck.Group({ ...pace, reservoirIncreaseAmount: 1, reservoirIncreaseMaximum: 20 });
    // The plugin's 3 s between comments are for those who write many; a run writes one.
    const notifications = new Bottleneck.Group({ minTime: 50 });
    return getOctokit(options.token, {
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
    }, attemptPlugin(patience), throttling, repeatPlugin(patience), retry, callPlugin(patience));
}
function attemptPlugin(patience) {
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
            }
            catch (error) {
                const failure = asFailure(error);
                if (failure.status >= 500 || isRateLimit(failure))
                    patience.troubled(options, startedMs);
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
function repeatPlugin(patience) {
    return (octokit) => {
        const sent = new WeakSet();
        octokit.hook.wrap("request", async (request, options) => {
            const lookup = options.request?.lookup;
            try {
                if (patience.isOver)
                    throw patience.error();
                if (lookup && sent.has(options)) {
                    const data = await lookup();
                    if (data)
                        return { status: 200, url: options.url, headers: {}, data };
                }
                sent.add(options);
                return await request(options);
            }
            catch (error) {
                throw asFailure(error);
            }
        });
        return {};
    };
}
function callPlugin(patience) {
    return (octokit) => {
        octokit.hook.wrap("request", async (request, options) => {
            if (patience.isOver)
                throw patience.error();
            // The plugins count tries in an object that Octokit shares between calls: each call gets one of its own. And where
            // GitHub did not come back for the last call that used all its tries, the next ones make no long waits.
            options.request = { ...options.request, retryCount: 0, ...(patience.isExhausted ? { retries: 1 } : {}) };
            try {
                const response = await Promise.race([request(options), patience.over]);
                patience.isExhausted = false;
                return response;
            }
            catch (error) {
                const refusal = toGitHubError(error);
                if (refusal.status === 0 || refusal.status >= 500)
                    patience.isExhausted = true;
                throw refusal;
            }
            finally {
                patience.settled(options);
            }
        });
        return {};
    };
}
/** Any error in the shape that the plugins count on. */
function asFailure(error) {
    const failure = (error instanceof Error ? error : new Error(String(error)));
    return Object.assign(failure, { status: failure.status ?? 0, request: failure.request ?? {} });
}
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    if (failure.status !== 403)
        return false;
    const headers = failure.response?.headers ?? {};
    return (headers["x-ratelimit-remaining"] === "0" ||
        headers["retry-after"] !== undefined ||
        /\brate limit\b/i.test(failure.message));
}
/** `status` 0 for no answer at all, 429 for every rate limit, so that 403 always means "may not". */
function toGitHubError(error) {
    if (error instanceof ports/* GitHubError */.y_)
        return error;
    const failure = asFailure(error);
    if (isRateLimit(failure))
        return new ports/* GitHubError */.y_(429, "GitHub's rate limit is reached");
    if (!failure.response) {
        const unreadable = failure.status === 502;
        return new ports/* GitHubError */.y_(unreadable ? 502 : 0, `GitHub ${unreadable ? "" : "did not answer: "}${failure.message}`);
    }
    const words = /^\s*</.test(failure.message) ? "with text that is no JSON" : `: ${failure.message.slice(0, 500)}`;
    return new ports/* GitHubError */.y_(failure.status, `GitHub answered ${failure.status}${words.startsWith(":") ? "" : " "}${words}`);
}
function ignore() {
    // Octokit's own log lines repeat what the errors and `onRequest` say.
}


/***/ })

};
