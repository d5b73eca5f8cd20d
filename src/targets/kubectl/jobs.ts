import * as v from "valibot";
import type { Release } from "../../core/rollout.js";
import { duration, redact, visible } from "../../core/text.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { inTurn, isVerdict, oneLine, waitSeconds } from "../cluster.js";
import { partsOf, remove } from "./in-cluster.js";
import { imagesIn, type KubeObject, mapAt, marks, refOf, secretsIn } from "./objects.js";
import { type Cluster, placeOf } from "./place.js";
import { whyNotReady } from "./why.js";

/**
 * Jobs among the manifests: what a release runs once, to its end. What a Job runs cannot be changed, so that of another
 * release is made anew under its name.
 */

const conditionsSchema = v.array(
  v.object({
    type: v.string(),
    status: v.string(),
    reason: v.optional(v.string()),
    message: v.optional(v.string()),
  }),
);

interface JobState {
  /** Of the release that has made it; empty where none of ours has. */
  readonly commit: string;
  readonly images: readonly string[];
  readonly end: "complete" | "failed" | null;
  /** It runs nothing, and will not until somebody lets it. */
  readonly isSuspended: boolean;
  /** Why it has failed. */
  readonly why: string;
}

/**
 * Takes away what has the name of a Job that the release is to run: what another release has run there to its end, and what
 * has failed or is suspended. Fails where that is still running. A Job that nobody has marked as a release's is left to the API server.
 */
export async function clearJobs(jobs: readonly KubeObject[], release: Release, cluster: Cluster): Promise<Verdict> {
  const old = await replaced(jobs, release, cluster);
  return isVerdict(old) ? old : remove(old, cluster);
}

/** The Jobs in whose place others are made. */
export async function replaced(
  jobs: readonly KubeObject[],
  release: Release,
  cluster: Cluster,
): Promise<readonly KubeObject[] | Verdict> {
  const old: KubeObject[] = [];
  for (const job of jobs) {
    const state = await stateOf(job, cluster);
    if (state === null) continue;
    if (isVerdict(state)) return state;
    if (state.commit === "") {
      if (state.end !== null)
        cluster.hands.note(`${refOf(job)} was there before, and is of no release: it is not run anew`);
      continue;
    }
    const isOwn = state.commit === release.commit && imagesIn(job).every((image) => state.images.includes(image));
    if (!isOwn && state.end === null && !state.isSuspended) {
      const whose = `${refOf(job)} of ${state.commit.slice(0, 7)}`;
      return failed(
        "deploy",
        `${whose} has not ended: wait for it, or delete it, before ${release.version} runs its own`,
      );
    }
    if (!isOwn || state.end === "failed") old.push(job);
  }
  return old;
}

/** Waits until each is complete; one that has failed says why, with the last words of its pod. */
export function jobsEnded(
  jobs: readonly KubeObject[],
  objects: readonly KubeObject[],
  cluster: Cluster,
): Promise<Verdict> {
  return inTurn(jobs.map((job) => () => ended(job, objects, cluster)));
}

/** Longest time between two looks at a Job, in ms: below what a Job is kept by a `ttlSecondsAfterFinished` that is of use. */
const longestLook = 15_000;

async function ended(job: KubeObject, objects: readonly KubeObject[], cluster: Cluster): Promise<Verdict> {
  const { clock, signal, environment, note } = cluster.hands;
  const ref = refOf(job);
  if (mapAt(job, "spec").suspend === true) {
    note(`${ref} is suspended: it is not waited for`);
    return passed(`${ref} is suspended`);
  }
  const begun = clock.now();
  const most = waitSeconds(environment) * 1000;
  for (;;) {
    const state = await stateOf(job, cluster);
    if (state === null) {
      const words = "is gone before anybody could see how it ended: give it a ttlSecondsAfterFinished of at least 60";
      return failed("deploy", `${ref} ${words}`);
    }
    if (isVerdict(state)) return state;
    if (state.end === "complete") return passed(`${ref} is complete`);
    if (state.end === "failed")
      return failed("deploy", `${ref} has failed: ${state.why}${await lastWords(job, objects, cluster)}`);
    const elapsed = clock.now() - begun;
    if (elapsed >= most)
      return failed("deploy", `${ref} has not ended within ${duration(most)}${await whyNotReady(job, cluster)}`);
    await clock.wait(Math.min(most - elapsed, longestLook, Math.max(500, elapsed / 8)), signal);
  }
}

/** Null where there is no such Job. */
async function stateOf(job: KubeObject, cluster: Cluster): Promise<JobState | Verdict | null> {
  const paths = [
    `.metadata.annotations.${marks.commit}`,
    ".spec.template.spec.containers[*].image",
    ".spec.suspend",
    ".status.conditions",
  ];
  const { verdict, parts } = await partsOf(job, `look at ${refOf(job)}`, paths, cluster);
  if (verdict.outcome !== "passed") return verdict;
  if (parts.length === 0) return null;
  const [commit = "", images = "", suspend = "", text = ""] = parts;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), conditionsSchema), text === "" ? "[]" : text);
  if (!parsed.success)
    throw new Error(`the conditions of ${refOf(job)} are not what they were: ${parsed.issues[0].message}`);
  const holds = (type: string) => parsed.output.find((each) => each.type === type && each.status === "True");
  const failure = holds("Failed");
  const why = [failure?.reason, failure?.message].filter((words) => words !== undefined && words !== "");
  const end = failure ? "failed" : holds("Complete") ? "complete" : null;
  return {
    ...{ commit, images: images.split(" "), end, isSuspended: suspend === "true" },
    why: why.map((words) => oneLine(words ?? "")).join(": "),
  };
}

/** Of a log, in a message. */
const mostWords = 400;

/** What the newest of its pods has said last; empty where none is left that could be asked. */
async function lastWords(job: KubeObject, objects: readonly KubeObject[], { kubectl, spec }: Cluster): Promise<string> {
  const { name } = job.metadata;
  const place = placeOf(spec, job);
  const names = '{range .items[*]}{.metadata.name}{"\\n"}{end}';
  const { stdout } = await kubectl({
    name: `pods of ${name}`,
    args: [
      "get",
      "pods",
      `--selector=job-name=${name}`,
      "--sort-by=.metadata.creationTimestamp",
      `--output=jsonpath=${names}`,
      ...place,
    ],
  });
  const pod = stdout.trim().split("\n").at(-1) ?? "";
  if (pod === "") return "";
  const args = ["logs", pod, "--all-containers", "--tail=10", ...place];
  const log = await kubectl({ name: `log of ${pod}`, args });
  const words = oneLine(redact(visible(log.stdout), secretsIn(objects)));
  if (log.verdict.outcome !== "passed" || words === "") return "";
  const last = [...words].slice(-mostWords).join("");
  return ` (${pod}: ${last === words ? "" : "…"}${last})`;
}
