import { createHash } from "node:crypto";
import type { BuiltArtifact } from "../../src/core/artifact.js";
import type { FileCoverage } from "../../src/core/coverage.js";
import type { Finding } from "../../src/core/finding.js";
import type { GatePolicy, Plan } from "../../src/core/plan.js";
import type { GateReport, Report, StepReport } from "../../src/core/report.js";
import { countTests, type TestCase } from "../../src/core/tests.js";
import { broken, cancelled, failed, passed, skipped } from "../../src/core/verdict.js";
import type { RenderContext } from "../../src/render/context.js";

/** Reports to render: red, green, broken, cancelled, hostile and huge. */

const head = "4f1c0de4f1c0de4f1c0de4f1c0de4f1c0de4f1c0";
const mergeBase = "1a2b3c41a2b3c41a2b3c41a2b3c41a2b3c41a2b3";

export function gate(name: string, more: Partial<GateReport> = {}): GateReport {
  return {
    name,
    kind: "lint",
    needs: [],
    verdict: passed("fine"),
    startedMs: 0,
    durationMs: 1_000,
    steps: [],
    findings: [],
    fixed: [],
    measurements: [],
    problems: [],
    ...more,
  };
}

export function step(name: string, more: Partial<StepReport> = {}): StepReport {
  return { name, command: name, exitCode: 0, verdict: passed("fine"), durationMs: 900, cached: false, ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    tool: "ruff",
    rule: "F401",
    message: "`os` imported but unused",
    severity: "error",
    path: "src/app.py",
    range: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 10 },
    standing: "new",
    ...more,
  };
}

export function report(gates: readonly GateReport[], more: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    verdict: gates.find((one) => one.verdict.outcome !== "passed")?.verdict ?? passed("all gates pass"),
    commit: head,
    event: "pull_request",
    base: { branch: "main", commit: mergeBase },
    durationMs: 89_000,
    gates,
    ...more,
  };
}

export function context(
  gates: readonly GateReport[],
  policies: Readonly<Record<string, GatePolicy>> = {},
): RenderContext {
  const plan: Plan = {
    schemaVersion: 1,
    config: ".github/gatehouse.yml",
    event: "pull_request",
    commit: head,
    base: "main",
    failFast: "no-new",
    concurrency: 2,
    cache: true,
    setup: [],
    gates: gates.map(({ name, kind, needs }) => ({
      name,
      kind,
      needs,
      steps: [],
      policy: policies[name] ?? { block: "new", failOn: "warning" },
    })),
  };
  return {
    plan,
    checkName: "Gatehouse",
    pullRequest: 7,
    diff: null,
    runUrl: "https://github.com/acme/billing/actions/runs/991",
    repositoryUrl: "https://github.com/acme/billing",
    runNumber: 482,
    runAttempt: 1,
  };
}

export interface Sample {
  readonly report: Report;
  readonly context: RenderContext;
}

function lines(from: number, to: number, hits: (line: number) => number): FileCoverage["lines"] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, hits(from + index)] as const);
}

const redTests: readonly TestCase[] = [
  {
    name: "test_refund_rounds_half_even",
    suite: "tests.test_refund",
    path: "tests/test_refund.py",
    line: 88,
    status: "failed",
    failure: {
      kind: "failure",
      message: "AssertionError: assert Decimal('2.5') == Decimal('2')",
      details:
        "    def test_refund_rounds_half_even():\n>       assert refund(Decimal('2.5')) == Decimal('2')\nE       AssertionError: assert Decimal('2.5') == Decimal('2')\n\ntests/test_refund.py:88: AssertionError",
    },
  },
  {
    name: "test_refund_of_zero[EUR]",
    suite: "tests.test_refund.TestZero",
    path: "tests/test_refund.py",
    line: 102,
    status: "failed",
    failure: { kind: "error", message: "ZeroDivisionError: division by zero" },
  },
  {
    name: "test_ledger_total",
    path: "tests/test_ledger.py",
    status: "failed",
    failure: { kind: "failure", message: "assert 12 == 13\n  + 12\n  - 13" },
  },
  { name: "test_retries", path: "tests/test_http.py", line: 9, status: "passed", flaky: true, timeMs: 40 },
  ...Array.from({ length: 1_200 }, (_, index): TestCase => ({ name: `test_${index}`, status: "passed", timeMs: 20 })),
];

