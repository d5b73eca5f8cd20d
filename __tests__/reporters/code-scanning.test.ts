import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import type { Finding } from "../../src/core/finding.js";
import type { PlannedStep } from "../../src/core/plan.js";
import type { GateReport, Report } from "../../src/core/report.js";
import { broken, cancelled, failed } from "../../src/core/verdict.js";
import type { CodeScanningTarget } from "../../src/ports.js";
import { codeScanningReporter } from "../../src/reporters/code-scanning.js";
import { sarifFileReporter } from "../../src/reporters/sarif-file.js";
import { GitHubSession } from "../../src/reporters/session.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeFiles } from "../fakes/files.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { context, finding, gate, report, step } from "../render/samples.js";
import { GitHubServer, type GitHubServerOptions } from "../world/github.js";

const ref = "refs/pull/7/head";
const head = { commitSha: "4f1c0de4f1c0de4f1c0de4f1c0de4f1c0de4f1c0", ref };
const leak: Finding = finding({ tool: "gitleaks", rule: "aws-key", path: "a b.env", severity: "error", risk: "high" });
const denial = { status: 403, body: { message: "Resource not accessible by integration" } };

let server: GitHubServer;
let log: FakeLog;
let clock: FakeClock;
let runner: FakeRunner;

async function open(options: GitHubServerOptions = {}): Promise<void> {
  await server?.close();
  server = await GitHubServer.start({ token: "t", ...options });
}

beforeEach(async () => {
  await open();
  log = new FakeLog();
  clock = new FakeClock(1_700_000_000_000);
  runner = new FakeRunner();
});
afterEach(async () => {
  await server.close();
});

function security(more: Partial<GateReport> = {}): GateReport {
  return gate("security", { kind: "security", steps: [step("gitleaks")], ...more });
}

/** A finished run with one gate, whose plan has gitleaks as a tool. */
async function close(
  one: GateReport,
  target: CodeScanningTarget = head,
  more: Partial<Report> & { readonly aborted?: boolean } = {},
): Promise<void> {
  const { aborted, ...rest } = more;
  const found = report([one], rest);
  const steps: readonly PlannedStep[] = [
    {
      type: "tool",
      name: "gitleaks",
      tool: "gitleaks",
      args: [],
      paths: [],
      env: {},
      workingDirectory: ".",
      timeoutMs: 1,
      reports: [],
    },
  ];
  const { plan, ...others } = context([one]);
  const github = octokitGitHub({
    token: "t",
    repository: "acme/api",
    apiUrl: server.url,
    secondMs: 5,
    budgetMs: 2_000,
  });
  const interrupted = aborted ? AbortSignal.abort() : new AbortController().signal;
  const world = { session: new GitHubSession(github, log), clock, log, runner, interrupted, notes: [] };
  const whole = { ...others, plan: { ...plan, gates: plan.gates.map((each) => ({ ...each, steps })) }, runId: "991" };
  await codeScanningReporter(world, target).close?.(found, whole);
}

const uploads = () => server.served("code-scanning/upload-sarif");
const warnings = () => log.lines.filter((line) => line.startsWith("warning: "));

