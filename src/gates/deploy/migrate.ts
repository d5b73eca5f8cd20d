import { join } from "node:path";
import type { PlannedEnvironment } from "../../core/deployment.js";
import type { Diff } from "../../core/diff.js";
import { parseDiff } from "../../core/diff-text.js";
import { referencedNames } from "../../core/environment.js";
import { judgeStep } from "../../core/judge.js";
import {
  isOneTransaction,
  keptPreview,
  type MigrationConfig,
  type MigrationReport,
  marksOf,
  oneWayIn,
  oneWayInFile,
} from "../../core/migration.js";
import { mostOneWay, type OneWay } from "../../core/one-way.js";
import type { PlannedGate } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import type { Release } from "../../core/rollout.js";
import type { StepEnv } from "../../core/step.js";
import type { Order } from "../../core/target.js";
import { fileName, redact } from "../../core/text.js";
import { broken, failed, passed, type Verdict } from "../../core/verdict.js";
import { matchesGlobs } from "../../core/when.js";
import { runProgram } from "../../steps/run-step.js";
import { shellCommand } from "../../steps/shell.js";
import type { GateContext } from "../gate.js";
import { literal } from "./target.js";

/** What a release is going to do to an environment's data, as it is known before anything is done. */
export interface Foreseen {
  /** Why it must not begin; null if it may. */
  readonly refused: Verdict | null;
  readonly steps: readonly StepReport[];
  /** Absent where the environment has no migrations. */
  readonly migration?: MigrationReport | undefined;
  /** All of it is one transaction. */
  readonly isWhole: boolean;
}

const nothing: Foreseen = { refused: null, steps: [], isWhole: false };

/** Looks at the migrations between the release that serves and the one that is to be deployed. */
export async function foreseen(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  release: Release,
  serving: Release | null,
  context: GateContext,
): Promise<Foreseen> {
  const { migrate } = environment;
  if (!migrate) return nothing;
  const told = migrationEnv({ release, replaces: serving, weight: 0 });
  // First, since it also fetches the commit that a preview may want to look into.
  const changed = await since(serving, context.asked ? release.commit : null, context);
  const seen = await look(gate, environment, { ...literal(told), ...environment.env }, context);
  return withFiles(seen, await markedFiles(migrate, changed, context));
}

/**
 * The same for a change that is not merged, whose commands are anybody's: they get nothing that the environment's `env` looks
 * up.
 */
export async function previewed(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  release: Release,
  context: GateContext,
): Promise<Foreseen & { readonly verdict: Verdict }> {
  const { migrate, env } = environment;
  if (!migrate) return { ...nothing, verdict: broken("config", "it has no migrations") };
  const base = context.change.compareWith;
  const replaces = base === null ? null : { version: base.slice(0, 7), commit: base, images: [] };
  const plain = Object.entries(env).filter(([name, value]) => referencedNames({ [name]: value }).length === 0);
  const told = literal(migrationEnv({ release, replaces, weight: 0 }));
  const seen = await look(gate, environment, { ...told, ...Object.fromEntries(plain) }, context);
  const all = withFiles(seen, await markedFiles(migrate, await sinceBase(context), context));
  return { ...all, verdict: all.refused ?? passed(`its migrations are previewed: ${migrationWords(all.migration)}`) };
}

/** `12 lines, 1 cannot be undone`. */
function migrationWords(migration: MigrationReport | undefined): string {
  const { preview, oneWay = [] } = migration ?? {};
  const lines = preview?.lines ?? 0;
  const size = lines === 0 ? "nothing to do" : `${lines} ${lines === 1 ? "line" : "lines"}`;
  return oneWay.length === 0 ? size : `${size}, ${oneWay.length} cannot be undone`;
}

/** Has the migrations applied. What fails may leave some of them behind, unless all are one transaction. */
export async function applied(
  { migrate }: PlannedEnvironment,
  order: Order,
  isWhole: boolean,
  command: (name: string, run: string, env: Readonly<Record<string, string>>) => Promise<Verdict>,
): Promise<Verdict> {
  if (migrate?.apply === undefined) return passed("no migrations");
  const verdict = await command("apply migrations", migrate.apply, literal(migrationEnv(order)));
  if (verdict.outcome === "passed" || verdict.outcome === "cancelled" || isWhole) return verdict;
  const tool = migrate.apply.trim().split("\n", 1)[0];
  return { ...verdict, message: `${verdict.message}; \`${tool}\` may have left the database half migrated` };
}

/** What the commands learn of the way from one release to the other. */
function migrationEnv({ release, replaces }: Order): Record<string, string> {
  return {
    GATEHOUSE_VERSION: release.version,
    GATEHOUSE_COMMIT: release.commit,
    GATEHOUSE_REPLACES: replaces?.version ?? "",
    GATEHOUSE_REPLACES_COMMIT: replaces?.commit ?? "",
  };
}

