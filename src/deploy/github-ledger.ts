import { randomUUID } from "node:crypto";
import * as v from "valibot";
import type { WindowOverride } from "../core/chatops.js";
import { isEnded, type Release, type RolloutState, recovery, unstartedRollout } from "../core/rollout.js";
import { cut } from "../core/text.js";
import {
  type Clock,
  type DeploymentRef,
  type DeploymentStatusRef,
  type DeploymentsPort,
  GitHubError,
} from "../ports.js";
import { beatMs, type Ledger, type LedgerEntry, type Owner, type PastRollout } from "./ledger.js";
import { longestDescription, readState, stateOf, stateText } from "./state-text.js";
import { standingOverride } from "./window-override.js";

export interface GitHubLedgerWorld {
  readonly deployments: DeploymentsPort;
  /** Login that we write as, where we are no app. */
  readonly viewer?: (() => Promise<string | null>) | undefined;
  readonly clock: Clock;
  /** Where the run that writes is found. */
  readonly runUrl: string | null;
  /** An owner whose run cannot be asked for is dead when it has not written for so long; later on for longer, as its beats. */
  readonly leaseMs: number;
}

/** How many deployments of ours are looked into for a healthy one: each costs a request. */
const deepest = 30;
/** How many the port lists at most, other people's among them. */
const mostListed = 100;

/**
 * GitHub takes so many statuses of a deployment as it likes, about 100, and no more: one of an hour has to have some left to
 * tell its end by. Each beat so comes after an eighth of the time that is over: 46 in six hours, 72 in five days.
 */
const beatShare = 1 / 8;
/** How many beats an owner who lives may miss by a bad minute, and after how many of silence there is none. */
const mostMissed = 2;
const silence = 3;

/** What a deployment of ours carries. */
const payloadSchema = v.object({
  gatehouse: v.literal(1),
  version: v.string(),
  images: v.array(v.object({ name: v.string(), digest: v.string() })),
  oneWay: v.optional(v.array(v.object({ statement: v.string(), where: v.string() }))),
  owner: v.object({ id: v.string(), words: v.string(), by: v.optional(v.string()) }),
  url: v.optional(v.string()),
});

/**
 * GitHub's deployments and their statuses: the whole state stands in them, so that any later run finds it. Deployments that
 * are not ours are left alone.
 */
export class GitHubLedger implements Ledger {
  /** GitHub does not say how far its lists lag behind: our own guess. */
  readonly settleMs = 2_000;
  private readonly urls = new Map<number, string>();
  private viewer: Promise<string | null> | undefined;
  /** What stands before the entries of an environment. */
  private readonly beyond = new Map<string, readonly DeploymentRef[]>();

  constructor(private readonly world: GitHubLedgerWorld) {}

  /** As far back as the newest that is healthy: before that, nothing is open any more. */
  async entries(environment: string): Promise<readonly LedgerEntry[]> {
    const found: LedgerEntry[] = [];
    const own = (await this.world.deployments.list(environment)).filter(isOurs);
    for (const [index, deployment] of own.slice(0, deepest).entries()) {
      const entry = await this.read(environment, deployment);
      if (entry) found.push(entry);
      this.beyond.set(environment, own.slice(index + 1));
      if (entry?.state.phase === "healthy") break;
    }
    return found;
  }

  async isWhole(environment: string): Promise<boolean> {
    const { deployments } = this.world;
    const listed = await deployments.list(environment);
    const own = listed.filter(isOurs);
    if (listed.length >= mostListed || own.length > deepest) return false;
    for (const deployment of own) {
      const [last] = await deployments.statuses(deployment.id);
      // It was healthy once, whoever has taken its place since.
      if (last?.state === "inactive") return false;
      // It may be what serves, and `entries` does not take a person's word for it.
      if (last?.state === "success" && !(await this.isOwn(deployment))) return false;
    }
    return true;
  }

