/** One thing that is wrong with a config. Lines and columns count from 1; absent where the fault is not in a file. */
export interface ConfigProblem {
  /** The config file as the user named it. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/** `.github/gatehouse.yml:12:5: unknown key "step" (did you mean "steps"?)`; without a place, the message alone. */
export function formatProblem(problem: ConfigProblem): string {
  if (problem.line === undefined) return problem.message;
  return `${problem.path}:${problem.line}:${problem.column ?? 1}: ${problem.message}`;
}

/** All problems, a line each, and how many they are. */
export function formatProblems(problems: readonly ConfigProblem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems.map(formatProblem), `${count}. Nothing was run.`].join("\n");
}

/** In the order of the file, those without a place last, each once. */
export function sortProblems(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  const line = (problem: ConfigProblem) => problem.line ?? Number.MAX_SAFE_INTEGER;
  return [...unique.values()].sort((a, b) => line(a) - line(b) || (a.column ?? 0) - (b.column ?? 0));
}
