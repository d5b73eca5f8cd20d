import { join } from "node:path";
import type { Plan } from "./core/plan.js";
import type { ActionEvent } from "./event.js";
import type { GitPort, World } from "./ports.js";

/**
 * What may run where anybody can cause an event whose token can write and whose caches others read. Code of a pull
 * request must not, and the configuration of a linter is code: only commits that the event itself vouches for are run.
 */

/** The commits of the repository's own branches that an event of this kind is about; null for events of other kinds. */
function ownCommits({ name, pullRequest, sha }: ActionEvent): readonly string[] | null {
  switch (name) {
    case "pull_request_target":
      // GITHUB_SHA is the tip of the base or of the default branch, and the base of the payload may be older.
      return pullRequest ? [pullRequest.baseSha, sha] : [sha];
    case "workflow_run":
    case "issue_comment":
      return [sha];
    default:
      return null;
  }
}

/** Why nothing may be run in this checkout, or null: it has to be one of those commits, with nothing beside it. */
export async function untrustedCheckout(event: ActionEvent, git: GitPort): Promise<string | null> {
  const own = ownCommits(event);
  if (own === null) return null;
  const head = await git.head();
  if (head !== null && own.includes(head) && !(await git.isDirty())) return null;
  const [wanted = ""] = own;
  return (
    `${event.name} runs with a token that can write, so nothing of a pull request's own code is run under it: ` +
    `check out ${wanted.slice(0, 12)} (${nameOf(event)}) untouched, without files that git neither tracks nor ignores, ` +
    "or use the pull_request event"
  );
}

/** Why the plan may not be run, or null: a step's folder may be another checkout, which git ignores. */
export async function untrustedFolder(
  event: ActionEvent,
  { gates, setup }: Plan,
  root: string,
  { git, files }: Pick<World, "git" | "files">,
): Promise<string | null> {
  if (ownCommits(event) === null) return null;
  const steps = [...setup, ...gates.flatMap((gate) => gate.steps)];
  const folders = new Set(steps.flatMap((step) => ("workingDirectory" in step ? [step.workingDirectory] : [])));
  for (const folder of folders) {
    const path = join(root, folder);
    const isHere = (await files.stat(path))?.isDirectory === true;
    if (!isHere || (await git(path).root()) === root) continue;
    return (
      `${event.name} runs with a token that can write, and the working-directory "${folder}" is a checkout of its own: ` +
      "nothing is run there"
    );
  }
  return null;
}

function nameOf({ name }: ActionEvent): string {
  return name === "pull_request_target" ? "the base" : "the default branch";
}
