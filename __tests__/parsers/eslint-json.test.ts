import { describe, expect, test } from "@jest/globals";
import { eslintJson } from "../../src/parsers/eslint-json.js";
import { findingsOf, fixtureText, formatOf, parseFixture, parseText, problemsOf } from "./tool-fixtures.js";

describe("eslint JSON", () => {
  test("gives findings, parse errors and fixes", async () => {
    const parsed = await parseFixture(eslintJson, "eslint.json");
    expect(findingsOf(parsed)).toEqual([
      "warning /repo/src/a.js:1:5-1:6 prefer-const: 'a' is never reassigned. Use 'const' instead.",
      "error /repo/src/a.js:2:7-2:13 no-unused-vars: 'unused' is assigned a value but never used.",
      "error /repo/src/a.js:3:18-3:23 no-extra-boolean-cast: Redundant double negation.",
      "error /repo/src/a.js:4:5-4:8 no-extra-boolean-cast: Redundant double negation.",
      "error /repo/src/a.js:5:3-5:10 no-undef: 'export2' is not defined.",
      "error /repo/src/broken.js:1:11-0:0 parse-error: Parsing error: Unexpected token ;",
    ]);
    expect(parsed.findings?.[2]?.fix).toEqual([
      { range: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 23 }, text: "a" },
    ]);
    expect(parsed.findings?.[1]?.url).toBe("https://eslint.org/docs/latest/rules/no-unused-vars");
    expect(parsed.problems).toEqual([]);
    expect(await formatOf("eslint.json")).toBe("eslint");
  });

  test("does not call an ignored file clean", async () => {
    expect(await parseFixture(eslintJson, "eslint-ignored.json")).toEqual({ findings: [], problems: [] });
    const ignored = JSON.parse(await fixtureText("eslint-ignored.json")).filter(
      ({ messages }: { messages: unknown[] }) => messages.length > 0,
    );
    expect(problemsOf(await parseText(eslintJson, JSON.stringify(ignored)))).toEqual(["empty"]);
    expect(problemsOf(await parseText(eslintJson, "[]"))).toEqual(["empty"]);
  });

  test("turns offsets into places across line ends of all kinds, and gives no fix outside the text", async () => {
    const at = async (source: string | undefined, range: readonly number[]) => {
      const fix = { range, text: "" };
      const file = { filePath: "a.js", source, messages: [{ ruleId: "p/r", severity: 1, message: "m", line: 1, fix }] };
      return (await parseText(eslintJson, JSON.stringify([file]))).findings?.[0]?.fix?.[0]?.range;
    };
    const text = "\uFEFFa\r\nb\u2028c\n";
    expect(await at(text, [0, 4])).toEqual({ startLine: 1, startColumn: 1, endLine: 2, endColumn: 2 });
    expect(await at(text, [5, 7])).toEqual({ startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 });
    expect(await at(text, [-1, 0])).toBeUndefined();
    expect(await at(text, [0, 8])).toBeUndefined();
    expect(await at(undefined, [0, 1])).toBeUndefined();
  });

  test("says when the document is cut, empty or of another shape", async () => {
    const text = await fixtureText("eslint.json");
    expect(problemsOf(await parseText(eslintJson, text.slice(0, 900)))).toEqual(["truncated"]);
    expect(problemsOf(await parseText(eslintJson, ""))).toHaveLength(1);
    expect(problemsOf(await parseText(eslintJson, "[{}]"))).toEqual(["malformed"]);
    expect(problemsOf(await parseText(eslintJson, "null"))).toHaveLength(1);
  });
});
