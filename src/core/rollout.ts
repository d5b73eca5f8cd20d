import type { OneWay } from "./one-way.js";

/**
 * A rollout: one release on its way into one environment. Its state is written to the ledger before each thing that is
 * done, so that whoever finds it after the machine has died knows what may have been done, and how to end it.
 */

/** An image of a release, by what cannot be moved to another one. */
export interface ReleaseImage {
  /** `ghcr.io/acme/api` */
  readonly name: string;
  /** `sha256:<hex>` */
  readonly digest: string;
}

/** `ghcr.io/acme/api@sha256:<hex>` */
export function imageByDigest({ name, digest }: ReleaseImage): string {
  return `${name}@${digest}`;
}

/** What is deployed. */
export interface Release {
  /** What people call it: the tag, else the short commit id. */
  readonly version: string;
  readonly commit: string;
  readonly images: readonly ReleaseImage[];
  /** What it does to the environment's data that cannot be undone; absent where nothing is known to be so. */
  readonly oneWay?: readonly OneWay[] | undefined;
}

/**
 * `claimed`: nothing is changed yet. `migrating`: its migrations are being applied, and the old release serves. `deploying`: the release is brought up beside the old one. `canary`: it has a part of the
 * traffic. `promoting`: it is given all of it. `validating`: it has all, and is looked at. The other ones are ends, but for
 * `rolling-back`.
 */
export const rolloutPhases = [
  "claimed",
  "migrating",
  "deploying",
  "smoke",
  "canary",
  "promoting",
  "validating",
  "rolling-back",
  "healthy",
  "rolled-back",
  "held",
  "stuck",
] as const;
export type RolloutPhase = (typeof rolloutPhases)[number];

export interface RolloutState {
  readonly phase: RolloutPhase;
  /** Share of the traffic that the release has, in percent. */
  readonly weight: number;
  /** Step of the canary that it stands at, from 1. */
  readonly step?: number | undefined;
  /** Why it is rolled back, held or stuck. */
  readonly reason?: string | undefined;
  /** Of one that was rolled back: its migrations were not, and some of them cannot be undone. */
  readonly migrated?: true | undefined;
}

export const unstartedRollout: RolloutState = { phase: "claimed", weight: 0 };

/** Which phases may follow; anything may be rolled back that has begun to change the environment. */
const following: Readonly<Record<RolloutPhase, readonly RolloutPhase[]>> = {
  claimed: ["migrating", "deploying", "rolled-back"],
  migrating: ["deploying", "rolled-back", "held"],
  deploying: ["smoke", "canary", "promoting", "rolling-back", "held"],
  smoke: ["canary", "promoting", "rolling-back", "held"],
  canary: ["canary", "promoting", "rolling-back", "held"],
  promoting: ["promoting", "validating", "healthy", "rolling-back", "held"],
  validating: ["promoting", "healthy", "rolling-back", "held"],
  "rolling-back": ["rolling-back", "rolled-back", "stuck"],
  healthy: ["rolling-back"],
  "rolled-back": [],
  held: ["rolling-back", "promoting"],
  stuck: ["rolling-back"],
};

/** False for a step that would make the ledger tell of something that cannot have happened. */
export function mayFollow(from: RolloutPhase, to: RolloutPhase): boolean {
  return following[from].includes(to);
}

/** True once nothing more is going to happen by itself. */
export function isEnded({ phase }: RolloutState): boolean {
  return phase === "healthy" || phase === "rolled-back" || phase === "held" || phase === "stuck";
}

/**
 * What a run does that finds a rollout whose own run is dead. A release that was being promoted had proven itself, and
 * its canary may be the only good copy by then (Flagger's rule for an unhealthy primary while promoting): it is
 * finished. Before that the old release still serves most of the traffic: back to it. While migrations are applied
 * nothing is deployed yet that could be taken back (`leave`), and the next run applies what is left of them.
 */
export type Recovery = "nothing" | "forget" | "leave" | "roll-back" | "finish";

export function recovery({ phase }: RolloutState): Recovery {
  switch (phase) {
    case "healthy":
    case "rolled-back":
    case "held":
    case "stuck":
      return "nothing";
    case "claimed":
      return "forget";
    case "migrating":
      return "leave";
    case "promoting":
    case "validating":
      return "finish";
    case "deploying":
    case "smoke":
    case "canary":
    case "rolling-back":
      return "roll-back";
  }
}

/** `canary, step 2 at 25 %`, `rolled back: error rate 0.05 is above 0.01`. */
export function rolloutWords({ phase, weight, step, reason }: RolloutState): string {
  const words = phase.replace("-", " ");
  if (phase === "canary") return `${words}, step ${step ?? 1} at ${weight} %`;
  return reason === undefined ? words : `${words}: ${reason}`;
}