export function red(): Sample {
  const gates = [
    gate("lint", {
      durationMs: 3_900,
      steps: [step("ruff", { command: "ruff check" }), step("mypy", { command: "mypy src" })],
      findings: Array.from({ length: 12 }, (_, index) => finding({ standing: "known", path: `src/old_${index}.py` })),
      fixed: [finding({ path: "src/billing/refund.py" }), finding({ path: "src/billing/tax.py", rule: "E722" })],
    }),
    gate("typing", {
      durationMs: 6_200,
      verdict: failed("findings", "2 new findings"),
      steps: [step("mypy", { command: "mypy src", exitCode: 1, verdict: failed("findings", "2 findings") })],
      findings: [
        finding({
          tool: "mypy",
          rule: "arg-type",
          message: 'Argument 1 to "refund" has incompatible type "str | None"; expected "str"',
          path: "src/billing/refund.py",
          range: { startLine: 44, startColumn: 20 },
        }),
        finding({ tool: "mypy", rule: "return", message: "Missing return statement", severity: "warning" }),
      ],
    }),
    gate("test", {
      kind: "test",
      needs: ["lint"],
      verdict: failed("tests-failed", "3 of 1,204 tests fail"),
      startedMs: 4_000,
      durationMs: 38_000,
      steps: [step("pytest", { command: "pytest", exitCode: 1, verdict: failed("tests-failed", "3 tests fail") })],
      tests: countTests(redTests),
      coverage: {
        files: [
          { path: "src/billing/refund.py", lines: lines(1, 60, (line) => (line >= 41 && line <= 53 ? 0 : 3)) },
          { path: "src/billing/tax.py", lines: lines(1, 40, () => 1) },
        ],
      },
      patchCoverage: {
        covered: 15,
        total: 21,
        files: [
          { path: "src/billing/refund.py", covered: 9, total: 15, uncovered: [41, 42, 43, 44, 45, 47] },
          { path: "src/billing/tax.py", covered: 6, total: 6, uncovered: [] },
        ],
      },
      problems: [
        {
          path: "reports/junit.xml",
          code: "disagreement",
          message: "says tests=1206, but holds 1204 test cases",
          line: 2,
        },
      ],
    }),
    gate("build", {
      kind: "build",
      needs: ["test"],
      verdict: skipped("needs", "test is not green"),
      startedMs: null,
      durationMs: 0,
    }),
    gate("deploy", {
      kind: "deploy",
      verdict: skipped("condition", "only on main"),
      startedMs: null,
      durationMs: 0,
    }),
  ];
  const policies: Readonly<Record<string, GatePolicy>> = {
    test: { block: "new", failOn: "warning", coverage: { minimum: 85, patch: 90 } },
  };
  return {
    report: report(gates, { verdict: failed("tests-failed", "3 of 5 gates fail") }),
    context: context(gates, policies),
  };
}

