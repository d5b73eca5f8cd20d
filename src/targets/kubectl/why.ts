import * as v from "valibot";
import { oneLine } from "../cluster.js";
import { isJob, type KubeObject, mapAt } from "./objects.js";
import { type Cluster, placeOf } from "./place.js";

/** Why a workload does not come up: what its pods wait for, its own conditions, and what the cluster has warned of. */

const container = v.object({
  name: v.string(),
  restartCount: v.optional(v.number(), 0),
  state: v.optional(
    v.object({ waiting: v.optional(v.object({ reason: v.optional(v.string()), message: v.optional(v.string()) })) }),
  ),
  lastState: v.optional(
    v.object({ terminated: v.optional(v.object({ reason: v.optional(v.string()), exitCode: v.number() })) }),
  ),
});
const condition = v.object({
  type: v.string(),
  status: v.string(),
  reason: v.optional(v.string()),
  message: v.optional(v.string()),
});
const statusSchema = v.object({
  conditions: v.optional(v.array(condition), []),
  containerStatuses: v.optional(v.array(container), []),
  initContainerStatuses: v.optional(v.array(container), []),
});
type Status = v.InferOutput<typeof statusSchema>;

/** ` (api-7f: ImagePullBackOff: …; …)`; empty where nothing is known. Three reasons at most. */
export async function whyNotReady(workload: KubeObject, cluster: Cluster): Promise<string> {
  const { kubectl, spec } = cluster;
  const place = placeOf(spec, workload);
  const { name } = workload.metadata;
  const selected = isJob(workload) ? { "job-name": name } : mapAt(workload, "spec", "selector", "matchLabels");
  const labels = Object.entries(selected).map(([key, value]) => `${key}=${value}`);
  const each = '{range .items[*]}{.metadata.name}{"\\t"}{.status}{"\\n"}{end}';
  const pods =
    labels.length === 0
      ? []
      : lines(
          (
            await kubectl({
              name: `pods of ${name}`,
              args: ["get", "pods", `--selector=${labels.join(",")}`, `--output=jsonpath=${each}`, ...place],
            })
          ).stdout,
        );
  const reasons = pods.flatMap(([pod = "", text = ""]) => podReasons(pod, text));
  const distinct = grouped(reasons.length > 0 ? reasons : await warnings(name, cluster, place));
  return distinct.length === 0 ? "" : ` (${distinct.slice(0, 3).join("; ")})`;
}

/** Whose reason it is, and what it is. */
type Reason = readonly [name: string, words: string];

/** Each reason once: `api-7f and 2 more: ImagePullBackOff: …`. */
function grouped(reasons: readonly Reason[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const [name, said] of reasons) names.set(said, [...(names.get(said) ?? []), name]);
  return [...names].map(
    ([said, [first, ...more]]) => `${first}${more.length > 0 ? ` and ${more.length} more` : ""}: ${said}`,
  );
}

function podReasons(pod: string, text: string): readonly Reason[] {
  const status = readStatus(text);
  if (!status) return [];
  const unscheduled = status.conditions
    .filter(({ type, status: is }) => type === "PodScheduled" && is === "False")
    .map(({ reason, message }) => [pod, words(reason, message)] as const);
  const waiting = [...status.initContainerStatuses, ...status.containerStatuses].flatMap((own) => {
    const { reason, message } = own.state?.waiting ?? {};
    const ended = own.lastState?.terminated;
    if (reason === undefined || reason === "ContainerCreating" || reason === "PodInitializing") return [];
    const last = ended ? `, ended with ${ended.reason ?? "code"} ${ended.exitCode}, ${own.restartCount} restarts` : "";
    return [[pod, `${words(reason, message)}${last}`] as const];
  });
  return [...unscheduled, ...waiting];
}

/** What the cluster said of the workload, its replica sets or its pods; newest last. */
async function warnings(name: string, { kubectl }: Cluster, place: readonly string[]): Promise<readonly Reason[]> {
  const each = '{range .items[*]}{.involvedObject.name}{"\\t"}{.reason}{"\\t"}{.message}{"\\n"}{end}';
  const args = ["get", "events", "--field-selector=type=Warning", `--output=jsonpath=${each}`, ...place];
  const { stdout } = await kubectl({ name: `warnings of ${name}`, args });
  return lines(stdout)
    .filter(([of = ""]) => of === name || of.startsWith(`${name}-`))
    .map(([of = "", reason, message]) => [of, words(reason, message)] as const)
    .reverse();
}

function lines(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function readStatus(text: string): Status | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), statusSchema), text);
  return parsed.success ? parsed.output : null;
}

function words(reason: string | undefined, message: string | undefined): string {
  return [reason, message]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => oneLine(part ?? ""))
    .join(": ");
}
