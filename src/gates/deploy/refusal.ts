import type { WindowOverride } from "../../core/chatops.js";
import type { DeploymentReport, PlannedEnvironment } from "../../core/deployment.js";
import type { PlannedGate } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import { type Release, rolloutWords } from "../../core/rollout.js";
import { broken, inconclusive, isGreen, skipped, type Verdict } from "../../core/verdict.js";
import { type Ledger, type LedgerEntry, servingBefore, unsettled } from "../../deploy/ledger.js";
import type { GateContext } from "../gate.js";
import { unapproved } from "./approvals.js";
import { flagTrouble } from "./flags.js";
import { type Foreseen, foreseen } from "./migrate.js";
import { missingNames } from "./names.js";
import { goesBack } from "./older.js";
import { vouchedFor } from "./verify.js";
import { shutNow } from "./windows.js";

/** What is known of a release and an environment before that is claimed. */
export interface Considered {
  /** Why nothing of this release is to be begun there; null if it may. */
  readonly refused: Verdict | null;
  readonly steps: readonly StepReport[];
  /** What its windows and freezes were set aside by; null if they did not have to be. */
  readonly override: WindowOverride | null;
  /** What serves there, where it was asked for, and what the release is to do to its data. */
  readonly serving: LedgerEntry | null;
  readonly ahead: Foreseen | null;
}

const nothing: Considered = { refused: null, steps: [], override: null, serving: null, ahead: null };

/** Asks all that may keep a release out of an environment, up to the first thing that does. */
export async function considered(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  release: Release,
  before: readonly DeploymentReport[],
  context: GateContext,
): Promise<Considered> {
  const { ledger } = context.deployments;
  const unset = missingNames(environment, context.step.env);
  if (unset !== null) return { ...nothing, refused: broken("config", unset) };
  const missing = await notYetHealthy(environment, release, before, ledger);
  if (missing !== null) return { ...nothing, refused: skipped("needs", missing) };
  const { closed, override } = await shutNow(gate, environment, context);
  if (closed !== null) return { ...nothing, refused: inconclusive("window", closed) };
  const open = { ...nothing, override };
  const waiting = await unapproved(environment, release, context.deployments);
  if (waiting !== null) return { ...open, refused: waiting };
  const unflagged = await flagTrouble(environment, context);
  if (unflagged !== null) return { ...open, refused: unflagged };
  const vouched = await vouchedFor(gate, environment, release, context);
  if (vouched.refused) return { ...open, ...vouched };
  const entries = environment.migrate ? await ledger.entries(environment.name) : [];
  const older = await goesBack(environment, release, entries, context.deployments);
  if (older) return { ...open, refused: older, steps: vouched.steps };
  const serving = servingBefore(entries);
  const ahead = await foreseen(gate, environment, release, serving?.release ?? null, context);
  return { ...open, refused: ahead.refused, steps: [...vouched.steps, ...ahead.steps], serving, ahead };
}

/** Why an environment that comes first is not healthy with the same commit; null if all are. */
async function notYetHealthy(
  { after }: PlannedEnvironment,
  { commit }: Release,
  before: readonly DeploymentReport[],
  ledger: Ledger,
): Promise<string | null> {
  for (const name of after) {
    const here = before.find(({ environment }) => environment === name);
    if (here && here.verdict.outcome !== "skipped") {
      if (isGreen(here.verdict)) continue;
      return `needs ${name} to be healthy, where it is ${here.verdict.outcome}`;
    }
    const entries = await ledger.entries(name);
    const open = unsettled(entries);
    if (open) return `needs ${name} to be healthy, where ${open.release.version} is ${rolloutWords(open.state)}`;
    const serving = servingBefore(entries);
    if (serving?.release.commit === commit) continue;
    const there = serving ? `${serving.release.version} is healthy there` : "nothing is healthy there yet";
    return `needs ${name} to be healthy at this commit (${there})`;
  }
  return null;
}
