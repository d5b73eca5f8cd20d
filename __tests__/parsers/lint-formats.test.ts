import { describe, expect, test } from "@jest/globals";
import { inShort, readDocument } from "./finding-fixtures.js";

/** Format, findings in short, and the codes of the problems of a document. */
async function gist(document: unknown, format?: string) {
  const { format: found, findings, problems } = await readDocument(document, format);
  return [found, findings?.map(inShort), problems.map(({ code }) => code)];
}

describe("checkstyle", () => {
  const file = (inside: string) =>
    `<?xml version="1.0"?>\n<checkstyle version="4.3"><file name="a.js">${inside}</file></checkstyle>`;

  test("severities, places and rules of many writers", async () => {
    const text = file(
      '<error line="0" severity="error" message="A" source="com.puppycrawl.tools.checkstyle.checks.sizes.LineLengthCheck"/>' +
        '<error line="3" column="7" severity="warning" message="B" source="eslint.rules.no-undef"/>' +
        '<error line="4" severity="info" message="C" source="detekt.MagicNumber"/>' +
        '<error line="5" column="0" severity="ignore" message="D" source="PSR2.Files.EndFileNewline"/>' +
        '<error line="6" message="E"/>',
    );
    expect(await gist(text)).toEqual([
      "checkstyle",
      [
        "error a.js LineLength",
        "warning a.js:3:7 no-undef",
        "note a.js:4 MagicNumber",
        "note a.js:5 PSR2.Files.EndFileNewline",
        "error a.js:6 checkstyle",
      ],
      [],
    ]);
    const { findings } = await readDocument(text);
    expect(findings?.map(({ tool }) => tool)).toEqual(["checkstyle", "eslint", "detekt", "checkstyle", "checkstyle"]);
  });

  test("a file that could not be checked is a problem, and so is a cut document", async () => {
    const { findings, problems } = await readDocument(
      file("<exception>\n<![CDATA[Boom: at line 3\nat x]]></exception>"),
    );
    expect([findings, problems]).toEqual([
      undefined,
      [{ path: "report", code: "incomplete", message: "a.js could not be checked: Boom: at line 3" }],
    ]);
    expect((await gist(file("<error line='1' message='A'/>").slice(0, -10)))[2]).toEqual(["truncated"]);
    expect(await gist("<checkstyle/>")).toEqual(["checkstyle", [], []]);
  });
});

describe("rdjson", () => {
  const diagnostic = (extra: object) => ({
    message: "M",
    location: { path: "a.go", range: { start: { line: 1, column: 2 } } },
    ...extra,
  });

  test("what stands on top holds for diagnostics that say nothing of their own", async () => {
    const diagnostics = [
      diagnostic({ code: { value: "R1", url: "https://example.test" } }),
      diagnostic({ severity: 3, source: { name: "other" } }),
    ];
    const document = { source: { name: "super" }, severity: "ERROR", diagnostics };
    expect(await gist(document)).toEqual(["rdjson", ["error a.go:1:2 R1", "note a.go:1:2 other"], []]);
    expect((await readDocument(document)).findings?.map(({ tool }) => tool)).toEqual(["super", "other"]);
    expect(await gist({ source: { name: "x" }, diagnostics: [] })).toEqual(["rdjson", [], []]);
  });

  test("rdjsonl: a diagnostic a line; a cut one is a problem", async () => {
    const text = `${JSON.stringify(diagnostic({ severity: "WARNING" }))}\n${JSON.stringify(diagnostic({ severity: 1 }))}\n`;
    expect(await gist(text)).toEqual(["rdjson", ["warning a.go:1:2 rdjson", "error a.go:1:2 rdjson"], []]);
    expect((await gist(text.slice(0, -9)))[2]).toEqual(["malformed"]);
  });

  test("one suggestion is the fix, two are a choice", async () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };
    const one = diagnostic({ suggestions: [{ range, text: "x" }] });
    const two = diagnostic({
      suggestions: [
        { range, text: "x" },
        { range, text: "y" },
      ],
    });
    const { findings } = await readDocument({ diagnostics: [one, two], source: { name: "t" } });
    expect(findings?.map(({ fix }) => fix)).toEqual([
      [{ range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 }, text: "x" }],
      undefined,
    ]);
  });
});

