import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { files, inFolder, projectOf, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { testWith } from "./with-tool.js";

/** Several runs of a tool that is slow to start, in milliseconds. */
const SLOW = 180_000;

const module = { "go.mod": "module example.com/m\n\ngo 1.24\n" };
const planted = [
  "package m",
  "",
  'import "os"',
  "",
  "func F(b, c bool) int {",
  '\tos.Remove("x")',
  '\tif "ü" != "" && b == true && c == true {',
  "\t\treturn 1",
  "\t}",
  "\treturn 2",
  "}",
  "",
].join("\n");
const uncompiled = { ...module, "a.go": 'package m\n\nfunc F() int { return "x" }\n', "a_test.go": "package m\n" };
const clean = { ...module, "a.go": "package m\n" };

describe("staticcheck", () => {
  const withStaticcheck = testWith("staticcheck");

  test("is detected where the module configures or runs it", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("staticcheck").detect(projectOf(contents));
    expect(await detect(clean)).toBe(false);
    expect(await detect({ ...clean, "staticcheck.conf": "" })).toBe(true);
    expect(await detect({ "go.mod": "module m\n\ntool honnef.co/go/tools/cmd/staticcheck\n" })).toBe(true);
    expect(await detect({ ...clean, ".github/workflows/ci.yml": "uses: dominikh/staticcheck-action@v1\n" })).toBe(true);
    expect(await detect({ Makefile: "staticcheck ./...\n" })).toBe(false);
  });

  withStaticcheck(
    "places findings by character, and code that does not compile once",
    async () => {
      const result = await inFolder({ ...module, "sub/a.go": planted }, (root) =>
        runTool("staticcheck", join(root, "sub"), { root }),
      );
      expect(found(result)).toEqual(["error sub/a.go:7:18 S1002", "error sub/a.go:7:31 S1002"]);
      const broken = await runIn("staticcheck", uncompiled);
      expect(found(broken)).toEqual(["error a.go:3:23 compile"]);
      expect(found(await runIn("staticcheck", { ...module, "a.go": "package m\n\nfunc F( {}\n" }))).toEqual([
        "error a.go:3:9 compile",
      ]);
      expect(found(await runIn("staticcheck", clean))).toEqual([]);
    },
    SLOW,
  );

  withStaticcheck(
    "is broken by a bad configuration, and where it looks at no package",
    async () => {
      const run = (contents: Record<string, string>, options = {}) =>
        runIn("staticcheck", contents, options).then(refusal);
      expect(await run({ ...clean, "staticcheck.conf": "checks = [" })).toMatch(
        /^tool-error: staticcheck could not check the code: \S*staticcheck.conf: unexpected EOF/,
      );
      expect(await run(module)).toBe(
        'tool-error: staticcheck looked at no package: warning: "./..." matched no packages',
      );
      expect(await run(clean, { paths: ["./none"] })).toMatch(/could not check the code: .*none: directory not found/);
      expect(await run({ "a.txt": "" })).toMatch(/could not check the code: .*main module/);
      expect(await run(clean, { args: ["-nope"] })).toMatch(/code 2: flag provided but not defined: -nope/);
    },
    SLOW,
  );

  test("is broken by a crash and by a failure without a finding", async () => {
    expect(found(await readAs("staticcheck", { code: 0 }))).toEqual([]);
    expect((await readAs("staticcheck", { code: 1 })).judged).toBe(false);
    expect(refusal(await readAs("staticcheck", { code: 2, stderr: "panic: boom\n" }))).toMatch(/code 2: panic: boom/);
  });
});

