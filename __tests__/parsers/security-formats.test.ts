import { describe, expect, test } from "@jest/globals";
import { inShort, readDocument } from "./finding-fixtures.js";

const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H";

/** Format, findings in short, and the first message of a document. */
async function gist(document: unknown, format?: string) {
  const { format: found, findings, problems } = await readDocument(document, format);
  return [found, findings?.map(inShort), findings?.[0]?.message, problems.map(({ code }) => code)];
}

describe("trivy", () => {
  const secret = {
    RuleID: "aws-key",
    Title: "AWS key",
    Severity: "CRITICAL",
    StartLine: 3,
    EndLine: 3,
    Match: "AKIAQ",
    Code: { Lines: [{ Content: "AKIAQ" }] },
  };
  const weakness = {
    VulnerabilityID: "CVE-1",
    PkgName: "lodash",
    InstalledVersion: "4.0.0",
    FixedVersion: "4.0.1",
    Title: "Bad",
    Severity: "HIGH",
    VendorIDs: ["GHSA-1"],
  };

  test("vulnerabilities, misconfigurations and secrets are read, licences and passed checks are not", async () => {
    const Results = [
      {
        Target: "package-lock.json",
        Class: "lang-pkgs",
        Vulnerabilities: [weakness, { ...weakness, Severity: "UNKNOWN" }],
      },
      {
        Target: "Dockerfile",
        Class: "config",
        Misconfigurations: [
          {
            ID: "DS-1",
            Title: "Root",
            Message: "Say USER",
            Severity: "MEDIUM",
            Status: "FAIL",
            CauseMetadata: { StartLine: 2, EndLine: 4 },
          },
          { ID: "DS-2", Severity: "LOW", Status: "PASS" },
        ],
      },
      { Secrets: [secret], Target: "deploy.sh", Class: "secret" },
      { Target: "package.json", Class: "license", Licenses: [{ Severity: "HIGH", Name: "GPL-3.0" }] },
    ];
    const document = { SchemaVersion: 2, ArtifactName: ".", Results };
    expect(await gist(document)).toEqual([
      "trivy-json",
      [
        "error/high package-lock.json CVE-1",
        "warning package-lock.json CVE-1",
        "warning/medium Dockerfile:2 DS-1",
        "error/critical deploy.sh:3 aws-key",
      ],
      "lodash 4.0.0: Bad (fixed in 4.0.1)",
      [],
    ]);
    const { findings } = await readDocument(document);
    expect(findings?.[0]?.aliases).toEqual(["GHSA-1"]);
    expect(JSON.stringify(findings)).not.toContain("AKIAQ");
  });

  test("an image is no file, and a report without results is clean", async () => {
    const image = {
      SchemaVersion: 2,
      ArtifactName: "a",
      Results: [{ Target: "a (alpine 3.1)", Class: "os-pkgs", Vulnerabilities: [weakness] }],
    };
    expect((await gist(image))[1]).toEqual(["error/high - CVE-1"]);
    expect(await gist({ SchemaVersion: 2, ArtifactName: "a" })).toEqual(["trivy-json", [], undefined, []]);
  });

  test("lists of old versions and clusters are read", async () => {
    const results = [
      { Target: "Gemfile.lock", Type: "bundler", Vulnerabilities: [weakness] },
      { Target: "b", Type: "npm", Vulnerabilities: null },
    ];
    expect((await gist(results)).slice(0, 2)).toEqual(["trivy-json", ["error/high Gemfile.lock CVE-1"]]);
    expect((await gist({ ClusterName: "c", Resources: [{ Kind: "Pod", Results: results }] }))[1]).toEqual([
      "error/high Gemfile.lock CVE-1",
    ]);
  });

  test("null means nothing was found, if the format is named", async () => {
    expect(await gist("null\n", "trivy-json")).toEqual(["trivy-json", [], undefined, []]);
    expect((await gist("nothing", "trivy-json"))[3]).toEqual(["malformed"]);
    expect((await gist("null"))[3]).toEqual(["unknown-format"]);
  });
});

