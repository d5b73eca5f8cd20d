import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/finding.js";
import type { PlannedGate, PlannedStep } from "../../src/core/plan.js";
import { broken, cancelled, failed, inconclusive, skipped } from "../../src/core/verdict.js";
import { sarifLog } from "../../src/render/sarif.js";
import { analysesOf, findsThings, isScanned } from "../../src/render/sarif-analyses.js";
import type { Analysis } from "../../src/render/sarif-rules.js";
import { sarifDocuments } from "../../src/render/sarif-upload.js";
import { documentProblems } from "../world/code-scanning.js";
import { sarifSchemaPath, schemaProblems } from "../world/sarif-schema.js";
import { context, finding, gate, report, step } from "./samples.js";

const withSchema = sarifSchemaPath === null ? test.skip : test;
const unlessSchema = sarifSchemaPath === null ? " (needs GATEHOUSE_SARIF_SCHEMA)" : "";

function analysis(findings: readonly Finding[], more: Partial<Analysis> = {}): Analysis {
  return { id: "security/trivy/", tool: "trivy", isSecurity: true, isShared: false, findings, ...more };
}

function tool(name: string, more: Partial<PlannedStep> = {}): PlannedStep {
  const common = { env: {}, workingDirectory: ".", timeoutMs: 1, reports: [] };
  return { type: "tool", name, tool: name, args: [], paths: [], ...common, ...more } as PlannedStep;
}

function command(name: string, reports: readonly string[]): PlannedStep {
  return { type: "run", name, run: name, env: {}, workingDirectory: ".", timeoutMs: 1, reports };
}

const advisory = finding({
  ...{ tool: "trivy", rule: "CVE-2026-1234", message: "lodash: prototype pollution", severity: "error", risk: "high" },
  ...{ path: "web/package-lock.json", range: undefined, aliases: ["GHSA-aaaa-bbbb-cccc"], published: "2026-11-02" },
  package: { name: "lodash", version: "4.17.20", fixedIn: ["4.17.21"] },
  url: "https://nvd.example/CVE-2026-1234",
});

const hostile: readonly Finding[] = [
  finding({ path: "$(touch pwned).py", message: "see [here](https://evil.example) \u202e\u001b[31m" }),
  finding({ path: "-rf", rule: "<img src=x>", message: "" }),
  finding({ path: "a\nb/c d%20?#é:\udc00.py", message: "@octocat ![x](y)", url: "javascript:alert(1)" }),
  finding({
    path: "a:b.py",
    range: { startLine: 4, startColumn: 9, endLine: 2, endColumn: 1 },
    url: "https://x.example/a b<",
  }),
  finding({ path: "x.py", range: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 3 } }),
];

