import { describe, expect, test } from "@jest/globals";
import type { Config } from "../../src/config/config.js";
import { type DetectableTool, detectConfig } from "../../src/config/detect.js";
import { loadConfig } from "../../src/config/load.js";
import { resolveConfig } from "../../src/config/resolve.js";
import { detectSetup } from "../../src/config/setup.js";
import { toYaml } from "../../src/config/yaml.js";
import type { Project } from "../../src/tools/tool.js";
import { load, path } from "./helpers.js";

function project(files: Readonly<Record<string, string>>): Project {
  return { files: Object.keys(files), read: (name) => Promise.resolve(files[name] ?? null) };
}

/** Tools that are used where a file of their kind is. */
const tools: readonly DetectableTool[] = [
  { name: "ruff", kind: "lint", ecosystem: "python", detect: uses(/\.py$/) },
  { name: "eslint", kind: "lint", ecosystem: "node", detect: uses(/^eslint\.config\.js$/) },
  { name: "clippy", kind: "lint", ecosystem: "rust", detect: uses(/^Cargo\.toml$/) },
  { name: "gofmt", kind: "lint", ecosystem: "go", detect: uses(/\.go$/) },
  { name: "pytest", kind: "test", ecosystem: "python", detect: uses(/(^|\/)test_\w+\.py$/) },
  { name: "cargo-test", kind: "test", ecosystem: "rust", detect: uses(/^Cargo\.toml$/) },
  { name: "go-test", kind: "test", ecosystem: "go", detect: uses(/_test\.go$/) },
];

function uses(pattern: RegExp): DetectableTool["detect"] {
  return ({ files }) => Promise.resolve(files.some((file) => pattern.test(file)));
}

async function detect(files: Readonly<Record<string, string>>, workingDirectory?: string): Promise<string> {
  return toYaml(await detectConfig(project(files), tools, { platform: "linux", workingDirectory }));
}

async function setupOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const text = "gates: {test: {kind: test, steps: [{run: make}]}}";
  const setup = await detectSetup(load(text), project(files), tools, "linux");
  return setup.map(({ run, workingDirectory: folder }) => (folder === "." ? run : `${folder}: ${run}`));
}

describe("detection without a config", () => {
  test("of a Python project", async () => {
    const files = {
      "pyproject.toml": "[project]\nname='x'\n[project.optional-dependencies]\ntest=['pytest']\n",
      "x.py": "",
      "tests/test_x.py": "",
    };
    expect(await detect(files)).toBe(`version: 1
setup:
  - run: python -m pip install -e ".[test]"
    lock: [pyproject.toml]
    cache: [~/.cache/pip]
gates:
  lint:
    steps: [ruff]
  test:
    steps: [pytest]
`);
  });

  test("of a repository with its projects in folders", async () => {
    const files = {
      "crate/Cargo.toml": "",
      "crate/Cargo.lock": "",
      "crate/fuzz/Cargo.toml": "",
      "go/go.mod": "module x\nrequire y v1.0.0\n",
      "go/a.go": "",
      "go/a_test.go": "",
      "examples/demo/Cargo.toml": "",
      "vendor/z/go.mod": "",
    };
    expect(await detect(files)).toBe(`version: 1
setup:
  - run: cargo fetch --locked
    lock: [Cargo.lock]
    cache: [~/.cargo/registry, ~/.cargo/git]
    working-directory: crate
  - run: go mod download
    lock: ["**/go.mod", "**/go.sum"]
    cache: [~/go/pkg/mod]
    working-directory: go
gates:
  lint:
    steps:
      - tool: clippy
        name: clippy (crate)
        working-directory: crate
      - tool: gofmt
        name: gofmt (go)
        working-directory: go
  test:
    steps:
      - tool: cargo-test
        name: cargo-test (crate)
        working-directory: crate
      - tool: go-test
        name: go-test (go)
        working-directory: go
`);
  });

  test("takes a manifest in the root for the whole repository", async () => {
    const files = { "Cargo.toml": "[workspace]", "a/Cargo.toml": "", "b/Cargo.toml": "" };
    expect(await detect(files)).toContain("steps: [clippy]");
  });

  test("sees no fixtures, and loose files in the root only where no project holds them", async () => {
    const files = { "fixtures/test_a.py": "", "api/pyproject.toml": "", "api/a.py": "", "tool.py": "" };
    const config = await detectConfig(project(files), tools, { platform: "linux" });
    expect(config.gates.map(({ name, steps }) => [name, steps.map((step) => step.name)])).toEqual([
      ["lint", ["ruff", "ruff (api)"]],
    ]);
  });

  test("looks into the working directory alone", async () => {
    const files = { "x.py": "", "examples/demo/Cargo.toml": "", "examples/demo/Cargo.lock": "" };
    expect(await detect(files, "examples/demo")).toBe(`version: 1
working-directory: examples/demo
setup:
  - run: cargo fetch --locked
    lock: [Cargo.lock]
    cache: [~/.cargo/registry, ~/.cargo/git]
gates:
  lint:
    steps: [clippy]
  test:
    steps: [cargo-test]
`);
  });
});