/** A security gate under a policy: what fails it, what is let pass and why, and ignores that want looking at. */
/** Failed tests that were run again, and others in quarantine. */
export function retried(): Sample {
  const failure = (message: string) => ({ kind: "failure", message }) as const;
  const path = "tests/test_http.py";
  const tests: readonly TestCase[] = [
    {
      name: "test_slow_answer",
      path,
      line: 9,
      status: "passed",
      flaky: true,
      failure: failure("TimeoutError: 2 s\n…"),
    },
    { name: "test_refund", path, line: 20, status: "failed", failure: failure("assert 2 == 3") },
    {
      name: "test_upload[4 GB]",
      path,
      line: 31,
      status: "quarantined",
      failure: failure("OSError: disk full"),
      quarantine: { reason: "waits for a larger runner", until: "2026-12-31" },
    },
    { name: "test_fine", path, line: 40, status: "passed" },
  ];
  const until = "2026-06-30";
  const retries = [
    {
      command: "pytest tests/test_http.py::test_slow_answer tests/test_http.py::test_refund",
      round: 1,
      durationMs: 2_100,
      failed: 1,
      passed: 1,
    },
    { command: "pytest tests/test_http.py::test_refund", round: 2, durationMs: 1_900, failed: 1, passed: 0 },
  ];
  const words = "expired on 2026-06-30: mend the test or give it a new date (.github/gatehouse.yml:14)";
  const gates = [
    gate("test", {
      kind: "test",
      verdict: failed("tests-failed", `pytest: 1 of 4 tests failed; quarantine of test_refund ${words}`),
      steps: [
        step("pytest", { exitCode: 1, verdict: failed("tests-failed", "1 of 4 tests failed"), retries }),
        step("go-test", {
          notRetried: "1 of 1 not run again: a panic ended the test process before all of its tests had run",
        }),
      ],
      tests: countTests(tests),
      quarantine: [
        {
          test: "test_upload*",
          reason: "waits for a larger runner",
          until: "2026-12-31",
          line: 13,
          matched: 1,
          failed: 1,
          expired: false,
        },
        { test: "test_refund", reason: "rounding", until, line: 14, matched: 1, failed: 1, expired: true },
        { test: "test_gone", reason: "old", line: 15, matched: 0, failed: 0, expired: false },
        { test: "test_fine", reason: "old", until, line: 16, matched: 1, failed: 0, expired: true },
      ],
    }),
  ];
  return { report: report(gates), context: context(gates) };
}

export function security(): Sample {
  const advisory = (more: Partial<Finding>): Finding => ({
    tool: "trivy",
    rule: "CVE-2026-0001",
    message: "requests 2.30.0: credentials sent along redirects (fixed in 2.31.0)",
    severity: "error",
    risk: "critical",
    path: "requirements.txt",
    package: { name: "requests", version: "2.30.0", fixedIn: ["2.31.0"] },
    standing: "new",
    ...more,
  });
  const accepted = advisory({
    rule: "CVE-2026-1234",
    message: "urllib3 2.0.0: a slow header holds a worker",
    risk: "high",
    package: { name: "urllib3", version: "2.0.0" },
    standing: "known",
    waived: { by: "ignore", reason: "not reachable", until: "2026-12-31" },
  });
  const gates = [
    gate("security", {
      kind: "security",
      verdict: failed(
        "findings",
        "trivy: 2 new findings; pip-audit: 1 new finding; ignore of CVE-2025-7 expired on 2026-06-30: mend it or give it a new date (.github/gatehouse.yml:12)",
      ),
      steps: [step("trivy", { verdict: failed("findings", "2 new findings") }), step("pip-audit")],
      findings: [
        advisory({ alsoFoundBy: ["pip-audit"] }),
        advisory({
          rule: "CVE-2025-7",
          message: "parses too long",
          risk: undefined,
          severity: "warning",
          package: { name: "idna", version: "3.6", fixedIn: ["3.7"] },
        }),
        accepted,
        advisory({
          rule: "GHSA-jfmj-5v4g-7637",
          message: "zipp 3.8.0: endless loop",
          risk: "medium",
          severity: "warning",
          package: { name: "zipp", version: "3.8.0" },
          published: "2026-11-20",
          standing: undefined,
          waived: { by: "grace", reason: "published on 2026-11-20", until: "2026-11-23" },
        }),
      ],
      ignores: [
        { id: "CVE-2026-1234", reason: "not reachable", until: "2026-12-31", line: 11, matched: 1, expired: false },
        { id: "CVE-2025-7", reason: "only in tests", until: "2026-06-30", line: 12, matched: 1, expired: true },
        { id: "CVE-2024-9", reason: "no fix", line: 13, matched: 0, expired: false },
      ],
    }),
    gate("audit", {
      kind: "security",
      durationMs: 22_000,
      findings: [accepted],
      ignores: [
        { id: "CVE-2026-1234", reason: "not reachable", until: "2026-12-31", line: 20, matched: 1, expired: false },
      ],
    }),
    gate("nightly", {
      kind: "security",
      verdict: failed(
        "findings",
        "ignore of CVE-2025-7 expired on 2026-06-30: mend it or give it a new date (.github/gatehouse.yml:29)",
      ),
      findings: [advisory({ rule: "CVE-2025-7", risk: "low", severity: "note", standing: "known" })],
      ignores: [
        { id: "CVE-2025-7", reason: "only in tests", until: "2026-06-30", line: 29, matched: 1, expired: true },
      ],
    }),
  ];
  const policy: GatePolicy = { block: "new", failOn: "medium" };
  return { report: report(gates), context: context(gates, { security: policy, audit: policy, nightly: policy }) };
}

