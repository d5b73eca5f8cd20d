import { describe, expect, test } from "@jest/globals";
import { commandLine, cut, duration, redact, tail, visible } from "../../src/core/text.js";

describe("visible", () => {
  test.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007", "link"],
    ["a\u202eb", "a[U+202E]b"],
    ["a\u2066b\u200bc\ufeff", "a[U+2066]b[U+200B]c[U+FEFF]"],
    ["bell\u0007 nul\u0000 del\u007f c1\u0085", "bell[U+0007] nul[U+0000] del[U+007F] c1[U+0085]"],
    ["tab\there\r\nnext\rlast", "tab\there\nnext\nlast"],
    ["lone \ud800 half", "lone \ufffd half"],
    ["👩‍💻 é ไทย", "👩‍💻 é ไทย"],
    ["\u{e0041}", "[U+E0041]"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("cut", () => {
  test.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["ab👩‍💻c", 6, "ab…"],
    ["ab👩‍💻c", 7, "ab…"],
    ["ab👩‍💻cd", 8, "ab👩‍💻…"],
    ["ae\u0301i", 3, "a…"],
    ["abc", 1, "…"],
    ["abc", 0, ""],
  ])("%j to %d is %j", (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });

  test("does not lose a text of stacked marks, nor half a code point", () => {
    const zalgo = `a${"\u0301".repeat(500)}`;
    expect(cut(zalgo, 100)).toBe(`${zalgo.slice(0, 99)}…`);
    const astral = `a${"\u{e0100}".repeat(200)}`;
    expect(cut(astral, 101)).toBe(`${astral.slice(0, 99)}…`);
  });
});

test("tail keeps the last lines and says what is above", () => {
  expect(tail("a\nb\r\nc\n\n", 3)).toBe("a\nb\nc");
  expect(tail("a\nb\nc\n", 2)).toBe("… 1 line before\nb\nc");
  expect(tail("a\nb\nc\nd", 1)).toBe("… 3 lines before\nd");
  expect(tail("", 3)).toBe("");
});

test.each([
  [["pytest", "-q", "tests/test_a.py::test_b"], "pytest -q tests/test_a.py::test_b"],
  [["echo", "two words"], 'echo "two words"'],
  [["echo", ""], 'echo ""'],
  [["echo", "$HOME"], "echo '$HOME'"],
  [["echo", "it's $1"], "echo 'it'\\''s $1'"],
  [["go", "test", "-run", "^(A|B)$"], "go test -run '^(A|B)$'"],
  [["ls", "~x"], 'ls "~x"'],
])("%j is typed as %s", (argv, line) => {
  expect(commandLine(argv)).toBe(line);
});

test.each([
  [0, "0 ms"],
  [99, "99 ms"],
  [349, "0.3 s"],
  [3_949, "3.9 s"],
  [4_000, "4 s"],
  [9_960, "10 s"],
  [38_400, "38 s"],
  [59_600, "1 m"],
  [89_000, "1 m 29 s"],
  [3_599_700, "1 h"],
  [7_500_000, "2 h 5 m"],
  [-5, "0 ms"],
])("%d ms is %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});

describe("redact", () => {
  test("replaces the value, each of its lines, and the longest first", () => {
    expect(redact("a hunter2 b", ["hunter2"])).toBe("a *** b");
    expect(redact("x abcdef y abc", ["abc", "abcdef"])).toBe("x *** y ***");
    expect(redact("line  secretline2 {", ["{\n  secretline2\n}"])).toBe("line  *** {");
    expect(redact("{\n  secretline2\n}", ["{\n  secretline2\n}"])).toBe("***");
    expect(redact("nothing", ["", "  "])).toBe("nothing");
  });
  test("replaces what a cut has left of a value", () => {
    const secret = "ghp_abcdef0123456789";
    for (let max = 1; max <= 40; max++) {
      const shown = redact(cut(`error: ${secret} was refused`, max), [secret, "ghp_"]);
      // Three characters of a value tell nothing; it is not begun by fewer.
      expect(shown).not.toMatch(/ghp_|abcd/);
      expect(shown.endsWith("…")).toBe(max < 39);
    }
    expect(redact("ghp_abc… and ghp_abcdef… and hp_ab…", [secret])).toBe("***… and ***… and hp_ab…");
    expect(redact("aaaaaa… ……", ["aaaaaa"])).toBe("***… ……");
    // The longest: what begins again within itself, and what stands before it.
    expect(redact("ababababab…", ["ababababxy"])).toBe("ab***…");
    expect(redact("abc… abcd", ["abc"])).toBe("***… ***d");
  });
});
