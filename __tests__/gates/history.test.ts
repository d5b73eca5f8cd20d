import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect } from "@jest/globals";
import type { ToolStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { hasProgram } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, runGate } from "./harness.js";

/** What real tools find in real histories, and what of it is the change's: one row a case. */

let repository: TestRepository | null = null;
afterEach(async () => {
  await repository?.close();
  repository = null;
});

interface Row {
  readonly name: string;
  readonly tool: string;
  /** Of the tool, where it is not its name. */
  readonly program?: string;
  readonly args?: readonly string[];
  readonly paths?: readonly string[];
  readonly workingDirectory?: string;
  readonly base: Tree;
  /** Commits of the branch. */
  readonly change: readonly Tree[];
  /** What `main` gained meanwhile; the merge commit is then checked out, as GitHub does it. */
  readonly moved?: Tree;
  /** `rule path:line`, each sorted. */
  readonly new?: readonly string[];
  readonly known?: readonly string[];
  readonly fixed?: readonly string[];
  /** Why nothing could be compared. */
  readonly missing?: RegExp;
}

function stepOf({ tool, args = [], paths = [], workingDirectory = "." }: Row): ToolStep {
  return { type: "tool", tool, name: tool, args, paths, env: {}, workingDirectory, timeoutMs: 120_000, reports: [] };
}

function listed(findings: GateReport["findings"], withLine = true): readonly string[] {
  return findings
    .map(({ rule, path = "-", range }) => `${rule} ${path}${withLine ? `:${range?.startLine ?? "-"}` : ""}`)
    .sort();
}

/** Ruff's own defaults grow from version to version. */
const plain: Tree = { "ruff.toml": 'lint.select = ["E4", "E7", "E9", "F"]\n' };

async function judge(row: Row): Promise<GateReport> {
  const { change, moved } = row;
  const isPlain = row.tool === "ruff" && !Object.keys(row.base).some((path) => path.endsWith("ruff.toml"));
  const base = isPlain ? { ...plain, ...row.base } : row.base;
  repository = await TestRepository.create({ base, change, ...(moved ? { moved } : {}) });
  if (!moved) await repository.checkout("feature", repository.headSha);
  return runGate(repository, await changeFrom(repository, repository.baseSha), { steps: [stepOf(row)] });
}

/** Compilers take their time on a busy machine. */
const patience = 120_000;

function rows(all: readonly Row[]): void {
  for (const row of all) {
    testWith(row.program ?? row.tool)(
      `${row.tool}: ${row.name}`,
      async () => {
        const report = await judge(row);
        const of = (standing: string) => listed(report.findings.filter((finding) => finding.standing === standing));
        const found = {
          new: of("new"),
          known: of("known"),
          fixed: listed(report.fixed, false),
          missing: report.verdict.reason === "no-base" ? report.verdict.message : "",
        };
        expect(found).toEqual({
          new: row.new ?? [],
          known: row.known ?? [],
          fixed: row.fixed ?? [],
          missing: row.missing ? expect.stringMatching(row.missing) : "",
        });
        const outcome = row.missing ? "inconclusive" : row.new?.length ? "failed" : "passed";
        expect(report.verdict.outcome).toBe(outcome);
      },
      patience,
    );
  }
}

const lines = (...texts: readonly string[]) => `${texts.join("\n")}\n`;
/** A function with nothing to find in it, to make files long enough to be known again. */
const filler = (name: string, count = 8) =>
  Array.from({ length: count }, (_, at) => `def ${name}_${at}():\n    return ${at}\n`).join("\n");

const ruffAll = { "ruff.toml": 'lint.select = ["E", "F", "W", "C90", "D100"]\nlint.mccabe.max-complexity = 2\n' };
const branches = (count: number, name = "x") =>
  lines(
    `def f(${name}):`,
    ...Array.from({ length: count }, (_, at) => `    if ${name} == ${at}:\n        return ${name}`),
    `    return -${name}`,
  );

