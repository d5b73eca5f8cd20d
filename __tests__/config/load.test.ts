import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.js";
import { formatProblems } from "../../src/config/problems.js";
import { faults, load, path, words } from "./helpers.js";

const good = `version: 1
base: develop
fail-fast: kill
setup:
  - { run: pip install -r requirements-dev.txt, lock: [requirements*.txt], cache: [~/.cache/pip] }
  - make assets
gates:
  lint:
    steps: [ruff, black, ruff]
    block: all
  test:
    needs: [lint]
    when: { branches: main, paths: ["src/**"] }
    steps:
      - tool: pytest
        args: [tests/unit, 1.10, -x]
        env: { RETRIES: 1.10, TOKEN: $TOKEN, CI: true }
      - run: |
          # coverage comes later
          pytest tests/integration --junitxml=reports/it.xml
        reports: reports/it.xml
        shell: bash
        working-directory: ./backend/
        timeout: 1h30m
    coverage: { minimum: 85, patch: 90.5, max-drop: 0.5, paths: { "src/core/**": 95 } }
`;

describe("a good config", () => {
  test("is read with its defaults and lines", () => {
    expect(load(good)).toEqual({
      path,
      base: "develop",
      failFast: "kill",
      workingDirectory: ".",
      setup: [
        {
          run: "pip install -r requirements-dev.txt",
          workingDirectory: ".",
          lock: ["requirements*.txt"],
          cache: ["~/.cache/pip"],
          python: true,
          env: {},
          line: 5,
        },
        { run: "make assets", workingDirectory: ".", lock: [], cache: [], env: {}, line: 6 },
      ],
      gates: [
        {
          name: "lint",
          kind: "lint",
          needs: [],
          policy: { block: "all", failOn: "warning" },
          line: 8,
          steps: [tool("ruff", "ruff", 9), tool("black", "black", 9), tool("ruff 2", "ruff", 9)],
        },
        {
          name: "test",
          kind: "test",
          needs: ["lint"],
          when: { branches: ["main"], paths: ["src/**"] },
          policy: {
            block: "new",
            failOn: "warning",
            coverage: { minimum: 85, patch: 90.5, maxDrop: 0.5, paths: { "src/core/**": 95 } },
          },
          line: 11,
          steps: [
            {
              ...tool("pytest", "pytest", 15),
              args: ["tests/unit", "1.10", "-x"],
              env: { RETRIES: "1.10", TOKEN: "$TOKEN", CI: "true" },
            },
            {
              type: "run",
              name: "pytest tests/integration",
              run: "# coverage comes later\npytest tests/integration --junitxml=reports/it.xml\n",
              shell: "bash",
              env: {},
              workingDirectory: "backend",
              timeoutMs: 5_400_000,
              reports: ["reports/it.xml"],
              line: 18,
            },
          ],
        },
      ],
    });
  });

  test("has metrics, and bounds for them", () => {
    const text =
      "gates:\n  model:\n    kind: test\n    steps: [{ run: make, metrics: metrics.json }]\n    metrics: { val.accuracy: { minimum: 0.9, max-drop: 0.01 }, mb: { maximum: 5 } }\n";
    const [gate] = load(text).gates;
    expect(gate?.steps[0]).toMatchObject({ metrics: ["metrics.json"] });
    expect(gate?.policy.metrics).toEqual({ "val.accuracy": { minimum: 0.9, maxDrop: 0.01 }, mb: { maximum: 5 } });
  });

  test("without a setup leaves it to detection, and an empty one is none", () => {
    expect(load("gates: {lint: {steps: [ruff]}}").setup).toBeNull();
    expect(load("setup: []\ngates: {lint: {steps: [ruff]}}").setup).toEqual([]);
  });

  test("may use anchors and merge keys", () => {
    const text = "gates:\n  lint: &l\n    steps: [ruff]\n  style:\n    <<: *l\n    kind: lint\n";
    expect(load(text).gates.map(({ name, kind, steps }) => [name, kind, steps.length])).toEqual([
      ["lint", "lint", 1],
      ["style", "lint", 1],
    ]);
  });

  test("keeps what looks like a variable as it is", () => {
    const [step] = load(`gates: {test: {steps: [{run: 'echo $A', env: {B: '$\{C}'}}]}}`).gates[0]?.steps ?? [];
    expect(step).toMatchObject({ run: "echo $A", env: { B: `$\{C}` } });
  });
});

function tool(name: string, of: string, line: number) {
  return {
    type: "tool",
    name,
    tool: of,
    args: [],
    paths: [],
    env: {},
    workingDirectory: ".",
    timeoutMs: 1_800_000,
    reports: [],
    line,
  };
}

