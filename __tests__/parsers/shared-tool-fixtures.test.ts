import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource } from "../../src/parsers/source.js";

/** Outputs of lint tools with independently counted findings; only where they are present. */
const shared = resolve(process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures", "findings");
const when = existsSync(shared) ? test : test.skip;

const formats = ["eslint-json", "tsc-text", "prettier-check", "rustfmt-check", "govet-json", "cargo-json"];

/** The source project leaves out a message that has a code and no place. */
const otherwise: Readonly<Record<string, number>> = { "cargo-json/jenkinsci_analysis-model__CargoCheck.json": 3 };

when("findings are counted as expected", async () => {
  const rows = readFileSync(join(shared, "EXPECTED.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([format = ""]) => formats.includes(format));
  expect(rows.length).toBe(8);
  const wrong: string[] = [];
  for (const [, file = "", count] of rows) {
    const parsed = await parseReport(byteSource(file, () => createReadStream(join(shared, file))));
    const want = otherwise[file] ?? Number(count);
    if (parsed.findings?.length !== want) wrong.push(`${file}: ${parsed.findings?.length}, not ${want}`);
    for (const problem of parsed.problems) wrong.push(`${file}: ${problem.message}`);
  }
  expect(wrong).toEqual([]);
});
