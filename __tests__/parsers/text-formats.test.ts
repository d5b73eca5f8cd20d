import { describe, expect, test } from "@jest/globals";
import { inShort, readDocument } from "./finding-fixtures.js";

async function gist(lines: readonly string[], format?: string) {
  const { format: found, findings, problems } = await readDocument(lines.join("\n"), format);
  return [found, findings?.map(inShort), problems.map(({ code }) => code)];
}

describe("workflow commands", () => {
  test("escapes, titles, and commands that do not count", async () => {
    const lines = [
      "Run lint",
      "  ::error file=a%2Cb.py,line=3,endLine=4,title=ruff (F401)::a,b.py:3:1: F401 `os`%0Aunused 100%25",
      "::WARNING file=c.py,title=Lint failed::Mend it",
      "::notice::Hello",
      "::debug::no",
      "::group::no",
      "::stop-commands::t0k3n",
      "::error file=x.py::printed by a test",
      "::t0k3n::",
      "::error file=d.py,line=0,col=1::whole file",
    ];
    const { format, findings } = await readDocument(lines.join("\n"));
    expect(format).toBe("github-commands");
    expect(findings?.map((one) => [one.tool, inShort(one), one.message])).toEqual([
      ["ruff", "error a,b.py:3 F401", "`os`\nunused 100%"],
      ["github-commands", "warning c.py annotation", "Lint failed: Mend it"],
      ["github-commands", "note - annotation", "Hello"],
      ["github-commands", "error d.py annotation", "whole file"],
    ]);
  });
});

describe("a unified diff", () => {
  const hunk = ["@@ -1,3 +1,3 @@", " a", "-b", "+B", " c"];

  test("one finding a hunk, with the change as its fix; lines that look like headers are content", async () => {
    const lines = [
      "--- a/x.py\t2026-01-01",
      "+++ b/x.py\t2026-01-02",
      "@@ -1,3 +1,4 @@",
      " a",
      "--- b",
      "+++ c",
      "+d",
      " e",
      "@@ -9,0 +11 @@",
      "+f",
    ];
    const { format, findings } = await readDocument(`${lines.join("\n")}\n`);
    expect([format, findings?.map(inShort)]).toEqual([
      "unified-diff",
      ["warning x.py:2 unformatted", "warning x.py:9 unformatted"],
    ]);
    expect(findings?.map(({ fix }) => fix)).toEqual([
      [{ range: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 }, text: "++ c\nd\n" }],
      [{ range: { startLine: 10, startColumn: 1, endLine: 10, endColumn: 1 }, text: "f\n" }],
    ]);
  });

  test("git's sections: names, new and binary files, and modes", async () => {
    const lines = [
      "diff --git a/a.c b/a.c",
      "index 1..2 100644",
      "--- a/a.c",
      "+++ b/a.c",
      ...hunk,
      "diff --git a/new b/new",
      "new file mode 100644",
      "--- /dev/null",
      "+++ b/new",
      "@@ -0,0 +1 @@",
      "+x",
      "\\ No newline at end of file",
      "diff --git a/p.png b/p.png",
      "Binary files a/p.png and b/p.png differ",
      "diff --git a/run.sh b/run.sh",
      "old mode 100644",
      "new mode 100755",
    ];
    expect(await gist(lines)).toEqual([
      "unified-diff",
      [
        "warning a.c:2 unformatted",
        "warning new:1 unformatted",
        "warning p.png unformatted",
        "warning run.sh unformatted",
      ],
      [],
    ]);
  });

  test("one that is cut is a problem; nothing at all is clean where it is named", async () => {
    expect((await gist(["--- x", "+++ x", ...hunk.slice(0, 3)]))[2]).toEqual(["truncated"]);
    expect(await gist([], "unified-diff")).toEqual(["unified-diff", [], []]);
  });

  test("Go's and rustfmt's own diffs stay theirs", async () => {
    expect((await gist(["diff a.go.orig a.go", "--- a.go.orig", "+++ a.go", ...hunk]))[0]).toBe("gofmt");
    expect((await gist(["Diff in src/main.rs:1:", "-a", "+b"]))[0]).toBe("rustfmt");
  });
});

