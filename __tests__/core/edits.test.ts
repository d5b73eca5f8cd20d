import { describe, expect, test } from "@jest/globals";
import { applyEdits, lineChanges } from "../../src/core/edits.js";
import type { Edit } from "../../src/core/finding.js";
import { isShown, touchesChange } from "../../src/core/shown-lines.js";

/** An edit from `3:5` to `3:9`. */
function edit(from: string, to: string, text: string): Edit {
  const [startLine = 0, startColumn = 0] = from.split(":").map(Number);
  const [endLine = 0, endColumn = 0] = to.split(":").map(Number);
  return { range: { startLine, startColumn, endLine, endColumn }, text };
}

/** What the edits make of whole lines: `2-3: a|b -> c`. */
function told(text: string, ...edits: readonly Edit[]): readonly string[] {
  const after = applyEdits(text, edits);
  if (after === null) return ["cannot be made"];
  return lineChanges(text, after).map(
    ({ first, last, replaced, lines }) => `${first}-${last}: ${replaced.join("|")} -> ${lines.join("|")}`,
  );
}

const text = "import os\nimport sys\n\nprint( sys.argv )\nend\n";

describe("edits as a change of whole lines", () => {
  const cases: readonly (readonly [string, string, readonly Edit[], readonly string[]])[] = [
    ["one on a line", text, [edit("2:8", "2:11", "re")], ["2-2: import sys -> import re"]],
    [
      "several on one line, in any order",
      text,
      [edit("4:16", "4:17", ""), edit("4:7", "4:8", "")],
      ["4-4: print( sys.argv ) -> print(sys.argv)"],
    ],
    [
      "far apart, with what stands between",
      text,
      [edit("1:8", "1:10", "re"), edit("4:7", "4:8", "")],
      ["1-4: import os|import sys||print( sys.argv ) -> import re|import sys||print(sys.argv )"],
    ],
    [
      "over several lines",
      text,
      [edit("1:1", "2:11", "import os, sys")],
      ["1-2: import os|import sys -> import os, sys"],
    ],
    ["whole lines deleted", text, [edit("1:1", "2:1", "")], ["1-1: import os -> "]],
    ["lines joined", text, [edit("1:10", "2:1", "; ")], ["1-2: import os|import sys -> import os; import sys"]],
    [
      "before the first line: told by the line below",
      text,
      [edit("1:1", "1:1", "# x\n")],
      ["1-1: import os -> # x|import os"],
    ],
    ["after the last line: told by the line above", text, [edit("6:1", "6:1", "more\n")], ["5-5: end -> end|more"]],
    [
      "between two lines: told by either",
      text,
      [edit("2:1", "2:1", "import re\n")],
      ["1-1: import os -> import os|import re", "2-2: import sys -> import re|import sys"],
    ],
    [
      "two insertions at one place, in their order",
      "ab\n",
      [edit("1:2", "1:2", "1"), edit("1:2", "1:2", "2")],
      ["1-1: ab -> a12b"],
    ],
    ["nothing", text, [edit("1:1", "1:7", "import")], []],
    ["the last line end added", "a\nb", [edit("2:2", "2:2", "\n")], []],
    ["a last line without an end", "a\nb", [edit("2:1", "2:2", "c")], ["2-2: b -> c"]],
    ["past the end of a last line without an end", "a\nb", [edit("2:1", "3:1", "c\n")], []],
    ["all lines deleted", "a\n", [edit("1:1", "2:1", "")], []],
    ["blank lines at the end", "a\n\n\n", [edit("2:1", "4:1", "")], ["2-3: | -> "]],
    ["CRLF, with an edit that has CRLF", "a\r\nb\r\nc\r\n", [edit("2:1", "3:1", "x\r\ny\r\n")], ["2-2: b -> x|y"]],
    ["CRLF, with an edit that has LF", "a\r\nb\r\nc\r\n", [edit("2:1", "3:1", "x\ny\n")], ["2-2: b -> x|y"]],
    ["only line ends", "a\r\nb\r\n", [edit("1:1", "3:1", "a\nb\n")], []],
    [
      "a column after an emoji, which tools count in two ways",
      "a = '😀' ;\n",
      [edit("1:8", "1:9", "")],
      ["cannot be made"],
    ],
    ["a column before one", "a  = '😀'\n", [edit("1:2", "1:3", "")], ["1-1: a  = '😀' -> a = '😀'"]],
    ["a column after a byte-order mark", "\ufeffa b\n", [edit("1:2", "1:3", "")], ["cannot be made"]],
    ["a line separator", "a\u2028b\nc\n", [edit("2:1", "2:2", "d")], ["cannot be made"]],
    ["edits that overlap", text, [edit("1:1", "1:8", ""), edit("1:7", "1:9", "")], ["cannot be made"]],
    ["a column that the line has not", text, [edit("1:1", "1:40", "")], ["cannot be made"]],
    ["a line that the text has not", text, [edit("9:1", "9:2", "")], ["cannot be made"]],
    ["an end before its start", text, [edit("2:1", "1:1", "")], ["cannot be made"]],
    ["no edit", text, [], ["cannot be made"]],
  ];
  test.each(cases)("%s", (_, before, edits, expected) => {
    expect(told(before, ...edits)).toEqual(expected);
  });
});

describe("lines that a pull request shows", () => {
  const hunk = (start: number, count: number) => ({ old: { start, count: 0 }, new: { start, count } });

  test("changed lines and three on each side, in one hunk", () => {
    const hunks = [hunk(10, 2)];
    expect([7, 14].map((line) => isShown(hunks, line, line))).toEqual([true, true]);
    expect([6, 15].map((line) => isShown(hunks, line, line))).toEqual([false, false]);
    expect(isShown(hunks, 7, 14)).toBe(true);
    expect(isShown(hunks, 7, 15)).toBe(false);
  });

  test("hunks whose context meets are one, others are not", () => {
    expect(isShown([hunk(10, 1), hunk(17, 1)], 10, 17)).toBe(true);
    expect(isShown([hunk(10, 1), hunk(18, 1)], 10, 18)).toBe(false);
  });

  test("around deleted lines, which leave none", () => {
    expect([7, 8, 13, 14].map((line) => isShown([hunk(10, 0)], line, line))).toEqual([false, true, true, false]);
    expect(touchesChange([hunk(10, 0)], 8, 13)).toBe(false);
    expect([9, 10, 11, 12].map((line) => touchesChange([hunk(10, 2)], line, line))).toEqual([false, true, true, false]);
  });
});
