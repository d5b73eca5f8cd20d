import { describe, expect, test } from "@jest/globals";
import { readFixture, readText, readTorn } from "./read.js";

describe("istanbul", () => {
  test("jest's coverage-final.json, and the same in jest's own results", async () => {
    const { format, coverage, problems } = await readFixture("jest.coverage-final.json");
    expect([format, problems]).toEqual(["istanbul", []]);
    expect(coverage?.files).toEqual([
      {
        path: "/home/dev/shop/cart.js",
        lines: [
          [2, 1],
          [3, 0],
          [5, 1],
          [9, 0],
          [12, 1],
        ],
        branches: { covered: 3, total: 6 },
        functions: { covered: 1, total: 2 },
      },
    ]);
    const whole = await readFixture("jest.coverage.json");
    expect([whole.format, whole.tests?.total, whole.problems]).toEqual(["jest", 1, []]);
    expect(whole.coverage).toEqual(coverage);
  });

  test("the summary has totals only", async () => {
    const { format, coverage, problems } = await readFixture("jest.coverage-summary.json");
    expect([format, problems]).toEqual(["istanbul-summary", []]);
    expect(coverage?.files).toEqual([
      {
        path: "/home/dev/shop/cart.js",
        lines: [],
        totalsOnly: true,
        statements: { covered: 3, total: 5 },
        branches: { covered: 3, total: 6 },
        functions: { covered: 1, total: 2 },
      },
    ]);
  });

  test("a summary whose total is another, or stands alone", async () => {
    const total = { lines: { total: 9, covered: 9, skipped: 0, pct: 100 } };
    const wrong = await readText(
      JSON.stringify({ total, a: { lines: { total: 2, covered: 1, skipped: 0, pct: 50 } } }),
    );
    expect(wrong.problems.map(({ code, message }) => [code, message])).toEqual([
      ["disagreement", "The summary says that 9 of 9 lines ran, and its files add up to 1 of 2."],
    ]);
    expect((await readText(JSON.stringify({ total }))).problems.map(({ code }) => code)).toEqual(["incomplete"]);
  });

  test("one line with several statements, wrapped entries, an entry that is none", async () => {
    const at = (line: number) => ({ start: { line, column: 0 }, end: { line: line + 5, column: 1 } });
    const data = { path: "/a.js", statementMap: { 0: at(3), 1: at(3), 2: at(1) }, s: { 0: 0, 1: 4, 2: 0 } };
    const { coverage } = await readTorn(JSON.stringify({ "/a.js": { data } }));
    expect(coverage?.files).toEqual([
      {
        path: "/a.js",
        lines: [
          [1, 0],
          [3, 4],
        ],
      },
    ]);
    const { problems } = await readText(JSON.stringify({ "/a.js": data, "/b.js": 5 }));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["malformed", 'The entry "/b.js" is no coverage of a file.'],
    ]);
  });
});

describe("coverage.py", () => {
  test("JSON", async () => {
    const { format, coverage, problems } = await readFixture("coverage-py.json");
    expect([format, problems]).toEqual(["coverage-py", []]);
    expect(coverage?.files).toEqual([
      { path: "shop/__init__.py", lines: [] },
      {
        path: "shop/cart.py",
        lines: [
          [1, 1],
          [2, 1],
          [3, 0],
          [4, 1],
          [7, 1],
          [8, 0],
        ],
        branches: { covered: 1, total: 2 },
        functions: { covered: 1, total: 2 },
      },
    ]);
  });

  test.each(["coverage-py.txt", "coverage-py.md.txt"])("the table of %s has totals only", async (name) => {
    const { format, coverage, problems } = await readFixture(name);
    expect([format, problems]).toEqual(["coverage-py-text", []]);
    expect(coverage?.files.map(({ path, statements, totalsOnly }) => [path, statements, totalsOnly])).toEqual([
      ["shop/__init__.py", { covered: 0, total: 0 }, true],
      ["shop/cart.py", { covered: 4, total: 6 }, true],
    ]);
  });

  test("a table that leaves out files, is cut, or does not add up", async () => {
    const table = (rows: string) => readText(`Name    Stmts   Miss  Cover\n-----\n${rows}`);
    const row = "a b.py      4      1    75%   3\n";
    const skipped = await table(
      `${row}-----\nTOTAL      10      1    90%\n\n2 files skipped due to complete coverage.\n`,
    );
    expect([skipped.problems, skipped.coverage?.files.map(({ path, statements }) => [path, statements])]).toEqual([
      [],
      [
        ["a b.py", { covered: 3, total: 4 }],
        ["(2 files skipped due to complete coverage)", { covered: 6, total: 6 }],
      ],
    ]);
    expect((await table(row + row.replace("a b", "c"))).problems[0]).toMatchObject({ code: "truncated", line: 4 });
    expect((await table(`${row}TOTAL      10      5    50%\n`)).problems[0]?.message).toBe(
      "The table says that 5 of 10 statements ran; its rows add up to 3 of 4.",
    );
  });
});

