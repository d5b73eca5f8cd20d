import type { PlannedEnvironment } from "../../core/deployment.js";
import { acrossOneWay, hasMigrated } from "../../core/migration.js";
import { type OneWay, oneWayWords } from "../../core/one-way.js";
import type { Release } from "../../core/rollout.js";
import { failed, inconclusive, type Verdict } from "../../core/verdict.js";
import { type LedgerEntry, type PastRollout, servingBefore, unsettled } from "../../deploy/ledger.js";
import { noWayTo } from "../../deploy/rollout.js";
import type { Deployments } from "../gate.js";

/**
 * Why a release must not be deployed that is older than what is there: it is a rollback as far as its data are concerned,
 * whatever has started it. Null if it may. `entries` are those of the environment, newest first.
 */
export async function goesBack(
  { name, migrate }: PlannedEnvironment,
  release: Release,
  entries: readonly LedgerEntry[],
  { ledger, ...sources }: Pick<Deployments, "ledger" | "git" | "mergeBase">,
): Promise<Verdict | null> {
  const there = unsettled(entries) ?? servingBefore(entries);
  if (!migrate || migrate.force || !there) return null;
  const order = await orderOf(release, there.release, sources);
  if (order === "not before") return null;
  const past = await ledger.history(name);
  const once = past.find((each) => each.release.commit === release.commit && each.healthyMs !== null);
  const from = past[0] ?? there;
  const across = once ? acrossOneWay(past, from, once) : await later(release, past, sources);
  if (across.length === 0) return null;
  const older = `${release.version} is older than ${there.release.version}, which is there`;
  if (order === "before" || once) return failed("deploy", `${older}: ${noWayTo(release, across)}`);
  const words =
    `whether ${older}, cannot be told (${order.unknown}), nor if it is across what cannot be undone, ` +
    `${oneWayWords(across)}: check out the whole history (fetch-depth: 0), or set force: true of migrate`;
  return inconclusive("no-data", words);
}

/** What cannot be undone of rollouts whose commits came after a release, or may have. */
async function later(
  release: Release,
  past: readonly PastRollout[],
  sources: Pick<Deployments, "git" | "mergeBase">,
): Promise<readonly OneWay[]> {
  const found: OneWay[] = [];
  for (const other of past) {
    const { oneWay = [] } = other.release;
    if (oneWay.length === 0 || !hasMigrated(other.state)) continue;
    if ((await orderOf(release, other.release, sources)) !== "not before") found.push(...oneWay);
  }
  return found;
}

type Sequence = "before" | "not before" | { readonly unknown: string };

/** Whether a release's commit came before another's: by the clone's history or, where that is cut, by GitHub's. */
async function orderOf(
  { commit }: Release,
  { commit: other }: Release,
  { git, mergeBase }: Pick<Deployments, "git" | "mergeBase">,
): Promise<Sequence> {
  if (commit === other) return "not before";
  try {
    const base = (await git.mergeBase(commit, other)) ?? (await mergeBase?.(commit, other));
    if (base === undefined) return { unknown: "this clone does not hold their history" };
    return base === commit ? "before" : "not before";
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) };
  }
}