  async history(environment: string, commit?: string): Promise<readonly PastRollout[]> {
    const { deployments } = this.world;
    const found: PastRollout[] = [];
    const wanted = (await deployments.list(environment)).filter(
      (each) => isOurs(each) && each.sha === (commit ?? each.sha),
    );
    for (const deployment of wanted.slice(0, deepest)) {
      const statuses = await this.own(deployment, await deployments.statuses(deployment.id));
      const entry = entryOf(environment, deployment, statuses, newestState(statuses) ?? unstartedRollout);
      const healthy = statuses.find(
        ({ state, description }) => state === "success" && readState(description)?.phase === "healthy",
      );
      // What a person has written is not what was healthy.
      const isProven = healthy && (await this.isOwn(deployment));
      if (entry) found.push({ ...entry, healthyMs: isProven ? healthy.createdMs : null });
    }
    return found;
  }

  async override(environment: string): Promise<WindowOverride | null> {
    const { deployments, clock } = this.world;
    const listed = await deployments.list(environment);
    return standingOverride(listed, clock.now(), (deployment) => this.isOwn(deployment));
  }

  /** A person's login has no brackets. */
  private async isOwn({ creator }: Pick<DeploymentRef, "creator">): Promise<boolean> {
    if (creator === null) return false;
    if (creator.endsWith("[bot]")) return true;
    this.viewer ??= this.world.viewer?.() ?? Promise.resolve(null);
    return creator === (await this.viewer);
  }

  /** What a person says of a deployment of ours is no state of a rollout; of one that we do not vouch for all of it counts. */
  private async own(deployment: DeploymentRef, statuses: readonly DeploymentStatusRef[]) {
    if (!(await this.isOwn(deployment))) return statuses;
    const own: DeploymentStatusRef[] = [];
    for (const status of statuses) if (await this.isOwn(status)) own.push(status);
    return own;
  }

  async open(environment: string, release: Release, owner: Owner, url: string | undefined): Promise<LedgerEntry> {
    const { deployments, clock } = this.world;
    const { version, commit, images, oneWay } = release;
    const deployment = await deployments.create({
      sha: commit,
      environment,
      description: cut(`Gatehouse deploys ${version}`, longestDescription),
      payload: {
        gatehouse: 1,
        claim: randomUUID(),
        version,
        images,
        ...(oneWay === undefined ? {} : { oneWay }),
        owner,
        ...(url === undefined ? {} : { url }),
      },
      isProduction: environment === "production",
    });
    // GitHub may have taken a branch of the same name.
    if (deployment.sha !== commit) throw new Error(`GitHub made a deployment of ${deployment.sha}, not of ${commit}`);
    if (url !== undefined) this.urls.set(deployment.id, url);
    const opened = { id: deployment.id, environment, release, state: unstartedRollout, owner };
    const now = clock.now();
    return this.write({ ...opened, beatMs: now, begunMs: now }, unstartedRollout);
  }

  beatAfterMs({ beatMs: heardMs, begunMs = heardMs }: LedgerEntry): number {
    return beatAfter(heardMs, begunMs);
  }

  async write(entry: LedgerEntry, state: RolloutState): Promise<LedgerEntry> {
    const { deployments, clock, runUrl } = this.world;
    const url = this.urls.get(entry.id);
    await deployments.addStatus(entry.id, {
      state: stateOf(state),
      description: stateText(state),
      ...(runUrl === null ? {} : { logUrl: runUrl }),
      ...(url === undefined ? {} : { environmentUrl: url }),
    });
    const now = clock.now();
    // Who goes on after a silence beats as one who begins, since whoever reads of it cannot tell the two apart.
    const hasPaused = now - entry.beatMs > mostMissed * this.beatAfterMs(entry);
    return { ...entry, state, beatMs: now, ...(hasPaused ? { begunMs: now } : {}) };
  }

  async retire(entries: readonly LedgerEntry[]): Promise<void> {
    for (const { id, state } of entries) {
      if (state.phase !== "healthy") continue;
      await this.world.deployments.addStatus(id, { state: "inactive", description: stateText(state) });
    }
    const [first] = entries;
    if (first) await this.retireOlder(this.beyond.get(first.environment) ?? []);
  }

  /** A run that died once it was healthy has not retired what it replaced. What was retired has seen to all before it. */
  private async retireOlder(older: readonly DeploymentRef[]): Promise<void> {
    const { deployments } = this.world;
    for (const deployment of older.slice(0, deepest)) {
      const [last] = await deployments.statuses(deployment.id);
      if (last?.state === "inactive") return;
      if (last?.state !== "success" || !(await this.isOwn(deployment))) continue;
      await deployments.addStatus(deployment.id, { state: "inactive", description: last.description });
    }
  }

