import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Command, FilesPort, ProcessPort } from "../../src/ports.js";
import type { Scripted } from "../fakes/process.js";

export interface ProcessWorld {
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  /** An empty folder. */
  readonly folder: string;
}

const source = `
const { stdout = "", stderr = "", repeat = 1, code = 0, hangs, echoes } = JSON.parse(process.argv[1]);
if (echoes) process.stdin.pipe(process.stdout);
process.stdout.write(stdout.repeat(repeat));
process.stderr.write(stderr);
process.exitCode = code;
if (hangs) setInterval(() => {}, 1000);
`;

/** A real program that does what the script says; a fake reads the script from the arguments. */
export function scriptedCommand(folder: string, scripted: Scripted): Command {
  const args = ["-e", source, JSON.stringify(scripted)];
  return { file: process.execPath, args, cwd: folder, env: { PATH: process.env.PATH ?? "" } };
}

/** The script within a command made by `scriptedCommand`, or a program that is not there. */
export function scriptOf(command: Command): Scripted {
  const script = command.args[2];
  return script === undefined ? { notStarted: `${command.file} was not found` } : (JSON.parse(script) as Scripted);
}

/** What every ProcessPort does. */
export function processContract(name: string, make: () => Promise<ProcessWorld>): void {
  describe(`processes: ${name}`, () => {
    let world: ProcessWorld;
    beforeEach(async () => {
      world = await make();
    });
    const run = (scripted: Scripted, more: Partial<Command> = {}) =>
      world.processes.run({ ...scriptedCommand(world.folder, scripted), ...more });

    test("gives the exit code and the ends of both streams", async () => {
      expect(await run({ stdout: "out é\n", stderr: "err\n", code: 3 })).toMatchObject({
        type: "exited",
        code: 3,
        stdoutTail: "out é\n",
        stderrTail: "err\n",
      });
    });

    test("keeps the streams whole in files, and 64 KiB of each in memory", async () => {
      const at = (file: string) => join(world.folder, "kept", file);
      const once = `first\n${"x".repeat(99)}\n`;
      const stdout = once.repeat(2_000);
      const files = { stdout: at("out"), stderr: at("err"), output: at("both") };
      const exit = await run({ stdout: once, repeat: 2_000, stderr: "e" }, files);
      expect(exit).toMatchObject({ type: "exited", code: 0, stderrTail: "e", stdoutTail: stdout.slice(-65_536) });
      expect(await world.files.readText(at("out"))).toBe(stdout);
      expect(await world.files.readText(at("err"))).toBe("e");
      expect((await world.files.readText(at("both")))?.length).toBe(stdout.length + 1);
    });

    test("calls for each line, whatever ends it", async () => {
      const lines: string[] = [];
      await run({ stdout: "a\r\n\nb", stderr: "c\n" }, { onLine: (line, stream) => lines.push(`${stream}:${line}`) });
      expect(lines.sort()).toEqual(["stderr:c", "stdout:", "stdout:a", "stdout:b"]);
    });

    test("stops at the timeout, and keeps what was printed", async () => {
      const exit = await run({ stdout: "half\n", hangs: true }, { timeoutMs: 4_000 });
      expect(exit).toMatchObject({ type: "timed-out", stdoutTail: "half\n" });
    });

    test("stops when it is told to", async () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 300);
      expect(await run({ hangs: true }, { signal: stop.signal })).toMatchObject({ type: "aborted" });
    });

    test("does not start what was stopped before", async () => {
      const stdout = join(world.folder, "out");
      expect(await run({}, { signal: AbortSignal.abort(), stdout })).toMatchObject({ type: "aborted" });
      expect(await world.files.stat(stdout)).toBeNull();
    });

    test("a program that is not there is not started", async () => {
      const exit = await run({}, { file: "no-such-program", args: [] });
      expect(exit).toMatchObject({ type: "not-started", message: "no-such-program was not found" });
    });

    test("output that cannot be kept is never a result", async () => {
      await world.files.makeDir(join(world.folder, "out"));
      const exit = await run({ code: 0 }, { stdout: join(world.folder, "out") });
      expect(exit).toMatchObject({ type: "not-started", message: expect.stringContaining("EISDIR") });
    });

    test("gives the child its input, and nothing more", async () => {
      const input = `pass wörd\n${"x".repeat(50_000)}`;
      expect(await run({ echoes: true }, { input })).toMatchObject({ type: "exited", code: 0, stdoutTail: input });
      expect(await run({ echoes: true })).toMatchObject({ type: "exited", code: 0, stdoutTail: "" });
    });

    test("input that is held open ends first, and a child that ends of that was stopped all the same", async () => {
      const held = { input: "first\n", holdsInput: true };
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 4_000);
      const exit = await run({ echoes: true }, { ...held, signal: stop.signal });
      expect(exit).toMatchObject({ type: "aborted", stdoutTail: "first\n" });
      expect(await run({ echoes: true }, { ...held, timeoutMs: 700 })).toMatchObject({ type: "timed-out" });
      expect(await run({ code: 3 }, held)).toMatchObject({ type: "exited", code: 3 });
    });

    test("a child that leaves its input unread has ended as it did", async () => {
      expect(await run({ code: 3 }, { input: "x".repeat(5_000_000) })).toMatchObject({ type: "exited", code: 3 });
    });

    test("which finds a program, or null", async () => {
      expect(await world.processes.which("here", world.folder)).toMatch(/here/);
      expect(await world.processes.which("not-here", world.folder)).toBeNull();
    });
  });
}
