import { chmod, mkdtemp, open, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/files.js";
import { nodeProcesses } from "../../src/adapters/process.js";
import type { Command } from "../../src/ports.js";
import { processContract, scriptOf } from "../contract/process.js";
import { FakeFiles } from "../fakes/files.js";
import { FakeProcesses } from "../fakes/process.js";

const onPosix = process.platform === "win32" ? test.skip : test;
const onLinux = process.platform === "linux" ? test : test.skip;
const folder = async () => await realpath(await mkdtemp(join(tmpdir(), "gatehouse process-")));

processContract("real", async () => {
  const path = await folder();
  const name = process.platform === "win32" ? "here.cmd" : "here";
  await writeFile(join(path, name), "#!/bin/sh\n", { mode: 0o755 });
  return { processes: nodeProcesses(), files: nodeFiles(), folder: path };
});
processContract("fake", async () => {
  const files = new FakeFiles();
  return { processes: new FakeProcesses(scriptOf, files, { here: "/bin/here" }), files, folder: resolve("/fake") };
});

const node = (source: string, cwd: string, more: Partial<Command> = {}): Command => ({
  file: process.execPath,
  args: ["-e", source],
  cwd,
  env: { PATH: process.env.PATH ?? "" },
  ...more,
});
const sh = (script: string, cwd: string, more: Partial<Command> = {}): Command => ({
  ...node("", cwd, more),
  file: "sh",
  args: ["-c", script],
});

/** Process ids that a command has written to files named `*.pid`, once there are as many. */
async function pids(path: string, count: number): Promise<number[]> {
  for (let i = 0; i < 2_400; i++) {
    const files = await nodeFiles().glob(["*.pid"], path);
    const found = (await Promise.all(files.map((file) => readFile(file, "utf8")))).map(Number).filter((pid) => pid > 0);
    if (found.length === count) return found;
    await sleep(25);
  }
  throw new Error(`no ${count} processes started`);
}

/** True if the process runs; one that is dead and not waited for does not. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== "linux") return true;
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => ") Z");
  return !/\) [ZX]/.test(stat);
}

async function expectGone(all: readonly number[]): Promise<void> {
  expect(all.length).toBeGreaterThan(0);
  const left = await Promise.all(all.map(async (pid) => ((await isAlive(pid)) ? pid : null)));
  expect(left.filter((pid) => pid !== null)).toEqual([]);
}

/** Three generations that ignore TERM, each writing its process id. */
const stubborn = `trap '' TERM; echo $$ >1.pid
  sh -c 'trap "" TERM; echo $$ >2.pid; sh -c "trap \\"\\" TERM; echo \\$\\$ >3.pid; while :; do sleep 1; done" & while :; do sleep 1; done' &
  while :; do sleep 1; done`;

describe("a process tree", () => {
  onPosix("that ignores TERM is gone after a timeout", async () => {
    const cwd = await folder();
    const exit = await nodeProcesses({ graceMs: 500 }).run(sh(stubborn, cwd, { timeoutMs: 5_000 }));
    expect(exit.type).toBe("timed-out");
    await expectGone(await pids(cwd, 3));
    expect(exit.durationMs).toBeLessThan(15_000);
  });

  onPosix("that ignores TERM is gone before a runner would kill us, with the grace of every day", async () => {
    const cwd = await folder();
    const stop = new AbortController();
    const running = nodeProcesses().run(sh(stubborn, cwd, { signal: stop.signal }));
    const all = await pids(cwd, 3);
    const stoppedAt = performance.now();
    stop.abort();
    expect((await running).type).toBe("aborted");
    expect(performance.now() - stoppedAt).toBeLessThan(7_500);
    await expectGone(all);
  });

  onPosix("that obeys TERM may clean up, and is not waited for longer", async () => {
    const cwd = await folder();
    const script = `trap 'echo cleaned; exit 0' TERM; echo $$ >1.pid; while :; do sleep 0.05; done`;
    const exit = await nodeProcesses().run(sh(script, cwd, { timeoutMs: 4_000 }));
    expect(exit).toMatchObject({ type: "timed-out", stdoutTail: "cleaned\n" });
    expect(exit.durationMs).toBeLessThan(6_900);
  });

  onPosix("that a normal exit left in the group is ended too", async () => {
    const cwd = await folder();
    const script = `sh -c 'echo $$ >1.pid; exec sleep 60' & while [ ! -s 1.pid ]; do sleep 0.01; done; echo done; exit 4`;
    const exit = await nodeProcesses().run(sh(script, cwd));
    expect(exit).toMatchObject({ type: "exited", code: 4, stdoutTail: "done\n" });
    await expectGone(await pids(cwd, 1));
    expect(exit.durationMs).toBeLessThan(20_000);
  });

  onPosix("is given a moment to finish what it writes", async () => {
    const exit = await nodeProcesses().run(sh("(sleep 0.02; echo late) & echo early", await folder()));
    expect(exit).toMatchObject({ type: "exited", code: 0, stdoutTail: "early\nlate\n" });
  });

  const detached = `const { spawn } = require("node:child_process");
    const source = "require('fs').writeFileSync('2.pid', String(process.pid)); setInterval(() => {}, 1000)";
    spawn(process.execPath, ["-e", source], { detached: true, stdio: process.argv[1] || "ignore" }).unref();
    require("fs").writeFileSync("1.pid", String(process.pid));`;

  onLinux("whose daemon left the group is gone after an abort", async () => {
    const cwd = await folder();
    const stop = new AbortController();
    const command = node(`${detached} setInterval(() => {}, 1000);`, cwd, { signal: stop.signal });
    const running = nodeProcesses({ graceMs: 500 }).run(command);
    const all = await pids(cwd, 2);
    stop.abort();
    expect((await running).type).toBe("aborted");
    await expectGone(all);
  });

  onPosix("whose daemon holds the streams does not hold us", async () => {
    const cwd = await folder();
    const wait = `const { existsSync } = require("fs"); const t = setInterval(() => existsSync("2.pid") && clearInterval(t), 10);`;
    const command = node(`process.stdout.write("said"); ${detached} ${wait}`, cwd);
    const exit = await nodeProcesses().run({ ...command, args: [...command.args, "inherit"] });
    expect(exit).toMatchObject({ type: "exited", code: 0, stdoutTail: "said" });
    expect(exit.durationMs).toBeLessThan(20_000);
    for (const pid of await pids(cwd, 2)) if (await isAlive(pid)) process.kill(pid, "SIGKILL");
  });
});

describe("a child", () => {
  test("has the environment that it is given, a closed standard input and our own mark", async () => {
    const source = `process.stdin.on("data", () => {}).on("end", () => console.log(JSON.stringify(process.env)))`;
    const env = { PATH: process.env.PATH ?? "", ONLY: "this", GATEHOUSE_CHILD: "outer" };
    const exit = await nodeProcesses().run(node(source, await folder(), { env }));
    const seen = JSON.parse(exit.stdoutTail) as Record<string, string>;
    expect(seen).toMatchObject({ ONLY: "this" });
    expect(seen.GATEHOUSE_CHILD).toMatch(/^outer,[0-9a-f-]{36}$/);
    expect(seen.HOME).toBeUndefined();
  });

  onPosix("that a signal ended says which", async () => {
    const exit = await nodeProcesses().run(sh("kill -SEGV $$", await folder()));
    expect(exit).toMatchObject({ type: "signalled", signal: "SIGSEGV" });
  });

  test("in a folder that is not there is not started, and the folder is named", async () => {
    const cwd = join(await folder(), "nowhere");
    const exit = await nodeProcesses().run(node("", cwd));
    expect(exit).toMatchObject({ type: "not-started", message: `the folder ${cwd} does not exist` });
  });

  onPosix("that may not be executed is not started", async () => {
    const cwd = await folder();
    await writeFile(join(cwd, "tool"), "#!/bin/sh\n", { mode: 0o644 });
    const exit = await nodeProcesses().run({ ...sh("", cwd), file: join(cwd, "tool") });
    expect(exit).toMatchObject({ type: "not-started", message: expect.stringContaining("permission denied") });
    expect(await nodeProcesses().which("tool", cwd)).toBeNull();
    await chmod(join(cwd, "tool"), 0o755);
    expect(await nodeProcesses().which("tool", `/nowhere:${cwd}`)).toBe(join(cwd, "tool"));
    expect(await nodeProcesses().which("tool", "")).toBeNull();
  });

  test("whose arguments no system takes is not started", async () => {
    const exit = await nodeProcesses().run({ ...node("", await folder()), args: ["a\0b"] });
    expect(exit.type).toBe("not-started");
  });

  onPosix("gets its arguments word for word", async () => {
    const words = ["$HOME", "a b", "", "*", "'\"", "ü\n", "--"];
    const command = node("console.log(JSON.stringify(process.argv.slice(1)))", await folder());
    const exit = await nodeProcesses().run({ ...command, args: [...command.args, "--", ...words] });
    expect(JSON.parse(exit.stdoutTail)).toEqual(words);
  });
});

describe("output", () => {
  test("of 100 MB is kept whole while memory stays flat", async () => {
    const cwd = await folder();
    const source = `const b = Buffer.alloc(1 << 20, "0123456789abcde\\n"); let n = 0;
      const go = () => { while (n++ < 100) if (!process.stdout.write(b)) return process.stdout.once("drain", go); }; go();`;
    let lines = 0;
    let peak = 0;
    const before = process.memoryUsage().rss;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }, 20);
    const kept = join(cwd, "out");
    const onLine = () => {
      lines++;
    };
    const exit = await nodeProcesses().run(node(source, cwd, { stdout: kept, output: join(cwd, "both"), onLine }));
    clearInterval(watch);
    expect(exit).toMatchObject({ type: "exited", code: 0 });
    expect(exit.stdoutTail.length).toBe(65_536);
    expect((await stat(kept)).size).toBe(100 << 20);
    expect(lines).toBe((100 << 20) / 16);
    expect(peak).toBeLessThan(80 << 20);
  });

  test("of bytes that are no text is kept as it is", async () => {
    const cwd = await folder();
    const kept = join(cwd, "out");
    const source = "process.stdout.write(Buffer.from(Array.from({ length: 256 }, (_, i) => i)))";
    expect((await nodeProcesses().run(node(source, cwd, { stdout: kept }))).type).toBe("exited");
    expect([...(await readFile(kept))]).toEqual(Array.from({ length: 256 }, (_, i) => i));
  });

  test("keeps characters whole that arrive in two parts, and cuts endless lines", async () => {
    const lines: string[] = [];
    const source = `const b = Buffer.from("é€😀\\n"); (async () => {
      for (const byte of b) { process.stdout.write(Buffer.of(byte)); await new Promise((r) => setTimeout(r, 5)); }
      process.stdout.write("x".repeat(200000) + "\\nlast");
    })();`;
    const exit = await nodeProcesses().run(node(source, await folder(), { onLine: (line) => lines.push(line) }));
    expect(lines).toEqual(["é€😀", "x".repeat(65_536), "last"]);
    expect(exit.stdoutTail).toBe(`${"x".repeat(65_531)}\nlast`);
  });

  test("has a tail that starts with a whole character", async () => {
    const exit = await nodeProcesses().run(node(`process.stdout.write("€".repeat(40000) + "!")`, await folder()));
    expect(exit.stdoutTail).toBe(`${"€".repeat(21_845)}!`);
  });

  onLinux("that the disk does not take stops the child and is never a result", async () => {
    const full = await open("/dev/full", "w").catch(() => null);
    await full?.close();
    const exit = await nodeProcesses({ graceMs: 500 }).run(sh("yes", await folder(), { stdout: "/dev/full" }));
    expect(exit).toMatchObject({ type: "not-started", message: expect.stringContaining("ENOSPC") });
    const short = await nodeProcesses().run(sh("echo x", await folder(), { stdout: "/dev/full" }));
    expect(short).toMatchObject({ type: "not-started", message: expect.stringContaining("ENOSPC") });
  });

  test("whose listener throws is never a result", async () => {
    const onLine = () => {
      throw new Error("listener");
    };
    const exit = await nodeProcesses().run(node(`console.log("x")`, await folder(), { onLine }));
    expect(exit).toMatchObject({ type: "not-started", message: expect.stringContaining("listener") });
  });
});
