import { isBlocking } from "../core/judge.js";
import type { GatePolicy, Plan } from "../core/plan.js";
import type { GateReport, Report } from "../core/report.js";
import { isGreen } from "../core/verdict.js";
import { again } from "./again.js";
import { artifactRows, bytesText } from "./artifacts.js";
import {
  count,
  coverageFigures,
  findingText,
  isCoverageExplained,
  isToldByStep,
  levelWord,
  number,
  percentText,
  policyOf,
  ranges,
} from "./figures.js";
import { coverageResult, firstLine, gateResult } from "./headline.js";
import { imageFate, madeWords } from "./images.js";
import { mark, paint, plain, plainLines, shortTime, spell, type TerminalLook, verdictMark } from "./ink.js";
import { mendable, mendCommand, share } from "./mend.js";
import { retryWords } from "./retry-sections.js";
import { failingCases } from "./sections.js";
import { deploymentBlock } from "./terminal-deployments.js";
import { migrationBlocks } from "./terminal-migrations.js";
import { baselineWords, standingWords } from "./versus.js";
import { entryNotes, quarantinedTests, waivedFindings, waiverWords, whyQuarantined, whyWaived } from "./waivers.js";

export interface TerminalContext {
  readonly plan: Plan;
  /** Path of the whole report, as it is to be shown; null if none was written. */
  readonly reportPath: string | null;
}

/** More than a screen or two helps nobody; the report holds the rest. */
const most = { tests: 50, findings: 100, files: 20, problems: 20, lines: 12, waived: 20, artifacts: 20 };

/** The result of a run: what failed first, each with a place that an editor opens, and one last line. */
export function terminal(report: Report, context: TerminalContext, look: TerminalLook): string {
  // A run that was refused has nothing to show but why.
  if (report.gates.length === 0) return `${plainLines(report.verdict.message, 100).join("\n")}\n`;
  const blocks: (readonly string[])[] = report.gates
    .filter((gate) => !isGreen(gate.verdict))
    .flatMap((gate) => gateBlocks(gate, context, look));
  for (const gate of report.gates) {
    blocks.push(
      ...acceptedBlock(gate, context, look),
      ...retryBlock(gate, look),
      ...artifactBlock(gate, context, look),
      ...deploymentBlock(gate, look),
      ...migrationBlocks(gate, look),
      ...releaseBlock(gate, look),
    );
  }
  const doubts = report.gates.filter((gate) => isGreen(gate.verdict)).flatMap((gate) => problemLines(gate, look));
  if (doubts.length > 0) blocks.push(doubts);
  if (report.base && report.base.commit === null) {
    blocks.push([
      `${mark(look, "broken")} not compared with ${plain(report.base.branch)}: ${plain(report.base.missing ?? "no merge base")}`,
    ]);
  }
  if (report.baseline?.missing !== undefined) blocks.push([paint(look, "dim", plain(baselineWords(report) ?? ""))]);
  blocks.push([lastLine(report, context, look)]);
  return `${spell(look, blocks.map((block) => block.join("\n")).join("\n\n"))}\n`;
}

function gateBlocks(gate: GateReport, { plan }: TerminalContext, look: TerminalLook): string[][] {
  const policy = policyOf(plan, gate.name);
  const title = `${verdictMark(look, gate.verdict)} ${paint(look, "bold", plain(gate.name, 60))}  ${plain(gateResult(gate, policy))}`;
  if (gate.verdict.outcome === "skipped" || gate.verdict.outcome === "cancelled") return [[title]];
  const isCoverageOnly = isCoverageExplained(gate, policy);
  return [
    ...(isCoverageOnly ? [] : [[title, ...ownWords(gate, look), ...problemLines(gate, look)]]),
    ...testBlocks(gate, plan, look),
    ...findingBlock(gate, policy, look),
    ...coverageBlock(gate, policy, look),
  ];
}

/** The message below its first line, and what each broken step said where the message does not hold it. */
function ownWords(gate: GateReport, look: TerminalLook): string[] {
  const { message } = gate.verdict;
  const rest = message.trim().slice(firstLine(message).length).trim();
  const said = rest === "" ? [] : [...plainLines(rest, 30)];
  for (const step of gate.steps) {
    if (step.verdict.outcome !== "broken" && step.verdict.reason !== "exit-code") continue;
    const exit = step.exitCode === null ? "" : ` (exit ${step.exitCode})`;
    said.push(paint(look, "dim", `$ ${plain(step.command)}${exit}`));
    if (!message.includes(step.verdict.message)) said.push(...plainLines(step.verdict.message, 30));
  }
  return said.map((line) => `    ${line}`);
}

