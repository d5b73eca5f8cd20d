import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { houseFaults } from "./house.js";
import { scan } from "./source-scan.js";

const src = join(process.cwd(), "src");

function house(files: Readonly<Record<string, string>>): readonly string[] {
  return houseFaults(new Map(Object.entries(files)));
}

test("the house keeps its borders", () => {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  const registries = ["gates", "parsers", "reporters", "tools"].map((room) => `${room}/registry.ts`);
  expect(paths).toEqual(expect.arrayContaining(["core/verdict.ts", ...registries]));
  expect(houseFaults(new Map(paths.map((path) => [path, readFileSync(join(src, path), "utf8")])))).toEqual([]);
});

describe("a fault is found", () => {
  test.each([
    [
      "a value from above",
      "core/a.ts",
      'import { x } from "../render/b.js";',
      "core may not import render (render/b.ts)",
    ],
    [
      "a type from above",
      "parsers/a.ts",
      'import type { X } from "../ports.js";',
      "parsers may not import ports (ports.ts)",
    ],
    [
      "an inline type",
      "render/a.ts",
      'import { type X } from "../tools/b.js";',
      "render may not import tools (tools/b.ts)",
    ],
    ["a type in place", "config/a.ts", 'let x: import("../gates/b.js").X;', "config may not import gates (gates/b.ts)"],
    ["an export from", "tools/a.ts", 'export * from "../gates/b.js";', "tools may not import gates (gates/b.ts)"],
    [
      "a late import",
      "gates/a.ts",
      'await import("../reporters/b.js");',
      "gates may not import reporters (reporters/b.ts)",
    ],
    [
      "a bare import",
      "reporters/a.ts",
      'import "../adapters/b.js";',
      "reporters may not import adapters (adapters/b.ts)",
    ],
    [
      "adapters in the story",
      "main.ts",
      'import { x } from "./adapters/b.js";',
      "story may not import adapters (adapters/b.ts)",
    ],
    ["a gate at the door", "cli.ts", 'import { x } from "./gates/b.js";', "entry may not import gates (gates/b.ts)"],
    ["a package in the core", "core/a.ts", 'import { x } from "semver";', "the ground imports semver"],
    ["files past their port", "steps/a.ts", 'import { x } from "node:fs";', "node:fs belongs to an adapter"],
    [
      "GitHub past its port",
      "reporters/a.ts",
      'import type { X } from "@actions/core";',
      "@actions/core belongs to an adapter",
    ],
    ["printing", "render/a.ts", 'console.log("x");', "console. belongs to an adapter"],
    ["the environment", "inputs.ts", "const x = process.env.HOME;", "process.env belongs to an adapter"],
    ["the clock", "steps/a.ts", "const x = Date.now();", "Date.now belongs to an adapter"],
  ])("%s", (_, path, line, message) => {
    expect(house({ [path]: `\n${line}\n` })).toEqual([`${path}:2: ${message}`]);
  });

  test("a sibling, and the registry from below", () => {
    expect(
      house({
        "tools/registry.ts": 'import { ruff } from "./ruff.js";\nconst black = await import("./black/index.js");',
        "tools/ruff.ts": 'import { black } from "./black/index.js";',
        "tools/black/read.ts": 'import type { Tool } from "../registry.js";',
        "tools/reading.ts": 'import { ruff } from "./ruff.js";',
      }),
    ).toEqual([
      "tools/ruff.ts:1: a sibling, tools/black/index.ts",
      "tools/black/read.ts:1: a sibling, tools/registry.ts",
      "tools/reading.ts:1: a sibling, tools/ruff.ts",
    ]);
  });

  test("a room that nobody knows", () => {
    expect(house({ "utils/a.ts": "" })).toEqual(['utils/a.ts: "utils" is no room of the house']);
    expect(house({ "helpers.ts": "" })).toEqual(['helpers.ts: "helpers.ts" is no room of the house']);
  });

  test("a file of 301 lines, and none of 300", () => {
    expect(house({ "core/a.ts": "x;\n".repeat(301) })).toEqual(["core/a.ts has 301 lines, more than 300"]);
    expect(house({ "core/a.ts": "x;\n".repeat(300) })).toEqual([]);
  });

  test("a circle, made of types alone", () => {
    expect(
      house({
        "core/a.ts": 'import type { B } from "./b.js";',
        "core/b.ts": 'export type { C } from "./c.js";',
        "core/c.ts": 'import type { A } from "./a.js";',
      }),
    ).toEqual(["a circle: core/a.ts → core/b.ts → core/c.ts → core/a.ts"]);
  });
});

test("what is allowed is no fault", () => {
  expect(
    house({
      "tools/ruff.ts": 'import { x } from "./locate.js";\nimport type { Tool } from "./tool.js";',
      "tools/registry.ts": 'import type { Tool } from "./tool.js";\nimport { ruff } from "./ruff.js";',
      "gates/test/index.ts": 'import { x } from "./judge.js";\nimport { y } from "../../steps/run.js";',
      "adapters/files.ts": 'import { readFile } from "node:fs/promises";\nconsole.log(process.env.HOME);',
      "cli.ts": 'import { main } from "./main.js";\nimport { files } from "./adapters/files.js";',
      "render/clock.ts": 'import { x } from "../core/a.js";\nconst when = new Date(0); const fetched = x.fetch(1);',
    }),
  ).toEqual([]);
});

describe("the scan", () => {
  test("sees no import in comments, strings, templates and regular expressions", () => {
    const source = [
      '// import { a } from "./a.js";',
      '/* import { b } from "./b.js"; */ const half = 4 / 2; // "',
      "const text = 'import { c } from \"./c.js\"';",
      'const quote = /["\'`]\\/[/"]/.test(text);',
      'const template = `import "./d.js" \u0024{`nested \u0024{await import("./real.js")} } "`} import("./e.js")`;',
      "import type {",
      "  Long,",
      "  List,",
      '} from "./last.js";',
    ].join("\n");
    expect(scan(source).imports).toEqual([
      { specifier: "./real.js", line: 5 },
      { specifier: "./last.js", line: 6 },
    ]);
  });

  test("refuses what it cannot check", () => {
    expect(() => scan("await import(name);")).toThrow("cannot be checked");
    expect(() => scan('const x = "open')).toThrow("line 1: nothing ends what begins here");
  });
});