describe("a SARIF document", () => {
  test("of an advisory", () => {
    const [run] = sarifLog([analysis([advisory], { version: "0.69.3" })]).runs;
    expect(run).toEqual({
      tool: {
        driver: {
          name: "trivy",
          version: "0.69.3",
          rules: [
            {
              id: "CVE-2026-1234",
              shortDescription: { text: "CVE-2026-1234: lodash: prototype pollution" },
              fullDescription: { text: "CVE-2026-1234, as reported by trivy." },
              help: {
                text: [
                  "CVE-2026-1234, as reported by trivy.",
                  "Affected: lodash 4.17.20",
                  "Fixed in: 4.17.21",
                  "Also known as: GHSA-aaaa-bbbb-cccc",
                  "Published: 2026-11-02",
                  "https://nvd.example/CVE-2026-1234",
                ].join("\n\n"),
                markdown: [
                  "`CVE-2026-1234`, as reported by trivy.",
                  "**Affected:** lodash 4.17.20",
                  "**Fixed in:** 4&#46;17.21",
                  "**Also known as:** GHSA-aaaa-bbbb-cccc",
                  "**Published:** 2026-11-02",
                  "[About this rule](https://nvd.example/CVE-2026-1234)",
                ].join("\n\n"),
              },
              helpUri: "https://nvd.example/CVE-2026-1234",
              defaultConfiguration: { level: "error" },
              properties: { tags: ["security", "GHSA-aaaa-bbbb-cccc"], "security-severity": "8.0" },
            },
          ],
        },
      },
      automationDetails: { id: "security/trivy/" },
      results: [
        {
          ruleId: "CVE-2026-1234",
          ruleIndex: 0,
          level: "error",
          message: { text: "lodash: prototype pollution" },
          locations: [
            { physicalLocation: { artifactLocation: { uri: "web/package-lock.json", uriBaseId: "%SRCROOT%" } } },
          ],
          partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
          baselineState: "new",
        },
      ],
    });
  });

  test("known, waived, and by its line's hash", () => {
    const findings = [
      finding({ standing: "known", lineHash: "a7f2ff13bc495cf2:2" }),
      finding({ standing: undefined, waived: { by: "ignore", reason: "not reachable", until: "2026-12-31" } }),
    ];
    const [run] = sarifLog([analysis(findings)]).runs;
    expect(run?.results.map(({ baselineState, suppressions }) => [baselineState, suppressions])).toEqual([
      ["unchanged", undefined],
      [
        undefined,
        [{ kind: "external", status: "accepted", justification: "ignore: not reachable (until 2026-12-31)" }],
      ],
    ]);
    expect(run?.results[0]?.partialFingerprints.primaryLocationLineHash).toBe("a7f2ff13bc495cf2:2");
  });

  test("an advisory is known again by its dependency, wherever its line is", () => {
    const hash = (more: Partial<Finding>) =>
      sarifLog([analysis([{ ...advisory, ...more }])]).runs[0]?.results[0]?.partialFingerprints;
    const at = hash({ range: { startLine: 9 }, lineHash: "1:1" });
    expect(hash({ range: { startLine: 90 }, lineHash: "2:1" })).toEqual(at);
    expect(hash({ package: { name: "lodash-es" } })).not.toEqual(at);
    expect(hash({ path: "other/package-lock.json" })).not.toEqual(at);
  });

  test("each risk has the middle of its band, a rule the worst of its findings, and no risk no score", () => {
    const scores = (["critical", "high", "medium", "low", undefined] as const).map((risk) => {
      const [run] = sarifLog([analysis([finding({ risk: "low", severity: "note" }), finding({ risk })])]).runs;
      const [rule] = run?.tool.driver.rules ?? [];
      return [rule?.properties["security-severity"], rule?.defaultConfiguration.level];
    });
    expect(scores).toEqual([
      ["9.5", "error"],
      ["8.0", "error"],
      ["5.5", "error"],
      ["2.0", "error"],
      ["2.0", "error"],
    ]);
    expect(sarifLog([analysis([finding()])]).runs[0]?.tool.driver.rules[0]?.properties).toEqual({ tags: ["security"] });
  });

  test("of several tools names each rule with its tool", () => {
    const findings = [finding(), finding({ tool: "mypy" })];
    const [run] = sarifLog([analysis(findings, { isShared: true, tool: "Gatehouse" })]).runs;
    expect(run?.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ["ruff/F401", 0],
      ["mypy/F401", 1],
    ]);
  });

  test("other people's text is only text", () => {
    const [run] = sarifLog([analysis(hostile)]).runs;
    expect(run?.results.map(({ message }) => message.text).slice(0, 3)).toEqual([
      "see \\[here\\](https://evil.example) \\[U+202E\\]",
      "(no message)",
      "@octocat !\\[x\\](y)",
    ]);
    const uris = run?.results.map(({ locations }) => JSON.stringify(locations[0]).match(/"uri":"([^"]*)"/)?.[1]);
    expect(uris).toEqual([
      "%24(touch%20pwned).py",
      "-rf",
      "a%0Ab/c%20d%2520%3F%23%C3%A9%3A%EF%BF%BD.py",
      "a%3Ab.py",
      "x.py",
    ]);
    expect(run?.tool.driver.rules.map(({ helpUri }) => helpUri)).toEqual(["https://x.example/a%20b%3C", undefined]);
    expect(documentProblems(sarifLog([analysis(hostile)]))).toEqual([]);
  });

  withSchema(`is what OASIS' schema says${unlessSchema}`, () => {
    for (const findings of [
      [],
      [advisory],
      hostile,
      [finding({ path: undefined }), finding({ path: "/etc/passwd" })],
    ]) {
      expect(schemaProblems(sarifLog([analysis(findings, { version: "1.0" })]))).toEqual([]);
    }
    expect(schemaProblems({ version: "2.1.0", runs: [{ results: 1 }] })).not.toEqual([]);
  });
});