function testBlocks(gate: GateReport, plan: Plan, look: TerminalLook): string[][] {
  const failing = failingCases([gate]);
  const blocks = failing.slice(0, most.tests).map((test) => {
    const where = test.path === undefined ? plain(test.suite ?? "") : placeText(test.path, test.line);
    const words = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
    const command = again(gate, test);
    const standing = standingWords(test, plain(plan.base ?? "the base", 60));
    return [
      `  ${paint(look, "cyan", where)}${where === "" ? "" : "  "}${plain(test.name)}${standing === "" ? "" : paint(look, "dim", `  ${standing}`)}`,
      ...plainLines(words, most.lines).map((line) => `      ${line}`),
      ...(command === null ? [] : [`      ${paint(look, "dim", "again:")} ${command}`]),
    ];
  });
  const rest = failing.length - blocks.length;
  return rest > 0 ? [...blocks, [`  … and ${count(rest, "more failing test", "more failing tests")}`]] : blocks;
}

function findingBlock(gate: GateReport, policy: GatePolicy, look: TerminalLook): string[][] {
  const blocking = gate.findings.filter((finding) => isBlocking(finding, policy) && !isToldByStep(finding, gate));
  if (blocking.length === 0) return [];
  const lines = blocking.slice(0, most.findings).map((finding) => {
    const where =
      finding.path === undefined ? "" : placeText(finding.path, finding.range?.startLine, finding.range?.startColumn);
    const rule = finding.rule === finding.tool ? plain(finding.tool) : `${plain(finding.tool)} ${plain(finding.rule)}`;
    const level = paint(look, finding.severity === "error" ? "red" : "yellow", levelWord(finding));
    return `  ${paint(look, "cyan", where)}${where === "" ? "" : "  "}${level} ${plain(findingText(finding))} ${paint(look, "dim", `(${rule})`)}`;
  });
  const rest = blocking.length - lines.length;
  const found = mendable(gate, policy);
  return [
    [
      ...lines,
      ...(rest > 0 ? [`  … and ${count(rest, "more finding", "more findings")}`] : []),
      ...(found.fixable > 0 ? [`  ${paint(look, "dim", `${mendCommand([gate.name])}  mends ${share(found)}`)}`] : []),
    ],
  ];
}

/** What was run again, what came of it, and which tests are flaky. */
function retryBlock(gate: GateReport, look: TerminalLook): string[][] {
  if (!gate.steps.some((step) => step.retries || step.notRetried !== undefined)) return [];
  const flaky = (gate.tests?.cases ?? []).filter((test) => test.flaky === true).slice(0, most.tests);
  const lines = [
    ...flaky.map(({ name, path, line, failure }) => {
      const where = path === undefined ? "" : `${paint(look, "cyan", placeText(path, line))}  `;
      const words = firstLine(failure?.message ?? "");
      return `  ${where}${plain(name)}  ${paint(look, "dim", `flaky${words === "" ? "" : `: ${plain(words, 200)}`}`)}`;
    }),
    ...gate.steps.flatMap((step) => [
      ...(step.retries ?? []).map(
        (retry) => `  ${paint(look, "dim", `${retryWords(retry)}:`)} ${plain(retry.command, 300)}`,
      ),
      ...(step.notRetried === undefined
        ? []
        : [`  ${mark(look, "broken")} ${plain(step.name, 60)}: ${plain(step.notRetried)}`]),
    ]),
  ];
  return [[`${paint(look, "bold", plain(gate.name, 60))}  failed tests again`, ...lines]];
}

/** What the policy let pass, with its reason, and the entries of `ignore` and `quarantine` that want looking at. */
function acceptedBlock(gate: GateReport, { plan }: TerminalContext, look: TerminalLook): string[][] {
  const waived = waivedFindings([gate]);
  const shown = waived.slice(0, most.waived).map((finding) => {
    const where = finding.path === undefined ? "" : `${paint(look, "cyan", placeText(finding.path))}  `;
    const subject = [plain(finding.rule), plain(finding.package?.name ?? "")].filter((part) => part !== "").join(" ");
    return `  ${where}${subject}  ${paint(look, "dim", plain(whyWaived(finding)))}`;
  });
  const rest = waived.length - shown.length;
  const tests = quarantinedTests([gate])
    .slice(0, most.waived)
    .map((test) => {
      const where = test.path === undefined ? "" : `${paint(look, "cyan", placeText(test.path, test.line))}  `;
      return `  ${where}${plain(test.name)}  ${paint(look, "dim", plain(whyQuarantined(test)))}`;
    });
  const notes = entryNotes(gate, plan.config).map(
    ({ list, id, isExpired, words }) =>
      `  ${mark(look, isExpired ? "failed" : "broken")} the ${list} of ${plain(id)} ${plain(words)}`,
  );
  const lines = [
    ...shown,
    ...tests,
    ...(rest > 0 ? [`  … and ${count(rest, "more finding", "more findings")}`] : []),
    ...notes,
  ];
  if (lines.length === 0) return [];
  const title = [...waiverWords(gate), ...(tests.length > 0 ? [`${count(tests.length, "test")} in quarantine`] : [])];
  return [[`${paint(look, "bold", plain(gate.name, 60))}  ${title.join(" · ")}`.trimEnd(), ...lines]];
}

