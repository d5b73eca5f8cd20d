import { join, sep } from "node:path";
import type { StepEnd } from "../core/judge.js";
import type { ToolStep } from "../core/plan.js";
import { commandLine, fileName } from "../core/text.js";
import type { FilesPort } from "../ports.js";
import { locateInside } from "../tools/inside.js";
import { locate } from "../tools/locate.js";
import { findTool } from "../tools/registry.js";
import type { Located, Tool, ToolCommand, ToolRequest, ToolResult } from "../tools/tool.js";
import { artifactFiles } from "./artifact-files.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy, commonEnd } from "./end.js";
import { unstarted } from "./outcome.js";
import { type AfterRetries, runAgain } from "./retry.js";
import { stepEnvironment } from "./step-environment.js";
import { readSafely } from "./tool-result.js";

/** Runs a tool that we know: finds it, builds its command, and has it read what it left behind. */
export async function runToolStep(step: ToolStep, context: StepContext): Promise<StepOutcome> {
  const tool = findTool(step.tool);
  if (!tool) return unstarted(step, "config", `"${step.tool}" is no tool that Gatehouse knows`);
  const child = stepEnvironment(step.env, context);
  if (child.missing.length > 0) {
    return unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
  }
  for (const secret of child.secrets) context.mask(secret);
  const { files, processes, root, tree, scratch } = context;
  const cwd = join(tree, step.workingDirectory);
  if ((await files.stat(cwd)) === null) {
    return unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
  }
  const beyond = leadsAstray(tool, context);
  if (beyond !== undefined && context.fix && tool.hasNoFixer !== true && step.paths.length === 0) {
    const mend = `name what it may mend, by "paths", or take the link away`;
    return unstarted(step, "config", `${tool.name} could write through ${beyond}, which leads out of here: ${mend}`);
  }
  const home = join(root, step.workingDirectory);
  const { supply, signal, versions, inside } = context;
  const place = { processes, files, root, cwd: home, env: child.env, supply, signal };
  const located = inside
    ? await locateInside(tool, step, inside.image, place, versions)
    : await locate(tool, step, place, versions);
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
    outputs: join(tree, ".gatehouse", "artifacts", fileName(context.gate), fileName(step.name)),
    version: located.version,
    fix: context.fix,
    coverage: context.coverage,
    files,
  };
  await makeFolders(tool, request);
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
  const { files, scratch } = context;
  const [file, ...runner] = located.argv;
  const args = [...runner, ...command.args];
  // Paths as they are from where it runs: that folder's own is long, and another one on each machine.
  const shown = commandLine([tool.program, ...command.args.map((arg) => arg.replaceAll(`${request.cwd}${sep}`, ""))]);
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
  const isShown = !tool.quotesCode && leadsAstray(tool, context) === undefined;
  const unkept = isShown ? [request.scratch] : [request.scratch, ...Object.values(streams)];
  const common = {
    name: step.name,
    command: shown,
    durationMs: exit.durationMs,
    output: isShown ? streams.output : undefined,
    measurements: [],
    version: located.version ?? undefined,
  };
  const end = commonEnd(exit, tool.name, step.timeoutMs, context.signal);
  if (exit.type !== "exited" || end) {
    const where = (await tool.whereabouts?.({ request, ...streams })) ?? null;
    await forget(unkept, files);
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
  await forget(unkept, files);
  if (!result.judged) {
    const broken = { type: "broken", reason: result.reason, message: result.message } as const;
    return { ...common, exitCode: exit.code, end: broken, findings: [], problems: [] };
  }
  const judged = await judgedResult(result, exit.code, request);
  return {
    ...common,
    ...judged,
    end: again.end ?? judged.end,
    tests: again.tests,
    ...(again.retries ? { retries: again.retries } : {}),
    ...(again.notRetried === undefined ? {} : { notRetried: again.notRetried }),
    coverage: result.coverage ?? again.coverage,
  };
}

async function makeFolders({ kind }: Tool, { files, scratch, outputs }: ToolRequest): Promise<void> {
  await files.makeDir(scratch);
  if (kind !== "build") return;
  await files.remove(outputs);
  await files.makeDir(outputs);
}

/** A tool that judged: what it found and made, and its end. An artifact that it names and that is not there breaks the step. */
async function judgedResult(result: ToolResult & { readonly judged: true }, exitCode: number, request: ToolRequest) {
  const { findings = [], problems = [], failed } = result;
  const made = await artifactFiles(result.artifacts ?? [], request.root, request.files);
  if ("missing" in made) {
    const end: StepEnd = { type: "broken", reason: "report-missing", message: made.missing };
    return { exitCode, end, findings, problems };
  }
  const end: StepEnd =
    failed === undefined
      ? { type: "judged", exitCode, explained: true }
      : { type: "failed", exitCode, message: failed };
  const artifacts = made.artifacts.length > 0 ? { artifacts: made.artifacts } : {};
  return { exitCode, end, findings, problems, ...artifacts };
}

/** What was read is not kept: a scanner's report, and the streams of a tool that quotes code, may hold secrets. */
async function forget(paths: readonly string[], files: FilesPort): Promise<void> {
  for (const path of paths) await files.remove(path);
}

/** A link by which a tool that reads code, and may quote it, comes out of the repository; undefined if there is none. */
function leadsAstray(tool: Tool, { outside, tree }: StepContext): string | undefined {
  return tool.kind === "lint" || tool.kind === "security" ? outside?.of(tree)[0] : undefined;
}

/** How a tool was ended from outside, and where it was then. */
function stopped(tool: Tool, end: StepEnd | null, where: string | null): StepEnd {
  if (!end) return { type: "broken", reason: "tool-error", message: `${tool.name} ended unexpectedly` };
  return end.type === "broken" && where !== null ? { ...end, message: `${end.message}, in ${where}` } : end;
}
