import type { Report } from "../core/report.js";
import type { IssueComment } from "../ports.js";
import { comment } from "../render/comment.js";
import { marker } from "../render/markdown.js";
import { coverageVersus, measurementRows, testsVersus } from "../render/versus.js";
import type { ReportContext, Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

export type CommentMode = "auto" | "always" | "on-failure";

/** Author of what a workflow's own token writes, where the API does not tell. */
const actionsBot = "github-actions[bot]";

/** One comment on the pull request, edited in place: ours is the one with our marker **and** by us. */
export function commentReporter(session: GitHubSession, mode: CommentMode): Reporter {
  return {
    name: "comment",
    close: async (report, context) => {
      if (context.pullRequest === null) return;
      try {
        await write(session, mode, report, context, context.pullRequest);
      } catch (error) {
        session.take(error, "the pull request's comment", mode === "always");
      }
    },
  };
}

async function write(
  { github, app }: GitHubSession,
  mode: CommentMode,
  report: Report,
  context: ReportContext,
  pullRequest: number,
): Promise<void> {
  const sign = marker(context.checkName);
  const marked = (await github.comments(pullRequest)).filter((one) => one.body.startsWith(sign));
  const own = await ours(marked, async () => (app ? `${app}[bot]` : ((await github.viewer()) ?? actionsBot)));
  const body = comment(report, context);
  if (own) {
    if (own.body !== body) await github.updateComment(own.id, body);
  } else if (isWorthCreating(mode, report)) {
    await github.createComment(pullRequest, body, sign);
  }
}

/** Who we are is asked only where a comment carries the marker. */
async function ours(marked: readonly IssueComment[], login: () => Promise<string>): Promise<IssueComment | undefined> {
  if (marked.length === 0) return undefined;
  const name = await login();
  return marked.find((one) => one.author === name);
}

function isWorthCreating(mode: CommentMode, report: Report): boolean {
  const { outcome } = report.verdict;
  const isFine = outcome === "passed" || outcome === "skipped";
  if (mode === "always" || !isFine) return true;
  return mode === "auto" && hasChange(report);
}

/**
 * Something about the change that a green comment can show: patch coverage, flaky tests, new or fixed findings, and
 * tests, coverage or figures that are not what they were on the base.
 */
function hasChange(report: Report): boolean {
  return report.gates.some(
    (gate) =>
      (gate.patchCoverage?.total ?? 0) > 0 ||
      (gate.tests?.flaky ?? 0) > 0 ||
      gate.fixed.length > 0 ||
      testsVersus(gate).length > 0 ||
      /[1-9]/.test(coverageVersus(gate)) ||
      measurementRows(gate, new Set()).some(({ value, before }) => before !== undefined && before !== value) ||
      gate.findings.some((finding) => finding.standing === "new"),
  );
}
