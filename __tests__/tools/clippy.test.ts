import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { clean, library, manifest } from "./rust.js";

const real = hasProgram("cargo-clippy") ? test : test.skip;
const wordy = library.replace("    a + b", "    return a + b;");

describe("clippy", () => {
  test("is detected by a Cargo.toml at the root", async () => {
    expect(await toolNamed("clippy").detect(projectOf(clean))).toBe(true);
    expect(await toolNamed("clippy").detect(projectOf({}))).toBe(false);
  });

  real("gives each warning once over all targets, with its safe repair (needs clippy)", async () => {
    const result = await runIn("clippy", { ...clean, "src/lib.rs": wordy });
    expect(found(result)).toEqual(["warning src/lib.rs:2:5 clippy::needless_return"]);
    expect(result.judged && result.findings?.[0]?.url).toMatch(/^https:.*#needless_return$/);
    expect(result.judged && result.findings?.[0]?.fix?.[0]).toEqual({
      range: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 17 },
      text: "a + b",
    });
    expect(found(await runIn("clippy", clean))).toEqual([]);
  });

  real(
    "looks at all members of a workspace, and places what it finds from a member's folder (needs clippy)",
    async () => {
      const files = {
        "Cargo.toml": `${manifest}\n[workspace]\nmembers = ["member"]\n`,
        "src/lib.rs": library,
        "member/Cargo.toml": manifest.replace("planted", "member"),
        "member/src/lib.rs": wordy,
      };
      const expected = ["warning member/src/lib.rs:2:5 clippy::needless_return"];
      expect(found(await runIn("clippy", files))).toEqual(expected);
      expect(found(await runIn("clippy", files, { in: "member" }))).toEqual(expected);
    },
  );

  real("mends what it can (needs clippy)", async () => {
    const result = await runIn("clippy", { ...clean, "src/lib.rs": wordy }, { fix: true });
    expect(found(result)).toEqual([]);
    expect(result.left["src/lib.rs"]).toBe(library);
  });

  real("tells code that does not compile from a manifest that cannot be read (needs clippy)", async () => {
    const broken = await runIn("clippy", { ...clean, "src/lib.rs": 'pub fn f() -> i32 {\n    "x"\n}\n' });
    expect(found(broken)).toEqual(["error src/lib.rs:2:5 E0308"]);
    expect(refusal(await runIn("clippy", { ...clean, "Cargo.toml": "nope\n" }))).toMatch(
      /^tool-error: cargo clippy exited with code 101: error: key with no value/,
    );
  });

  test("is broken by a stream that is cut, and an exit code that nothing explains", async () => {
    const end = '{"reason":"build-finished","success":true}\n';
    expect((await readAs("clippy", { code: 0, stdout: end })).judged).toBe(true);
    expect((await readAs("clippy", { code: 0 })).judged).toBe(false);
    expect((await readAs("clippy", { code: 0, stdout: `{"reason":"compiler-mess\n${end}` })).judged).toBe(false);
    expect((await readAs("clippy", { code: 101, stdout: end })).judged).toBe(false);
    expect((await readAs("clippy", { code: 1, stdout: end })).judged).toBe(false);
  });
});
