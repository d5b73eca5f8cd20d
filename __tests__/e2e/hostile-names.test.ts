import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { findTool } from "../../src/tools/registry.js";
import { html, readText } from "../render/html.js";
import { hasProgram, toolEnv } from "../tools/harness.js";
import type { Tree } from "../world/repository.js";
import { Scene } from "./scene.js";

/** What a file may be called, short of its ending. */
const names = [
  "$(touch pwned)",
  "`touch pwned`",
  "a;touch pwned;",
  `it's "q"|touch pwned`,
  "-rf",
  "--config=evil",
  "::error file=x::y",
  "[x](https:evil.example) @octocat <b>",
  "\u202egnp",
  `${"x".repeat(180)}`,
];
/** Names whose lines and colours tools that print text do not escape: only those that print JSON can name them whole. */
const unprintable = ["a\nb", "a\u001b[31mred"];

interface Language {
  /** In which each tool that is asked finds something. */
  readonly text: string;
  readonly tools: readonly string[];
  /** Of those, the ones that print JSON. */
  readonly exact: readonly string[];
  /** Lines that make tools quote the word of a file outside. */
  readonly quote: (word: string) => string;
}

const languages: Readonly<Record<string, Language>> = {
  ".py": {
    text: "import os, subprocess\nsubprocess.call('ls', shell=True)\nx=1\n",
    tools: ["ruff", "ruff-format", "black", "flake8", "pylint", "bandit"],
    exact: ["ruff", "pylint", "bandit"],
    quote: (word) => `${word} = undefined_${word}\npassword = "${word}"\n`,
  },
  ".sh": {
    text: "#!/bin/sh\necho $1\n",
    tools: ["shellcheck"],
    exact: ["shellcheck"],
    quote: (word) => `${word}=1\necho $undefined_${word}\n`,
  },
  ".Dockerfile": {
    text: "FROM debian\nRUN cd /tmp\n",
    tools: ["hadolint", "trivy-config"],
    exact: ["hadolint", "trivy-config"],
    quote: (word) => `RUN sudo ${word}\n`,
  },
  ".js": {
    text: "var x = 1\nif (x = 2) { debugger }\n",
    tools: ["eslint", "oxlint", "biome", "prettier"],
    exact: ["eslint", "oxlint"],
    quote: (word) => `var ${word} = undefined_${word};\n`,
  },
  ".ts": {
    text: `const x: number = "a";\n`,
    tools: ["tsc"],
    exact: [],
    quote: (word) => `const ${word}: ${word} = 1;\n`,
  },
  ".css": {
    text: "a { color: #ggg; }\n",
    tools: ["stylelint"],
    exact: ["stylelint"],
    quote: (word) => `a { ${word}: 1; }\n`,
  },
  ".md": { text: "#Bad\n\n\n\ntext\n", tools: ["markdownlint"], exact: [], quote: (word) => `#${word}\n# ${word}\n` },
  ".yml": { text: "a: 1\na: 2\n", tools: ["yamllint"], exact: [], quote: (word) => `${word}: 1\n${word}: 2\n` },
  ".go": {
    text: "package main\nfunc  main() {}\n",
    tools: ["gofmt"],
    exact: [],
    quote: (word) => `var ${word} int = "${word}"\n`,
  },
  ".rb": { text: "def f()\n  x = 1\nend\n", tools: ["rubocop"], exact: ["rubocop"], quote: (word) => `${word} = 1\n` },
};

/** Scanners of everything; each has its own word for "nothing found", and none may stumble. */
const scanners = ["gitleaks", "trivy", "zizmor", "actionlint"];

/** True if the tool's program is on this machine. */
const isThere = (tool: string) => hasProgram(findTool(tool)?.program ?? tool);

/** Biome replaces a character that turns the direction of text, and does not say which it was. */
const isPlain = (name: string, tool: string) => tool !== "biome" || !name.startsWith("\u202e");

/** Stands in files that are not of the repository. */
const canary = "Canary7731Outside";