const wrong: readonly [string, string, readonly string[]][] = [
  ["nothing", "# only a comment\n", ['1:1: the config is empty: "gates" is missing']],
  ["no gates", "version: 1\n", ['1:1: "gates" is missing']],
  ["empty gates", "gates: {}\n", ['1:1: "gates" must have at least one gate']],
  ["gates without a value", "version: 1\ngates:\n", ['2:1: "gates" must be a map of gates']],
  ["a list for a map", "gates: [lint]\n", ['1:8: "gates" must be a map of gates']],
  ["a list for the whole", "- lint\n", ["1:1: the config must be a map of keys and values"]],
  ["a newer version", "version: 2\ngates: {lint: {steps: [ruff]}}\n", ['1:10: "version" must be 1']],
  ["a misspelt key", "gates:\n  lint:\n    step: [ruff]\n", ['3:5: unknown key "step" (did you mean "steps"?)']],
  [
    "all unknown keys, not only the first",
    "basee: x\nfoo: 1\ngates: {lint: {steps: [ruff]}}\n",
    [
      '1:1: unknown key "basee" (did you mean "base"?)',
      '2:1: unknown key "foo" (allowed: version, base, fail-fast, concurrency, cache, working-directory, registries, setup, notify, chatops, gates)',
    ],
  ],
  [
    "a misspelt tool",
    "gates:\n  lint:\n    steps: [rufff, zzz]\n",
    [
      '3:13: unknown tool "rufff" (did you mean "ruff"?)',
      '3:20: unknown tool "zzz" (allowed: ruff, black, mypy, pytest, jest, commits, branch, pull-request)',
    ],
  ],
  ["no steps", "gates:\n  lint:\n    steps: []\n", ['3:12: "steps" must have at least one step']],
  ["steps without a value", "gates:\n  lint:\n    steps:\n", ['3:5: "steps" must be a list of steps']],
  ["a gate without a value", "gates:\n  lint:\n", ['2:3: "lint" must be a map of keys and values']],
  [
    "needs that are no gate",
    "gates:\n  lint: {steps: [ruff]}\n  test:\n    needs: [lnt]\n    steps: [pytest]\n",
    ['4:13: gate "test" needs "lnt", which is no gate (did you mean "lint"?)'],
  ],
  [
    "a cycle, told from the first gate of the file",
    "gates:\n  a: {kind: lint, needs: c, steps: [ruff]}\n  b: {kind: lint, needs: [a], steps: [ruff]}\n  c: {kind: lint, needs: [b], steps: [ruff]}\n",
    ['2:3: gates need each other: a → c → b → a ("a" on line 2, "c" on line 4, "b" on line 3)'],
  ],
  [
    "two cycles",
    "gates:\n  a: {kind: lint, needs: a, steps: [ruff]}\n  b: {kind: lint, needs: b, steps: [ruff]}\n",
    ['2:3: gates need each other: a → a ("a" on line 2)', '3:3: gates need each other: b → b ("b" on line 3)'],
  ],
  [
    "a gate whose name is no kind",
    "gates:\n  tset:\n    steps: [pytest]\n  units:\n    steps: [pytest]\n",
    [
      '2:3: gate "tset" needs a "kind" (lint, test, build, security, deploy, release), or did you mean "test"?',
      '4:3: gate "units" needs a "kind" (lint, test, build, security, deploy, release)',
    ],
  ],
  [
    "an unknown kind",
    "gates:\n  units:\n    kind: tests\n    steps: [pytest]\n",
    [
      '3:11: "kind" must be one of lint, test, build, security, benchmark, deploy, release, not "tests" (did you mean "test"?)',
    ],
  ],
  [
    "a gate name that GitHub would not take for a job",
    "gates:\n  unit tests: {kind: test, steps: [pytest]}\n",
    ['2:3: gate "unit tests": a name is made of letters, digits, - and _, and starts with a letter or _'],
  ],
  [
    "a key of another kind",
    "gates:\n  lint:\n    steps: [ruff]\n    coverage: { minimum: 80 }\n    images: []\n",
    [
      '4:5: "coverage" belongs to test gates, and "lint" is a lint gate',
      '5:5: "images" belongs to build gates, and "lint" is a lint gate',
    ],
  ],
  [
    "a key of the other form of step",
    "gates:\n  test:\n    steps:\n      - { tool: pytest, reports: x.xml }\n      - { run: make, args: [x] }\n      - { run: make, tool: ruff }\n      - { name: x }\n      - 5\n",
    [
      '4:25: "reports" belongs to a step with "run", and this one has "tool"',
      '5:22: "args" belongs to a step with "tool", and this one has "run"',
      '6:11: a step has "tool" or "run", not both',
      '7:9: a step is the name of a tool, or a map with "tool" or "run"',
      '8:9: a step is the name of a tool, or a map with "tool" or "run"',
    ],
  ],
  [
    "wrong values",
    "fail-fast: sometimes\nconcurrency: 0\ncache: maybe\nworking-directory: ../up\ngates:\n  test:\n    steps:\n      - { run: make, timeout: 10, shell: bsh, format: junti }\n      - { run: make, timeout: 10x, env: [A] }\n      - { run: make, timeout: 25h, env: { A-B: 1, C: } }\n      - { tool: ruff, version: 1.10 }\n    coverage: { minimum: 101, patch: high, max-drop: -1, paths: { /src: 90, 'lib/**': '9' } }\n",
    [
      '1:12: "fail-fast" must be true, kill or false',
      '2:14: "concurrency" must be at least 1',
      '3:8: "cache" must be true or false, not "maybe"',
      '4:20: "working-directory" must be a folder inside the repository, relative to its root',
      '8:31: "timeout" must be a duration such as "90s", "10m" or "1h30m"',
      '8:42: "shell" must be one of bash, sh, pwsh, powershell, cmd, not "bsh" (did you mean "bash"?)',
      '8:55: "format" must be one of junit, sarif, not "junti" (did you mean "junit"?)',
      '9:31: "timeout" must be a duration such as "90s", "10m" or "1h30m", not "10x"',
      '9:41: "env" must be a map of names and values',
      '10:31: "timeout" must be at most 24h',
      '10:43: "A-B" is no name of an environment variable',
      '10:51: "C" must be text',
      '11:32: "version" must be text: write it in quotes ("1.10")',
      '12:26: "minimum" must be at most 100',
      '12:38: "patch" must be a number of percent',
      '12:54: "max-drop" must be at least 0',
      '12:67: "/src" must be relative to the repository\'s root, without a leading / or ./',
      '12:87: "lib/**" must be a number of percent',
    ],
  ],
  [
    "wrong conditions",
    'gates:\n  lint:\n    steps: [ruff]\n    when:\n      events: [pull-request]\n      branches: []\n      tags: ["v[0-9"]\n      paths: [/src, ""]\n',
    [
      '5:16: "events[0]" must be one of pull_request, pull_request_target, pull_request_review, merge_group, push, schedule, workflow_dispatch, workflow_run, issue_comment, local, not "pull-request" (did you mean "pull_request"?)',
      '6:17: "branches" must not be empty',
      '7:14: "tags[0]" is no glob: missing closing: "]" - use "\\\\]" to match literal characters',
      '8:15: "paths[0]" must be relative to the repository\'s root, without a leading / or ./',
      '8:21: "paths[1]" must not be empty',
    ],
  ],
  [
    "metrics",
    'gates:\n  test:\n    steps: [{ run: make, metrics: [] }]\n    metrics: { a: { minimum: "x", max-drop: -1 }, b: { min: 1 }, c: {}, d: 5 }\n  lint:\n    steps: [ruff]\n    metrics: { a: { minimum: 1 } }\n',
    [
      '3:35: "metrics" must not be empty',
      '4:30: "minimum" must be a number',
      '4:45: "max-drop" must be at least 0',
      '4:56: unknown key "min" (did you mean "minimum"?)',
      '4:69: "c" must have minimum, maximum or max-drop',
      '4:76: "d" must be a map of keys and values',
      '7:5: "metrics" belongs to test gates, and "lint" is a lint gate',
    ],
  ],
  [
    "what is not supported yet",
    "gates:\n  test:\n    steps:\n      - { tool: pytest, metrics: [m.json] }\n      - { run: make, cache: true, inputs: [src] }\n    retries: 2\n    coverage: { max-drop: 0.5 }\n  build:\n    steps: [ruff]\n    block: all\n  perf:\n    kind: benchmark\n    rounds: 6\n",
    [
      '4:25: "metrics" belongs to a step with "run", and this one has "tool"',
      '5:22: "cache" is not supported yet',
      '5:35: "inputs" is not supported yet',
      '10:5: "block" belongs to lint and test and security gates, and "build" is a build gate',
      '11:3: gate "perf": benchmark gates are not supported yet',
    ],
  ],
  [
    "a setup",
    "setup:\n  - { rn: npm ci }\n  - { lock: 5 }\n  - { run: '' }\ngates: {lint: {steps: [ruff]}}\n",
    [
      '2:7: unknown key "rn" (did you mean "run"?)',
      '3:5: "run" is missing',
      '3:13: "lock" must be text or a list',
      '4:12: "run" must not be empty',
    ],
  ],
  [
    "a list that is not closed",
    "gates:\n  lint: { steps: [ruff }\n",
    [
      "2:24: YAML: flow sequence in block collection must be sufficiently indented and end with a ]",
      "2:25: YAML: flow map in block collection must be sufficiently indented and end with a }",
    ],
  ],
  ["tabs", "gates:\n\tlint: 1\n", ["2:1: YAML: tabs are not allowed as indentation"]],
  [
    "a key that is written twice",
    "gates:\n  lint: {steps: [ruff]}\n  lint: {steps: [ruff]}\n",
    ['3:3: duplicate key "lint"'],
  ],
  [
    "a second document",
    "gates: {}\n---\ngates: {}\n",
    ["2:1: a config is one YAML document, and a second one begins here"],
  ],
  ["an unknown tag", "gates: !env X\n", ["1:8: YAML: unresolved tag: !env"]],
  ["an alias of nothing", "gates: *x\n", ['1:8: no anchor "&x" comes before this alias']],
  ["a key that is no key", "gates:\n  __proto__: {steps: [ruff]}\n", ['2:3: unknown key "__proto__"']],
  ["text nested too deep", `gates: ${"[".repeat(20_000)}`, []],
];

