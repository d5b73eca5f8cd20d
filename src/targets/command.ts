import type { CommandTarget, TargetAction } from "../core/target.js";
import { failed, passed, type Verdict } from "../core/verdict.js";
import type { TargetHandler } from "./target.js";

/** Commands of the user's that know how releases get there. */
export const commandTarget: TargetHandler<CommandTarget> = async (action, order, { commands }, hands) => {
  const run = commands[action];
  if (run === undefined) return without(action);
  return hands.command(action === "weight" ? `weight ${order.weight} %` : action, run);
};

/** An action that the target has no command for. What was never taken back must not be told of as taken back. */
function without(action: TargetAction): Verdict {
  if (action === "rollback" || action === "weight") return failed("deploy", `the target has no command for ${action}`);
  return passed(`${action}: nothing to do`);
}
