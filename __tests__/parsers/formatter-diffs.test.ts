import { describe, expect, test } from "@jest/globals";
import { changesOf } from "../../src/parsers/diff-hunks.js";
import { gofmtDiff } from "../../src/parsers/gofmt-diff.js";
import { rustfmtCheck } from "../../src/parsers/rustfmt-check.js";
import { findingsOf, formatOf, parseFixture, parseText } from "./tool-fixtures.js";

describe("diffs of formatters", () => {
  test("gofmt: a finding for each stretch of lines", async () => {
    const parsed = await parseFixture(gofmtDiff, "gofmt.diff");
    expect(findingsOf(parsed)).toEqual([
      "warning pkg/a.go:5:0-5:0 gofmt: Not formatted as gofmt would format it",
      "warning pkg/a.go:10:0-10:0 gofmt: Not formatted as gofmt would format it",
    ]);
    expect(parsed.findings?.[1]?.fix).toEqual([
      {
        range: { startLine: 10, startColumn: 1, endLine: 11, endColumn: 1 },
        text: "func Sub(a int, b int) int {\n",
      },
    ]);
    expect(await formatOf("gofmt.diff")).toBe("gofmt");
  });

  test("gofmt: a list of files", async () => {
    expect(findingsOf(await parseFixture(gofmtDiff, "gofmt-list.txt"))).toEqual([
      "warning pkg/a.go:0:0-0:0 gofmt: Not formatted as gofmt would format it",
    ]);
    expect(await formatOf("gofmt-list.txt")).toBe("gofmt");
  });

  test("rustfmt: a finding for each stretch of lines, in both spellings of the header", async () => {
    const expected = [
      "warning /repo/src/lib.rs:5:0-5:0 rustfmt: Not formatted as rustfmt would format it",
      "warning /repo/src/lib.rs:20:0-20:0 rustfmt: Not formatted as rustfmt would format it",
    ];
    expect(findingsOf(await parseFixture(rustfmtCheck, "rustfmt.txt"))).toEqual(expected);
    expect(await formatOf("rustfmt.txt")).toBe("rustfmt");
    const old = "Diff in \u001b[1m/repo/src/lib.rs at line 2:\u001b[0m\n a\n-b\n\u001b[32m+c\u001b[0m\n";
    expect(findingsOf(await parseText(rustfmtCheck, old))).toEqual([
      "warning /repo/src/lib.rs:3:0-3:0 rustfmt: Not formatted as rustfmt would format it",
    ]);
    expect(findingsOf(await parseText(rustfmtCheck, "Incorrect newline style in /repo/src/a.rs\n"))).toEqual([
      "warning /repo/src/a.rs:0:0-0:0 rustfmt: Line ends are not as rustfmt would write them",
    ]);
  });

  test("insertions flag the line above, and repair at the place itself", () => {
    expect(changesOf(3, [" a", "+b", "+c", " d", "-e", "-f"])).toEqual([
      {
        range: { startLine: 3, endLine: 3 },
        edit: { range: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 1 }, text: "b\nc\n" },
      },
      {
        range: { startLine: 5, endLine: 6 },
        edit: { range: { startLine: 5, startColumn: 1, endLine: 7, endColumn: 1 }, text: "" },
      },
    ]);
    expect(changesOf(1, ["+a", " b"])[0]?.range).toEqual({ startLine: 1, endLine: 1 });
  });
});
