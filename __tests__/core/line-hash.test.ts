import { describe, expect, test } from "@jest/globals";
import { lineHashes } from "../../src/core/line-hash.js";

function all(text: string, lines: number): readonly (string | undefined)[] {
  const wanted = new Set(Array.from({ length: lines }, (_, index) => index + 1));
  const found = lineHashes(text, wanted);
  expect(found.size).toBe(lines);
  return [...wanted].map((line) => found.get(line));
}

/** The definition word for word, with big numbers and no rolling: slow, and hard to get wrong. */
function byDefinition(text: string): readonly string[] {
  const codes: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  for (const character of [...text.replace(/\r\n?/g, "\n")].join("").split("")) {
    if (character === " " || character === "\t") continue;
    if (isStart) starts.push(codes.length);
    codes.push(character.charCodeAt(0));
    isStart = character === "\n";
  }
  if (isStart) starts.push(codes.length);
  codes.push(65535);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let index = 0; index < 100; index++) hash = BigInt.asUintN(64, hash * 37n + BigInt(codes[start + index] ?? 0));
    const key = hash.toString(16);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return `${key}:${counts.get(key)}`;
  });
}

describe("lineHashes", () => {
  test("of an empty file", () => {
    expect(all("", 1)).toEqual(["c129715d7a2bc9a3:1"]);
  });

  test("skips blanks and tabs", () => {
    expect(all(" a\nb\n  \t\tc\n d", 4)).toEqual([
      "271789c17abda88f:1",
      "54703d4cd895b18:1",
      "180aee12dab6264:1",
      "a23a3dc5e078b07b:1",
    ]);
  });

  test("counts equal hashes of a file", () => {
    const hashes = all("Lorem ipsum dolor sit amet.\n".repeat(10), 11);
    expect(hashes.slice(0, 7)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      "a7f2ff1481e87703:1",
    ]);
  });

  test("all line ends are the same", () => {
    const lf = all("one\ntwo\n\nthree", 4);
    expect(all("one\r\ntwo\r\n\r\nthree", 4)).toEqual(lf);
    expect(all("one\rtwo\r\rthree", 4)).toEqual(lf);
  });

  test("lines above change nothing, and neither does indentation", () => {
    const text = "alpha();\nbeta();\n";
    expect(lineHashes(`// a new line\n\n${text}`, new Set([3, 4]))).toEqual(
      new Map([...lineHashes(text, new Set([1, 2]))].map(([line, hash]) => [line + 2, hash])),
    );
    expect(all("\talpha ();\n    beta();\n", 3)).toEqual(all(text, 3));
  });

  test("lines that are not there have none", () => {
    expect([...lineHashes("a\nb", new Set([0, 2, 3, 9])).keys()]).toEqual([2]);
    expect(lineHashes("a\nb", new Set()).size).toBe(0);
  });

  const characters = ["a", "Z", " ", "\t", "\n", "\n", "}", "é", "漢", "😀", "0", "\u0000", "\uffff"];
  test.each([1, 2, 3, 4, 5])("agrees with the definition on texts made by chance, %d", (seed) => {
    let state = seed;
    const next = (max: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((state / 2 ** 31) * max);
    };
    const text = Array.from({ length: 3_000 }, () => characters[next(characters.length)]).join("");
    const expected = byDefinition(text);
    expect(all(text, expected.length)).toEqual(expected);
  });
});
