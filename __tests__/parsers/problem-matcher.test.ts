import { describe, expect, test } from "@jest/globals";
import { matchersFromJson, matchOutput } from "../../src/parsers/problem-matcher.js";

function matchers(...list: object[]) {
  const read = matchersFromJson(JSON.stringify({ problemMatcher: list }));
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  return read.matchers;
}

/** The examples of GitHub's own documentation: one line, and a stylish format with a loop. */
const tsc = {
  owner: "tsc",
  pattern: [
    {
      regexp:
        "^(?:\\s+\\d+\\>)?([^\\s].*)\\((\\d+),(\\d+)\\)\\s*:\\s+(error|warning|info)\\s+(\\w{1,2}\\d+)\\s*:\\s*(.*)$",
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      code: 5,
      message: 6,
    },
  ],
};
const stylish = {
  owner: "eslint-stylish",
  pattern: [
    { regexp: "^([^\\s].*)$", file: 1 },
    {
      regexp: "^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$",
      line: 1,
      column: 2,
      severity: 3,
      message: 4,
      code: 5,
      loop: true,
    },
  ],
};

describe("problem matchers", () => {
  test("one line, colours and all", async () => {
    const lines = [
      "noise",
      "\u001b[31msrc\\a.ts(3,5): error TS2304: Cannot find name 'x'.\u001b[0m",
      "src/b.ts(1,1): info TS1: hm",
    ];
    expect(await matchOutput(lines, matchers(tsc))).toEqual([
      {
        tool: "tsc",
        rule: "TS2304",
        message: "Cannot find name 'x'.",
        severity: "error",
        path: "src/a.ts",
        range: { startLine: 3, startColumn: 5, endLine: undefined, endColumn: undefined },
      },
      {
        tool: "tsc",
        rule: "TS1",
        message: "hm",
        severity: "note",
        path: "src/b.ts",
        range: { startLine: 1, startColumn: 1, endLine: undefined, endColumn: undefined },
      },
    ]);
  });

  test("several lines in a loop", async () => {
    const lines = [
      "test.js",
      '  1:0   error  Missing "use strict" statement                 strict',
      "  5:10  error  'addOne' is defined but never used            no-unused-vars",
      "",
      "  9:9   error  belongs to no file any more                   strict",
      "foo.js",
      "  36:10  warning  Expected parentheses around arrow function   arrow-parens",
    ];
    const found = await matchOutput(lines, matchers(stylish));
    expect(found.map((one) => [one.path, one.range?.startLine, one.severity, one.rule])).toEqual([
      ["test.js", 1, "error", "strict"],
      ["test.js", 5, "error", "no-unused-vars"],
      ["foo.js", 36, "warning", "arrow-parens"],
    ]);
  });

  test("fromPath, default severity, message without a place, match without a message", async () => {
    const csc = {
      owner: "csc",
      severity: "notice",
      pattern: [{ regexp: "^(\\S*):(.*) \\[(.*)\\]$", file: 1, message: 2, fromPath: 3 }],
    };
    const lines = ["a.cs:broken [src/app/app.csproj]", ":nowhere [x/y]", "b.cs: [x/y]"];
    const found = await matchOutput(lines, matchers(csc));
    expect(found.map((one) => [one.path, one.message, one.severity])).toEqual([
      ["src/app/a.cs", "broken", "note"],
      [undefined, "nowhere", "note"],
    ]);
  });

  test("a long line is cut before it is matched", async () => {
    const slow = { owner: "slow", pattern: [{ regexp: "^a*(b)$", message: 1 }] };
    expect(await matchOutput([`${"a".repeat(5_000)}b`, "ab"], matchers(slow))).toHaveLength(1);
  });

  test.each([
    ["no JSON", "{", "The matcher file is no JSON"],
    ["no list", "{}", 'needs a list "problemMatcher"'],
    ["no owner", [{ pattern: [{ regexp: "(.)", message: 1 }] }], 'problemMatcher[0] needs an "owner".'],
    ["no pattern", [{ owner: "x", pattern: [] }], 'problemMatcher[0] needs a list "pattern"'],
    [
      "a bad regexp",
      [{ owner: "x", pattern: [{ regexp: "(", message: 0 }] }],
      "problemMatcher[0].pattern[0].regexp: Invalid regular expression",
    ],
    [
      "a group that is not there",
      [{ owner: "x", pattern: [{ regexp: "(.)", message: 2 }] }],
      "pattern[0].message must be the number of a group, 0 to 1, not 2.",
    ],
    ["no message", [{ owner: "x", pattern: [{ regexp: "(.)", file: 1 }] }], 'the last pattern needs a "message"'],
    [
      "loop on one pattern",
      [{ owner: "x", pattern: [{ regexp: "(.)", message: 1, loop: true }] }],
      "pattern[0].loop is only for the last of several patterns.",
    ],
    [
      "set twice",
      [
        {
          owner: "x",
          pattern: [
            { regexp: "(.)", file: 1 },
            { regexp: "(.)", file: 1, message: 1 },
          ],
        },
      ],
      'two patterns set "file"',
    ],
    [
      "severity",
      [{ owner: "x", severity: "bad", pattern: [{ regexp: "(.)", message: 1 }] }],
      'severity must be "error", "warning" or "notice", not "bad"',
    ],
  ])("refused: %s", (_, file, message) => {
    const read = matchersFromJson(typeof file === "string" ? file : JSON.stringify({ problemMatcher: file }));
    expect("errors" in read ? read.errors.join("\n") : "").toContain(message);
  });
});
