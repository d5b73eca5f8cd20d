import { join } from "node:path";
import { weightsOf } from "../../core/canary-config.js";
import type { PlannedEnvironment } from "../../core/deployment.js";
import { childEnvironment } from "../../core/environment.js";
import { judgeStep } from "../../core/judge.js";
import type { PlannedGate } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import { imageByDigest } from "../../core/rollout.js";
import type { StepEnv } from "../../core/step.js";
import { isRemoval, type Order, type TargetAction } from "../../core/target.js";
import { commandLine, fileName } from "../../core/text.js";
import { broken, type Verdict } from "../../core/verdict.js";
import { runProgram } from "../../steps/run-step.js";
import { actOn } from "../../targets/registry.js";
import type { ProgramCall, ProgramRun, TargetHands } from "../../targets/target.js";
import type { RolloutContext } from "../gate.js";

/** The gate that the work on an environment shows in. */
export interface Stage {
  readonly gate: PlannedGate;
  readonly context: RolloutContext;
  /** The same name, or the next one of that name which no step has. */
  readonly name: (name: string) => string;
  /**
   * Runs a command of the user's as a step, for as long as the environment's commands may take when no time is given. A
   * `$NAME` in a value is looked up.
   */
  readonly command: (name: string, run: string, env: StepEnv, timeoutMs?: number) => Promise<Verdict>;
  /** Takes a step that has ended. */
  readonly done: (step: StepReport) => void;
}

/** Has an environment's target do one thing, each of its programs as a step of the gate. */
export async function actFor(
  action: TargetAction,
  order: Order,
  environment: PlannedEnvironment,
  stage: Stage,
): Promise<Verdict> {
  const { deployments, step } = stage.context;
  try {
    const folder = await deployments.privateFolder();
    try {
      return await actOn(action, order, environment.target, handsOf(action, order, environment, folder, stage));
    } finally {
      await removed(folder, step);
    }
  } catch (error) {
    return broken("tool-error", `${action}: ${wordsOf(error)}`);
  }
}

/** What cannot be removed is told, and changes nothing of what was done. */
async function removed(folder: string, { files, emit }: RolloutContext["step"]): Promise<void> {
  await files.remove(folder).catch((error: unknown) => {
    emit({ type: "warning", message: `${folder}, in which keys may be, cannot be removed: ${wordsOf(error)}` });
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function handsOf(
  action: TargetAction,
  order: Order,
  environment: PlannedEnvironment,
  folder: string,
  stage: Stage,
): TargetHands {
  const { context, gate } = stage;
  const { step, deployments, signal } = context;
  const told = orderEnv(action, order);
  /** Of all that was looked up: it may be in what a program prints that was not given it by its environment. */
  const known = new Set<string>();
  return {
    program: (call) => runCall(action, call, { ...literal(told), ...environment.env }, environment, known, stage),
    command: (name, run, more) =>
      stage.command(name, run, { ...literal(told), ...environment.env, ...more?.env }, more?.timeoutMs),
    lookUp: (text, name = lookedUp) => {
      const { env, missing, secrets } = childEnvironment(step.env, { [name]: text }, isWindows);
      for (const secret of secrets) {
        step.mask(secret);
        known.add(secret);
      }
      return missing.length > 0 ? { missing } : { text: env[name] ?? "" };
    },
    environment: {
      name: environment.name,
      url: environment.url,
      weights: weightsOf(environment.canary),
      env: environment.env,
      workingDirectory: join(step.tree, environment.workingDirectory),
      timeoutMs: environment.timeoutMs,
    },
    told: { GATEHOUSE_ENVIRONMENT: environment.name, ...told },
    files: step.files,
    git: deployments.git,
    http: deployments.http,
    clock: deployments.clock,
    signal,
    root: step.tree,
    folder,
    mask: (secret) => {
      step.mask(secret);
      known.add(secret);
    },
    note: (text) => step.emit({ type: "step-note", gate: gate.name, step: environment.name, text }),
  };
}

/** A variable that no child gets. */
const lookedUp = "GATEHOUSE_LOOKED_UP";
const isWindows = process.platform === "win32";

async function runCall(
  action: TargetAction,
  call: ProgramCall,
  env: Readonly<Record<string, string>>,
  environment: PlannedEnvironment,
  known: ReadonlySet<string>,
  { gate, context, name, done }: Stage,
): Promise<ProgramRun> {
  const { step, signal, scratch } = context;
  const secrets = [...(step.secrets ?? []), ...known];
  const label = `${action}: ${call.name}`;
  const own = name(`${environment.name}: ${label}`);
  const { outcome, stdout } = await runProgram(
    {
      name: own,
      file: call.file,
      args: call.args,
      shown: call.shown ?? commandLine([call.file, ...call.args]),
      input: call.input,
      holdsInput: call.holdsInput,
      trouble: call.trouble,
      env: { GATEHOUSE_ENVIRONMENT: environment.name, ...env, ...call.env },
      cwd: call.cwd ?? join(step.tree, environment.workingDirectory),
      timeoutMs: call.timeoutMs ?? environment.timeoutMs,
    },
    {
      ...{ ...step, gate: gate.name, signal, secrets, coverage: false },
      scratch: join(scratch, fileName(gate.name), fileName(own)),
    },
  );
  const verdict = judgeStep(outcome, gate.policy, null);
  const { command, exitCode, durationMs } = outcome;
  const report: StepReport = { name: own, command, exitCode, verdict, durationMs, cached: false };
  step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
  done(report);
  return { verdict: { ...verdict, message: `${label}: ${verdict.message}` }, exitCode, stdout };
}

/** What commands learn of what is done with a release. */
export function orderEnv(action: TargetAction, order: Order): Record<string, string> {
  const { release, replaces, weight } = order;
  const isAway = action === "rollback" && isRemoval(order);
  const [only, ...more] = release.images;
  return {
    GATEHOUSE_ACTION: action,
    GATEHOUSE_VERSION: release.version,
    GATEHOUSE_COMMIT: release.commit,
    GATEHOUSE_WEIGHT: String(weight),
    // The same version in both means that it is to be taken away.
    GATEHOUSE_REPLACES: replaces && (isAway || replaces.version !== release.version) ? replaces.version : "",
    GATEHOUSE_IMAGES: JSON.stringify(release.images.map(({ name, digest }) => ({ name, digest }))),
    ...(only && more.length === 0 ? { GATEHOUSE_IMAGE: imageByDigest(only) } : {}),
  };
}

/** Values that are to reach the child as they are: a dollar in one asks for nothing. */
export function literal(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replaceAll("$", "$$$$")]));
}
