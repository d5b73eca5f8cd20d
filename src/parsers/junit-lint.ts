import type { Finding } from "../core/finding.js";
import { findingsOrProblems } from "./json-report.js";
import { placeOf } from "./line-report.js";
import type { Parser } from "./parser.js";
import { bounded, firstLine, keeper, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

const ROOTS = ["testsuites", "testsuite"];
const PACKAGE = /\bpackage="org\.(biome|eslint|oxlint|ruff|stylelint)"/;

/**
 * JUnit XML in which a linter wrote its findings (biome, ESLint, oxlint, ruff, stylelint), known by the package: a suite
 * a file, a case a rule. These are findings, and no tests.
 */
export const junitLint: Parser = {
  format: "junit-lint",
  recognise: (head) => ROOTS.includes(rootElement(head) ?? "") && PACKAGE.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    const keep = keeper();
    let suite: Attributes = {};
    let test: Attributes = {};
    let failure: Attributes = {};
    const fault = await readXml(source, ROOTS, {
      open: (name, attributes) => {
        if (name === "testsuite") suite = attributes;
        if (name === "testcase") test = attributes;
        if (name === "failure" || name === "error") failure = attributes;
        return name === "failure" || name === "error";
      },
      close: (name, text) => {
        if (name !== "failure" && name !== "error") return;
        findings.push(toFinding(suite, test, { ...failure, kind: name }, text, keep));
      },
    });
    return findingsOrProblems(findings, fault ? [fault] : []);
  },
};

/** Where a linter gives no place in attributes, its text does: `line 3, col 7, Error - …`. */
function toFinding(
  suite: Attributes,
  test: Attributes,
  failure: Attributes,
  text: string,
  keep: (text: string) => string,
): Finding {
  const [, line, column] = /\bline (\d+), col(?:umn)? (\d+)/i.exec(text) ?? [];
  const tool = /^org\.(\w+)/.exec(suite.package ?? "")?.[1] ?? "junit-lint";
  const rule = (test.name ?? "").replace(/^org\.\w+\./, "") || tool;
  const isWarning = /\bWarning - /.test(text.slice(0, 100));
  return {
    tool,
    rule: keep(bounded(rule, NAME_LIMIT)),
    message: keep(bounded(failure.message || firstLine(text), MESSAGE_LIMIT)),
    severity: isWarning ? "warning" : "error",
    ...(suite.name && { path: keep(suite.name) }),
    range: placeOf(test.line ?? line, test.column ?? column),
  };
}
