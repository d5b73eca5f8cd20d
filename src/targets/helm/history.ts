import { createHash } from "node:crypto";
import * as v from "valibot";
import { imageByDigest, type Release } from "../../core/rollout.js";

/** What Helm keeps of a release: its revisions, each with a description, in which ours tell what they are of. */

const revision = v.object({ revision: v.number(), status: v.string(), description: v.string() });
export type Revision = v.InferOutput<typeof revision>;

/** Oldest first. Rejects where it is no such document. */
export function parseHistory(text: string): readonly Revision[] {
  const parsed = v.safeParse(v.array(revision), JSON.parse(text));
  if (!parsed.success) throw new Error(`helm's history is not what it was: ${parsed.issues[0].message}`);
  return parsed.output.toSorted((a, b) => a.revision - b.revision);
}

/** What a revision of ours is described by. A commit that was built again has other images, of which the end tells. */
export function releaseWords({ version, commit, images }: Release): string {
  const words = `gatehouse ${version} ${commit}`;
  if (images.length === 0) return words;
  const all = images.map(imageByDigest).sort().join(" ");
  return `${words} ${createHash("sha256").update(all).digest("hex").slice(0, 12)}`;
}

/** Helm's own words for what was never all there. */
const unfinished = /^(?:(?:Upgrade|Release|Rollback) ".*" failed: |Preparing upgrade$|Initial install underway$)/;

/**
 * True for what was all there once: Helm calls it deployed only after its wait. Where it cannot roll back, it calls
 * superseded what it comes from, and that may have failed: then its description says so still.
 */
export function isGood({ status, description }: Revision): boolean {
  return (status === "deployed" || status === "superseded") && !unfinished.test(description);
}

/** The description of a revision, or of the one that it went back to. */
export function saidOf({ revision, description }: Revision, history: readonly Revision[]): string {
  const target = /^Rollback to (\d+)$/.exec(description)?.[1];
  const back = history.find((each) => each.revision === Number(target) && each.revision < revision);
  return back ? saidOf(back, history) : description;
}