describe("what goes to code scanning", () => {
  function planned(
    name: string,
    kind: "lint" | "security",
    steps: readonly PlannedStep[],
    more: Partial<PlannedGate> = {},
  ) {
    return { name, kind, needs: [], steps, policy: { block: "new", failOn: "warning" } as const, ...more };
  }
  function analysed(gates: readonly PlannedGate[], found: Parameters<typeof report>[0], of = isScanned) {
    const plan = { ...context(found).plan, gates };
    const { analyses, placeless, unjudged } = analysesOf(report(found), { plan }, of);
    return { ids: analyses.map(({ id, findings }) => [id, findings.length]), placeless, unjudged, analyses };
  }
  const scanner = planned("security", "security", [tool("trivy"), tool("bandit")]);

  test("security gates, and others that the config names; a file holds all lint and security gates", () => {
    const gates = [
      scanner,
      planned("lint", "lint", [tool("ruff")]),
      planned("style", "lint", [tool("black")], { codeScanning: true }),
      planned("licences", "security", [tool("trivy")], { codeScanning: false }),
    ];
    const found = [
      gate("security", { kind: "security", steps: [step("trivy"), step("bandit")] }),
      gate("lint", { steps: [step("ruff")] }),
      gate("style", { steps: [step("black")] }),
      gate("licences", { kind: "security", steps: [step("trivy")] }),
    ];
    expect(analysed(gates, found).ids).toEqual([
      ["security/trivy/", 0],
      ["security/bandit/", 0],
      ["style/black/", 0],
    ]);
    expect(analysed(gates, found, findsThings).ids).toHaveLength(5);
  });

  const unjudged = [
    ["broken", { verdict: broken("tool-error", "no") }],
    ["cancelled", { verdict: cancelled("interrupted", "no") }],
    ["read in part", { verdict: failed("findings", "2 findings"), isPartial: true }],
    ["a bare exit code", { verdict: failed("exit-code", "exited with code 1") }],
  ] as const;
  test.each(unjudged)("a tool that was not judged on the whole has no analysis: %s", (_, more) => {
    const found = [gate("security", { steps: [step("trivy", more), step("bandit")], findings: [advisory] })];
    expect(analysed([scanner], found)).toMatchObject({ ids: [["security/bandit/", 0]], unjudged: ["security/trivy"] });
  });

  test("all findings count where only new ones block, and where the base is missing", () => {
    const findings = [advisory, { ...advisory, rule: "CVE-2", standing: "known" as const }];
    const verdict = inconclusive("no-base", "no base");
    const found = [gate("security", { steps: [step("trivy", { verdict }), step("bandit")], findings })];
    expect(analysed([scanner], found).ids).toEqual([
      ["security/trivy/", 2],
      ["security/bandit/", 0],
    ]);
  });

  test("a gate that never ran, or a step that is missing, closes nothing", () => {
    const left = gate("security", { startedMs: null, verdict: skipped("condition", "only on main") });
    expect(analysed([scanner], [left])).toMatchObject({ ids: [], unjudged: [] });
    expect(analysed([scanner], [])).toMatchObject({ ids: [], unjudged: [] });
    expect(analysed([scanner], [gate("security", { steps: [step("trivy")] })])).toMatchObject({
      ids: [["security/trivy/", 0]],
      unjudged: ["security/bandit"],
    });
  });

  test("what several tools found stands with one that was judged", () => {
    const findings = [{ ...advisory, alsoFoundBy: ["bandit"] }];
    const both = { steps: [step("trivy"), step("bandit")], findings };
    expect(analysed([scanner], [gate("security", both)]).ids).toEqual([
      ["security/trivy/", 1],
      ["security/bandit/", 0],
    ]);
    const one = { steps: [step("trivy", { verdict: broken("tool-error", "no") }), step("bandit")], findings };
    expect(analysed([scanner], [gate("security", one)]).ids).toEqual([["security/bandit/", 1]]);
  });

  test("commands of a gate share one analysis, which is there when they are clean", () => {
    const gates = [planned("security", "security", [command("make scan", ["out.sarif"]), command("make check", [])])];
    const steps = [step("make scan"), step("make check", { verdict: failed("exit-code", "exited with code 1") })];
    expect(analysed(gates, [gate("security", { steps })]).analyses).toEqual([
      { id: "security/commands/", tool: "Gatehouse", isSecurity: true, isShared: true, findings: [] },
    ]);
    expect(
      analysed([planned("security", "security", [command("make check", [])])], [gate("security", { steps })]).ids,
    ).toEqual([]);
  });

  test("what lies in no file of the repository is left out, and counted", () => {
    const outside = [undefined, "", ".", "/etc/passwd", "C:\\x.py", "../up.py", "https://x.example/a"];
    const findings = [...outside.map((path) => ({ ...advisory, path })), { ...advisory, path: "a:b/..c" }];
    const found = [gate("security", { steps: [step("trivy"), step("bandit")], findings })];
    const result = analysed([scanner], found);
    expect(result.ids[0]).toEqual(["security/trivy/", 1]);
    expect(result.placeless).toEqual([
      "security/trivy: 7 findings are about no file of the repository, and code scanning takes no other.",
    ]);
    // Without a line, it stands at the first.
    expect(result.analyses[0]?.findings[0]?.range).toEqual({ startLine: 1 });
  });
});

