import { describe, expect, test } from "@jest/globals";
import { ruffJson } from "../../src/parsers/ruff-json.js";
import { brief, lintFixture, parseText } from "./fixture.js";

const expected = [
  "/repo/a.py:1:1 warning I001",
  "/repo/a.py:1:8 warning F401",
  "/repo/a.py:2:8 warning F401",
  "/repo/a.py:2:13 warning F401",
  "/repo/a.py:6:5 warning F841",
  "/repo/a.py:7:12 error F821",
  "/repo/broken.py:1:7 error invalid-syntax",
  "/repo/broken.py:1:8 error invalid-syntax",
];

describe("ruff's JSON", () => {
  test.each(["ruff-0.17.6.json", "ruff-0.17.6.jsonl"])("%s is recognised and read", async (name) => {
    const text = await lintFixture(name);
    expect(ruffJson.recognise(text, name)).toBe(true);
    const { findings, problems } = await parseText(ruffJson, text);
    expect(findings?.map(brief)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test("keeps the range, the page and the safe fix of a finding", async () => {
    const { findings } = await parseText(ruffJson, await lintFixture("ruff-0.17.6.json"));
    expect(findings?.[1]).toEqual({
      tool: "ruff",
      rule: "F401",
      message: "`os` imported but unused",
      severity: "warning",
      path: "/repo/a.py",
      range: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 10 },
      url: "https://docs.astral.sh/ruff/rules/unused-import",
      fix: [{ range: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 }, text: "" }],
    });
    // The fix of F841 is one that ruff calls unsafe.
    expect(findings?.[4]?.rule).toBe("F841");
    expect(findings?.[4]).not.toHaveProperty("fix");
  });

  test("a syntax error without a code (0.9) is an error of its own rule", async () => {
    const { findings } = await parseText(ruffJson, await lintFixture("ruff-0.9.0-syntax.json"));
    expect(findings?.map(brief)).toEqual([
      "/repo/broken.py:1:7 error invalid-syntax",
      "/repo/broken.py:1:8 error invalid-syntax",
    ]);
  });

  test("an empty array is clean, an empty file is a problem", async () => {
    expect(await parseText(ruffJson, "[]")).toEqual({ findings: [], problems: [] });
    expect((await parseText(ruffJson, " \n")).problems).toEqual([
      { path: "report", code: "empty", message: "the file is empty", line: undefined },
    ]);
  });

  test("a document that is cut keeps what was read and says so", async () => {
    const text = await lintFixture("ruff-0.17.6.json");
    const { findings, problems } = await parseText(ruffJson, text.slice(0, text.length / 2));
    expect(findings?.map(brief)).toEqual(expected.slice(0, 3));
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
  });

  test("damage, a second document and foreign entries are problems", async () => {
    const codes = async (text: string) => (await parseText(ruffJson, text)).problems.map(({ code }) => code);
    expect(await codes("[{]")).toEqual(["malformed"]);
    expect(await codes("[][]")).toEqual(["malformed"]);
    expect(await codes('[{"message": "no file"}]')).toEqual(["malformed"]);
    expect(await codes("[1]")).toEqual(["malformed"]);
  });
});