describe("gitleaks", () => {
  const leak = {
    RuleID: "generic",
    Description: "Generic API key",
    StartLine: 2,
    EndLine: 2,
    Match: "k=hunter2",
    Secret: "hunter2",
    File: "a.py",
    Commit: "0123456789abcdef0123",
    Email: "me@example.test",
    Author: "Me",
    Message: "oops hunter2",
    Line: "k=hunter2",
  };

  test("versions 7 and 8 are read, and nothing of the secret or the author is kept", async () => {
    const old = {
      line: "k=hunter2",
      lineNumber: 7,
      offender: "hunter2",
      rule: "AWS",
      file: "b.py",
      email: "me@example.test",
      commitMessage: "oops",
      commit: "",
    };
    expect(await gist([leak])).toEqual([
      "gitleaks-json",
      ["error/critical a.py:2 generic"],
      "Generic API key (commit 0123456789ab)",
      [],
    ]);
    expect(await gist([old])).toEqual([
      "gitleaks-json",
      ["error/critical b.py:7 AWS"],
      "Secret found by the rule AWS",
      [],
    ]);
    const kept = JSON.stringify([await readDocument([leak]), await readDocument([old])]);
    for (const word of ["hunter2", "example.test", "oops", 'Me"'])
      expect([word, kept.includes(word)]).toEqual([word, false]);
  });

  test("null and an empty list mean nothing was found, if the format is named", async () => {
    expect(await gist("null", "gitleaks-json")).toEqual(["gitleaks-json", [], undefined, []]);
    expect(await gist("[]", "gitleaks-json")).toEqual(["gitleaks-json", [], undefined, []]);
    expect((await gist("leaks found: 3", "gitleaks-json"))[3]).toEqual(["malformed"]);
  });
});

describe("npm and pnpm", () => {
  const advisory = (id: string, severity: string) => ({
    source: 1,
    title: `Flaw ${id}`,
    url: `https://example.test/advisories/${id}`,
    severity,
  });

  test("a package is a finding; it names all its advisories, or those of what it depends on", async () => {
    const vulnerabilities = {
      a: { severity: "high", via: [advisory("GHSA-bb", "high"), advisory("GHSA-aa", "low")], range: "<2" },
      b: { severity: "high", via: ["a"], range: "*", fixAvailable: { name: "b", version: "3.0.0" } },
      c: { severity: "info", via: ["d"], range: "1" },
      d: { severity: "moderate", via: ["c", "b"], range: "1" },
    };
    expect(await gist({ auditReportVersion: 2, vulnerabilities, metadata: {} })).toEqual([
      "npm-audit",
      [
        "error/high - GHSA-aa, GHSA-bb",
        "error/high - GHSA-aa, GHSA-bb",
        "note/low - GHSA-aa, GHSA-bb",
        "warning/medium - GHSA-aa, GHSA-bb",
      ],
      "a <2: Flaw GHSA-bb; Flaw GHSA-aa",
      [],
    ]);
    const { findings } = await readDocument({ auditReportVersion: 2, vulnerabilities });
    expect(findings?.[1]?.message).toBe("b *: depends on vulnerable a (mended by b 3.0.0)");
    expect(findings?.[1]?.package).toEqual({ name: "b", fixedIn: ["3.0.0"] });
  });

  test("what mends a package lies behind the last of its advisories, if all of them end", async () => {
    const via = (...ranges: readonly string[]) => ranges.map((range) => ({ ...advisory("GHSA-aa", "low"), range }));
    const vulnerabilities = {
      a: { via: via(">=1.0.0 <1.10.0", "<1.9.2"), range: "<1.10.0" },
      b: { via: via("<1.9.2", ">=3.0.0"), range: "*" },
      c: { via: via("<=1.9.2"), range: "<=1.9.2" },
    };
    const { findings } = await readDocument({ auditReportVersion: 2, vulnerabilities });
    expect(findings?.map((finding) => finding.package)).toEqual([
      { name: "a", fixedIn: ["1.10.0"] },
      { name: "b" },
      { name: "c" },
    ]);
  });

  test("an advisory of npm 6 or pnpm is a finding", async () => {
    const advisories = {
      534: {
        id: 534,
        module_name: "debug",
        findings: [{ version: "2.6.8" }],
        title: "ReDoS",
        severity: "low",
        cves: ["CVE-2"],
        patched_versions: ">=2.6.9",
        url: "https://example.test/534",
      },
    };
    expect(await gist({ actions: [], advisories, metadata: {} })).toEqual([
      "npm-audit",
      ["note/low - npm-534"],
      "debug 2.6.8: ReDoS (fixed in >=2.6.9)",
      [],
    ]);
    expect(await gist({ advisories: {}, metadata: {} })).toEqual(["npm-audit", [], undefined, []]);
  });

  test.each([
    [
      { error: { code: "ENOAUDIT", summary: "No audit here", detail: "" } },
      "The audit failed: ENOAUDIT: No audit here",
    ],
    [{ error: { code: "ERR_PNPM_AUDIT", message: "500" } }, "The audit failed: ERR_PNPM_AUDIT: 500"],
    [{ message: "no", error: { summary: "", detail: "" } }, "The audit failed: no"],
  ])("an error is a problem: %j", async (document, message) => {
    const { format, findings, problems } = await readDocument(document);
    expect([format, findings, problems]).toEqual([
      "npm-audit",
      undefined,
      [{ path: "report", code: "incomplete", message }],
    ]);
  });
});

