import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { clean, library, manifest } from "./rust.js";

const real = hasProgram("cargo-fmt") ? test : test.skip;
const ugly = library.replace("a + b", "a+b").replace("    1\n", "1\n");

describe("cargo-fmt", () => {
  test("is detected by a Cargo.toml at the root", async () => {
    expect(await toolNamed("cargo-fmt").detect(projectOf(clean))).toBe(true);
    expect(await toolNamed("cargo-fmt").detect(projectOf({ "native/Cargo.toml": "" }))).toBe(false);
  });

  real("gives a finding with its repair for each stretch of lines (needs rustfmt)", async () => {
    const result = await runIn(
      "cargo-fmt",
      { "crate/Cargo.toml": manifest, "crate/src/lib.rs": ugly },
      { in: "crate" },
    );
    expect(found(result)).toEqual(["warning crate/src/lib.rs:2:0 rustfmt", "warning crate/src/lib.rs:6:0 rustfmt"]);
    expect(result.judged && result.findings?.[0]?.fix).toEqual([
      { range: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 }, text: "    a + b\n" },
    ]);
    expect(found(await runIn("cargo-fmt", clean))).toEqual([]);
  });

  real("mends the whole workspace (needs rustfmt)", async () => {
    const files = {
      "Cargo.toml": `${manifest}\n[workspace]\nmembers = ["member"]\n`,
      "src/lib.rs": library,
      "member/Cargo.toml": manifest.replace("planted", "member"),
      "member/src/lib.rs": ugly,
    };
    expect(found(await runIn("cargo-fmt", files))[0]).toBe("warning member/src/lib.rs:2:0 rustfmt");
    const mended = await runIn("cargo-fmt", files, { fix: true });
    expect(found(mended)).toEqual([]);
    expect(mended.left["member/src/lib.rs"]).toBe(library);
  });

  real("tells code that cannot be parsed from a manifest that cannot (needs rustfmt)", async () => {
    const syntax = await runIn("cargo-fmt", { ...clean, "src/lib.rs": "pub fn broken( -> i32 { 1 }\n" });
    expect(found(syntax)).toHaveLength(1);
    expect(found(syntax)[0]).toMatch(/^error src\/lib\.rs:1:\d+ syntax-error$/);
    expect(refusal(await runIn("cargo-fmt", { ...clean, "Cargo.toml": "nope\n" }))).toMatch(
      /^tool-error: cargo fmt exited with code 1: .*key with no value/,
    );
  });

  test("is broken by an exit code that nothing explains", async () => {
    expect((await readAs("cargo-fmt", { code: 1 })).judged).toBe(false);
    expect((await readAs("cargo-fmt", { code: 101, stderr: "error: no such command: `fmt`" })).judged).toBe(false);
  });
});
