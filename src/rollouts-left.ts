import type { DeploymentReport, PlannedEnvironment } from "./core/deployment.js";
import { isEnded } from "./core/rollout.js";
import { cancelled } from "./core/verdict.js";
import { dockerOf } from "./docker/docker.js";
import { type Ended, endLeft } from "./gates/deploy/left.js";
import { ledgerTrouble } from "./gates/deploy/words.js";
import type { Deployments, RolloutContext } from "./gates/gate.js";
import { ledgerOnGitHub } from "./ledger-on-github.js";
import type { World } from "./ports.js";
import { privateFolder } from "./private-folders.js";
import { printStep } from "./reporters/log.js";
import type { Kept } from "./rollouts-kept.js";

/** Rollouts of a run that could not end them itself, because it was cancelled or killed: its `post` step does. */

/** What the `post` step has done. */
export interface EndedRollouts extends Pick<Kept, "gates" | "notify" | "baseBranch" | "asked"> {
  /** False if one of them could not be brought to a good end. */
  readonly isFine: boolean;
  /** Those that were open, by their gate. */
  readonly ended: ReadonlyMap<string, readonly DeploymentReport[]>;
  readonly startedMs: number;
}

/** Ends what the run left open, and says of each rollout how. */
export async function endRollouts(state: string, world: World): Promise<EndedRollouts> {
  const kept = JSON.parse(state) as Kept;
  const { log, clock } = world;
  const startedMs = clock.now();
  const all = new Map<string, DeploymentReport[]>();
  const ledger = ledgerOnGitHub(kept.runUrl, world);
  const { context, printed } = contextOf(
    kept,
    {
      ...{ ledger, owner: kept.owner, clock: world.clock, http: world.http, grpc: world.grpc },
      git: world.git(kept.root),
      privateFolder: () => privateFolder(world),
    },
    world,
  );
  let isFine = true;
  for (const gate of kept.gates) {
    for (const environment of gate.environments ?? []) {
      try {
        const open = (await ledger.entries(environment.name)).filter(
          (entry) => entry.owner.id === kept.owner.id && !isEnded(entry.state),
        );
        for (const left of open.reverse()) {
          const ended = await endLeft(gate, environment, left, "cancelled", context);
          await printed();
          const { verdict } = ended;
          all.set(gate.name, [...(all.get(gate.name) ?? []), reportOf(environment, ended)]);
          const words = `${environment.name}: ${verdict.message}`;
          if (verdict.outcome === "passed" || verdict.reason === "interrupted") log.info(words);
          else {
            log.annotate("error", words, {});
            isFine = false;
          }
        }
      } catch (error) {
        const words = `${environment.name}: ${ledgerTrouble(error)}: the next run ends what is open there`;
        log.annotate("error", words, {});
        isFine = false;
      }
    }
  }
  const { gates, notify, baseBranch, asked } = kept;
  return { isFine, ended: all, gates, notify, baseBranch, asked, startedMs };
}

/** One that went back is no success of its release, and one that is held is none either. */
function reportOf({ name, url }: PlannedEnvironment, ended: Ended): DeploymentReport {
  const { entry, previous, timeline } = ended;
  const { phase } = entry.state;
  const hasPassed = ended.verdict.outcome === "passed" && phase !== "healthy";
  return {
    environment: name,
    verdict: hasPassed ? cancelled("interrupted", ended.verdict.message) : ended.verdict,
    release: entry.release,
    ...(url === undefined ? {} : { url }),
    state: entry.state,
    previous,
    timeline,
  };
}

/** What rollouts need of a run that is over. */
function contextOf({ root, scratch, path }: Kept, deployments: Deployments, world: World) {
  const { files, log, clock } = world;
  let printing = Promise.resolve();
  const mask = (value: string) => log.mask(value);
  const context: RolloutContext = {
    deployments,
    signal: world.interrupted,
    scratch,
    startedAt: clock.now(),
    step: {
      processes: world.processes,
      files,
      docker: dockerOf({ ...world, mask }),
      versions: new Map(),
      supply: { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() },
      root,
      tree: root,
      trackedFiles: [],
      env: path === undefined ? world.env : { ...world.env, PATH: path },
      fix: false,
      change: { commits: async () => [], branch: null, pullRequest: async () => null, changedPaths: null },
      emit: (event) => {
        if (event.type !== "step-finished") return;
        printing = printing.then(() => printStep(event, { log, files }));
      },
      mask,
      now: () => clock.now(),
    },
  };
  return { context, printed: () => printing };
}
