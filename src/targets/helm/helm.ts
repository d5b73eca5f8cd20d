import { type HelmTarget, isRemoval, type Order } from "../../core/target.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { type ClusterProgram, clusterProgram, inTurn, isVerdict, oneLine, waitSeconds } from "../cluster.js";
import type { TargetHandler, TargetHands } from "../target.js";
import { withChart } from "./chart.js";
import { isGood, parseHistory, type Revision, releaseWords, saidOf } from "./history.js";
import { valuesFile } from "./values.js";

/** Charts, by Helm 3 and 4. A canary is a release of its own beside the other one. */
export const helmTarget: TargetHandler<HelmTarget> = async (action, order, spec, hands) => {
  const run = await clusterProgram("helm", spec, hands);
  if (typeof run !== "function") return run;
  const helm: Helm = { run, spec, hands };
  const hasCanary = hands.environment.weights.length > 0;
  switch (action) {
    case "deploy":
      return hasCanary ? upgradeCanary(order, helm) : upgradeMain(order, helm);
    case "weight":
      return upgradeCanary(order, helm);
    case "promote":
      if (!hasCanary) return passed("promote: nothing to do");
      return inTurn([() => upgradeMain(order, helm), () => uninstall(canaryOf(spec), helm)]);
    case "rollback":
      return inTurn([
        async () => (hasCanary ? uninstall(canaryOf(spec), helm) : passed("")),
        () => (isRemoval(order) ? takeAway(order, helm) : goBack(order, helm)),
      ]);
    case "status":
      return status(order, helm);
  }
};

interface Helm {
  readonly run: ClusterProgram;
  readonly spec: HelmTarget;
  readonly hands: TargetHands;
}

function canaryOf({ release }: HelmTarget): string {
  return `${release}-canary`;
}

function upgradeMain(order: Order, helm: Helm): Promise<Verdict> {
  return upgrade(helm.spec.release, helm.spec.values, helm.spec.set, order, helm);
}

async function upgradeCanary(order: Order, helm: Helm): Promise<Verdict> {
  const { spec } = helm;
  if (!spec.canary) return failed("deploy", 'the target has no "canary"');
  const { values, set } = spec.canary;
  return upgrade(canaryOf(spec), [...spec.values, ...values], { ...spec.set, ...set }, order, helm);
}

async function upgrade(
  release: string,
  files: readonly string[],
  set: HelmTarget["set"],
  order: Order,
  helm: Helm,
): Promise<Verdict> {
  const { spec, hands } = helm;
  const free = await unlock(release, helm);
  if (free.outcome !== "passed") return free;
  const written = await valuesFile(set, order, hands);
  if (typeof written === "object" && written !== null) return written;
  return withChart(order, { chart: spec.chart, values: files }, hands, async ({ chart, values }) => {
    const { verdict } = await helm.run({
      name: `upgrade ${release}`,
      args: [
        ...["upgrade", "--install", release, chart, ...namespaceOf(spec)],
        ...(spec.version === undefined ? [] : [`--version=${spec.version}`]),
        ...[...values, ...(written === null ? [] : [written])].map((file) => `--values=${file}`),
        // Else Helm keeps the values of the revision before where it is given none.
        ...["--reset-values", "--wait", `--timeout=${waitSeconds(hands.environment)}s`],
        `--description=${releaseWords(order.release)}`,
      ],
    });
    return verdict;
  });
}

/**
 * A revision that a run has left under way is in the way of every other one: what was deployed before it is brought back
 * first, or it is taken away. One that was being taken away is taken away to its end.
 */
async function unlock(release: string, helm: Helm): Promise<Verdict> {
  const history = await historyOf(release, helm);
  if (isVerdict(history)) return history;
  const last = history.at(-1);
  if (last?.status === "uninstalling") return uninstall(release, helm);
  if (!last?.status.startsWith("pending")) return passed(`nothing is under way in ${release}`);
  const good = history.findLast(isGood);
  const way = good ? `back to revision ${good.revision}` : "it is taken away";
  helm.hands.note(`revision ${last.revision} of ${release} was left as ${last.status}: ${way}`);
  return good ? rollbackTo(release, good.revision, helm) : uninstall(release, helm);
}

