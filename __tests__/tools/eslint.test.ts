import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { found, modulesWith, refusal, runIn } from "./node-tools.js";

const modules = modulesWith("eslint");
const real = modules ? test : test.skip;
const config = `export default [{ rules: { "prefer-const": "warn", "no-extra-boolean-cast": "error", "no-debugger": "error" } }];\n`;
const base = { "package.json": '{ "type": "module" }\n', "eslint.config.js": config };

describe("eslint", () => {
  test("is detected by a configuration at the root alone", async () => {
    const detect = (files: Record<string, string>) => toolNamed("eslint").detect(projectOf(files));
    expect(await detect({ "eslint.config.mjs": "" })).toBe(true);
    expect(await detect({ ".eslintrc.yml": "" })).toBe(true);
    expect(await detect({ "package.json": '{ "devDependencies": { "eslint": "10" } }' })).toBe(false);
    expect(await detect({ "examples/eslint.config.js": "" })).toBe(false);
  });

  real("places findings and parse errors, with safe fixes (needs eslint)", async () => {
    const files = {
      ...base,
      "web/a.js": "\uFEFFlet a = 1;\nif (!!a) {\n  debugger;\n}\n",
      "web/bad.js": "const x = ;\n",
    };
    const result = await runIn("eslint", files, { modules, paths: ["web"] });
    expect(found(result)).toEqual([
      "warning web/a.js:1:5 prefer-const",
      "error web/a.js:2:5 no-extra-boolean-cast",
      "error web/a.js:3:3 no-debugger",
      "error web/bad.js:1:11 parse-error",
    ]);
    const fixes = (result.judged ? (result.findings ?? []) : []).map(({ fix }) => fix);
    expect(fixes[1]).toEqual([{ range: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 }, text: "a" }]);
    expect(fixes[2]).toBeUndefined();
  });

  real("judges a clean project as clean (needs eslint)", async () => {
    expect(found(await runIn("eslint", { ...base, "a.js": "export const a = 1;\n" }, { modules }))).toEqual([]);
  });

  real("mends what it can (needs eslint)", async () => {
    const result = await runIn(
      "eslint",
      { ...base, "a.js": "let a = 1;\nif (!!a) {\n  debugger;\n}\n" },
      { modules, fix: true },
    );
    expect(result.left["a.js"]).toBe("const a = 1;\nif (a) {\n  debugger;\n}\n");
    expect(found(result)).toEqual(["error a.js:3:3 no-debugger"]);
  });

  real("is broken by a bad configuration, and where it looks at nothing (needs eslint)", async () => {
    const broken = await runIn("eslint", { ...base, "eslint.config.js": "export default [" }, { modules });
    expect(refusal(broken)).toBe("tool-error: eslint exited with code 2: SyntaxError: Unexpected end of input");
    const none = await runIn("eslint", base, { modules, paths: ["nowhere"] });
    expect(refusal(none)).toMatch(/^tool-error: eslint exited with code 2: No files matching the pattern "nowhere"/);
    const ignored = await runIn(
      "eslint",
      { ...base, "eslint.config.js": 'export default [{ ignores: ["a.js"] }];\n', "a.js": "debugger;\n" },
      { modules, paths: ["a.js"] },
    );
    expect(refusal(ignored)).toBe("tool-error: eslint: ESLint looked at no file: nothing matched, or all is ignored.");
  });

  test("is broken by an unknown exit code, an empty document and a cut one", async () => {
    const clean = '[{"filePath":"/a.js","messages":[]}]';
    expect(found(await readAs("eslint", { code: 0, stdout: clean }))).toEqual([]);
    expect(
      refusal(await readAs("eslint", { code: 134, stdout: clean, stderr: "FATAL ERROR: heap out of memory" })),
    ).toBe("tool-error: eslint exited with code 134: FATAL ERROR: heap out of memory");
    expect((await readAs("eslint", { code: 0 })).judged).toBe(false);
    expect((await readAs("eslint", { code: 0, stdout: clean.slice(0, -5) })).judged).toBe(false);
    expect((await readAs("eslint", { code: 0, stdout: "[]" })).judged).toBe(false);
    expect((await readAs("eslint", { code: 1, stdout: clean })).judged).toBe(false);
  });
});
