import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { machine } from "../src/adapters/world.js";
import type { RunEvent } from "../src/core/events.js";
import type { SetupStep } from "../src/core/plan.js";
import { type Prepared, setUp } from "../src/setup.js";
import { FakeCache } from "./fakes/cache.js";
import { FakeLog } from "./fakes/log.js";
import { write } from "./steps/harness.js";
import { toolEnv } from "./tools/harness.js";
import { testWith } from "./tools/with-tool.js";

let root: string;
let cache: FakeCache;
let interrupt: AbortController;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-setup-")));
  cache = new FakeCache();
  interrupt = new AbortController();
});
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

interface Options {
  readonly isTerminal?: boolean;
  readonly mayCache?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

type Ran = Prepared & { readonly events: readonly string[] };

/** Runs the setup; `events` holds the end of each step in one line. */
async function prepare(steps: readonly SetupStep[], options: Options = {}): Promise<Ran> {
  const { isTerminal = true, mayCache = true, env = {} } = options;
  const local = machine({ log: new FakeLog(), cwd: root, interrupted: interrupt.signal });
  const events: string[] = [];
  const emit = (event: RunEvent) => {
    if (event.type === "setup-finished")
      events.push(`${event.name}: ${event.status}${event.note ? ` (${event.note})` : ""}`);
  };
  const scratch = join(root, ".gatehouse", "logs");
  const request = { steps, root, isTerminal, mayCache, scratch, signal: interrupt.signal, emit };
  const prepared = await setUp(request, { ...local, cache, env: { ...toolEnv, ...env } });
  return { ...prepared, events };
}

/** Adds a line to the file `count`, so that runs can be counted. */
const counted = "echo ran >> count";
const times = async () => (await readFile(join(root, "count"), "utf8")).split("ran").length - 1;
const stepOf = (run: string, more: Partial<SetupStep> = {}): SetupStep => ({
  run,
  workingDirectory: ".",
  lock: ["lock.json"],
  cache: [],
  env: {},
  ...more,
});

describe("setup in a terminal", () => {
  test("runs once for the same lock files, and again when they change, forth and back", async () => {
    const steps = [stepOf(counted)];
    await write(root, { "lock.json": "1" });
    expect((await prepare(steps)).events).toEqual([`${counted}: done`]);
    expect((await prepare(steps)).events).toEqual([`${counted}: unchanged (lock files unchanged)`]);
    await write(root, { "lock.json": "2" });
    expect((await prepare(steps)).events).toEqual([`${counted}: done`]);
    // What is installed now is of the second lock file.
    await write(root, { "lock.json": "1" });
    expect((await prepare(steps)).events).toEqual([`${counted}: done`]);
    expect(await times()).toBe(3);
  });

  test("runs again when what it made is gone, or when it did not come to its end", async () => {
    const run = "mkdir -p node_modules; test ! -e fail";
    await write(root, { "lock.json": "1" });
    await prepare([stepOf(run)]);
    expect((await prepare([stepOf(run)])).events).toEqual([`${run}: unchanged (lock files unchanged)`]);
    await rm(join(root, "node_modules"), { recursive: true });
    await writeFile(join(root, "fail"), "");
    expect((await prepare([stepOf(run)])).ok).toBe(false);
    await rm(join(root, "fail"));
    expect((await prepare([stepOf(run)])).events).toEqual([`${run}: done`]);
  });

  test("runs every time without lock files, and in a job", async () => {
    const steps = [stepOf(counted, { lock: [] })];
    await prepare(steps);
    await prepare(steps);
    expect(await times()).toBe(2);
    await write(root, { "lock.json": "1" });
    await prepare([stepOf(counted)], { isTerminal: false });
    await prepare([stepOf(counted)], { isTerminal: false });
    expect(await times()).toBe(4);
  });

  test("is not confused by a stamp file that is cut", async () => {
    await write(root, { "lock.json": "1" });
    await prepare([stepOf(counted)]);
    await write(root, { ".gatehouse/setup.json": '{"a": {"key"' });
    expect((await prepare([stepOf(counted)])).events).toEqual([`${counted}: done`]);
  });
});

describe("a setup that fails", () => {
  test("says the command, its code and its last words, and the steps after it do not run", async () => {
    const run = "echo no such package >&2; exit 3";
    const prepared = await prepare([stepOf(run), stepOf(counted)]);
    const whole = ".gatehouse/logs/setup-1/output";
    const message = `setup failed: ${run} exited with code 3: no such package (all it said: ${whole})`;
    expect(prepared).toMatchObject({ ok: false, message });
    await expect(times()).rejects.toThrow("ENOENT");
  });

  test("keeps the words of package managers apart from their notices", async () => {
    const words =
      "npm error Missing: a@1 from lock file\nnpm error A complete log of this run can be found in: /x-debug-0.log";
    const prepared = await prepare([stepOf(`printf '%s\\n' '${words}' >&2; exit 1`)]);
    expect(prepared.ok ? "" : prepared.message).toMatch(
      /exited with code 1: npm error Missing: a@1 from lock file \(all it said: /,
    );
  });

  test("for want of a variable names it", async () => {
    const prepared = await prepare([stepOf(counted, { env: { TOKEN: "$NOT_THERE_EITHER" } })]);
    expect(prepared).toMatchObject({
      ok: false,
      message: 'setup failed: the environment has no NOT_THERE_EITHER, which "env" asks for',
    });
  });

  test("by a cancellation is cancelled", async () => {
    setTimeout(() => interrupt.abort("interrupted"), 200);
    expect(await prepare([stepOf("sleep 60")])).toMatchObject({ ok: false, message: "setup failed: cancelled" });
  });
});

describe("package caches", () => {
  const step = stepOf("true", { cache: ["packages"] });

  test("are kept by the hash of the lock files once the gates are done, and hit in the next run", async () => {
    await write(root, { "lock.json": "1" });
    const first = await prepare([step], { isTerminal: false });
    expect([first.events, cache.entries]).toEqual([["true: done (no package cache)"], []]);
    if (first.ok) await first.keep();
    expect(cache.entries.map(({ paths }) => paths)).toEqual([[join(root, "packages")]]);
    const second = await prepare([step], { isTerminal: false });
    expect(second.events).toEqual(["true: done (packages from the cache)"]);
    if (second.ok) await second.keep();
    expect(cache.entries).toHaveLength(1);
    await write(root, { "lock.json": "2" });
    const third = await prepare([step], { isTerminal: false });
    expect(third.events).toEqual(["true: done (packages from an older cache)"]);
    if (third.ok) await third.keep();
    expect(new Set(cache.entries.map(({ key }) => key)).size).toBe(2);
  });

  test("are read and never written by a run that anybody can cause", async () => {
    const prepared = await prepare([step], { isTerminal: false, mayCache: false });
    if (prepared.ok) await prepared.keep();
    expect([prepared.ok, cache.restores.length, cache.entries]).toEqual([true, 1, []]);
  });
});

describe("a Python project", () => {
  const withPython = testWith("python3");
  const where = `python -c "import sys; open('where', 'a').write(sys.prefix + chr(10))"`;
  const step = stepOf(where, { python: true });
  const seen = async () => (await readFile(join(root, "where"), "utf8")).trim().split("\n");

  withPython(
    "gets one virtual environment of ours, and an empty new one is filled again",
    async () => {
      await write(root, { "lock.json": "1" });
      const ours = join(root, ".gatehouse", "venv");
      const first = await prepare([step]);
      expect(first.ok && first.env.VIRTUAL_ENV).toBe(ours);
      expect(first.ok && first.env.PATH?.startsWith(ours)).toBe(true);
      expect((await prepare([step])).events).toEqual([expect.stringContaining("unchanged")]);
      await rm(ours, { recursive: true });
      expect((await prepare([step])).events).toEqual([expect.stringContaining(": done")]);
      // A making that was cut off: there is an environment, and no pip in it.
      await rm(join(ours, "bin", "pip"));
      expect((await prepare([step])).events).toEqual([expect.stringContaining(": done")]);
      expect(await seen()).toEqual([ours, ours, ours]);
    },
    180_000,
  );

  withPython(
    "uses the one that the project has, or makes on the way",
    async () => {
      const make = stepOf("python3 -m venv --without-pip .venv", { lock: [] });
      const prepared = await prepare([make, step]);
      expect(await seen()).toEqual([join(root, ".venv")]);
      expect(prepared.ok && prepared.env.VIRTUAL_ENV).toBe(join(root, ".venv"));
    },
    180_000,
  );

  test("without a Python on the machine says what to install", async () => {
    expect(await prepare([step], { env: { PATH: join(root, "none") } })).toMatchObject({
      ok: false,
      message: "setup failed: no python3 is on PATH, and the project needs one (install Python 3)",
    });
  });
});
