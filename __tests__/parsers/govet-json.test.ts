import { describe, expect, test } from "@jest/globals";
import { govetJson } from "../../src/parsers/govet-json.js";
import { findingsOf, fixtureText, formatOf, parseFixture, parseText, problemsOf } from "./tool-fixtures.js";

const message = 'printf: fmt.Printf format %d has arg "x" of wrong type string';

describe("go vet's JSON", () => {
  test("is read of old and new versions", async () => {
    expect(findingsOf(await parseFixture(govetJson, "govet-1.22.txt"))).toEqual([
      `warning /repo/pkg/a.go:6:2-0:0 ${message}`,
    ]);
    expect(findingsOf(await parseFixture(govetJson, "govet-1.26.txt"))).toEqual([
      `warning /repo/pkg/a.go:6:14-6:16 ${message}`,
    ]);
    expect(await formatOf("govet-1.22.txt")).toBe("govet");
    expect(await formatOf("govet-1.26.txt")).toBe("govet");
  });

  test("counts a finding once that comes with the package and with its tests", async () => {
    const text = await fixtureText("govet-1.26.txt");
    expect(findingsOf(await parseText(govetJson, text + text))).toHaveLength(1);
  });

  test("places what does not compile", async () => {
    expect(findingsOf(await parseText(govetJson, "# example.com/p\nvet: pkg/b.go:3:23: undefined: x\n"))).toEqual([
      "error pkg/b.go:3:23-0:0 compile: undefined: x",
    ]);
    expect(findingsOf(await parseText(govetJson, "# p\nvet: C:\\src\\b.go:3:23: undefined: x\r\n"))).toEqual([
      "error C:\\src\\b.go:3:23-0:0 compile: undefined: x",
    ]);
  });

  test("says when an object is cut, or an analyzer failed", async () => {
    const text = await fixtureText("govet-1.26.txt");
    expect(problemsOf(await parseText(govetJson, text.trimEnd().slice(0, -1)))).toEqual(["truncated"]);
    const failed = '{\n\t"p": {\n\t\t"printf": {\n\t\t\t"error": "panic"\n\t\t}\n\t}\n}\n';
    expect((await parseText(govetJson, failed)).problems[0]?.message).toBe("printf failed in p: panic");
  });
});
