import { GitHubError } from "../../ports.js";

/** Part of the time without trouble that comes back as patience: a rollout of hours meets more than one bad minute. */
const recovery = 1 / 10;

/**
 * How much trouble with GitHub one run puts up with, over all its calls: the time in which at least one call was
 * failing and not yet settled, less a tenth of the time in which none was. When it is used up, everything under way is
 * dropped and nothing more is sent.
 */
export class Patience {
  /** A call has used up all its tries, and none has succeeded since. */
  isExhausted = false;
  /** Rejects when the patience is over. */
  readonly over: Promise<never>;
  private readonly controller = new AbortController();
  private readonly calls = new Set<object>();
  private spentMs = 0;
  /** When the trouble began that is; and when the one before was over. */
  private sinceMs = 0;
  private quietMs = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly budgetMs: number) {
    this.over = new Promise((_resolve, reject) => {
      this.signal.addEventListener("abort", () => reject(this.error()), { once: true });
    });
    // Usually nobody waits for it: that is no unhandled rejection.
    this.over.catch(() => undefined);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  get leftMs(): number {
    const running = this.calls.size > 0 ? Date.now() - this.sinceMs : 0;
    return Math.max(0, this.budgetMs - this.spentMs - running);
  }

  error(): GitHubError {
    return new GitHubError(0, `GitHub did not answer for ${Math.round(this.budgetMs / 1000)} s in all`);
  }

  /** A try of this call has failed that began at `startedMs`. */
  troubled(call: object, startedMs: number): void {
    if (this.calls.has(call) || this.isOver) return;
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
  settled(call: object): void {
    if (!this.calls.delete(call) || this.calls.size > 0) return;
    this.quietMs = Date.now();
    this.spentMs += this.quietMs - this.sinceMs;
    clearTimeout(this.timer);
  }
}
