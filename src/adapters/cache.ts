import type { CachePort, LogPort } from "../ports.js";
import { captureStdout, workflowCommand } from "./stdout.js";

export interface ActionsCacheOptions {
  readonly log: Pick<LogPort, "info" | "warning" | "mask">;
  /** Time until the service has to say hit or miss, or to recover from a failure; its client alone would try for 35 s. */
  readonly deadlineMs?: number | undefined;
  /** Time for moving one archive. */
  readonly transferMs?: number | undefined;
}

type Client = typeof import("@actions/cache");

/**
 * GitHub's cache through its own client. Off without a word where the service is not there; after the first trouble
 * one warning, and off for the rest of the run. ACTIONS_CACHE_MODE is honoured by the client.
 */
export function actionsCache(options: ActionsCacheOptions): CachePort {
  const cache = new ActionsCache(options.log, options.deadlineMs ?? 15_000, options.transferMs ?? 300_000);
  return {
    restore: (paths, key, restoreKeys) => cache.restore(paths, key, restoreKeys),
    save: (paths, key) => cache.save(paths, key),
  };
}

class ActionsCache implements CachePort {
  private isOff = false;
  private isReadOnly = false;

  constructor(
    private readonly log: ActionsCacheOptions["log"],
    private readonly deadlineMs: number,
    private readonly transferMs: number,
  ) {}

  async restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | null> {
    const work = (client: Client) => client.restoreCache(inOrder(paths), key, [...restoreKeys]);
    return (await this.attempt("restored", this.deadlineMs, work)) ?? null;
  }

  async save(paths: readonly string[], key: string): Promise<void> {
    if (this.isReadOnly) return;
    await this.attempt("saved", this.transferMs, async (client) => {
      const id = await client.saveCache(inOrder(paths), key);
      return id === -1 ? undefined : id;
    });
  }

  /** Undefined for a miss, a refusal and any trouble. */
  private async attempt<T>(
    verb: string,
    limitMs: number,
    work: (client: Client) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.isOff || !isConfigured()) return undefined;
    const complaints: string[] = [];
    const deadline = new Deadline(limitMs);
    try {
      const client = await import("@actions/cache");
      const result = await Promise.race([
        captureStdout(
          (line) => this.hear(line, complaints, deadline),
          () => work(client),
        ),
        deadline.passed,
      ]);
      if (result !== undefined || complaints.length === 0) return result;
      this.explain(verb, complaints.join(" "));
    } catch (error) {
      this.explain(verb, error instanceof Error ? error.message : String(error));
    } finally {
      deadline.clear();
    }
    return undefined;
  }

  /** The client resolves alike for a miss and for trouble: only what it prints tells which. */
  private hear(line: string, complaints: string[], deadline: Deadline): void {
    const command = workflowCommand(line);
    if (command?.name === "add-mask") this.log.mask(command.data);
    else if (command?.name === "warning" || command?.name === "error") complaints.push(command.data);
    // A reservation that failed is told apart from "somebody else saves the same" in debug lines alone.
    else if (command?.name === "debug" && command.data.startsWith("Failed to reserve cache:"))
      complaints.push(command.data);
    else if (line.startsWith("Cache hit for")) deadline.set(this.transferMs);
    else {
      const failure = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying/.exec(line)?.[1];
      if (failure) deadline.shorten(this.deadlineMs, failure);
    }
  }

  private explain(verb: string, trouble: string): void {
    if (this.isOff) return;
    if (/already exists|\(409\)/.test(trouble)) return;
    if (trouble.includes("Path Validation Error: Path(s) specified")) return;
    if (trouble.includes("cache write denied:")) {
      this.isReadOnly = true;
      this.log.info(`cache: this run may not save (${firstLine(trouble)})`);
      return;
    }
    this.isOff = true;
    if (trouble.includes("cache read denied:")) this.log.info(`cache: this run may not read (${firstLine(trouble)})`);
    else this.log.warning(`The cache could not be ${verb}, and is off for the rest of this run: ${firstLine(trouble)}`);
  }
}

/** Rejects when the time has passed; the time can be set anew. */
class Deadline {
  readonly passed: Promise<never>;
  private timer: NodeJS.Timeout | undefined;
  private endMs = 0;
  private failure = "";
  private reject: (error: Error) => void = () => undefined;

  constructor(ms: number) {
    this.passed = new Promise((_resolve, reject) => {
      this.reject = reject;
    });
    this.set(ms);
  }

  set(ms: number): void {
    this.clear();
    this.endMs = Date.now() + ms;
    this.timer = setTimeout(() => this.reject(new Error(`no answer within ${ms / 1000} s${this.failure}`)), ms);
  }

  /** After a failure of which the client itself makes no end. */
  shorten(ms: number, failure: string): void {
    this.failure = ` (${failure})`;
    if (Date.now() + ms < this.endMs) this.set(ms);
  }

  clear(): void {
    clearTimeout(this.timer);
  }
}

/** The path list is part of an entry's identity, so it must not depend on the order in which it was written. */
function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function isConfigured(): boolean {
  const env = process.env;
  return Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL));
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}