/** A security gate with a bill of materials and a licence policy: one licence too many, one accepted, some unknown. */
export function licences(): Sample {
  const licence = (more: Partial<Finding>): Finding => ({
    tool: "licences",
    rule: "GPL-3.0-only",
    message: "stricter: its licence GPL-3.0-only is denied",
    severity: "error",
    risk: "critical",
    path: "package-lock.json",
    package: { name: "stricter", version: "1.0.0" },
    standing: "new",
    ...more,
  });
  const bill = { name: "gatehouse-sbom-security", components: 1_204, unlicensed: 3, tool: "syft 1.18.1" };
  const gates = [
    gate("security", {
      kind: "security",
      verdict: failed("findings", "sbom: 1 new finding"),
      steps: [step("sbom", { verdict: failed("findings", "1 new finding") })],
      findings: [
        licence({}),
        licence({
          rule: "WTFPL",
          message: "left-pad: its licence WTFPL is not among those that are allowed",
          package: { name: "left-pad", version: "1.3.0" },
          standing: "known",
          waived: { by: "ignore", reason: "as good as public domain" },
        }),
        licence({
          rule: "unknown",
          message: "itoa: its licence is not known",
          severity: "note",
          risk: "low",
          path: "Cargo.lock",
          package: { name: "itoa", version: "1.0.11" },
        }),
      ],
      artifacts: [
        { ...bill, path: ".gatehouse/sbom/security.cdx.json", format: "cyclonedx-json" },
        { ...bill, path: ".gatehouse/sbom/security.spdx.json", format: "spdx-json" },
      ],
      problems: [
        {
          path: "uv.lock",
          code: "disagreement",
          message: "syft 1.18.1 lists none of the packages of uv.lock",
        },
      ],
    }),
    gate("nightly", {
      kind: "security",
      artifacts: [
        { ...bill, components: 1, unlicensed: 0, path: ".gatehouse/sbom/nightly.cdx.json", format: "cyclonedx-json" },
      ],
    }),
  ];
  const policy: GatePolicy = { block: "new", failOn: "medium" };
  return { report: report(gates), context: context(gates, { security: policy, nightly: policy }) };
}

/** A red run beside a baseline: tests of each standing, coverage and figures that moved. */
const made = (path: string, bytes: number, kind: BuiltArtifact["kind"]): BuiltArtifact => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  path,
  kind,
  bytes,
  sha256: createHash("sha256").update(path).digest("hex"),
});

