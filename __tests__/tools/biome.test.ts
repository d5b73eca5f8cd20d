import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const withBiome = testWith("biome");
const config = { "biome.json": '{ "formatter": { "indentStyle": "space" } }\n' };
const files = {
  ...config,
  "web/a.js": "let a = 1;\nif (a == 2) {\n      debugger;\n}\nexport { a }\n",
  "web/u.js": 'export const s = "ü"; let z = s;\n',
  "web/bad.js": "const x = ;\n",
};

/** The edits of each finding, `line:column-line:column text`. */
function edits(result: ToolResult): readonly string[] {
  if (!result.judged) throw new Error(result.message);
  return (result.findings ?? []).flatMap(({ path, rule, fix = [] }) =>
    fix.map(({ range: { startLine, startColumn, endLine, endColumn }, text }) => {
      const place = `${startLine}:${startColumn}-${endLine}:${endColumn}`;
      return `${path} ${rule.split("/").at(-1)} ${place} ${JSON.stringify(text)}`;
    }),
  );
}

describe("biome", () => {
  test("is detected by its configuration or as a dependency", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("biome").detect(projectOf(contents));
    expect(await detect({ "biome.jsonc": "{}" })).toBe(true);
    expect(await detect({ "package.json": '{ "devDependencies": { "@biomejs/biome": "2" } }' })).toBe(true);
    expect(await detect({ "package.json": "{}", "examples/biome.json": "{}" })).toBe(false);
  });

  withBiome("places problems, parse errors and each stretch that is not formatted, with safe fixes alone", async () => {
    const result = await inFolder(files, (root) => runTool("biome", join(root, "web"), { root }));
    expect([...found(result)].sort()).toEqual([
      "error web/a.js:2:7 lint/suspicious/noDoubleEquals",
      "error web/a.js:3:0 format",
      "error web/a.js:3:7 lint/suspicious/noDebugger",
      "error web/a.js:5:0 format",
      "error web/a.js:5:1 assist/source/organizeImports",
      "error web/bad.js:1:11 parse",
      "error web/u.js:1:0 format",
      "warning web/a.js:1:1 lint/style/useConst",
      "warning web/bad.js:1:7 lint/correctness/noUnusedVariables",
      "warning web/u.js:1:23 lint/style/useConst",
      "warning web/u.js:1:27 lint/correctness/noUnusedVariables",
    ]);
    expect([...edits(result)].sort()).toEqual([
      'web/a.js format 3:1-4:1 "  debugger;\\n"',
      'web/a.js format 5:1-6:1 "export { a };\\n"',
      'web/a.js organizeImports 5:1-5:1 "\\n"',
      'web/a.js useConst 1:1-1:4 "const"',
      'web/u.js format 1:1-2:1 "export const s = \\"ü\\";\\nlet z = s;\\n"',
      'web/u.js useConst 1:23-1:26 "const"',
    ]);
  });

  withBiome("offers no text where the white space that it shows may be code", async () => {
    const contents = {
      ...config,
      "a.js": 'export const a = "·"\n',
      "b.js": "export const b = 1",
      "c.js": "\n\n/**/\n",
      "d.js": 'export const  d = "ü"\n',
    };
    const result = await inFolder(contents, (root) => runTool("biome", root));
    expect(found(result)).toEqual([
      "error a.js:1:0 format",
      "error b.js:1:0 format",
      "error c.js:1:0 format",
      "error d.js:1:0 format",
    ]);
    expect(edits(result)).toEqual([
      'b.js format 1:1-2:1 "export const b = 1;\\n"',
      'c.js format 1:1-3:1 ""',
      'd.js format 1:1-2:1 "export const d = \\"ü\\";\\n"',
    ]);
  });

  withBiome("judges a clean project as clean, and mends what is safe to mend", async () => {
    await inFolder({ ...config, "a.js": "let a = 1;\n\nexport   { a }\n" }, async (root) => {
      expect(await runTool("biome", root, { fix: true })).toEqual({ judged: true, findings: [], problems: [] });
      expect(await readFile(join(root, "a.js"), "utf8")).toBe("const a = 1;\n\nexport { a };\n");
      expect(found(await runTool("biome", root))).toEqual([]);
    });
  });

  withBiome("is a finding of the file where its diff is cut, and offers no half of a change", async () => {
    const text = `export const a = 1\n/**/\n${"export const b = 1\n".repeat(100)}`;
    const contents = { ...config, "biome.json": '{ "linter": { "enabled": false } }\n', "a.js": text };
    const result = await inFolder(contents, (root) => runTool("biome", root));
    expect(found(result)).toEqual(["error a.js:1:0 format", "error a.js:0:0 format"]);
    expect(edits(result)).toEqual(['a.js format 1:1-2:1 "export const a = 1;\\n"']);
  });

  withBiome("names more findings than it prints by default", async () => {
    const contents = { ...config, ".gatehouse/report.json": "[\n]", "a.js": "debugger;\n".repeat(30) };
    expect(found(await inFolder(contents, (root) => runTool("biome", root)))).toHaveLength(30);
  });

  withBiome("is broken by a bad configuration, a missing path and nothing to check", async () => {
    const run = (contents: Record<string, string>, options = {}) =>
      inFolder(contents, (root) => runTool("biome", root, options)).then(refusal);
    expect(await run({ ...files, "biome.json": '{ "linter": { "rulez": 1 } }' })).toMatch(
      /^tool-error: biome exited with code 1: \S*biome.json:1:15: Found an unknown key `rulez`. Biome exited because/,
    );
    expect(await run(files, { paths: ["none.js"] })).toMatch(/^tool-error: biome: none.js: Cannot read file/);
    expect(await run({ "a.txt": "" })).toBe(
      "tool-error: biome exited with code 1: No files were processed in the specified paths.",
    );
    expect(await run(files, { args: ["--nope"] })).toMatch(
      /^tool-error: biome exited with code 1: Error: no such flag/,
    );
  });

  test("the edits of versions before 2.4 are read from their JSON", async () => {
    const source = "let a = 1;\nexport   { a }";
    const location = { path: { file: "./a.js" }, sourceCode: source };
    const log = (content: string) => ({ log: ["info", [{ elements: [], content }]] });
    const op = (kind: string, ...range: readonly number[]) => ({ diffOp: { [kind]: { range } } });
    const useConst = {
      category: "lint/style/useConst",
      severity: "warning",
      description: "Only assigned once.",
      advices: {
        advices: [
          log("Safe fix: Use const instead."),
          {
            diff: {
              dictionary: "letconst a = 1;\n",
              ops: [op("delete", 0, 3), op("insert", 3, 8), op("equal", 8, 16)],
            },
          },
        ],
      },
      location: { ...location, span: [0, 3] },
    };
    const format = {
      category: "format",
      severity: "error",
      description: "Formatter would have printed the following content:",
      advices: {
        advices: [
          {
            diff: {
              dictionary: "export   { a };\n",
              ops: [
                { equalLines: { line_count: 0 } },
                op("equal", 0, 6),
                op("delete", 6, 9),
                op("insert", 6, 7),
                op("equal", 9, 14),
                op("insert", 14, 16),
              ],
            },
          },
        ],
      },
      location: { ...location, span: null },
    };
    const stdout = JSON.stringify({ summary: {}, diagnostics: [useConst, format], command: "check" });
    const result = await readAs("biome", { code: 1, stdout, version: "2.3.0" });
    expect(found(result)).toEqual(["warning a.js:1:1 lint/style/useConst", "error a.js:2:0 format"]);
    expect(edits(result)).toEqual(['a.js useConst 1:1-1:4 "const"', 'a.js format 2:1-3:1 "export { a };\\n"']);
  });

  test("is broken by an unknown exit code, a cut document and a failure without a finding", async () => {
    const clean = '{"summary":{"errors":0},"diagnostics":[],"command":"check"}';
    expect(found(await readAs("biome", { code: 0, stdout: clean }))).toEqual([]);
    expect((await readAs("biome", { code: 101, stdout: clean })).judged).toBe(false);
    expect((await readAs("biome", { code: 0, stdout: clean.slice(0, -5) })).judged).toBe(false);
    expect((await readAs("biome", { code: 0 })).judged).toBe(false);
    expect((await readAs("biome", { code: 1, stdout: clean })).judged).toBe(false);
  });
});