describe("GitHub's limits", () => {
  const many = (count: number, more: (index: number) => Partial<Finding> = () => ({})) =>
    Array.from({ length: count }, (_, index) => finding({ message: `finding ${index}`, ...more(index) }));

  test("25,000 results of a run: the least severe go first, and it is said", () => {
    const findings = many(25_010, (index) => ({ severity: index < 10 ? "note" : index < 20 ? "warning" : "error" }));
    const { documents, said } = sarifDocuments([analysis(findings)]);
    const results = documents[0]?.log.runs[0]?.results ?? [];
    expect([documents.length, results.length, results[0]?.level, results.at(-1)?.message.text]).toEqual([
      1,
      25_000,
      "warning",
      "finding 25009",
    ]);
    expect(said).toEqual(["security/trivy: the 25,000 worst of 25,010 findings, the most that code scanning takes."]);
    expect(documentProblems(documents[0]?.log)).toEqual([]);
    expect(sarifDocuments([analysis(many(5_001))]).said).toEqual([
      "security/trivy: code scanning keeps the 5,000 worst of 5,001 findings.",
    ]);
  });

  test("20 runs of a file", () => {
    const analyses = Array.from({ length: 45 }, (_, index) =>
      analysis([finding()], { id: `security/t${index}/`, tool: `t${index}` }),
    );
    const { documents, said } = sarifDocuments(analyses);
    expect(documents.map(({ log, toolName }) => [log.runs.length, toolName])).toEqual([
      [20, undefined],
      [20, undefined],
      [5, undefined],
    ]);
    expect(said).toEqual([]);
    expect(sarifDocuments(analyses.slice(0, 1)).documents[0]?.toolName).toBe("t0");
  });

  test("bytes of a file: more files, then fewer results", () => {
    const noise = (index: number) => ({
      message: Array.from({ length: 40 }, (_, at) =>
        (((index + 1) * (at + 7) * 2_654_435_761) % 2 ** 32).toString(36),
      ).join(" "),
    });
    const limits = { bytes: 12_000, runs: 20, results: 25_000 };
    const two = [analysis(many(60, noise)), analysis(many(60, noise), { id: "security/bandit/", tool: "bandit" })];
    const split = sarifDocuments(two, limits);
    expect(split.documents.map(({ toolName }) => toolName)).toEqual(["trivy", "bandit"]);
    expect(split.said).toEqual([]);
    const cut = sarifDocuments([analysis(many(400, noise))], limits);
    const [document] = cut.documents;
    expect(document?.packed.length).toBeLessThanOrEqual(12_000);
    const kept = document?.log.runs[0]?.results.length ?? 0;
    expect(kept).toBeGreaterThan(40);
    expect(cut.said).toEqual([
      `security/trivy: the ${kept} worst of 400 findings, for code scanning takes 12,000 bytes.`,
    ]);
    expect(JSON.parse(gunzipSync(document?.packed ?? new Uint8Array()).toString())).toEqual(
      JSON.parse(JSON.stringify(document?.log)),
    );
  });

  test("20 tags of a rule, and 1,024 characters of its descriptions", () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `GHSA-${index}`);
    const long = finding({ message: "x".repeat(5_000), aliases });
    expect(documentProblems(sarifLog([analysis([long])]))).toEqual([]);
  });
});
