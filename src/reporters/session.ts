import { GitHubError, type GitHubPort, type LogPort } from "../ports.js";

/** What the reporters that write to GitHub have learned of it during a run, and what of it people have been told. */
export class GitHubSession {
  /** Slug of the app that our token belongs to, once a check run has told it. */
  app: string | null = null;
  /** `written` while every check run could be written, `lost` once one could not, `denied` if the token may not. */
  checks: "none" | "written" | "lost" | "denied" = "none";
  private hasOutage = false;

  constructor(
    readonly github: GitHubPort,
    private readonly log: LogPort,
  ) {}

  /**
   * Takes a failed write for what it is. A token that may not write is no error: one line in the log, or a warning when
   * the channel was asked for (`isWanted`). An outage is one warning in all, whoever meets it first.
   */
  take(error: unknown, what: string, isWanted: boolean): void {
    if (error instanceof GitHubError && error.isDenied) {
      const words = `This token may not write ${what} (${error.status}).`;
      if (isWanted) this.log.warning(words);
      else this.log.info(words);
      return;
    }
    const isOutage =
      error instanceof GitHubError && (error.status === 0 || error.status === 429 || error.status >= 500);
    if (isOutage && this.hasOutage) return;
    if (isOutage) this.hasOutage = true;
    const words = error instanceof Error ? error.message : String(error);
    this.log.warning(`Could not write ${what}: ${words}. The verdict does not depend on it.`);
  }
}
