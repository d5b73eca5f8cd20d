import { expect, test } from "@jest/globals";
import type { Finding } from "../src/core/finding.js";
import type { Plan, PlannedGate } from "../src/core/plan.js";
import type { GateReport, Report } from "../src/core/report.js";
import { countTests } from "../src/core/tests.js";
import { broken, failed, passed } from "../src/core/verdict.js";
import { outputNames, outputValues } from "../src/outputs.js";

const gate = (name: string, more: Partial<GateReport> = {}): GateReport => ({
  name,
  kind: "test",
  needs: [],
  verdict: passed("ok"),
  startedMs: 0,
  durationMs: 1,
  steps: [],
  findings: [],
  fixed: [],
  measurements: [],
  problems: [],
  ...more,
});

const planned = (name: string): PlannedGate => ({
  name,
  kind: "test",
  needs: [],
  steps: [],
  policy: { block: "new", failOn: "warning" },
});

test("images are told with their tags, and with their digests where they were pushed", () => {
  const image = { tags: ["1.2.3"], id: null, platforms: ["linux/amd64"], bytes: 42 };
  const artifacts = [
    { ...image, name: "ghcr.io/acme/api", digest: `sha256:${"a".repeat(64)}` },
    { name: "x.whl", path: "x.whl", kind: "wheel" as const, bytes: 1, sha256: "b".repeat(64) },
    { ...image, name: "web", digest: null },
  ];
  expect(JSON.parse(values({ gates: [gate("build", { artifacts })] }).images ?? "")).toEqual([
    { name: "ghcr.io/acme/api", tags: ["1.2.3"], digest: `sha256:${"a".repeat(64)}`, size: 42 },
    { name: "web", tags: ["1.2.3"], digest: null, size: 42 },
  ]);
});

function values(report: Partial<Report>): Readonly<Record<string, string>> {
  const gates = report.gates ?? [];
  const whole: Report = {
    schemaVersion: 1,
    verdict: passed("ok"),
    commit: null,
    event: "push",
    base: null,
    durationMs: 1,
    ...report,
    gates,
  };
  const plan: Plan = {
    schemaVersion: 1,
    config: null,
    event: "push",
    commit: null,
    base: null,
    failFast: "no-new",
    concurrency: 1,
    cache: true,
    setup: [],
    gates: gates.map(({ name }) => planned(name)),
  };
  return Object.fromEntries(outputValues({ report: whole, plan, reportPath: ".gatehouse/report.json" }));
}

const finding = (more: Partial<Finding>): Finding => ({
  tool: "ruff",
  rule: "F401",
  message: "unused",
  severity: "warning",
  ...more,
});

test("each output is set in every run, empty or zero where there is nothing to tell", () => {
  const all = values({});
  expect(Object.keys(all)).toEqual(outputNames);
  expect(all).toMatchObject({
    conclusion: "passed",
    report: ".gatehouse/report.json",
    coverage: "",
    "patch-coverage": "",
    "tests-failed": "0",
    "findings-new": "0",
    images: "[]",
  });
});

test("figures are sums over the gates, never means of rates", () => {
  const covered = (hits: readonly number[]) => ({
    files: [{ path: "a", lines: hits.map((each, index) => [index + 1, each] as const) }],
  });
  const gates = [
    gate("unit", { coverage: covered([1, 1, 1, 1, 1, 1, 1, 0]), patchCoverage: { covered: 1, total: 2, files: [] } }),
    gate("more", { coverage: covered([0, 0]), patchCoverage: { covered: 1, total: 1, files: [] } }),
  ];
  expect(values({ gates })).toMatchObject({ coverage: "70", "patch-coverage": "66.66" });
});

test("failed tests and findings that are not known are counted, whatever the verdict", () => {
  const tests = countTests([
    { name: "a", status: "failed" },
    { name: "b", status: "passed" },
  ]);
  const findings = [
    finding({ standing: "new" }),
    finding({ standing: "known" }),
    finding({}),
    finding({ standing: "new", severity: "note" }),
    finding({ standing: "new", waived: { by: "ignore", reason: "r" } }),
  ];
  const gates = [gate("test", { verdict: failed("tests-failed", "1"), tests }), gate("lint", { findings })];
  const all = values({ verdict: broken("config", "bad"), gates });
  expect(all).toMatchObject({ conclusion: "broken", "tests-failed": "1", "findings-new": "2" });
});

test("the address of a deployment is that of the last environment that is healthy", () => {
  const release = { version: "v2", commit: "", images: [] };
  const one = (environment: string, isHealthy: boolean, url?: string) => ({
    environment,
    verdict: isHealthy ? passed("healthy") : failed("deploy", "no host"),
    release,
    ...(url === undefined ? {} : { url }),
    state: isHealthy ? ({ phase: "healthy", weight: 100 } as const) : null,
    previous: null,
    timeline: [],
  });
  const deployments = [
    one("staging", true, "https://staging.test"),
    one("shadow", true),
    one("production", false, "https://x.test"),
  ];
  expect(values({ gates: [gate("deploy", { deployments })] })["deployment-url"]).toBe("https://staging.test");
});
