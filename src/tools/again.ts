import { join, relative } from "node:path";
import type { TestCase } from "../core/tests.js";
import { NAME_LIMIT } from "../parsers/text.js";
import type { ToolRequest } from "./tool.js";

/** Shared by the test runners: how single tests are picked out by name and file. */

/** The text as a regular expression that matches it alone, in JavaScript and in Go. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** False for a name that was cut when it was read: nothing would match it. */
export function isWholeName({ name, suite = "" }: TestCase): boolean {
  return name !== "" && name.length < NAME_LIMIT && suite.length < NAME_LIMIT;
}

/**
 * The regular expression of the full name by which jest and vitest pick a test: its describe blocks and itself, with
 * blanks between. Null for a file that failed as a whole: nothing is known of its tests. The blocks come joined by
 * ` > `, which may also be part of a title.
 */
export function fullNamePattern(test: TestCase): string | null {
  if (!isWholeName(test) || (test.suite === undefined && test.failure?.kind === "error")) return null;
  const blocks = test.suite?.split(" > ").map(literal).join("(?: > | )");
  return [...(blocks === undefined ? [] : [blocks]), literal(test.name)].join(" ");
}

/** A file of the repository as the tool's folder sees it, with `/`. */
export function fromFolder(path: string, { root, cwd }: ToolRequest): string {
  return relative(cwd, join(root, path)).replaceAll("\\", "/");
}

/** The first test's file, and the tests of that file. */
export function inFirstFile(
  tests: readonly TestCase[],
): { readonly path: string; readonly tests: readonly TestCase[] } | null {
  const placed = tests.flatMap((test) => (test.path === undefined ? [] : [{ path: test.path, test }]));
  const [first] = placed;
  if (!first) return null;
  return { path: first.path, tests: placed.filter(({ path }) => path === first.path).map(({ test }) => test) };
}

/** Arguments without options that take a value (`-t x`, `--shard=1/2`), and those that take none. */
export function withoutOptions(
  args: readonly string[],
  { valued = [], plain = [] }: { readonly valued?: readonly string[]; readonly plain?: readonly string[] },
): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    const name = word.startsWith("--") ? (word.split("=", 1)[0] ?? "") : word;
    if (valued.includes(name)) index += word === name ? 1 : 0;
    else if (!plain.includes(name)) kept.push(word);
  }
  return kept;
}

/**
 * Arguments without the files and folders among them: what is run again is named by itself. A word after an option may be
 * that option's value, and stays, unless the option is one of `switches`, which take none.
 */
export async function withoutPaths(
  args: readonly string[],
  { cwd, files }: ToolRequest,
  switches: RegExp,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const [index, word] of args.entries()) {
    const before = args[index - 1] ?? "";
    const mayBeValue = before.startsWith("-") && !before.includes("=") && !switches.test(before);
    const isPath = !word.startsWith("-") && (await files.stat(join(cwd, word.split("::")[0] ?? word))) !== null;
    if (word !== "--" && !(isPath && !mayBeValue)) kept.push(word);
  }
  return kept;
}
