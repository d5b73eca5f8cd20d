import { join } from "node:path";
import { childEnvironment } from "../core/environment.js";
import type { StepEnd } from "../core/judge.js";
import type { ToolStep } from "../core/plan.js";
import { commandLine } from "../core/text.js";
import { locate } from "../tools/locate.js";
import { findTool } from "../tools/registry.js";
import type { Located, Tool, ToolCommand, ToolRequest } from "../tools/tool.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy, commonEnd } from "./end.js";
import { unstarted } from "./outcome.js";
import { type AfterRetries, runAgain } from "./retry.js";
import { readSafely } from "./tool-result.js";

/** Runs a tool that we know: finds it, builds its command, and has it read what it left behind. */
export async function runToolStep(step: ToolStep, context: StepContext): Promise<StepOutcome> {
  const tool = findTool(step.tool);
  if (!tool) return unstarted(step, "config", `"${step.tool}" is no tool that Gatehouse knows`);
  const child = childEnvironment(context.env, step.env, process.platform === "win32");
  if (child.missing.length > 0) {
    return unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
  }
  for (const secret of child.secrets) context.mask(secret);
  const { files, processes, root, tree, scratch } = context;
  const cwd = join(tree, step.workingDirectory);
  if ((await files.stat(cwd)) === null) {
    return unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
  }
  const home = join(root, step.workingDirectory);
  const { supply, signal, versions } = context;
  const place = { processes, files, root, cwd: home, env: child.env, supply, signal };
  const located = await locate(tool, step, place, versions);
  if ("missing" in located) {
    // An installer's words may hold what the step has asked for: the address of an index with its password.
    const outcome = { ...unstarted(step, "tool-missing", located.missing), secrets: child.secrets };
    return signal.aborted ? { ...outcome, end: cancelledBy(signal) } : outcome;
  }

  const request: ToolRequest = {
    args: step.args,
    paths: step.paths,
    cwd,
    root: tree,
    trackedFiles: context.trackedFiles,
    scratch: join(scratch, "files"),
    version: located.version,
    fix: context.fix,
    coverage: context.coverage,
    files,
  };
  await files.makeDir(request.scratch);
  const command = await tool.command(request);
  if ("refused" in command) return unstarted(step, "tool-error", command.refused);
  const ran = { tool, located, request, command, env: child.env };
  return { ...(await runTool(step, context, ran)), secrets: child.secrets };
}

/** A tool that was found, with the command that it is run with. */
interface Ready {
  readonly tool: Tool;
  readonly located: Located;
  readonly request: ToolRequest;
  readonly command: ToolCommand;
  /** Environment of the child. */
  readonly env: Readonly<Record<string, string>>;
}

async function runTool(
  step: ToolStep,
  context: StepContext,
  { tool, located, request, command, env }: Ready,
): Promise<Omit<StepOutcome, "secrets">> {
  const { scratch } = context;
  const [file, ...runner] = located.argv;
  const args = [...runner, ...command.args];
  const shown = commandLine([tool.program, ...command.args]);
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
  const streams = { stdout: join(scratch, "stdout"), stderr: join(scratch, "stderr"), output: join(scratch, "output") };
  const exit = await context.processes.run({
    file,
    args,
    cwd: request.cwd,
    env: { ...env, ...located.env, ...command.env },
    timeoutMs: step.timeoutMs,
    signal: context.signal,
    ...streams,
  });
  const common = {
    name: step.name,
    command: shown,
    durationMs: exit.durationMs,
    output: tool.quotesCode ? undefined : streams.output,
    measurements: [],
    version: located.version ?? undefined,
  };
  const end = commonEnd(exit, tool.name, step.timeoutMs, context.signal);
  if (exit.type !== "exited" || end) {
    const where = (await tool.whereabouts?.({ request, ...streams })) ?? null;
    await forget(tool, request, Object.values(streams));
    return { ...common, exitCode: null, end: stopped(tool, end, where), findings: [], problems: [] };
  }
  const result = await readSafely(tool, { request, exit, stdout: streams.stdout, stderr: streams.stderr });
  const { tests } = result.judged ? result : {};
  const again: AfterRetries =
    tests && context.retries
      ? await runAgain(step, { ...request, coverage: false }, context, {
          tool,
          located,
          first: { request, exit, ...streams, tests, env },
        })
      : { tests };
  await forget(tool, request, Object.values(streams));
  if (!result.judged) {
    const broken = { type: "broken", reason: result.reason, message: result.message } as const;
    return { ...common, exitCode: exit.code, end: broken, findings: [], problems: [] };
  }
  return {
    ...common,
    exitCode: exit.code,
    end: again.end ?? { type: "judged", exitCode: exit.code, explained: true },
    tests: again.tests,
    ...(again.retries ? { retries: again.retries } : {}),
    ...(again.notRetried === undefined ? {} : { notRetried: again.notRetried }),
    coverage: result.coverage,
    findings: result.findings ?? [],
    problems: result.problems ?? [],
  };
}

/** What was read is not kept: a scanner's report, and the streams of a tool that quotes code, may hold secrets. */
async function forget(tool: Tool, { files, scratch }: ToolRequest, streams: readonly string[]): Promise<void> {
  for (const path of tool.quotesCode ? [scratch, ...streams] : [scratch]) await files.remove(path);
}

/** How a tool was ended from outside, and where it was then. */
function stopped(tool: Tool, end: StepEnd | null, where: string | null): StepEnd {
  if (!end) return { type: "broken", reason: "tool-error", message: `${tool.name} ended unexpectedly` };
  return end.type === "broken" && where !== null ? { ...end, message: `${end.message}, in ${where}` } : end;
}