describe("a careful reviewer", () => {
  rows([
    {
      name: "knows a finding whose line has shifted",
      tool: "ruff",
      base: { "a.py": lines("import os", "", "x = 1") },
      change: [{ "a.py": lines("# one", "# two", "import os", "", "x = 1") }],
      known: ["F401 a.py:3"],
    },
    {
      name: "knows a finding whose neighbours were edited",
      tool: "ruff",
      base: { "a.py": lines("x = 1", "import os", "y = 2", "z = x") },
      change: [{ "a.py": lines("x = 10", "import os", "y = 20", "z = x") }],
      known: ["E402 a.py:2", "F401 a.py:2"],
    },
    {
      name: "knows a finding whose line was indented",
      tool: "ruff",
      base: { "a.py": lines("x = 1", "print(nope)") },
      change: [{ "a.py": lines("x = 1", "if x:", "    print(nope)") }],
      known: ["F821 a.py:3"],
    },
    {
      name: "knows a finding whose line was edited, and sees the one that came with the edit",
      tool: "ruff",
      base: { "a.py": lines("x = 1", "print(nope, x)") },
      change: [{ "a.py": lines("x = 1", "print(nope, x, other)") }],
      new: ["F821 a.py:2"],
      known: ["F821 a.py:2"],
    },
    {
      name: "knows the findings of a renamed file",
      tool: "ruff",
      base: { "a.py": `import os\n\n${filler("f")}` },
      change: [{ "a.py": null, "b.py": `import os\n\n${filler("f")}` }],
      known: ["F401 b.py:1"],
    },
    {
      name: "knows the findings of a file that was moved and edited",
      tool: "ruff",
      base: { "pkg/a.py": `import os\nimport sys\n\n${filler("f")}` },
      change: [{ "pkg/a.py": null, "lib/deep/b.py": `import os\nimport sys\nimport re\n\n${filler("f")}` }],
      new: ["F401 lib/deep/b.py:3"],
      known: ["F401 lib/deep/b.py:1", "F401 lib/deep/b.py:2"],
    },
    {
      name: "knows the findings of a file that was split beyond recognition",
      tool: "ruff",
      base: { "a.py": `${filler("f", 20)}\n\ndef g():\n    value = compute()\n    return 2\n` },
      change: [
        { "a.py": filler("f", 20) },
        { "b.py": "def g():\n    value = compute()\n    return 2\n", "c.py": filler("z", 9) },
      ],
      known: ["F821 b.py:2", "F841 b.py:2"],
    },
    {
      name: "knows a block that moved within its file",
      tool: "ruff",
      base: { "a.py": `def g():\n    value = 1\n    return 2\n\n\n${filler("f")}` },
      change: [{ "a.py": `${filler("f")}\n\ndef g():\n    value = 1\n    return 2\n` }],
      known: ["F841 a.py:27"],
    },
    {
      name: "counts the copy of a block",
      tool: "ruff",
      base: { "a.py": `def g():\n    value = 1\n    return 2\n\n\n${filler("f")}` },
      change: [{ "b.py": "def g():\n    value = 1\n    return 2\n" }],
      new: ["F841 b.py:2"],
      known: ["F841 a.py:2"],
    },
    {
      name: "takes no equal line elsewhere for one that was removed",
      tool: "ruff",
      base: { "a.py": `import os\n\n${filler("f")}`, "b.py": filler("g") },
      change: [{ "a.py": filler("f"), "b.py": `import os\n\n${filler("g")}` }],
      new: ["F401 b.py:1"],
      fixed: ["F401 a.py"],
    },
    {
      name: "counts duplicates one by one, and says which is the new one",
      tool: "ruff",
      base: { "a.py": lines("def f():", "    x = 1", "", "", "def g():", "    x = 1") },
      change: [
        { "a.py": lines("def h():", "    x = 1", "", "", "def f():", "    x = 1", "", "", "def g():", "    x = 1") },
      ],
      new: ["F841 a.py:2"],
      known: ["F841 a.py:10", "F841 a.py:6"],
    },
    {
      name: "sees the same finding mended in one place and made in another",
      tool: "ruff",
      base: { "a.py": lines("def f():", "    x = 1", "    return 1", "", "", "def g():", "    return 2") },
      change: [
        { "a.py": lines("def f():", "    x = 1", "    return x", "", "", "def g():", "    x = 1", "    return 2") },
      ],
      new: ["F841 a.py:7"],
      fixed: ["F841 a.py"],
    },
    {
      name: "asks for nothing when what was too complex becomes more so",
      tool: "ruff",
      base: { ...ruffAll, "a.py": `"""A."""\n\n\n${branches(3)}` },
      change: [{ "a.py": `"""A."""\n\n\n${branches(5)}` }],
      known: ["C901 a.py:4"],
    },
    {
      name: "sees what becomes too complex while another function is mended",
      tool: "ruff",
      base: {
        ...ruffAll,
        "a.py": `"""A."""\n\n\nclass A:\n${indented(branches(3))}\n\nclass B:\n${indented(branches(0, "y"))}`,
      },
      change: [
        { "a.py": `"""A."""\n\n\nclass A:\n${indented(branches(0))}\n\nclass B:\n${indented(branches(4, "y"))}` },
      ],
      new: ["C901 a.py:10"],
      fixed: ["C901 a.py"],
    },
    {
      name: "knows what is said of a file at its first line, whatever stands there",
      tool: "ruff",
      base: { ...ruffAll, "a.py": lines("x = 1", "y = 2") },
      change: [{ "a.py": lines("w = 0", "x = 1", "y = 2") }],
      known: ["D100 a.py:1"],
    },
    {
      name: "knows a file that still ends without a newline",
      tool: "ruff",
      base: { ...ruffAll, "a.py": '"""A."""\n\nx = 1' },
      change: [{ "a.py": '"""A."""\n\nx = 1\ny = 2\nz = 3' }],
      known: ["W292 a.py:5"],
    },
    {
      name: "judges the base by a rule that the change adds",
      tool: "ruff",
      base: { "ruff.toml": 'lint.select = ["F"]\n', "a.py": lines("l = 1") },
      change: [{ "ruff.toml": 'lint.select = ["F", "E741"]\n', "b.py": lines("l = 2") }],
      new: ["E741 b.py:1"],
      known: ["E741 a.py:1"],
    },
    {
      name: "judges the base by a config that the change adds, or takes away",
      tool: "ruff",
      base: { ".ruff.toml": 'lint.select = ["E741"]\n', "a.py": lines("import os", "l = 1") },
      change: [{ ".ruff.toml": null, "pyproject.toml": '[tool.ruff]\nlint.select = ["F"]\n' }],
      known: ["F401 a.py:1"],
    },
    {
      name: "claims nothing of a rule that the change drops",
      tool: "ruff",
      base: { "ruff.toml": 'lint.select = ["F", "E741"]\n', "a.py": lines("import os", "l = 1") },
      change: [{ "ruff.toml": 'lint.select = ["F"]\n' }],
      known: ["F401 a.py:1"],
    },
    {
      name: "sees the untouched import that lost its last use",
      tool: "ruff",
      base: { "a.py": lines("import os", "", "x = 1", "print(os.sep)") },
      change: [{ "a.py": lines("import os", "", "x = 1") }],
      new: ["F401 a.py:1"],
    },
    {
      name: "sees it also where an equal import goes at the same time",
      tool: "ruff",
      base: { "a.py": lines("import os", "", "x = os.sep", "", "", "def f():", "    import os", "    return 1") },
      change: [{ "a.py": lines("import os", "", "x = 1", "", "", "def f():", "    return 1") }],
      new: ["F401 a.py:1"],
      fixed: ["F401 a.py"],
    },
    {
      name: "takes the first file of a language for new as a whole",
      tool: "ruff",
      base: { "README.md": "# A\n" },
      change: [{ "a.py": lines("import os") }],
      new: ["F401 a.py:1"],
    },
    {
      name: "takes a folder that the base has not for new as a whole",
      tool: "ruff",
      workingDirectory: "services/new",
      base: { "a.py": lines("import os") },
      change: [{ "services/new/b.py": lines("import os") }],
      new: ["F401 services/new/b.py:1"],
    },
    {
      name: "looks at a renamed folder under its old name",
      tool: "ruff",
      paths: ["lib"],
      base: { "src/a.py": `import os\n\n${filler("f")}` },
      change: [{ "src/a.py": null, "lib/a.py": `import os\n\n${filler("f")}`, "lib/b.py": "import re\n" }],
      new: ["F401 lib/b.py:1"],
      known: ["F401 lib/a.py:1"],
    },
    {
      name: "holds main's own findings against nobody in a merge commit",
      tool: "ruff",
      base: { "a.py": filler("f"), "b.py": lines("import os") },
      change: [{ "a.py": `${filler("f")}\n\nimport re\n` }],
      moved: { "a.py": `import sys\n\n${filler("f")}`, "c.py": lines("import os") },
      new: ["E402 a.py:28", "F401 a.py:28"],
      known: ["F401 a.py:1", "F401 b.py:1", "F401 c.py:1"],
    },
    {
      name: "follows a file that main has renamed meanwhile",
      tool: "ruff",
      base: { "a.py": `import os\n\n${filler("f")}` },
      change: [{ "a.py": `import os\nimport re\n\n${filler("f")}` }],
      moved: { "a.py": null, "b.py": `import os\n\n${filler("f")}` },
      new: ["F401 b.py:2"],
      known: ["F401 b.py:1"],
    },
  ]);

  rows([
    {
      name: "looks only at the codes: shift, edit and removal at once",
      tool: "flake8",
      base: { "setup.cfg": "[flake8]\n", "a.py": lines("import os", "import sys", "x = 1 ", "print(sys.path)") },
      change: [{ "a.py": lines("# new", "import os", "import sys", "x = 1 ", "print(x) ") }],
      new: ["F401 a.py:3", "W291 a.py:5"],
      known: ["F401 a.py:2", "W291 a.py:4"],
    },
    {
      name: "knows a function that was too complex",
      tool: "flake8",
      base: { "setup.cfg": "[flake8]\nmax-complexity = 2\n", "a.py": branches(3) },
      change: [{ "a.py": branches(6) }],
      known: ["C901 a.py:1"],
    },
    {
      name: "judges each stretch that the formatter would change, in a file that was badly formatted before",
      tool: "black",
      base: { "pyproject.toml": "[tool.black]\n", "a.py": "x = {  'a':1 }\nz = 1\n", "b.py": "x = 1\n" },
      change: [{ "a.py": "x = {  'a':1 }\nz = 1\ny = [ 1 ]\n", "b.py": "x = [ 1 ]\n" }],
      new: ["unformatted a.py:3", "unformatted b.py:1"],
      known: ["unformatted a.py:1"],
    },
    {
      name: "sees the caller that a change of the callee breaks, in a file that it left alone",
      tool: "mypy",
      base: {
        "mypy.ini": "[mypy]\n",
        "a.py": lines("def f(x: int) -> int:", "    return x", "", "", "bad: str = 1"),
        "b.py": lines("from a import f", "", "f(1)", 'f("no")'),
      },
      change: [{ "a.py": lines("def f(x: bytes) -> int:", "    return 1", "", "", "bad: str = 1") }],
      new: ["arg-type b.py:3", "arg-type b.py:4"],
      known: ["assignment a.py:5"],
      fixed: ["arg-type b.py"],
    },
    {
      name: "knows a definition that another line number stands in",
      tool: "mypy",
      base: {
        "mypy.ini": "[mypy]\n",
        "a.py": lines("def f() -> int:", "    return 1", "", "", "def f() -> int:", "    return 2"),
      },
      change: [
        { "a.py": lines("# 1", "# 2", "def f() -> int:", "    return 1", "", "", "def f() -> int:", "    return 2") },
      ],
      known: ["no-redef a.py:7"],
    },
  ]);
});

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

