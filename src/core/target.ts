import type { Release } from "./rollout.js";

/** Targets: how a release gets into an environment. What each of them is asked for, and what the config says of it. */

/**
 * What a target is asked to do. `deploy`: bring the release up, with a canary beside the one that serves and without
 * traffic. `weight`: give it a part of the traffic. `promote`: give it all of it, for good. `rollback`: go back.
 * `status`: look whether what is there is the release that is to serve; it changes nothing.
 */
export const targetActions = ["deploy", "weight", "promote", "rollback", "status"] as const;
export type TargetAction = (typeof targetActions)[number];

/** What an action is about. The same may be asked for twice, as whoever asked first may have died. */
export interface Order {
  /** The release that is to serve. Of a rollback where none was ever healthy it is `replaces`: take it away. */
  readonly release: Release;
  /** The one that it takes the place of; null if none is known. */
  readonly replaces: Release | null;
  /** Share of the traffic in percent. */
  readonly weight: number;
}

/** True for the rollback of the first release of all: there is nothing to go back to. */
export function isRemoval({ release, replaces }: Order): boolean {
  return release === replaces;
}

/**
 * Commands of the user's. One command for all learns from GATEHOUSE_ACTION what it is asked for, and is never asked for its
 * status; else each has its own, and one that is not there is not done.
 */
export interface CommandTarget {
  readonly type: "command";
  readonly commands: { readonly [A in TargetAction]?: string | undefined };
}

/** Which cluster, and where in it. */
export interface ClusterPlace {
  /** That of the context, or of each object, when absent. */
  readonly namespace?: string | undefined;
  /** The one that the kubeconfig calls its current one when absent. */
  readonly context?: string | undefined;
  /** A path, or the `$NAME` of a variable that holds the kubeconfig's text or its path; what the programs find themselves when absent. */
  readonly kubeconfig?: string | undefined;
}

/** Manifests that are applied with the images of the release in them. */
export interface KubectlTarget extends ClusterPlace {
  readonly type: "kubectl";
  /** Files by globs, or a folder that kustomize builds; relative to the environment's working directory. */
  readonly from:
    | { readonly type: "manifests"; readonly globs: readonly string[] }
    | { readonly type: "kustomize"; readonly folder: string };
}

/** Values of a chart. */
export interface HelmValues {
  /** Files, in their order; relative to the environment's working directory. */
  readonly values: readonly string[];
  /** By dotted path (`\\.` is a dot in a name), over those of the files; texts may hold places and `$NAME`. */
  readonly set: Readonly<Record<string, string | number | boolean | null>>;
}

/** A chart that is installed as a release of Helm's. */
export interface HelmTarget extends ClusterPlace, HelmValues {
  readonly type: "helm";
  /** A folder or an archive, relative to the environment's working directory, or an address. */
  readonly chart: string;
  /** Name of the release in the cluster. */
  readonly release: string;
  /** Of the chart, where it has an address. */
  readonly version?: string | undefined;
  /** What a canary has on top, which is a release of its own beside the other one. */
  readonly canary?: HelmValues | undefined;
}

export type TargetSpec = CommandTarget | HelmTarget | KubectlTarget;