describe("lines of text", () => {
  test.each([
    [
      "gcc-text",
      [
        "In file included from a.c:1:",
        "b.h:3:5: fatal error: x.h: No such file",
        "a.c:9: warning: unused [-Wunused]",
        "   9 | int x;",
        "C:\\a.c:1:2: note: here",
      ],
      ["error b.h:3:5 fatal-error", "warning a.c:9 -Wunused", "note C:\\a.c:1:2 note"],
    ],
    [
      "go-text",
      ["# example.test/m", "vet: ./a.go:3:4: undefined: x", "b.go:7: self-assignment"],
      ["warning ./a.go:3:4 vet", "warning b.go:7 vet"],
    ],
    [
      "go-text",
      ["a.go:1:2: never used (U1000)", "b.go:3:4: unchecked (errcheck)", "\tf()", "\t^", "2 issues:", "* errcheck: 1"],
      ["warning a.go:1:2 U1000", "warning b.go:3:4 errcheck"],
    ],
    [
      "rubocop-text",
      [
        "Inspecting 1 file",
        "C",
        "",
        "Offenses:",
        "",
        "a.rb:1:2: C: [Correctable] Style/X: Message",
        "a.rb:2:1: W: Lint/Y: M",
        "b.rb:1:1: E: Old",
        "c.rb:1:1: C: [Corrected] Style/X: M",
      ],
      ["warning a.rb:1:2 Style/X", "warning a.rb:2:1 Lint/Y", "error b.rb:1:1 rubocop", "note c.rb:1:1 Style/X"],
    ],
    ["rubocop-text", ["Inspecting 3 files", "...", "", "3 files inspected, no offenses detected"], []],
    [
      "yamllint-text",
      ["a.yml:1:2: [error] syntax error: bad", "a.yml:3:4: [warning] long (line-length)"],
      ["error a.yml:1:2 syntax", "warning a.yml:3:4 line-length"],
    ],
    [
      "pylint-text",
      ["a.py(3): [C0103(invalid-name), f] Bad", "a.py:4: [(unused-import), ] Unused", "a.py:5: [Z9(x), ] no"],
      ["note a.py:3 C0103", "warning a.py:4 unused-import"],
    ],
    [
      "bandit-text",
      ["/x/a.py:5: B105[bandit]: LOW: Password", "/x/a.py:6:2: B307[bandit]: HIGH: eval"],
      ["note/low /x/a.py:5 B105", "error/high /x/a.py:6:2 B307"],
    ],
    [
      "unix-text",
      ["a.js:1:2: No x. [Error/no-x]", "a.js:3:4: Broken [Error]", "", "2 problems"],
      ["error a.js:1:2 no-x", "error a.js:3:4 unix"],
    ],
    ["actionlint-text", ["ci.yml:1:2: bad [expression]", "  |", "1 | on:", "  | ^"], ["error ci.yml:1:2 expression"]],
    [
      "cargo-text",
      [
        "warning: unused",
        "  --> src/a.rs:1:5",
        "   |",
        "   = note: `#[warn(unused_variables)]` on by default",
        "",
        "error[E0308]: mismatched",
        "  --> src/b.rs:2:3",
        "",
        "warning: `x` generated 1 warning",
      ],
      ["warning src/a.rs:1:5 unused_variables", "error src/b.rs:2:3 E0308"],
    ],
    ["file-list", ["src/a.ts", "b.css"], ["warning src/a.ts unformatted", "warning b.css unformatted"]],
  ] as const)("%s: %j", async (format, lines, findings) => {
    expect(await gist(lines)).toEqual([format, findings, []]);
  });

  test("prose and logs are none of them", async () => {
    for (const text of [
      "Done.",
      "All files pass",
      "error: something is wrong",
      "a.py",
      "see http://example.test:80/a.b",
      "ok  \tm\t0.1s",
    ]) {
      const { format } = await readDocument(text);
      expect([text, format]).toEqual([text, text === "a.py" ? "file-list" : null]);
    }
  });
});