describe("Code Climate", () => {
  const issue = {
    type: "issue",
    check_name: "R",
    description: "D",
    severity: "blocker",
    location: { path: "a.rb", positions: { begin: { line: 2, column: 3 }, end: { line: 2, column: 9 } } },
  };

  test("engines send objects with a NUL between, and other things than issues", async () => {
    const text = `${JSON.stringify(issue)}\0${JSON.stringify({ type: "measurement", value: 1 })}\0${JSON.stringify({ ...issue, severity: "info" })}\0`;
    expect(await gist(text)).toEqual(["codeclimate-json", ["error a.rb:2:3-2:9 R", "note a.rb:2:3-2:9 R"], []]);
  });

  test("GitLab's list may have no name of the check", async () => {
    const entry = {
      description: "D",
      fingerprint: "f",
      severity: "minor",
      location: { path: "a", lines: { begin: 4 } },
    };
    expect(await gist([entry])).toEqual(["codeclimate-json", ["warning a:4 codeclimate"], []]);
  });
});

describe("tools", () => {
  test("golangci-lint: no issues may be null, a linter's failure is a problem", async () => {
    const issue = {
      FromLinter: "errcheck",
      Text: "T",
      Pos: { Filename: "a.go", Line: 2, Column: 3 },
      LineRange: { From: 2, To: 4 },
    };
    const document = {
      Issues: [issue, { ...issue, FromLinter: "typecheck" }],
      Report: { Warnings: [{ Tag: "runner", Text: "W" }] },
    };
    expect(await gist(document)).toEqual([
      "golangci-json",
      ["warning a.go:2:3 errcheck", "error a.go:2:3 typecheck"],
      ["disagreement"],
    ]);
    expect(await gist({ Issues: null, Report: {} })).toEqual(["golangci-json", [], []]);
    expect(await gist({ Issues: [], Report: { Error: "no go files" } })).toEqual([
      "golangci-json",
      undefined,
      ["incomplete"],
    ]);
  });

  test("staticcheck: a problem a line; nothing at all is clean where it is named", async () => {
    const line = (severity: string) =>
      JSON.stringify({
        code: "SA1",
        severity,
        location: { file: "a.go", line: 1, column: 2 },
        end: { file: "a.go", line: 1, column: 5 },
        message: "M",
      });
    expect(await gist(`${line("error")}\n${line("ignored")}\n`)).toEqual([
      "staticcheck-json",
      ["error a.go:1:2-1:5 SA1", "note a.go:1:2-1:5 SA1"],
      [],
    ]);
    expect(await gist("", "staticcheck-json")).toEqual(["staticcheck-json", [], []]);
    expect((await gist("panic: boom", "staticcheck-json"))[2]).toEqual(["malformed"]);
  });

  test("RuboCop: what it has corrected is a note; a wrong count is told", async () => {
    const offense = (severity: string, corrected: boolean) => ({
      severity,
      message: "M",
      cop_name: "Style/X",
      corrected,
      location: { start_line: 1, start_column: 2, last_line: 1, last_column: 4 },
    });
    const files = [
      { path: "a.rb", offenses: [offense("convention", false), offense("fatal", false), offense("convention", true)] },
    ];
    const document = { metadata: { rubocop_version: "1" }, files, summary: { offense_count: 3 } };
    expect(await gist(document)).toEqual([
      "rubocop-json",
      ["warning a.rb:1:2-1:5 Style/X", "error a.rb:1:2-1:5 Style/X", "note a.rb:1:2-1:5 Style/X"],
      [],
    ]);
    expect((await gist({ ...document, summary: { offense_count: 9 } }))[2]).toEqual(["disagreement"]);
  });

  test("stylelint: parse errors are findings, refused options a problem", async () => {
    const file = {
      source: "a.css",
      warnings: [],
      parseErrors: [{ line: 1, column: 2, text: "Unknown word" }],
      invalidOptionWarnings: [{ text: "Invalid option" }],
    };
    expect(await gist([file])).toEqual(["stylelint-json", ["error a.css:1:2 parse-error"], ["incomplete"]]);
  });

  test("Biome: its own errors are problems, hidden diagnostics are told", async () => {
    const entry = (category: string) => ({
      severity: "error",
      message: "M",
      category,
      location: { path: "a.js", start: { line: 0, column: 0 } },
    });
    const document = (diagnosticsNotPrinted: number, ...categories: readonly string[]) => ({
      summary: { changed: 0, unchanged: 1, diagnosticsNotPrinted },
      diagnostics: categories.map(entry),
      command: "lint",
    });
    expect(await gist(document(0, "format"))).toEqual(["biome-json", ["error a.js format"], []]);
    expect(await gist(document(0, "internalError/io"))).toEqual(["biome-json", undefined, ["incomplete"]]);
    expect(await gist(document(3))).toEqual(["biome-json", undefined, ["incomplete"]]);
    expect(await gist(document(3, "format"))).toEqual(["biome-json", ["error a.js format"], ["disagreement"]]);
  });

  test("oxlint: no file is nothing judged; the list of old versions is read", async () => {
    expect(await gist({ diagnostics: [], number_of_files: 0, number_of_rules: 9 })).toEqual([
      "oxlint-json",
      undefined,
      ["empty"],
    ]);
    expect(await gist({ diagnostics: [], number_of_files: 3, number_of_rules: 9 })).toEqual(["oxlint-json", [], []]);
    const old = [
      {
        message: "M",
        code: "eslint(x)",
        severity: "error",
        filename: "a.js",
        labels: [{ span: { offset: 1, length: 2 } }],
      },
    ];
    expect(await gist(old)).toEqual(["oxlint-json", ["error a.js eslint(x)"], []]);
  });

  test("zizmor: what a comment ignores is a note, and no risk", async () => {
    const audit = {
      ident: "x",
      desc: "D",
      determinations: { severity: "High" },
      ignored: true,
      locations: [
        {
          symbolic: { kind: "Primary", key: { Local: { given_path: "a.yml" } } },
          concrete: { location: { start_point: { row: 0, column: 0 } } },
        },
      ],
    };
    expect(await gist([audit])).toEqual(["zizmor-json", ["note a.yml:1:1 x"], []]);
  });
});

