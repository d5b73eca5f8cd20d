import { execFile, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "../../src/core/report.js";
import type { ReasonOf } from "../../src/core/verdict.js";
import { hasProgram, processes, toolEnv } from "../tools/harness.js";

/** Runs the terminal program on a copy of an example, as it is or with one fault planted in it. */

/** What one run said. */
export interface Said {
  readonly exitCode: number;
  readonly report: Report;
  /** What a person reads in the terminal. */
  readonly text: string;
}

/** New text of a file from its old one, which is empty where there was none. */
export type Edit = (text: string) => string;

export interface RunChoices {
  readonly words?: readonly string[] | undefined;
  /** The only programs on PATH, where the fault is that one is missing; no virtual environment is active then. */
  readonly programs?: readonly string[] | undefined;
}

/** A fault, and what has to be said of it. */
export interface Fault extends RunChoices {
  readonly name: string;
  /** Edits by path. */
  readonly plant: Readonly<Record<string, Edit>>;
  /** Programs that this fault needs beside those of the example. */
  readonly needs?: readonly string[] | undefined;
  /** Commit it on a branch instead of leaving it on `main` uncommitted. */
  readonly isOnBranch?: boolean | undefined;
  readonly gate: string;
  readonly step: string;
  readonly outcome: "failed" | "broken";
  readonly reason: ReasonOf<"failed"> | ReasonOf<"broken">;
  /** The step's sentence; where versions of tools differ, a part of it. */
  readonly message: string | RegExp;
  /** `file:line` that the terminal has to name, where the fault has a place. */
  readonly place?: string | undefined;
  /** Words of the terminal that say what to do, where the message alone does not. */
  readonly mend?: RegExp | undefined;
}

/** A copy of an example in a repository of its own; it is used by one test after the other, and put right between them. */
export class Example {
  private constructor(
    readonly folder: string,
    private env: Readonly<Record<string, string>>,
  ) {}

  static async open(name: string): Promise<Example> {
    const folder = join(await realpath(await mkdtemp(join(tmpdir(), "gatehouse-example-"))), name);
    const skipped = /[\\/](\.gatehouse|\.venv|target|__pycache__|\.\w+_cache|\.coverage)$/;
    const from = join(process.cwd(), "examples", name);
    await cp(from, folder, { recursive: true, filter: (path) => !skipped.test(path) });
    const example = new Example(folder, await environment());
    await example.git("init", "--quiet", "--initial-branch=main");
    await example.commit("the example");
    await example.git("tag", "start");
    return example;
  }

  /** Gives it what this machine has in place of others' services: the edits, committed, and the variables. */
  async settle(edits: Fault["plant"], env: Readonly<Record<string, string>>): Promise<void> {
    this.env = { ...this.env, ...env };
    await this.plant(edits);
    await this.commit("what this machine has");
    await this.git("tag", "--force", "start");
  }

  async run({ words = [], programs }: RunChoices = {}): Promise<Said> {
    const cli = join(process.cwd(), "build", "src", "cli.js");
    const { VIRTUAL_ENV: _, ...bare } = this.env;
    const env = programs ? { ...bare, PATH: await onlyPrograms(dirname(this.folder), programs) } : this.env;
    const options = { cwd: this.folder, env, maxBuffer: 64 << 20 };
    return new Promise((done, reject) => {
      const child = execFile(process.execPath, [cli, "run", "--json", ...words], options, (_, stdout, text) => {
        const exitCode = child.exitCode;
        if (exitCode === null) reject(new Error(`ended by ${child.signalCode}: ${text}`));
        else done({ exitCode, report: JSON.parse(stdout) as Report, text });
      });
    });
  }

  async plant(edits: Fault["plant"]): Promise<void> {
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(this.folder, path);
      const before = await readFile(file, "utf8").catch(() => "");
      const after = edit(before);
      if (after === before) throw new Error(`the fault changes nothing in ${path}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, after);
    }
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "-m", message);
  }

  /** Back to the example as it is, on `main`. What git ignores stays: it is what setup and compilers made. */
  async restore(): Promise<void> {
    await this.git("checkout", "--quiet", "--force", "-B", "main", "start");
    await this.git("clean", "--quiet", "--force", "-d");
  }

  async git(...args: string[]): Promise<void> {
    const mona = { name: "Mona", email: "mona@example.com" };
    const identity = ["-c", `user.name=${mona.name}`, "-c", `user.email=${mona.email}`, "-c", "core.autocrlf=false"];
    await new Promise<void>((done, reject) => {
      execFile("git", [...identity, ...args], { cwd: this.folder }, (error) => (error ? reject(error) : done()));
    });
  }

  async close(): Promise<void> {
    await rm(dirname(this.folder), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The environment of a person's terminal: the tools of the tests on PATH, and their virtual environment active. */
async function environment(): Promise<Readonly<Record<string, string>>> {
  const { CI: _, ...env } = toolEnv;
  const pytest = await processes.which("pytest", env.PATH ?? "");
  const venv = pytest === null ? null : dirname(dirname(pytest));
  const isVenv = venv !== null && (await readFile(join(venv, "pyvenv.cfg"), "utf8").catch(() => null)) !== null;
  return isVenv ? { ...env, VIRTUAL_ENV: venv } : env;
}

/** Why Docker, or a base image that cannot be pulled here, is not to be had, as `missingPrograms` says it. */
export function missingImages(...images: readonly string[]): string | null {
  if (spawnSync("docker", ["info"], { stdio: "ignore" }).status !== 0) return "no Docker engine answers";
  const missing = images.filter(
    (image) => spawnSync("docker", ["image", "inspect", image], { stdio: "ignore" }).status !== 0,
  );
  return missing.length === 0 ? null : `no image ${missing.join(", ")}: see scripts/base-images.sh`;
}

/** Programs that are missing on this machine, in words for the name of a skipped test; null if all are here. */
export function missingPrograms(...programs: readonly string[]): string | null {
  const missing = programs.filter((program) => !hasProgram(program));
  return missing.length === 0 ? null : `not installed: ${missing.join(", ")}`;
}

/** A folder for PATH that holds these programs and no others. */
async function onlyPrograms(parent: string, programs: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(parent, "path-"));
  for (const program of programs) {
    const path = await processes.which(program, toolEnv.PATH ?? "");
    if (path === null) throw new Error(`${program} is not on PATH`);
    await symlink(path, join(folder, program));
  }
  return folder;
}
