import { describe, expect, test } from "@jest/globals";
import type { Diff } from "../../src/core/diff.js";
import type { Finding, Standing } from "../../src/core/finding.js";
import type { GatePolicy, IgnoreRule, LevelRule } from "../../src/core/plan.js";
import { applyPolicy, dayOf, fixedUnderPolicy, judgeIgnores, type PolicyContext } from "../../src/core/policy.js";
import type { BaseInfo } from "../../src/core/report.js";
import { atLevel, reaches } from "../../src/core/risk.js";

const today = "2026-11-21";
const base: BaseInfo = { branch: "main", commit: "abc" };
const lost: BaseInfo = { branch: "main", commit: null, missing: "GitHub is down" };
const here: PolicyContext = { today, base, diff: new Map(), isWhole: true };
const day = 24 * 3_600_000;

const lint: Finding = { tool: "ruff", rule: "D103", message: "m", severity: "warning", path: "tests/a.py" };
const advisory: Finding = {
  tool: "trivy",
  rule: "CVE-2026-1",
  aliases: ["GHSA-AAAA-bbbb-cccc"],
  message: "m",
  severity: "error",
  risk: "high",
  path: "poetry.lock",
  package: { name: "Typing_Extensions", version: "1.0" },
};

function under(
  finding: Finding | readonly Finding[],
  policy: Partial<GatePolicy>,
  context: Partial<PolicyContext> = {},
) {
  const list: readonly Finding[] = Array.isArray(finding) ? finding : [finding];
  return applyPolicy([list], { block: "all", failOn: "low", ...policy }, { ...here, ...context });
}

describe("levels", () => {
  const rows: [string, Finding, readonly LevelRule[], string | null][] = [
    ["by a glob of rules", lint, [{ rule: "D*", level: "note" }], "note/-"],
    ["not of another rule", lint, [{ rule: "E*", level: "note" }], "warning/-"],
    ["by tool", lint, [{ tool: "ruff", level: "error" }], "error/-"],
    ["not of another tool", lint, [{ tool: "mypy", level: "error" }], "warning/-"],
    ["by path", lint, [{ paths: ["tests/**"], level: "off" }], null],
    ["not elsewhere", { ...lint, path: "src/a.py" }, [{ paths: ["tests/**"], level: "off" }], "warning/-"],
    ["not without a path", { ...lint, path: undefined }, [{ paths: ["**"], level: "off" }], "warning/-"],
    ["only where all that is said holds", lint, [{ rule: "D*", tool: "mypy", level: "off" }], "warning/-"],
    [
      "by the last that fits",
      lint,
      [
        { rule: "D*", level: "off" },
        { rule: "D103", level: "error" },
        { rule: "E*", level: "note" },
      ],
      "error/-",
    ],
    ["by another name of the advisory", advisory, [{ rule: "GHSA-*", level: "low" }], "note/low"],
    ["a risk brings its severity", lint, [{ tool: "ruff", level: "critical" }], "error/critical"],
    ["a severity brings its risk", advisory, [{ tool: "trivy", level: "warning" }], "warning/medium"],
    ["an error is high", { ...advisory, risk: "low" }, [{ tool: "trivy", level: "error" }], "error/high"],
    [
      "an error stays critical",
      { ...advisory, risk: "critical" },
      [{ tool: "trivy", level: "error" }],
      "error/critical",
    ],
    ["an unknown risk is told", { ...advisory, risk: undefined }, [{ tool: "trivy", level: "note" }], "note/low"],
    [
      "of a rule that joins several only where all fit",
      { ...advisory, rule: "GHSA-a, GHSA-b", aliases: undefined },
      [{ rule: "GHSA-a", level: "off" }],
      "error/high",
    ],
  ];
  for (const [what, finding, levels, expected] of rows) {
    test(what, () => {
      const { findings, aside } = under(finding, { levels });
      const [one] = findings;
      expect(one ? `${one.severity}/${one.risk ?? "-"}` : null).toBe(expected);
      expect(aside).toEqual(one ? [] : [finding]);
    });
  }

  test("hold for fixed findings too", () => {
    const policy: GatePolicy = { block: "new", failOn: "warning", levels: [{ rule: "D*", level: "off" }] };
    expect(fixedUnderPolicy([lint, { ...lint, rule: "E1" }], policy).map(({ rule }) => rule)).toEqual(["E1"]);
  });

  test("of an unknown risk are the user's word against the worst", () => {
    const unknown: Finding = { ...advisory, risk: undefined, severity: "warning" };
    expect([reaches(unknown, "critical"), reaches(atLevel(unknown, "medium"), "high")]).toEqual([true, false]);
  });
});

