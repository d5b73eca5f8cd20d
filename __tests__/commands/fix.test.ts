import { execFile } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, hasProgram, toolEnv } from "../tools/harness.js";
import { modulesWith } from "../tools/node-tools.js";

/** `run --fix` as a person calls it, on a repository in which each tool has something to mend. */

const cli = join(process.cwd(), "build", "src", "cli.js");

interface Tried {
  readonly tool: string;
  /** Programs, or npm packages, that it takes. */
  readonly programs: readonly string[];
  readonly packages?: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** What is to come of the files that are mended. */
  readonly mended: Readonly<Record<string, string>>;
  /** As the step stands in the config; the tool's name by default. */
  readonly step?: string;
}

const crate = '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n';
const biomeConfig = JSON.stringify({ formatter: { indentStyle: "space" }, linter: { enabled: true } });

const tried: readonly Tried[] = [
  {
    tool: "ruff",
    programs: ["ruff"],
    files: { "py/unused.py": "import os\nimport sys\n\nprint(sys.argv)\n" },
    mended: { "py/unused.py": "import sys\n\nprint(sys.argv)\n" },
    step: "{ tool: ruff, paths: [py] }",
  },
  {
    tool: "ruff-format",
    programs: ["ruff"],
    files: { "fmt/a.py": "x = { 'a':1 }\n" },
    mended: { "fmt/a.py": 'x = {"a": 1}\n' },
    step: "{ tool: ruff-format, paths: [fmt] }",
  },
  {
    tool: "black",
    programs: ["black"],
    files: { "blk/a.py": "x = { 'a':1 }\n" },
    mended: { "blk/a.py": 'x = {"a": 1}\n' },
    step: "{ tool: black, paths: [blk] }",
  },
  {
    tool: "eslint",
    programs: ["eslint"],
    packages: ["eslint"],
    files: {
      "eslint.config.mjs": 'export default [{ files: ["js/**"], rules: { "prefer-const": "error" } }];\n',
      "js/a.js": "let a = 1;\nexport { a };\n",
    },
    mended: { "js/a.js": "const a = 1;\nexport { a };\n" },
    step: "{ tool: eslint, paths: [js] }",
  },
  {
    tool: "prettier",
    programs: ["prettier"],
    packages: ["prettier"],
    files: { ".prettierrc": "{}\n", "ts/a.ts": "const a   = 1\n" },
    mended: { "ts/a.ts": "const a = 1;\n" },
    step: "{ tool: prettier, paths: [ts] }",
  },
  {
    tool: "biome",
    programs: ["biome"],
    packages: ["@biomejs/biome"],
    files: { "biome.json": biomeConfig, "bio/a.js": "export const a   = 1\n" },
    mended: { "bio/a.js": "export const a = 1;\n" },
    step: "{ tool: biome, paths: [bio] }",
  },
  {
    tool: "markdownlint",
    programs: ["markdownlint-cli2"],
    packages: ["markdownlint-cli2"],
    files: { "md/a.md": "# Title\n\n\ntext \n* item\n" },
    mended: { "md/a.md": "# Title\n\ntext\n\n* item\n" },
    step: "{ tool: markdownlint, paths: [md] }",
  },
  {
    tool: "stylelint",
    programs: ["stylelint"],
    packages: ["stylelint"],
    files: {
      ".stylelintrc.json": '{"rules":{"color-hex-length":"short"}}\n',
      "css/a.css": "a {\n  color: #ffffff;\n}\n",
    },
    mended: { "css/a.css": "a {\n  color: #fff;\n}\n" },
    step: '{ tool: stylelint, paths: ["css/*.css"] }',
  },
  {
    tool: "oxlint",
    programs: ["oxlint"],
    packages: ["oxlint"],
    files: {
      ".oxlintrc.json": '{ "rules": { "unicorn/number-literal-case": "error" } }\n',
      "ox/a.js": "export const a = 0XAB;\n",
    },
    mended: { "ox/a.js": "export const a = 0xAB;\n" },
    step: "{ tool: oxlint, paths: [ox] }",
  },
  {
    tool: "gofmt",
    programs: ["gofmt"],
    files: { "go.mod": "module demo\n\ngo 1.18\n", "a.go": "package demo\n\nfunc  A( ) {}\n" },
    mended: { "a.go": "package demo\n\nfunc A() {}\n" },
  },
  {
    tool: "golangci-lint",
    programs: ["golangci-lint", "go"],
    files: {
      "go.mod": "module demo\n\ngo 1.18\n",
      ".golangci.yml": 'version: "2"\nlinters:\n  default: none\n  enable: [misspell]\n',
      "b.go": "package demo\n\n// B is the adress.\nfunc B() {}\n",
    },
    mended: { "b.go": "package demo\n\n// B is the address.\nfunc B() {}\n" },
  },
  {
    tool: "cargo-fmt",
    programs: ["cargo", "rustfmt"],
    files: { "Cargo.toml": crate, "src/lib.rs": "pub fn a( )->u8 {1}\n" },
    mended: { "src/lib.rs": "pub fn a() -> u8 {\n    1\n}\n" },
  },
  {
    tool: "clippy",
    programs: ["cargo", "cargo-clippy"],
    files: { "Cargo.toml": crate, "src/lib.rs": "pub fn a(x: u8) -> u8 {\n    return x;\n}\n" },
    mended: { "src/lib.rs": "pub fn a(x: u8) -> u8 {\n    x\n}\n" },
  },
  {
    tool: "rubocop",
    programs: ["rubocop"],
    files: {
      ".rubocop.yml":
        "AllCops:\n  NewCops: disable\n  DisabledByDefault: true\nLayout/TrailingWhitespace:\n  Enabled: true\n",
      "rb/a.rb": "puts 1  \n",
    },
    mended: { "rb/a.rb": "puts 1\n" },
    step: "{ tool: rubocop, paths: [rb] }",
  },
  {
    tool: "shellcheck",
    programs: ["shellcheck"],
    files: { "sh/a.sh": '#!/bin/sh\necho $1$2\nhere="`pwd`"\necho "$here"\n' },
    mended: { "sh/a.sh": '#!/bin/sh\necho "$1""$2"\nhere="$(pwd)"\necho "$here"\n' },
    step: "{ tool: shellcheck, paths: [sh/a.sh], args: [] }",
  },
];

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Some tools need a newer Node than the oldest that runs the tests: ours is looked for first. */
const path = [join(process.cwd(), "node_modules", "node", "bin"), toolEnv.PATH].join(delimiter);

