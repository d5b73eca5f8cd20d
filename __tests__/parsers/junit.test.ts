import { describe, expect, test } from "@jest/globals";
import { readFixture, readText, readTorn, summary } from "./read.js";

const one = (inner: string, attributes = "") =>
  `<testsuite name="s"><testcase name="t" ${attributes}>${inner}</testcase></testsuite>`;

describe("JUnit of real tools", () => {
  test("pytest", async () => {
    const parsed = await readFixture("pytest.junit.xml");
    expect(summary(parsed)).toEqual({ format: "junit", counts: [12, 5, 5, 2, 0], problems: [] });
    const failed = parsed.tests?.cases
      .filter((one) => one.status === "failed")
      .map((one) => [one.name, one.path, one.line]);
    expect(failed).toEqual([
      ["test_discount", "tests/test_cart.py", 15],
      ["test_names[\\xfc]", "tests/test_cart.py", 20],
      ["test_setup_error", "tests/test_cart.py", 35],
      ["test_teardown_error", "tests/test_cart.py", 49],
      ["test_teardown_error", "tests/test_cart.py", 45],
    ]);
    expect(parsed.tests?.cases[1]?.failure).toMatchObject({ kind: "failure", message: "assert 5.0 == 6" });
    expect(parsed.tests?.cases[9]?.failure?.kind).toBe("error");
  });

  test("pytest's older family, whose lines count from 0", async () => {
    const { tests } = await readFixture("pytest-xunit1.junit.xml");
    expect(tests?.cases.slice(0, 2).map((one) => [one.name, one.path, one.line])).toEqual([
      ["test_total", "tests/test_cart.py", 10],
      ["test_discount", "tests/test_cart.py", 15],
    ]);
  });

  test("node's test runner", async () => {
    const parsed = await readFixture("node.junit.xml");
    expect(summary(parsed)).toEqual({ format: "junit", counts: [5, 1, 2, 2, 0], problems: [] });
    expect(parsed.tests?.cases[1]).toMatchObject({ suite: "cart", path: "/home/dev/shop/cart.test.mjs", line: 9 });
    expect(parsed.tests?.cases[4]).toMatchObject({ name: "top level throws", line: 15 });
  });
});

describe("JUnit dialects", () => {
  test.each([
    ["several failures are one failed case", one("<failure/><failure/><error/>"), [1, 0, 1, 0, 0]],
    ["flaky", one("<flakyFailure message='x'><stackTrace>y</stackTrace></flakyFailure>"), [1, 1, 0, 0, 1]],
    ["rerun and failed", one("<failure/><rerunFailure><failure/></rerunFailure>"), [1, 0, 1, 0, 0]],
    ["status disabled", one("", 'status="disabled"'), [1, 0, 0, 1, 0]],
    ["status notrun", one("", 'status="notrun" result="suppressed"'), [1, 0, 0, 1, 0]],
    ["status failed without an element", one("", 'status="failed"'), [1, 0, 1, 0, 0]],
    ["skipped and failed", one("<skipped/><failure/>"), [1, 0, 1, 0, 0]],
    ["no attributes", "<testsuites><testsuite><testcase/></testsuite></testsuites>", [1, 1, 0, 0, 0]],
    ["a case outside of suites", "<testsuites><testcase name='t'/></testsuites>", [1, 1, 0, 0, 0]],
    ["a suite that failed as a whole", "<testsuite name='s'><error message='boom'/></testsuite>", [1, 0, 1, 0, 0]],
    ["prefixed names", "<j:testsuite xmlns:j='x'><j:testcase><j:failure/></j:testcase></j:testsuite>", [1, 0, 1, 0, 0]],
    ["no tests", "<testsuites/>", [0, 0, 0, 0, 0]],
  ])("%s", async (_, text, counts) => {
    expect(summary(await readText(text))).toEqual({ format: "junit", counts, problems: [] });
    expect(summary(await readTorn(text))).toEqual({ format: "junit", counts, problems: [] });
  });

  test("suites nest to any depth", async () => {
    const text = `${'<testsuite name="s">'.repeat(5_000)}<testcase name="deep"><failure/></testcase>${"</testsuite>".repeat(5_000)}`;
    expect(summary(await readText(text)).counts).toEqual([1, 0, 1, 0, 0]);
  });

  test.each([
    ["0.5", 500],
    ["1,234.5", 1_234_500],
    ["0,25", 250],
    ["", undefined],
    ["<<computed>>".replaceAll("<", "&lt;"), undefined],
    ["-1", undefined],
  ])("time %j", async (time, milliseconds) => {
    const { tests } = await readText(one("", `time="${time}"`));
    expect(tests?.cases[0]?.timeMs).toBe(milliseconds);
  });

  test("what failed, where, and how it is bounded", async () => {
    const trace = `\u001b[31mError: boom\u001b[39m\n${"x".repeat(20_000)}\n    at Object.&lt;anonymous&gt; (node_modules/jest/a.js:1:2)\n    at run (src/a.test.js:12:5)`;
    const { tests } = await readText(
      one(
        `<failure><![CDATA[${trace.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("\u001b", "")}]]></failure>`,
      ),
    );
    const failed = tests?.cases[0];
    expect([failed?.path, failed?.line]).toEqual(["src/a.test.js", 12]);
    expect(failed?.failure?.details?.length).toBeLessThanOrEqual(8 * 1024);
    expect(failed?.failure?.details?.endsWith("at run (src/a.test.js:12:5)")).toBe(true);
    const long = await readText(`<testsuite><testcase name="${"n".repeat(5_000)}"/></testsuite>`);
    expect(long.tests?.cases[0]?.name.length).toBe(1_000);
  });

  test("Java names a file: its folder is that of the class", async () => {
    const text =
      "<failure>java.lang.AssertionError\n\tat org.junit.Assert.fail(Assert.java:8)\n\tat com.acme.CartTest.adds(CartTest.java:21)</failure>";
    const { tests } = await readText(one(text, 'classname="com.acme.CartTest"'));
    expect(tests?.cases[0]).toMatchObject({ suite: "com.acme.CartTest", path: "com/acme/CartTest.java", line: 21 });
  });
});

