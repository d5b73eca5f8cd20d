import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { nodeHttp } from "../../src/adapters/http.js";
import type { Against, GateReport, Report } from "../../src/core/report.js";
import { failed, passed } from "../../src/core/verdict.js";
import { marker } from "../../src/render/markdown.js";
import { finishOpen, openCheckState } from "../../src/reporters/checks.js";
import { type ActionSettings, actionReporters, terminalReporters } from "../../src/reporters/registry.js";
import type { ReportContext, Reporter } from "../../src/reporters/reporter.js";
import { FakeArtifacts } from "../fakes/artifacts.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeFiles } from "../fakes/files.js";
import { FakeGitHub } from "../fakes/github.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { brokenRun, cancelledRun, finding, gate, green, red, report, type Sample, step } from "../render/samples.js";

const settings: ActionSettings = {
  checks: "auto",
  comment: "auto",
  annotations: "auto",
  codeScanning: null,
  submission: null,
  sources: null,
  notify: null,
  reportPath: "/repo/.gatehouse/report.json",
};

function world(options: ConstructorParameters<typeof FakeGitHub>[0] = {}) {
  return {
    clock: new FakeClock(1_700_000_000_000),
    files: new FakeFiles({ "/tmp/out.txt": "line 1\r\n::error::boom\nlast" }),
    log: new FakeLog(),
    runner: new FakeRunner(),
    github: new FakeGitHub(options),
    artifacts: new FakeArtifacts(),
    http: nodeHttp(),
    env: {},
    temporary: "/tmp",
    interrupted: new AbortController().signal,
  };
}

/** Warnings that are not themselves annotations of the report. */
function warnings(log: FakeLog): readonly string[] {
  const annotated = log.annotations.map(({ level, message }) => `${level}: ${message}`);
  return log.lines.filter((line) => line.startsWith("warning: ") && !annotated.includes(line));
}

/** A run as main does it: open, each gate as it ends, close. Gates that never started have no event. */
async function run(reporters: readonly Reporter[], sample: Sample, more: Partial<ReportContext> = {}): Promise<void> {
  const context: ReportContext = { ...sample.context, runId: "991", ...more };
  for (const reporter of reporters) await reporter.open?.(context);
  for (const one of sample.report.gates.filter((each) => each.startedMs !== null)) {
    for (const reporter of reporters) reporter.event?.({ type: "gate-finished", gate: one });
  }
  for (const reporter of reporters) await reporter.close?.(sample.report, context);
}

describe("check runs", () => {
  test("one a gate and the roll-up, each posted once", async () => {
    const fakes = world();
    await run(actionReporters(fakes, settings), red());
    expect(fakes.github.checks.map((check) => [check.name, check.status, check.conclusion, check.title])).toEqual([
      [
        "Gatehouse",
        "completed",
        "failure",
        "3 tests fail, 2 new findings in typing, and patch coverage is 71.42 % (needs 90 %)",
      ],
      ["Gatehouse / lint", "completed", "success", "no new findings"],
      ["Gatehouse / typing", "completed", "failure", "2 new findings"],
      [
        "Gatehouse / test",
        "completed",
        "failure",
        "3 of 1,204 tests fail · 1 flaky · coverage 87 % · patch coverage 71.42 % (needs 90 %)",
      ],
      ["Gatehouse / build", "completed", "skipped", "test is not green"],
      ["Gatehouse / deploy", "completed", "skipped", "only on main"],
    ]);
    expect(new Set(fakes.github.checks.map((check) => check.externalId)).size).toBe(6);
    expect(fakes.github.checks[3]).toMatchObject({
      headSha: red().report.commit,
      startedAt: "2023-11-14T22:13:24.000Z",
      completedAt: "2023-11-14T22:13:20.000Z",
      detailsUrl: "https://github.com/acme/billing/actions/runs/991",
    });
    expect(fakes.github.checks[3]?.annotations.map((one) => [one.path, one.startLine])).toEqual([
      ["tests/test_refund.py", 88],
      ["tests/test_refund.py", 102],
      ["tests/test_ledger.py", 1],
    ]);
    expect(fakes.runner.state.get(openCheckState)).toBe("");
    expect(fakes.log.annotations).toEqual([]);
  });

  test("the roll-up is open while the run goes on, and the post step can finish it", async () => {
    const fakes = world();
    const context = { ...red().context, runId: "991" };
    for (const reporter of actionReporters(fakes, settings)) await reporter.open?.(context);
    expect(fakes.github.checks.map((check) => [check.name, check.status, check.conclusion])).toEqual([
      ["Gatehouse", "in_progress", undefined],
    ]);
    const state = fakes.runner.state.get(openCheckState) ?? "";
    expect(await finishOpen(state, fakes.github, fakes.clock)).toBe(true);
    expect(fakes.github.checks.map((check) => [check.status, check.conclusion])).toEqual([["completed", "cancelled"]]);
    expect(await finishOpen("", fakes.github, fakes.clock)).toBe(false);
  });

  test("a cancelled run leaves nothing open", async () => {
    const fakes = world();
    await run(actionReporters(fakes, settings), cancelledRun());
    expect(fakes.github.checks.map((check) => [check.name, check.conclusion])).toEqual([
      ["Gatehouse", "cancelled"],
      ["Gatehouse / lint", "success"],
      ["Gatehouse / test", "cancelled"],
      ["Gatehouse / build", "cancelled"],
    ]);
    expect(fakes.github.issueComments[0]?.body).toContain("cancelled after 13 s");
  });

  test("a broken config has a red roll-up though nothing was opened", async () => {
    const fakes = world();
    const { report: broken, context } = brokenRun();
    const bare: Report = { ...broken, gates: [] };
    for (const reporter of actionReporters(fakes, settings)) await reporter.close?.(bare, { ...context, runId: "991" });
    expect(fakes.github.checks.map((check) => [check.name, check.status, check.conclusion])).toEqual([
      ["Gatehouse", "completed", "failure"],
    ]);
  });

  test("never means none", async () => {
    const fakes = world();
    await run(actionReporters(fakes, { ...settings, checks: "never" }), red());
    expect(fakes.github.checks).toEqual([]);
    expect(fakes.log.annotations).toHaveLength(5);
  });
});