const goMod = { "go.mod": "module example.com/m\n\ngo 1.21\n" };
const vet = (...calls: readonly string[]) =>
  lines("package m", "", 'import "fmt"', "", "func F() {", ...calls.map((call) => `\t${call}`), "}");

describe("of Go", () => {
  rows([
    {
      name: "knows what shifted and sees what came",
      tool: "go-vet",
      program: "go",
      base: { ...goMod, "a.go": vet('fmt.Printf("%d\\n", "x")') },
      change: [{ "a.go": vet('fmt.Println("a")', 'fmt.Printf("%d\\n", "x")', 'fmt.Printf("%d\\n", "y")') }],
      new: ["printf a.go:8"],
      known: ["printf a.go:7"],
    },
    {
      name: "knows what moved to another package",
      tool: "go-vet",
      program: "go",
      base: { ...goMod, "a.go": vet('fmt.Println("1")', 'fmt.Printf("%d\\n", "x")', 'fmt.Println("2")') },
      change: [
        {
          "a.go": "package m\n",
          "sub/b.go": lines(
            "package sub",
            "",
            'import "fmt"',
            "",
            "// G is new.",
            "func G() {",
            '\tfmt.Println("1")',
            '\tfmt.Printf("%d\\n", "x")',
            '\tfmt.Println("2")',
            "}",
          ),
        },
      ],
      known: ["printf sub/b.go:8"],
    },
    {
      name: "sees a line that joins the stretches of an unformatted file",
      tool: "gofmt",
      base: { ...goMod, "a.go": lines("package m", "", "var a  = 1", "", "var b = 2", "", "var c  = 3") },
      change: [{ "a.go": lines("package m", "", "var a  = 1", "", "var b   = 2", "", "var c  = 3", "var d  = 4") }],
      // gofmt itself makes one stretch of them all.
      new: ["gofmt a.go:3"],
    },
    {
      name: "knows a stretch beside which something well formatted was added",
      tool: "gofmt",
      base: { ...goMod, "a.go": lines("package m", "", "var a  = 1", "", "var c = 3") },
      change: [{ "a.go": lines("package m", "", "var z = 0", "", "var a  = 1", "", "var d = 2", "", "var c = 3") }],
      known: ["gofmt a.go:5"],
    },
  ]);
});

