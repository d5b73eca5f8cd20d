import { join } from "node:path";
import { filledIn } from "../../core/placeholders.js";
import {
  type GitopsManifests,
  type GitopsTarget,
  isRemoval,
  type Order,
  type TargetAction,
} from "../../core/target.js";
import { cancelled, failed, passed, type Verdict } from "../../core/verdict.js";
import type { TargetHandler, TargetHands } from "../target.js";
import { becomesHealthy } from "./health.js";
import { changesOf, isOfRelease } from "./manifests.js";
import { Manifests } from "./repository.js";

/** Of a repository into which many push at once. The last wait is 8 s, and all together are 16. */
const attempts = 6;
const firstWaitMs = 500;

/** Commits the release to a repository of manifests, and waits until what deploys from there has done so. */
export const gitopsTarget: TargetHandler<GitopsTarget> = async (action, asked, spec, hands) => {
  // Without a canary whoever is deployed has all of the traffic from the start.
  const isWhole = hands.environment.weights.length === 0;
  const order = isWhole ? { ...asked, weight: 100 } : asked;
  const hasAll = isWhole || (action !== "deploy" && action !== "weight");
  const parts = spec.stable && hasAll ? [spec, spec.stable] : [spec];
  if (action === "status") return holds(order, spec, parts, hands);
  return action === "rollback" && isRemoval(order)
    ? nothingThere(order, spec, hands)
    : pushed(action, order, spec, parts, hands);
};

async function pushed(
  action: TargetAction,
  order: Order,
  spec: GitopsTarget,
  parts: readonly GitopsManifests[],
  hands: TargetHands,
): Promise<Verdict> {
  const subject = subjectOf(action, order, spec, hands.environment.name);
  if ("problem" in subject) return failed("deploy", `${action}: ${subject.problem}`);
  for (let attempt = 1; ; attempt++) {
    const manifests = new Manifests(spec, hands);
    const cloned = await manifests.clone();
    if (cloned.outcome !== "passed") return cloned;
    const changes = await changesOf(order, parts, manifests.folder, hands.files);
    if ("problem" in changes) return failed("deploy", `${action}: ${manifests.name}: ${changes.problem}`);
    if (changes.files.size === 0) {
      hands.note(`${manifests.name} has ${order.release.version} already: nothing to commit`);
    } else {
      for (const [file, text] of changes.files) await hands.files.writeText(join(manifests.folder, file), text);
      const committed = await manifests.commit(`${subject.text}\n\n${trailers(action, order, hands)}`);
      if (committed.outcome !== "passed") return committed;
      const { verdict, isOvertaken } = await manifests.push();
      if (isOvertaken && attempt < attempts) {
        hands.note("somebody else has pushed in the meantime: once more, on top of theirs");
        await hands.clock.wait(firstWaitMs * 2 ** (attempt - 1), hands.signal);
        if (hands.signal.aborted) return cancelled("interrupted", `${action}: stopped before it was pushed`);
        continue;
      }
      if (verdict.outcome !== "passed") return verdict;
    }
    // What is for the canary alone may know fewer images.
    if (changes.unnamed.length > 0 && parts.length === (spec.stable ? 2 : 1))
      hands.note(`${manifests.name} does not name ${changes.unnamed.join(", ")}`);
    const revision = await manifests.revision();
    if ("verdict" in revision) return revision.verdict;
    const healthy = await becomesHealthy(action, order, revision.commit, spec.health, hands);
    if (healthy.outcome !== "passed") return healthy;
    return passed(`${action}: ${manifests.name} has ${order.release.version} as of ${revision.commit.slice(0, 7)}`);
  }
}

/** Whether the branch has what the order asks for. */
async function holds(
  order: Order,
  spec: GitopsTarget,
  parts: readonly GitopsManifests[],
  hands: TargetHands,
): Promise<Verdict> {
  const manifests = new Manifests(spec, hands);
  const cloned = await manifests.clone();
  if (cloned.outcome !== "passed") return cloned;
  const changes = await changesOf(order, parts, manifests.folder, hands.files);
  const { version } = order.release;
  if ("problem" in changes) return failed("deploy", `status: ${manifests.name}: ${changes.problem}`);
  if (changes.files.size === 0) return passed(`status: ${manifests.name} has ${version}`);
  const files = [...changes.files.keys()].join(", ");
  return failed("deploy", `status: ${manifests.name} does not have ${version} any more: ${files}`);
}

/** The end of a first release: what stood there before it is not known. Passed where nothing of it has come there. */
async function nothingThere(order: Order, spec: GitopsTarget, hands: TargetHands): Promise<Verdict> {
  const manifests = new Manifests(spec, hands);
  const cloned = await manifests.clone();
  if (cloned.outcome !== "passed") return cloned;
  const { version } = order.release;
  const { stable } = spec;
  const there =
    (await isOfRelease(order, spec, manifests.folder, hands.files)) ??
    (stable ? await isOfRelease(order, stable, manifests.folder, hands.files) : null);
  if (there === null) return passed(`rollback: nothing of ${version} is in ${manifests.name}`);
  const words = `no release was healthy here before ${version}, and what it has taken the place of is not known`;
  return failed("deploy", `rollback: ${manifests.name}: ${words}: revert ${there} by hand`);
}

function subjectOf(action: TargetAction, order: Order, spec: GitopsTarget, environment: string) {
  if (spec.message !== undefined) return filledIn(spec.message, order);
  const { version } = order.release;
  switch (action) {
    case "weight":
      return { text: `deploy ${environment}: ${version} at ${order.weight} %` };
    case "promote":
      return { text: `promote ${environment}: ${version}` };
    case "rollback":
      return { text: `roll back ${environment}: ${version}` };
    default:
      return { text: `deploy ${environment}: ${version}` };
  }
}

/** By which whoever reads the history, or a program, finds the run that a commit comes from. */
function trailers(action: TargetAction, { release, replaces }: Order, hands: TargetHands): string {
  const run = hands.lookUp("$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID");
  const lines = {
    Environment: hands.environment.name,
    Action: action,
    Version: release.version,
    Commit: release.commit,
    ...(replaces ? { Replaces: replaces.version } : {}),
    ...("text" in run ? { Run: run.text } : {}),
  };
  return Object.entries(lines)
    .map(([name, value]) => `Gatehouse-${name}: ${value}\n`)
    .join("");
}