/** Runs the preview as a step of the gate. Its errors are not a part of what it shows. */
async function look(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  env: StepEnv,
  { step, signal, scratch }: GateContext,
): Promise<Foreseen> {
  const { preview } = environment.migrate ?? {};
  if (preview === undefined) return { ...nothing, migration: { oneWay: [], applied: false } };
  const name = `${environment.name}: preview migrations`;
  const { processes, files } = step;
  const own = join(scratch, fileName(gate.name), fileName(name));
  const path = step.env.PATH ?? step.env.Path ?? "";
  const { platform } = process;
  const shell = await shellCommand({
    ...{ script: preview, shell: undefined, path, scratch: own },
    ...{ processes, files, platform },
  });
  if ("missing" in shell) return { ...nothing, refused: broken("tool-missing", shell.missing) };
  const { outcome, stdout } = await runProgram(
    {
      ...{ name, file: shell.file, args: shell.args, shown: preview.trim() },
      env: { GATEHOUSE_ENVIRONMENT: environment.name, ...env },
      cwd: join(step.tree, environment.workingDirectory),
      timeoutMs: environment.timeoutMs,
    },
    { ...step, gate: gate.name, scratch: own, signal, coverage: false },
  );
  const verdict = judgeStep(outcome, gate.policy, null);
  const { command, exitCode, durationMs } = outcome;
  const report: StepReport = { name, command, exitCode, verdict, durationMs, cached: false };
  step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
  if (verdict.outcome !== "passed") {
    const message = `preview of its migrations: ${verdict.message}`;
    const refused = verdict.outcome === "failed" ? failed("deploy", message) : { ...verdict, message };
    return { ...nothing, refused, steps: [report] };
  }
  const text = redact(stdout, outcome.secrets).trimEnd();
  const oneWay = oneWayIn(text, marksOf(environment.migrate?.oneWay ?? []));
  const migration = { preview: kept(text), oneWay, applied: false };
  return { refused: null, steps: [report], migration, isWhole: isOneTransaction(text) };
}

function kept(text: string): NonNullable<MigrationReport["preview"]> {
  const lines = text === "" ? 0 : text.split("\n").length;
  const bytes = Buffer.from(text);
  if (bytes.length <= keptPreview) return { text, lines };
  const part = bytes.subarray(0, keptPreview).toString();
  // Whole lines, so that no statement is cut in two and no character either.
  return { text: part.slice(0, Math.max(0, part.lastIndexOf("\n"))), lines, isCut: true };
}

function withFiles(seen: Foreseen, files: readonly OneWay[]): Foreseen {
  if (!seen.migration) return seen;
  const oneWay = [...seen.migration.oneWay, ...files].slice(0, mostOneWay);
  return { ...seen, migration: { ...seen.migration, oneWay } };
}

/** Null where it cannot be told what has changed: then all that is there may be new. */
type Changed = Diff | null;

/** Lines of migration files that came with the change, and that the config's words mark. */
async function markedFiles(
  { paths, oneWay }: MigrationConfig,
  diff: Changed,
  { step: { files, tree, trackedFiles } }: GateContext,
): Promise<readonly OneWay[]> {
  if (paths.length === 0 || oneWay.length === 0) return [];
  const marks = marksOf(oneWay);
  const candidates = diff === null ? trackedFiles : [...diff.values()].filter(isThere).map(({ path }) => path);
  const found: OneWay[] = [];
  for (const path of candidates.filter((one) => matchesGlobs(paths, one)).toSorted()) {
    const text = await files.readText(join(tree, path));
    const lines = (text ?? "").split("\n").map((line, index) => [index + 1, line] as const);
    const spans = diff?.get(path)?.hunks.map((hunk) => hunk.new);
    const isNew = (line: number) => !spans || spans.some(({ start, count }) => line >= start && line < start + count);
    found.push(
      ...oneWayInFile(
        path,
        lines.filter(([line]) => isNew(line)),
        marks,
      ),
    );
  }
  return found;
}

function isThere({ status }: { readonly status: string }): boolean {
  return status !== "deleted";
}

/** Up to a commit, or to what is checked out (`null`). Where nothing served, nothing is gone back to. */
async function since(
  serving: Release | null,
  to: string | null,
  { deployments: { git }, step }: GateContext,
): Promise<Changed> {
  if (serving === null) return new Map();
  try {
    await git.fetchCommits([serving.commit]);
    return parseDiff(await git.diff(serving.commit, to));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const message = `what has changed since ${serving.version} is not known, so that all migrations count as new: ${words}`;
    step.emit({ type: "warning", message });
    return null;
  }
}

async function sinceBase({ change }: GateContext): Promise<Changed> {
  const known = await change.sinceBase();
  return "diff" in known ? known.diff : null;
}