describe("code scanning", () => {
  test("alerts are opened, kept while the tool is not judged, and closed by a clean run", async () => {
    await close(security({ findings: [leak, { ...leak, standing: "known", range: { startLine: 9 } }] }));
    const alerts = ["aws-key a b.env:1 error", "aws-key a b.env:9 error"];
    expect(server.state.codeScanning.open(ref)).toEqual(alerts);
    expect(uploads()[0]?.body).toMatchObject({
      commit_sha: head.commitSha,
      ref,
      tool_name: "gitleaks",
      started_at: "2023-11-14T22:11:51.000Z",
    });
    expect(clock.waits).toEqual([5_000, 10_000]);
    expect(log.lines).toEqual([`Code scanning: 1 analysis uploaded for ${ref}`]);
    expect(runner.summary).toBeNull();

    await close(security({ steps: [step("gitleaks", { verdict: broken("tool-error", "crashed") })] }));
    expect([uploads().length, server.state.codeScanning.open(ref)]).toEqual([1, alerts]);
    expect(runner.summary).toContain(
      "code scanning: not judged as a whole, so their alerts stay as they are: security/gitleaks",
    );

    await close(security());
    expect([uploads().length, server.state.codeScanning.open(ref)]).toEqual([2, []]);
    expect(server.violations).toEqual([]);
    expect(warnings()).toEqual([]);
  });

  test("nothing is asked of GitHub for lint gates, for gates that did not run and after a cancellation", async () => {
    await close(gate("lint", { steps: [step("gitleaks")], findings: [leak] }));
    await close(security({ startedMs: null, steps: [] }));
    await close(security({ findings: [leak] }), head, { verdict: cancelled("interrupted", "stopped") });
    expect([server.requests, log.lines, runner.summary]).toEqual([[], [], null]);
  });

  test("a fork is not even tried, and says so in the log and the summary", async () => {
    await close(security({ findings: [leak], verdict: failed("findings", "1 finding") }), { skipped: "a fork" });
    expect(server.requests).toEqual([]);
    expect(log.lines).toEqual(["Code scanning: skipped: a fork"]);
    expect(runner.summary).toMatch(/<sub>.*code scanning: skipped: a fork<\/sub>/);
  });

  test("a repository without Advanced Security: one request, one line with GitHub's words", async () => {
    await open({ noCodeScanning: true });
    await close(security());
    expect(server.requests).toHaveLength(1);
    const words = "Advanced Security must be enabled for this repository to use code scanning.";
    expect(log.lines).toEqual([`Code scanning: skipped: GitHub answered 403: ${words}`]);
    expect(runner.summary).toContain("code scanning: skipped: GitHub answered 403");
  });

  test("a token without the permission: the line says which", async () => {
    server.fail("code-scanning/upload-sarif", { answer: denial });
    await close(security());
    expect(log.lines).toEqual([
      'Code scanning: skipped: GitHub answered 403: Resource not accessible by integration (the job needs "security-events: write")',
    ]);
  });

  test.each([413, 422])("%d is a warning with GitHub's words", async (status) => {
    server.fail("code-scanning/upload-sarif", { answer: { status, body: { message: "too much of it" } } });
    await close(security());
    expect(warnings()).toEqual([
      `warning: Could not write code scanning results: GitHub answered ${status}: too much of it. The verdict does not depend on it.`,
    ]);
    expect(runner.summary).toContain(`not taken: GitHub answered ${status}`);
  });

  test("an upload that GitHub cannot process is a warning with its reasons", async () => {
    server.state.codeScanning.failWith = ["rejecting SARIF: the sky is green", "and more"];
    await close(security());
    expect(warnings()).toEqual([
      "warning: Code scanning did not take the results: rejecting SARIF: the sky is green",
      "warning: Code scanning did not take the results: and more",
    ]);
    expect(runner.summary).toContain("not taken: rejecting SARIF");
  });

  test("GitHub that is not done after 75 s is left alone, as it is when the run is cancelled", async () => {
    server.state.codeScanning.pendingFor = 99;
    await close(security());
    expect(clock.waits).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(log.lines.at(-1)).toBe("Code scanning: GitHub still works on the results.");
    clock.waits.length = 0;
    await close(security(), head, { aborted: true });
    expect([clock.waits, server.served("code-scanning/get-sarif").length]).toEqual([[5_000], 4]);
  });

  test("an outage is one warning", async () => {
    server.fail("*", { answer: { status: 502 }, times: 99 });
    await close(security());
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatch(/^warning: Could not write code scanning results: GitHub answered 502/);
  });
});

describe("the SARIF file", () => {
  const path = "/repo/.gatehouse/report.sarif";

  test("holds what lint and security gates found, and says what it cannot hold", async () => {
    const files = new FakeFiles();
    const gates = [gate("lint", { steps: [step("ruff")], findings: [finding(), finding({ path: undefined })] })];
    await sarifFileReporter({ files, log }, path).close?.(report(gates), { ...context(gates), runId: null });
    const document = JSON.parse((await files.readText(path)) ?? "");
    expect(document.runs.map((run: { results: unknown[] }) => run.results.length)).toEqual([1]);
    expect(log.lines).toEqual([
      "lint/commands: 1 finding is about no file of the repository, and code scanning takes no other.",
    ]);
  });

  test("is taken away where nothing was judged", async () => {
    const files = new FakeFiles({ [path]: "{}" });
    const gates = [gate("test", { kind: "test" })];
    await sarifFileReporter({ files, log }, path).close?.(report(gates), { ...context(gates), runId: null });
    expect(await files.readText(path)).toBeNull();
  });
});
