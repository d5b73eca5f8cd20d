import { dirname, join } from "node:path";
import type { Finding } from "../core/finding.js";
import type { PlannedStep } from "../core/plan.js";
import { redact } from "../core/text.js";
import { findTool } from "../tools/registry.js";
import { runCheckStep } from "./check-step.js";
import { runCommandStep } from "./command-step.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy } from "./end.js";
import { mend } from "./mend.js";
import { unstarted } from "./outcome.js";
import { placed } from "./placed.js";
import { type ProgramStep, runProgramStep } from "./program-step.js";
import { redacted, redactFile } from "./redact.js";
import { runToolStep } from "./tool-step.js";

/**
 * Runs one step to its end: its findings and tests placed in the tree, and nothing secret kept. Where it is to mend what
 * it finds and cannot, its fixes are made for it, and it is run again to tell what is left, and what was in their way.
 */
export async function runStep(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  let outcome = await runOnce(step, context);
  if (!context.fix || hasOwnFixer(step)) return outcome;
  for (let round = 0; round < mendingRounds && (await mend(outcome.findings, context)); round++) {
    outcome = await runOnce(step, context);
  }
  return outcome;
}

/** As many as ESLint makes; fixes that undo each other would go on for ever. */
const mendingRounds = 10;

function hasOwnFixer(step: PlannedStep): boolean {
  return step.type === "tool" && findTool(step.tool)?.hasNoFixer !== true;
}

/** Runs a program of ours to its end, with nothing secret kept; `stdout` is for the caller's eyes alone. */
export async function runProgram(
  step: ProgramStep,
  context: StepContext,
): Promise<{ readonly outcome: StepOutcome; readonly stdout: string }> {
  await emptyScratch(context);
  const { outcome: own, stdout } = await runProgramStep(step, context);
  const outcome = withSecrets(own, context);
  const output = await redactedStreams(outcome, context);
  const { secrets, ...rest } = outcome;
  return { outcome: { ...redacted(rest, secrets), output, secrets }, stdout };
}

async function emptyScratch({ files, scratch }: StepContext): Promise<void> {
  await files.remove(scratch);
  await files.makeDir(scratch);
}

async function runOnce(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  await emptyScratch(context);
  const own = await whereItRuns(step, context);
  const outcome = withSecrets(own, context);
  const { secrets, ...found } = await placed(outcome, step, context);
  const output = await redactedStreams(outcome, context);
  const findings = found.findings.map((finding) => withoutSecretFix(finding, secrets));
  return { ...redacted({ ...found, findings }, secrets), output, secrets };
}

/** With what else is secret to the step than what it was given itself. */
function withSecrets(outcome: StepOutcome, { secrets = [] }: StepContext): StepOutcome {
  return secrets.length > 0 ? { ...outcome, secrets: [...outcome.secrets, ...secrets] } : outcome;
}

/** A fix that holds a secret cannot be kept, and without it would be another one. */
function withoutSecretFix(finding: Finding, secrets: readonly string[]): Finding {
  const { fix, ...rest } = finding;
  return fix?.some(({ text }) => redact(text, secrets) !== text) ? rest : finding;
}

/** What a step printed that was given secrets stays on disk for later steps of the job: they are taken out of it. */
async function redactedStreams(
  { name, output, secrets, retries = [] }: StepOutcome,
  { files, scratch, emit }: StepContext,
): Promise<string | undefined> {
  if (secrets.length === 0) return output;
  const folders = [scratch, ...retries.map((retry) => dirname(retry.output))];
  for (const folder of folders) for (const stream of ["stdout", "stderr"]) await files.remove(join(folder, stream));
  for (const { output: printed } of retries) {
    if (!(await redactFile(printed, secrets, files)))
      await files.writeText(printed, "too much to search for secrets: not kept\n");
  }
  if (output === undefined || (await redactFile(output, secrets, files))) return output;
  emit({
    type: "warning",
    message: `${name} was given secrets and printed too much to search: its output is not kept.`,
  });
  return undefined;
}

/** On this machine, or in the container that the step or its gate names. */
async function whereItRuns(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  if (!context.container || (step.type !== "tool" && step.type !== "run")) return begun(step, context);
  const { enter } = await import("./contained.js");
  const entered = await enter(step, context.container, context);
  if ("context" in entered) return { ...(await begun(step, entered.context)), image: entered.image };
  if ("aborted" in entered) return { ...unstarted(step, "tool-error", ""), end: cancelledBy(context.signal) };
  return unstarted(step, entered.reason, entered.message);
}

/** What few runs do is loaded when it is done: the first command waits for all that is loaded before it. */
async function begun(step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  switch (step.type) {
    case "tool":
      return runToolStep(step, context);
    case "run":
      return runCommandStep(step, context);
    case "check":
      return runCheckStep(step, context);
    case "sbom":
      return (await import("./sbom-step.js")).runSbomStep(step, context);
    case "image":
      return (await import("./image-step.js")).runImageStep(step, context);
    case "push":
      return (await import("./push-step.js")).runPushStep(step, context);
    case "sign":
      return (await import("./sign-step.js")).runSignStep(step, context);
    case "image-sbom":
      return (await import("./image-bill-step.js")).runImageBillStep(step, context);
    case "attest":
      return (await import("./attest-step.js")).runAttestStep(step, context);
    case "codecov":
      return (await import("./codecov-step.js")).runCodecovStep(step, context);
  }
}
