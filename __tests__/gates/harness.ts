import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pLimit from "p-limit";
import { systemClock } from "../../src/adapters/clock.js";
import { git } from "../../src/adapters/git.js";
import { machine } from "../../src/adapters/world.js";
import { lazyBaseTree } from "../../src/base-tree.js";
import type { Change } from "../../src/change.js";
import { checkout } from "../../src/clean-tree.js";
import type { PlannedContainer } from "../../src/core/containers.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import { parseDiff } from "../../src/core/diff-text.js";
import type { Emit } from "../../src/core/events.js";
import type { RegistryLogin } from "../../src/core/image.js";
import type { ArtifactUse, BuildPolicy, GatePolicy, PlannedGate, PlannedStep, RunStep } from "../../src/core/plan.js";
import type { ReleasePolicy } from "../../src/core/release.js";
import type { GateReport } from "../../src/core/report.js";
import type { Release } from "../../src/core/rollout.js";
import type { ServicesPlan } from "../../src/core/services.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { dockerOf } from "../../src/docker/docker.js";
import type { GateContext, ReleasePlace } from "../../src/gates/gate.js";
import { gateHandlers } from "../../src/gates/registry.js";
import { privateFolder } from "../../src/private-folders.js";
import { OutsideLinks } from "../../src/steps/outside-links.js";
import { FakeLog } from "../fakes/log.js";
import { files, processes, supply, toolEnv } from "../tools/harness.js";
import type { TestRepository } from "../world/repository.js";

/** Runs one gate in a real repository, with real processes and a worktree of the base. */

/** A linter of our own: a finding for each line with BAD, by way of a problem matcher. Exits with 1 if there are any. */
export const linter = {
  "lint.cjs": `const fs = require("node:fs");
if (fs.existsSync("crash")) process.exit(127);
let code = 0;
for (const name of fs.readdirSync(".").filter((each) => each.endsWith(".txt"))) {
  fs.readFileSync(name, "utf8").split("\\n").forEach((line, index) => {
    if (line.includes("BAD")) { console.log(name + ":" + (index + 1) + ": bad word"); code = 1; }
  });
}
process.exitCode = code;
`,
  "matcher.json": JSON.stringify({
    problemMatcher: [{ owner: "words", pattern: [{ regexp: "^(.+):(\\d+): (.+)$", file: 1, line: 2, message: 3 }] }],
  }),
};

export function stepOf(run: string, more: Partial<RunStep> = {}): RunStep {
  return { name: "words", type: "run", run, env: {}, workingDirectory: ".", timeoutMs: 30_000, reports: [], ...more };
}

export const lintStep = stepOf("node lint.cjs", { matcher: "matcher.json" });

const plainRelease: ReleasePolicy = {
  ...{ notes: "conventional", assets: [], folder: ".", branches: [], draft: false, majorTag: false },
};

export interface GateOptions {
  /** As its kind when absent. */
  readonly name?: string;
  readonly kind?: "lint" | "test" | "build" | "security" | "deploy" | "release";
  readonly environments?: readonly PlannedEnvironment[];
  readonly build?: Partial<BuildPolicy>;
  readonly deployments?: Partial<GateContext["deployments"]>;
  readonly release?: Partial<ReleasePolicy>;
  readonly place?: Partial<ReleasePlace>;
  readonly asked?: Release;
  readonly needs?: readonly string[];
  readonly policy?: Partial<GatePolicy>;
  readonly steps?: readonly PlannedStep[];
  readonly container?: PlannedContainer;
  readonly artifact?: ArtifactUse;
  /** Over the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly emit?: Emit;
  readonly concurrency?: number;
  readonly services?: ServicesPlan;
  readonly signal?: AbortSignal;
  /** What gates before it came to. */
  readonly finished?: ReadonlyMap<string, GateReport>;
  readonly change?: Partial<Change>;
  readonly registries?: readonly RegistryLogin[];
  /** What the steps are run with besides, or instead. */
  readonly step?: Partial<GateContext["step"]>;
  /** When the run begins, in milliseconds since the epoch; now when absent. */
  readonly startedAt?: number;
}

