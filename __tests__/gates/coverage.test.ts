import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CoveragePolicy } from "../../src/core/plan.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate, stepOf } from "./harness.js";

/** Ten lines, of which the branch adds the last four. Lines 1–8 ran. */
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join("");
const lcov = `SF:src/a.js\n${Array.from({ length: 10 }, (_, index) => `DA:${index + 1},${index < 8 ? 1 : 0}\n`).join("")}end_of_record\n`;

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.create({ base: { "src/a.js": lines(6) }, change: { "src/a.js": lines(10) } });
  await repository.checkout("feature", repository.headSha);
});
afterEach(() => repository.close());

async function judged(coverage: CoveragePolicy, { text = lcov, code = 0, hasBase = true } = {}) {
  const change = await changeFrom(repository, repository.baseSha);
  const script = `fs.writeFileSync("lcov.info", ${JSON.stringify(text)}); process.exitCode = ${code}`;
  const step = stepOf(script, { name: "tests", shell: "node", reports: ["lcov.info"] });
  const lost = { ...change, base: { branch: "main", commit: null, missing: "GitHub is down" }, diff: null };
  return runGate(repository, hasBase ? change : lost, { kind: "test", steps: [step], policy: { coverage } });
}

describe("coverage floors", () => {
  test("of the whole and of the change are judged each for itself", async () => {
    const good = await judged({ minimum: 80, patch: 50 });
    expect(good.verdict).toEqual({
      outcome: "passed",
      reason: null,
      message: "tests: clean; coverage is 80 %, patch 50 %",
    });
    expect(good.patchCoverage?.files).toEqual([{ path: "src/a.js", covered: 2, total: 4, uncovered: [9, 10] }]);
    expect((await judged({ minimum: 80.1, patch: 50.1 })).verdict).toMatchObject({
      outcome: "failed",
      reason: "coverage",
      message: "coverage is 80 % (needs 80.1 %), patch coverage is 50 % (needs 50.1 %)",
    });
  });

  test("of a change that is not known are undecided, and of the whole still judged", async () => {
    expect((await judged({ patch: 50 }, { hasBase: false })).verdict).toEqual({
      outcome: "inconclusive",
      reason: "no-base",
      message: "coverage: patch coverage is unknown: GitHub is down",
    });
    expect((await judged({ minimum: 90, patch: 50 }, { hasBase: false })).verdict.reason).toBe("coverage");
    expect((await judged({ minimum: 80 }, { hasBase: false })).verdict.outcome).toBe("passed");
  });

  test("say nothing of a run that was cut short, and are broken by a report without this repository's files", async () => {
    expect((await judged({ minimum: 10 }, { text: lcov.slice(0, 40) })).verdict).toMatchObject({
      outcome: "broken",
      reason: "report-unreadable",
    });
    const foreign = await judged({ minimum: 10 }, { text: lcov.replace("src/a.js", "/elsewhere/z.js") });
    expect(foreign.verdict).toMatchObject({ outcome: "inconclusive", reason: "no-data" });
  });

  test("are told beside a failure of the step", async () => {
    const failed = await judged({ minimum: 90 }, { code: 3 });
    expect(failed.verdict).toMatchObject({
      outcome: "failed",
      reason: "exit-code",
      message: "tests: exited with code 3; coverage is 80 % (needs 90 %)",
    });
  });
});
