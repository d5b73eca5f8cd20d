import { GitHubError, type GitHubPort, type IssueComment, type LogPort } from "../ports.js";
import { marker } from "../render/markdown.js";

/** Author of what a workflow's own token writes, where the API does not tell. */
const actionsBot = "github-actions[bot]";

/** Suggestions that stand on the pull request after a run. */
export interface OfferedSuggestions {
  readonly standing: number;
  /** Findings of the change with a fix for which none stands there. */
  readonly others: number;
  /** Gates that have findings with a fix. */
  readonly gates: readonly string[];
}

/** What the reporters that write to GitHub have learned of it during a run, and what of it people have been told. */
export class GitHubSession {
  /** Slug of the app that our token belongs to, once a check run has told it. */
  app: string | null = null;
  /** `written` while every check run could be written, `lost` once one could not, `denied` if the token may not. */
  checks: "none" | "written" | "lost" | "denied" = "none";
  /** What became of the suggestions in this run; null where they were not looked after. */
  suggestions: OfferedSuggestions | null = null;
  private hasOutage = false;
  private login: string | null = null;
  private comment: { readonly found: IssueComment | undefined } | null = null;

  constructor(
    readonly github: GitHubPort,
    private readonly log: LogPort,
  ) {}

  /** Login that our writes carry. */
  async author(): Promise<string> {
    if (this.app !== null) return `${this.app}[bot]`;
    this.login ??= (await this.github.viewer()) ?? actionsBot;
    return this.login;
  }

  /** The pull request's comment: the one with our marker **and** by us. Asked for once a run. */
  async ownComment(pullRequest: number, checkName: string): Promise<IssueComment | undefined> {
    this.comment ??= { found: await this.findComment(pullRequest, marker(checkName)) };
    return this.comment.found;
  }

  /** Who we are is asked only where a comment carries the marker. */
  private async findComment(pullRequest: number, sign: string): Promise<IssueComment | undefined> {
    const marked = (await this.github.comments(pullRequest)).filter((one) => one.body.startsWith(sign));
    if (marked.length === 0) return undefined;
    const author = await this.author();
    return marked.find((one) => one.author === author);
  }

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
