import type { Project } from "./tool.js";

/** Files in which a repository says what is run on it: workflows, hooks, task runners. */
const runners =
  /^(\.github\/workflows\/[^/]+\.ya?ml|\.pre-commit-config\.ya?ml|package\.json|Makefile|GNUmakefile|[Jj]ustfile|Taskfile\.ya?ml|tox\.ini|noxfile\.py|lefthook\.ya?ml)$/;

/**
 * True if the repository runs the tool already: one of its workflows, hooks or task files names it. For tools that ask
 * the network, or that nothing in a repository configures.
 */
export async function isRunBy(project: Project, words: RegExp): Promise<boolean> {
  for (const path of project.files.filter((file) => runners.test(file))) {
    if (words.test((await project.read(path)) ?? "")) return true;
  }
  return false;
}
