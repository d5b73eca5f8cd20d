import { join } from "node:path";
import type { StepEnd } from "../core/judge.js";
import type { StepEnv } from "../core/step.js";
import type { ReasonOf } from "../core/verdict.js";
import type { StepContext, StepOutcome } from "./context.js";
import { commonEnd, lastWords } from "./end.js";
import { emptyOutcome } from "./outcome.js";
import { stepEnvironment } from "./step-environment.js";

/** A program of ours that a gate runs as a step: no shell, and no report of its own. */
export interface ProgramStep {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  /** The command as people see it. */
  readonly shown: string;
  readonly input?: string | undefined;
  /** Keeps its standard input open to the end, see `Command`. */
  readonly holdsInput?: boolean | undefined;
  /** Says of an exit code other than 0 that something else than the program's own judgement is behind it. */
  readonly trouble?: ((exitCode: number) => Promise<Trouble | null>) | undefined;
  readonly env: StepEnv;
  /** Absolute. */
  readonly cwd: string;
  readonly timeoutMs: number;
}

/** Why nothing can be told of what a program was to do. */
export interface Trouble {
  readonly reason: ReasonOf<"broken">;
  readonly message: string;
}

/** What is kept of a program's output in memory. */
const maxOutputBytes = 16 * 1024 * 1024;

/** Runs it to its end. `stdout` is what it printed there, secrets and all. Exit 0 passes, another code fails. */
export async function runProgramStep(
  step: ProgramStep,
  context: StepContext,
): Promise<{ readonly outcome: StepOutcome; readonly stdout: string }> {
  const { files, processes, scratch, signal } = context;
  const nothing = emptyOutcome(step.name, step.shown);
  const child = stepEnvironment(step.env, context);
  if (child.missing.length > 0) {
    const message = `the environment has no ${child.missing.join(", ")}, which "env" asks for`;
    return { outcome: { ...nothing, end: { type: "broken", reason: "config", message } }, stdout: "" };
  }
  for (const secret of child.secrets) context.mask(secret);
  const streams = { stdout: join(scratch, "stdout"), stderr: join(scratch, "stderr"), output: join(scratch, "output") };
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command: step.shown });
  const { file, args, input, holdsInput, cwd, timeoutMs } = step;
  const exit = await processes.run({
    file,
    args,
    input,
    holdsInput,
    cwd,
    env: child.env,
    timeoutMs,
    signal,
    ...streams,
  });
  const size = (await files.stat(streams.stdout))?.size ?? 0;
  const isTooLong = size > maxOutputBytes;
  const stdout = isTooLong ? "" : ((await files.readText(streams.stdout)) ?? "");
  const common = commonEnd(exit, file, timeoutMs, signal);
  const code = exit.type === "exited" ? exit.code : null;
  const trouble = code === null || code === 0 ? null : ((await step.trouble?.(code)) ?? null);
  const own: StepEnd = isTooLong
    ? { type: "broken", reason: "tool-error", message: `${file} printed more than 16 MiB` }
    : code === 0
      ? { type: "ready", message: "exited with code 0" }
      : trouble
        ? { type: "broken", ...trouble }
        : { type: "failed", exitCode: code ?? 1, reason: "deploy", message: exitWords(code ?? 1, lastWords(exit)) };
  const outcome: StepOutcome = {
    ...nothing,
    exitCode: code,
    durationMs: exit.durationMs,
    end: common ?? own,
    output: streams.output,
    secrets: child.secrets,
  };
  return { outcome, stdout };
}

function exitWords(code: number, words: string): string {
  return `exited with code ${code}${words === "" ? "" : `: ${words}`}`;
}
