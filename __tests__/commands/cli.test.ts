import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** The terminal program as a person calls it, in a repository with a gate that passes and one that fails. */

const cli = join(process.cwd(), "build", "src", "cli.js");
let folder: string;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: "1", ...env } };
    execFile(program, args, options, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

const gatehouse = (...args: string[]) => run(folder, process.execPath, [cli, ...args]);

const config = `version: 1
setup: []
gates:
  lint:
    steps:
      - name: words
        run: 'echo "notes.md:2: warning: weasel word [W1]"'
        matcher: matcher.json
  test:
    needs: [lint]
    steps:
      - run: cp good.xml junit.xml
        reports: [junit.xml]
  docs:
    when: { branches: [release] }
    kind: lint
    steps: [{ run: "true" }]
`;
const matcher = {
  problemMatcher: [
    {
      owner: "words",
      pattern: [
        { regexp: "^(.+):(\\d+): (\\w+): (.+) \\[(\\w+)\\]$", file: 1, line: 2, severity: 3, message: 4, code: 5 },
      ],
    },
  ],
};
const files = {
  ".github/gatehouse.yml": config,
  "matcher.json": JSON.stringify(matcher),
  "notes.md": "# Notes\nvery good\n",
  "good.xml": '<testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite>',
  "bad.xml": '<testsuite name="s"><testcase name="a"><failure message="no"/></testcase></testsuite>',
  "inner/.github/gatehouse.yml": 'version: 1\nsetup: []\ngates:\n  test:\n    steps: [{ run: "true" }]\n',
};

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-cli-")));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const git = (...args: string[]) =>
    run(folder, "git", ["-c", "user.name=Mona", "-c", "user.email=mona@example.com", ...args]);
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=all");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("run", () => {
  test("--json prints one document on standard output, and people's words beside it", async () => {
    const { code, out, err } = await gatehouse("run", "--json");
    const report = JSON.parse(out) as {
      verdict: { outcome: string };
      gates: { name: string; verdict: { outcome: string; reason: string } }[];
    };
    expect(code).toBe(1);
    expect(report.gates.map(({ name, verdict }) => [name, verdict.outcome, verdict.reason])).toEqual([
      ["lint", "failed", "findings"],
      ["test", "skipped", "needs"],
      ["docs", "skipped", "condition"],
    ]);
    expect(err).toContain("notes.md:2");
  });

  test("a gate that was asked for alone does not wait for what it needs", async () => {
    const { code, out } = await gatehouse("run", "test");
    expect(code).toBe(0);
    expect(out).toContain("2 tests pass");
  });

  test("--set goes over the config, and a slip in it is named", async () => {
    expect((await gatehouse("run", "lint", "--quiet", "--set", "gates.lint.fail-on=error")).code).toBe(0);
    const slip = await gatehouse("run", "--set", "gates.lint.fail-onn=error");
    expect(slip.code).toBe(2);
    expect(slip.out + slip.err).toContain('did you mean "fail-on"?');
  });

  test("a folder with a config of its own is a project of its own", async () => {
    const { code, out } = await run(join(folder, "inner"), process.execPath, [cli, "run"]);
    expect(code).toBe(0);
    expect(out).toContain("test ✔");
    expect(out).not.toContain("lint");
  });
});

describe("plan", () => {
  test("says what runs, in which order, and why something does not", async () => {
    const { code, out } = await gatehouse("plan");
    expect(code).toBe(0);
    expect(out).toContain("· lint (lint)");
    expect(out).toContain("· test (test) after lint");
    expect(out).toContain("– docs (lint): left out, only on release");
  });

  test("--json and --mermaid", async () => {
    const plan = JSON.parse((await gatehouse("plan", "--json")).out) as { gates: { name: string; skip?: string }[] };
    expect(plan.gates.map(({ name, skip }) => [name, skip])).toEqual([
      ["lint", undefined],
      ["test", undefined],
      ["docs", "only on release"],
    ]);
    expect((await gatehouse("plan", "--mermaid")).out).toBe(
      'flowchart TD\n  g0["lint"]\n  g1["test"]\n  g2(["docs: left out"])\n  g0 --> g1\n',
    );
  });
});

