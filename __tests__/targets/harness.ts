import { join } from "node:path";
import { machine } from "../../src/adapters/world.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { RunEvent } from "../../src/core/events.js";
import type { PlannedGate } from "../../src/core/plan.js";
import type { StepReport } from "../../src/core/report.js";
import type { Release } from "../../src/core/rollout.js";
import type { Order, TargetAction, TargetSpec } from "../../src/core/target.js";
import type { Verdict } from "../../src/core/verdict.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { dockerOf } from "../../src/docker/docker.js";
import { actFor, type Stage } from "../../src/gates/deploy/target.js";
import type { RolloutContext } from "../../src/gates/gate.js";
import { privateFolder } from "../../src/private-folders.js";
import { FakeLog } from "../fakes/log.js";
import { files, processes, supply, toolEnv } from "../tools/harness.js";

/** Has a target do one thing with real processes, as a deploy gate does. */

export function releaseOf(version: string, digit: string, images: Release["images"] = []): Release {
  return { version, commit: digit.repeat(40), images };
}

export interface TargetOptions {
  /** Absolute root of the repository. */
  readonly root: string;
  readonly environment?: Partial<PlannedEnvironment>;
  /** Over the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Folder for temporary files; the machine's own when absent. */
  readonly temporary?: string;
  /** Stands for a command of the user's. */
  readonly command?: Stage["command"];
}

export interface Acted {
  readonly verdict: Verdict;
  readonly steps: readonly StepReport[];
  readonly events: readonly RunEvent[];
  /** What each step printed, by its name. */
  readonly printed: ReadonlyMap<string, string>;
  readonly masked: readonly string[];
}

export function environmentOf(target: TargetSpec, more: Partial<PlannedEnvironment> = {}): PlannedEnvironment {
  return {
    name: "production",
    after: [],
    target,
    smoke: [],
    windows: [],
    freeze: [],
    onFailure: "rollback",
    onCancel: "rollback",
    env: {},
    workingDirectory: ".",
    timeoutMs: 60_000,
    ...more,
  };
}

export async function actWith(
  target: TargetSpec,
  action: TargetAction,
  order: Order,
  options: TargetOptions,
): Promise<Acted> {
  const { root, signal = new AbortController().signal } = options;
  const world = machine({ log: new FakeLog(), cwd: root, interrupted: signal });
  const { clock, http, grpc } = world;
  const env = { ...toolEnv, ...options.env };
  const [steps, events, masked, taken]: [StepReport[], RunEvent[], string[], Set<string>] = [[], [], [], new Set()];
  const printed = new Map<string, string>();
  const reading: Promise<unknown>[] = [];
  const mask = (value: string) => void masked.push(value);
  const docker = dockerOf({ processes, files, env, cwd: root, temporary: join(root, ".gatehouse"), clock, mask });
  const folder = join(root, ".gatehouse", "deployments");
  const context: RolloutContext = {
    signal,
    scratch: join(root, ".gatehouse", "logs"),
    startedAt: clock.now(),
    deployments: {
      ledger: new FileLedger({ files, clock, isGone: async () => false, folder, leaseMs: 500 }),
      owner: { id: "1", words: "this test" },
      ...{ clock, http, grpc, git: world.git(root) },
      privateFolder: () => privateFolder({ ...world, temporary: options.temporary ?? world.temporary }),
    },
    step: {
      ...{ processes, files, docker, supply, root, tree: root, env, mask },
      versions: new Map(),
      trackedFiles: [],
      fix: false,
      change: { commits: async () => [], branch: null, pullRequest: async () => null, changedPaths: null },
      emit: (event) => {
        events.push(event);
        if (event.type !== "step-finished" || event.output === undefined) return;
        reading.push(
          files.readText(event.output).then((text) => text !== null && printed.set(event.step.name, text.trim())),
        );
      },
      now: () => clock.now(),
    },
  };
  const gate: PlannedGate = {
    ...{ name: "deploy", kind: "deploy", needs: [], steps: [] },
    policy: { block: "new", failOn: "warning" },
  };
  const verdict = await actFor(action, order, environmentOf(target, options.environment), {
    gate,
    context,
    name: (name) => {
      const own = taken.has(name) ? `${name} (${taken.size})` : name;
      taken.add(own);
      return own;
    },
    command:
      options.command ??
      (async (name) => {
        throw new Error(`${name}: this target has no commands of the user's`);
      }),
    done: (step) => void steps.push(step),
  });
  await Promise.all(reading);
  await docker.close();
  return { verdict, steps, events, printed, masked };
}