/** Oldest first; none where there is no such release, which is no failure of a step of ours. */
async function historyOf(release: string, { run, spec }: Helm): Promise<readonly Revision[] | Verdict> {
  const filter = `--filter=^${release.replaceAll(".", "\\.")}$`;
  const list = await run({
    name: `look for ${release}`,
    args: ["list", ...anyState, filter, "--short", ...namespaceOf(spec)],
  });
  if (list.verdict.outcome !== "passed") return list.verdict;
  if (list.stdout.trim() === "") return [];
  const args = ["history", release, ...namespaceOf(spec), "--max=256", "--output=json"];
  const { verdict, stdout } = await run({ name: `history of ${release}`, args });
  return verdict.outcome === "passed" ? parseHistory(stdout) : verdict;
}

/** Helm 3 lists what is deployed or failed alone, and Helm 4 has no word for all. */
const anyState = ["--deployed", "--failed", "--pending", "--superseded", "--uninstalled", "--uninstalling"];

async function goBack(order: Order, helm: Helm): Promise<Verdict> {
  const { release } = helm.spec;
  const history = await historyOf(release, helm);
  if (isVerdict(history)) return history;
  const wanted = releaseWords(order.release);
  const last = history.at(-1);
  if (last?.status === "deployed" && saidOf(last, history) === wanted)
    return passed(`${release} is at revision ${last.revision}`);
  const good = history.findLast((revision) => isGood(revision) && saidOf(revision, history) === wanted);
  if (!good) {
    return failed("deploy", `${release} has no revision of ${order.release.version} to go back to ("${wanted}")`);
  }
  return rollbackTo(release, good.revision, helm);
}

/** The release before the first of ours that is known: what was there by other hands, else nothing. */
async function takeAway(order: Order, helm: Helm): Promise<Verdict> {
  const { release } = helm.spec;
  const history = await historyOf(release, helm);
  if (isVerdict(history)) return history;
  const foreign = history.findLast(
    (revision) => isGood(revision) && !saidOf(revision, history).startsWith("gatehouse "),
  );
  if (!foreign) return uninstall(release, helm);
  if (history.at(-1)?.revision === foreign.revision) return passed(`${release} is as it was`);
  helm.hands.note(`${release} was there before ${order.release.version}: back to revision ${foreign.revision}`);
  return rollbackTo(release, foreign.revision, helm);
}

async function status(order: Order, helm: Helm): Promise<Verdict> {
  const { release } = helm.spec;
  const history = await historyOf(release, helm);
  if (isVerdict(history)) return history;
  const last = history.at(-1);
  if (!last) return failed("deploy", `there is no release ${release}`);
  const said = saidOf(last, history);
  if (last.status === "deployed" && said === releaseWords(order.release))
    return passed(`${release} is at ${order.release.version}`);
  return failed(
    "deploy",
    `revision ${last.revision} of ${release} is ${last.status} ("${oneLine(said)}"), not ${order.release.version}`,
  );
}

async function rollbackTo(release: string, revision: number, { run, spec, hands }: Helm): Promise<Verdict> {
  const wait = ["--wait", `--timeout=${waitSeconds(hands.environment)}s`];
  const args = ["rollback", release, String(revision), ...namespaceOf(spec), ...wait];
  return (await run({ name: `${release} to revision ${revision}`, args })).verdict;
}

async function uninstall(release: string, helm: Helm): Promise<Verdict> {
  const { run, spec, hands } = helm;
  const wait = ["--wait", `--timeout=${waitSeconds(hands.environment)}s`];
  const args = ["uninstall", release, ...namespaceOf(spec), "--ignore-not-found", ...wait];
  return (await run({ name: `uninstall ${release}`, args })).verdict;
}

function namespaceOf({ namespace }: HelmTarget): readonly string[] {
  return namespace === undefined ? [] : [`--namespace=${namespace}`];
}
