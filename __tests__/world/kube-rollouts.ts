import { isValues, type Stored, type Values } from "./kube-store.js";

/**
 * Stands for the controller of Argo Rollouts (1.8): one move of a canary at a time, with the phases, messages and steps that
 * the real one was seen to go through. That one is reached by `GATEHOUSE_TEST_ARGO`.
 */

/** How long its next move takes it, in ms: on the way back the traffic follows what is told of the pods. */
export function argoMoveMs({ status }: Stored): number {
  const weights = isValues(status?.canary) && isValues(status.canary.weights) ? status.canary.weights : {};
  const isLeft = isValues(weights.canary) && weights.canary.weight !== 0;
  return status?.phase === "Healthy" && isLeft ? 1_500 : 250;
}

const updating = { phase: "Progressing", message: "more replicas need to be updated" };
const available = { phase: "Progressing", message: "updated replicas are still becoming available" };

/** The next status of a Rollout whose template has a hash, and whose pods are never ready where there is a `why`. */
export function argoStatus({ metadata, spec, status = {} }: Stored, hash: string, why: string | null): Values {
  const strategy = isValues(spec?.strategy) && isValues(spec.strategy.canary) ? spec.strategy.canary : {};
  const steps = Array.isArray(strategy.steps) ? strategy.steps.filter(isValues) : [];
  const end = steps.length;
  const isNew = status.currentPodHash !== hash;
  const seen = { observedGeneration: String(metadata.generation), currentPodHash: hash, stableRS: status.stableRS };
  const weighed = (weight: number) =>
    isValues(strategy.trafficRouting)
      ? { canary: { weights: { canary: { weight }, stable: { weight: 100 - weight } } } }
      : {};
  const kept = isValues(status.canary) ? { canary: status.canary } : {};
  const late = {
    phase: "Degraded",
    message: `ProgressDeadlineExceeded: ReplicaSet "${metadata.name}-${hash}" has timed out progressing.`,
  };
  const healthy = { ...seen, stableRS: hash, phase: "Healthy", currentStepIndex: end, ...weighed(0) };
  // The first of all has no canary, and counts as stable before it is ready.
  if (status.stableRS === undefined) return { ...seen, stableRS: hash, currentStepIndex: end, ...updating };
  if (status.stableRS === hash) {
    const stands = { ...seen, currentStepIndex: end, ...kept };
    // The traffic follows a move later.
    if (isNew && isValues(strategy.trafficRouting)) return { ...stands, phase: "Healthy" };
    if (isNew) return { ...stands, phase: "Progressing", message: "old replicas are pending termination" };
    if (why !== null) return { ...stands, ...late };
    return status.message === updating.message ? { ...stands, ...available } : healthy;
  }
  if (isNew) return { ...seen, currentStepIndex: 0, ...updating, ...kept };
  const at = Number(status.currentStepIndex ?? 0);
  if (status.abort === true) {
    const message = "RolloutAborted: Rollout aborted update to revision 2";
    return { ...seen, abort: true, currentStepIndex: 0, phase: "Degraded", message, ...weighed(0) };
  }
  if (status.promoteFull === true) {
    if (at !== end + 1 && status.phase !== "Degraded")
      return { ...seen, promoteFull: true, currentStepIndex: end + 1, ...updating, ...kept };
    return why === null ? healthy : { ...seen, promoteFull: true, currentStepIndex: end, ...late, ...kept };
  }
  const step = steps[at];
  if (step === undefined) return why === null ? healthy : { ...seen, currentStepIndex: at, ...late, ...kept };
  const goesOn = { ...seen, currentStepIndex: at + 1, ...updating };
  if (step.pause !== undefined) {
    if (status.phase === "Paused" && status.pauseConditions === undefined) return { ...goesOn, ...kept };
    const pauseConditions = [{ reason: "CanaryPauseStep", startTime: "2026-01-01T00:00:00Z" }];
    const paused = { phase: "Paused", message: "CanaryPauseStep", controllerPause: true, pauseConditions };
    return { ...seen, currentStepIndex: at, ...paused, ...kept };
  }
  // Whoever has moved it here has left it the phase that it had.
  if (status.phase === "Paused") return { ...seen, currentStepIndex: at, ...updating, ...kept };
  const weight = Number(step.setWeight);
  if (why !== null && weight > 0) return { ...seen, currentStepIndex: at, ...late, ...kept };
  return { ...goesOn, ...weighed(weight) };
}

/** A canary has pods once it has a weight, and what is stable keeps its own beside it. */
export function podsOf(
  { status = {} }: Stored,
  hash: string,
): { readonly isCanary: boolean; readonly isBegun: boolean } {
  const isCanary = status.stableRS !== undefined && status.stableRS !== hash;
  const isBegun = Number(status.currentStepIndex ?? 0) >= 2 && status.currentPodHash === hash;
  return { isCanary, isBegun: !isCanary || isBegun };
}
