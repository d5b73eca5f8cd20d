import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { coveredLines, ran, refusal, runIn } from "./node-tools.js";

const real = hasProgram("go") ? test : test.skip;
const module = "module example.com/planted\n\ngo 1.21\n";
const code = "package pkg\n\nfunc Add(a, b int) int {\n\treturn a + b\n}\n\nfunc Never() int {\n\treturn 1\n}\n";
const unit = (want: number) =>
  `package pkg\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) {\n\tif Add(1, 2) != ${want} {\n\t\tt.Fatalf("got %d", Add(1, 2))\n\t}\n}\n`;

describe("go-test", () => {
  test("is detected by a go.mod at the root", async () => {
    expect(await toolNamed("go-test").detect(projectOf({ "go.mod": "" }))).toBe(true);
  });

  real("reads tests and coverage with paths in the repository (needs go)", async () => {
    const files = { "go/go.mod": module, "go/pkg/a.go": code, "go/pkg/a_test.go": unit(4), "go/ok/a.go": code };
    const result = await runIn("go-test", files, { in: "go", coverage: true });
    expect(ran(result)).toEqual(["failed go/pkg/a_test.go:7 example.com/planted/pkg > TestAdd"]);
    expect(coveredLines(result)["go/pkg/a.go"]).toBe("3/6");
    const good = { "go.mod": module, "pkg/a.go": code, "pkg/a_test.go": unit(3) };
    expect(ran(await runIn("go-test", good))).toEqual(["passed -:0 example.com/planted/pkg > TestAdd"]);
  });

  real("is not green when a package does not build, and keeps what failed beside it (needs go)", async () => {
    const files = {
      "go.mod": module,
      "pkg/a.go": code,
      "pkg/a_test.go": unit(3),
      "bad/a.go": "package bad\n\nfunc F() int { return x }\n",
    };
    const unbuilt = { ...files, "bad/a_test.go": "package bad\n" };
    expect(refusal(await runIn("go-test", unbuilt))).toMatch(
      /^tool-error: go test: .*bad.*bad\/a\.go:3:23: undefined: x/,
    );
    const failing = await runIn("go-test", { ...unbuilt, "pkg/a_test.go": unit(4) });
    expect(ran(failing)).toContain("failed pkg/a_test.go:7 example.com/planted/pkg > TestAdd");
    expect(failing.judged && failing.problems).toHaveLength(1);
  });

  real("is broken by a bad module, and without a test (needs go)", async () => {
    expect(refusal(await runIn("go-test", { "go.mod": "nope\n" }))).toMatch(/errors parsing go.mod/);
    expect(refusal(await runIn("go-test", { "go.mod": module, "a.go": "package a\n" }))).toBe(
      "tool-error: go test ran no test: none was found.",
    );
  });

  test("is broken by a stream that is cut, and by an unknown exit code", async () => {
    const events = ["start", "run", "pass", "pass"].map((Action, index) =>
      JSON.stringify({ Action, Package: "p", ...(index === 1 || index === 2 ? { Test: "TestA" } : {}) }),
    );
    const stdout = `${events.join("\n")}\n`;
    expect(ran(await readAs("go-test", { code: 0, stdout }))).toEqual(["passed -:0 p > TestA"]);
    expect((await readAs("go-test", { code: 0, stdout: stdout.slice(0, -20) })).judged).toBe(false);
    expect((await readAs("go-test", { code: 0 })).judged).toBe(false);
    expect((await readAs("go-test", { code: 1, stdout })).judged).toBe(false);
    expect((await readAs("go-test", { code: 3, stdout })).judged).toBe(false);
  });
});
