import type { KubectlTarget } from "../../core/target.js";
import type { ClusterProgram } from "../cluster.js";
import type { TargetHands } from "../target.js";
import { type KubeObject, namespaceIn } from "./objects.js";

/** A cluster with what is done to objects in it. */
export interface Cluster {
  readonly kubectl: ClusterProgram;
  readonly spec: KubectlTarget;
  readonly hands: TargetHands;
}

/** Tells kubectl where an object is; of several, each may say so itself. */
export function placeOf({ namespace }: KubectlTarget, object?: KubeObject): readonly string[] {
  const own = (object ? namespaceIn(object) : null) ?? namespace;
  return own === undefined ? [] : [`--namespace=${own}`];
}
