import type { Diff } from "../core/diff.js";
import type { Finding, Severity } from "../core/finding.js";
import { isBlocking } from "../core/judge.js";
import type { GatePolicy } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import type { TestCase } from "../core/tests.js";
import { cut, visible } from "../core/text.js";
import { count, findingText, number } from "./figures.js";
import { annotationsPerCheck, annotationTextLimit, annotationTitleLimit } from "./limits.js";
import { withMend } from "./mend.js";
import { isInRepository } from "./places.js";

/** A note on lines of a file, as the checks API takes it. Lines count from 1, columns too, both ends inclusive. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
  readonly details?: string | undefined;
}

export interface Annotations {
  /** Worst first. */
  readonly shown: readonly Annotation[];
  /** What is not shown, by which rule or limit, one sentence each. */
  readonly hidden: readonly string[];
}

const levels: Readonly<Record<Severity, Annotation["level"]>> = {
  error: "failure",
  warning: "warning",
  note: "notice",
};
const ranks = ["failure", "warning", "notice"] as const;

/**
 * Annotations of a gate: its failed tests where they fail, and its findings on lines of the change (everywhere with
 * `block: all` or without a change to hold them against). What is left out is said, never dropped in silence.
 */
export function annotations(
  gate: GateReport,
  policy: GatePolicy,
  diff: Diff | null,
  most = annotationsPerCheck,
): Annotations {
  const failing = gate.tests?.cases.filter((test) => test.status === "failed") ?? [];
  const placedTests = failing.filter((test) => test.path !== undefined && isInRepository(test.path));
  const open = gate.findings.filter((finding) => !finding.waived);
  const candidates = open.filter((finding) => policy.block === "all" || finding.standing !== "known");
  const placed = candidates.filter((finding) => finding.path !== undefined && isInRepository(finding.path));
  const isFiltered = policy.block === "new" && diff !== null;
  const near = isFiltered ? placed.filter((finding) => touches(diff, finding)) : placed;
  const worst = [...near].sort(
    (a, b) =>
      Number(isBlocking(b, policy)) - Number(isBlocking(a, policy)) ||
      ranks.indexOf(levels[a.severity]) - ranks.indexOf(levels[b.severity]),
  );
  const tests = placedTests.slice(0, most);
  const findings = worst.slice(0, most - tests.length);
  const total = placedTests.length + worst.length;
  const shown = tests.length + findings.length;
  return {
    shown: [...tests.map(ofTest), ...findings.map((finding) => ofFinding(finding, gate.name))],
    hidden: [
      ...said(failing.length - placedTests.length, "failing test", "named no file of the repository"),
      ...said(gate.findings.length - open.length, "finding", "let pass by the gate's policy"),
      ...said(candidates.length - placed.length, "finding", "named no file of the repository"),
      ...said(placed.length - near.length, "finding", "lay outside the lines of the change"),
      ...(total > shown
        ? [`${count(total - shown, "annotation")} not shown: a check gets the ${number(most)} worst.`]
        : []),
    ],
  };
}

function said(missing: number, noun: string, why: string): string[] {
  return missing > 0 ? [`${count(missing, noun)} not annotated: ${why}.`] : [];
}

function touches(diff: Diff, finding: Finding): boolean {
  const file = finding.path === undefined ? undefined : diff.get(finding.path);
  if (!file) return false;
  // What is said of a whole file belongs to each change of it.
  if (!finding.range) return true;
  const { startLine, endLine = startLine } = finding.range;
  return file.hunks.some((hunk) => startLine < hunk.new.start + hunk.new.count && endLine >= hunk.new.start);
}

function ofTest(test: TestCase): Annotation {
  const line = Math.max(1, test.line ?? 1);
  const message = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
  return {
    path: test.path ?? "",
    startLine: line,
    endLine: line,
    level: "failure",
    title: title(`${test.name} fails`),
    message: body(message),
    ...(test.failure?.details ? { details: body(test.failure.details) } : {}),
  };
}

function ofFinding(finding: Finding, gate: string): Annotation {
  const startLine = Math.max(1, finding.range?.startLine ?? 1);
  const endLine = Math.max(startLine, finding.range?.endLine ?? startLine);
  return {
    path: finding.path ?? "",
    startLine,
    endLine,
    ...(startLine === endLine ? columns(finding) : {}),
    level: levels[finding.severity],
    title: title(finding.rule === finding.tool ? finding.tool : `${finding.tool} ${finding.rule}`),
    message: body(withMend(findingText(finding) || finding.rule, finding, gate)),
  };
}

/** The API takes columns only where the lines are the same one; SARIF's end is exclusive, GitHub's is not. */
function columns(finding: Finding): { startColumn?: number; endColumn?: number } {
  const start = finding.range?.startColumn;
  if (start === undefined || start < 1) return {};
  const end = finding.range?.endColumn;
  return { startColumn: start, endColumn: end === undefined ? start : Math.max(start, end - 1) };
}

function title(words: string): string {
  return cut(basic(visible(cut(words, 1_000)).replace(/\s+/g, " ")), annotationTitleLimit);
}

/** Counted in bytes; a UTF-16 unit of the Basic Multilingual Plane has three at most. */
function body(words: string): string {
  const shown = basic(visible(cut(words, annotationTextLimit)));
  return Buffer.byteLength(shown) <= annotationTextLimit ? shown : cut(shown, Math.floor(annotationTextLimit / 3));
}

/** Annotations with characters beyond the Basic Multilingual Plane have been refused: they are shown by their number. */
function basic(words: string): string {
  return words.replace(
    /[\u{10000}-\u{10ffff}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`,
  );
}