/** Builds: one that grew, one that stayed, one that is not reproducible, one that does not compile. */
export function builds(): Sample {
  const gates = [
    gate("build", {
      kind: "build",
      verdict: passed("go-build: clean"),
      steps: [step("go-build", { command: "go build -trimpath ./..." })],
      artifacts: [made(".gatehouse/artifacts/build/go-build/api", 84_100_000, "executable")],
      against: { artifacts: { sizes: [{ name: "api", bytes: 82_900_000 }], gone: [] } },
    }),
    gate("dist", {
      kind: "build",
      verdict: passed("python-build: clean"),
      artifacts: [
        made("dist/app-1.2.4.tar.gz", 4_205, "sdist"),
        made("dist/app-1.2.4-py3-none-any.whl", 3_010, "wheel"),
        made("dist/<b>@mona|x.zip", 999_950, "file"),
      ],
      against: {
        artifacts: {
          sizes: [
            { name: "app-1.2.4.tar.gz", bytes: 4_200 },
            { name: "app-1.2.4-py3-none-any.whl", bytes: 5_010 },
          ],
          gone: ["app-1.2.3.zip"],
        },
      },
    }),
    gate("image", {
      kind: "build",
      verdict: failed(
        "not-reproducible",
        "reproducible: app.tar.gz has other bytes when it is built in a clean checkout of 4f1c0de, first in app/when.txt",
      ),
      artifacts: [made("app.tar.gz", 512, "file")],
    }),
    gate("cli", {
      kind: "build",
      verdict: failed("exit-code", "go build exited with code 1"),
      steps: [
        step("go-build", {
          exitCode: 1,
          verdict: failed("exit-code", "go build exited with code 1"),
          command: "go build",
        }),
      ],
      findings: [
        finding({
          tool: "go-build",
          rule: "compile",
          message: "undefined: missing",
          path: "cmd/cli/main.go",
          range: { startLine: 3, startColumn: 15 },
          standing: undefined,
        }),
      ],
    }),
  ];
  const policy: GatePolicy = { block: "all", failOn: "error" };
  return {
    report: report(gates, { verdict: failed("not-reproducible", "2 failed, 2 passed") }),
    context: context(gates, { build: policy, dist: policy, image: policy, cli: policy }),
  };
}

export function compared(): Sample {
  const failure = { kind: "failure", message: "assert 1 == 2" } as const;
  const cases: readonly TestCase[] = [
    { name: "test_old", suite: "tests.test_tax", status: "failed", failure, standing: "failing", timeMs: 5 },
    {
      name: "test_ledger",
      path: "tests/test_ledger.py",
      line: 3,
      status: "failed",
      failure,
      standing: "newly-failing",
    },
    { name: "test_refund", path: "tests/test_refund.py", status: "failed", failure, standing: "new", timeMs: 1_500 },
    { name: "test_@mona", suite: "tests.test_tax", status: "passed", standing: "fixed", timeMs: 40 },
    { name: "test_more", status: "passed", standing: "new" },
    { name: "test_same", status: "passed", timeMs: 20 },
  ];
  const gates = [
    gate("test", {
      kind: "test",
      verdict: failed("tests-failed", "pytest: 3 of 6 tests failed"),
      tests: countTests(cases),
      coverage: {
        files: [
          { path: "src/refund.py", lines: lines(1, 60, (line) => (line >= 41 && line <= 53 ? 0 : 3)) },
          { path: "src/new.py", lines: lines(1, 4, () => 1) },
        ],
      },
      patchCoverage: {
        covered: 10,
        total: 14,
        files: [
          { path: "src/refund.py", covered: 6, total: 10, uncovered: [41, 42, 43, 44] },
          { path: "src/new.py", covered: 4, total: 4, uncovered: [] },
        ],
      },
      measurements: [
        { name: "epochs", value: 3, unit: "", better: "bigger" },
        { name: "accuracy", value: 0.91, unit: "", better: "bigger" },
        { name: "bundle|size", value: 310, unit: "kB", better: "smaller" },
      ],
      against: {
        tests: { total: 5, new: 2, removed: 1, newlyFailing: 1, fixed: 1, failing: 1, gone: [{ name: "test_gone" }] },
        coverage: { covered: 55, total: 60, files: [{ path: "src/refund.py", covered: 55, total: 60 }] },
        measurements: [
          { name: "accuracy", value: 0.9 },
          { name: "bundle|size", value: 299.5 },
        ],
      },
    }),
  ];
  const policy: GatePolicy = {
    block: "new",
    failOn: "warning",
    metrics: { accuracy: { minimum: 0.9, maxDrop: 0.01 }, "bundle|size": { maximum: 320 } },
  };
  return {
    report: report(gates, { baseline: { commit: "9b8c7d69b8c7d69b8c7d69b8c7d69b8c7d69b8c7", distance: 3 } }),
    context: context(gates, { test: policy }),
  };
}