describe("llvm-cov", () => {
  test("the lines are those of its own LCOV export", async () => {
    const { format, coverage, problems } = await readFixture("llvm-cov.json");
    expect([format, problems]).toEqual(["llvm-cov", []]);
    const own = await readFixture("llvm-cov.lcov");
    expect(coverage?.files).toEqual(own.coverage?.files);
    expect(coverage?.files[0]?.lines.length).toBe(14);
  });

  test("with -summary-only there are totals only", async () => {
    const { format, coverage } = await readFixture("llvm-cov.summary.json");
    expect(format).toBe("llvm-cov");
    expect(coverage?.files).toEqual([
      {
        path: "/home/dev/shop/cart.c",
        lines: [],
        totalsOnly: true,
        statements: { covered: 8, total: 14 },
        branches: { covered: 4, total: 8 },
        functions: { covered: 2, total: 3 },
      },
    ]);
  });

  test("a skipped region, a gap, and a span that no file has", async () => {
    const read = (segments: unknown) =>
      readText(
        JSON.stringify({ data: [{ files: [{ filename: "a.c", segments }] }], type: "llvm.coverage.json.export" }),
      );
    const skipped = [
      [1, 1, 5, true, true, false],
      [3, 1, 0, false, true, false],
      [4, 1, 5, true, false, false],
      [6, 2, 0, false, false, false],
    ];
    expect((await read(skipped)).coverage?.files[0]?.lines.map(([line]) => line)).toEqual([1, 2, 5, 6]);
    expect(
      (
        await read([
          [1, 1, 1, true, true],
          [4e9, 1, 0, false, false],
        ])
      ).problems[0]?.code,
    ).toBe("malformed");
    expect(
      (
        await read([
          [2, 1, 1, true, true],
          [1, 1, 0, false, false],
        ])
      ).problems[0]?.code,
    ).toBe("malformed");
  });
});

describe("SimpleCov", () => {
  test("a result set with branches", async () => {
    const { format, coverage, problems } = await readFixture("simplecov.resultset.json");
    expect([format, problems]).toEqual(["simplecov", []]);
    expect(coverage?.files).toEqual([
      {
        path: "/home/dev/shop/cart.rb",
        lines: [
          [1, 1],
          [2, 1],
          [3, 1],
          [4, 1],
          [7, 1],
          [8, 0],
          [9, 0],
          [11, 0],
        ],
        branches: { covered: 1, total: 4 },
      },
    ]);
  });

  test("several suites are added up, line by line", async () => {
    const suite = (...lines: (number | null)[]) => ({ coverage: { "/a.rb": lines }, timestamp: 1 });
    const { coverage } = await readTorn(JSON.stringify({ RSpec: suite(1, null, 0), "Mini test": suite(2, null, 3) }));
    expect(coverage?.files[0]?.lines).toEqual([
      [1, 3],
      [3, 3],
    ]);
  });

  test("the JSON formatters, new and old", async () => {
    const branches = [
      { type: "then", start_line: 1, end_line: 1, coverage: 2, inline: true },
      { type: "else", start_line: 2, end_line: 2, coverage: 0, inline: true },
    ];
    const file = { lines: [1, null, "ignored", 0], branches };
    const formatted = { meta: { simplecov_version: "0.22.0" }, coverage: { "/a.rb": file }, groups: {} };
    const want = [
      {
        path: "/a.rb",
        lines: [
          [1, 1],
          [4, 0],
        ],
        branches: { covered: 1, total: 2 },
      },
    ];
    expect((await readText(JSON.stringify(formatted))).coverage?.files).toEqual(want);
    const entry = { filename: "/a.rb", covered_percent: 50, coverage: file };
    const old = { timestamp: 1, command_name: "RSpec", files: [entry], metrics: { covered_percent: 50 } };
    const read = await readText(JSON.stringify(old));
    expect([read.format, read.coverage?.files]).toEqual(["simplecov", want]);
  });
});

describe("gcov", () => {
  const want = {
    path: "cart.c",
    lines: [
      [3, 3],
      [4, 3],
      [5, 0],
      [7, 3],
      [10, 0],
      [12, 0],
      [15, 1],
      [16, 4],
      [17, 1],
    ],
    branches: { covered: 4, total: 6 },
    functions: { covered: 2, total: 3 },
  };

  test.each([
    ["gcov.gcov.json", "gcov-json"],
    ["gcovr.json", "gcov-json"],
    ["cart.c.gcov", "gcov"],
  ])("%s", async (name, expected) => {
    const { format, coverage, problems } = await readFixture(name);
    expect([format, problems]).toEqual([expected, []]);
    expect(coverage?.files).toEqual([want]);
  });

  test("a text whose last line has no end is cut", async () => {
    const text = "        -:    0:Source:a.c\n    #####:    1:f();\n        2*:    2:g();\n";
    const whole = await readTorn(text);
    expect([whole.format, whole.problems, whole.coverage?.files[0]?.lines]).toEqual([
      "gcov",
      [],
      [
        [1, 0],
        [2, 2],
      ],
    ]);
    expect((await readText(text.slice(0, -3))).problems.map(({ code, line }) => [code, line])).toEqual([
      ["truncated", 3],
    ]);
  });

  test("one document after the other, with the folder that paths are relative to", async () => {
    const one = (count: number) => ({
      gcc_version: "12",
      current_working_directory: "/build",
      files: [{ file: "a.h", lines: [{ line_number: 2, count, branches: [] }], functions: [] }],
    });
    const text = `${JSON.stringify(one(0))}\n${JSON.stringify(one(3))}\n`;
    const { coverage, problems } = await readTorn(text);
    expect([coverage, problems]).toEqual([{ files: [{ path: "a.h", lines: [[2, 3]] }], sources: ["/build"] }, []]);
    expect((await readText(text.slice(0, -20))).problems[0]?.code).toBe("truncated");
  });
});
