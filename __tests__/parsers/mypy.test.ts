import { describe, expect, test } from "@jest/globals";
import { mypyJson } from "../../src/parsers/mypy-json.js";
import { mypyText } from "../../src/parsers/mypy-text.js";
import { brief, lintFixture, parseText } from "./fixture.js";

const override =
  'Argument 1 of "f" is incompatible with supertype "A"; supertype defines the argument type as "int"\n' +
  "This violates the Liskov substitution principle\n" +
  "See https://mypy.readthedocs.io/en/stable/common_issues.html#incompatible-overrides";

describe("mypy's JSON", () => {
  test("is recognised and read: columns from 1, hints in the message, notes as notes", async () => {
    const text = await lintFixture("mypy-2.4.1.jsonl");
    expect(mypyJson.recognise(text, "")).toBe(true);
    const { findings, problems } = await parseText(mypyJson, text);
    expect(problems).toEqual([]);
    expect(findings?.map(brief)).toEqual([
      "a.py:11:12 error return-value",
      "ov.py:7:17 error override",
      "ov.py:11:13 note misc",
    ]);
    expect(findings?.[0]?.range).toEqual({ startLine: 11, startColumn: 12, endLine: 11, endColumn: 15 });
    expect(findings?.[1]?.message).toBe(override);
  });

  test("plain lines between are passed over, a line that is cut is a problem", async () => {
    const text = await lintFixture("mypy-2.4.1.jsonl");
    const cut = `Found something\n${text.slice(0, 300)}`;
    const { findings, problems } = await parseText(mypyJson, cut);
    expect(findings?.map(brief)).toEqual(["a.py:11:12 error return-value"]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["malformed", 3]]);
  });

  test("nothing at all is a clean run", async () => {
    expect(await parseText(mypyJson, "\n")).toEqual({ findings: [], problems: [] });
    expect(await parseText(mypyJson, "")).toEqual({ findings: [], problems: [] });
  });
});

describe("mypy's text", () => {
  test("is recognised and read as the JSON is", async () => {
    const text = await lintFixture("mypy-1.0.0.txt");
    expect(mypyText.recognise(text, "")).toBe(true);
    const { findings } = await parseText(mypyText, text);
    expect(findings?.map(brief)).toEqual([
      "ov.py:7:5 error override",
      "ov.py:11:13 note mypy",
      "a.py:11:12 error return-value",
    ]);
    expect(findings?.[0]?.message).toBe(override);
    expect(findings?.[2]?.range).toEqual({ startLine: 11, startColumn: 12, endLine: 11, endColumn: 15 });
  });

  test("columns and codes may be absent", async () => {
    const { findings } = await parseText(mypyText, "a b.py:3: error: bad [thing]\nFound 1 error in 1 file\n");
    expect(findings).toEqual([
      {
        tool: "mypy",
        rule: "mypy",
        message: "bad [thing]",
        severity: "error",
        path: "a b.py",
        range: { startLine: 3 },
      },
    ]);
  });

  test("a clean run is recognised", () => {
    expect(mypyText.recognise("Success: no issues found in 3 source files\n", "")).toBe(true);
  });
});