describe("JUnit that lies or is damaged", () => {
  test("totals that disagree", async () => {
    const text =
      '<testsuites>\n<testsuite name="s" tests="6" failures="0"><testcase><failure/></testcase></testsuite></testsuites>';
    const parsed = await readText(text);
    expect(summary(parsed).counts).toEqual([1, 0, 1, 0, 0]);
    expect(parsed.problems).toEqual([
      {
        path: "report",
        code: "disagreement",
        message: 'Suite "s" says 6 tests, 0 failed, but holds 1 tests, 1 failed; what it holds was counted.',
        line: 2,
      },
    ]);
  });

  test("cut files keep what was read, and say where they end", async () => {
    const text = '<testsuites>\n<testsuite name="s">\n<testcase name="a"/>\n<testcase name="b">\n<fail';
    const parsed = await readText(text);
    expect(summary(parsed)).toEqual({ format: "junit", counts: [1, 1, 0, 0, 0], problems: ["truncated"] });
    expect(parsed.problems[0]?.line).toBe(5);
    const whole =
      '<testsuite name="s"><testcase name="a"/><testcase name="b"><failure message="m">x</failure></testcase></testsuite>';
    for (let end = 12; end < whole.length; end++) {
      expect([end, (await readText(whole.slice(0, end), "junit")).problems.map((one) => one.code)]).toEqual([
        end,
        ["truncated"],
      ]);
    }
  });

  test.each([
    ["mismatched tags", "<testsuite><testcase></testsuite>", "malformed"],
    ["two documents", "<testsuite/><testsuite/>", "malformed"],
    ["text after the end", "<testsuite/>oops", "malformed"],
    ["another root", "<suites><testsuite/></suites>", "unknown-format"],
    [
      "an entity bomb",
      '<!DOCTYPE t [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><testsuite><testcase><failure>&b;</failure></testcase></testsuite>',
      "malformed",
    ],
    [
      "an external entity",
      '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>',
      "malformed",
    ],
  ])("%s", async (_, text, code) => {
    expect((await readText(text)).problems.map((one) => one.code)).toEqual([code]);
  });

  test.each([
    [
      "control characters",
      "<testsuite><testcase name='a\u0001b'><failure>\u001b[31m &#27;</failure></testcase></testsuite>",
    ],
    ["a raw < in an attribute", "<testsuite><testcase time='<<computed>>'><failure/></testcase></testsuite>"],
    [
      "blank lines before the declaration",
      "\n\n<?xml version='1.0'?>\n<testsuite><testcase><failure/></testcase></testsuite>",
    ],
    ["a byte-order mark", "\uFEFF<?xml version='1.0'?><testsuite><testcase><failure/></testcase></testsuite>"],
  ])("%s are read", async (_, text) => {
    expect(summary(await readText(text))).toEqual({ format: "junit", counts: [1, 0, 1, 0, 0], problems: [] });
  });

  test.each(["utf-16le", "utf-16be", "latin1"])("%s", async (encoding) => {
    const declared = encoding === "latin1" ? "ISO-8859-1" : "UTF-16";
    const text = `<?xml version="1.0" encoding="${declared}"?><testsuite><testcase name="größe"/></testsuite>`;
    const bytes = Buffer.from(
      encoding === "latin1" ? text : `\uFEFF${text}`,
      encoding === "latin1" ? "latin1" : "utf16le",
    );
    const { tests } = await readTorn(encoding === "utf-16be" ? bytes.swap16() : bytes, 3);
    expect(tests?.cases[0]?.name).toBe("größe");
  });
});

test("of a hundred thousand tests and more the report says that not all are kept by name", async () => {
  const text = `<testsuite>${'<testcase name="t" time="0.001"/>'.repeat(100_002)}<testcase name="f"><failure/></testcase></testsuite>`;
  const { tests, problems } = await readText(text);
  expect([tests?.total, tests?.failed, tests?.cases.length, tests?.timeMs]).toEqual([100_003, 1, 100_001, 100_002]);
  expect(problems).toEqual([
    {
      path: "report",
      code: "limited",
      message: "All 100,003 tests were counted, but only 100,001 are kept by name: no more are listed or compared.",
    },
  ]);
});
