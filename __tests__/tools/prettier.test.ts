import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { found, modulesWith, refusal, runIn } from "./node-tools.js";

const modules = modulesWith("prettier");
const real = modules ? test : test.skip;
const base = { "ok.js": "const ok = 1;\n" };

describe("prettier", () => {
  test("is detected by a configuration or a dependency", async () => {
    const detect = (files: Record<string, string>) => toolNamed("prettier").detect(projectOf(files));
    expect(await detect({ ".prettierrc": "" })).toBe(true);
    expect(await detect({ "package.json": '{ "prettier": {} }' })).toBe(true);
    expect(await detect({ "package.json": '{ "devDependencies": { "prettier": "3" } }' })).toBe(true);
    expect(await detect({ "package.json": "{}", "src/.prettierrc": "" })).toBe(false);
    expect(await detect({ "package.json": "no JSON" })).toBe(false);
  });

  real("names unformatted files, and syntax errors with their place (needs prettier)", async () => {
    const files = {
      ...base,
      "src/a.js": "const a = {b:1}\n",
      "src/bad.js": "const x = ;\n",
      "ok.js": "const a = 1;\n",
    };
    expect(found(await runIn("prettier", files, { modules }))).toEqual([
      "error src/bad.js:1:11 syntax-error",
      "warning src/a.js:0:0 prettier",
    ]);
    expect(found(await runIn("prettier", { ...base, "ok.js": "const a = 1;\n" }, { modules }))).toEqual([]);
  });

  real("mends what it can (needs prettier)", async () => {
    const result = await runIn("prettier", { ...base, "a.js": "const a = {b:1}\n" }, { modules, fix: true });
    expect(found(result)).toEqual([]);
    expect(result.left["a.js"]).toBe("const a = { b: 1 };\n");
  });

  real("is broken by a bad configuration, and where it looks at nothing (needs prettier)", async () => {
    const refuse = async (rc: string) => refusal(await runIn("prettier", { ...base, ".prettierrc": rc }, { modules }));
    expect(await refuse('{"semi": "x"}')).toMatch(
      /^tool-error: prettier exited with code \d: \[error\] Invalid semi value/,
    );
    expect(await refuse('{"semi": ')).toMatch(
      /^tool-error: prettier exited with code 2: \[error\] Invalid configuration/,
    );
    expect(await refuse('{"plugins": ["nope"]}')).toMatch(/^tool-error: prettier exited with code \d: .*'nope'/);
    expect(refusal(await runIn("prettier", base, { modules, paths: ["nowhere"] }))).toMatch(
      /No files matching|"nowhere"/,
    );
  });

  test("is broken by an exit code that nothing explains", async () => {
    expect((await readAs("prettier", { code: 1 })).judged).toBe(false);
    expect((await readAs("prettier", { code: 2, stdout: "a.js\n" })).judged).toBe(false);
    expect((await readAs("prettier", { code: 139 })).judged).toBe(false);
    expect(found(await readAs("prettier", { code: 1, stdout: "a.js\n" }))).toEqual(["warning a.js:0:0 prettier"]);
  });
});