describe("ignores", () => {
  const entry = (more: Partial<IgnoreRule>): IgnoreRule => ({ id: "CVE-2026-1", reason: "not reachable", ...more });
  const joint: Finding = { ...advisory, rule: "GHSA-a, GHSA-b", aliases: undefined };
  const rows: [string, Finding, readonly IgnoreRule[], string | null, readonly string[]][] = [
    ["by id", advisory, [entry({})], "- not reachable", ["1"]],
    ["by id in another case", advisory, [entry({ id: "cve-2026-1" })], "- not reachable", ["1"]],
    ["by another name, in another case", advisory, [entry({ id: "ghsa-aaaa-BBBB-cccc" })], "- not reachable", ["1"]],
    ["not by a part of the id", advisory, [entry({ id: "CVE-2026" })], null, ["0"]],
    ["of a lint rule", lint, [entry({ id: "d103" })], "- not reachable", ["1"]],
    ["on its last day", advisory, [entry({ until: today })], `${today} not reachable`, ["1"]],
    ["not the day after", advisory, [entry({ until: "2026-11-20" })], null, ["1 expired"]],
    ["until the first day of next year", advisory, [entry({ until: "2027-01-01" })], "2027-01-01 not reachable", ["1"]],
    ["in its files", advisory, [entry({ paths: ["*.lock"] })], "- not reachable", ["1"]],
    ["not elsewhere", advisory, [entry({ paths: ["web/**"] })], null, ["0"]],
    ["not without a file", { ...advisory, path: undefined }, [entry({ paths: ["**"] })], null, ["0"]],
    ["of its dependency", advisory, [entry({ package: "typing-extensions" })], "- not reachable", ["1"]],
    ["not of another", advisory, [entry({ package: "typing" })], null, ["0"]],
    ["expired and matching nothing", advisory, [entry({ id: "X", until: "2020-01-01" })], null, ["0 expired"]],
    [
      "by the one that still holds, and the expired one is told all the same",
      advisory,
      [entry({ until: "2026-01-01" }), entry({ until: "2026-12-31", reason: "again" })],
      "2026-12-31 again",
      ["1 expired", "1"],
    ],
    ["of one of several advisories only", joint, [entry({ id: "GHSA-a" })], null, ["1"]],
    [
      "of each of several advisories, until the first of them ends",
      joint,
      [entry({ id: "ghsa-A", until: "2026-12-31" }), entry({ id: "GHSA-b", reason: "in tests", until: "2026-12-01" })],
      "2026-12-01 not reachable; in tests",
      ["1", "1"],
    ],
    [
      "of each of several advisories, one expired",
      joint,
      [entry({ id: "GHSA-a" }), entry({ id: "GHSA-b", until: "2026-11-20" })],
      null,
      ["1", "1 expired"],
    ],
  ];
  for (const [what, finding, ignore, waiver, uses] of rows) {
    test(what, () => {
      const { findings, steps, ignores } = under(finding, { ignore });
      const waived = findings[0]?.waived;
      expect(waived ? `${waived.until ?? "-"} ${waived.reason}` : null).toBe(waiver);
      expect(steps).toEqual([findings]);
      expect(ignores?.map((use) => `${use.matched}${use.expired ? " expired" : ""}`)).toEqual(uses);
    });
  }

  test("count what they are about, and do not say that they match nothing before all was judged", () => {
    const ignore = [entry({ line: 12 }), entry({ id: "X" })];
    const twice = [advisory, { ...advisory, path: "web/poetry.lock" }];
    expect(under(twice, { ignore }).ignores).toEqual([
      { id: "CVE-2026-1", reason: "not reachable", line: 12, matched: 2, expired: false },
      { id: "X", reason: "not reachable", matched: 0, expired: false },
    ]);
    expect(under(twice, { ignore }, { isWhole: false }).ignores?.map(({ matched }) => matched)).toEqual([2, null]);
    expect(under(twice, {}).ignores).toBeUndefined();
  });

  test("that have expired fail with their line, and those that match nothing do not", () => {
    const expired = { id: "CVE-2026-1", reason: "r", until: "2026-11-20", line: 12, matched: 1, expired: true };
    expect(judgeIgnores([expired], ".github/gatehouse.yml")).toEqual({
      outcome: "failed",
      reason: "findings",
      message: "ignore of CVE-2026-1 expired on 2026-11-20: mend it or give it a new date (.github/gatehouse.yml:12)",
    });
    const harmless = [
      { ...expired, matched: 0 },
      { ...expired, matched: null },
      { ...expired, expired: false },
    ];
    expect(judgeIgnores(harmless, undefined)).toBeUndefined();
  });
});

