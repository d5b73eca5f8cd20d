/** Findings: what a linter, formatter, compiler or scanner has to say of one place. */

/** How bad a finding is, in SARIF's words, from harmless to worst. */
export const severities = ["note", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** How much harm a weakness can do, from least to most, by its CVSS score or its scanner's own words (see `risk.ts`). */
export const risks = ["low", "medium", "high", "critical"] as const;
export type Risk = (typeof risks)[number];

/** A place in a text file. Lines and columns count from 1; `endColumn` is exclusive, as in SARIF. */
export interface Range {
  readonly startLine: number;
  readonly startColumn?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** One replacement of a fix: the text of `range` becomes `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Where a finding stands against the merge base; absent while it has not been compared. */
export type Standing = "new" | "known";

/** The dependency that an advisory is about. */
export interface AffectedPackage {
  readonly name: string;
  /** As installed; absent where the scanner does not tell. */
  readonly version?: string | undefined;
  /** Versions in which it is mended, as the scanner writes them; empty or absent if it names none. */
  readonly fixedIn?: readonly string[] | undefined;
}

/** Why a finding that would fail its gate may not: the config ignores it, or its advisory is too young to block. */
export interface Waiver {
  readonly by: "ignore" | "grace";
  readonly reason: string;
  /** Last day of it, `2026-12-31`; absent if it has no end. */
  readonly until?: string | undefined;
}

/** One diagnostic of one tool. */
export interface Finding {
  /** Name of the tool, as in the config (`ruff`). */
  readonly tool: string;
  /** The tool's own rule id (`F401`); the tool's name where it has no rules. */
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** Of a security scanner's finding, which `severity` follows; absent where the scanner knows none. */
  readonly risk?: Risk | undefined;
  /** Other names of the advisory that `rule` names: by them the same advisory is known again in another tool's words. */
  readonly aliases?: readonly string[] | undefined;
  /** Of an advisory's finding: the dependency that is affected. */
  readonly package?: AffectedPackage | undefined;
  /** Day on which the advisory was published, `2026-11-02`, where the scanner tells. */
  readonly published?: string | undefined;
  /** Other tools that found the same advisory in the same dependency. */
  readonly alsoFoundBy?: readonly string[] | undefined;
  /** Set by the gate's policy; a waived finding is shown and fails nothing. */
  readonly waived?: Waiver | undefined;
  /** Relative to the repository's root, with `/`; absent when the finding is about no file. */
  readonly path?: string | undefined;
  readonly range?: Range | undefined;
  /** A page that explains the rule. */
  readonly url?: string | undefined;
  /** A repair that the tool itself calls safe. */
  readonly fix?: readonly Edit[] | undefined;
  /** The finding's line, with a hash for each word: a part of its identity (see `identity` in `compare.ts`). */
  readonly context?: string | undefined;
  /** `primaryLocationLineHash` of the first line (see `line-hash.ts`), by which code scanning knows a finding again. */
  readonly lineHash?: string | undefined;
  readonly standing?: Standing | undefined;
}

/** True if `a` is at least as bad as `b`. */
export function atLeast(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) >= severities.indexOf(b);
}
