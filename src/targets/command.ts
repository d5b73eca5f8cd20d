import type { CommandTarget } from "../core/target.js";
import type { TargetHandler } from "./target.js";
import { without } from "./without.js";

/** Commands of the user's that know how releases get there. */
export const commandTarget: TargetHandler<CommandTarget> = async (action, order, { commands }, hands) => {
  const run = commands[action];
  if (run === undefined) return without("command", action);
  return hands.command(action === "weight" ? `weight ${order.weight} %` : action, run);
};
