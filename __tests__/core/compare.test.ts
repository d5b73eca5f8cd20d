import { describe, expect, test } from "@jest/globals";
import { compareFindings } from "../../src/core/compare.js";
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

const standings = (head: Finding[], base: Finding[], renamed?: Map<string, string>) => {
  const { findings, fixed } = compareFindings(head, base, renamed);
  return { standings: findings.map(({ standing }) => standing), fixed: fixed.length };
};

describe("compareFindings", () => {
  test("a finding that only moved is known", () => {
    expect(standings([finding("a.py", 40, "import os")], [finding("a.py", 3, "import os")])).toEqual({
      standings: ["known"],
      fixed: 0,
    });
  });

  test("a line number inside a message does not make a finding new", () => {
    const head = finding("a.py", 9, "def f():", "redefinition of unused `f` from line 7");
    const base = finding("a.py", 4, "def f():", "redefinition of unused `f` from line 2");
    expect(standings([head], [base])).toEqual({ standings: ["known"], fixed: 0 });
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
    expect(standings(head, base)).toEqual({ standings: ["new"], fixed: 1 });
    expect(standings(head, base, new Map([["old.py", "new.py"]]))).toEqual({ standings: ["known"], fixed: 0 });
  });
});
