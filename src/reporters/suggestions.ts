import { join } from "node:path";
import { parseDiff } from "../core/diff-text.js";
import type { GateReport, Report } from "../core/report.js";
import { type FilesPort, GitHubError, type GitPort, type LogPort, type ReviewComment } from "../ports.js";
import { count } from "../render/figures.js";
import { commentsPerReview, removalsPerRun, reviewTries, suggestionCandidates } from "../render/limits.js";
import { choose, type Posted } from "../render/suggestion-choice.js";
import { mendedBody, readMark, readSuggestionsMark } from "../render/suggestion-text.js";
import { type Fixable, fixables, offers, type Suggestion, suggestions } from "../render/suggestions.js";
import type { ReportContext, Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

/** The checkout that the findings are of. */
export interface Sources {
  /** Absolute root of the repository. */
  readonly root: string;
  readonly files: Pick<FilesPort, "readText" | "stat" | "isLink">;
  readonly git: Pick<GitPort, "diff">;
}

export interface SuggestionsWorld {
  readonly session: GitHubSession;
  readonly log: Pick<LogPort, "info">;
  readonly sources: Sources;
}

/** How the pull request's comment is written, which remembers whether suggestions stand there. */
export type CommentSetting = "auto" | "always" | "on-failure" | "never";

/** Larger files are generated, and nobody mends them by hand. */
const maxFileBytes = 1024 * 1024;

/**
 * Fixes as suggestions on the lines of the pull request. Those of earlier runs are kept while their finding stands, and
 * taken back when it is gone.
 */
export function suggestionsReporter(world: SuggestionsWorld, comment: CommentSetting): Reporter {
  return {
    name: "suggestions",
    close: async (report, context) => {
      // What a cancelled run did not come to is not mended.
      if (context.pullRequest === null || context.diff === null || report.verdict.outcome === "cancelled") return;
      const run = { ...world, report, context, pull: context.pullRequest, head: context.plan.commit };
      try {
        await keep(run, comment);
      } catch (error) {
        world.session.take(error, "suggestions", false);
      }
    },
  };
}

interface Run extends SuggestionsWorld {
  readonly report: Report;
  readonly context: ReportContext;
  readonly pull: number;
  readonly head: string | null;
}

async function keep(run: Run, comment: CommentSetting): Promise<void> {
  const { session, report, context, head } = run;
  if (head === null) return;
  const all = fixables(report, context);
  const found = all.slice(0, suggestionCandidates);
  let unlike: ReadonlySet<string> = found.length > 0 ? await filesUnlike(head, run.sources) : new Set();
  const wanted = suggestions(found, await headTexts(run.sources, found, unlike), context);
  const gates = [...new Set(all.map(({ gate }) => gate))];
  if (wanted.length === 0 && !(await mayStand(run, comment))) {
    session.suggestions = { standing: 0, others: all.length, gates };
    return;
  }
  const posted = await ownSuggestions(run);
  if (found.length === 0 && posted.length > 0) unlike = await filesUnlike(head, run.sources);
  const judged = new Set(report.gates.filter(isJudged).map(({ name }) => name));
  const isTold = ({ gate, path }: Posted) => found.length === all.length && judged.has(gate) && !unlike.has(path);
  const { kept, fresh, gone, left } = choose(wanted, posted, isTold);
  // What is there is known before anything is written, and what is written counts at once: an error on the way loses none.
  let standing = kept + left + gone.length;
  const tell = () => {
    session.suggestions = { standing, others: Math.max(0, all.length - kept - added), gates };
  };
  let added = 0;
  tell();
  for (const one of gone.slice(0, removalsPerRun)) {
    await takeBack(run, one, head);
    standing--;
    tell();
  }
  const refused = await post(run, head, fresh, (taken) => {
    added += taken;
    standing += taken;
    tell();
  });
  if (added > 0) run.log.info(`Suggestions: ${count(added, "fix", "fixes")} offered on lines of the pull request.`);
  if (refused > 0) run.log.info(`Suggestions: GitHub did not take ${count(refused, "fix", "fixes")}.`);
}

/** A gate that was judged to its end: what it does not find any more is gone. */
function isJudged({ verdict, steps }: GateReport): boolean {
  const isWhole = ({ outcome }: GateReport["verdict"]) => outcome === "passed" || outcome === "failed";
  return isWhole(verdict) && steps.every((step) => isWhole(step.verdict) && step.isPartial !== true);
}

/**
 * Files of the working tree that are not as the head has them, in a merge checkout or after a step that wrote to them:
 * their lines are not those of the head, and what is not found there says nothing of it.
 */
async function filesUnlike(head: string, { git }: Sources): Promise<ReadonlySet<string>> {
  const files = [...parseDiff(await git.diff(head, null)).values()];
  return new Set(files.flatMap(({ path, oldPath }) => [path, oldPath]));
}

/** Text of the files to mend as the head has them. */
async function headTexts({ root, files }: Sources, found: readonly Fixable[], unlike: ReadonlySet<string>) {
  const texts = new Map<string, string>();
  for (const path of new Set(found.map(({ finding }) => finding.path))) {
    const file = join(root, path);
    if (unlike.has(path) || (await files.isLink(file))) continue;
    const stat = await files.stat(file);
    const text = stat && !stat.isDirectory && stat.size <= maxFileBytes ? await files.readText(file) : null;
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/**
 * Whether suggestions of earlier runs may stand there. The pull request's comment remembers it, and is read anyway; where
 * there may be none, GitHub has to be asked.
 */
async function mayStand({ session, context, pull }: Run, comment: CommentSetting): Promise<boolean> {
  const own = comment === "never" ? undefined : await session.ownComment(pull, context.checkName);
  if (own) return readSuggestionsMark(own.body) > 0;
  // Suggestions make these modes write a comment.
  if (comment === "auto" || comment === "always") return false;
  return context.plan.gates.some((gate) => gate.skip === undefined && offers(gate, context));
}

/** Suggestions of ours that stand there: our author **and** our mark. */
async function ownSuggestions({ session, context, pull }: Run): Promise<readonly Posted[]> {
  const all = await session.github.reviewComments(pull);
  const marked = all.flatMap((comment) => {
    const mark = readMark(comment.body, context.checkName);
    return mark ? [{ comment, mark }] : [];
  });
  if (marked.length === 0) return [];
  const author = await session.author();
  const answered = new Set(all.map(({ answers }) => answers));
  return marked
    .filter(({ comment }) => comment.author === author)
    .map(({ comment, mark }) => ({ ...mark, ...placeOf(comment), isAnswered: answered.has(comment.id) }));
}

function placeOf({ id, path, line, body }: ReviewComment) {
  return { commentId: id, path, line, body };
}

/** What somebody has answered stays, so that the answer has something to stand under. */
async function takeBack({ session }: Run, { commentId, body, isAnswered }: Posted, head: string): Promise<void> {
  if (isAnswered) await session.github.updateReviewComment(commentId, mendedBody(body, head));
  else await session.github.deleteReviewComment(commentId);
}

/**
 * Posts the suggestions, and gives the number of those that GitHub did not take. It takes all of a review or none, and
 * does not say which one it minds: a refused review is sent again in halves, a bounded number of times.
 */
async function post(
  { session, pull }: Run,
  head: string,
  fresh: readonly Suggestion[],
  onTaken: (count: number) => void,
): Promise<number> {
  const waiting: (readonly Suggestion[])[] = [];
  for (let i = 0; i < fresh.length; i += commentsPerReview) waiting.push(fresh.slice(i, i + commentsPerReview));
  let refused = 0;
  let tries = 0;
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    if (tries++ >= reviewTries) {
      refused += batch.length;
      continue;
    }
    try {
      await session.github.createReview(pull, head, batch);
      onTaken(batch.length);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.status !== 422) throw error;
      // A commit that is not the pull request's any more is no fault of one comment.
      if (batch.length === 1 || /commit[_ ]?id/i.test(error.message)) {
        refused += batch.length;
        continue;
      }
      const half = Math.ceil(batch.length / 2);
      waiting.unshift(batch.slice(0, half), batch.slice(half));
    }
  }
  return refused;
}
