import { describe, expect, test } from "@jest/globals";
import { cargoJson } from "../../src/parsers/cargo-json.js";
import { findingsOf, fixtureText, formatOf, parseFixture, parseText, problemsOf } from "./tool-fixtures.js";

const warnings = [
  "warning src/lib.rs:2:5-2:17 clippy::needless_return: unneeded `return` statement",
  "warning src/lib.rs:5:21-5:30 clippy::ptr_arg: writing `&Vec` instead of `&[_]` involves a new object where a slice will do",
];

describe("cargo's messages", () => {
  test("give each finding once, with its page and machine-applicable repair", async () => {
    const parsed = await parseFixture(cargoJson, "clippy.jsonl");
    expect(findingsOf(parsed)).toEqual(warnings);
    expect(parsed.problems).toEqual([]);
    expect(parsed.findings?.map(({ fix }) => fix?.length)).toEqual([2, undefined]);
    expect(parsed.findings?.[0]?.url).toMatch(/^https:\/\/rust-lang\.github\.io\/.*#needless_return$/);
    expect(await formatOf("clippy.jsonl")).toBe("cargo");
  });

  test("give compile errors, and not the summaries after them", async () => {
    expect(findingsOf(await parseFixture(cargoJson, "clippy-broken.jsonl"))).toEqual([
      "error src/lib.rs:23:30-23:30 rustc: this file contains an unclosed delimiter",
    ]);
  });

  test("are read from a recorded array, and between lines of other programs", async () => {
    const text = await fixtureText("clippy.jsonl");
    const array = `[${text.trim().split("\n").join(",\n")}]`;
    expect(findingsOf(await parseText(cargoJson, array))).toEqual(warnings);
    expect(findingsOf(await parseText(cargoJson, `building…\n${text}done\n`))).toEqual(warnings);
  });

  test("are cut without their last message", async () => {
    const text = await fixtureText("clippy.jsonl");
    expect(problemsOf(await parseText(cargoJson, text.slice(0, 3000)))).toEqual(["malformed", "truncated"]);
    expect(problemsOf(await parseText(cargoJson, ""))).toEqual(["truncated"]);
  });

  test("place what a foreign macro made where it was called", async () => {
    const place = (file_name: string, line: number) => ({
      file_name,
      line_start: line,
      line_end: line,
      column_start: 1,
      column_end: 2,
      is_primary: true,
    });
    const span = { ...place("/home/u/.cargo/registry/src/m/lib.rs", 9), expansion: { span: place("src/a.rs", 3) } };
    const message = { level: "warning", message: "m", code: null, spans: [span], children: [] };
    const text = `${JSON.stringify({ reason: "compiler-message", message })}\n{"reason":"build-finished","success":true}\n`;
    expect(findingsOf(await parseText(cargoJson, text))).toEqual(["warning src/a.rs:3:1-3:2 rustc: m"]);
  });
});