export function green(): Sample {
  const gates = [
    gate("lint", { durationMs: 3_900 }),
    gate("test", {
      kind: "test",
      needs: ["lint"],
      startedMs: 3_950,
      durationMs: 38_000,
      tests: countTests(redTests.filter((test) => test.status === "passed")),
      coverage: { files: [{ path: "src/billing/tax.py", lines: lines(1, 40, (line) => (line === 3 ? 0 : 1)) }] },
      patchCoverage: {
        covered: 25,
        total: 26,
        files: [{ path: "src/billing/tax.py", covered: 25, total: 26, uncovered: [3] }],
      },
    }),
  ];
  const policies: Readonly<Record<string, GatePolicy>> = {
    test: { block: "new", failOn: "warning", coverage: { minimum: 85, patch: 90 } },
  };
  return { report: report(gates, { verdict: passed("both gates pass") }), context: context(gates, policies) };
}

export function brokenRun(): Sample {
  const message =
    "reports/junit.xml was not written (pytest exited 4: unrecognized argument --junitxm)\npytest: error: unrecognized arguments: --junitxm=reports/junit.xml\n  inifile: /repo/pyproject.toml\n  rootdir: /repo";
  const gates = [
    gate("lint", { durationMs: 3_900, findings: [finding({ standing: "known" })] }),
    gate("test", {
      kind: "test",
      startedMs: 10,
      durationMs: 700,
      verdict: broken("report-missing", message),
      steps: [
        step("pytest", {
          command: "pytest --junitxm=reports/junit.xml",
          exitCode: 4,
          verdict: broken("report-missing", message),
        }),
      ],
      problems: [{ path: "reports/junit.xml", code: "missing", message: "was not written by the step" }],
    }),
  ];
  return {
    report: report(gates, { verdict: broken("report-missing", "1 of 2 gates is broken") }),
    context: context(gates),
  };
}

export function badConfig(): Sample {
  const message =
    '.github/gatehouse.yml:12:5: unknown key "step" (did you mean "steps"?)\n.github/gatehouse.yml:20:12: gate "test" needs "lnt", which is no gate (did you mean "lint"?)\n2 problems. Nothing was run.';
  return { report: report([], { verdict: broken("config", message), base: null }), context: context([]) };
}

export function cancelledRun(): Sample {
  const gates = [
    gate("lint", { durationMs: 3_900 }),
    gate("test", {
      kind: "test",
      startedMs: 4_000,
      durationMs: 9_000,
      verdict: cancelled("interrupted", "interrupted after 9 s"),
    }),
    gate("build", {
      kind: "build",
      needs: ["test"],
      startedMs: null,
      durationMs: 0,
      verdict: cancelled("interrupted", "interrupted before it started"),
    }),
  ];
  return {
    report: report(gates, { verdict: cancelled("interrupted", "interrupted"), durationMs: 13_000 }),
    context: context(gates),
  };
}

/** Words that try to be more than text. */
export const hostileWords: readonly string[] = [
  "</details></summary></table></sub></code></pre>",
  "<!-- gatehouse:Gatehouse -->",
  "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "@octocat @acme/sre mail@example.com",
  "#1 GH-2 acme/billing#3 gh-4",
  "4f1c0de4f1c0de4f1c0de4f1c0de4f1c0de4f1c0 acme/billing@4f1c0de",
  "https://evil.example/x http://evil.example www.evil.example ftp://evil.example mailto:a@evil.example",
  "[click](https://evil.example) ![x](https://evil.example/p.png) <https://evil.example> [a]: b [^1]",
  "` `` ``` ~~~ ```text",
  "```\n</details>\n# heading\n```",
  "a|b\\|c\\\\|d || |",
  "**bold** __init__ _em_ ~~gone~~ $x^2$ $$y$$",
  ":tada: :+1: ::error::boom ##[error]boom",
  "::error file=x::boom\n::stop-commands::abcdefgh",
  "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b31m",
  "\u202egnitirw\u202c \u2066iso\u2069 \u200b\u200f",
  "# heading",
  "- item\n\n1. item\n\n> quote\n\n---\n\n===",
  "\ud800 lone \udc00",
  "&lt;b&gt; &#64;octocat &amp;",
  "  ",
  "x".repeat(10_000),
  "😀".repeat(5_000),
];