function artifactBlock(gate: GateReport, { plan }: TerminalContext, look: TerminalLook): string[][] {
  const rows = artifactRows(gate);
  const lines = rows.slice(0, most.artifacts).flatMap(({ artifact, versus }) => {
    const size = versus === "" ? bytesText(artifact.bytes) : `${bytesText(artifact.bytes)} (${versus})`;
    if ("sha256" in artifact) {
      const digest = paint(look, "dim", `sha256:${artifact.sha256}`);
      return [`  ${paint(look, "cyan", plain(artifact.path))}  ${size}  ${digest}`];
    }
    const tags = artifact.tags.length === 0 ? "" : `  ${plain(artifact.tags.join(", "))}`;
    const { reference, whyNot, vouched } = imageFate(artifact, gate, plan);
    const why = whyNot === "" ? "" : `: ${plain(whyNot)}`;
    const fate =
      reference === null
        ? paint(look, "dim", `not pushed${why}`)
        : `${paint(look, "dim", `${["pushed", ...vouched].join(", ")}:`)} ${plain(reference)}`;
    return [`  ${paint(look, "cyan", plain(artifact.name))}  ${size}${tags}`, `      ${fate}`];
  });
  const gone = gate.against?.artifacts?.gone ?? [];
  lines.push(...gone.slice(0, most.artifacts).map((name) => `  ${plain(name)}  ${paint(look, "dim", "removed")}`));
  if (lines.length === 0) return [];
  const rest = rows.length - Math.min(rows.length, most.artifacts);
  if (rest > 0) lines.push(`  … and ${number(rest)} more`);
  return [[`${paint(look, "bold", plain(gate.name, 60))}  ${madeWords(gate)}`, ...lines]];
}

function releaseBlock({ name, release }: GateReport, look: TerminalLook): string[][] {
  if (!release) return [];
  const words = release.state === "draft" ? "draft of" : "released";
  return [
    [
      `${paint(look, "bold", plain(name, 60))}  ${words} ${plain(release.tag, 60)}  ${paint(look, "cyan", plain(release.url))}`,
    ],
  ];
}

function coverageBlock(gate: GateReport, policy: GatePolicy, look: TerminalLook): string[][] {
  const short = coverageFigures(gate, policy).filter((figure) => figure.isShort);
  if (short.length === 0) return [];
  const words = short.map((figure) => {
    const name = figure.name === "coverage" ? "total" : figure.name.replace(/ coverage$|^coverage of /, "");
    return `${name} ${percentText(figure.percent)}, needs ${percentText(figure.floor ?? null)}`;
  });
  const patch = (gate.patchCoverage?.files ?? []).filter((file) => file.uncovered.length > 0);
  // Where the change itself is not at fault, or there is none, the files with the most to cover are the place to start.
  const files = patch.length > 0 ? patch : leastCovered(gate);
  const lines = files.slice(0, most.files).map((file) => {
    const [first] = file.uncovered;
    return `  ${paint(look, "cyan", placeText(file.path, first))}  lines ${ranges(file.uncovered, 8, "-")} not covered`;
  });
  if (files.length > lines.length)
    lines.push(`  … and ${count(files.length - lines.length, "more file", "more files")}`);
  return [[`${mark(look, "failed")} ${paint(look, "bold", "coverage")}  ${words.join(" · ")}`, ...lines]];
}

function leastCovered(gate: GateReport): readonly { readonly path: string; readonly uncovered: readonly number[] }[] {
  return (gate.coverage?.files ?? [])
    .map(({ path, lines }) => ({ path, uncovered: lines.filter(([, hits]) => hits === 0).map(([line]) => line) }))
    .filter(({ uncovered }) => uncovered.length > 0)
    .sort((a, b) => b.uncovered.length - a.uncovered.length);
}

function problemLines(gate: GateReport, look: TerminalLook): string[] {
  const lines = gate.problems
    .slice(0, most.problems)
    .map((problem) => `  ${paint(look, "cyan", placeText(problem.path, problem.line))}  ${plain(problem.message)}`);
  const rest = gate.problems.length - lines.length;
  return rest > 0 ? [...lines, `  … and ${count(rest, "more problem", "more problems")}`] : lines;
}

/** `path:line:column`, as editors and terminals recognise it. */
function placeText(path: string, line?: number | undefined, column?: number | undefined): string {
  const end = line === undefined ? "" : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${plain(path)}${end}`;
}

function lastLine(report: Report, context: TerminalContext, look: TerminalLook): string {
  const { outcome } = report.verdict;
  const colour = outcome === "passed" || outcome === "skipped" ? "green" : outcome === "failed" ? "red" : "yellow";
  const gates = report.gates.slice(0, 30).map((gate) => `${plain(gate.name, 30)} ${verdictMark(look, gate.verdict)}`);
  if (report.gates.length > gates.length) gates.push(`… ${number(report.gates.length - gates.length)} more`);
  const coverage = report.gates
    .map((gate) => coverageResult(gate, policyOf(context.plan, gate.name)))
    .filter((part) => part !== "");
  return [
    `${paint(look, colour, paint(look, "bold", outcome))} in ${shortTime(report.durationMs)}`,
    ...(gates.length > 0 ? [gates.join("  ")] : []),
    ...coverage.slice(0, 1),
    ...(context.reportPath === null ? [] : [`report: ${context.reportPath}`]),
  ].join(" · ");
}