describe("golangci-lint", () => {
  const withGolangci = testWith("golangci-lint");

  test("is detected where the module configures or runs it", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("golangci-lint").detect(projectOf(contents));
    expect(await detect(clean)).toBe(false);
    expect(await detect({ ...clean, ".golangci.toml": "" })).toBe(true);
    expect(await detect({ ...clean, Makefile: "lint:\n\tgolangci-lint run\n" })).toBe(true);
    expect(await detect({ ".golangci.yml": "" })).toBe(false);
  });

  withGolangci(
    "names all findings, with fixes, whatever its configuration cuts or redirects",
    async () => {
      const config = [
        'version: "2"',
        "issues: { new-from-merge-base: main, max-same-issues: 1 }",
        "output: { path-prefix: elsewhere, formats: { text: { path: stdout } } }",
        "run: { relative-path-mode: cfg, issues-exit-code: 0 }",
        "",
      ].join("\n");
      const contents = { ...module, ".golangci.yml": config, "sub/a.go": planted };
      const result = await inFolder(contents, (root) => runTool("golangci-lint", join(root, "sub"), { root }));
      expect(found(result)).toEqual([
        "warning sub/a.go:6:11 errcheck",
        "warning sub/a.go:7:18 staticcheck",
        "warning sub/a.go:7:31 staticcheck",
      ]);
      const fixes = result.judged ? result.findings?.map(({ fix }) => fix) : [];
      expect(fixes?.[2]).toEqual([{ range: { startLine: 7, startColumn: 31, endLine: 7, endColumn: 40 }, text: "c" }]);
    },
    SLOW,
  );

  withGolangci(
    "tells code that does not compile once, where it is",
    async () => {
      expect(found(await runIn("golangci-lint", uncompiled))).toEqual(["error a.go:3:23 typecheck"]);
    },
    SLOW,
  );

  withGolangci(
    "judges a clean module as clean, and mends what it can",
    async () => {
      expect(found(await runIn("golangci-lint", clean))).toEqual([]);
      const text = "package m\n\nfunc F(b bool) bool {\n\treturn b == true\n}\n";
      const result = await runIn("golangci-lint", { ...module, "a.go": text }, { fix: true });
      expect(result.left["a.go"]).toBe("package m\n\nfunc F(b bool) bool {\n\treturn b\n}\n");
      expect(found(result)).toEqual([]);
    },
    SLOW,
  );

  withGolangci(
    "is broken by a bad configuration, and where there is nothing to look at",
    async () => {
      const run = (contents: Record<string, string>, options = {}) =>
        runIn("golangci-lint", contents, options).then(refusal);
      expect(await run({ ...clean, ".golangci.yml": "linters: [x" })).toMatch(
        /^tool-error: golangci-lint exited with code 3: Error: can't load config/,
      );
      expect(await run({ ...clean, ".golangci.yml": 'version: "2"\nlinters: { enable: [nope] }\n' })).toMatch(
        /code 3: Error: unknown linters: 'nope'/,
      );
      expect(await run(module)).toMatch(/code 5: .*no go files to analyze/);
      expect(await run(clean, { paths: ["./none"] })).toMatch(/code 7: .*none: directory not found/);
      expect(await run(clean, { args: ["--nope"] })).toMatch(/code 3: Error: unknown flag: --nope/);
    },
    SLOW,
  );

  test("each version gets its own options", async () => {
    const args = async (version: string) => {
      const request = {
        args: [],
        paths: ["./..."],
        cwd: "/r",
        root: "/r",
        scratch: "/s",
        outputs: "/o",
        version,
        fix: false,
        trackedFiles: [],
      };
      const command = await toolNamed("golangci-lint").command({
        ...request,
        coverage: false,
        files,
      });
      return "args" in command ? command.args : [];
    };
    expect((await args("1.55.2")).slice(0, 2)).toEqual([
      "run",
      `--out-format=json:${join("/s", "golangci-lint.json")}`,
    ]);
    expect(await args("1.55.2")).not.toContain("--new-from-merge-base=");
    expect((await args("2.15.0")).slice(1, 3)).toEqual([
      `--output.json.path=${join("/s", "golangci-lint.json")}`,
      "--path-mode=abs",
    ]);
  });

  test("is broken by a linter that failed, its time limit and a missing report", async () => {
    const read = (code: number, document: object) =>
      readAs("golangci-lint", { code, scratch: { "golangci-lint.json": JSON.stringify(document) }, stderr: "words\n" });
    expect(found(await read(0, { Issues: [], Report: {} }))).toEqual([]);
    expect((await read(0, { Issues: [], Report: { Error: "context loading failed" } })).judged).toBe(false);
    expect(refusal(await read(4, { Issues: [], Report: {} }))).toBe(
      "tool-error: golangci-lint exited with code 4: words",
    );
    expect((await read(1, { Issues: [], Report: {} })).judged).toBe(false);
    expect((await readAs("golangci-lint", { code: 0 })).judged).toBe(false);
  });
});
