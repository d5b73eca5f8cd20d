import { describe, expect, test } from "@jest/globals";
import { parsers } from "../../src/parsers/registry.js";
import { readText } from "./read.js";

describe("registry", () => {
  test("formats have different names", () => {
    expect(new Set(parsers.map((parser) => parser.format)).size).toBe(parsers.length);
  });

  test.each(["", " ", "\uFEFF\r\n\t\n", "\n".repeat(100_000)])("an empty document is a problem (%#)", async (text) => {
    const { format, problems } = await readText(text);
    expect([format, problems]).toEqual([null, [{ path: "report", code: "empty", message: "The file is empty." }]]);
  });

  test("an unknown document is shown by its first line", async () => {
    const { format, problems } = await readText("\n\nSegmentation fault (core dumped)\nmore\n");
    expect(format).toBeNull();
    expect(problems).toEqual([
      {
        path: "report",
        code: "unknown-format",
        message: "No known report format starts like this: Segmentation fault (core dumped)",
        line: 1,
      },
    ]);
  });

  test.each(["null", "[]", "{}", "true", "<html><body>502</body></html>", "\0\u0001\u0002", "<", "<?xml"])(
    "%j is no report",
    async (text) => {
      expect((await readText(text)).problems.map((problem) => problem.code)).toEqual(["unknown-format"]);
    },
  );

  test("a format that does not exist names the nearest", async () => {
    const { format, problems } = await readText("<testsuites/>", "junti");
    expect(format).toBeNull();
    expect(problems[0]?.code).toBe("unknown-format");
    expect(problems[0]?.message).toContain('There is no format "junti" (did you mean "junit"?).');
  });

  test("a format that is named is not guessed, and still checked", async () => {
    expect((await readText("<coverage/>", "junit")).problems[0]).toMatchObject({
      code: "unknown-format",
      message: "The root element is <coverage>, not <testsuites> or <testsuite>.",
    });
    for (const format of ["sarif", "go-test-json", "libtest-json", "libtest", "lcov", "go-cover", "cobertura"]) {
      const { problems } = await readText("No such thing\n", format);
      expect([format, problems.length > 0]).toEqual([format, true]);
    }
  });
});
