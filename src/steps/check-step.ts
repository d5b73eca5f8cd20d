import type { Finding } from "../core/finding.js";
import type { BranchRules, CheckStep, CommitRules, PullRequestRules } from "../core/plan.js";
import { matchesGlobs } from "../core/when.js";
import type { CommitMessage } from "../ports.js";
import type { ChangeWords, StepContext, StepOutcome } from "./context.js";
import { messageFaults } from "./conventional.js";
import { unstarted } from "./outcome.js";

/** What a look at the change came to; `missing` says why it could not be looked at. */
type Looked = readonly Finding[] | { readonly missing: string };

/** Looks at the change itself: the messages of its commits, the name of its branch, the words of its pull request. */
export async function runCheckStep(step: CheckStep, context: StepContext): Promise<StepOutcome> {
  const { check, name } = step;
  const begun = context.now();
  context.emit({ type: "step-started", gate: context.gate, step: name, command: check.about });
  const looked = await lookAt(check, context.change);
  if ("missing" in looked) {
    return { ...unstarted(step, "tool-error", looked.missing), durationMs: context.now() - begun };
  }
  return {
    name,
    command: check.about,
    exitCode: 0,
    durationMs: context.now() - begun,
    end: { type: "judged", exitCode: 0, explained: true },
    findings: looked,
    measurements: [],
    problems: [],
    secrets: [],
  };
}

function lookAt(check: CheckStep["check"], change: ChangeWords): Promise<Looked> {
  switch (check.about) {
    case "commits":
      return lookAtCommits(check, change);
    case "branch":
      return lookAtBranch(check, change);
    case "pull-request":
      return lookAtPullRequest(check, change);
  }
}

async function lookAtCommits(rules: CommitRules, change: ChangeWords): Promise<Looked> {
  const commits = await change.commits();
  if ("missing" in commits) return { missing: `the commits of the change cannot be had: ${commits.missing}` };
  const faults = await Promise.all(commits.filter(isOwnWords).map((commit) => commitFindings(commit, rules)));
  return faults.flat();
}

/** Merges and reverts carry the words that git gives them. */
function isOwnWords({ message, isMerge }: CommitMessage): boolean {
  return !isMerge && !/^(Revert|Reapply) "/.test(message);
}

async function commitFindings({ sha, message }: CommitMessage, rules: CommitRules): Promise<readonly Finding[]> {
  const header = message.split("\n")[0] ?? "";
  const squash = /^(fixup|squash|amend)! /.exec(header);
  const faults = squash
    ? [{ rule: "autosquash", message: `is a ${squash[1]} that was not squashed (git rebase --autosquash)` }]
    : await messageFaults(message, rules);
  return faults.map((fault) => finding("commits", fault.rule, `${sha.slice(0, 7)} "${header}" ${fault.message}`));
}

async function lookAtBranch(rules: BranchRules, { branch }: ChangeWords): Promise<Looked> {
  if (branch === null || new RegExp(`^(?:${rules.pattern})$`, "u").test(branch)) return [];
  return [finding("branch", "name", `the branch "${branch}" is not called as ${rules.pattern} asks`)];
}

async function lookAtPullRequest(rules: PullRequestRules, change: ChangeWords): Promise<Looked> {
  const pull = await change.pullRequest();
  if (pull === null) return [];
  if ("missing" in pull) return { missing: `the pull request cannot be read: ${pull.missing}` };
  const faults = rules.title === null ? [] : await messageFaults(pull.title, rules.title);
  const titles = faults.map((fault) => finding("pull-request", `title-${fault.rule}`, `the title ${fault.message}`));
  const wanted = rules.sections.filter(({ paths }) => paths === undefined || touches(paths, change.changedPaths));
  if (wanted.length === 0) return titles;
  const { filledSections } = await import("./sections.js");
  const filled = filledSections(pull.body);
  const lacking = wanted.filter(({ name }) => filled.get(name.trim().toLowerCase()) !== true);
  return [
    ...titles,
    ...lacking.map(({ name, paths }) => {
      const isEmpty = filled.has(name.trim().toLowerCase());
      const why = paths === undefined ? "" : `, which a change of ${paths.join(", ")} needs`;
      const what = isEmpty ? `has nothing below its heading "${name}"` : `has no section "${name}"`;
      return finding("pull-request", "section", `the text of the pull request ${what}${why}`);
    }),
  ];
}

/** A change whose paths cannot be told may touch anything. */
function touches(globs: readonly string[], changed: readonly string[] | null): boolean {
  return changed === null || changed.some((path) => matchesGlobs(globs, path));
}

function finding(tool: string, rule: string, message: string): Finding {
  return { tool, rule, message, severity: "error" };
}