describe("grace", () => {
  const diffOf = (...paths: string[]): Diff =>
    new Map(paths.map((path) => [path, { status: "modified", path, oldPath: path, hunks: [] }]));
  const young: Finding = { ...advisory, published: "2026-11-20" };
  const rows: [string, Finding, Standing | undefined, Partial<PolicyContext>, Partial<GatePolicy>, boolean][] = [
    ["known", young, "known", {}, {}, true],
    ["known, its file in the diff", young, "known", { diff: diffOf("poetry.lock") }, {}, true],
    ["new", young, "new", {}, {}, false],
    ["new, its file not in the diff", young, "new", { diff: diffOf("a.py") }, {}, false],
    ["not compared, its file not in the diff", young, undefined, { diff: diffOf("a.py") }, {}, true],
    ["not compared, its file in the diff", young, undefined, { diff: diffOf("a.py", "poetry.lock") }, {}, false],
    ["not compared, without a file", { ...young, path: undefined }, undefined, { diff: diffOf("a.py") }, {}, false],
    ["nothing changed by nature", young, undefined, { base: null, diff: null }, {}, true],
    [
      "nothing changed by nature, without a file",
      { ...young, path: undefined },
      undefined,
      { base: null, diff: null },
      {},
      true,
    ],
    ["what changed is not known", young, undefined, { base: lost, diff: null }, {}, false],
    ["published today", { ...young, published: today }, "known", {}, {}, true],
    ["on its last day", { ...young, published: "2026-11-18" }, "known", {}, {}, true],
    ["the day after", { ...young, published: "2026-11-17" }, "known", {}, {}, false],
    ["a day not known", advisory, "known", {}, {}, false],
    ["a day that is none", { ...young, published: "lately" }, "known", {}, {}, false],
    ["a day to come", { ...young, published: "2026-11-22" }, "known", {}, {}, false],
    ["no dependency", { ...young, package: undefined }, "known", {}, {}, false],
    ["no grace", young, "known", {}, { graceMs: undefined }, false],
    ["what would not fail the gate anyway", young, "known", {}, { block: "new" }, false],
    ["what is below fail-on", young, "known", {}, { failOn: "critical" }, false],
  ];
  for (const [what, finding, standing, context, policy, expected] of rows) {
    test(`${what}: ${expected}`, () => {
      const { findings } = under({ ...finding, standing }, { graceMs: 3 * day, ...policy }, context);
      expect(findings[0]?.waived !== undefined).toBe(expected);
    });
  }

  test("says its end, and gives way to an ignore", () => {
    const found = { ...young, standing: "known" as const };
    expect(under(found, { graceMs: 3 * day }).findings[0]?.waived).toEqual({
      by: "grace",
      reason: "published on 2026-11-20",
      until: "2026-11-23",
    });
    const ignore = [{ id: "CVE-2026-1", reason: "r" }];
    expect(under(found, { graceMs: 3 * day, ignore }).findings[0]?.waived?.by).toBe("ignore");
    expect(under(found, { graceMs: 36 * 3_600_000 }).findings[0]?.waived?.until).toBe("2026-11-21");
  });
});

describe("advisories of several steps", () => {
  const pip: Finding = {
    ...advisory,
    tool: "pip-audit",
    rule: "PYSEC-2026-7",
    aliases: ["CVE-2026-1"],
    severity: "warning",
    risk: undefined,
    path: undefined,
  };
  const low: Finding = { ...advisory, risk: "low", severity: "note" };

  test("count once, and each step is judged by what all of them know", () => {
    const policy: GatePolicy = { block: "all", failOn: "medium" };
    const { findings, steps, aside } = applyPolicy([[low], [lint, pip]], policy, here);
    expect(findings.map(({ tool, alsoFoundBy }) => [tool, alsoFoundBy])).toEqual([
      ["trivy", ["pip-audit"]],
      ["ruff", undefined],
    ]);
    // Alone its unknown risk would count as the worst.
    expect(steps[1]?.map(({ tool, risk }) => [tool, risk])).toEqual([
      ["ruff", undefined],
      ["pip-audit", "low"],
    ]);
    expect(aside).toEqual([low, pip]);
  });

  test("are ignored by a name that only one of them knows", () => {
    const ignore = [{ id: "ghsa-aaaa-bbbb-cccc", reason: "r" }];
    const { findings, steps, ignores } = applyPolicy(
      [[pip], [advisory]],
      { block: "all", failOn: "low", ignore },
      here,
    );
    expect(findings.map(({ waived }) => waived?.reason)).toEqual(["r"]);
    expect(steps.map((list) => list.map(({ waived }) => waived?.reason))).toEqual([["r"], ["r"]]);
    expect(ignores?.[0]?.matched).toBe(1);
  });

  test("in a rule that joins several are those of the others in its own step too", () => {
    const npm: Finding = { ...advisory, tool: "npm-audit", rule: "GHSA-a, GHSA-b", aliases: undefined };
    const a: Finding = { ...advisory, rule: "GHSA-a", aliases: undefined };
    const b: Finding = { ...low, rule: "GHSA-b", aliases: undefined };
    const ignore = [{ id: "GHSA-a", reason: "r" }];
    const { steps } = applyPolicy([[npm], [a, b]], { block: "all", failOn: "medium", ignore }, here);
    expect(steps[0]?.map(({ risk, waived }) => [risk, waived?.by])).toEqual([
      ["high", "ignore"],
      ["low", undefined],
    ]);
  });
});

test("days are those of UTC", () => {
  expect(dayOf(Date.parse("2026-12-31T23:59:59.999Z"))).toBe("2026-12-31");
  expect(dayOf(Date.parse("2026-12-31T23:30:00-01:00"))).toBe("2027-01-01");
});
