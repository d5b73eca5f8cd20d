import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inFolder, projectOf, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const withOxlint = testWith("oxlint");
const config = {
  ".oxlintrc.json":
    '{ "rules": { "no-debugger": "error", "eqeqeq": "warn", "unicorn/number-literal-case": "error" } }\n',
};
const files = { ...config, "web/a.js": 'export const a = "ü" == 1; debugger;\n', "web/bad.js": "const x = ;\n" };

describe("oxlint", () => {
  test("is detected by its configuration or as a dependency", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("oxlint").detect(projectOf(contents));
    expect(await detect({ ".oxlintrc.json": "{}" })).toBe(true);
    expect(await detect({ "package.json": '{ "devDependencies": { "oxlint": "1" } }' })).toBe(true);
    expect(await detect({ "package.json": "{}", "a.js": "" })).toBe(false);
  });

  withOxlint("places findings by character, and parse errors", async () => {
    const result = await inFolder(files, (root) => runTool("oxlint", join(root, "web"), { root }));
    expect([...found(result)].sort()).toEqual([
      "error web/a.js:1:28 eslint(no-debugger)",
      "error web/bad.js:1:11 parse-error",
      "warning web/a.js:1:22 eslint(eqeqeq)",
    ]);
  });

  withOxlint("judges a clean project as clean, and mends what is safe to mend", async () => {
    const result = await runIn("oxlint", { ...config, "a.js": "export const a = 0XAB;\n" }, { fix: true });
    expect(result.left["a.js"]).toBe("export const a = 0xAB;\n");
    expect(found(result)).toEqual([]);
    expect(found(await runIn("oxlint", { ...config, "a.js": "export const a = 1;\n" }))).toEqual([]);
  });

  withOxlint("is broken by a bad configuration, a missing path and nothing to look at", async () => {
    const run = (contents: Record<string, string>, options = {}) => runIn("oxlint", contents, options).then(refusal);
    expect(await run({ ...files, ".oxlintrc.json": '{ "rules": { "nope": "error" } }' })).toMatch(
      // In CI its cross is another one.
      /^tool-error: oxlint exited with code 1: Failed to parse oxlint configuration file\. [x×] Rule 'nope' not found in plugin 'eslint'$/,
    );
    const none = "tool-error: oxlint exited with code 1: No files found to lint.";
    expect(await run(files, { paths: ["none.js"] })).toContain(none);
    expect(await run({ "a.txt": "" })).toContain(none);
    expect(await run(files, { args: ["--nope"] })).toContain("no such flag: `--nope`");
  });

  test("is broken by an unknown exit code, a cut document and a failure without a finding", async () => {
    const clean = '{ "diagnostics": [], "number_of_files": 1, "number_of_rules": 9 }';
    expect(found(await readAs("oxlint", { code: 0, stdout: clean }))).toEqual([]);
    expect((await readAs("oxlint", { code: 101, stdout: clean })).judged).toBe(false);
    expect((await readAs("oxlint", { code: 0, stdout: clean.slice(0, -5) })).judged).toBe(false);
    expect((await readAs("oxlint", { code: 0 })).judged).toBe(false);
    expect((await readAs("oxlint", { code: 1, stdout: clean })).judged).toBe(false);
  });
});
