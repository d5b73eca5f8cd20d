import { afterEach, describe, expect, test } from "@jest/globals";
import type { GatePolicy, QuarantineRule, ToolStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate, stepOf } from "./harness.js";

let repository: TestRepository | null = null;
afterEach(async () => {
  await repository?.close();
  repository = null;
});

const xml = (failing: readonly string[]) =>
  `<testsuite name="s">${["a", "b", "c"]
    .map(
      (name) =>
        `<testcase classname="s" name="${name}">${failing.includes(name) ? '<failure message="no"/>' : ""}</testcase>`,
    )
    .join("")}</testsuite>`;

/** A gate with one command, in which these tests fail. */
async function judged(
  failing: readonly string[],
  quarantine: readonly QuarantineRule[],
  policy: Partial<GatePolicy> = {},
): Promise<GateReport> {
  repository = await TestRepository.create({ base: { "in.xml": xml(failing) }, change: { a: "" } });
  await repository.checkout("feature", repository.headSha);
  const run = `require("fs").copyFileSync("in.xml", "out.xml"); process.exitCode = ${failing.length}`;
  const step = stepOf(run, { shell: "node", reports: ["out.xml"], name: "suite" });
  return runGate(repository, await changeFrom(repository, repository.baseSha), {
    kind: "test",
    steps: [step],
    policy: { quarantine, ...policy },
    startedAt: Date.UTC(2026, 10, 21, 23, 59),
  });
}

describe("a test gate with a quarantine", () => {
  test("passes though a quarantined test fails and the command exits with 1", async () => {
    const report = await judged(["b"], [{ test: "s::b", reason: "waits", until: "2026-11-21", line: 7 }]);
    expect(report.verdict).toEqual({
      outcome: "passed",
      reason: null,
      message: "suite: 3 tests, 0 skipped, 1 quarantined",
    });
    expect(report.tests).toMatchObject({ total: 3, passed: 2, failed: 0, quarantined: 1 });
    expect(report.tests?.cases[1]).toMatchObject({ status: "quarantined", failure: { message: "no" } });
    expect(report.quarantine).toEqual([
      { test: "s::b", reason: "waits", until: "2026-11-21", line: 7, matched: 1, failed: 1, expired: false },
    ]);
  });

  test("fails for another test, and for one whose quarantine is over", async () => {
    const other = await judged(["a", "b"], [{ test: "b", reason: "waits" }]);
    expect(other.verdict.message).toBe("suite: 1 of 3 tests failed");
    await repository?.close();
    const over = await judged(["b"], [{ test: "b", reason: "waits", until: "2026-11-20", line: 7 }]);
    expect(over.verdict).toEqual({
      outcome: "failed",
      reason: "tests-failed",
      message:
        "suite: 1 of 3 tests failed; quarantine of b expired on 2026-11-20: mend the test or give it a new date (.github/gatehouse.yml:7)",
    });
  });

  test("runs what is in quarantine not again, and reports the others as flaky", async () => {
    const head = 'const test = require("node:test"); const fs = require("node:fs");\n';
    const again =
      'test("a", () => { const first = !fs.existsSync("seen"); fs.appendFileSync("seen", "x"); if (first) throw new Error("no"); });\n';
    const never = 'test("b", () => { fs.appendFileSync("tries", "x"); throw new Error("no"); });\n';
    const manifest = '{ "scripts": { "test": "node --test a.test.js" } }';
    repository = await TestRepository.create({
      base: { "package.json": manifest, "a.test.js": head + again + never },
      change: { a: "" },
    });
    await repository.checkout("feature", repository.headSha);
    const step: ToolStep = {
      name: "node-test",
      type: "tool",
      tool: "node-test",
      args: [],
      paths: [],
      retries: 1,
      env: {},
      workingDirectory: ".",
      timeoutMs: 30_000,
      reports: [],
    };
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha), {
      kind: "test",
      steps: [step],
      policy: { quarantine: [{ test: "b", reason: "waits" }] },
    });
    expect(report.verdict.message).toBe("node-test: 2 tests, 0 skipped, 1 flaky, 1 quarantined");
    expect(report.steps[0]?.retries?.map(({ failed, passed }) => [failed, passed])).toEqual([[0, 1]]);
  });
});
