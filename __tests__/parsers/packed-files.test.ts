import { expect, test } from "@jest/globals";
import { addHits, keepMost, toFiles } from "../../src/parsers/line-table.js";
import { PackedFiles } from "../../src/parsers/packed-files.js";
import { readText } from "./read.js";

test("files that take turns are the same as if they were never packed", () => {
  const packed = new PackedFiles();
  const plain = new Map(["a", "b", "c\n"].map((path) => [path, new PackedFiles().open(path)]));
  for (let step = 0; step < 200; step++) {
    const path = ["a", "b", "c\n"][(step * 7) % 3] ?? "a";
    for (const table of [packed.open(path), plain.get(path)]) {
      if (!table) throw new Error("no table");
      addHits(table.lines, 1 + ((step * 13) % 50), step % 5 === 0 ? 0 : step % 300);
      const key = path === "a" ? step % 11 : `${step % 9},e,"x"`;
      keepMost(table.branches, path === "b" && step === 150 ? 1 : key, { covered: step % 3, total: 2 + (step % 400) });
      addHits(table.functions, `f${step % 4}${path === "b" ? "\n" : ""}`, step % 2);
    }
  }
  expect(packed.size).toBe(3);
  const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path);
  expect([...packed.finish()].sort(byPath)).toEqual([...toFiles(plain)].sort(byPath));
});

test("records of LCOV that come back to a file, again and again", async () => {
  const record = (path: string, hits: number) =>
    `SF:${path}\nFN:1,f\nFNDA:${hits},f\nDA:1,${hits}\nDA:2,0\nBRDA:1,0,0,${hits}\nBRDA:1,0,1,-\nend_of_record\n`;
  const text = Array.from({ length: 12 }, (_, at) => record(`f${at % 2}`, at === 7 ? 1 : 0)).join("");
  const { coverage } = await readText(text);
  const counts = { branches: { covered: 1, total: 2 }, functions: { covered: 1, total: 1 } };
  const none = { branches: { covered: 0, total: 2 }, functions: { covered: 0, total: 1 } };
  expect(coverage?.files).toEqual([
    {
      path: "f0",
      lines: [
        [1, 0],
        [2, 0],
      ],
      ...none,
    },
    {
      path: "f1",
      lines: [
        [1, 1],
        [2, 0],
      ],
      ...counts,
    },
  ]);
});
