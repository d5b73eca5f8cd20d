import { join } from "node:path";
import type { StepEnd } from "../core/judge.js";
import type { RunStep } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import { redact } from "../core/text.js";
import { byteSource } from "../parsers/source.js";
import type { Exit } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { commonEnd, lastWords, shellEnd } from "./end.js";
import { matchedFindings } from "./matched.js";
import { collectMetrics } from "./metrics.js";
import { unstarted } from "./outcome.js";
import { type Collected, collect, isUnusable, snapshot } from "./reports.js";
import { shellCommand } from "./shell.js";
import { stepEnvironment } from "./step-environment.js";

/** Runs a command of the user's, and reads the reports that it promised. */
export async function runCommandStep(step: RunStep, context: StepContext): Promise<StepOutcome> {
  const child = stepEnvironment(step.env, context);
  if (child.missing.length > 0) {
    return unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
  }
  for (const secret of child.secrets) context.mask(secret);
  const { files, processes, scratch } = context;
  const cwd = join(context.tree, step.workingDirectory);
  if ((await files.stat(cwd)) === null) {
    return unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
  }
  await files.makeDir(scratch);
  const shell = await shellCommand({
    script: step.run,
    // In a container it is `sh`, as in a job that GitHub runs in one: images often have no other.
    shell: step.shell ?? (context.inside ? "sh" : undefined),
    path: child.env.PATH ?? child.env.Path ?? "",
    scratch,
    processes,
    files,
    platform: process.platform,
  });
  if ("missing" in shell) return unstarted(step, "tool-missing", shell.missing);
  const before = await snapshot([...step.reports, ...(step.metrics ?? [])], cwd, files);
  const command = step.run.trim();
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const streams = { stdout: join(scratch, "stdout"), stderr: join(scratch, "stderr"), output: join(scratch, "output") };
  const exit = await processes.run({
    ...shell,
    cwd,
    env: child.env,
    timeoutMs: step.timeoutMs,
    signal: context.signal,
    ...streams,
  });
  const read = exit.type === "exited" ? await readAll(step, context, cwd, before, streams) : nothing;
  return {
    name: step.name,
    command,
    exitCode: exit.type === "exited" ? exit.code : null,
    durationMs: exit.durationMs,
    end: endOf(step, withoutSecrets(exit, [...child.secrets, ...(context.secrets ?? [])]), read, context.signal),
    tests: read.tests,
    ...((context.retries?.rounds ?? 0) > 0 && (read.tests?.failed ?? 0) > 0 ? { notRetried: wholeOnly } : {}),
    coverage: read.coverage,
    ...(read.coverageFiles && read.coverageFiles.length > 0 ? { coverageFiles: read.coverageFiles } : {}),
    findings: read.findings,
    measurements: read.measurements,
    problems: read.problems,
    output: streams.output,
    secrets: child.secrets,
  };
}

const wholeOnly = 'a command of your own cannot be told to run single tests: "retries" is for steps with "tool"';

const nothing: Collected = { findings: [], measurements: [], problems: [], fatal: undefined };

/** What is cut to be quoted could be cut within a secret, which would not be known again. */
function withoutSecrets(exit: Exit, secrets: readonly string[]): Exit {
  return { ...exit, stdoutTail: redact(exit.stdoutTail, secrets), stderrTail: redact(exit.stderrTail, secrets) };
}

/** DESIGN's order for a `run:` step: killed, timed out, not found, a promised report missing or unreadable, then the code. */
function endOf(step: RunStep, exit: Exit, read: Collected, signal: AbortSignal): StepEnd {
  const common = commonEnd(exit, step.name, step.timeoutMs, signal);
  if (common || exit.type !== "exited") {
    return common ?? { type: "broken", reason: "tool-error", message: "ended unexpectedly" };
  }
  const shell = shellEnd(exit, step.name);
  if (shell) return shell;
  if (read.fatal) {
    const words = exit.code === 0 ? "" : lastWords(exit);
    const ended = `${step.name} exited with code ${exit.code}${words === "" ? "" : `: ${words}`}`;
    return { type: "broken", reason: reasonOf(read.fatal), message: `${said(read.fatal)} (${ended})` };
  }
  const words = exit.code === 0 ? "" : lastWords(exit);
  return { type: "judged", exitCode: exit.code, explained: false, ...(words === "" ? {} : { words }) };
}

/** The problem with its place, where its words do not hold the path: parsers speak of a file without naming it. */
function said({ path, line, message }: Problem): string {
  if (message.includes(path)) return message;
  return `${path}${line === undefined ? "" : `:${line}`}: ${message.replace(/\.$/, "")}`;
}

function reasonOf(problem: Problem): "report-missing" | "report-stale" | "report-unreadable" {
  if (problem.code === "missing") return "report-missing";
  return problem.code === "stale" ? "report-stale" : "report-unreadable";
}

async function readAll(
  step: RunStep,
  context: StepContext,
  cwd: string,
  before: ReadonlyMap<string, number>,
  streams: { readonly stdout: string; readonly output: string },
): Promise<Collected> {
  const { files } = context;
  const collected = await collect(step.reports, cwd, before, files);
  const problems = [...collected.problems];
  const findings = [...collected.findings];
  let { tests, coverage } = collected;
  const metrics = await collectMetrics(step.metrics ?? [], cwd, before, files);
  problems.push(...metrics.problems);
  let measurements = [...collected.measurements, ...metrics.measurements];
  if (step.format !== undefined) {
    const { parseReport } = await import("../parsers/registry.js");
    const printed = await parseReport(
      byteSource(`output of ${step.name}`, () => files.readStream(streams.stdout)),
      step.format,
    );
    problems.push(...printed.problems);
    findings.push(...(printed.findings ?? []));
    tests ??= printed.tests;
    coverage ??= printed.coverage;
    measurements = [...measurements, ...(printed.measurements ?? [])];
  }
  if (step.matcher !== undefined) {
    const matched = await matchedFindings(step, join(context.tree, step.matcher), streams.output, files);
    if ("problem" in matched) problems.push(matched.problem);
    else findings.push(...matched.findings);
  }
  return {
    tests,
    coverage,
    coverageFiles: collected.coverageFiles,
    findings,
    measurements,
    problems,
    fatal: problems.find(isUnusable),
  };
}
