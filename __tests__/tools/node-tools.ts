import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { ToolResult } from "../../src/tools/tool.js";
import { folderOf, type RunOptions, runTool, toolEnv } from "./harness.js";

/** Shared by the tests of tools: npm packages for those under test, and results in short. */

/**
 * The `node_modules` folder that holds all of these packages, or null: of the `node_modules/.bin` folders that
 * GATEHOUSE_TEST_TOOLS names, then our own.
 */
export function modulesWith(...packages: readonly string[]): string | null {
  const bins = (toolEnv.PATH ?? "").split(delimiter).filter((folder) => /node_modules[\\/]\.bin[\\/]?$/.test(folder));
  const folders = [...bins.map((folder) => dirname(folder)), join(process.cwd(), "node_modules")];
  return folders.find((folder) => packages.every((name) => existsSync(join(folder, name, "package.json")))) ?? null;
}

export type RanTool = ToolResult & {
  /** The files of the folder as the tool left them. */
  readonly left: Readonly<Record<string, string>>;
};

/** Runs a tool in a folder with these files, in which the packages of `modules` are installed. */
export async function runIn(
  name: string,
  contents: Readonly<Record<string, string>>,
  options: RunOptions & { readonly modules?: string | null; readonly in?: string } = {},
): Promise<RanTool> {
  const folder = await folderOf(contents);
  try {
    if (options.modules) await symlink(options.modules, join(folder.path, "node_modules"), "junction");
    const result = await runTool(name, join(folder.path, options.in ?? "."), { root: folder.path, ...options });
    const left: Record<string, string> = {};
    for (const path of Object.keys(contents)) left[path] = await readFile(join(folder.path, path), "utf8");
    return { ...result, left };
  } finally {
    await folder.dispose();
  }
}

/** The findings as `severity path:line:column rule`. */
export function found(result: ToolResult): readonly string[] {
  if (!result.judged) throw new Error(`not judged: ${result.message}`);
  return (result.findings ?? []).map(
    ({ severity, path = "-", range, rule }) =>
      `${severity} ${path}:${range?.startLine ?? 0}:${range?.startColumn ?? 0} ${rule}`,
  );
}

/** The tests as `status path:line suite > name`. */
export function ran(result: ToolResult): readonly string[] {
  if (!result.judged) throw new Error(`not judged: ${result.message}`);
  return (result.tests?.cases ?? []).map(
    ({ status, path = "-", line = 0, suite = "-", name }) => `${status} ${path}:${line} ${suite} > ${name}`,
  );
}

/** Covered and executable lines by file. */
export function coveredLines(result: ToolResult): Readonly<Record<string, string>> {
  if (!result.judged) throw new Error(`not judged: ${result.message}`);
  const files = result.coverage?.files ?? [];
  return Object.fromEntries(
    files.map(({ path, lines }) => [path, `${lines.filter(([, hits]) => hits > 0).length}/${lines.length}`]),
  );
}

/** Why nothing was judged. */
export function refusal(result: ToolResult): string {
  if (result.judged) throw new Error(`judged: ${JSON.stringify(result)}`);
  return `${result.reason}: ${result.message}`;
}
