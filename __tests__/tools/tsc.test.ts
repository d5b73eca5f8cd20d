import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolEnv, toolNamed } from "./harness.js";
import { found, modulesWith, refusal, runIn } from "./node-tools.js";

/** Every compiler within reach: our own (7), and those of GATEHOUSE_TEST_TOOLS (5.9). */
const compilers = [
  ...new Set([
    modulesWith("typescript"),
    ...(toolEnv.PATH ?? "")
      .split(delimiter)
      .filter((folder) => folder.endsWith(".bin") && existsSync(join(folder, "..", "typescript")))
      .map((folder) => dirname(folder)),
    join(process.cwd(), "node_modules"),
  ]),
].filter((modules) => modules !== null);
const config =
  '{\n  // strict, as it should be\n  "compilerOptions": { "strict": true, "types": [] },\n  "include": ["src"],\n}\n';

describe("tsc", () => {
  test("is detected by a tsconfig.json at the root", async () => {
    expect(await toolNamed("tsc").detect(projectOf({ "tsconfig.json": "" }))).toBe(true);
    expect(await toolNamed("tsc").detect(projectOf({ "web/tsconfig.json": "" }))).toBe(false);
  });

  test.each(compilers)("places type errors with all their lines (%s)", async (modules) => {
    const source =
      'export const a: number = "x";\nexport const b: { c: { d: number } } = { c: { d: 1 } as { d: string } };\n';
    const result = await runIn("tsc", { "web/tsconfig.json": config, "web/src/a.ts": source }, { modules, in: "web" });
    expect(found(result)[0]).toBe("error web/src/a.ts:1:14 TS2322");
    expect(result.judged && result.findings?.[0]?.message).toBe("Type 'string' is not assignable to type 'number'.");
    expect(result.judged && result.findings?.[1]?.message).toContain("\n  ");
    const clean = { "tsconfig.json": config, "src/a.ts": "export const a = 1;\n" };
    expect(found(await runIn("tsc", clean, { modules }))).toEqual([]);
  });

  test.each(compilers)("builds a solution, which would check nothing otherwise (%s)", async (modules) => {
    const composite = '{ "compilerOptions": { "composite": true, "strict": true, "types": [] } }';
    const files = {
      "tsconfig.json": '{ "files": [], /* all is below */ "references": [{ "path": "a" }, { "path": "b" },] }',
      "a/tsconfig.json": composite,
      "a/x.ts": 'export const n: number = "s";\n',
      "b/tsconfig.json": composite,
      "b/x.ts": "export const url = 'http://x';\n",
    };
    expect(found(await runIn("tsc", files, { modules }))).toEqual(["error a/x.ts:1:14 TS2322"]);
  });

  test.each(compilers)("is broken by a bad option or configuration (%s)", async (modules) => {
    const files = { "tsconfig.json": config, "src/a.ts": "export const a = 1;\n" };
    expect(refusal(await runIn("tsc", files, { modules, args: ["--nope"] }))).toBe(
      "tool-error: tsc: TS5023: Unknown compiler option '--nope'.",
    );
    const typo = { ...files, "tsconfig.json": '{ "compilerOptions": { "stric": true } }' };
    expect(refusal(await runIn("tsc", typo, { modules }))).toMatch(
      /^tool-error: tsc: tsconfig\.json:1: TS50\d\d: Unknown compiler option 'stric'/,
    );
    const empty = { "tsconfig.json": config, "a.ts": "" };
    expect(refusal(await runIn("tsc", empty, { modules }))).toMatch(/^tool-error: tsc: TS18003: No inputs were found/);
  });

  test("is broken by an exit code that nothing explains", async () => {
    expect(refusal(await readAs("tsc", { code: 1, stderr: "out of memory" }))).toBe(
      "tool-error: tsc exited with code 1: out of memory",
    );
    expect((await readAs("tsc", { code: 134 })).judged).toBe(false);
    expect(found(await readAs("tsc", { code: 0 }))).toEqual([]);
  });
});
