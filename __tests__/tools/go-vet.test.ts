import { describe, expect, test } from "@jest/globals";
import { hasProgram, projectOf, readAs, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";

const real = hasProgram("go") ? test : test.skip;
const module = "module example.com/planted\n\ngo 1.21\n";
const wrong = 'package pkg\n\nimport "fmt"\n\nfunc F() {\n\tfmt.Printf("%d\\n", "x")\n}\n';

describe("go-vet", () => {
  test("is detected by a go.mod at the root", async () => {
    expect(await toolNamed("go-vet").detect(projectOf({ "go.mod": "" }))).toBe(true);
    expect(await toolNamed("go-vet").detect(projectOf({ "a/go.mod": "" }))).toBe(false);
  });

  real("places findings, though it exits with 0 (needs go)", async () => {
    const result = await runIn("go-vet", { "go/go.mod": module, "go/pkg/a.go": wrong }, { in: "go" });
    expect(found(result)).toEqual(["warning go/pkg/a.go:6:14 printf"]);
    expect(found(await runIn("go-vet", { "go.mod": module, "a.go": "package a\n" }))).toEqual([]);
  });

  real("places code that does not compile (needs go)", async () => {
    const files = { "go.mod": module, "a/a.go": 'package a\n\nfunc X() int { return "s" }\n', "b/b.go": wrong };
    expect([...found(await runIn("go-vet", files))].sort()).toEqual([
      "error a/a.go:3:23 compile",
      "warning b/b.go:6:14 printf",
    ]);
  });

  real("is broken by a bad module, and where it looks at nothing (needs go)", async () => {
    expect(refusal(await runIn("go-vet", { "go.mod": "nope\n" }))).toMatch(
      /^tool-error: go vet exited with code 1: go: errors parsing go.mod/,
    );
    expect(refusal(await runIn("go-vet", { "go.mod": module }))).toBe(
      "tool-error: go vet exited with code 1: no packages to vet",
    );
  });

  test("reads either stream, and is broken by a cut or empty one", async () => {
    const json =
      '# example.com/a\n{\n\t"a": {\n\t\t"printf": [\n\t\t\t{\n\t\t\t\t"posn": "a.go:6:14",\n\t\t\t\t"message": "m"\n\t\t\t}\n\t\t]\n\t}\n}\n';
    expect(found(await readAs("go-vet", { code: 0, stderr: json }))).toEqual(["warning a.go:6:14 printf"]);
    expect(found(await readAs("go-vet", { code: 0, stdout: json }))).toEqual(["warning a.go:6:14 printf"]);
    expect((await readAs("go-vet", { code: 0, stdout: json.slice(0, -3) })).judged).toBe(false);
    expect((await readAs("go-vet", { code: 0 })).judged).toBe(false);
    expect((await readAs("go-vet", { code: 1, stdout: json })).judged).toBe(false);
    expect((await readAs("go-vet", { code: 2, stdout: json })).judged).toBe(false);
  });
});
