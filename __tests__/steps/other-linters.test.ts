import { afterEach, describe, expect, test } from "@jest/globals";
import { judgeStep } from "../../src/core/judge.js";
import type { RunStep } from "../../src/core/plan.js";
import { changeFrom, runGate, standings, stepOf } from "../gates/harness.js";
import { inShort } from "../tools/in-short.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { type RanStep, run } from "./harness.js";

/** Linters that Gatehouse has no tool for: a `run:` step with a format of theirs, or with a problem matcher. */

const withRuff = testWith("ruff");
const withHadolint = testWith("hadolint");
const withBiome = testWith("biome");
const withShellcheck = testWith("shellcheck");

const python = { "pkg/a.py": "import os\n" };
const cleanPython = { "pkg/a.py": '"""Doc."""\n' };
const docker = { Dockerfile: "FROM debian\nMAINTAINER me\n" };
const cleanDocker = { Dockerfile: "FROM debian:12\n" };

const ruff = (format: string) => `ruff check --isolated --no-cache --output-format ${format} .`;
const hadolint = (format: string) => `hadolint --format ${format} Dockerfile`;

/** What was found, and what the gate makes of it. */
async function judged(
  step: Partial<RunStep> & { readonly run: string },
  contents: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const ran = await run(step, { contents });
  return [...inShort({ judged: true, findings: ran.findings }), verdict(ran)];
}

function verdict(ran: RanStep): string {
  const { outcome, reason, message } = judgeStep(ran, { block: "new", failOn: "warning" }, null);
  return `${outcome}${reason === null ? "" : ` ${reason}`}: ${message}`;
}

const dockerFindings = ["Dockerfile:1:1-1:1 DL3006 warning", "Dockerfile:2:1-2:1 DL4000 error"];
const found = (count: number) => `failed findings: ${count} finding${count === 1 ? "" : "s"}`;
const clean = "passed: clean";

describe("a run step with the format of any linter", () => {
  withRuff("reads SARIF", async () => {
    const step = { run: ruff("sarif"), format: "sarif" };
    expect(await judged(step, python)).toEqual(["pkg/a.py:1:8-1:10 F401 error", found(1)]);
    expect(await judged(step, cleanPython)).toEqual([clean]);
  });

  withHadolint("reads SARIF and Checkstyle", async () => {
    expect(await judged({ run: hadolint("sarif"), format: "sarif" }, docker)).toEqual([...dockerFindings, found(2)]);
    expect(await judged({ run: hadolint("sarif"), format: "sarif" }, cleanDocker)).toEqual([clean]);
    const checkstyle = { run: hadolint("checkstyle"), format: "checkstyle" };
    const points = dockerFindings.map((line) => line.replace(/-\d:\d /, " "));
    expect(await judged(checkstyle, docker)).toEqual([...points, found(2)]);
    expect(await judged(checkstyle, cleanDocker)).toEqual([clean]);
  });

  withRuff("reads rdjson, with its fixes", async () => {
    const step = { run: ruff("rdjson"), format: "rdjson" };
    expect(await judged(step, python)).toEqual(['pkg/a.py:1:8-1:10 F401 warning [1:1-2:1 ""]', found(1)]);
    expect(await judged(step, cleanPython)).toEqual([clean]);
  });

  withBiome("reads rdjson and Checkstyle of another one", async () => {
    const biome = (format: string) => ({ run: `biome lint --reporter=${format} a.js`, format });
    for (const format of ["rdjson", "checkstyle"]) {
      const [first = "", last] = await judged(biome(format), { "a.js": "debugger;\n" });
      expect(first).toMatch(/^a\.js:1:1.* lint\/suspicious\/noDebugger error/);
      expect(last).toBe(found(1));
      expect(await judged(biome(format), { "a.js": "export const a = 1;\n" })).toEqual([clean]);
    }
  });

  withShellcheck("reads the output of anything else by a problem matcher", async () => {
    const regexp = "^(.+?):(\\d+):(\\d+): (warning|error|note): (.+) \\[(SC\\d+)\\]$";
    const pattern = [{ regexp, file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 }];
    const matcher = { "matcher.json": JSON.stringify({ problemMatcher: [{ owner: "shell", pattern }] }) };
    const step = { run: "shellcheck --format gcc a.sh", matcher: "matcher.json" };
    const bad = { ...matcher, "a.sh": "#!/bin/sh\ncd /tmp\necho $1\n" };
    expect(await judged(step, bad)).toEqual(["a.sh:2:1 SC2164 warning", "a.sh:3:6 SC2086 note", found(1)]);
    expect(await judged(step, { ...matcher, "a.sh": "#!/bin/sh\necho ok\n" })).toEqual([clean]);
    const crash = { ...step, run: "shellcheck --format gcc none.sh" };
    expect(await judged(crash, matcher)).toEqual(["failed exit-code: exited with code 2"]);
    const unset = await judged({ ...step, matcher: "none.json" }, bad);
    expect(unset.at(-1)).toMatch(/^broken report-missing: the problem matcher none\.json does not exist/);
  });

  withRuff("is broken where the document is empty, cut or missing", async () => {
    for (const format of ["sarif", "rdjson"]) {
      for (const run of [`${ruff(format)} | head -c 300`, "true", `${ruff(format)} >/dev/null`]) {
        const [first] = await judged({ run, format }, python);
        expect(first).toMatch(/^broken report-unreadable: output of step/);
      }
    }
    const report = { run: `${ruff("sarif")} --output-file other.sarif`, reports: ["ruff.sarif"] };
    expect(await judged(report, python)).toEqual([
      expect.stringMatching(/^broken report-missing: ruff\.sarif was not/),
    ]);
  });

  withHadolint("is broken where Checkstyle is empty, cut or missing", async () => {
    for (const run of [`${hadolint("checkstyle")} | head -c 200`, "true", "hadolint --format checkstyle none"]) {
      const said = await judged({ run, format: "checkstyle" }, docker);
      expect(said.at(-1)).toMatch(/^broken report-unreadable: /);
    }
  });

  test("is broken where the program is not there", async () => {
    const said = await judged({ run: "no-such-linter --sarif", format: "sarif" }, python);
    expect(said).toEqual([expect.stringMatching(/^broken tool-missing: /)]);
  });
});

describe("such a step against the base", () => {
  let repository: TestRepository | undefined;
  afterEach(() => repository?.close());

  withHadolint("blocks what is new, and only that", async () => {
    const old = { Dockerfile: "FROM debian\n" };
    repository = await TestRepository.create({ base: old, change: { Dockerfile: "# moved\nFROM debian\n" } });
    await repository.checkout("feature", repository.headSha);
    const steps = [stepOf(hadolint("checkstyle"), { format: "checkstyle" })];
    const change = await changeFrom(repository, repository.baseSha);
    const moved = await runGate(repository, change, { steps });
    expect([standings(moved), moved.verdict.outcome]).toEqual([["known Dockerfile:2"], "passed"]);
    await repository.close();
    repository = await TestRepository.create({ base: old, change: { Dockerfile: "FROM debian\nMAINTAINER me\n" } });
    await repository.checkout("feature", repository.headSha);
    const added = await runGate(repository, await changeFrom(repository, repository.baseSha), { steps });
    expect([standings(added), added.verdict.message]).toEqual([
      ["known Dockerfile:1", "new Dockerfile:2"],
      "words: 1 new finding",
    ]);
  });
});
