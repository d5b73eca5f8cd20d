import { type RolloutState, rolloutPhases } from "../core/rollout.js";
import { cut } from "../core/text.js";
import type { DeploymentStatusWrite } from "../ports.js";

/** A rollout's state as GitHub keeps it: the state of a deployment, and all of it in words. */

/** GitHub's limit of a status' description. */
export const longestDescription = 140;

/** What GitHub calls it. */
export function stateOf({ phase }: RolloutState): DeploymentStatusWrite["state"] {
  switch (phase) {
    case "claimed":
      return "queued";
    case "healthy":
      return "success";
    case "rolled-back":
    case "held":
      return "failure";
    case "stuck":
      return "error";
    default:
      return "in_progress";
  }
}

/** `canary · 25 % · step 2 · why`: for people, and for whoever has to go on from it. */
export function stateText({ phase, weight, step, reason, migrated }: RolloutState): string {
  const parts = [
    ...[phase, `${weight} %`],
    ...(step === undefined ? [] : [`step ${step}`]),
    ...(migrated ? ["migrated"] : []),
    ...(reason ? [reason] : []),
  ];
  return cut(parts.join(" · "), longestDescription);
}

/** The state that a text of `stateText` stands for; null for any other text. */
export function readState(text: string): RolloutState | null {
  const [, word, weight, step, migrated, reason] =
    /^([a-z-]+) · (\d+) %(?: · step (\d+))?(?: · (migrated)(?= · |$))?(?: · (.+))?$/s.exec(text) ?? [];
  const phase = rolloutPhases.find((known) => known === word);
  if (!phase) return null;
  return {
    phase,
    weight: Number(weight),
    ...(step === undefined ? {} : { step: Number(step) }),
    ...(reason === undefined ? {} : { reason }),
    ...(migrated === undefined ? {} : { migrated: true }),
  };
}
