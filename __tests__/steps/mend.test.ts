import { describe, expect, test } from "@jest/globals";
import type { Edit, Finding } from "../../src/core/finding.js";
import { mend } from "../../src/steps/mend.js";
import { FakeFiles } from "../fakes/files.js";

function cut(path: string, line: number, from: number, to: number, text = ""): Finding {
  const edit: Edit = { range: { startLine: line, startColumn: from, endLine: line, endColumn: to }, text };
  return { tool: "own", rule: "r", message: "m", severity: "warning", path, fix: [edit] };
}

async function mended(text: string, findings: readonly Finding[], trackedFiles: readonly string[] = ["a"]) {
  const files = new FakeFiles({ "/r/a": text, "/r/b": "untracked\n", "/outside": "outside\n" });
  const hasChanged = await mend(findings, { files, tree: "/r", trackedFiles });
  const left = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.files.get("/r/a")?.bytes);
  return [hasChanged, left, (await files.readText("/r/b")) === "untracked\n"];
}

describe("fixes that are made for a step", () => {
  test("all that do not meet, each at its place; of two that meet the first", async () => {
    const all = [cut("a", 2, 1, 2, "B"), cut("a", 1, 1, 2), cut("a", 2, 1, 3, "nothing"), cut("a", 9, 1, 2)];
    expect(await mended("abc\nbcd\n", all)).toEqual([true, "bc\nBcd\n", true]);
    const touching = [cut("a", 1, 2, 2, '"'), cut("a", 1, 2, 3, "x"), cut("a", 1, 4, 4, "!")];
    expect(await mended("abc\n", touching)).toEqual([true, 'a"bc!\n', true]);
  });

  test("with the line ends of the file", async () => {
    expect(await mended("ab\r\nc\r\n", [cut("a", 1, 2, 2, "\n")])).toEqual([true, "a\r\nb\r\nc\r\n", true]);
  });

  test("in tracked files alone", async () => {
    const outside = [cut("b", 1, 1, 2), cut("../outside", 1, 1, 2), cut("/outside", 1, 1, 2), cut("gone", 1, 1, 2)];
    expect(await mended("abc\n", outside, ["a", "gone"])).toEqual([false, "abc\n", true]);
  });

  test("in no file whose bytes would be lost, and not without a fix", async () => {
    expect(await mended("a\ufffdc\n", [cut("a", 1, 1, 2)])).toEqual([false, "a\ufffdc\n", true]);
    expect(await mended("abc\n", [{ ...cut("a", 1, 1, 2), fix: undefined }])).toEqual([false, "abc\n", true]);
  });
});
