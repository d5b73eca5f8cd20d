import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type JobOptions, Step } from "./runner.js";
import { CommandReader } from "./runner-commands.js";
import { readKeyValues } from "./runner-files.js";

const action = `
name: probe
inputs:
  with-default: { default: "yes" }
  token: { default: "\${{ github.token }}" }
  two words: {}
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const main = `
import { appendFileSync } from "node:fs";
import { spawn } from "node:child_process";
const mode = process.env["INPUT_TWO_WORDS"];
if (mode === "sleep") {
  process.on("SIGINT", () => console.log("got SIGINT"));
  process.on("SIGTERM", () => process.exit(7));
  setInterval(() => {}, 1000);
}
// Only now: the test signals as soon as it reads this.
console.log("ready " + mode);
if (mode === "sleep") {
  // Waits to be ended.
} else if (mode === "grandchild") {
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { detached: true, stdio: "ignore" }).unref();
} else if (mode === "bad-file") {
  appendFileSync(process.env.GITHUB_OUTPUT, "no delimiter here\\n");
} else {
  console.log(JSON.stringify({ env: process.env, cwd: process.cwd(), node: process.version, tty: Boolean(process.stdout.isTTY) }));
  appendFileSync(process.env.GITHUB_OUTPUT, "a=1\\nb<<EOT\\nx\\ny\\nEOT\\n");
  appendFileSync(process.env.GITHUB_STATE, "Kept=later\\n");
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# hello\\n");
  console.log("::add-mask::hunter2");
  console.log("the password is hunter2");
  console.error("::error file=a.py,line=3,title=a%3Ab::bad%0Athing");
  process.exitCode = 3;
}
`;

/** Windows has no signals: there the runner ends a process at once, and no environment of another process can be read. */
const onUnix = process.platform === "win32" ? test.skip : test;

let folder: string;

async function start(mode: string): Promise<Step> {
  const options: JobOptions = {
    action: join(folder, "action"),
    workspace: join(folder, "workspace"),
    temp: join(folder, "temp"),
    inputs: { "two words": mode },
    event: "push",
    payload: { ref: "refs/heads/main" },
    sha: "0".repeat(40),
    ref: "refs/heads/main",
    token: "ghs_token",
    apiUrl: "http://127.0.0.1:1",
    env: { ACTIONS_RUNTIME_TOKEN: "runtime" },
  };
  return Step.start(options);
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-")));
  for (const name of ["action", "workspace", "temp"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "action", "action.yml"), action);
  await writeFile(join(folder, "action", "main.mjs"), main);
  await writeFile(
    join(folder, "action", "post.mjs"),
    "console.log('post ' + process.env.STATE_Kept + ' ' + process.env.GITHUB_JOB)",
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("Step", () => {
  test("an action finds what the runner gives it, and is read as the runner reads it", async () => {
    const step = await start("show");
    const result = await step.done;
    const seen = JSON.parse(result.stdout.split("\n")[1] ?? "");
    expect(seen).toMatchObject({ cwd: join(folder, "workspace"), tty: false });
    expect(seen.node).toMatch(/^v24\./);
    expect(seen.env).toMatchObject({
      "INPUT_WITH-DEFAULT": "yes",
      INPUT_TOKEN: "ghs_token",
      INPUT_TWO_WORDS: "show",
      ACTIONS_RUNTIME_TOKEN: "runtime",
      GITHUB_EVENT_NAME: "push",
      GITHUB_ACTIONS: "true",
      RUNNER_TEMP: join(folder, "temp"),
    });
    expect(seen.env).not.toHaveProperty("GITHUB_TOKEN");
    expect(seen.env).not.toHaveProperty("JEST_WORKER_ID");
    expect([...result.outputs]).toEqual([
      ["a", "1"],
      ["b", "x\ny"],
    ]);
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      conclusion: "failure",
      summary: "# hello\n",
      errors: [],
      survivors: [],
    });
    expect(result.log).toContain("the password is ***");
    expect(result.annotations).toEqual([
      { level: "error", message: "bad\nthing", properties: { file: "a.py", line: "3", title: "a:b" } },
    ]);
    const post = await (await step.post()).done;
    expect(post.stdout).toBe("post later gatehouse\n");
    expect(post.conclusion).toBe("success");
  });

  test("a bad command file fails the step", async () => {
    const result = await (await start("bad-file")).done;
    expect(result).toMatchObject({ exitCode: 0, conclusion: "failure" });
    expect(result.errors).toEqual(["Unable to process file command 'OUTPUT': Invalid format 'no delimiter here'"]);
  });

  onUnix("cancelling is SIGINT, then SIGTERM after 7.5 s", async () => {
    const step = await start("sleep");
    await step.waitFor(/ready sleep/);
    const result = await step.cancel();
    expect(result.signals.map((each) => each.name)).toEqual(["SIGINT", "SIGTERM"]);
    expect(result.signals[1]?.afterMs).toBeGreaterThanOrEqual(7400);
    expect(result.exitCode).toBe(7);
    expect(result.output).toContain("got SIGINT");
  });

  onUnix("a process that outlives the step is found, then swept", async () => {
    const step = await start("grandchild");
    const result = await step.done;
    expect(result.survivors).toHaveLength(1);
    expect(result.survivors[0]?.command).toContain("setTimeout");
    await step.sweep();
  });
});

describe("CommandReader", () => {
  function read(...lines: string[]): CommandReader {
    const reader = new CommandReader();
    for (const line of lines) reader.line(line);
    return reader;
  }

  test("nothing is obeyed between stop-commands and its token", () => {
    const reader = read("::stop-commands::token-1234", "::error::no", "##[error]no", "::token-1234::", "::error::yes");
    expect(reader.annotations.map((each) => each.message)).toEqual(["yes"]);
    expect(reader.log).toEqual(["::error::no", "##[error]no"]);
  });

  test("ten annotations of a level are shown", () => {
    const reader = read(...Array.from({ length: 14 }, (_, i) => `::warning::${i}`), "::notice::n");
    expect(reader.annotations).toHaveLength(11);
    expect(reader.droppedAnnotations).toBe(4);
  });

  test("the old form counts anywhere in a line, the new one where it begins, unknown ones are text", () => {
    const reader = read("  ::notice::a", "see ::error::b", "see ##[error]c", "::unknown::d");
    expect(reader.annotations.map((each) => `${each.level} ${each.message}`)).toEqual(["notice a", "error c"]);
    expect(reader.log).toEqual(["see ::error::b", "::unknown::d"]);
  });
});

describe("readKeyValues", () => {
  test.each([
    ["a=1\n\nb=x=y\n", { a: "1", b: "x=y" }],
    ["a<<E\n1\n\n2\nE\n", { a: "1\n\n2" }],
    ["a=<<b\n", { a: "<<b" }],
  ])("%j", (text, expected) => {
    expect(Object.fromEntries(readKeyValues(text, /\n/))).toEqual(expected);
  });

  test.each(["a<<E\n1\n", "a<<E\r\n1\r\nE", "=1\n", "word\n"])("%j is refused", (text) => {
    expect(() => readKeyValues(text, /\n/)).toThrow(/Invalid/);
  });
});
