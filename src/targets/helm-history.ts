import * as v from "valibot";
import type { Release } from "../core/rollout.js";

/** What Helm keeps of a release: its revisions, each with a description, in which ours tell what they are of. */

const revision = v.object({ revision: v.number(), status: v.string(), description: v.string() });
export type Revision = v.InferOutput<typeof revision>;

/** Oldest first. Rejects where it is no such document. */
export function parseHistory(text: string): readonly Revision[] {
  const parsed = v.safeParse(v.array(revision), JSON.parse(text));
  if (!parsed.success) throw new Error(`helm's history is not what it was: ${parsed.issues[0].message}`);
  return parsed.output.toSorted((a, b) => a.revision - b.revision);
}

/** What a revision of ours is described by. */
export function releaseWords({ version, commit }: Release): string {
  return `gatehouse ${version} ${commit}`;
}

/** True for what was all there once: Helm says so only after its wait. */
export function isGood({ status }: Revision): boolean {
  return status === "deployed" || status === "superseded";
}

/** The description of a revision, or of the one that it went back to. */
export function saidOf({ revision, description }: Revision, history: readonly Revision[]): string {
  const target = /^Rollback to (\d+)$/.exec(description)?.[1];
  const back = history.find((each) => each.revision === Number(target) && each.revision < revision);
  return back ? saidOf(back, history) : description;
}