  async isAlive(entry: LedgerEntry): Promise<boolean> {
    const { owner, beatMs: heardMs } = entry;
    const { deployments, clock } = this.world;
    const leaseMs = this.world.leaseMs * (this.beatAfterMs(entry) / beatMs);
    const [, id, attempt] = /^run (\d+) attempt (\d+) /.exec(owner.id) ?? [];
    const hasWritten = clock.now() - heardMs < leaseMs;
    if (id === undefined) return hasWritten;
    try {
      const run = await deployments.run(id);
      // A run that is not shown may be one that the token may not see.
      return run === null ? hasWritten : !run.isCompleted && run.attempt === Number(attempt);
    } catch (error) {
      // Without `actions: read` runs cannot be asked for; what the owner wrote last can.
      if (error instanceof GitHubError && error.isDenied) return hasWritten;
      throw error;
    }
  }

  /** Null for a deployment of somebody else, and for one that another has taken the place of. */
  private async read(environment: string, deployment: DeploymentRef): Promise<LedgerEntry | null> {
    if (!isOurs(deployment)) return null;
    const statuses = await this.world.deployments.statuses(deployment.id);
    const [last] = statuses;
    const own = await this.own(deployment, statuses);
    const state = last ? newestState(own) : unstartedRollout;
    const entry = state && entryOf(environment, deployment, own, state);
    const url = urlOf(deployment);
    if (url !== undefined) this.urls.set(deployment.id, url);
    if (entry === null || last?.state === "inactive") return null;
    // What serves is for us to say: nobody makes us go back to, or build on, what was never deployed.
    const isVouchedFor = await this.isOwn(deployment);
    if (entry.state.phase === "healthy" && !isVouchedFor) return null;
    // What is over has been given another state by somebody; what is under way stays so until its owner ends it.
    const isOurWord = last === undefined || (last === own[0] && readState(last.description) !== null);
    if (!isOurWord && isEnded(entry.state)) return null;
    // Nor does anybody make us finish what has proven itself by their word alone: it is taken back.
    if (isVouchedFor || recovery(entry.state) !== "finish") return entry;
    return { ...entry, state: { phase: "deploying", weight: entry.state.weight } };
  }
}

/** Null for a deployment of somebody else. */
function entryOf(
  environment: string,
  { id, sha, payload, createdMs }: DeploymentRef,
  statuses: readonly DeploymentStatusRef[],
  state: RolloutState,
): LedgerEntry | null {
  const own = v.safeParse(payloadSchema, payload);
  if (!own.success) return null;
  const { version, images, oneWay, owner } = own.output;
  const release = { version, commit: sha, images, ...(oneWay === undefined ? {} : { oneWay }) };
  const heard = { beatMs: statuses[0]?.createdMs ?? createdMs, begunMs: begunAt(statuses, createdMs) };
  return { id, environment, release, state, owner, ...heard };
}

function beatAfter(heardMs: number, begunMs: number): number {
  return Math.max(beatMs, (heardMs - begunMs) * beatShare);
}

/** When the one began who has written last: with the rollout, or later, where a dead run had left it. Newest first. */
function begunAt(statuses: readonly DeploymentStatusRef[], createdMs: number): number {
  let begunMs = createdMs;
  // GitHub may list no more than the newest of them.
  let heardMs = statuses.at(-1)?.createdMs ?? createdMs;
  for (const { createdMs: nextMs } of [...statuses].reverse()) {
    if (nextMs - heardMs > silence * beatAfter(heardMs, begunMs)) begunMs = nextMs;
    heardMs = nextMs;
  }
  return begunMs;
}

function urlOf({ payload }: DeploymentRef): string | undefined {
  const own = v.safeParse(payloadSchema, payload);
  return own.success ? own.output.url : undefined;
}

function isOurs({ payload }: DeploymentRef): boolean {
  return v.is(payloadSchema, payload);
}

/** The newest state that we have written; null if there is none. */
function newestState(statuses: readonly DeploymentStatusRef[]): RolloutState | null {
  for (const { description } of statuses) {
    const state = readState(description);
    if (state) return state;
  }
  return null;
}
