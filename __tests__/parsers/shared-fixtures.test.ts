import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { totalCount } from "../../src/core/coverage.js";
import { isFatal } from "../../src/core/problem.js";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource } from "../../src/parsers/source.js";

/** Report files of many projects with independently counted values; only where they are present. */
const shared = resolve(process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures");
const when = existsSync(shared) ? test : test.skip;

interface Row {
  readonly format: string;
  readonly file: string;
  readonly [column: string]: string;
}

function rows(area: string, formats: readonly string[]): readonly Row[] {
  const table = join(shared, area, "EXPECTED.tsv");
  if (!existsSync(table)) return [];
  const [head = "", ...body] = readFileSync(table, "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  return body
    .map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [names[at] ?? "", cell])) as unknown as Row)
    .filter((row) => formats.includes(row.format));
}

function read(area: string, file: string) {
  const path = join(shared, area, file);
  return parseReport(byteSource(file, () => createReadStream(path)));
}

/** Formats of the table, and our names for them. */
const ourNames = {
  junit: "junit",
  nunit: "nunit",
  xunit: "xunit",
  trx: "trx",
  tap: "tap",
  "go-test-json": "go-test-json",
  "rust-json": "libtest-json",
  "jest-json": "jest",
  "mocha-json": "mocha-json",
  "rspec-json": "rspec-json",
  "dart-json": "dart-json",
  ctrf: "ctrf",
  clover: "clover",
  cobertura: "cobertura",
  "coverage-txt": "coverage-py-text",
  dotcover: "dotcover",
  gcov: "gcov",
  gocover: "go-cover",
  "istanbul-final": "istanbul",
  "istanbul-summary": "istanbul-summary",
  jacoco: "jacoco",
  lcov: "lcov",
  luacov: "luacov",
  opencover: "opencover",
  scoverage: "scoverage",
  simplecov: "simplecov",
  sonarqube: "sonarqube",
  "vs-coverage": "vs-coverage",
} as const;
const formats = Object.keys(ourNames) as (keyof typeof ourNames)[];

/** Rows where another value is right too, by the note of the row or by our own rules. */
const otherwise: Readonly<Record<string, string>> = {
  // `number="0"` is no line.
  "cobertura/coverage-reporter__cobertura-zero-only.xml": "0 of 0",
  // Entities of a document's own are refused.
  "junit/derived__billion-laughs.xml": "error",
  "junit/derived__xxe.xml": "error",
  "nunit/publish-unit-test-result-action__nunit3.jenkins.NUnit-sec1752-file.xml": "error",
  // A character reference that XML forbids hides no element.
  "nunit/publish-unit-test-result-action__nunit3.jenkins.NUnit-issue17521.xml": "2 1 0 1",
};

/** Files whose run failed although no test did, and files that are cut: the counts are right, and a problem keeps them from being green. */
const neverGreen = [
  "go-test-json/gotestsum__go-test-build-failed.out",
  "go-test-json/gotestsum__go-test-setup-failed.out",
  "go-test-json/gotestsum__go-test-json-panic-race-1.out",
  "go-test-json/gotestsum__go-test-json-with-shuffle.out",
  "lcov/derived__octocov.truncated.info",
  // A build file that runs JaCoCo, and no report.
  "jacoco/ReportGenerator__JaCoCo_Ant.xml",
  // The process that ran the tests crashed.
  "trx/publish-unit-test-result-action__yami_YAMILEX_2015-10-24_04_18_59.trx",
  "sarif/generated__eslint-10.15.0.sarif",
];

describe("shared fixtures", () => {
  when("tests and coverage are counted as expected", async () => {
    const wanted = rows("tests-coverage", [...formats, "nasty"]);
    expect(wanted.length).toBe(176);
    const wrong: string[] = [];
    for (const row of wanted) {
      const want = otherwise[row.file] ?? expected(row);
      const got = await found(row.file);
      if (got !== want) wrong.push(`${row.file}: ${got}, not ${want}`);
    }
    expect(wrong).toEqual([]);
  });

  when("SARIF results are counted as expected", async () => {
    const wanted = rows("findings", ["sarif"]);
    expect(wanted.length).toBe(35);
    const wrong: string[] = [];
    for (const row of wanted) {
      const { findings, problems } = await read("findings", row.file);
      const got = problems.some((one) => isFatal(one) && one.code !== "incomplete") ? "error" : `${findings?.length}`;
      if (got !== row.findings) wrong.push(`${row.file}: ${got}, not ${row.findings} ${problems[0]?.message}`);
    }
    expect(wrong).toEqual([]);
  });

  when("files of failed runs are never green", async () => {
    for (const file of neverGreen) {
      const { problems } = await read(file.startsWith("sarif") ? "findings" : "tests-coverage", file);
      expect([file, problems.some(isFatal)]).toEqual([file, true]);
    }
  });

  when("no other file has a fatal problem", async () => {
    const noisy: string[] = [];
    for (const row of rows("tests-coverage", formats)) {
      if (neverGreen.includes(row.file) || (otherwise[row.file] ?? expected(row)) === "error") continue;
      const fatal = (await read("tests-coverage", row.file)).problems.find(isFatal);
      if (fatal) noisy.push(`${row.file}: ${fatal.code} ${fatal.message}`);
    }
    expect(noisy).toEqual([]);
  });

  when("each report is taken for what it is", async () => {
    const wrong: string[] = [];
    for (const format of formats) {
      for (const row of rows("tests-coverage", [format])) {
        const got = (await read("tests-coverage", row.file)).format;
        if (got !== ourNames[format] && expected(row) !== "error") wrong.push(`${row.file}: ${got}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  when("findings are never taken for tests", async () => {
    const table = readFileSync(join(shared, "findings", "EXPECTED.tsv"), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1);
    const files = new Set(table.map((line) => line.split("\t")[1] ?? ""));
    const taken: string[] = [];
    for (const file of files) {
      // Some linters write their findings as JUnit.
      if (file.startsWith("junit-lint/")) continue;
      const { format, tests } = await read("findings", file);
      if (tests) taken.push(`${file}: ${format}`);
    }
    expect(files.size).toBeGreaterThan(100);
    expect(taken).toEqual([]);
  });
});

function expected(row: Row): string {
  if ([row.tests, row.lines_covered].includes("error")) return "error";
  const tests = `${row.tests} ${row.passed} ${row.failed} ${row.skipped}`;
  const lines = `${row.lines_covered} of ${row.lines_total}`;
  return [...(row.tests ? [tests] : []), ...(row.lines_total ? [lines] : [])].join(", ");
}

async function found(file: string): Promise<string> {
  const { tests, coverage, problems } = await read("tests-coverage", file);
  if (problems.some((one) => ["empty", "unknown-format", "malformed"].includes(one.code))) return "error";
  const count = coverage && totalCount(coverage.files);
  return [
    ...(tests ? [`${tests.total} ${tests.passed} ${tests.failed} ${tests.skipped}`] : []),
    ...(count ? [`${count.covered} of ${count.total}`] : []),
  ].join(", ");
}
