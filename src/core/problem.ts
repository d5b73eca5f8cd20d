import type { Coverage } from "./coverage.js";
import type { Finding } from "./finding.js";
import type { Measurement } from "./measurement.js";
import type { TestResults } from "./tests.js";

/** Something that could not be read, said with place and mend: never an exception, never a silent zero. */
export interface Problem {
  /** The file, as the user named it. */
  readonly path: string;
  /**
   * Closed set, hyphenated. `disagreement` is a warning: the file was read, and its own totals are wrong. `limited` is
   * one too: everything was counted, but not everything kept. `incomplete` was read too, and says of itself that
   * something could not be judged (a package that does not build).
   */
  readonly code:
    | "missing"
    | "empty"
    | "stale"
    | "truncated"
    | "unknown-format"
    | "malformed"
    | "incomplete"
    | "too-large"
    | "disagreement"
    | "limited"
    | "unmatched";
  readonly message: string;
  readonly line?: number | undefined;
}

/** True if the problem means that the file could not be judged. */
export function isFatal(problem: Problem): boolean {
  return problem.code !== "disagreement" && problem.code !== "limited" && problem.code !== "unmatched";
}

/** What a parser makes of one document. A kind that the document does not speak of is absent, not empty. */
export interface Parsed {
  readonly tests?: TestResults | undefined;
  readonly coverage?: Coverage | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly measurements?: readonly Measurement[] | undefined;
  readonly problems: readonly Problem[];
}