describe("report", () => {
  test("shows files, and its code says what they hold", async () => {
    expect(await gatehouse("report", "good.xml")).toMatchObject({ code: 0, err: "" });
    const bad = await gatehouse("report", "good.xml", "bad.xml");
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("1 of 1 test failed");
    const { code, out } = await gatehouse("report", "--json", "bad.xml", "nope.xml");
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({
      files: [
        { path: "bad.xml", format: "junit", tests: { total: 1, passed: 0, failed: 1, skipped: 0, time: 0 } },
        { path: "nope.xml", format: null },
      ],
      problems: [{ path: "nope.xml", code: "missing", message: "The file does not exist." }],
    });
  });

  test("shows the Report that a run saved, with the run's own code", async () => {
    await gatehouse("run", "lint", "--quiet");
    const { code, out } = await gatehouse("report", ".gatehouse/report.json");
    expect(code).toBe(1);
    expect(out).toContain("notes.md:2");
  });
});

describe("explain", () => {
  test("a gate, a tool and a rule of the last run; anything else with the nearest name", async () => {
    await gatehouse("run", "lint", "--quiet");
    expect((await gatehouse("explain", "test")).out).toContain('gate "test" (.github/gatehouse.yml:9)');
    expect((await gatehouse("explain", "prettier")).out).toContain("used by no gate");
    expect((await gatehouse("explain", "W1")).out).toContain("notes.md:2");
    const unknown = await gatehouse("explain", "tset");
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain('did you mean "test"?');
  });

  const posix = process.platform === "win32" ? test.skip : test;
  posix("a tool that is not here: what was passed over, and how it would be had, with nothing fetched", async () => {
    const digest = "c".repeat(64);
    const url = "http://127.0.0.1:9/trivia.tar.gz";
    await writeFile(
      join(folder, "tools.yml"),
      `gates:\n  lint:\n    steps:\n      - { tool: ruff, version: "0.0.1#sha256:${digest}", url: "${url}" }\n`,
    );
    await mkdir(join(folder, "path"), { recursive: true });
    await writeFile(join(folder, "path", "ruff"), "#!/bin/sh\necho ruff 0.15.1\n", { mode: 0o755 });
    const env = { PATH: `${join(folder, "path")}:${process.env.PATH}`, XDG_CACHE_HOME: join(folder, "cache") };
    const args = [cli, "explain", "ruff", "--config", "tools.yml"];
    const ended = await run(folder, process.execPath, args, { ...env, RUNNER_TOOL_CACHE: "" });
    await rm(join(folder, "path"), { recursive: true });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out.split("\n")).toEqual([
      "ruff: Lints Python (ruff check).",
      `  program: would be downloaded from ${url} if its SHA-256 is ${digest}`,
      "  asked for: version 0.0.1",
      "  passed over: on PATH is 0.15.1",
      '  used by gate "lint", step "ruff" (tools.yml:4)',
      "  installed by: pip install ruff==0.17.6",
      "",
    ]);
    await expect(stat(join(folder, "cache"))).rejects.toThrow("ENOENT");
  });
});

describe("validate, schema and usage", () => {
  test("a valid config, and one that is not", async () => {
    expect(await gatehouse("validate")).toMatchObject({
      code: 0,
      out: ".github/gatehouse.yml: valid (gates: lint, test, docs)\n",
    });
    await writeFile(join(folder, "slip.yml"), "version: 1\ngates:\n  lint:\n    step: [ruff]\n");
    const slip = await gatehouse("validate", "--config", "slip.yml");
    expect(slip.code).toBe(2);
    expect(slip.err).toContain('slip.yml:4:5: unknown key "step" (did you mean "steps"?)');
  });

  test("the schema is one JSON document", async () => {
    expect(JSON.parse((await gatehouse("schema")).out)).toMatchObject({ title: "Gatehouse config", type: "object" });
  });

  test.each([
    [["rum"], 'unknown command "rum" (did you mean "run"?)'],
    [["init"], '"init" is not supported yet'],
    [["run", "--nope"], "--nope"],
    [["run", "--concurrency", "0"], "--concurrency must be a whole number"],
    [["explain"], "explain needs the name"],
    [["report"], "report needs the files"],
    [[], "gatehouse <command>"],
  ])("%j is a usage error", async (args, words) => {
    const ended = await gatehouse(...args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(words);
  });

  test("--help is none", async () => {
    expect(await gatehouse("--help")).toMatchObject({ code: 0, err: "" });
  });
});
