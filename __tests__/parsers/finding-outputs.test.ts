import { describe, expect, test } from "@jest/globals";
import { findingFixture, inShort, readBytes, readDocument, readFixture } from "./finding-fixtures.js";

/** What the tools found in the planted project, in their own formats: format of each output, and its findings. */
const outputs: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "actionlint-1.7.json": [
    "actionlint-json",
    [
      "error .github/workflows/ci.yml:3:5-3:12 syntax-check",
      "error .github/workflows/ci.yml:6:14-6:26 runner-label",
      "error .github/workflows/ci.yml:9:23-9:54 expression",
    ],
  ],
  "actionlint-1.7.txt": [
    "actionlint-text",
    [
      "error .github/workflows/ci.yml:3:5 syntax-check",
      "error .github/workflows/ci.yml:6:14 runner-label",
      "error .github/workflows/ci.yml:9:23 expression",
    ],
  ],
  "bandit-1.9.json": [
    "bandit-json",
    [
      "note/low ./app.py:2:1 B404",
      "warning/medium ./app.py:6:9 B307",
      "note/low ./app.py:7:5 B110",
      "error/high ./app.py:9:5 B602",
    ],
  ],
  "biome-1.json": [
    "biome-json",
    [
      "error js/app.js:2:7-2:9 lint/suspicious/noDoubleEquals",
      "error js/app.js:3:3-3:12 lint/suspicious/noDebugger",
      "error js/app.js:1:1-1:15 lint/style/noVar",
    ],
  ],
  "biome-2.json": [
    "biome-json",
    [
      "warning js/app.js:1:5-1:11 lint/correctness/noUnusedVariables",
      "error js/app.js:2:7-2:9 lint/suspicious/noDoubleEquals",
      "error js/app.js:3:3-3:12 lint/suspicious/noDebugger",
    ],
  ],
  "black.diff": ["unified-diff", ["warning app.py:2 unformatted"]],
  "checkstyle-shellcheck.xml": [
    "checkstyle",
    [
      "warning a.sh:2:1 SC2164",
      "note a.sh:2:4 SC2086",
      "note a.sh:3:7 SC2086",
      "error a.sh:4:10 SC2045",
      "note a.sh:4:25 SC2086",
    ],
  ],
  "codeclimate-biome.json": [
    "codeclimate-json",
    [
      "warning js/app.js:1 lint/correctness/noUnusedVariables",
      "error js/app.js:2 lint/suspicious/noDoubleEquals",
      "error js/app.js:3 lint/suspicious/noDebugger",
    ],
  ],
  "codeclimate-hadolint.json": [
    "codeclimate-json",
    [
      "warning Dockerfile:1 DL3006",
      "warning Dockerfile:2 DL3003",
      "warning Dockerfile:2 DL3014",
      "note Dockerfile:2 DL3015",
      "warning Dockerfile:2 DL3008",
    ],
  ],
  "codeclimate-ruff.json": [
    "codeclimate-json",
    [
      "warning app.py:1:1-2:18 I001",
      "warning app.py:1:8-1:10 F401",
      "warning app.py:1:12-1:15 F401",
      "warning app.py:7:5-8:13 S110",
      "warning app.py:7:12-7:21 BLE001",
      "warning app.py:10:12-10:21 F821",
    ],
  ],
  "gcc-shellcheck.txt": [
    "gcc-text",
    [
      "warning a.sh:2:1 SC2164",
      "note a.sh:2:4 SC2086",
      "note a.sh:3:7 SC2086",
      "error a.sh:4:10 SC2045",
      "note a.sh:4:25 SC2086",
    ],
  ],
  "github-ruff.txt": [
    "github-commands",
    [
      "error /home/runner/work/demo/demo/app.py:1 I001",
      "error /home/runner/work/demo/demo/app.py:1:8-1:10 F401",
      "error /home/runner/work/demo/demo/app.py:1:12-1:15 F401",
      "error /home/runner/work/demo/demo/app.py:7 S110",
      "error /home/runner/work/demo/demo/app.py:7:12-7:21 BLE001",
      "error /home/runner/work/demo/demo/app.py:10:12-10:21 F821",
    ],
  ],
  "github-zizmor.txt": [
    "github-commands",
    [
      "warning .github/workflows/ci.yml:8 artipacked",
      "warning .github/workflows/ci.yml:5 excessive-permissions",
      "error .github/workflows/ci.yml:9 template-injection",
      "error .github/workflows/ci.yml:8 unpinned-uses",
    ],
  ],
  "hadolint.json": [
    "hadolint-json",
    [
      "warning Dockerfile:1:1 DL3006",
      "warning Dockerfile:2:1 DL3003",
      "warning Dockerfile:2:1 DL3014",
      "note Dockerfile:2:1 DL3015",
      "warning Dockerfile:2:1 DL3008",
    ],
  ],
  "isort.txt": ["isort-text", ["warning /home/runner/work/demo/demo/app.py unsorted"]],
  "junit-lint-biome.xml": [
    "junit-lint",
    [
      "error js/app.js:1:5 lint.correctness.noUnusedVariables",
      "error js/app.js:2:7 lint.suspicious.noDoubleEquals",
      "error js/app.js:3:3 lint.suspicious.noDebugger",
    ],
  ],
  "junit-lint-ruff.xml": [
    "junit-lint",
    [
      "error /home/runner/work/demo/demo/app.py:1:1 I001",
      "error /home/runner/work/demo/demo/app.py:1:8 F401",
      "error /home/runner/work/demo/demo/app.py:1:12 F401",
      "error /home/runner/work/demo/demo/app.py:7:5 S110",
      "error /home/runner/work/demo/demo/app.py:7:12 BLE001",
      "error /home/runner/work/demo/demo/app.py:10:12 F821",
    ],
  ],
  "oxlint-unix.txt": [
    "unix-text",
    ["warning js/app.js:1:5 eslint(no-unused-vars)", "warning js/app.js:3:3 eslint(no-debugger)"],
  ],
  "oxlint.json": [
    "oxlint-json",
    ["warning js/app.js:1:5 eslint(no-unused-vars)", "warning js/app.js:3:3 eslint(no-debugger)"],
  ],
  "pylint-4-json2.json": [
    "pylint-json",
    [
      "note app.py:1:1 C0114",
      "note app.py:1:1-1:15 C0410",
      "note app.py:4:1-4:6 C0116",
      "warning app.py:7:12-7:21 W0718",
      "warning app.py:6:9-6:16 W0123",
      "error app.py:10:12-10:21 E0602",
      "warning app.py:1:1-1:15 W0611",
      "warning app.py:1:1-1:15 W0611",
    ],
  ],
  "pylint-4-parseable.txt": [
    "pylint-text",
    [
      "note app.py:1 C0114",
      "note app.py:1 C0410",
      "note app.py:4 C0116",
      "warning app.py:7 W0718",
      "warning app.py:6 W0123",
      "error app.py:10 E0602",
      "warning app.py:1 W0611",
      "warning app.py:1 W0611",
    ],
  ],
  "pylint-4.txt": [
    "pylint-text",
    [
      "note app.py:1:1 C0114",
      "note app.py:1:1 C0410",
      "note app.py:4:1 C0116",
      "warning app.py:7:12 W0718",
      "warning app.py:6:9 W0123",
      "error app.py:10:12 E0602",
      "warning app.py:1:1 W0611",
      "warning app.py:1:1 W0611",
    ],
  ],
  "rdjson-biome.json": [
    "rdjson",
    [
      "warning js/app.js:1:5-1:11 lint/correctness/noUnusedVariables",
      "error js/app.js:2:7-2:9 lint/suspicious/noDoubleEquals",
      "error js/app.js:3:3-3:12 lint/suspicious/noDebugger",
    ],
  ],
  "rdjson-ruff.json": [
    "rdjson",
    [
      "warning /home/runner/work/demo/demo/app.py:1:1-2:18 I001",
      "warning /home/runner/work/demo/demo/app.py:1:8-1:10 F401",
      "warning /home/runner/work/demo/demo/app.py:1:12-1:15 F401",
      "warning /home/runner/work/demo/demo/app.py:7:5-8:13 S110",
      "warning /home/runner/work/demo/demo/app.py:7:12-7:21 BLE001",
      "warning /home/runner/work/demo/demo/app.py:10:12-10:21 F821",
    ],
  ],
  "shellcheck-json1.json": [
    "shellcheck-json",
    [
      "warning a.sh:2:1-2:6 SC2164",
      "note a.sh:2:4-2:6 SC2086",
      "note a.sh:3:7-3:9 SC2086",
      "error a.sh:4:10-4:15 SC2045",
      "note a.sh:4:25-4:27 SC2086",
    ],
  ],
  "shellcheck.json": [
    "shellcheck-json",
    [
      "warning a.sh:2:1-2:6 SC2164",
      "note a.sh:2:4-2:6 SC2086",
      "note a.sh:3:14-3:16 SC2086",
      "error a.sh:4:10-4:15 SC2045",
      "note a.sh:4:25-4:27 SC2086",
    ],
  ],
  "stylelint-17.json": [
    "stylelint-json",
    [
      "error /home/runner/work/demo/demo/css/a.css:2:4-2:6 block-no-empty",
      "warning /home/runner/work/demo/demo/css/a.css:1:5-1:10 declaration-block-no-duplicate-properties",
    ],
  ],
  "yamllint.txt": [
    "yamllint-text",
    [
      "warning a.yaml:1:1 document-start",
      "error a.yaml:1:5 colons",
      "error a.yaml:2:5 brackets",
      "error a.yaml:2:8 commas",
      "error a.yaml:2:9 brackets",
    ],
  ],
  "zizmor.json": [
    "zizmor-json",
    [
      "warning/medium .github/workflows/ci.yml:8:9-8:34 artipacked",
      "warning/medium .github/workflows/ci.yml:5:3-10:1 excessive-permissions",
      "error/high .github/workflows/ci.yml:9:23-9:54 template-injection",
      "error/high .github/workflows/ci.yml:8:15-8:34 unpinned-uses",
    ],
  ],
};