describe("a token that may not write", () => {
  test("annotations and summary instead, and no noise", async () => {
    const fakes = world();
    fakes.github.refuse(403);
    await run(actionReporters(fakes, settings), red());
    expect(fakes.log.annotations.map(({ level, place }) => [level, place.file, place.startLine])).toEqual([
      ["error", "src/billing/refund.py", 44],
      ["error", "tests/test_refund.py", 88],
      ["error", "tests/test_refund.py", 102],
      ["error", "tests/test_ledger.py", 1],
      ["warning", "src/app.py", 1],
    ]);
    expect(fakes.runner.summary).toContain("### ❌ Gatehouse: 3 tests fail");
    expect(warnings(fakes.log)).toEqual([]);
    expect(fakes.log.lines).toContain("This token may not write check runs (403).");
    expect(fakes.log.lines).toContain("This token may not write the pull request's comment (403).");
  });

  test("checks: always makes it a warning", async () => {
    const fakes = world();
    fakes.github.refuse(404);
    await run(actionReporters(fakes, { ...settings, checks: "always", annotations: "never" }), red());
    expect(fakes.log.lines).toContain("warning: This token may not write check runs (404).");
    expect(fakes.log.annotations).toEqual([]);
  });

  test("ten of each level, and what is hidden is said", async () => {
    const fakes = world();
    fakes.github.refuse(403);
    const findings = Array.from({ length: 25 }, (_, index) => finding({ severity: index < 12 ? "error" : "warning" }));
    const gates = [gate("lint", { findings })];
    await run(actionReporters(fakes, settings), { report: report(gates), context: red().context });
    expect(fakes.log.annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(fakes.log.annotations.filter(({ level }) => level === "warning")).toHaveLength(10);
    const said = "not shown: the runner shows 10 of each level. The job's summary has more.";
    expect(fakes.log.lines).toContain(`2 error annotations ${said}`);
    expect(fakes.log.lines).toContain(`3 warning annotations ${said}`);
  });
});

describe("the report as an artifact", () => {
  test("only for a token that may not write checks, and nothing is left behind", async () => {
    const allowed = world();
    await run(actionReporters(allowed, settings), red());
    expect([...allowed.artifacts.uploads]).toEqual([]);
    const down = world();
    down.github.goDown();
    await run(actionReporters(down, settings), red());
    expect([...down.artifacts.uploads]).toEqual([]);

    const fork = world();
    fork.github.refuse(403);
    await run(actionReporters(fork, settings), red(), { runAttempt: 3 });
    expect([...fork.artifacts.uploads]).toEqual([["gatehouse-report-all-3", ["report.json"]]]);
    expect(fork.log.lines).toContain(
      "The report is kept as the artifact gatehouse-report-all-3, for a job that may write checks.",
    );
    expect([...fork.files.files.keys()]).toEqual([
      "/tmp/out.txt",
      settings.reportPath,
      "/repo/.gatehouse/report.sarif",
    ]);
  });

  test("one that is too large, or cannot be uploaded, is one line", async () => {
    const large = world();
    large.github.refuse(403);
    const gates = [gate("lint", { findings: [finding({ message: "x".repeat(21_000_000) })] })];
    await run(actionReporters(large, settings), { report: report(gates), context: red().context });
    expect([...large.artifacts.uploads]).toEqual([]);
    expect(large.log.lines.filter((line) => line.startsWith("The report is not kept"))).toHaveLength(1);

    const broken = world();
    broken.github.refuse(403);
    broken.artifacts.goDown();
    await run(actionReporters(broken, settings), red(), { runAttempt: 1 });
    expect(broken.log.lines).toContain(
      "The report could not be kept as the artifact gatehouse-report-all-1: the artifact service is down",
    );
    expect(warnings(broken.log)).toEqual([]);
  });
});

test("GitHub down for good: one warning, summary and annotations", async () => {
  const fakes = world();
  fakes.github.goDown();
  await run(actionReporters(fakes, settings), red());
  expect(warnings(fakes.log)).toEqual([
    "warning: Could not write check runs: made to fail. The verdict does not depend on it.",
  ]);
  expect(fakes.runner.summary).toContain("3 tests fail");
  expect(fakes.log.annotations).toHaveLength(5);
});

describe("what was built", () => {
  const built = { path: "dist/a.whl", name: "a.whl", kind: "wheel", bytes: 1, sha256: "0".repeat(64) } as const;
  const sample = (gates: readonly GateReport[]): Sample => ({ report: report(gates), context: green().context });
  const passing = gate("dist", { kind: "build", artifacts: [built, { ...built, path: "b/b.bin", name: "b.bin" }] });

  test("is kept as an artifact of each gate that passed, by its paths and attempt", async () => {
    const fakes = world();
    const bad = { ...passing, name: "bad", verdict: failed("not-reproducible", "no") };
    await run(actionReporters(fakes, settings), sample([passing, bad]), { runAttempt: 2 });
    expect([...fakes.artifacts.uploads]).toEqual([["gatehouse-artifacts-dist-2", ["b/b.bin", "dist/a.whl"]]]);
    expect(fakes.log.lines).toContain("2 files of dist kept as the artifact gatehouse-artifacts-dist-2.");
  });

  test("so is what a canary was judged by, whatever came of it", async () => {
    const verdict = failed("canary", "worse");
    const deployment = {
      ...{ environment: "production", verdict, state: null, previous: null, timeline: [] },
      release: { version: "v2", commit: "", images: [] },
      canary: { steps: [], snapshot: ".gatehouse/canary/deploy-production.json" },
    };
    const fakes = world();
    await run(actionReporters(fakes, settings), sample([gate("deploy", { verdict, deployments: [deployment] })]));
    expect([...fakes.artifacts.uploads]).toEqual([
      ["gatehouse-canary-deploy-1", [".gatehouse/canary/deploy-production.json"]],
    ]);
  });

  test("and is a warning where that fails", async () => {
    const fakes = world();
    fakes.artifacts.goDown();
    await run(actionReporters(fakes, settings), sample([passing]));
    expect(warnings(fakes.log)).toEqual([
      "warning: What dist built could not be kept as the artifact gatehouse-artifacts-dist-1: the artifact service is down",
    ]);
  });
});

describe("the comment", () => {
  const sign = marker("Gatehouse");

  test("a second run edits it, whatever else stands there", async () => {
    const fakes = world();
    for (let index = 0; index < 40; index++) fakes.github.addComment(7, "someone", `comment ${index}`);
    const forged = fakes.github.addComment(7, "mallory", `${sign}\nall green`);
    await run(actionReporters(fakes, settings), red());
    await run(actionReporters(fakes, settings), green());
    const ours = fakes.github.issueComments.filter((one) => one.author === "github-actions[bot]");
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain("both gates pass");
    expect(fakes.github.issueComments.find((one) => one.id === forged.id)?.body).toBe(`${sign}\nall green`);
  });

  test("without checks the token's own login decides whose comment it is", async () => {
    const fakes = world({ viewer: "octo-bot" });
    fakes.github.addComment(7, "octo-bot", `${sign}\nold`);
    await run(actionReporters(fakes, { ...settings, checks: "never" }), red());
    expect(fakes.github.issueComments).toHaveLength(1);
    expect(fakes.github.issueComments[0]?.body).toContain("3 tests fail");
  });

  /** A green run beside a baseline. */
  const beside = (more: Partial<NonNullable<Against["tests"]>>): Sample => {
    const tests = { total: 1, new: 0, removed: 0, newlyFailing: 0, fixed: 0, failing: 0, gone: [], ...more };
    return { ...green(), report: report([gate("test", { against: { tests } })], { verdict: passed("fine") }) };
  };
  const plain: Sample = { ...green(), report: report([gate("lint")], { verdict: passed("fine") }) };
  const cases: readonly (readonly [ActionSettings["comment"], string, Sample, number])[] = [
    ["auto", "red", red(), 1],
    ["auto", "green with patch coverage", green(), 1],
    ["auto", "green with nothing to show", plain, 0],
    ["auto", "green with tests as on the base", beside({}), 0],
    ["auto", "green with a fixed test", beside({ fixed: 1 }), 1],
    ["always", "green with nothing to show", plain, 1],
    ["on-failure", "green with patch coverage", green(), 0],
    ["on-failure", "red", red(), 1],
    ["never", "red", red(), 0],
  ];
  for (const [mode, what, sample, count] of cases) {
    test(`${mode}, ${what}: ${count}`, async () => {
      const fakes = world();
      await run(actionReporters(fakes, { ...settings, comment: mode }), sample);
      expect(fakes.github.issueComments).toHaveLength(count);
    });
  }

  test("an existing one is updated by a green run too", async () => {
    const fakes = world();
    await run(actionReporters(fakes, { ...settings, comment: "on-failure" }), red());
    await run(actionReporters(fakes, { ...settings, comment: "on-failure" }), plain);
    expect(fakes.github.issueComments).toHaveLength(1);
    expect(fakes.github.issueComments[0]?.body).toContain("lint passes");
  });

  test("outside a pull request there is none", async () => {
    const fakes = world();
    await run(actionReporters(fakes, { ...settings, comment: "always" }), red(), { pullRequest: null });
    expect(fakes.github.issueComments).toEqual([]);
  });
});

describe("the log", () => {
  test("each step's output in a group, then the result", async () => {
    const fakes = world();
    const [log] = actionReporters({ ...fakes, github: null }, settings).filter((one) => one.name === "log");
    const { report, context } = green();
    const full = { ...context, runId: "991" };
    await log?.open?.(full);
    log?.event?.({ type: "step-finished", gate: "lint", step: step("ruff"), output: "/tmp/out.txt" });
    log?.event?.({ type: "step-finished", gate: "lint", step: step("black"), output: "/tmp/gone.txt" });
    log?.event?.({ type: "gate-finished", gate: report.gates[0] as GateReport });
    log?.event?.({ type: "warning", message: "the cache is broken" });
    await log?.close?.(report, full);
    expect(fakes.log.lines.map(stripVTControlCharacters)).toEqual([
      "lint / ruff: passed (0.9 s)",
      "  line 1",
      "  ::error::boom",
      "  last",
      "lint / black: passed (0.9 s)",
      "warning: Could not print a step's output: ENOENT: /tmp/gone.txt",
      "✔ lint  no findings  3.9s",
      "warning: the cache is broken",
      "passed in 1m29s · lint ✔  test ✔ · coverage 97.5 % · patch coverage 96.15 %",
    ]);
  });
});

describe("a terminal", () => {
  async function show(sample: Sample, more: { isTTY?: boolean; quiet?: boolean } = {}): Promise<string> {
    const stream = Object.assign(new PassThrough(), { isTTY: more.isTTY ?? false, columns: 100, rows: 30 });
    const terminal = {
      stream,
      color: false,
      unicode: true,
      quiet: more.quiet ?? false,
      reportPath: ".gatehouse/report.json",
    };
    const fakes = world();
    await run(terminalReporters(fakes, { terminal, json: { path: null, print: null } }), sample);
    stream.end();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }

  test("a pipe gets a line a gate, then the result", async () => {
    const lines = (await show(green())).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "gatehouse · 2 gates · against main · 2 at once",
      "✔ lint  no findings  3.9s",
      "✔ test  1,201 tests pass · 1 flaky · coverage 97.5 % · patch coverage 96.15 %  38s",
    ]);
    expect(lines.at(-2)).toMatch(/^passed in 1m29s · lint ✔ {2}test ✔/);
  });
  test("quiet shows the result alone", async () => {
    expect(await show(green(), { quiet: true })).toMatch(/^passed in 1m29s[^\n]*\n$/);
    expect(await show(green(), { quiet: true, isTTY: true })).toMatch(/^passed in 1m29s[^\n]*\n$/);
  });
  test("a terminal is redrawn in place, and the cursor comes back", async () => {
    const text = await show(green(), { isTTY: true });
    expect(text).toContain("\u001b[2K");
    expect(text).toContain("  ✔ lint ");
    expect(stripVTControlCharacters(text)).toMatch(/passed in 1m29s[^\n]*\n$/);
  });
});

test("the report as JSON, in a file and printed", async () => {
  const fakes = world();
  const printed: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: false });
  const terminal = { stream, color: false, unicode: true, quiet: true, reportPath: null };
  const json = { path: "/repo/report.json", print: (text: string) => void printed.push(text) };
  const sample = red();
  await run(terminalReporters(fakes, { terminal, json }), sample);
  expect(JSON.parse(printed.join(""))).toEqual(JSON.parse(JSON.stringify(sample.report)));
  expect(await fakes.files.readText("/repo/report.json")).toBe(printed.join(""));
});
