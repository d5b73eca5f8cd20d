import { describe, expect, test } from "@jest/globals";
import { buildIn } from "./built.js";
import { projectOf, toolNamed } from "./harness.js";
import { manifest } from "./rust.js";
import { testWith } from "./with-tool.js";

const real = testWith("cargo");
const exe = process.platform === "win32" ? ".exe" : "";
const files = { "Cargo.toml": manifest, "src/main.rs": "fn main() {}\n" };
const wrong = { "Cargo.toml": manifest, "src/main.rs": 'fn main() {\n    let _x: u8 = "hi";\n}\n' };
const runs = (command: string) => ({ ".github/workflows/ci.yml": `      - run: ${command}\n` });

describe("cargo-build", () => {
  test("is detected where the repository builds for release already", async () => {
    const detect = (more: Readonly<Record<string, string>>) =>
      toolNamed("cargo-build").detect(projectOf({ ...files, ...more }));
    expect(await detect({})).toBe(false);
    expect(await detect(runs("cargo build --locked --release"))).toBe(true);
    expect(await detect(runs("cargo build"))).toBe(false);
  });

  real("names the programs that it makes", async () => {
    expect(await buildIn("cargo-build", files)).toEqual({
      made: [`executable target/release/planted${exe}`],
      fault: null,
      found: [],
    });
  });

  real("fails with the compiler's errors, and is broken by a bad manifest", async () => {
    expect(await buildIn("cargo-build", wrong)).toEqual({
      made: [],
      fault: "cargo build exited with code 101",
      found: ["src/main.rs:2:18 E0308 mismatched types"],
    });
    expect((await buildIn("cargo-build", { "Cargo.toml": "[package]\n" })).fault).toMatch(/^tool-error: cargo build/);
  });
});

describe("cargo-package", () => {
  test("is detected where the repository publishes the crate already", async () => {
    const detect = (contents: Readonly<Record<string, string>>) =>
      toolNamed("cargo-package").detect(projectOf(contents));
    expect(await detect(files)).toBe(false);
    expect(await detect({ ...files, ...runs("cargo publish") })).toBe(true);
    expect(await detect({ "Cargo.toml": `${manifest}publish = false\n`, ...runs("cargo publish") })).toBe(false);
    expect(await detect({ "Cargo.toml": "[workspace]\nmembers = []\n", ...runs("cargo publish") })).toBe(false);
  });

  real("packs the crate, and fails where what it packed does not compile", async () => {
    expect(await buildIn("cargo-package", files, { args: ["--no-verify"] })).toEqual({
      made: ["crate target/package/planted-0.1.0.crate"],
      fault: null,
      found: [],
    });
    expect(await buildIn("cargo-package", wrong)).toEqual({
      made: [],
      fault: "cargo package exited with code 101",
      found: ["src/main.rs:2:18 E0308 mismatched types"],
    });
  });

  real("is broken by a bad manifest", async () => {
    expect((await buildIn("cargo-package", { "Cargo.toml": "[package]\n" })).fault).toMatch(
      /^tool-error: cargo package/,
    );
  });
});
