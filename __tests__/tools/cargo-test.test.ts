import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { coveredLines, ran, refusal, runIn } from "./node-tools.js";
import { clean, library } from "./rust.js";

const real = hasProgram("cargo") ? test : test.skip;
const covering = hasProgram("cargo") && hasProgram("cargo-llvm-cov") ? test : test.skip;

describe("cargo-test", () => {
  test("is detected by a Cargo.toml at the root", async () => {
    expect(await toolNamed("cargo-test").detect(projectOf(clean))).toBe(true);
  });

  real("reads the tests of every binary under its name (needs cargo)", async () => {
    const more = 'use planted::add;\n\n#[test]\nfn adds() {\n    assert_eq!(add(1, 2), 4, "sum");\n}\n';
    const result = await runIn("cargo-test", { ...clean, "tests/more.rs": more });
    expect(ran(result)).toEqual(["passed -:0 src/lib.rs > tests::adds", "failed tests/more.rs:5 tests/more.rs > adds"]);
    expect(ran(await runIn("cargo-test", clean))).toEqual(["passed -:0 src/lib.rs > tests::adds"]);
  });

  real("is broken by code that does not compile, with the place (needs cargo)", async () => {
    const result = await runIn("cargo-test", { ...clean, "src/lib.rs": 'pub fn f() -> i32 {\n    "x"\n}\n' });
    expect(refusal(result)).toBe(
      "tool-error: the code does not compile: src/lib.rs:2:5: error[E0308]: mismatched types",
    );
    expect(refusal(await runIn("cargo-test", { ...clean, "Cargo.toml": "nope\n" }))).toMatch(
      /^tool-error: cargo test exited with code 101: error: key with no value/,
    );
  });

  real("is not green when a test binary crashes, or has no test (needs cargo)", async () => {
    const abort = library.replace("assert_eq!(add(1, 2), 3);", "std::process::abort();");
    expect((await runIn("cargo-test", { ...clean, "src/lib.rs": abort })).judged).toBe(false);
    const none = { ...clean, "src/lib.rs": "pub fn f() {}\n" };
    expect(refusal(await runIn("cargo-test", none))).toBe("tool-error: cargo test ran no test: none was found.");
  });

  covering("measures coverage (needs cargo-llvm-cov)", async () => {
    const result = await runIn("cargo-test", clean, { coverage: true });
    expect(ran(result)).toEqual(["passed -:0 src/lib.rs > tests::adds"]);
    expect(coveredLines(result)).toEqual({ "src/lib.rs": "6/9" });
  });

  test("names what coverage needs", async () => {
    const stderr = "error: no such command: `llvm-cov`\n\nhelp: view all installed commands with `cargo --list`\n";
    const result = await readAs("cargo-test", { code: 101, stderr, coverage: true });
    expect(refusal(result)).toMatch(
      /^tool-error: cargo llvm-cov exited with code 101: .*\nInstall it: cargo install cargo-llvm-cov$/,
    );
  });

  test("is broken by output that is cut, and by an unknown exit code", async () => {
    const output =
      "\nrunning 1 test\ntest a ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n";
    expect(ran(await readAs("cargo-test", { code: 0, stdout: output }))).toEqual(["passed -:0 - > a"]);
    expect((await readAs("cargo-test", { code: 0, stdout: output.slice(0, 30) })).judged).toBe(false);
    expect((await readAs("cargo-test", { code: 101, stdout: output })).judged).toBe(false);
    expect((await readAs("cargo-test", { code: 77, stdout: output })).judged).toBe(false);
  });
});
