import { describe, expect, test } from "@jest/globals";
import { compareFindings } from "../../src/core/compare.js";
import { parseDiff } from "../../src/core/diff-text.js";
import type { Finding } from "../../src/core/finding.js";

const finding = (path: string, line: number, context: string, message = "unused import"): Finding => ({
  tool: "ruff",
  rule: "F401",
  message,
  severity: "warning",
  path,
  range: { startLine: line },
  context,
});

/** Files that the diff does not name are in both trees as they are. */
const standings = (head: Finding[], base: Finding[], diff = "", tracked = ["a.py", "b.py"]) => {
  const trees = { diff: parseDiff(diff), head: new Set(tracked) };
  const { findings, fixed } = compareFindings(head, base, trees);
  return { standings: findings.map(({ standing }) => standing), fixed: fixed.length };
};

const header = "diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n";

describe("compareFindings", () => {
  test("a finding that only moved is known", () => {
    const above = `${header}@@ -0,0 +1,37 @@\n`;
    expect(standings([finding("a.py", 40, "import os")], [finding("a.py", 3, "import os")], above)).toEqual({
      standings: ["known"],
      fixed: 0,
    });
  });

  test("a line number inside a message does not make a finding new", () => {
    const head = finding("a.py", 9, "def f():", "redefinition of unused `f` from line 7");
    const base = finding("a.py", 4, "def f():", "redefinition of unused `f` from line 2");
    expect(standings([head], [base], `${header}@@ -0,0 +1,5 @@\n`)).toEqual({ standings: ["known"], fixed: 0 });
  });

  test("equal findings are matched one by one: a second copy is new", () => {
    const copy = finding("a.py", 3, "import os");
    expect(standings([copy, { ...copy, range: { startLine: 9 } }], [copy])).toEqual({
      standings: ["known", "new"],
      fixed: 0,
    });
  });

  test("another rule, path, message or line text is another finding", () => {
    const base = finding("a.py", 3, "import os");
    expect(standings([{ ...base, rule: "F811" }], [base])).toEqual({ standings: ["new"], fixed: 1 });
    expect(standings([finding("b.py", 3, "import os")], [base])).toEqual({ standings: ["new"], fixed: 1 });
    expect(standings([finding("a.py", 3, "import os", "undefined name")], [base])).toEqual({
      standings: ["new"],
      fixed: 1,
    });
    expect(standings([finding("a.py", 3, "import sys")], [base])).toEqual({ standings: ["new"], fixed: 1 });
  });

  test("a renamed file keeps its known findings", () => {
    const head = [finding("new.py", 3, "import os")];
    const base = [finding("old.py", 3, "import os")];
    const added = "diff --git a/new.py b/new.py\nnew file mode 100644\n--- /dev/null\n+++ b/new.py\n@@ -0,0 +1,3 @@\n";
    expect(standings(head, base, added, ["new.py", "old.py"])).toEqual({ standings: ["new"], fixed: 1 });
    const renamed = "diff --git a/old.py b/new.py\nsimilarity index 90%\nrename from old.py\nrename to new.py\n";
    expect(standings(head, base, renamed, ["new.py"])).toEqual({ standings: ["known"], fixed: 0 });
  });

  test("another version of the same dependency brings nothing new, and a second one that is installed does", () => {
    const advisory = (version: string): Finding => ({
      tool: "osv",
      rule: "GHSA-1",
      message: `left-pad ${version} can be made to loop`,
      severity: "error",
      path: "a.py",
      package: { name: "left-pad", version },
    });
    expect(standings([advisory("1.0.1")], [advisory("1.0.0")])).toEqual({ standings: ["known"], fixed: 0 });
    expect(standings([advisory("1.0.0"), advisory("2.0.0")], [advisory("1.0.0")])).toEqual({
      standings: ["known", "new"],
      fixed: 0,
    });
  });

  test("of several advisories that one finding names, those that are left are known, and one more is new", () => {
    const advisory = (rule: string): Finding => ({
      tool: "npm-audit",
      rule,
      message: `left-pad: ${rule}`,
      severity: "error",
      path: "a.py",
      package: { name: "left-pad" },
    });
    const one = { standings: ["known"], fixed: 0 };
    expect(standings([advisory("GHSA-2")], [advisory("GHSA-1, GHSA-2")])).toEqual(one);
    expect(standings([advisory("GHSA-1, GHSA-2")], [advisory("GHSA-1")])).toEqual({ standings: ["new"], fixed: 1 });
  });

  test("git could have drawn the hunk one line up: the finding stays that of the same line", () => {
    // Of two equal lines the diff calls the first one added, and the tool flags the second.
    const hunk = `${header}@@ -1,0 +2,2 @@\n+x\n+y\n`;
    expect(standings([finding("a.py", 4, "y")], [finding("a.py", 2, "y")], hunk)).toEqual({
      standings: ["known"],
      fixed: 0,
    });
    expect(standings([finding("a.py", 2, "y")], [finding("a.py", 2, "y")], hunk)).toEqual({
      standings: ["known"],
      fixed: 0,
    });
    expect(standings([finding("a.py", 3, "y")], [finding("a.py", 9, "y")], hunk)).toEqual({
      standings: ["new"],
      fixed: 1,
    });
  });

  test.each([
    ["amounts", "too complex (11 > 10)", "too complex (14 > 10)", "known"],
    ["places", "defined at line 3 and in a.py:4:2", "defined at line 8 and in a.py:9:12", "known"],
    ["names with digits", "`x1` is unused", "`x2` is unused", "new"],
    ["versions", "needs 1.2.3", "needs 1.2.4", "new"],
  ])("%s in a message", (_, before, after, standing) => {
    const head = finding("a.py", 3, "def f(x1, x2):", after);
    expect(standings([head], [finding("a.py", 3, "def f(x1, x2):", before)])).toEqual({
      standings: [standing],
      fixed: standing === "new" ? 1 : 0,
    });
  });
});
