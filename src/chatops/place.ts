import { type ChatOpsConfig, type Command, type CommentEvent, likely } from "../core/chatops.js";
import type { EnvironmentConfig } from "../core/deployment.js";
import type { Ledger } from "../deploy/ledger.js";
import type { World } from "../ports.js";

/** An environment that can be deployed to, and the gate that does it. */
export interface Place {
  readonly gate: string;
  readonly environment: EnvironmentConfig;
  /** Names of the images that the gates which this one needs, directly or not, build and push. */
  readonly images: readonly string[];
}

/** A command, and what it is held against. */
export interface CommandRequest {
  readonly comment: CommentEvent;
  /** Login that the run is of. */
  readonly actor: string | null;
  readonly config: ChatOpsConfig;
  readonly places: readonly Place[];
  /** The default branch's commit that is checked out, and the branch. */
  readonly checkedOut: { readonly sha: string; readonly branch: string };
  readonly checkName: string;
  readonly run: { readonly id: string; readonly url: string };
}

/** The world of a command, with the app that we are. */
export interface CommandWorld extends Pick<World, "artifacts" | "files" | "temporary" | "clock"> {
  readonly github: NonNullable<World["github"]>;
  readonly ledger: Ledger;
}

/** The one place of that name, or why there is none. */
export function placeOf(places: readonly Place[], name: string): Place | string {
  const named = places.filter(({ environment }) => environment.name === name);
  const [one, ...more] = named;
  if (!one) {
    const names = places.map(({ environment }) => environment.name);
    if (names.length === 0) return "the config has no environment";
    const meant = likely(name, names);
    return `${name} is no environment: ${names.join(", ")}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
  }
  return more.length === 0 ? one : `several gates deploy to ${name}`;
}

export type Named<T extends Command["type"]> = Extract<Command, { readonly type: T }>;
