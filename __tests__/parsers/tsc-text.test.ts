import { describe, expect, test } from "@jest/globals";
import { tscText } from "../../src/parsers/tsc-text.js";
import { findingsOf, formatOf, parseFixture, parseText } from "./tool-fixtures.js";

describe("tsc's text", () => {
  test.each(["tsc-5.9.txt", "tsc-7.0.txt"])("places errors and keeps all their lines (%s)", async (name) => {
    expect(findingsOf(await parseFixture(tscText, name))).toEqual([
      "error src/a.ts:1:14-0:0 TS2322: Type 'string' is not assignable to type 'number'.",
      "error src/a.ts:3:3-0:0 TS2345: Argument of type '{ a: { b: string; }; }' is not assignable to parameter of type '{ a: { b: number; }; }'.\n" +
        "  The types of 'a.b' are incompatible between these types.\n" +
        "    Type 'string' is not assignable to type 'number'.",
    ]);
    expect(await formatOf(name)).toBe("tsc");
  });

  test("keeps errors without a place, and paths with brackets", async () => {
    expect(findingsOf(await parseFixture(tscText, "tsc-option.txt"))).toEqual([
      "error -:0:0-0:0 TS5023: Unknown compiler option '--nope'.",
    ]);
    expect(findingsOf(await parseText(tscText, "app/(shop)/a.ts(2,3): error TS1: m\r\nFound 1 error.\r\n"))).toEqual([
      "error app/(shop)/a.ts:2:3-0:0 TS1: m",
    ]);
  });
});