describe("a format that is named", () => {
  const lists = [
    "actionlint-json",
    "codeclimate-json",
    "gitleaks-json",
    "hadolint-json",
    "oxlint-json",
    "pip-audit-json",
    "pylint-json",
    "shellcheck-json",
    "staticcheck-json",
    "stylelint-json",
    "zizmor-json",
  ];
  const objects = [
    "bandit-json",
    "biome-json",
    "cargo-audit-json",
    "checkov-json",
    "cyclonedx-json",
    "github-snapshot",
    "golangci-json",
    "govulncheck-json",
    "grype-json",
    "npm-audit",
    "osv-json",
    "rdjson",
    "rubocop-json",
    "semgrep-json",
    "snyk-json",
    "spdx-json",
    "trivy-json",
  ];

  test.each(lists)("%s: an empty list says that nothing was found", async (format) => {
    expect(await gist("[]", format)).toEqual([format, [], []]);
  });

  test.each([...lists, ...objects])("%s: no other document is clean", async (format) => {
    for (const text of [
      "null",
      "true",
      "{}",
      '{"message": "Bad credentials"}',
      "command not found",
      '"',
      "<html/>",
      "\0",
    ]) {
      if (text === "null" && ["trivy-json", "gitleaks-json"].includes(format)) continue;
      const { findings, problems } = await readDocument(text, format);
      expect([format, text, findings, problems.length > 0]).toEqual([format, text, undefined, true]);
    }
  });
});
