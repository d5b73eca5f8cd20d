import { describe, expect, test } from "@jest/globals";
import { buildIn } from "./built.js";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { testWith } from "./with-tool.js";

const real = testWith("go");
const module = "module example.com/planted\n\ngo 1.21\n";
const main = 'package main\n\nfunc main() { println("hi") }\n';
const exe = process.platform === "win32" ? ".exe" : "";

describe("go-build", () => {
  test("is detected by a main package, and not by a library, a generator or a test", async () => {
    const detect = (files: Readonly<Record<string, string>>) => toolNamed("go-build").detect(projectOf(files));
    expect(await detect({ "go.mod": module, "main.go": main })).toBe(true);
    expect(await detect({ "go.mod": module, "cmd/app/main.go": main })).toBe(true);
    expect(await detect({ "go.mod": module, "a.go": "package a\n" })).toBe(false);
    expect(await detect({ "go.mod": module, "gen.go": `//go:build ignore\n\n${main}`, "main_test.go": main })).toBe(
      false,
    );
    expect(await detect({ "main.go": main })).toBe(false);
  });

  real("builds every program, and nothing of a library", async () => {
    const files = { "go.mod": module, "cmd/app/main.go": main, "cmd/tool/main.go": main, "a.go": "package planted\n" };
    expect(await buildIn("go-build", files)).toEqual({
      made: [`executable out/app${exe}`, `executable out/tool${exe}`],
      fault: null,
      found: [],
    });
    expect(await buildIn("go-build", { "go.mod": module, "a.go": "package a\n" })).toEqual({
      made: [],
      fault: null,
      found: [],
    });
  });

  real("fails with the compiler's errors, placed", async () => {
    const files = { "go/go.mod": module, "go/main.go": "package main\n\nfunc main() { missing() }\n" };
    expect(await buildIn("go-build", files, { in: "go" })).toEqual({
      made: [],
      fault: "go build exited with code 1",
      found: ["go/main.go:3:15 compile undefined: missing"],
    });
  });

  real("is broken by a bad module", async () => {
    expect((await buildIn("go-build", { "go.mod": "nope\n", "main.go": main })).fault).toMatch(
      /^tool-error: go build exited with code 1: go: errors parsing go.mod/,
    );
  });

  test("tells a linker's failure from a network's", async () => {
    const linked = await readAs("go-build", { code: 1, stderr: "# example.com/x\n/usr/bin/ld: cannot find -lnone\n" });
    expect(linked).toMatchObject({
      judged: true,
      failed: "go build exited with code 1: /usr/bin/ld: cannot find -lnone",
    });
    const offline = await readAs("go-build", {
      code: 1,
      stderr:
        'main.go:3:8: example.com/y@v1.0.0: Get "https://example.com/": dial tcp: lookup example.com: no such host\n',
    });
    expect(offline).toMatchObject({ judged: false, reason: "tool-error" });
  });
});
