import { billsOf } from "../core/artifact.js";
import { type Count, lineSpans, percent, totalCount } from "../core/coverage.js";
import type { Finding } from "../core/finding.js";
import { isBlocking } from "../core/judge.js";
import { licencesTool } from "../core/licences.js";
import type { GatePolicy, Plan } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { isGreen, type Verdict } from "../core/verdict.js";
import { matchesGlobs } from "../core/when.js";

/** The figures of a report as every channel words them. Nothing here decides: it reads what was decided. */

const defaultPolicy: GatePolicy = { block: "new", failOn: "warning" };

export function policyOf(plan: Plan, gate: string): GatePolicy {
  return plan.gates.find((planned) => planned.name === gate)?.policy ?? defaultPolicy;
}

/** `1,204`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `3 tests`, `1 test`; `many` for words whose plural is not an `s`. */
export function count(value: number, one: string, many = plural(one)): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function plural(noun: string): string {
  return noun.endsWith("advisory") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `71.4 %`; `no data` for null. */
export function percentText(value: number | null): string {
  return value === null ? "no data" : `${value} %`;
}

/** `a, b, and c`. */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1) ?? ""}`;
}

/** Ascending lines as ranges: `41–47, 50`; `dash` joins the ends of one. */
export function ranges(lines: readonly number[], most = Number.POSITIVE_INFINITY, dash = "–"): string {
  const spans = lineSpans(lines);
  const shown = spans.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`));
  if (spans.length > most) shown.push(`… and ${number(spans.length - most)} more`);
  return shown.join(", ");
}

/** What findings are called: they are new only where they were compared with the base and one is not there. */
export function findingNoun(findings: readonly Finding[]): string {
  return findings.some(({ standing }) => standing === "new") ? `new ${kindNoun(findings)}` : kindNoun(findings);
}

/** `advisory` where all are about weaknesses of dependencies, `licence` where all are about their licences. */
function kindNoun(findings: readonly Finding[]): string {
  if (findings.length === 0) return "finding";
  if (findings.every(({ tool }) => tool === licencesTool)) return "licence finding";
  return findings.every((finding) => finding.package && finding.tool !== licencesTool) ? "advisory" : "finding";
}

/** `SBOM of 124 components (syft 1.18.1), 3 without a known licence`; empty where the gate made none. */
export function sbomWords(gate: GateReport): readonly string[] {
  const [bill] = billsOf(gate);
  if (!bill) return [];
  const unlicensed = bill.unlicensed ?? 0;
  const without = unlicensed > 0 ? `, ${number(unlicensed)} without a known licence` : "";
  return [`SBOM of ${count(bill.components, "component")} (${bill.tool})${without}`];
}

/** `no new findings`, `no other advisories`; what is there beside decides how they are called. */
export function noFindings(findings: readonly Finding[], which = ""): string {
  return `no ${which}${plural(kindNoun(findings))}`;
}

/** How bad a finding is in its scanner's words: its risk where it is a security scanner's, else its severity. */
export function levelWord({ risk, severity, package: affected }: Finding): string {
  return risk ?? (affected ? "unknown" : severity);
}

/** The message with what it does not say itself: the dependency, what mends it, who else found it. */
export function findingText({ message, package: affected, alsoFoundBy = [] }: Finding): string {
  const subject = [affected?.name, affected?.version].filter((part) => part !== undefined).join(" ");
  const fixed = affected?.fixedIn?.join(", ") ?? "";
  const isNamed = affected === undefined || message.includes(affected.name);
  return [
    isNamed ? message : `${subject}: ${message}`,
    ...(fixed === "" || message.includes("fixed in") ? [] : [`fixed in ${fixed}`]),
    ...(alsoFoundBy.length > 0 ? [`also found by ${alsoFoundBy.join(", ")}`] : []),
  ].join(" · ");
}

/** The instruction at which an image does not build: its step says the same, with the command's own words. */
export function isToldByStep({ tool, message }: Finding, { kind, steps }: GateReport): boolean {
  return kind === "build" && tool === "docker" && steps.some(({ verdict }) => verdict.message.includes(message));
}

export interface FindingFigures {
  readonly blocking: number;
  /** Neither known from the base nor waived, blocking or not. */
  readonly fresh: number;
  readonly known: number;
  /** Let pass by the policy; counted nowhere else. */
  readonly waived: number;
  readonly fixed: number;
}

export function findingFigures(gate: GateReport, policy: GatePolicy): FindingFigures {
  const waived = gate.findings.filter((finding) => finding.waived).length;
  const known = gate.findings.filter((finding) => finding.standing === "known" && !finding.waived).length;
  return {
    blocking: gate.findings.filter((finding) => isBlocking(finding, policy)).length,
    fresh: gate.findings.length - known - waived,
    known,
    waived,
    fixed: gate.fixed.length,
  };
}

export interface CoverageFigure {
  readonly name: "coverage" | "patch coverage" | `coverage of ${string}`;
  readonly percent: number | null;
  readonly floor: number | undefined;
  readonly isShort: boolean;
}

/** Total and patch coverage of a gate, as far as it has them, each against its floor; paths that are below theirs. */
export function coverageFigures(gate: GateReport, policy: GatePolicy): readonly CoverageFigure[] {
  const figure = (name: CoverageFigure["name"], counted: Count, floor: number | undefined): CoverageFigure => {
    const value = percent(counted);
    return { name, percent: value, floor, isShort: floor !== undefined && value !== null && value < floor };
  };
  const figures: CoverageFigure[] = [];
  if (gate.coverage) figures.push(figure("coverage", totalCount(gate.coverage.files), policy.coverage?.minimum));
  const patch = gate.patchCoverage;
  if (patch?.unknown) figures.push(figure("patch coverage", { covered: 0, total: 0 }, policy.coverage?.patch));
  else if (patch && patch.total > 0) figures.push(figure("patch coverage", patch, policy.coverage?.patch));
  for (const [glob, floor] of Object.entries(policy.coverage?.paths ?? {})) {
    const own = (gate.coverage?.files ?? []).filter(({ path }) => matchesGlobs([glob], path));
    figures.push(figure(`coverage of ${glob}`, totalCount(own), floor));
  }
  return figures.filter(({ name, isShort }) => isShort || !name.startsWith("coverage of "));
}

/** True if the figures alone say why a gate's coverage failed: they know nothing of the base. */
export function isCoverageExplained(gate: GateReport, policy: GatePolicy): boolean {
  if (gate.verdict.reason !== "coverage" || policy.coverage?.maxDrop !== undefined) return false;
  return coverageFigures(gate, policy).some((figure) => figure.isShort);
}

/** `✅`, or the mark of what stands in the way; all within the Basic Multilingual Plane, as some of GitHub's fields want. */
export function icon(verdict: Verdict): string {
  switch (verdict.outcome) {
    case "passed":
      return "✅";
    case "failed":
      return "❌";
    case "broken":
    case "inconclusive":
      return "⚠️";
    case "cancelled":
      return "⏹️";
    case "skipped":
      return isGreen(verdict) ? "⏭️" : "➖";
  }
}
