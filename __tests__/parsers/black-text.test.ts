import { describe, expect, test } from "@jest/globals";
import { blackText } from "../../src/parsers/black-text.js";
import { lintFixture, parseText } from "./fixture.js";

describe("black's text", () => {
  test.each([
    ["black-26.10.1.txt", "cannot parse: ParseError: bad input"],
    ["black-23.1.0.txt", "Cannot parse: def f(:"],
  ])("%s is recognised and read", async (name, message) => {
    const text = await lintFixture(name);
    expect(blackText.recognise(text, name)).toBe(true);
    expect(await parseText(blackText, text)).toEqual({
      findings: [
        {
          tool: "black",
          rule: "invalid-syntax",
          message,
          severity: "error",
          path: "broken.py",
          range: { startLine: 1, startColumn: 7 },
        },
        { tool: "black", rule: "unformatted", message: "would be reformatted", severity: "warning", path: "a.py" },
      ],
      problems: [],
    });
  });

  test("a file that black could not format for another reason is an error without a place", async () => {
    const { findings } = await parseText(blackText, "error: cannot format a b.py: [Errno 13] Permission denied\r\n");
    expect(findings).toEqual([
      {
        tool: "black",
        rule: "cannot-format",
        message: "[Errno 13] Permission denied",
        severity: "error",
        path: "a b.py",
      },
    ]);
  });

  test("a clean run is recognised and has no findings", async () => {
    const text = "All done! ✨ 🍰 ✨\n1 file would be left unchanged.\n";
    expect(blackText.recognise(text, "")).toBe(true);
    expect(await parseText(blackText, text)).toEqual({ findings: [], problems: [] });
  });

  test("what was reformatted is a note", async () => {
    const text = "reformatted a.py\n\nAll done! ✨ 🍰 ✨\n1 file reformatted.\n";
    expect(blackText.recognise(text, "")).toBe(true);
    expect((await parseText(blackText, text)).findings).toEqual([
      { tool: "black", rule: "reformatted", message: "was reformatted", severity: "note", path: "a.py" },
    ]);
  });
});