const configs: Tree = {
  ".gitignore": ".gatehouse/\n",
  "eslint.config.js": `module.exports = [{ files: ["**/*.js"], rules: { "no-debugger": 2, "no-unused-vars": 2, "no-undef": 2 } }];\n`,
  "tsconfig.json": `{ "compilerOptions": { "strict": true, "noEmit": true }, "include": ["**/*.ts"] }\n`,
  ".stylelintrc.json": `{ "rules": { "color-no-invalid-hex": true, "property-no-unknown": true } }\n`,
  "biome.json": "{}\n",
  "go.mod": "module example.test/m\n\ngo 1.21\n",
  ".github/workflows/ci.yml":
    "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n",
};

/** Some linters need the node that actions are run with, or a later one. */
const path = [join(process.cwd(), "node_modules", "node", "bin"), toolEnv.PATH].join(delimiter);

let scene: Scene;
let outside: string;

beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-outside-")));
  await mkdir(join(outside, "deep"));
  for (const [ending, { text, quote }] of Object.entries(languages))
    for (const folder of ["", "deep"]) await writeFile(join(outside, folder, `secret${ending}`), text + quote(canary));
  await writeFile(join(outside, "go.mod"), `module ${canary}\n`);
});

afterEach(async () => {
  await scene.close();
  await rm(outside, { recursive: true });
});

/** All files below a folder that git did not put there, as paths and bytes. */
async function kept(folder: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (path) => ({ path: relative(folder, path), text: await readFile(path, "latin1") })),
  );
}

function configOf(tools: readonly string[]): string {
  const steps = tools.filter(isThere).map((tool) => {
    if (tool === "trivy") return "{ tool: trivy, args: [--scanners, secret] }";
    return tool === "prettier" || tool === "yamllint" ? `{ tool: ${tool}, paths: [src] }` : tool;
  });
  const gates = [`lint: { fail-on: note, block: all, steps: [${steps.join(", ")}] }`];
  // What is compared with the base is run there, too.
  if (isThere("shellcheck")) gates.push("scripts: { kind: lint, fail-on: note, steps: [shellcheck] }");
  return `version: 1\nfail-fast: false\nsetup: []\ngates:\n${gates.map((gate) => `  ${gate}\n`).join("")}`;
}

interface Found {
  readonly tool: string;
  readonly path?: string;
  readonly message: string;
  readonly standing?: string;
}

async function findingsIn(workspace: string): Promise<readonly Found[]> {
  const report = JSON.parse(await readFile(join(workspace, ".gatehouse", "report.json"), "utf8"));
  return report.gates.flatMap(({ findings }: { readonly findings: readonly Found[] }) => findings);
}

const onPosix = process.platform === "win32" ? test.skip : test;