/** The change from `base` to what is checked out, compared with `base`. */
export async function changeFrom(repository: TestRepository, base: string): Promise<Change> {
  const port = git(repository.workspace);
  await port.fetchCommits([base]);
  const head = await port.head();
  const diff = parseDiff(await port.diff(base, null));
  return { head, base: { branch: "main", commit: base }, diff, toHead: null, compareWith: base };
}

export async function runGate(
  repository: TestRepository,
  change: Change,
  options: GateOptions = {},
): Promise<GateReport> {
  const { kind = "lint", policy = {}, steps = [lintStep], concurrency = 2, startedAt = Date.now() } = options;
  const root = repository.workspace;
  const { signal = new AbortController().signal } = options;
  const env = { ...toolEnv, ...options.env };
  const log = new FakeLog();
  const world = { ...machine({ log, cwd: root, interrupted: signal }), temporary: repository.temp };
  const handler = gateHandlers[kind];
  if (!handler) throw new Error(`no handler for ${kind}`);
  const docker = dockerOf({
    processes,
    files,
    env,
    cwd: root,
    temporary: repository.temp,
    registries: options.registries,
    // Waits are for other people's registries.
    clock: { wait: async () => undefined },
    mask: () => undefined,
  });
  const tree = lazyBaseTree(change.compareWith, root, world);
  const limit = pLimit(concurrency);
  const gate: PlannedGate = {
    name: options.name ?? kind,
    kind,
    needs: options.needs ?? [],
    steps,
    policy: { block: "new", failOn: "warning", ...policy },
    ...(options.environments ? { environments: options.environments } : {}),
    ...(options.release ? { release: { ...plainRelease, ...options.release } } : {}),
    ...(options.services ? { services: options.services } : {}),
    ...(options.artifact ? { artifact: options.artifact } : {}),
    ...(options.container ? { container: options.container } : {}),
    ...(options.build ? { build: { artifacts: [], folder: ".", reproducible: false, ...options.build } } : {}),
  };
  try {
    return await handler(gate, {
      step: {
        processes,
        files,
        versions: new Map(),
        supply,
        root,
        tree: root,
        trackedFiles: await git(root).trackedFiles(),
        env,
        docker,
        fix: false,
        change: { commits: async () => [], branch: null, pullRequest: async () => null, changedPaths: [] },
        emit: options.emit ?? (() => undefined),
        mask: () => undefined,
        now: () => Date.now(),
        ...options.step,
      },
      change: {
        ...change,
        broughtIn: change.broughtIn ?? new Set(),
        tree: tree.get,
        sinceBase: tree.diff,
        baseline: async () => ({}),
      },
      deployments: {
        ledger: new FileLedger({
          files,
          clock: world.clock,
          isGone: async () => false,
          folder: join(root, ".gatehouse", "deployments"),
          leaseMs: 500,
        }),
        owner: { id: randomUUID(), words: "this test" },
        clock: world.clock,
        http: world.http,
        grpc: world.grpc,
        git: world.git(root),
        privateFolder: () => privateFolder(world),
        ...options.deployments,
      },
      place: {
        github: null,
        tag: null,
        commit: change.head ?? null,
        base: null,
        body: async () => "",
        ...options.place,
      },
      asked: options.asked,
      checkout: checkout(root, world, new OutsideLinks(files)),
      config: ".github/gatehouse.yml",
      waits: { clock: world.clock, network: world.network, http: world.http },
      scratch: join(root, ".gatehouse", "logs"),
      slot: (work) => limit(work),
      signal,
      finished: options.finished ?? new Map(),
      startedAt,
    });
  } finally {
    await docker.close();
    await tree.remove();
  }
}

/** The findings as `standing path:line`. */
export function standings({ findings }: GateReport): readonly string[] {
  return findings.map(({ standing, path, range }) => `${standing} ${path}:${range?.startLine ?? "-"}`).sort();
}

/** What serves before: the first release of all has no canary. */
export async function servesAlready(root: string, environment = "production"): Promise<void> {
  const ledger = new FileLedger({
    files,
    clock: systemClock(),
    isGone: async () => false,
    folder: join(root, ".gatehouse", "deployments"),
    leaseMs: 500,
  });
  const release = { version: "v0", commit: "0".repeat(40), images: [] };
  const entry = await ledger.open(environment, release, { id: "before", words: "run 41" });
  await ledger.write(entry, { phase: "healthy", weight: 100 });
}
