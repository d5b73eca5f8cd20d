import { join } from "node:path";
import type { TestCase } from "../core/tests.js";
import { fromFolder, isWholeName, withoutPaths } from "./again.js";
import { streams } from "./reading.js";
import type { FirstRun, Refusal, ToolRequest } from "./tool.js";

/** Which tests pytest runs again, and by which node ids. */
export interface Chosen {
  readonly tests: readonly TestCase[];
  readonly ids: readonly string[];
  /** The user's own arguments, without what they name to be run. */
  readonly args: readonly string[];
  /** Pins root and config of the first run: pytest looks for them from the files that it is given. */
  readonly place: readonly string[];
}

/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(-[vqsl]+|--(verbose|quiet|showlocals|strict.*|no-(header|summary|cov)|cache-clear|pdb))$/;

/** Windows takes 32,767 characters a command; the rest of it needs some too. */
const mostCharacters = 24_000;

export async function choose(
  request: ToolRequest,
  failed: readonly TestCase[],
  first: FirstRun,
): Promise<Chosen | Refusal> {
  const { stdout } = await streams(first);
  if (first.exit.code === 2 || /^!+ .*(stopping after \d+ failure|Interrupted).*!+\r?$/m.test(stdout)) {
    return { refused: "pytest stopped before it had run all tests" };
  }
  const tests: TestCase[] = [];
  const ids: string[] = [];
  let characters = 0;
  for (const test of failed) {
    const id = nodeId(test, request);
    if (id === null) continue;
    characters += id.length + 3;
    if (characters > mostCharacters && ids.length > 0) break;
    tests.push(test);
    ids.push(id);
  }
  if (ids.length === 0) return { refused: "pytest has no node id for what failed" };
  const args = await withoutPaths(first.request.args, request, switches);
  return { tests, ids: [...new Set(ids)], args, place: placeOf(stdout, args) };
}

/** `tests/test_a.py::TestClass::test_b[x-1]`; JUnit gives the class as `tests.test_a.TestClass`, from pytest's own root. */
function nodeId(test: TestCase, request: ToolRequest): string | null {
  const { path, suite, name } = test;
  // A bracket or two colons in a path are pytest's own signs.
  if (path === undefined || suite === undefined || !isWholeName(test) || !/^[^[]+\.py$/.test(path)) return null;
  if (path.includes("::")) return null;
  const parts = path.replace(/\.py$/, "").split("/");
  for (let start = 0; start < parts.length; start++) {
    const module = parts.slice(start).join(".");
    if (suite !== module && !suite.startsWith(`${module}.`)) continue;
    const classes = suite.slice(module.length + 1).split(".");
    return [fromFolder(path, request), ...classes.filter((part) => part !== ""), name].join("::");
  }
  return null;
}

/** What the head of the first run's output says of its root and config; nothing where it is silent or the user says it. */
function placeOf(stdout: string, args: readonly string[]): readonly string[] {
  const root = /^rootdir: (.+?)(?:, (?:configfile|inifile|testpaths|plugins): .*)?\r?$/m.exec(stdout)?.[1];
  const config = /^(?:rootdir: .+, )?(?:configfile|inifile): ([^,\n]+?)(?: \(WARNING.*)?(?:, testpaths: .*)?\r?$/m.exec(
    stdout,
  )?.[1];
  if (root === undefined || args.some((word) => /^(-c|--config-file|--rootdir)/.test(word))) return [];
  return [`--rootdir=${root}`, ...(config === undefined ? [] : ["-c", join(root, config)])];
}