const eslintConfig = (rules: string) => `export default [{ files: ["**/*.js"], rules: ${rules} }];\n`;

describe("of JavaScript", () => {
  rows([
    {
      name: "judges the base by the head's rules, in the file where they stand too",
      tool: "eslint",
      base: {
        "eslint.config.js": eslintConfig('{ "no-var": "error" }'),
        "package.json": '{"type": "module"}',
        "a.js": lines("var a = 1;", "debugger;"),
      },
      change: [
        {
          "eslint.config.js": `debugger;\n${eslintConfig('{ "no-var": "error", "no-debugger": "error" }')}`,
          "a.js": lines("// more", "var a = 1;", "debugger;", "debugger;"),
        },
      ],
      new: ["no-debugger a.js:4", "no-debugger eslint.config.js:1"],
      known: ["no-debugger a.js:3", "no-var a.js:2"],
    },
    {
      name: "judges the base by the config in package.json, and not by its dependencies",
      tool: "prettier",
      base: { "package.json": '{ "prettier": { "semi": false } }\n', "a.js": "a = 1\n", "b.js": "b = 2\n" },
      change: [{ "package.json": '{ "prettier": { "semi": true }, "version": "1.0.0" }\n', "b.js": "b = 22\n" }],
      known: ["prettier a.js:-", "prettier b.js:-", "prettier package.json:-"],
    },
  ]);
});

