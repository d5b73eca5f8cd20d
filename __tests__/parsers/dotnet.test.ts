import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { briefCases } from "./cases.js";
import { readFixture, readText, readTorn, summary } from "./read.js";

const fixture = (name: string) => readFileSync(join("__tests__/fixtures/reports", name), "utf8");

describe("NUnit", () => {
  test("3", async () => {
    const parsed = await readFixture("nunit3.xml");
    expect(summary(parsed)).toEqual({ format: "nunit", counts: [9, 4, 3, 2, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed Shop.Tests.CartTests > Adds",
      "failed /home/dev/shop/Shop.Tests/CartTests.cs:21 Shop.Tests.CartTests > Subtracts: Expected: 1",
      "failed C:\\shop\\Shop.Tests\\CartTests.cs:30 Shop.Tests.CartTests > Throws: (error) System.ArgumentException : no price",
      "skipped Shop.Tests.CartTests > LeftOut",
      "skipped Shop.Tests.CartTests > Unclear",
      "passed Shop.Tests.CartTests > Warns",
      'passed Shop.Tests.CartTests > Prices("a.b",1)',
      "passed Shop.Tests.StockTests > Counts",
      "failed /home/dev/shop/Shop.Tests/StockTests.cs:12 Shop.Tests.StockTests > Shop.Tests.StockTests: (error) TearDown : System.IO.IOException : disk full",
    ]);
    expect(parsed.tests?.cases[0]?.timeMs).toBe(12.345);
  });

  test("2, with its mistakes in typing", async () => {
    const parsed = await readFixture("nunit2.xml");
    expect(summary(parsed)).toEqual({ format: "nunit", counts: [7, 3, 2, 2, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed Shop.Tests.CartTests > Adds",
      "passed Shop.Tests.CartTests > AddsToo",
      'passed Shop.Tests.CartTests > Prices("a.b")',
      "failed /home/dev/shop/Shop.Tests/CartTests.cs:21 Shop.Tests.CartTests > Subtracts: Expected: 1",
      "failed Shop.Tests.CartTests > Throws: (error) System.Exception : no price",
      "skipped Shop.Tests.CartTests > LeftOut",
      "skipped Shop.Tests.CartTests > Hidden",
    ]);
    expect(parsed.tests?.cases[2]?.timeMs).toBe(1);
  });

  const one = (attributes: string, inner = "") =>
    `<test-run><test-suite name="S"><test-case name="t" ${attributes}>${inner}</test-case></test-suite></test-run>`;
  test.each([
    ["a failure under any result", one('result="Success"', "<failure/>"), [1, 0, 1, 0, 0]],
    ["a result that is none", one('result="Melted"'), [1, 0, 1, 0, 0]],
    ["success is False", one('executed="True" success="False"'), [1, 0, 1, 0, 0]],
    ["not executed", one('executed="false"'), [1, 0, 0, 1, 0]],
    ["no attributes", "<test-results><test-case/></test-results>", [1, 1, 0, 0, 0]],
    ["a suite alone", '<test-suite><test-case name="t" result="Passed"/></test-suite>', [1, 1, 0, 0, 0]],
    [
      "an assembly that was not loaded",
      '<test-run><test-suite type="Assembly" name="a.dll" result="Failed" label="Invalid"/></test-run>',
      [1, 0, 1, 0, 0],
    ],
    ["no tests", "<test-run/>", [0, 0, 0, 0, 0]],
  ])("%s", async (_, text, counts) => {
    expect(summary(await readText(text))).toEqual({ format: "nunit", counts, problems: [] });
    expect(summary(await readTorn(text))).toEqual({ format: "nunit", counts, problems: [] });
  });

  test("counts are taken from the cases, and totals that differ are told", async () => {
    const parsed = await readText(fixture("nunit3.xml").replace('total="8"', 'total="80"'));
    expect(summary(parsed).counts).toEqual([9, 4, 3, 2, 0]);
    expect(parsed.problems).toEqual([
      {
        path: "report",
        code: "disagreement",
        message: "The report says 80 tests, 2 failed, but holds 8 tests, 2 failed; what it holds was counted.",
        line: 2,
      },
    ]);
  });
});

describe("xUnit.net", () => {
  test("2, with an error beside the tests", async () => {
    const parsed = await readFixture("xunit2.xml");
    expect(summary(parsed)).toEqual({ format: "xunit", counts: [5, 2, 2, 1, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "failed /home/dev/shop/Shop.Tests/StockTests.cs:12 - > [test-class-cleanup] Shop.Tests.StockTests: (error) System.IO.IOException : disk full",
      "passed Shop.Tests.CartTests > Adds",
      'passed Shop.Tests.CartTests > Prices(name: "a.b")',
      "failed /home/dev/shop/Shop.Tests/CartTests.cs:21 Shop.Tests.CartTests > Subtracts: Assert.Equal() Failure: Values differ",
      "skipped Shop.Tests.CartTests > no shop yet",
    ]);
  });

  test("1", async () => {
    const parsed = await readFixture("xunit1.xml");
    expect(summary(parsed)).toEqual({ format: "xunit", counts: [2, 1, 1, 0, 0], problems: [] });
    expect(briefCases(parsed)[1]).toBe(
      "failed C:\\shop\\Shop.Tests\\CartTests.cs:21 Shop.Tests.CartTests > Subtracts: Assert.Equal() Failure",
    );
    expect(parsed.tests?.cases[0]?.timeMs).toBe(153);
  });

  test.each([
    [
      "3, with a place and what was not run",
      '<assemblies><assembly total="1" not-run="1" failed="0"><collection><test name="t" result="Pass" source-file="T.cs" source-line="7"/><test name="u" result="NotRun"/></collection></assembly></assemblies>',
      [2, 1, 0, 1, 0],
      [],
    ],
    [
      "a result that is none",
      '<assemblies><assembly><collection><test name="t"/></collection></assembly></assemblies>',
      [1, 0, 1, 0, 0],
      [],
    ],
    [
      "totals of tests that are not there",
      '<assemblies><assembly total="3" failed="1"/></assemblies>',
      [0, 0, 0, 0, 0],
      ["disagreement"],
    ],
  ])("%s", async (_, text, counts, problems) => {
    expect(summary(await readText(text))).toEqual({ format: "xunit", counts, problems });
  });

  test("leaves other assemblies alone", async () => {
    const maven = '<assembly xmlns="http://maven.apache.org/ASSEMBLY/2.1.0"><id>bin</id><formats/></assembly>';
    expect(summary(await readText(maven))).toEqual({ format: null, counts: null, problems: ["unknown-format"] });
  });
});

describe("TRX", () => {
  test("gives each result its class, which stands behind all of them", async () => {
    const parsed = await readFixture("tests.trx");
    expect(summary(parsed)).toEqual({ format: "trx", counts: [8, 3, 3, 2, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed Shop.Tests.CartTests > Adds",
      "failed C:\\shop\\Shop.Tests\\CartTests.cs:21 Shop.Tests.CartTests > Subtracts: Assert.AreEqual failed. Expected:<1>. Actual:<2>.",
      "skipped - > LeftOut",
      "failed - > Hangs: (error) The test ended as Timeout.",
      "passed - > Prices (Data Row 0)",
      "passed - > Prices",
      "skipped - > WithoutDefinition",
      "failed - > WithoutOutcome: (error) The test ended as Error.",
    ]);
    expect(parsed.tests?.cases[1]?.timeMs).toBe(60_500);
  });

  const run = (summaryText: string) =>
    `<TestRun><Results><UnitTestResult testName="t" outcome="Passed"/></Results>${summaryText}</TestRun>`;
  test.each([
    ["a run that was aborted", '<ResultSummary outcome="Aborted"/>', "The test run ended as Aborted."],
    [
      "a host that crashed",
      '<ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>Test host process crashed</Text></RunInfo><RunInfo outcome="Warning"><Text>old</Text></RunInfo></RunInfos></ResultSummary>',
      "The test run ended as Failed: Test host process crashed",
    ],
  ])("%s is never green", async (_, text, message) => {
    const { tests, problems } = await readText(run(text));
    expect(tests?.passed).toBe(1);
    expect(problems).toEqual([{ path: "report", code: "incomplete", message }]);
  });

  test("durations of days", async () => {
    const { tests } = await readText(
      '<TestRun><Results><UnitTestResult outcome="Passed" duration="1.02:03:04.5"/></Results></TestRun>',
    );
    expect(tests?.cases[0]?.timeMs).toBe(93_784_500);
  });
});

describe("SonarQube's generic test execution", () => {
  test("gives cases by file", async () => {
    const parsed = await readFixture("sonar-tests.xml");
    expect(summary(parsed)).toEqual({ format: "sonar-tests", counts: [4, 1, 2, 1, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([
      "passed test/cart.test.js - > cart adds",
      "skipped test/cart.test.js - > cart is left out",
      "failed test/cart.test.js:4 - > cart subtracts: expected 1, got 2",
      "failed test/cart.test.js - > cart throws: (error) no price",
    ]);
  });
});

describe("encodings of .NET", () => {
  test.each(["nunit2.xml", "nunit3.xml", "xunit1.xml", "xunit2.xml", "tests.trx"])("%s", async (name) => {
    const text = fixture(name).replaceAll("\n", "\r\n");
    const wanted = summary(await readFixture(name));
    const utf16 = Buffer.from(`\uFEFF${text.replace("utf-8", "utf-16")}`, "utf16le");
    expect(summary(await readTorn(utf16))).toEqual(wanted);
    expect(summary(await readTorn(Buffer.from(utf16).swap16()))).toEqual(wanted);
    expect(summary(await readTorn(`\uFEFF${text}`))).toEqual(wanted);
    const latin = text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="utf-8"?>${text}`;
    expect(summary(await readTorn(Buffer.from(latin.replace("utf-8", "iso-8859-1"), "latin1")))).toEqual(wanted);
  });
});
