import { describe, expect, test } from "@jest/globals";
import { prettierList } from "../../src/parsers/prettier-list.js";
import { findingsOf, formatOf, parseFixture, parseText } from "./tool-fixtures.js";

describe("prettier's file list", () => {
  test("reads --list-different and --check alike", async () => {
    const unformatted = [
      "warning src/a.js:0:0-0:0 prettier: Not formatted as Prettier would format it",
      "warning src/b.json:0:0-0:0 prettier: Not formatted as Prettier would format it",
    ];
    expect(findingsOf(await parseFixture(prettierList, "prettier-list.txt"))).toEqual(unformatted);
    const checked = await parseFixture(prettierList, "prettier-check.txt");
    expect(findingsOf(checked)).toEqual([
      ...unformatted,
      "error src/bad.js:1:11-0:0 syntax-error: SyntaxError: Unexpected token",
    ]);
    expect(checked.problems).toEqual([]);
    expect(await formatOf("prettier-check.txt")).toBe("prettier");
  });

  test("an error without a place is a problem", async () => {
    const parsed = await parseText(prettierList, '[error] No parser could be inferred for file "/repo/x.weird".\n');
    expect(parsed.problems).toEqual([
      {
        path: "output",
        code: "malformed",
        message: 'No parser could be inferred for file "/repo/x.weird".',
        line: 1,
      },
    ]);
    expect(await parseText(prettierList, "[warn] Ignored unknown option { a: 1 }.\n")).toEqual({
      findings: [],
      problems: [],
    });
  });
});