describe("of Rust", () => {
  const cargo = (more = "") => `[package]\nname = "m"\nversion = "0.1.0"\nedition = "2021"\n${more}`;
  rows([
    {
      name: "judges the base by the lints of the manifest",
      tool: "clippy",
      program: "cargo",
      base: { "Cargo.toml": cargo(), "src/lib.rs": lines("pub fn f(x: Option<u8>) -> u8 {", "    x.unwrap()", "}") },
      change: [
        {
          "Cargo.toml": cargo('\n[lints.clippy]\nunwrap_used = "warn"\n'),
          "src/lib.rs": lines(
            "pub fn f(x: Option<u8>) -> u8 {",
            "    x.unwrap()",
            "}",
            "",
            "pub fn g(x: Option<i8>) -> i8 {",
            "    x.unwrap()",
            "}",
          ),
        },
      ],
      new: ["clippy::unwrap_used src/lib.rs:6"],
      known: ["clippy::unwrap_used src/lib.rs:2"],
    },
  ]);
});

testWith("ruff")("a command that names a tool is judged by the tool's configuration too", async () => {
  const base = { "ruff.toml": 'lint.select = ["F"]\n', "a.py": "l = 1\n" };
  const change = { "ruff.toml": 'lint.select = ["F", "E741"]\n', "b.py": "l = 1\n" };
  repository = await TestRepository.create({ base, change });
  await repository.checkout("feature", repository.headSha);
  const run = "ruff check --output-format sarif .";
  const common = { name: "mine", env: {}, workingDirectory: ".", timeoutMs: 60_000, reports: [] };
  const steps = [{ ...common, type: "run", run, format: "sarif" } as const];
  const report = await runGate(repository, await changeFrom(repository, repository.baseSha), { steps });
  expect(report.findings.map(({ standing, path }) => `${standing} ${path}`)).toEqual(["known a.py", "new b.py"]);
});

