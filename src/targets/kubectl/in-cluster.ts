import { failed, passed, type Verdict } from "../../core/verdict.js";
import { waitSeconds } from "../cluster.js";
import type { ProgramRun } from "../target.js";
import { type KubeObject, listText, mapAt, marks, namespaceIn, refOf } from "./objects.js";
import { type Cluster, placeOf } from "./place.js";
import { whyNotReady } from "./why.js";

/** What the cluster has of an object. */
export interface Existing {
  readonly object: KubeObject;
  /** Commit of the first release, if that one made it. */
  readonly createdBy: string | null;
  /** Commit of the release that it is of, by its mark. */
  readonly commit: string | null;
  /** It is a copy that a canary of Gatehouse's has made. */
  readonly isCanary: boolean;
}

export async function apply(
  name: string,
  objects: readonly KubeObject[],
  cluster: Cluster,
  dryRun = false,
): Promise<Verdict> {
  if (objects.length === 0) return passed(`${name}: nothing to do`);
  const args = ["apply", "--filename=-", ...(dryRun ? ["--dry-run=server"] : []), ...placeOf(cluster.spec)];
  return explained((await cluster.kubectl({ name, args, input: listText(objects) })).verdict);
}

/** Takes objects away, and waits until they are gone. */
export async function remove(objects: readonly KubeObject[], cluster: Cluster): Promise<Verdict> {
  if (objects.length === 0) return passed("nothing to take away");
  const { kubectl, spec, hands } = cluster;
  const wait = ["--ignore-not-found", "--wait", `--timeout=${waitSeconds(hands.environment)}s`];
  const args = ["delete", "--filename=-", ...wait, ...placeOf(spec)];
  return (await kubectl({ name: "delete", args, input: listText(objects) })).verdict;
}

/** Those of the objects that the cluster has. */
export async function existing(
  objects: readonly KubeObject[],
  cluster: Cluster,
): Promise<readonly Existing[] | Verdict> {
  const { kubectl, spec } = cluster;
  const columns = [
    ...["KIND:.kind", "NAMESPACE:.metadata.namespace", "NAME:.metadata.name"],
    ...[`BY:.metadata.annotations.${marks.createdBy}`, `COMMIT:.metadata.annotations.${marks.commit}`],
    ...[`TRACK:.metadata.labels.${marks.track}`, "API:.apiVersion"],
  ].join(",");
  const args = ["get", "--filename=-", "--ignore-not-found", "--no-headers", `--output=custom-columns=${columns}`];
  const { verdict, stdout } = await kubectl({
    name: "look for the objects",
    args: [...args, ...placeOf(spec)],
    input: listText(objects),
  });
  if (verdict.outcome !== "passed") return explained(verdict);
  const rows = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  const isNamed = (object: KubeObject, [kind, , name, , , , api = ""]: readonly string[]) =>
    kind === object.kind && name === object.metadata.name && groupOf(api) === groupOf(object.apiVersion);
  return objects.flatMap((object) => {
    const own = namespaceIn(object);
    // One that does not say where it is, is not where another one of its name says that it is.
    const row = rows.find(
      (each) =>
        isNamed(object, each) &&
        (own === null
          ? !objects.some((other) => isNamed(other, each) && namespaceIn(other) === each[1])
          : own === each[1]),
    );
    const known = (text: string | undefined) => (text === undefined || text === "<none>" ? null : text);
    return row ? [{ object, createdBy: known(row[3]), commit: known(row[4]), isCanary: row[5] === "canary" }] : [];
  });
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
}

/** Waits until each workload runs what it was told to; where one does not, says why. */
export async function rolledOut(
  workloads: readonly KubeObject[],
  cluster: Cluster,
  seconds = waitSeconds(cluster.hands.environment),
): Promise<Verdict> {
  const { kubectl, spec, hands } = cluster;
  for (const workload of workloads) {
    const ref = refOf(workload);
    if (mapAt(workload, "spec", "updateStrategy").type === "OnDelete") {
      hands.note(`${ref} replaces a pod only once somebody deletes it (OnDelete): it is not waited for`);
      continue;
    }
    const args = ["rollout", "status", ref, `--timeout=${seconds}s`, ...placeOf(spec, workload)];
    const { verdict } = await kubectl({ name: `wait for ${ref}`, args });
    if (verdict.outcome === "failed")
      return failed("deploy", `${verdict.message}${await whyNotReady(workload, cluster)}`);
    if (verdict.outcome !== "passed") return verdict;
  }
  return passed(`${workloads.length} ready`);
}

/** Asks for parts of one object, each on a line of its own. */
export async function partsOf(
  object: KubeObject,
  name: string,
  paths: readonly string[],
  cluster: Cluster,
): Promise<ProgramRun & { readonly parts: readonly string[] }> {
  const template = paths.map((path) => `{${path}}`).join('{"\\n"}');
  const args = [
    "get",
    refOf(object),
    "--ignore-not-found",
    `--output=jsonpath=${template}`,
    ...placeOf(cluster.spec, object),
  ];
  const run = await cluster.kubectl({ name, args });
  return { ...run, parts: run.stdout === "" ? [] : run.stdout.split("\n") };
}

function explained(verdict: Verdict): Verdict {
  const [, job] = /The Job \\?"([^"\\]+)\\?" is invalid: spec\.template/.exec(verdict.message) ?? [];
  if (job !== undefined)
    return failed("deploy", `a Job cannot be changed: delete the Job ${job}, so that it can be made anew`);
  if (!/no matches for kind "Rollout"/.test(verdict.message)) return verdict;
  return { ...verdict, message: `${verdict.message} (Argo Rollouts is not installed in this cluster)` };
}