describe("osv-scanner", () => {
  const vulnerability = {
    id: "GHSA-1",
    aliases: ["CVE-1"],
    summary: "Bad",
    severity: [{ type: "CVSS_V3", score: VECTOR }],
    affected: [
      { package: { name: "a" }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.2" }] }] },
    ],
  };

  test("a vulnerability of a package in a lock file is a finding", async () => {
    const packages = [
      {
        package: { name: "a", version: "1.0" },
        vulnerabilities: [vulnerability],
        groups: [{ ids: ["GHSA-1", "GO-1"], max_severity: "9.8" }],
      },
      {
        package: { name: "b", version: "2" },
        vulnerabilities: [
          { ...vulnerability, id: "MAL-1" },
          { id: "X-1", details: "Long\ntext", database_specific: { severity: "MODERATE" } },
        ],
      },
    ];
    const document = { results: [{ packages, source: { path: "go.mod", type: "lockfile" } }] };
    expect(await gist(document)).toEqual([
      "osv-json",
      ["error/critical go.mod GHSA-1", "error/critical go.mod MAL-1", "warning/medium go.mod X-1"],
      "a 1.0: Bad (fixed in 1.2)",
      [],
    ]);
    expect((await readDocument(document)).findings?.[0]?.aliases).toEqual(["CVE-1", "GO-1"]);
  });

  test("no results are clean", async () => {
    expect(await gist({ results: [], experimental_config: { licenses: {} } })).toEqual(["osv-json", [], undefined, []]);
  });
});

describe("govulncheck", () => {
  const config = { config: { protocol_version: "v1.0.0" } };
  const osv = { osv: { id: "GO-1", aliases: ["CVE-1"], summary: "Bad" } };
  const finding = (...trace: readonly object[]) => ({ finding: { osv: "GO-1", fixed_version: "v1.2", trace } });
  const called = finding(
    { module: "m", version: "v1", package: "m/p", function: "F" },
    { module: "me", package: "me", function: "main", position: { filename: "main.go", line: 9, column: 2 } },
  );
  const messages = [
    config,
    { progress: { message: "…" } },
    osv,
    finding({ module: "m", version: "v1" }),
    called,
    finding({ module: "m", version: "v1", package: "m/p" }),
  ];

  test.each([
    ["objects in a row", messages.map((one) => JSON.stringify(one, null, 2)).join("\n")],
    ["an object a line", messages.map((one) => JSON.stringify(one)).join("\n")],
    ["a recorded list", JSON.stringify(messages)],
  ])("%s: one finding an advisory, by the nearest trace", async (_, text) => {
    expect(await gist(text)).toEqual([
      "govulncheck-json",
      ["error/high main.go:9:2 GO-1"],
      "m v1: Bad (fixed in v1.2)",
      [],
    ]);
  });

  test("the place is the innermost call of the module's own code", async () => {
    const frame = (module: string, filename: string, line: number) => ({
      module,
      package: module,
      function: "F",
      position: { filename, line, column: 2 },
    });
    const trace = [frame("m", "m.go", 1), frame("n", "n.go", 2), frame("me", "near.go", 3), frame("me", "far.go", 4)];
    const text = [config, osv, finding(...trace)].map((one) => JSON.stringify(one)).join("\n");
    expect((await gist(text))[1]).toEqual(["error/high near.go:3:2 GO-1"]);
  });

  test("what is not called is low, what is cut a problem", async () => {
    const text = [config, osv, messages[3]].map((one) => JSON.stringify(one)).join("\n");
    expect((await gist(text)).slice(1, 3)).toEqual([
      ["note/low - GO-1"],
      "m v1: Bad (required, not called) (fixed in v1.2)",
    ]);
    expect((await gist(text.slice(0, -9)))[3]).toEqual(["truncated"]);
    expect(await gist(JSON.stringify(config))).toEqual(["govulncheck-json", [], undefined, []]);
  });

  test("the object of the time before 1.0 is read", async () => {
    const Vulns = [
      { OSV: { id: "GO-1", details: "Bad" }, ModPath: "m", CallSink: 4 },
      { OSV: { id: "GO-2" }, ModPath: "n", CallSink: 0 },
    ];
    expect((await gist({ Calls: { Functions: {} }, Vulns }))[1]).toEqual(["error/high - GO-1", "note/low - GO-2"]);
  });
});

test("cargo audit: vulnerabilities by their vectors; a wrong count is told", async () => {
  const entry = {
    advisory: { id: "RUSTSEC-2020-1", title: "Bad", aliases: ["CVE-1"], cvss: VECTOR },
    versions: { patched: [">=2"] },
    package: { name: "a", version: "1.0" },
  };
  const document = {
    vulnerabilities: { found: true, count: 2, list: [entry] },
    warnings: { unmaintained: [{ kind: "unmaintained" }] },
  };
  expect(await gist(document)).toEqual([
    "cargo-audit-json",
    ["error/high - RUSTSEC-2020-1"],
    "a 1.0: Bad (fixed in >=2)",
    ["disagreement"],
  ]);
});

test("pip-audit: both shapes; it rates nothing, so all is a warning", async () => {
  const dependencies = [
    {
      name: "a",
      version: "1",
      vulns: [{ id: "PYSEC-1", aliases: ["CVE-1"], fix_versions: ["2"], description: "Bad" }],
    },
    { name: "b", skip_reason: "not found" },
  ];
  const expected = ["pip-audit-json", ["warning - PYSEC-1"], "a 1: Bad (fixed in 2)", ["disagreement"]];
  expect(await gist({ dependencies, fixes: [] })).toEqual(expected);
  expect(await gist(dependencies)).toEqual(expected);
  expect(await gist({ dependencies: [] })).toEqual(["pip-audit-json", [], undefined, []]);
});

test("grype: the tool's word counts before the score; ignored matches do not count", async () => {
  const match = (severity: string) => ({
    vulnerability: { id: "CVE-1", severity, cvss: [{ vector: VECTOR }], fix: { versions: ["2"] } },
    relatedVulnerabilities: [{ id: "GHSA-1" }],
    artifact: { name: "a", version: "1", locations: [{ path: "/yarn.lock" }] },
  });
  const document = {
    matches: [match("Critical"), match("Unknown"), match("Negligible")],
    ignoredMatches: [match("High")],
    descriptor: { name: "grype" },
  };
  expect((await gist(document)).slice(0, 2)).toEqual([
    "grype-json",
    ["error/critical /yarn.lock CVE-1", "error/high /yarn.lock CVE-1", "note/low /yarn.lock CVE-1"],
  ]);
  expect(await gist({ matches: [], descriptor: { name: "grype" } })).toEqual(["grype-json", [], undefined, []]);
});

describe("snyk", () => {
  const vulnerability = {
    id: "SNYK-1",
    title: "Bad",
    severity: "medium",
    packageManager: "npm",
    packageName: "a",
    version: "1",
    identifiers: { CVE: ["CVE-1"] },
    fixedIn: ["2"],
  };

  test("one project, several, and containers with applications", async () => {
    const project = { vulnerabilities: [vulnerability], ok: false, displayTargetFile: "package.json" };
    expect(await gist(project)).toEqual([
      "snyk-json",
      ["warning/medium package.json SNYK-1"],
      "a 1: Bad (fixed in 2)",
      [],
    ]);
    expect((await gist([project, { vulnerabilities: [], ok: true }]))[1]).toEqual([
      "warning/medium package.json SNYK-1",
    ]);
    expect((await gist([{ ...project, applications: [{ vulnerabilities: [vulnerability] }] }]))[1]).toHaveLength(2);
  });

  test("a project that could not be tested is a problem", async () => {
    const { findings, problems } = await readDocument({ ok: false, error: "Missing node_modules", path: "/a" });
    expect([findings, problems]).toEqual([
      undefined,
      [{ path: "report", code: "incomplete", message: "Snyk failed: Missing node_modules" }],
    ]);
  });
});

test("checkov: an object, a list, bare totals, and files that it could not parse", async () => {
  const check = {
    check_id: "CKV_1",
    check_name: "Ensure it",
    file_path: "/main.tf",
    file_line_range: [1, 16],
    resource: "a.b",
    severity: null,
  };
  const report = { check_type: "terraform", results: { failed_checks: [check], parsing_errors: [] }, summary: {} };
  expect(await gist(report)).toEqual(["checkov-json", ["warning main.tf:1 CKV_1"], "Ensure it (a.b)", []]);
  const bad = {
    check_type: "dockerfile",
    results: { failed_checks: [{ ...check, severity: "HIGH" }], parsing_errors: ["/x.tf"] },
  };
  expect(await gist([report, bad])).toEqual([
    "checkov-json",
    ["warning main.tf:1 CKV_1", "error/high main.tf:1 CKV_1"],
    "Ensure it (a.b)",
    ["incomplete"],
  ]);
  expect(await gist({ passed: 0, failed: 0, checkov_version: "2.1" })).toEqual(["checkov-json", [], undefined, []]);
});

test("semgrep: errors kept it from judging, warnings are told, ignored results are notes", async () => {
  const result = (severity: string, extra = {}) => ({
    check_id: "r",
    path: "a.py",
    start: { line: 1, col: 2 },
    end: { line: 1, col: 5 },
    extra: { message: "No", severity, lines: "s3cret", ...extra },
  });
  const results = [result("ERROR"), result("WARNING"), result("CRITICAL", { is_ignored: true })];
  expect(
    await gist({ results, errors: [{ level: "warn", type: ["PartialParsing", []], message: "slow" }], version: "1" }),
  ).toEqual([
    "semgrep-json",
    ["error/high a.py:1:2-1:5 r", "warning/medium a.py:1:2-1:5 r", "note/critical a.py:1:2-1:5 r"],
    "No",
    ["disagreement"],
  ]);
  expect(JSON.stringify(await readDocument({ results, errors: [] }))).not.toContain("s3cret");
  for (const error of [
    { level: "error", message: "bad rule" },
    { level: "warn", type: "Timeout", message: "slow" },
  ]) {
    expect(await gist({ results: [], errors: [error] })).toEqual([
      "semgrep-json",
      undefined,
      undefined,
      ["incomplete"],
    ]);
  }
  expect(await gist({ results: [], errors: [] })).toEqual(["semgrep-json", [], undefined, []]);
});

test("bandit: a file that it could not read is a problem", async () => {
  const document = {
    errors: [{ filename: "b.py", reason: "syntax error" }],
    generated_at: "",
    metrics: { _totals: {} },
    results: [],
  };
  const { findings, problems } = await readDocument(document);
  expect([findings, problems]).toEqual([
    undefined,
    [{ path: "report", code: "incomplete", message: "b.py: syntax error" }],
  ]);
});

describe("bills of materials", () => {
  test("CycloneDX: the rating of the own source counts, else the worst; what is analysed away is a note", async () => {
    const affects = [{ ref: "pkg:npm/%40a/b@1.0?x=y" }];
    const ratings = [
      { source: { name: "nvd" }, severity: "critical" },
      { source: { name: "ghsa" }, score: 5 },
    ];
    const vulnerabilities = [
      { id: "CVE-1", source: { name: "ghsa" }, ratings, affects, description: "Bad" },
      { id: "CVE-2", ratings, affects, analysis: { state: "not_affected" } },
      { id: "CVE-3", affects, ratings: [{ severity: "unknown", vector: VECTOR }] },
    ];
    expect(await gist({ bomFormat: "CycloneDX", specVersion: "1.6", vulnerabilities })).toEqual([
      "cyclonedx-json",
      ["warning/medium - CVE-1", "note/critical - CVE-2", "error/high - CVE-3"],
      "@a/b 1.0: Bad",
      [],
    ]);
  });

  test("SPDX and dependency submissions hold no findings", async () => {
    expect(await gist({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", packages: [] })).toEqual([
      "spdx-json",
      [],
      undefined,
      [],
    ]);
    const snapshot = { version: 0, job: {}, detector: { name: "syft" }, manifests: {} };
    expect(await gist(snapshot)).toEqual(["github-snapshot", [], undefined, []]);
  });
});