testWith("ruff")("steps with different changes of their configuration do not see each other's", async () => {
  repository = await TestRepository.create({
    base: { "ruff.toml": 'lint.select = ["F"]\n', "a.py": "import os\nl = 1\nx={}\n" },
    change: { "ruff.toml": 'lint.select = ["E741"]\n', "setup.cfg": "[flake8]\nselect = F\n" },
  });
  await repository.checkout("feature", repository.headSha);
  const row = { name: "", base: {}, change: [] };
  const steps = [stepOf({ ...row, tool: "ruff" }), stepOf({ ...row, tool: "ruff", args: ["--select", "E741,F"] })].map(
    (step, at) => ({ ...step, name: `ruff ${at}` }),
  );
  const flake = hasProgram("flake8") ? [stepOf({ ...row, tool: "flake8" })] : [];
  const change = await changeFrom(repository, repository.baseSha);
  const report = await runGate(repository, change, { steps: [...steps, ...flake], concurrency: 3 });
  expect(report.verdict.outcome).toBe("passed");
  expect(report.findings.every(({ standing }) => standing === "known")).toBe(true);
  expect(report.findings).toHaveLength(3 + flake.length);
  expect(await readdir(repository.temp)).toEqual([]);
});

testWith("tsc")(
  "tsc: a package of the workspace is the base's own in the base",
  async () => {
    const tsconfig = JSON.stringify({
      compilerOptions: { strict: true, module: "nodenext", noEmit: true },
      include: ["packages"],
    });
    repository = await TestRepository.create({
      base: {
        "package.json": "{}",
        ".gitignore": "node_modules\n",
        "tsconfig.json": tsconfig,
        "packages/a/package.json": '{ "name": "@me/a", "type": "module", "exports": "./a.ts" }',
        "packages/a/a.ts": "export const f = (x: number) => x;\n",
        "packages/b/package.json": '{ "name": "@me/b", "type": "module" }',
        "packages/b/b.ts": 'import { f } from "@me/a";\nf(1);\nf("known");\n',
      },
      change: { "packages/a/a.ts": "export const f = (x: string | boolean) => x;\n" },
    });
    await repository.checkout("feature", repository.headSha);
    const modules = join(repository.workspace, "node_modules", "@me");
    await mkdir(modules, { recursive: true });
    await symlink(join("..", "..", "packages", "a"), join(modules, "a"), "junction");
    const step = stepOf({ name: "", tool: "tsc", base: {}, change: [] });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha), { steps: [step] });
    expect(report.findings.map(({ standing, rule, path, range }) => [standing, rule, path, range?.startLine])).toEqual([
      ["new", "TS2345", "packages/b/b.ts", 2],
    ]);
    expect(listed(report.fixed)).toEqual(["TS2345 packages/b/b.ts:3"]);
  },
  patience,
);
