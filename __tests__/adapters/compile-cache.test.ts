import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "@jest/globals";

/** The Node that the action runs on; the machine's own may be too old to keep what it compiles. */
const newest = resolve("node_modules", "node", "bin", "node");
const node = existsSync(newest) ? newest : process.execPath;
const keeps = spawnSync(node, ["-p", "typeof require('node:module').enableCompileCache"], { encoding: "utf8" });
const canKeep = keeps.stdout.trim() === "function" && process.platform === "linux";

const module = pathToFileURL(resolve("build", "src", "adapters", "compile-cache.js")).href;
/** Keeps what is compiled from there on, and says what a child would know of it. */
const program = `import { keepCompiled } from "${module}";
import { execFileSync } from "node:child_process";
keepCompiled();
await import("./later.mjs");
const child = execFileSync(process.execPath, ["-p", "require('node:module').getCompileCacheDir?.() ?? 'none'"]);
console.log(JSON.stringify({ variable: process.env.NODE_COMPILE_CACHE ?? null, child: child.toString().trim() }));
process.exit();
`;

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "gatehouse-compiled-")));
  writeFileSync(join(home, "program.mjs"), program);
  writeFileSync(join(home, "later.mjs"), `export const later = () => "later";\n`);
});

const folder = () => join(home, ".cache", "gatehouse", "compiled");
const kept = () => readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

function run(file: string, env: NodeJS.ProcessEnv = {}): unknown {
  const { status, stdout, stderr } = spawnSync(file, [join(home, "program.mjs")], {
    env: { PATH: process.env.PATH, HOME: home, ...env },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

const untold = { variable: null, child: "none" };

describe("what Node compiles of the program", () => {
  const keeping = canKeep ? test : test.skip;

  keeping("is kept in the user's own folder, of which no child is told", () => {
    expect(run(node)).toEqual(untold);
    expect(kept().length).toBeGreaterThan(0);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(run(node)).toEqual(untold);
  });

  keeping("is not kept where others may write", () => {
    mkdirSync(folder(), { recursive: true });
    chmodSync(folder(), 0o777);
    expect(run(node)).toEqual(untold);
    expect(kept()).toEqual([]);
  });

  keeping("is not kept by who does not want it", () => {
    expect(run(node, { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(untold);
    expect(kept()).toEqual([]);
  });

  test.each([{ CI: "true" }, { GITHUB_ACTIONS: "true" }, { RUNNER_TOOL_CACHE: "/opt/tools" }])(
    "is not kept in a job (%j)",
    (env) => {
      expect(run(node, env)).toEqual(untold);
      expect(existsSync(folder())).toBe(false);
    },
  );

  test("is done without where there can be no folder, or Node is too old", () => {
    writeFileSync(join(home, ".cache"), "a file\n");
    expect(run(node)).toEqual(untold);
    expect(run(process.execPath)).toEqual(untold);
    // A user of a system or of an image may have a home that is not there.
    const nowhere = join(home, "nobody");
    expect(run(node, { HOME: nowhere })).toEqual(untold);
    expect(existsSync(nowhere)).toBe(false);
  });
});
