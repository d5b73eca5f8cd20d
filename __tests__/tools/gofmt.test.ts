import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";

const real = hasProgram("gofmt") ? test : test.skip;
const module = "module example.com/planted\n\ngo 1.21\n";
const pretty =
  "package pkg\n\nfunc Add(a int, b int) int {\n\treturn a + b\n}\n\nfunc Sub(a int, b int) int {\n\treturn a - b\n}\n";
const ugly = pretty.replace("a int, b", "a int,b").replace("a - b", "a -b");

describe("gofmt", () => {
  test("is detected by a go.mod", async () => {
    const detect = (path: string) => toolNamed("gofmt").detect(projectOf({ [path]: "" }));
    expect(await detect("go.mod")).toBe(true);
    expect(await detect("server/go.mod")).toBe(true);
    expect(await detect("testdata/go.mod")).toBe(false);
  });

  real("gives a finding with its repair for each stretch of lines (needs gofmt)", async () => {
    const result = await runIn("gofmt", { "go/go.mod": module, "go/pkg/a.go": ugly }, { in: "go" });
    expect(found(result)).toEqual(["warning go/pkg/a.go:3:0 gofmt", "warning go/pkg/a.go:8:0 gofmt"]);
    expect(result.judged && result.findings?.[1]?.fix).toEqual([
      { range: { startLine: 8, startColumn: 1, endLine: 9, endColumn: 1 }, text: "\treturn a - b\n" },
    ]);
    expect(found(await runIn("gofmt", { "go.mod": module, "pkg/a.go": pretty }))).toEqual([]);
  });

  real("leaves vendored code and test data alone (needs gofmt)", async () => {
    const files = { "go.mod": module, "a.go": ugly, "vendor/v/a.go": ugly, "pkg/testdata/a.go": "package (\n" };
    expect(found(await runIn("gofmt", files))).toEqual(["warning a.go:3:0 gofmt", "warning a.go:8:0 gofmt"]);
    const mended = await runIn("gofmt", files, { fix: true });
    expect(found(mended)).toEqual([]);
    expect(mended.left).toEqual({ ...files, "a.go": pretty });
  });

  real("places syntax errors (needs gofmt)", async () => {
    const result = await runIn("gofmt", { "go.mod": module, "a.go": "package pkg\n\nfunc X() {\n", "b.go": ugly });
    expect(found(result)).toEqual(["error a.go:3:12 syntax-error", "warning b.go:3:0 gofmt", "warning b.go:8:0 gofmt"]);
  });

  real("is broken by a path that is not there (needs gofmt)", async () => {
    expect(refusal(await runIn("gofmt", { "go.mod": module }, { paths: ["nowhere"] }))).toMatch(
      /^tool-error: gofmt exited with code 2: .*nowhere/,
    );
  });

  test("differences are findings whether it exits with 0 or, as newer versions do, with 1", async () => {
    const stdout =
      "diff a.go.orig a.go\n--- a.go.orig\n+++ a.go\n@@ -1,3 +1,3 @@\n package a\n \n-var  x = 1\n+var x = 1\n";
    for (const code of [0, 1])
      expect(found(await readAs("gofmt", { code, stdout }))).toEqual(["warning a.go:3:0 gofmt"]);
  });

  test("is broken by an exit code that nothing explains", async () => {
    expect((await readAs("gofmt", { code: 1 })).judged).toBe(false);
    expect((await readAs("gofmt", { code: 2 })).judged).toBe(false);
    expect((await readAs("gofmt", { code: 3 })).judged).toBe(false);
  });
});