describe("outputs of real tools", () => {
  test.each(Object.entries(outputs))("%s", async (name, [format, findings]) => {
    const parsed = await readFixture(name);
    expect(parsed.format).toBe(format);
    expect(parsed.findings?.map(inShort)).toEqual(findings);
    expect(parsed.problems).toEqual([]);
  });

  test.each(["utf8", "utf16le"] as const)(
    "in %s with a byte-order mark and other line ends they are the same",
    async (encoding) => {
      for (const [name, [format, findings]] of Object.entries(outputs)) {
        const bytes = Buffer.from(`\uFEFF${findingFixture(name).replaceAll("\n", "\r\n")}`, encoding);
        const parsed = await readBytes(bytes);
        expect([name, parsed.format, parsed.findings?.map(inShort)]).toEqual([name, format, findings]);
      }
    },
  );

  test("a document that is cut is a problem, and never none at all", async () => {
    const silent: string[] = [];
    for (const name of Object.keys(outputs).filter(
      (one) => /\.(json|xml)$/.test(one) && one !== "codeclimate-hadolint.json",
    )) {
      const text = findingFixture(name).trimEnd();
      for (let part = 1; part < 12; part++) {
        const length = Math.floor((text.length * part) / 12);
        const { problems } = await readDocument(text.slice(0, length));
        if (problems.length === 0) silent.push(`${name} cut at ${length}`);
      }
    }
    expect(silent).toEqual([]);
  });
});

test("an audit that the registry refused is a problem in its own words, and no clean one", async () => {
  const parsed = await readFixture("npm-audit-405.json");
  expect(parsed.findings).toBeUndefined();
  expect(parsed.problems).toEqual([
    {
      path: "npm-audit-405.json",
      code: "incomplete",
      message:
        "The audit failed: 405 Method Not Allowed - POST https://registry.example.test/-/npm/v1/security/advisories/bulk",
    },
  ]);
});

test("an audit that could look at none of the dependencies is a problem", async () => {
  const parsed = await readFixture("pip-audit-skipped.json");
  expect(parsed.findings).toBeUndefined();
  expect(parsed.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      "incomplete",
      "pip-audit left out 2 of the dependencies, the first: Dependency not found on PyPI and could not be audited: jinja2 (2.10)",
    ],
  ]);
});
