import type { Finding } from "../core/finding.js";
import type { PlannedGate, PlannedStep, RunStep, ToolStep } from "../core/plan.js";
import type { GateReport, Report } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { count } from "./figures.js";
import type { Analysis } from "./sarif-rules.js";

/** What of a report goes to code scanning. */
export interface Analyses {
  readonly analyses: readonly Analysis[];
  /** Findings that had to be left out, a sentence a tool. */
  readonly placeless: readonly string[];
  /** `gate/tool` of those whose alerts have to stay as they are. */
  readonly unjudged: readonly string[];
}

/** Gates whose findings can be written as SARIF at all. */
export function findsThings(gate: PlannedGate): boolean {
  return gate.kind === "lint" || gate.kind === "security";
}

/** Gates that the config sends to code scanning: those for security, unless it says otherwise. */
export function isScanned(gate: PlannedGate): boolean {
  return findsThings(gate) && (gate.codeScanning ?? gate.kind === "security");
}

/**
 * One analysis a gate and tool, with all that was found, new or known: an alert that is not in it is closed. For the
 * same reason a tool that was not judged, or not on the whole, has none; one that found nothing has an empty one.
 * Commands of the user's tell their tools only by what they find, so all those of a gate make one analysis of ours.
 */
export function analysesOf(
  report: Report,
  { plan }: Pick<RenderContext, "plan">,
  isWanted: (gate: PlannedGate) => boolean,
): Analyses {
  const parts = plan.gates.filter(isWanted).flatMap((planned) => {
    const gate = report.gates.find(({ name }) => name === planned.name);
    return gate && gate.startedMs !== null ? gateParts(gate, planned) : [];
  });
  return {
    analyses: parts.filter(({ isJudged }) => isJudged).map(({ analysis }) => analysis),
    placeless: parts.filter(({ isJudged }) => isJudged).flatMap(placelessWords),
    unjudged: parts.filter(({ isJudged }) => !isJudged).map(({ name }) => name),
  };
}

function placelessWords({ name, all, analysis }: Part): readonly string[] {
  const missing = all.length - analysis.findings.length;
  if (missing === 0) return [];
  const verb = missing === 1 ? "is" : "are";
  return [
    `${name}: ${count(missing, "finding")} ${verb} about no file of the repository, and code scanning takes no other.`,
  ];
}

interface Part {
  readonly name: string;
  readonly isJudged: boolean;
  readonly all: readonly Finding[];
  readonly analysis: Analysis;
}

function gateParts(gate: GateReport, planned: PlannedGate): readonly Part[] {
  const steps = planned.steps.filter(({ type }) => type === "tool") as readonly ToolStep[];
  const names = [...new Set(steps.map(({ tool }) => tool))];
  const judged = names.filter((name) => steps.every((step) => step.tool !== name || isWhole(gate, step)));
  const isSecurity = planned.kind === "security";
  const part = (name: string, of: readonly PlannedStep[], all: readonly Finding[], rest: Partial<Analysis>): Part => ({
    name: `${gate.name}/${name}`,
    isJudged: (of.length > 0 ? of : planned.steps).every((step) => isWhole(gate, step)),
    all,
    analysis: {
      id: `${gate.name}/${name}/`,
      tool: name,
      isSecurity,
      isShared: false,
      ...rest,
      findings: all.filter(hasPlace).map(onLine),
    },
  });
  const ofTools = names.map((name) => {
    const own = steps.filter(({ tool }) => tool === name);
    const found = gate.findings.filter((finding) => ownerOf(finding, judged) === name);
    const version = own.every((step) => step.version === own[0]?.version) ? own[0]?.version : undefined;
    return part(name, own, found, version === undefined ? {} : { version });
  });
  const commands = planned.steps.filter((step): step is RunStep => step.type === "run" && isRead(step));
  // What is said of commits, branch and pull request is about no file by nature.
  const checks = planned.steps.flatMap((step) => (step.type === "check" ? [step.check.about as string] : []));
  const others = gate.findings.filter(
    (finding) => !names.includes(ownerOf(finding, judged)) && !checks.includes(finding.tool),
  );
  if (commands.length === 0 && others.length === 0) return ofTools;
  return [...ofTools, part("commands", commands, others, { tool: "Gatehouse", isShared: true })];
}

/**
 * The tool in whose analysis a finding stands. What several tools found is one finding, under the name of one of them:
 * where that one has no analysis, it goes into another's, which would close its alert without it.
 */
function ownerOf({ tool, alsoFoundBy = [] }: Finding, judged: readonly string[]): string {
  if (judged.includes(tool)) return tool;
  return alsoFoundBy.find((other) => judged.includes(other)) ?? tool;
}

/** A command whose findings are read; of another one only the exit code is known. */
function isRead(step: RunStep): boolean {
  return step.reports.length > 0 || step.format !== undefined || step.matcher !== undefined;
}

/** The step was judged by all that it promised: only then is what it did not find gone. */
function isWhole(gate: GateReport, step: PlannedStep): boolean {
  const found = gate.steps.find(({ name }) => name === step.name);
  if (!found || found.isPartial) return false;
  const { outcome, reason } = found.verdict;
  return (outcome === "passed" || outcome === "failed" || outcome === "inconclusive") && reason !== "exit-code";
}

/** The finding lies in a file of the repository; GitHub takes no other. */
function hasPlace({ path }: Finding): boolean {
  if (path === undefined || path === "" || path === ".") return false;
  const isElsewhere = /^(\/|[a-z]:[\\/]|[a-z][a-z0-9+.-]*:\/\/)/i.test(path);
  return !isElsewhere && !path.split(/[\\/]/).includes("..");
}

/** GitHub asks for a line; what is about a whole file stands at its first. */
function onLine(finding: Finding): Finding {
  return finding.range ? finding : { ...finding, range: { startLine: 1 } };
}