describe("a wrong config", () => {
  test.each(wrong.slice(0, -1))("%s", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
  test("nested so deep that it would exhaust the reader", () => {
    expect(faults(wrong.at(-1)?.[1] ?? "")).toEqual([expect.stringMatching(/^1:\d+: nested too deep$/)]);
  });
  test("with aliases that would grow without bound", () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(", ")}]\n`;
    expect(faults(level("a", "x") + level("b", "*a") + level("c", "*b") + level("d", "*c"))).toEqual([
      "1:1: aliases cannot be followed: Excessive alias count indicates a resource exhaustion attack",
    ]);
  });
  test("larger than a config can be", () => {
    expect(faults("#".repeat(600_000))).toEqual([`${path} is larger than 512 KiB`]);
  });
  test("with Windows line ends and a byte-order mark has the same places", () => {
    expect(faults("\uFEFFgates:\r\n  lint:\r\n    step: [ruff]\r\n")).toEqual([
      '3:5: unknown key "step" (did you mean "steps"?)',
    ]);
  });
  test("is shown as people see it", () => {
    const loaded = loadConfig("gates:\n  lint:\n    step: [ruff]\n", path, words);
    expect(!loaded.ok && formatProblems(loaded.problems)).toBe(
      `${path}:3:5: unknown key "step" (did you mean "steps"?)\n1 problem. Nothing was run.`,
    );
  });
});

describe("set", () => {
  const base = "gates:\n  lint: &l {kind: lint, steps: [ruff]}\n  test: {steps: [pytest]}\n  more: *l\n";
  test("lays values over the file, makes maps on the way, and the last one wins", () => {
    const config = load(base, ["gates.test.coverage.minimum=70", "gates.test.coverage.minimum=80", "fail-fast=false"]);
    expect(config.gates[1]?.policy.coverage).toEqual({ minimum: 80 });
    expect(config.failFast).toBe("run-all");
  });
  test("changes list entries, reads YAML, and leaves what an alias shares alone", () => {
    const config = load(base, ["gates.lint.steps.0=mypy", "gates.lint.steps.1={tool: black, args: [src]}"]);
    expect(config.gates.map((gate) => gate.steps.map((step) => step.name))).toEqual([
      ["mypy", "black"],
      ["pytest"],
      ["ruff"],
    ]);
  });
  test.each([
    [
      "gates.tset.coverage.minimum=80",
      'set "gates.tset.coverage.minimum": there is no gate "tset" (did you mean "test"?)',
    ],
    [
      "gates.test.coverag.minimum=80",
      'set "gates.test.coverag.minimum": unknown key "coverag" (did you mean "coverage"?)',
    ],
    ["gates.test.coverage.minimum=high", 'set "gates.test.coverage.minimum": must be a number of percent'],
    ["gates.test.coverage={minimum: 101}", 'set "gates.test.coverage": "minimum" must be at most 100'],
    ["gates.lint.steps.5=ruff", 'set "gates.lint.steps.5": "5" is no index of "steps", which has 1 entries'],
    ["gates.lint.kind.x=1", 'set "gates.lint.kind.x": "kind" is no map and no list, so it has no "x"'],
    [
      "gates.test.needs=[lnt]",
      'set "gates.test.needs": gate "test" needs "lnt", which is no gate (did you mean "lint"?)',
    ],
    ["concurrency=[1", 'set "concurrency": the value is no YAML: Flow sequence must end with a ]'],
    ["concurrency", 'set "concurrency": must be path=value'],
    ["a..b=1", 'set "a..b": is no path of a config'],
  ])("%s", (line, message) => {
    expect(faults(base, [line])).toEqual([message]);
  });
  test("problems of the file keep their places and come first", () => {
    expect(faults(`base: 5\n${base}`, ["bas=1"])).toEqual([
      '1:7: "base" must be text, not 5',
      'set "bas": unknown key "bas" (did you mean "base"?)',
    ]);
  });
});
