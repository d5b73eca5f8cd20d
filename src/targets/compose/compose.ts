import { type ComposeTarget, isRemoval, type Order, type TargetAction } from "../../core/target.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import type { TargetHandler, TargetHands } from "../target.js";
import { type ComposeHost, localHost, remoteHost } from "./host.js";
import { ComposeProject } from "./project.js";
import { type ComposeContainer, differ, faultOf } from "./state.js";

/** A project of Docker Compose; with a canary, a second one beside it from the same file. */
export const composeTarget: TargetHandler<ComposeTarget> = async (action, order, spec, hands) => {
  const host = spec.ssh ? await remoteHost(spec.ssh, spec, hands) : localHost(spec, hands);
  if ("verdict" in host) return host.verdict;
  const place: Place = {
    ...{ order, spec, host, hands },
    stable: new ComposeProject("stable", order, spec, host, hands),
    canary: new ComposeProject("canary", order, spec, host, hands),
    hasCanary: hands.environment.weights.length > 0,
  };
  return actions[action](place);
};

interface Place {
  readonly order: Order;
  readonly spec: ComposeTarget;
  readonly host: ComposeHost;
  readonly hands: TargetHands;
  readonly stable: ComposeProject;
  readonly canary: ComposeProject;
  readonly hasCanary: boolean;
}

const actions: Readonly<Record<TargetAction, (place: Place) => Promise<Verdict>>> = {
  deploy: ({ hasCanary, canary, stable }) => (hasCanary ? canary : stable).up(),
  weight: (place) => share(place, place.order.weight),
  promote,
  rollback,
  status: ({ stable }) => stable.status(),
};

/** Gives the canary a share of the traffic, by the user's script. */
async function share({ spec, host, canary }: Place, weight: number): Promise<Verdict> {
  if (spec.weight === undefined) return failed("deploy", 'the target has no "weight": nothing shares out the traffic');
  const variables = canary.variables();
  if ("outcome" in variables) return variables;
  return host.script(`weight ${weight} %`, spec.weight, { ...variables.env, GATEHOUSE_WEIGHT: String(weight) });
}

/** Time for what has lost its traffic to end the requests that it has begun. */
async function drained({ spec, hands }: Place): Promise<Verdict> {
  await hands.clock.wait(spec.canary.drainMs, hands.signal);
  return passed("its requests have had their time");
}

/** The canary bears all of it until the release stands where the old one stood. */
async function promote(place: Place): Promise<Verdict> {
  const { hasCanary, canary, stable, order } = place;
  if (!hasCanary) return passed("promote: it has all of the traffic already");
  // Who comes back to a promotion that was over must not give the traffic to a canary that is gone.
  const isThere = differ(order.release, order.replaces) && (await stable.status()).outcome === "passed";
  return inTurn([
    ...(isThere
      ? []
      : [
          () => broughtUp(canary, place, () => named(canary)),
          () => share(place, 100),
          () => drained(place),
          () => stable.up(),
        ]),
    () => share(place, 0),
    () => drained(place),
    () => canary.down(),
  ]);
}

async function rollback(place: Place): Promise<Verdict> {
  const { order, hasCanary, canary, stable } = place;
  const withdraw = hasCanary ? [() => share(place, 0)] : [];
  const clear = hasCanary ? [() => drained(place), () => canary.down()] : [];
  if (isRemoval(order)) return inTurn([...withdraw, ...clear, () => stable.down()]);
  const back = () => restore(place);
  return inTurn([...(hasBegun(place) ? [back, ...withdraw] : [...withdraw, back]), ...clear]);
}

/**
 * Brings the old release back where it is not there any more. What cannot be told apart by its images is brought up anew,
 * by a file that is the newer release's; before the promotion that would put the newer one into the place of the old one.
 */
async function restore(place: Place): Promise<Verdict> {
  const { stable, order } = place;
  const isThere = (containers: readonly ComposeContainer[]) => stable.present(containers);
  const isTold = differ(order.release, order.replaces) || !hasBegun(place);
  return isTold ? broughtUp(stable, place, isThere) : stable.up();
}

/** Once the promotion had begun, the canary may be all that answers until the old release is back. */
function hasBegun({ order, hasCanary }: Place): boolean {
  return !hasCanary || (order.had ?? 100) >= 100;
}

/** Brings the release up where not all that is `wanted` of it is there; one that is, and is well, is not touched. */
async function broughtUp(
  project: ComposeProject,
  { order: { release } }: Place,
  wanted: (containers: readonly ComposeContainer[]) => readonly string[] | null,
): Promise<Verdict> {
  const containers = await project.containers();
  if ("outcome" in containers) return containers;
  const fault = faultOf(containers, wanted(containers), release);
  return fault === null ? passed(`${release.version} was not touched`) : project.up();
}

/** The services that a project has to have; null where its file alone says so. */
function named({ services }: ComposeProject): readonly string[] | null {
  return services.length > 0 ? services : null;
}

/** One after the other, as long as each passes. */
async function inTurn(steps: readonly (() => Promise<Verdict>)[]): Promise<Verdict> {
  let verdict = passed("there was nothing to do");
  for (const step of steps) {
    verdict = await step();
    if (verdict.outcome !== "passed") return verdict;
  }
  return verdict;
}