onPosix(
  "file names are text for every tool and every page, and no link leads out of the repository",
  async () => {
    const asked = [...Object.values(languages).flatMap(({ tools }) => tools), ...scanners];
    const planted = Object.entries(languages).flatMap(([ending, { text }]) =>
      [...names, ...unprintable].map((name) => [`src/${name}${ending}`, text] as const),
    );
    const links = Object.keys(languages).flatMap((ending) => [
      [`src/absolute${ending}`, { link: join(outside, `secret${ending}`) }] as const,
      [`src/deep${ending}`, { link: join(outside, "deep", `secret${ending}`) }] as const,
    ]);
    const known = { "src/$(touch pwned) known.sh": languages[".sh"]?.text ?? "" };
    scene = await Scene.create({
      base: { ...configs, ".github/gatehouse.yml": configOf(asked), ...known },
      change: {
        ...Object.fromEntries([...planted, ...links]),
        "src/folder": { link: join(outside, "deep") },
        "src/round": { link: "." },
        "src/zero.sh": { link: "/dev/zero" },
        "requirements.txt": { link: "/etc/passwd" },
        "src/module": { submodule: "1".repeat(40) },
      },
    });
    const { repository, github, results } = scene;
    const result = await scene.run({ env: { PATH: path } });

    const found = await findingsIn(repository.workspace);
    for (const [ending, { tools, exact }] of Object.entries(languages)) {
      for (const tool of tools.filter(isThere)) {
        const own = new Set(found.filter((one) => one.tool === tool).map(({ path }) => path));
        const wanted = exact.includes(tool) ? [...names, ...unprintable] : names.filter((name) => isPlain(name, tool));
        const missed = wanted.map((name) => `src/${name}${ending}`).filter((path) => !own.has(path));
        expect([tool, missed]).toEqual([tool, []]);
      }
    }
    const standings = found.filter(({ path }) => path === Object.keys(known)[0]).map(({ standing }) => standing);
    expect(new Set(standings)).toEqual(new Set(isThere("shellcheck") ? [undefined, "known"] : []));
    const behind = found.filter(({ path = "" }) => /^src\/(round\/)?((absolute|deep)\.|folder|zero)/.test(path));
    expect(new Set(behind.map(({ message }) => message))).toEqual(
      new Set(["not shown: this link leads out of the repository"]),
    );
    expect(found.filter(({ path = "" }) => path.startsWith("/") || path.startsWith(".."))).toEqual([]);

    // Nothing of a name is a command: neither the shell's nor the runner's.
    const files = await kept(repository.folder);
    expect(files.map(({ path }) => path).filter((path) => /(^|\/)pwned[^/]*$/.test(path))).toEqual([]);
    expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
      ["warning", expect.stringMatching(/^requirements\.txt is a link of the repository that leads out of it: /)],
    ]);
    expect(result.errors).toEqual([]);
    expect(github.violations).toEqual([]);
    const check = github.state.checks.find(({ name }) => name === "Gatehouse / scripts");
    // Lines of the change, whose names git quotes in a diff.
    const places = new Set(check?.annotations.map(({ path }) => path));
    const scripts = [...names, ...unprintable].map((name) => `src/${name}.sh`);
    expect(check ? scripts.filter((path) => !places.has(path)) : []).toEqual([]);
    const [comment] = github.state.comments;
    for (const page of [comment?.body ?? "", result.summary ?? "", check?.text ?? ""]) {
      const shown = html(page);
      expect(shown).not.toMatch(/href="https?:evil|<b>\.|\u202e|\u001b/);
      expect(readText(shown)).not.toMatch(/@octocat/);
    }

    // Nothing of what lies outside is anywhere.
    const said = { output: result.output, summary: result.summary, posted: github.requests };
    for (const [name, text] of Object.entries(said)) expect([name, holds(JSON.stringify(text))]).toEqual([name, false]);
    expect(files.filter(({ text }) => holds(text)).map(({ path }) => path)).toEqual([]);
    for (const { name } of results.artifacts)
      expect(holds(results.artifact(name)?.toString("latin1") ?? "")).toBe(false);

    await inTerminal();
  },
  300_000,
);

function holds(text: string): boolean {
  return text.includes(canary) || text.includes("root:x:0");
}

/** The same checkout in a terminal, where all findings are told. */
async function inTerminal(): Promise<void> {
  const { workspace, folder } = scene.repository;
  const cli = join(process.cwd(), "dist", "cli.js");
  const env = { ...toolEnv, PATH: path, HOME: join(folder, "home"), NO_COLOR: "1" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, "run"], {
    cwd: workspace,
    env,
    maxBuffer: 64 << 20,
  }).catch((error: { readonly stdout: string; readonly stderr: string }) => error);
  expect(holds(stdout + stderr)).toBe(false);
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  expect(stdout).toContain("src/[U+202E]gnp.");
  const files = await kept(folder);
  expect(files.map(({ path }) => path).filter((path) => /(^|\/)pwned[^/]*$/.test(path))).toEqual([]);
  expect(files.filter(({ text }) => holds(text)).map(({ path }) => path)).toEqual([]);
}
