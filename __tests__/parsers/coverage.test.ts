import { describe, expect, test } from "@jest/globals";
import { totalCount } from "../../src/core/coverage.js";
import { pathMatcher, resolveCoverage } from "../../src/core/paths.js";
import { readFixture, readText, readTorn } from "./read.js";

describe("Cobertura", () => {
  test("coverage.py, whose paths are relative to a source folder", async () => {
    const { format, coverage, problems } = await readFixture("pytest.cobertura.xml");
    expect([format, problems]).toEqual(["cobertura", []]);
    expect(coverage?.sources).toEqual(["/home/dev/shop/shop"]);
    const tracked = ["shop/__init__.py", "shop/cart.py", "tests/__init__.py", "tests/cart.py"];
    const { files, unmatched } = resolveCoverage(
      coverage ?? { files: [] },
      pathMatcher(tracked, { root: "/home/dev/shop" }),
    );
    expect([files.map((file) => file.path), unmatched]).toEqual([["shop/__init__.py", "shop/cart.py"], undefined]);
    expect(totalCount(files)).toEqual({ covered: 7, total: 9 });
    expect(files[1]?.branches).toEqual({ covered: 3, total: 4 });
  });

  test("one file in several classes; methods repeat the lines of their class", async () => {
    const lines = (hits: number) =>
      `<lines><line number="10" hits="${hits}"/><line number="9" hits="0"/><line number="0" hits="1"/></lines>`;
    const method = `<methods><method name="f" signature="()"><lines><line number="10" hits="2"/></lines></method></methods>`;
    const one = `<class filename="a.py">${method}${lines(2)}</class>`;
    const text = `<coverage line-rate="1"><packages><package><classes>${one}${one}</classes></package></packages></coverage>`;
    const { coverage } = await readTorn(text);
    expect(coverage?.files).toEqual([
      {
        path: "a.py",
        lines: [
          [9, 0],
          [10, 4],
        ],
        functions: { covered: 1, total: 1 },
      },
    ]);
  });

  test("cut, or with totals but no lines", async () => {
    expect((await readText('<coverage line-rate="1"><packages><package>')).problems[0]?.code).toBe("truncated");
    const { coverage, problems } = await readText('<coverage line-rate="0.5" lines-valid="10"><packages/></coverage>');
    expect([coverage, problems[0]?.code]).toEqual([{ files: [] }, "disagreement"]);
  });
});

describe("LCOV", () => {
  test("coverage.py", async () => {
    const { format, coverage, problems } = await readFixture("pytest.lcov");
    expect([format, problems]).toEqual(["lcov", []]);
    expect(coverage?.files[1]).toEqual({
      path: "shop/cart.py",
      lines: [
        [1, 1],
        [4, 1],
        [5, 1],
        [6, 0],
        [7, 1],
        [8, 1],
        [9, 1],
        [12, 1],
        [13, 0],
      ],
      functions: { covered: 1, total: 2 },
      branches: { covered: 3, total: 4 },
    });
  });

  test("node's test runner", async () => {
    const { format, coverage, problems } = await readFixture("node.lcov");
    expect([format, problems]).toEqual(["lcov", []]);
    expect(coverage?.files.map((file) => file.path)).toEqual(["cart.test.mjs"]);
  });

  test("huge, negative and missing hits, line 0, order by number, several records of one file", async () => {
    const text =
      "SF:a\r\nDA:10,18446744073709551615\r\nDA:9,-1\r\nDA:0,1\r\nDA:3,\r\nDA:2,=====\r\nend_of_record\r\nTN:x\r\nSF:a\r\nDA:9,1,hash\r\nend_of_record\r\n";
    const { coverage, problems } = await readTorn(text);
    expect(problems).toEqual([]);
    expect(coverage?.files).toEqual([
      {
        path: "a",
        lines: [
          [2, 0],
          [9, 1],
          [10, 18446744073709552000],
        ],
      },
    ]);
  });

  test("cut", async () => {
    const { coverage, problems } = await readText("SF:a\nDA:1,1\nDA:2");
    expect(coverage?.files).toEqual([{ path: "a", lines: [[1, 1]] }]);
    expect(problems.map((one) => [one.code, one.line])).toEqual([["truncated", 3]]);
  });

  test("lines of another program in between are shown", async () => {
    const { problems } = await readText("SF:a\nDA:1,1\nWARNING: something\nend_of_record\n");
    expect(problems).toEqual([
      {
        path: "report",
        code: "disagreement",
        message: "This line is no LCOV record and was left out: WARNING: something",
        line: 3,
      },
    ]);
  });
});
