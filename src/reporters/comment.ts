import type { Report } from "../core/report.js";
import { artifactsVersus } from "../render/artifacts.js";
import { comment } from "../render/comment.js";
import { count } from "../render/figures.js";
import { marker } from "../render/markdown.js";
import { mendCommand } from "../render/mend.js";
import { migrationsOf } from "../render/migrations.js";
import { readSuggestionsMark } from "../render/suggestion-text.js";
import { coverageVersus, measurementRows, testsVersus } from "../render/versus.js";
import type { ReportContext, Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

export type CommentMode = "auto" | "always" | "on-failure";

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
  session: GitHubSession,
  mode: CommentMode,
  report: Report,
  context: ReportContext,
  pullRequest: number,
): Promise<void> {
  const own = await session.ownComment(pullRequest, context.checkName);
  const before = own ? readSuggestionsMark(own.body) : 0;
  const standing = session.suggestions?.standing ?? before;
  const body = comment(report, { ...context, suggestions: standing, notes: notes(session) });
  if (own) {
    if (own.body !== body) await session.github.updateComment(own.id, body);
  } else if (isWorthCreating(mode, report, standing)) {
    await session.github.createComment(pullRequest, body, marker(context.checkName));
  }
}

function notes({ suggestions }: GitHubSession): readonly string[] {
  if (suggestions === null || suggestions.standing === 0 || suggestions.others === 0) return [];
  return [`${count(suggestions.others, "more fix", "more fixes")}: ${mendCommand(suggestions.gates)}`];
}

/** Without a comment nobody would know that suggestions are there, the next run neither. */
function isWorthCreating(mode: CommentMode, report: Report, suggestions: number): boolean {
  const { outcome } = report.verdict;
  const isFine = outcome === "passed" || outcome === "skipped";
  if (mode === "always" || !isFine) return true;
  return mode === "auto" && (suggestions > 0 || hasChange(report));
}

/**
 * Something about the change that a green comment can show: patch coverage, flaky tests, fixed findings, migrations, and
 * tests, coverage or figures that are not what they were on the base.
 */
function hasChange(report: Report): boolean {
  return report.gates.some(
    (gate) =>
      (gate.patchCoverage?.total ?? 0) > 0 ||
      (gate.tests?.flaky ?? 0) > 0 ||
      gate.fixed.length > 0 ||
      migrationsOf(gate).length > 0 ||
      testsVersus(gate).length > 0 ||
      artifactsVersus(gate).length > 0 ||
      /[1-9]/.test(coverageVersus(gate)) ||
      measurementRows(gate, new Set()).some(({ value, before }) => before !== undefined && before !== value) ||
      gate.findings.some((finding) => finding.standing === "new"),
  );
}
