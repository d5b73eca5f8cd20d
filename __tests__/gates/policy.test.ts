import { afterEach, describe, expect, test } from "@jest/globals";
import { baselineOf } from "../../src/core/baseline.js";
import type { GatePolicy } from "../../src/core/plan.js";
import type { GateReport, Report } from "../../src/core/report.js";
import { passed } from "../../src/core/verdict.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, linter, runGate, stepOf } from "./harness.js";

let repository: TestRepository;
afterEach(() => repository.close());

const startedAt = Date.parse("2026-11-21T12:00:00Z");

/** What scanners of ours print: an advisory for each line of `deps.txt`, as trivy and as pip-audit word it. */
const scanners: Tree = {
  ...linter,
  "trivy.cjs": `const lines = require("node:fs").readFileSync("deps.txt", "utf8").trim().split("\\n");
const Vulnerabilities = lines.map((line) => {
  const [PkgName, InstalledVersion, VulnerabilityID, Severity] = line.split(" ");
  return { PkgName, InstalledVersion, VulnerabilityID, Severity, Title: "bad" };
});
console.log(JSON.stringify({ SchemaVersion: 2, ArtifactName: ".", Results: [{ Target: "deps.txt", Class: "lang-pkgs", Vulnerabilities }] }));
`,
  "pip-audit.cjs": `const lines = require("node:fs").readFileSync("deps.txt", "utf8").trim().split("\\n");
const dependencies = lines.map((line) => {
  const [name, version, id] = line.split(" ");
  return { name: name.toUpperCase(), version, vulns: [{ id: "PYSEC-" + id, aliases: [id], fix_versions: ["9.9"], description: "bad" }] };
});
console.log(JSON.stringify({ dependencies, fixes: [] }));
`,
};
const trivy = stepOf("node trivy.cjs", { name: "trivy", format: "trivy-json" });
const pipAudit = stepOf("node pip-audit.cjs", { name: "pip-audit", format: "pip-audit-json" });

async function scanned(base: string, head: string, policy: Partial<GatePolicy>): Promise<GateReport> {
  repository = await TestRepository.create({
    base: { ...scanners, "deps.txt": base },
    change: { "deps.txt": head, "more.txt": "" },
  });
  await repository.checkout("feature", repository.headSha);
  const change = await changeFrom(repository, repository.baseSha);
  return runGate(repository, change, { kind: "security", steps: [trivy, pipAudit], startedAt, policy });
}

const told = ({ findings }: GateReport) =>
  findings.map(
    ({ tool, rule, risk, standing, waived, alsoFoundBy }) =>
      `${tool} ${rule} ${risk} ${standing} ${waived?.by ?? "open"} also ${alsoFoundBy?.join() ?? "none"}`,
  );

describe("a security gate", () => {
  test("counts what two scanners found once, and judges it by the one that rates it", async () => {
    const report = await scanned("a 1.0 CVE-1 LOW\n", "a 1.0 CVE-1 LOW\nb 1.0 CVE-2 MEDIUM\n", { failOn: "high" });
    expect(told(report)).toEqual([
      "trivy CVE-1 low known open also pip-audit",
      "trivy CVE-2 medium new open also pip-audit",
    ]);
    // pip-audit rates nothing, and alone would have failed for it.
    expect(report.steps.map(({ verdict }) => verdict.outcome)).toEqual(["passed", "passed"]);
    expect(report.verdict.outcome).toBe("passed");
  });

  test("fails for what is bad enough, and lets pass what is ignored, by either name", async () => {
    const deps = "b 1.0 CVE-2 HIGH\nc 1.0 CVE-3 HIGH\n";
    const ignore = [{ id: "pysec-cve-2", reason: "not reachable", until: "2026-11-21", line: 9 }];
    const report = await scanned("a 1.0 CVE-1 LOW\n", deps, { failOn: "high", ignore });
    expect(told(report)).toEqual([
      "trivy CVE-2 high new ignore also pip-audit",
      "trivy CVE-3 high new open also pip-audit",
    ]);
    expect(report.verdict).toEqual({
      outcome: "failed",
      reason: "findings",
      message: "trivy: 1 new finding; pip-audit: 1 new finding",
    });
    expect(report.ignores?.map(({ matched, expired }) => [matched, expired])).toEqual([[1, false]]);
  });

  test("fails for an ignore that is over, though the finding itself fails nothing", async () => {
    const ignore = [
      { id: "CVE-1", reason: "not reachable", until: "2026-11-20", line: 12 },
      { id: "CVE-9", reason: "gone", line: 13 },
    ];
    const report = await scanned("a 1.0 CVE-1 LOW\n", "a 1.0 CVE-1 LOW\n", { failOn: "critical", ignore });
    expect(report.verdict).toEqual({
      outcome: "failed",
      reason: "findings",
      message: "ignore of CVE-1 expired on 2026-11-20: mend it or give it a new date (.github/gatehouse.yml:12)",
    });
    expect(report.steps.map(({ verdict }) => verdict.outcome)).toEqual(["passed", "passed"]);
    expect(report.ignores?.map(({ matched, expired }) => [matched, expired])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  test("does not say that an ignore matches nothing where a step could not be judged", async () => {
    repository = await TestRepository.create({
      base: { ...scanners, "deps.txt": "a 1 CVE-1 LOW\n" },
      change: { a: "" },
    });
    await repository.checkout("feature", repository.headSha);
    const ignore = [{ id: "CVE-9", reason: "gone" }];
    const lost = stepOf("exit 127", { name: "lost" });
    const change = await changeFrom(repository, repository.baseSha);
    const report = await runGate(repository, change, { kind: "security", steps: [trivy, lost], policy: { ignore } });
    expect([report.verdict.outcome, report.ignores?.[0]?.matched]).toEqual(["broken", null]);
  });

  test("keeps what it merged for later comparisons, as each tool gave it", async () => {
    const gate = await scanned("a 1.0 CVE-1 LOW\n", "a 1.0 CVE-1 LOW\n", { failOn: "high" });
    const report: Report = {
      schemaVersion: 1,
      verdict: passed(""),
      commit: "1".repeat(40),
      event: "push",
      base: null,
      durationMs: 1,
      gates: [gate],
    };
    const kept = baselineOf(report, "main")?.gates[0]?.findings;
    expect(kept?.map(({ tool, rule, path }) => [tool, rule, path])).toEqual([
      ["trivy", "CVE-1", "deps.txt"],
      ["pip-audit", "PYSEC-CVE-1", undefined],
    ]);
  });
});

describe("a lint gate", () => {
  test("judges by its levels, and a finding that is turned off still explains the exit code", async () => {
    repository = await TestRepository.create({ base: { ...linter, "a.txt": "BAD\n" }, change: { "b.txt": "BAD\n" } });
    await repository.checkout("feature", repository.headSha);
    const change = await changeFrom(repository, repository.baseSha);
    const off = await runGate(repository, change, { policy: { levels: [{ paths: ["*.txt"], level: "off" }] } });
    expect(off.verdict).toEqual({ outcome: "passed", reason: null, message: "words: clean" });
    expect([off.findings, off.aside?.map(({ path }) => path)]).toEqual([[], ["a.txt", "b.txt"]]);
    const note = await runGate(repository, change, { policy: { levels: [{ paths: ["b.txt"], level: "note" }] } });
    expect(note.verdict.outcome).toBe("passed");
    expect(note.findings.map(({ severity }) => severity).sort()).toEqual(["error", "note"]);
  });
});