describe("detected setup", () => {
  const withLock = (lock: string, text = "", manager = "") => ({
    "package.json": `{"packageManager":"${manager}","dependencies":{}}`,
    [lock]: text,
  });
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["npm", withLock("package-lock.json"), ["npm ci"]],
    ["npm without a lock file", { "package.json": '{"devDependencies":{}}' }, ["npm install --no-package-lock"]],
    ["a manifest without dependencies", { "package.json": "{}" }, []],
    ["a manifest that is no JSON", { "package.json": "{" }, ["npm install --no-package-lock"]],
    [
      "pnpm by its lock file",
      withLock("pnpm-lock.yaml", "lockfileVersion: '6.0'\n"),
      ["npx --yes pnpm@8 install --frozen-lockfile"],
    ],
    [
      "pnpm by name",
      withLock("pnpm-lock.yaml", "", "pnpm@9.1.0+sha512.ab"),
      ["npx --yes pnpm@9.1.0 install --frozen-lockfile"],
    ],
    ["a name that is no version", withLock("package-lock.json", "", "npm@1.0.0; rm -rf"), ["npm ci"]],
    [
      "the first Yarn",
      withLock("yarn.lock", "# yarn lockfile v1\n"),
      ["npx --yes yarn@1.22.22 install --frozen-lockfile"],
    ],
    [
      "a later Yarn",
      withLock("yarn.lock", "__metadata:\n  version: 8\n", "yarn@4.5.0"),
      ["npx --yes --package @yarnpkg/cli-dist@4.5.0 yarn install --immutable"],
    ],
    [
      "a Yarn that is in the repository",
      { ...withLock("yarn.lock"), ".yarnrc.yml": "yarnPath: .yarn/releases/yarn-4.0.0.cjs\n" },
      ["node .yarn/releases/yarn-4.0.0.cjs install --immutable"],
    ],
    ["bun", withLock("bun.lock"), ["npx --yes bun@1 install --frozen-lockfile"]],
    [
      "requirements",
      { "requirements.txt": "", "requirements-dev.txt": "", "requirements/test.txt": "", "requirements-gpu.txt": "" },
      ["python -m pip install -r requirements.txt -r requirements-dev.txt -r requirements/test.txt"],
    ],
    ["a setup.py", { "setup.py": "" }, ["python -m pip install -e ."]],
    ["a pyproject.toml that only configures tools", { "pyproject.toml": "[tool.ruff]\n" }, []],
    ["a pyproject.toml that is no TOML", { "pyproject.toml": "[[" }, ["python -m pip install -e ."]],
    [
      "dependency groups",
      { "pyproject.toml": "[project]\nname='x'\n[dependency-groups]\ndev=['pytest']\n" },
      ["python -m pip install --upgrade pip", "python -m pip install -e . --group dev"],
    ],
    [
      "uv",
      { "pyproject.toml": "[project]\nname='x'\n[project.optional-dependencies]\ntest=[]\n", "uv.lock": "" },
      ["uv --version || python -m pip install uv", "uv sync --active --extra test"],
    ],
    [
      "poetry",
      { "pyproject.toml": "[tool.poetry]\nname='x'\n" },
      ["poetry --version || python -m pip install poetry", "poetry install --no-interaction"],
    ],
    ["cargo", { "Cargo.toml": "" }, ["cargo fetch"]],
    ["go", { "go.mod": "module x\n\nrequire (\n\ty v1.0.0\n)\n" }, ["go mod download"]],
    ["a Go module that requires nothing", { "go.mod": "module x\n" }, []],
    [
      "several",
      { "Cargo.toml": "", "requirements.txt": "", ...withLock("package-lock.json") },
      ["python -m pip install -r requirements.txt", "npm ci", "cargo fetch"],
    ],
    ["projects that no step works in", { "api/Cargo.toml": "" }, []],
  ])("%s", async (_, files, commands) => {
    expect(await setupOf(files)).toEqual(commands);
  });

  test("has only what the steps need, from the nearest folder above", async () => {
    const config = load("gates: {lint: {steps: [{tool: ruff, working-directory: api/src}]}}");
    const files = { "api/requirements.txt": "", "Cargo.toml": "", "requirements.txt": "" };
    const setup = await detectSetup(config, project(files), tools, "darwin");
    expect(setup).toEqual([
      {
        run: "python -m pip install -r requirements.txt",
        workingDirectory: "api",
        lock: ["requirements.txt"],
        cache: ["~/Library/Caches/pip"],
        python: true,
        env: {},
      },
    ]);
  });
});

