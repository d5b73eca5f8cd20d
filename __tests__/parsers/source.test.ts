import { describe, expect, test } from "@jest/globals";
import { byteSource, lines } from "../../src/parsers/source.js";
import { bounded, boundedMiddle, detailsBudget, keeper, stripAnsi } from "../../src/parsers/text.js";

async function linesOf(bytes: Uint8Array, size: number): Promise<readonly string[]> {
  const source = byteSource("f", async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  });
  const all: string[] = [];
  for await (const line of lines(source)) all.push(line);
  return all;
}

describe("lines", () => {
  test.each([1, 2, 3, 5, 1000])("LF, CRLF and no end, in chunks of %i bytes", async (size) => {
    const text = "\uFEFFa\r\n\n größe 日本 \nlast";
    expect(await linesOf(Buffer.from(text), size)).toEqual(["a", "", " größe 日本 ", "last"]);
    expect(await linesOf(Buffer.from(text, "utf16le"), size)).toEqual(["a", "", " größe 日本 ", "last"]);
    expect(await linesOf(Buffer.from("a\n"), size)).toEqual(["a"]);
    expect(await linesOf(Buffer.from(""), size)).toEqual([]);
  });

  test("one line of 64 MB is cut, in linear time", async () => {
    const [line, ...more] = await linesOf(Buffer.alloc(64 * 1024 * 1024, "x"), 64 * 1024);
    expect(more).toEqual([]);
    expect(line?.length).toBeLessThanOrEqual(5 * 1024 * 1024);
  });
});

describe("text", () => {
  test("is cut between characters", () => {
    expect(bounded("abc", 3)).toBe("abc");
    expect(bounded("abcd", 3)).toBe("ab…");
    expect(bounded("a😀bcd", 4)).toBe("a😀…");
    expect(bounded("a😀bcd", 3)).toBe("a…");
    const cut = boundedMiddle(`start${"😀".repeat(100)}end`, 50);
    expect(cut.length).toBeLessThanOrEqual(50);
    expect(cut.startsWith("start") && cut.endsWith("end") && Buffer.from(cut).toString() === cut).toBe(true);
  });

  test("details have a budget for the whole document", () => {
    const details = detailsBudget(10);
    expect([details("12345678"), details("123"), details("12"), details("")]).toEqual([
      "12345678",
      undefined,
      "12",
      undefined,
    ]);
  });

  test("kept text is the same text", () => {
    const keep = keeper();
    for (const text of ["", "a", "größe 日本 😀 and more of it", "\ud800 a lone surrogate stays one"])
      expect(keep(text)).toBe(text);
  });

  test("ANSI sequences are removed", () => {
    expect(stripAnsi("\u001b[1;31mred\u001b[0m \u001b]8;;https://x\u0007link\u001b]8;;\u0007 [0m")).toBe(
      "red link [0m",
    );
  });
});