function run(cwd: string, program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...toolEnv, PATH: path, NO_COLOR: "1" } }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: out + err });
    });
  });
}

/** A committed repository of these files with one lint gate, beside a file of nobody's. */
async function repositoryOf(files: Readonly<Record<string, string>>, steps: readonly string[], modules: string | null) {
  const config = ["version: 1", "setup: []", "gates:", "  lint:", "    block: all", "    fail-on: note", "    steps:"];
  const folder = await folderOf({
    "outside.py": "import os\nx = { 'a':1 }\n",
    "repo/.gitignore": "node_modules\n.gatehouse\ntarget\nCargo.lock\n",
    "repo/.github/gatehouse.yml": `${[...config, ...steps.map((step) => `      - ${step}`)].join("\n")}\n`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text])),
  });
  const root = join(folder.path, "repo");
  if (modules) await symlink(modules, join(root, "node_modules"), "junction");
  await run(root, "git", ["init", "--quiet", "--initial-branch=main"]);
  await run(root, "git", ["add", "--all"]);
  const who = ["-c", "user.name=Mona", "-c", "user.email=mona@example.com"];
  await run(root, "git", [...who, "commit", "--quiet", "--message", "first"]);
  return { ...folder, root };
}

const changed = async (root: string) => (await run(root, "git", ["status", "--porcelain"])).out.trim().split("\n");

describe("run --fix", () => {
  for (const { tool, programs, packages = [], files, mended, step = tool } of tried) {
    const modules = packages.length > 0 ? modulesWith(...packages) : null;
    const missing =
      packages.length > 0 ? (modules ? [] : packages) : programs.filter((program) => !hasProgram(program));
    const name = missing.length > 0 ? `${tool} (${missing.join(", ")} is not installed)` : tool;
    (missing.length > 0 ? test.skip : test)(
      `${name} mends its file and no other, and is green then`,
      async () => {
        const { root, path: around, dispose } = await repositoryOf(files, [step], modules);
        try {
          const before = await run(root, process.execPath, [cli, "run"]);
          expect([before.code, before.out]).toEqual([1, before.out]);
          expect(await changed(root)).toEqual([""]);
          const mending = await run(root, process.execPath, [cli, "run", "lint", "--fix"]);
          expect([mending.code, mending.out]).toEqual([0, mending.out]);
          for (const [file, text] of Object.entries(mended))
            expect(await readFile(join(root, file), "utf8")).toBe(text);
          expect(await changed(root)).toEqual(Object.keys(mended).map((file) => `M ${file}`));
          expect(await readFile(join(around, "outside.py"), "utf8")).toBe("import os\nx = { 'a':1 }\n");
          const after = await run(root, process.execPath, [cli, "run"]);
          expect([after.code, after.out]).toEqual([0, after.out]);
        } finally {
          await dispose();
        }
      },
      120_000,
    );
  }
});
