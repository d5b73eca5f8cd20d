import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Emit } from "../../src/core/events.js";
import type { PlannedStep, RunStep } from "../../src/core/plan.js";
import { dockerOf } from "../../src/docker/docker.js";
import type { ChangeWords, StepContext, StepOutcome } from "../../src/steps/context.js";
import { runStep } from "../../src/steps/run-step.js";
import type { ToolSupply } from "../../src/tools/tool.js";
import { files, processes, supply, toolEnv } from "../tools/harness.js";

/** Runs one step with real processes in a folder of its own. */

export interface StepWorld {
  /** Files of the repository by path; all of them are tracked. */
  readonly contents?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute root of a folder that is there already; it is not removed. */
  readonly root?: string;
  readonly signal?: AbortSignal;
  /** Where tools come from that the machine has not. */
  readonly supply?: ToolSupply;
  readonly change?: ChangeWords | undefined;
  /** How often failed tests are run again. */
  readonly retries?: number | undefined;
  readonly emit?: Emit | undefined;
  readonly coverage?: boolean | undefined;
  /** What the step is run with besides, or instead. */
  readonly more?: Partial<StepContext> | undefined;
}

export type RanStep = StepOutcome & {
  /** How it ended, in one line: `judged 0`, `broken timeout: …`. */
  readonly said: string;
  readonly masked: readonly string[];
  /** All that the step printed. */
  readonly printed: string;
};

export async function run(step: Partial<RunStep> & { readonly run: string }, world: StepWorld = {}): Promise<RanStep> {
  return runIt({ ...usual, name: "step", type: "run", ...step }, world);
}

/** No commit, no branch, no pull request. */
export const noChange: ChangeWords = {
  commits: async () => [],
  branch: null,
  pullRequest: async () => null,
  changedPaths: [],
};

const usual = { env: {}, workingDirectory: ".", timeoutMs: 30_000, reports: [] } as const;

export async function runIt(step: PlannedStep, world: StepWorld = {}): Promise<RanStep> {
  const { contents = {}, env = {}, root, signal, change = noChange, retries = 0, coverage = false } = world;
  const folder = root ?? (await realpath(await mkdtemp(join(tmpdir(), "gatehouse-step-"))));
  try {
    await write(folder, contents);
    const masked: string[] = [];
    const context: StepContext = {
      processes,
      files,
      versions: new Map(),
      supply: world.supply ?? supply,
      root: folder,
      tree: folder,
      trackedFiles: Object.keys(contents),
      scratch: join(folder, ".gatehouse", "logs", "step"),
      env: { ...toolEnv, ...env },
      docker: dockerOf({
        processes,
        files,
        env: { ...toolEnv, ...env },
        cwd: folder,
        temporary: folder,
        clock: { wait: async () => undefined },
        mask: () => undefined,
      }),
      fix: false,
      coverage,
      ...(retries > 0 ? { retries: { rounds: retries, isQuarantined: () => false } } : {}),
      signal: signal ?? new AbortController().signal,
      gate: "test",
      change,
      emit: world.emit ?? (() => undefined),
      mask: (value) => masked.push(value),
      now: () => Date.now(),
      ...world.more,
    };
    const outcome = await runStep(step, context);
    const printed = outcome.output === undefined ? "" : ((await files.readText(outcome.output)) ?? "");
    return { ...outcome, said: saidOf(outcome), masked, printed };
  } finally {
    if (root === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function write(folder: string, contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function saidOf({ end }: StepOutcome): string {
  if (end.type === "judged") return `judged ${end.exitCode}`;
  if (end.type === "failed") return `failed: ${end.message}`;
  if (end.type === "ready") return `ready: ${end.message}`;
  if (end.type === "skipped") return `skipped: ${end.message}`;
  return end.type === "broken" ? `broken ${end.reason}: ${end.message}` : `cancelled ${end.reason}`;
}

/** A script for `shell: node` that writes these files and exits. */
export function writing(contents: Readonly<Record<string, string>>, code = 0): string {
  return `for (const [path, text] of ${JSON.stringify(Object.entries(contents))}) { fs.mkdirSync(require("path").dirname(path), { recursive: true }); fs.writeFileSync(path, text); } process.exitCode = ${code};`;
}
