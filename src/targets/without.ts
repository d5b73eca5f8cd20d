import type { TargetAction } from "../core/target.js";
import { failed, passed, type Verdict } from "../core/verdict.js";

/** An action that the target has no command (or script) for. What was never taken back must not be told of as taken back. */
export function without(what: string, action: TargetAction): Verdict {
  if (action === "rollback" || action === "weight") return failed("deploy", `the target has no ${what} for ${action}`);
  return passed(`${action}: nothing to do`);
}