describe("resolveConfig", () => {
  const options = { path, tools, set: [], platform: "linux" as const };
  const rust = project({ "Cargo.toml": "", "Cargo.lock": "" });

  test("supplies the setup that a file does not have", async () => {
    const resolved = await resolveConfig({ ...options, project: rust, text: "gates: {lint: {steps: [clippy]}}" });
    expect(resolved.ok && resolved.config.setup?.map((step) => step.run)).toEqual(["cargo fetch --locked"]);
  });
  test("lays set over what was detected", async () => {
    const resolved = await resolveConfig({
      ...options,
      project: rust,
      text: null,
      set: ["gates.test.coverage.minimum=80"],
    });
    const detected = await detectConfig(rust, tools, { platform: "linux" });
    expect(resolved).toEqual({
      ok: true,
      config: {
        ...detected,
        gates: detected.gates.map((gate) =>
          gate.name === "test" ? { ...gate, policy: { ...gate.policy, coverage: { minimum: 80 } } } : gate,
        ),
      },
    });
  });
  test("takes the working directory from the input", async () => {
    const text = "working-directory: a\ngates: {lint: {steps: [clippy]}}";
    const resolved = await resolveConfig({ ...options, project: rust, text, workingDirectory: "b" });
    expect(resolved.ok && resolved.config.gates[0]?.steps[0]?.workingDirectory).toBe("b");
  });
  test("refuses a file that is not there and a repository with nothing to do", async () => {
    const empty = project({ "README.md": "" });
    expect(await resolveConfig({ ...options, project: empty, text: null })).toMatchObject({
      ok: false,
      problems: [
        { message: `nothing was found to lint or test, and there is no ${path}: write one with the gates to run` },
      ],
    });
    expect(await resolveConfig({ ...options, path: "ci.yml", project: rust, text: null })).toMatchObject({
      ok: false,
      problems: [{ message: "ci.yml: no such file" }],
    });
  });
});

test("toYaml says what loadConfig reads as the same config", () => {
  const text = `version: 1
base: main
fail-fast: false
concurrency: 3
cache: false
working-directory: app
setup: [make deps, {run: uv sync, python: true, env: {A: b}, working-directory: lib}]
gates:
  style: {kind: lint, steps: [ruff, ruff, {run: "make a\\nmake b", name: made}], block: all, fail-on: error}
  test:
    needs: [style]
    when: {events: [push], branches: [main], tags: ["v*"], paths: ["!docs/**"]}
    steps:
      - {tool: pytest, args: ["1.10", "true"], paths: [tests], version: "8.0", timeout: 90s}
      - {run: make test, reports: [r.xml], shell: bash, format: junit, matcher: m.json, working-directory: lib}
    coverage: {minimum: 80, patch: 90, max-drop: 1.5, paths: {"src/*.py": 95}}
`;
  const config = load(text);
  expect(withoutLines(load(toYaml(config)))).toEqual(withoutLines(config));
  const again = loadConfig(toYaml(config), path, { tools: ["ruff", "pytest"] });
  expect(again.ok).toBe(true);
});

function withoutLines(config: Config): unknown {
  return JSON.parse(JSON.stringify(config, (key, value: unknown) => (key === "line" ? undefined : value)));
}
