import { createHash } from "node:crypto";
import { delimiter, join, relative, sep } from "node:path";
import { childEnvironment } from "./core/environment.js";
import type { Emit } from "./core/events.js";
import type { SetupStep } from "./core/plan.js";
import { redact } from "./core/text.js";
import type { Exit, World } from "./ports.js";
import { commonEnd, lastWords } from "./steps/end.js";
import { redactFile } from "./steps/redact.js";
import { shellCommand } from "./steps/shell.js";

export interface SetupRequest {
  readonly steps: readonly SetupStep[];
  /** Absolute root of the repository. */
  readonly root: string;
  /** In a terminal a step runs only when its lock files changed since the last time. */
  readonly isTerminal: boolean;
  /** Whether package caches may be kept for other runs to read. */
  readonly mayCache: boolean;
  /** Absolute folder for what the steps print. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly emit: Emit;
}

/** The prepared checkout: the environment for the gates, or why there is none. */
export type Prepared =
  | {
      readonly ok: true;
      readonly env: Readonly<Record<string, string>>;
      /** Keeps the package caches that are new; called when the gates are done. */
      readonly keep: () => Promise<void>;
    }
  | { readonly ok: false; readonly message: string };

const setupTimeoutMs = 30 * 60_000;

/** Folders that package managers fill beside the manifest; without them a step has to run again. */
const products = ["node_modules", ".venv", "venv", "vendor"] as const;

/** Runs the setup steps in their order, once a run. */
export async function setUp(request: SetupRequest, world: World): Promise<Prepared> {
  const { steps, root, emit } = request;
  const stamps = await readStamps(root, world);
  const keeps: (() => Promise<void>)[] = [];
  let env = world.env;
  try {
    env = await withPython(
      steps.some(({ python }) => python),
      root,
      request,
      world,
    );
    for (const [index, step] of steps.entries()) {
      const name = step.run.split("\n")[0]?.trim() ?? step.run;
      const started = world.clock.now();
      emit({ type: "setup-started", name });
      const lock = await lockHash(step, root, world);
      const stamp = hash([step.run, step.workingDirectory]);
      const key = hash([lock, await madeAt(env.VIRTUAL_ENV, world), process.version, world.platform]);
      if (request.isTerminal && step.lock.length > 0 && (await isUnchanged(stamps[stamp], key, step, root, world))) {
        emit({
          type: "setup-finished",
          name,
          status: "unchanged",
          durationMs: world.clock.now() - started,
          note: "lock files unchanged",
        });
        continue;
      }
      // What fails half way leaves products that prove nothing.
      delete stamps[stamp];
      const restored = await restore(step, lock, request, world);
      const output = join(request.scratch, `setup-${index + 1}`, "output");
      const failure = await runSetup(step, env, output, request, world);
      const durationMs = world.clock.now() - started;
      if (failure !== null) {
        emit({ type: "setup-finished", name, status: "failed", durationMs, note: failure, output });
        const hasOutput = ((await world.files.stat(output))?.size ?? 0) > 0;
        const whole = hasOutput ? ` (all it said: ${relative(root, output).split(sep).join("/")})` : "";
        return { ok: false, message: `setup failed: ${failure}${whole}` };
      }
      if (restored.keep) keeps.push(restored.keep);
      env = await projectEnvironment(env, root, world);
      stamps[stamp] = { key, products: await existing(step, root, world) };
      emit({ type: "setup-finished", name, status: "done", durationMs, note: restored.note, output });
    }
  } catch (error) {
    return { ok: false, message: `setup failed: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    if (request.isTerminal && steps.length > 0) await writeStamps(stamps, root, world);
  }
  const keep = async () => {
    for (const save of keeps) await save();
  };
  return { ok: true, env: await projectEnvironment(env, root, world), keep };
}

async function runSetup(
  step: SetupStep,
  env: Readonly<Record<string, string>>,
  output: string,
  request: SetupRequest,
  world: World,
): Promise<string | null> {
  const child = childEnvironment(env, step.env, world.platform === "win32");
  if (child.missing.length > 0) return `the environment has no ${child.missing.join(", ")}, which "env" asks for`;
  for (const secret of child.secrets) world.log.mask(secret);
  const { processes, files, platform } = world;
  const scratch = join(output, "..");
  await files.makeDir(scratch);
  const path = child.env.PATH ?? child.env.Path ?? "";
  const shell = await shellCommand({ script: step.run, shell: undefined, path, scratch, processes, files, platform });
  if ("missing" in shell) return shell.missing;
  const exit = await processes.run({
    ...shell,
    cwd: join(request.root, step.workingDirectory),
    env: child.env,
    timeoutMs: setupTimeoutMs,
    signal: request.signal,
    output,
  });
  await redactFile(output, child.secrets, files);
  const failure = failureOf(step.run.trim(), exit, request.signal);
  return failure && redact(failure, child.secrets);
}

function failureOf(name: string, exit: Exit, signal: AbortSignal): string | null {
  const end = commonEnd(exit, name, setupTimeoutMs, signal);
  if (end?.type === "broken") return end.message;
  if (end?.type === "cancelled") return "cancelled";
  if (exit.type === "exited" && exit.code !== 0) return `${name} exited with code ${exit.code}: ${lastWords(exit)}`;
  return null;
}

/** Makes sure of a virtual environment if a step wants one: the project's own, else one of ours; never the machine's Python. */
async function withPython(
  isWanted: boolean,
  root: string,
  request: SetupRequest,
  world: World,
): Promise<Readonly<Record<string, string>>> {
  const venv = ourVenv(root);
  const pip = join(venv, world.platform === "win32" ? "Scripts/pip.exe" : "bin/pip");
  // One of ours whose making was cut off has no pip, and the machine's own would be taken in its place.
  if (!(await world.files.stat(pip))) await world.files.remove(venv);
  const active = await projectEnvironment(world.env, root, world);
  if (!isWanted || active.VIRTUAL_ENV !== undefined) return active;
  const path = world.env.PATH ?? world.env.Path ?? "";
  const python = (await world.processes.which("python3", path)) ?? (await world.processes.which("python", path));
  if (python === null) throw new Error("no python3 is on PATH, and the project needs one (install Python 3)");
  const exit = await world.processes.run({
    file: python,
    args: ["-m", "venv", venv],
    cwd: root,
    env: childEnvironment(world.env, {}, world.platform === "win32").env,
    timeoutMs: setupTimeoutMs,
    signal: request.signal,
  });
  if (exit.type !== "exited" || exit.code !== 0) {
    throw new Error(
      `${python} -m venv did not work: ${lastWords(exit) || exit.type} (Debian: apt install python3-venv)`,
    );
  }
  return projectEnvironment(world.env, root, world);
}

/** The environment with the project's virtual environment first on PATH, where there is one. */
export async function projectEnvironment(
  env: Readonly<Record<string, string>>,
  root: string,
  world: World,
): Promise<Readonly<Record<string, string>>> {
  const candidates = [join(root, ".venv"), join(root, "venv"), env.VIRTUAL_ENV, ourVenv(root)];
  for (const venv of candidates) {
    if (venv === undefined || venv === "" || !(await world.files.stat(join(venv, "pyvenv.cfg")))) continue;
    const bin = join(venv, world.platform === "win32" ? "Scripts" : "bin");
    const name = env.Path !== undefined && env.PATH === undefined ? "Path" : "PATH";
    const rest = (env[name] ?? "").split(delimiter).filter((part) => part !== bin);
    return { ...env, [name]: [bin, ...rest].join(delimiter), VIRTUAL_ENV: venv };
  }
  return env;
}

function ourVenv(root: string): string {
  return join(root, ".gatehouse", "venv");
}

interface Restored {
  readonly note?: string | undefined;
  /** Saves the cache under its key; absent if that key was hit. */
  readonly keep?: (() => Promise<void>) | undefined;
}

async function restore(step: SetupStep, lock: string, request: SetupRequest, world: World): Promise<Restored> {
  const { cache } = world;
  if (cache === null || step.cache.length === 0) return {};
  const home = world.env.HOME ?? world.env.USERPROFILE ?? "";
  const paths = step.cache.map((path) => (path.startsWith("~") ? join(home, path.slice(1)) : join(request.root, path)));
  const prefix = `gatehouse-setup-1-${world.platform}-${process.arch}-${hash([step.run, step.workingDirectory])}-`;
  const key = `${prefix}${lock}`;
  const hit = await cache.restore(paths, key, [prefix]);
  const keep = hit === key || !request.mayCache ? undefined : () => cache.save(paths, key);
  return {
    note: hit === null ? "no package cache" : hit === key ? "packages from the cache" : "packages from an older cache",
    keep,
  };
}

async function lockHash(step: SetupStep, root: string, world: World): Promise<string> {
  const parts: string[] = [];
  if (step.lock.length > 0) {
    for (const path of await world.files.glob(step.lock, join(root, step.workingDirectory))) {
      parts.push(path.slice(root.length), (await world.files.readText(path)) ?? "");
    }
  }
  return hash(parts);
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** Setup steps that were done here last: what they depended on, and the product folders that they left. */
type Stamps = Record<string, Stamp>;

interface Stamp {
  readonly key: string;
  readonly products: readonly string[];
}

async function readStamps(root: string, world: World): Promise<Stamps> {
  const text = await world.files.readText(stampsPath(root));
  if (text === null) return {};
  try {
    const stamps: unknown = JSON.parse(text);
    return typeof stamps === "object" && stamps !== null
      ? Object.fromEntries(Object.entries(stamps).filter(isStamp))
      : {};
  } catch {
    // A stamp file that is cut only means that setup runs again.
    return {};
  }
}

function isStamp(entry: [string, unknown]): entry is [string, Stamp] {
  const stamp = entry[1];
  if (typeof stamp !== "object" || stamp === null || !("key" in stamp) || !("products" in stamp)) return false;
  const { key, products } = stamp;
  return typeof key === "string" && Array.isArray(products) && products.every((item) => typeof item === "string");
}

async function writeStamps(stamps: Stamps, root: string, world: World): Promise<void> {
  await world.files.writeText(stampsPath(root), `${JSON.stringify(stamps, null, 2)}\n`);
}

function stampsPath(root: string): string {
  return join(root, ".gatehouse", "setup.json");
}

async function isUnchanged(
  stamp: Stamp | undefined,
  key: string,
  step: SetupStep,
  root: string,
  world: World,
): Promise<boolean> {
  if (stamp?.key !== key) return false;
  const there = await existing(step, root, world);
  return stamp.products.every((product) => there.includes(product));
}

/** Names a virtual environment and when it was made: one that was made anew is empty. */
async function madeAt(venv: string | undefined, world: World): Promise<string> {
  if (venv === undefined) return "";
  return `${venv} ${(await world.files.stat(join(venv, "pyvenv.cfg")))?.modifiedMs ?? ""}`;
}

async function existing(step: SetupStep, root: string, world: World): Promise<readonly string[]> {
  const found: string[] = [];
  for (const product of products) {
    if (await world.files.stat(join(root, step.workingDirectory, product))) found.push(product);
  }
  return found;
}
