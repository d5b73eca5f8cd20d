import type { Release } from "./rollout.js";
import type { HealthCheck } from "./smoke-check.js";
import type { RemoteShell, SshConnection } from "./ssh.js";
import type { StepEnv } from "./step.js";

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
  /**
   * Of a rollback, and of the look at what it came to: the share that the release which is taken back may have had; below
   * 100 its promotion had not begun.
   */
  readonly had?: number | undefined;
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

/** Scripts that hosts run which are reached by ssh. One for all is told by GATEHOUSE_ACTION, and never asked for its status. */
export interface SshTarget {
  readonly type: "ssh";
  readonly connection: SshConnection;
  readonly scripts: { readonly [A in TargetAction]?: string | undefined };
  readonly shell: RemoteShell;
  /** Files of the checkout that are brought there before `deploy`. */
  readonly upload?: SshUpload | undefined;
}

export interface SshUpload {
  /** Globs below the environment's working directory; files keep their paths below it. */
  readonly files: readonly string[];
  /** Folder on the host; a relative one is below the home of who logs in. */
  readonly to: string;
}

/** A project of Docker Compose. A canary is a project of its own beside it, from the same file. */
export interface ComposeTarget {
  readonly type: "compose";
  /** Relative to the environment's working directory. */
  readonly file: string;
  readonly project: string;
  /** The services that are deployed, with what they depend on; all when empty. */
  readonly services: readonly string[];
  /** What the file's variables are filled in from; values may hold places and `$NAME`. */
  readonly env: StepEnv;
  /** How long the services may take until they are healthy. */
  readonly withinMs: number;
  /** Script of the user's that shares out the traffic. */
  readonly weight?: string | undefined;
  readonly canary: {
    /** On top of `env`. */
    readonly env: StepEnv;
    /** The services that it has, and nothing that they depend on; those of the target when absent. */
    readonly services?: readonly string[] | undefined;
    /** How long what has lost its traffic is left alone, so that it can end what it has begun. */
    readonly drainMs: number;
  };
  /** The one host that the project is on; this machine when absent. */
  readonly ssh?: SshConnection | undefined;
  /** Folder there that relative paths of the file are relative to; the user's home when absent. */
  readonly directory?: string | undefined;
}

/** What is to stand in a repository of manifests. */
export interface GitopsManifests {
  /** Globs of the files in which images are set by digest. */
  readonly files: readonly string[];
  /** Values by file and dotted path; texts have places for the order to fill in. */
  readonly set: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
}

/** Commits to a repository of manifests, from which something else deploys. */
export interface GitopsTarget extends GitopsManifests {
  readonly type: "gitops";
  /** `owner/name` on the run's server, or a whole address. */
  readonly repository: string;
  /** The repository's default branch when absent. */
  readonly branch?: string | undefined;
  /** The `$NAME` of the token that may push. */
  readonly token?: string | undefined;
  /** What follows only once a release has all of the traffic, and on the way back. */
  readonly stable?: GitopsManifests | undefined;
  /** First lines of the commits, with places; what is done when absent. */
  readonly message?: string | undefined;
  readonly author: { readonly name: string; readonly email: string };
  /** Waited for after each push, with places in what is asked for and what is to come. */
  readonly health: readonly HealthCheck[];
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

export type TargetSpec = CommandTarget | SshTarget | ComposeTarget | HelmTarget | KubectlTarget | GitopsTarget;
