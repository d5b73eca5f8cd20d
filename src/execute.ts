import { join } from "node:path";
import pLimit from "p-limit";
import { lazyBaseTree } from "./base-tree.js";
import type { Baselines } from "./baseline.js";
import { checkout } from "./clean-tree.js";
import type { Emit } from "./core/events.js";
import { judgePipeline } from "./core/judge.js";
import type { PlannedGate } from "./core/plan.js";
import type { GateReport, Report } from "./core/report.js";
import { runGates, unstarted } from "./core/run.js";
import { broken } from "./core/verdict.js";
import { deploymentsOf } from "./deployments.js";
import { dockerOf } from "./docker/docker.js";
import type { GateContext } from "./gates/gate.js";
import { gateHandlers } from "./gates/registry.js";
import { tidyUp } from "./leftovers.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";
import { removePrivateFolders } from "./private-folders.js";
import { keepForPost } from "./rollouts-kept.js";
import { type Prepared, setUp } from "./setup.js";

export interface ExecuteOptions {
  readonly baselines: Baselines;
  readonly fix: boolean;
  readonly isTerminal: boolean;
  readonly emit: Emit;
}

/** The run phase: prepares the checkout, runs the graph, and gives the report with its verdict. */
export async function execute(planned: Planned, options: ExecuteOptions, world: World): Promise<Report> {
  const { plan, change, root, home, outside } = planned;
  const startedAt = world.clock.now();
  const scratch = join(home, "logs");
  await world.files.remove(scratch);
  await world.files.writeText(join(home, ".gitignore"), "*\n");
  const [astray] = outside.of(root);
  if (astray !== undefined) options.emit({ type: "warning", message: leadsOut(astray) });
  const removed = removePrivateFolders(world);
  const prepared = await setUp(
    {
      steps: plan.gates.some(({ skip }) => skip === undefined) ? plan.setup : [],
      root,
      isTerminal: options.isTerminal,
      mayCache: plan.cache && !planned.isUntrusted,
      scratch,
      signal: world.interrupted,
      emit: options.emit,
    },
    { ...world, files: outside.files, cache: plan.cache ? world.cache : null },
  );
  // Sought while the gates run; the search does not reject.
  void options.baselines.find();
  const owner = await world.owners.own();
  const { context, close } = makeContext(planned, options, prepared, { scratch, startedAt, owner }, world);
  const forget = await tidyUp(plan, context.step.docker, options.emit, world);
  const { deployments, step } = context;
  for (const message of await removed) options.emit({ type: "warning", message });
  const settled = await keepForPost(planned, deployments, { scratch, env: step.env }, world);
  try {
    const gates = await runGates({
      gates: plan.gates,
      limit: plan.concurrency,
      failFast: plan.failFast,
      interrupted: world.interrupted,
      emit: options.emit,
      runGate: (gate, signal, finished) => runGate(gate, { ...context, signal, finished }, prepared),
    });
    await settled(gates);
    const { info: baseline } = await options.baselines.find();
    return {
      schemaVersion: 1,
      verdict: judgePipeline(gates),
      commit: plan.commit,
      event: plan.event,
      base: change.base,
      ...(baseline ? { baseline } : {}),
      durationMs: world.clock.now() - startedAt,
      gates,
    };
  } finally {
    await forget();
    await close();
    if (prepared.ok && !world.interrupted.aborted) await prepared.keep();
  }
}

/** What every gate of the run is given, and how it is put away. */
function makeContext(
  planned: Planned,
  options: ExecuteOptions,
  prepared: Prepared,
  { scratch, startedAt, owner }: Pick<GateContext, "scratch" | "startedAt"> & { readonly owner: string },
  world: World,
) {
  const { plan, change, root, outside } = planned;
  const tree = lazyBaseTree(change.compareWith, root, { ...world, files: outside.files });
  const slot = pLimit(plan.concurrency);
  const mask = (value: string) => world.log.mask(value);
  const docker = dockerOf({ ...world, cwd: root, owner, registries: plan.registries, mask });
  const context: Omit<GateContext, "signal" | "finished"> = {
    step: {
      processes: world.processes,
      files: outside.files,
      outside,
      versions: new Map(),
      supply: { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() },
      root,
      tree: root,
      trackedFiles: planned.trackedFiles,
      env: prepared.ok ? prepared.env : world.env,
      docker,
      fix: options.fix,
      change: planned.words,
      commit: plan.commit,
      identity: world.identity,
      attestations: world.attestations,
      emit: options.emit,
      mask,
      now: () => world.clock.now(),
    },
    change: {
      base: change.base,
      diff: change.diff,
      toHead: change.toHead,
      compareWith: change.compareWith,
      broughtIn: change.broughtIn ?? new Set(),
      baseline: options.baselines.find,
      tree: async (configFiles) => {
        const base = await tree.get(configFiles);
        if ("path" in base) await outside.add(base.path, () => world.git(base.path).links());
        return base;
      },
      sinceBase: tree.diff,
      mayRecall: plan.event !== "local",
      // Of other runs none is saved.
      keep: plan.event === "push" ? options.baselines.keepStep : undefined,
    },
    deployments: deploymentsOf(planned, owner, world),
    place: {
      github: world.github,
      tag: planned.isUntrusted ? null : planned.tag,
      commit: plan.commit,
      base: planned.baseBranch,
      body: async (notes) => {
        const { markedBody, releaseNotes } = await import("./render/release-notes.js");
        return typeof notes === "string" ? markedBody(notes) : releaseNotes(notes, planned.repositoryUrl ?? "");
      },
    },
    checkout: checkout(root, { ...world, files: outside.files }, outside),
    config: plan.config,
    asked: planned.asked,
    waits: { clock: world.clock, network: world.network, http: world.http },
    scratch,
    slot: (work) => slot(work),
    startedAt,
  };
  const close = async () => {
    await docker.close();
    await tree.remove();
  };
  return { context, close };
}

async function runGate(gate: PlannedGate, context: GateContext, prepared: Prepared): Promise<GateReport> {
  if (!prepared.ok) return unstarted(gate, broken("tool-error", prepared.message));
  const handler = gateHandlers[gate.kind];
  if (!handler) return unstarted(gate, broken("config", `gates of kind ${gate.kind} are not supported yet`));
  return handler(gate, context);
}

function leadsOut(link: string): string {
  return (
    `${link} is a link of the repository that leads out of it: what linters and scanners say of it, and what they ` +
    "print, is not shown."
  );
}
