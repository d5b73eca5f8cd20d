import type { Report } from "../core/report.js";
import type { CheckRun, GitHubPort, LogPort } from "../ports.js";
import type { ReportContext } from "./reporter.js";

export interface PastWorld {
  readonly github: Pick<GitHubPort, "checkRuns" | "firstParents"> | null;
  readonly log: Pick<LogPort, "info">;
}

/** Our own: commits whose check is asked for, a request each. Further back than that nobody waits for the good news. */
const mostCommits = 5;

/**
 * True if this run is green and the last one of the branch that came to something was not, by the roll-up checks on
 * GitHub: of this commit's earlier runs, of the commit before the push, and of its first parents. What is not known is
 * no recovery.
 */
export async function hasRecovered(
  { github, log }: PastWorld,
  { before }: { readonly before: string | null },
  report: Report,
  context: ReportContext,
): Promise<boolean> {
  const { commit } = report;
  // A run that had nothing to do has shown nothing.
  const isGreen =
    report.verdict.outcome === "passed" && report.gates.some(({ verdict }) => verdict.outcome === "passed");
  if (github === null || commit === null || !isGreen) return false;
  const ours = context.runId === null ? null : `gatehouse-${context.runId}-${context.runAttempt ?? 1}-`;
  const isEarlier = ({ externalId }: CheckRun) =>
    externalId.startsWith("gatehouse-") && (ours === null || !externalId.startsWith(ours));
  try {
    let asked = 0;
    for await (const each of candidates(github, commit, before)) {
      if (asked++ >= mostCommits) return false;
      const runs = (await github.checkRuns(each, context.checkName)).filter(isEarlier);
      const last = runs.find(({ conclusion }) => conclusion === "success" || conclusion === "failure");
      if (last) return last.conclusion === "failure";
    }
    return false;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    log.info(`Whether the branch has recovered is not known: ${words}`);
    return false;
  }
}

/** Commits on the branch, newest first. */
async function* candidates(
  github: Pick<GitHubPort, "firstParents">,
  commit: string,
  before: string | null,
): AsyncGenerator<string> {
  yield commit;
  if (before !== null && before !== commit) yield before;
  const start = before ?? commit;
  for (const parent of (await github.firstParents(start)).slice(1)) yield parent;
}
