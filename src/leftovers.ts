import type { Emit } from "./core/events.js";
import { isForAnyBuilder } from "./core/image.js";
import type { Plan, PlannedGate } from "./core/plan.js";
import { type Docker, dockerOf } from "./docker/docker.js";
import { removeAll, sweepDead, thingWords } from "./docker/sweep.js";
import type { World } from "./ports.js";

/** Containers, networks and volumes of a run that could not take them away itself, because it was killed. */

/** State by which the `post` step knows what a killed run has started; empty once nothing is left. */
export const containerState = "containers";

/** The same of its rollouts, which `rollouts-left.ts` ends. */
export const rolloutState = "rollouts";

/**
 * For a run that is to start containers: takes away what dead processes of this machine left, and lets the run's `post`
 * step know its label, until the function that this gives is called. Any other run asks no engine.
 */
export async function tidyUp(
  plan: Plan,
  docker: Docker,
  emit: Emit,
  { owners, runner }: World,
): Promise<() => Promise<void>> {
  if (!plan.gates.some(startsContainers)) return async () => undefined;
  await runner?.saveState(containerState, docker.label);
  const { removed, left } = await sweepDead(docker, owners.isGone);
  const before = "An earlier run was killed";
  if (removed.length > 0) {
    emit({ type: "warning", message: `${before}; what it left is removed: ${thingWords(removed)}.` });
  }
  if (left && left.length > 0) {
    emit({ type: "warning", message: `${before}, and what it left cannot be removed: ${thingWords(left)}.` });
  }
  return async () => runner?.saveState(containerState, "");
}

function startsContainers({ skip, services, container, steps }: PlannedGate): boolean {
  if (skip !== undefined) return false;
  if (services !== undefined || container !== undefined) return true;
  // Some builds get a builder in a container.
  return steps.some((step) => step.container || (step.type === "image" && !isForAnyBuilder(step.image)));
}

/** Takes away what the run with this label left, and says so in one line; null if there was nothing. */
export async function removeLeftovers(label: string, world: World): Promise<string | null> {
  const docker = dockerOf({ ...world, mask: (value) => world.log.mask(value) });
  const { removed, left } = await removeAll(docker, [label]);
  if (left === null) return "The engine does not tell whether containers of the run are left.";
  if (left.length > 0)
    return `The run was ended before it could tidy up, and this cannot be removed: ${thingWords(left)}.`;
  return removed.length > 0 ? `The run was ended before it could tidy up; removed now: ${thingWords(removed)}.` : null;
}
