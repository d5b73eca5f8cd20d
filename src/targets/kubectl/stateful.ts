import { passed, type Verdict } from "../../core/verdict.js";
import { waitSeconds } from "../cluster.js";
import { partsOf } from "./in-cluster.js";
import { type KubeObject, mapAt, refOf } from "./objects.js";
import { type Cluster, placeOf } from "./place.js";

/** StatefulSets on their way back: they wait for a pod that never gets ready before they replace it. */

export function isStatefulSet({ apiVersion, kind }: KubeObject): boolean {
  return kind === "StatefulSet" && apiVersion.startsWith("apps/");
}

/**
 * Deletes the pods of another revision that are not ready: the StatefulSet makes them anew, of the one that was applied.
 * Without that it stays where it is (kubernetes.io/docs/concepts/workloads/controllers/statefulset, "Forced rollback").
 */
export async function freed(set: KubeObject, cluster: Cluster): Promise<Verdict> {
  const { kubectl, spec, hands } = cluster;
  const ref = refOf(set);
  const seen = await revisionOf(set, cluster);
  if (typeof seen !== "string") return seen;
  const labels = Object.entries(mapAt(set, "spec", "selector", "matchLabels")).map(([key, value]) => `${key}=${value}`);
  // Of an OnDelete strategy it is the user's affair, and pods of no label cannot be found.
  if (labels.length === 0 || mapAt(set, "spec", "updateStrategy").type === "OnDelete" || seen === "")
    return passed(`${ref} is not waited for`);
  const ready = '{.status.conditions[?(@.type=="Ready")].status}';
  const revision = "{.metadata.labels.controller-revision-hash}";
  const each = `{range .items[*]}{.metadata.name}{"\\t"}${revision}{"\\t"}${ready}{"\\n"}{end}`;
  const place = placeOf(spec, set);
  const { verdict, stdout } = await kubectl({
    name: `pods of ${set.metadata.name}`,
    args: ["get", "pods", `--selector=${labels.join(",")}`, `--output=jsonpath=${each}`, ...place],
  });
  if (verdict.outcome !== "passed") return verdict;
  const rows = stdout.split("\n").map((line) => line.split("\t"));
  const stuck = rows.flatMap(([name = "", of = "", is]) => (of !== "" && of !== seen && is !== "True" ? [name] : []));
  if (stuck.length === 0) return passed(`no pod of ${ref} is in the way`);
  hands.note(`${ref} would wait for ${stuck.join(", ")}, not ready and of another revision: deleted, to be made anew`);
  const args = ["delete", "pods", ...stuck, "--ignore-not-found", "--wait=false", ...place];
  return (await kubectl({ name: `free ${set.metadata.name}`, args })).verdict;
}

/** The revision that its pods are to be of, once its controller has seen what was applied; empty if it does not in time. */
async function revisionOf(set: KubeObject, cluster: Cluster): Promise<string | Verdict> {
  const { clock, signal, environment } = cluster.hands;
  const until = clock.now() + waitSeconds(environment) * 1000;
  for (;;) {
    const paths = [".metadata.generation", ".status.observedGeneration", ".status.updateRevision"];
    const { verdict, parts } = await partsOf(set, `look at ${refOf(set)}`, paths, cluster);
    if (verdict.outcome !== "passed") return verdict;
    const [generation = "", observed = "", revision = ""] = parts;
    if (Number(observed) >= Number(generation)) return revision;
    if (clock.now() >= until) return "";
    await clock.wait(500, signal);
  }
}