export function hostile(words: readonly string[] = hostileWords): Sample {
  const gates = words.map((word, index) =>
    gate(word, {
      kind: "test",
      needs: words.slice(0, index).slice(-1),
      startedMs: index * 100,
      verdict: index % 2 === 0 ? failed("exit-code", word) : broken("tool-error", word),
      steps: [step(word, { command: word, exitCode: 1, verdict: broken("tool-error", word) })],
      tests: countTests([
        {
          name: word,
          suite: word,
          path: word,
          line: 3,
          status: "failed",
          failure: { kind: "error", message: word, details: word },
        },
        { name: word, suite: word, path: word, status: "passed", flaky: true },
      ]),
      coverage: { files: [{ path: word, lines: [[1, 0]] }] },
      patchCoverage: { covered: 0, total: 1, files: [{ path: word, covered: 0, total: 1, uncovered: [1] }] },
      findings: [
        finding({ tool: word, rule: word, message: word, path: word, url: word }),
        finding({
          tool: word,
          rule: word,
          message: word,
          package: { name: word, version: word, fixedIn: [word] },
          alsoFoundBy: [word],
          waived: { by: "ignore", reason: word },
        }),
      ],
      ignores: [
        { id: word, reason: word, matched: 0, expired: false },
        { id: word, reason: word, until: "2026-01-01", line: 3, matched: 1, expired: true },
      ],
      fixed: [finding({ tool: word, rule: word, message: word, path: word })],
      problems: [{ path: word, code: "malformed", message: word, line: 4 }],
      measurements: [{ name: word, value: 2, unit: word, better: "bigger" }],
      against: {
        tests: {
          total: 1,
          new: 0,
          removed: 1,
          newlyFailing: 0,
          fixed: 0,
          failing: 0,
          gone: [{ name: word, suite: word }],
        },
        coverage: { covered: 1, total: 1, files: [{ path: word, covered: 1, total: 1 }] },
        measurements: [{ name: word, value: 1 }],
      },
    }),
  );
  const policies = words.map((word): [string, GatePolicy] => [
    word,
    { block: "new", failOn: "warning", metrics: { [word]: { minimum: 1 } } },
  ]);
  const base = context(gates, Object.fromEntries(policies));
  return {
    report: report(gates, {
      verdict: failed("exit-code", words.join("\n")),
      base: { branch: words.join(" "), commit: mergeBase },
      baseline: { commit: null, distance: null, missing: words.join(" ") },
    }),
    context: { ...base, checkName: words.slice(0, 4).join(" ") },
  };
}

/** 25,000 failing tests, 2,000 changed files, 30,000 findings. */
export function huge(): Sample {
  const cases = Array.from(
    { length: 25_000 },
    (_, index): TestCase => ({
      name: `test_case_number_${index} of a suite | with *long* names`,
      path: `tests/unit/test_module_${index % 500}.py`,
      line: index + 1,
      status: "failed",
      failure: {
        kind: "failure",
        message: `AssertionError: ${"expected ".repeat(30)}`,
        details: "at line\n".repeat(200),
      },
    }),
  );
  const files = Array.from(
    { length: 2_000 },
    (_, index): FileCoverage => ({
      path: `src/module_${index}.py`,
      lines: [
        [1, 1],
        [2, 0],
      ],
    }),
  );
  const gates = [
    gate("lint", {
      verdict: failed("findings", "30,000 new findings"),
      findings: Array.from({ length: 30_000 }, (_, index) =>
        finding({ path: `src/module_${index % 2_000}.py`, message: "m".repeat(500) }),
      ),
    }),
    gate("test", {
      kind: "test",
      startedMs: 1_000,
      needs: ["lint"],
      verdict: failed("tests-failed", "25,000 of 25,000 tests fail"),
      tests: countTests(cases),
      coverage: { files },
      patchCoverage: {
        covered: 2_000,
        total: 4_000,
        files: files.map(({ path }) => ({ path, covered: 1, total: 2, uncovered: [2] })),
      },
    }),
  ];
  return {
    report: report(gates),
    context: context(gates, { test: { block: "new", failOn: "warning", coverage: { patch: 90 } } }),
  };
}
