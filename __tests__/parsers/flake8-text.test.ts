import { describe, expect, test } from "@jest/globals";
import { flake8Text } from "../../src/parsers/flake8-text.js";
import { brief, lintFixture, parseText } from "./fixture.js";

const inA = [
  "a.py:1:1 warning F401",
  "a.py:2:1 warning F401",
  "a.py:2:1 warning F401",
  "a.py:2:11 warning E401",
  "a.py:5:7 warning E201",
  "a.py:5:9 warning E231",
  "a.py:5:11 warning E202",
  "a.py:6:5 warning F841",
  "a.py:7:12 error F821",
];

describe("flake8's text", () => {
  test("is recognised and read", async () => {
    const text = await lintFixture("flake8-7.5.0.txt");
    expect(flake8Text.recognise(text, "")).toBe(true);
    const { findings } = await parseText(flake8Text, text);
    expect(findings?.map(brief)).toEqual([...inA, "broken.py:1:8 error E999"]);
    expect(findings?.[3]?.message).toBe("multiple imports on one line");
  });

  test("is read in colour and with source lines between", async () => {
    const text = await lintFixture("flake8-7.5.0-source-colour.txt");
    expect(flake8Text.recognise(text, "")).toBe(true);
    expect((await parseText(flake8Text, text)).findings?.map(brief)).toEqual(inA);
  });

  test("line 0 is the file as a whole; a Windows drive is part of the path", async () => {
    const text = "a.py:0:1: E902 FileNotFoundError: no such file\r\nC:\\x\\b.py:3:1: W291 trailing whitespace\r\n";
    const { findings } = await parseText(flake8Text, text);
    expect(findings?.map(brief)).toEqual(["a.py error E902", "C:\\x\\b.py:3:1 warning W291"]);
  });
});
