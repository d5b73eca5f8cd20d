import { describe, expect, test } from "@jest/globals";
import { markdownlintJson } from "../../src/parsers/markdownlint-json.js";
import { markdownlintText } from "../../src/parsers/markdownlint-text.js";
import { brief, lintFixture, parseText } from "./fixture.js";

const expected = ["a.md:3:1 warning MD018", "a.md:4:9 warning MD009", "a.md:5 warning MD032"];

describe("markdownlint's output", () => {
  test.each(["markdownlint-cli2-0.22.1.txt", "markdownlint-cli2-0.12.0.txt"])(
    "%s is recognised and read",
    async (name) => {
      const text = await lintFixture(name);
      expect(markdownlintText.recognise(text, name)).toBe(true);
      const { findings } = await parseText(markdownlintText, text);
      expect(findings?.map(brief)).toEqual(expected);
      expect(findings?.[1]).toEqual({
        tool: "markdownlint",
        rule: "MD009",
        message: "Trailing spaces [Expected: 0 or 2; Actual: 3]",
        severity: "warning",
        path: "a.md",
        range: { startLine: 4, startColumn: 9 },
        url: "https://github.com/DavidAnson/markdownlint/blob/main/doc/md009.md",
      });
    },
  );

  test("a rule that is a warning fails nothing; a custom rule may have one name", async () => {
    const text = "docs/x.md:1 warning my-rule Say hello\ndocs/x.md:2:3 error MD001/heading-increment Step [Context]\n";
    const { findings } = await parseText(markdownlintText, text);
    expect(findings?.map(brief)).toEqual(["docs/x.md:1 note my-rule", "docs/x.md:2:3 warning MD001"]);
    expect(findings?.[0]).not.toHaveProperty("url");
  });

  test("its JSON says the same, and has fixes", async () => {
    const text = await lintFixture("markdownlint-cli2-0.22.1.json");
    expect(markdownlintJson.recognise(text, "")).toBe(true);
    const { findings, problems } = await parseText(markdownlintJson, text);
    expect(problems).toEqual([]);
    expect(findings?.map(brief)).toEqual(expected);
    const { findings: fromText } = await parseText(markdownlintText, await lintFixture("markdownlint-cli2-0.22.1.txt"));
    expect(findings?.map(({ message }) => message)).toEqual(fromText?.map(({ message }) => message));
    expect(findings?.map(({ fix }) => fix)).toEqual([
      [{ range: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 2 }, text: " " }],
      [{ range: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 12 }, text: "" }],
      [{ range: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 1 }, text: "\n" }],
    ]);
  });
});
