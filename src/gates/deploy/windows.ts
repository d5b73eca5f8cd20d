import { overrideWords, type WindowOverride } from "../../core/chatops.js";
import type { PlannedEnvironment } from "../../core/deployment.js";
import type { PlannedGate } from "../../core/plan.js";
import { closedNow } from "../../core/windows.js";
import type { RolloutContext } from "../gate.js";
import { ledgerTrouble } from "./words.js";

/** Whether an environment may be deployed to at this moment. */
export interface Shut {
  /** Why it may not; null if it may. */
  readonly closed: string | null;
  /** Who has set what would close it aside; null where nothing would, or nobody has. */
  readonly override: WindowOverride | null;
}

/** By its windows and freezes, unless somebody who may has set them aside. Where that cannot be learned, they hold. */
export async function shutNow(
  gate: PlannedGate,
  { name, windows, freeze }: PlannedEnvironment,
  { deployments, step }: Pick<RolloutContext, "deployments" | "step">,
): Promise<Shut> {
  const closed = closedNow(step.now(), windows, freeze);
  if (closed === null) return { closed, override: null };
  try {
    const override = await deployments.ledger.override(name);
    if (override === null) return { closed, override };
    step.emit({ type: "step-note", gate: gate.name, step: name, text: `${closed}: ${overrideWords(override)}` });
    return { closed: null, override };
  } catch (error) {
    return { closed: `${closed} (${ledgerTrouble(error)})`, override: null };
  }
}
