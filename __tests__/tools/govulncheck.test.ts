import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { hasProgram, inFolder, projectOf, type RunOptions, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const real = testWith(hasProgram("go") ? "govulncheck" : "go");

const modified = "2024-05-01T00:00:00Z";
const entry = (id: string, summary: string, module: string, fixed: string, path: string, symbol: string) =>
  JSON.stringify({
    schema_version: "1.3.1",
    id,
    modified,
    published: "2024-04-30T12:00:00Z",
    aliases: [id.replace("GO", "CVE")],
    summary,
    affected: [
      {
        package: { name: module, ecosystem: "Go" },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed }] }],
        ecosystem_specific: { imports: [{ path, symbols: [symbol] }] },
      },
    ],
  });
const weak = "example.com/weak";

/** A vulnerability database in the layout of vuln.go.dev. */
const database = {
  "db/index/db.json": JSON.stringify({ modified }),
  "db/index/vulns.json": "[]",
  "db/index/modules.json": JSON.stringify([
    {
      path: weak,
      vulns: [
        { id: "GO-2024-0001", modified, fixed: "1.2.3" },
        { id: "GO-2024-0002", modified, fixed: "1.2.4" },
        { id: "GO-2024-0004", modified, fixed: "1.2.5" },
      ],
    },
    { path: "stdlib", vulns: [{ id: "GO-2024-0003", modified, fixed: "1.99.0" }] },
  ]),
  "db/ID/GO-2024-0001.json": entry("GO-2024-0001", "Bad is bad", weak, "1.2.3", weak, "Bad"),
  "db/ID/GO-2024-0002.json": entry("GO-2024-0002", "Other is bad", weak, "1.2.4", weak, "Other"),
  "db/ID/GO-2024-0003.json": entry("GO-2024-0003", "Parse is bad", "stdlib", "1.99.0", "net/url", "Parse"),
  "db/ID/GO-2024-0004.json": entry("GO-2024-0004", "Sub is bad", weak, "1.2.5", `${weak}/sub`, "F"),
};

const planted = {
  "app/go.mod": `module example.com/planted\n\ngo 1.21\n\nrequire ${weak} v1.0.0\n`,
  "app/main.go":
    'package main\n\nimport (\n\t"net/url"\n\n\t"example.com/planted/pkg"\n)\n\nfunc main() {\n\tpkg.Run()\n\t_, _ = url.Parse("x")\n}\n',
  "app/pkg/run.go": `package pkg\n\nimport "${weak}"\n\n// Run runs.\nfunc Run() {\n\tweak.Bad()\n}\n`,
  "app/vendor/modules.txt": `# ${weak} v1.0.0\n## explicit; go 1.21\n${weak}\n`,
  "app/vendor/example.com/weak/weak.go": "package weak\n\nfunc Bad() {}\n\nfunc Other() {}\n",
};

function check(contents: Readonly<Record<string, string>>, options: RunOptions = {}, cwd = "app"): Promise<ToolResult> {
  return inFolder({ ...database, ...contents }, (root) =>
    runTool("govulncheck", `${root}/${cwd}`, {
      root,
      args: ["-db", pathToFileURL(`${root}/db`).href, ...(options.args ?? [])],
      env: { GOFLAGS: "", GOTOOLCHAIN: "local" },
    }),
  );
}

describe("govulncheck", () => {
  real("places calls at their lines, and what is not called in go.mod", async () => {
    const result = await check(planted);
    if (!result.judged) throw new Error(result.message);
    const [first] = result.findings?.filter(({ rule }) => rule === "GO-2024-0001") ?? [];
    expect(first).toEqual({
      tool: "govulncheck",
      rule: "GO-2024-0001",
      message: "example.com/weak v1.0.0: Bad is bad (fixed in v1.2.3)",
      severity: "error",
      risk: "high",
      aliases: ["CVE-2024-0001"],
      package: { name: weak, version: "v1.0.0", fixedIn: ["v1.2.3"] },
      published: "2024-04-30",
      path: "app/pkg/run.go",
      range: { startLine: 7, startColumn: 10 },
      url: "https://pkg.go.dev/vuln/GO-2024-0001",
    });
    expect([...found(result)].sort()).toEqual([
      "error app/main.go:11:18 GO-2024-0003",
      "error app/pkg/run.go:7:10 GO-2024-0001",
      "note app/go.mod:5:0 GO-2024-0002",
      "note app/go.mod:5:0 GO-2024-0004",
    ]);
    expect(result.findings?.find(({ rule }) => rule === "GO-2024-0004")?.message).toBe(
      "example.com/weak v1.0.0: Sub is bad (required, not called) (fixed in v1.2.5)",
    );
  });

  real("places them from a folder of the module too, and takes no pattern for a whole module", async () => {
    expect([...found(await check(planted, {}, "app/pkg"))].sort()[0]).toBe("error app/pkg/run.go:7:10 GO-2024-0001");
    expect([...found(await check(planted, { args: ["-scan", "module"] }))].sort().slice(0, 2)).toEqual([
      "note app/go.mod:3:0 GO-2024-0003",
      "note app/go.mod:5:0 GO-2024-0001",
    ]);
  });

  real("is clean where nothing is known", async () => {
    const contents = { "app/go.mod": "module example.com/planted\n\ngo 1.21\n", "app/a.go": "package a\n" };
    const index = { "db/index/modules.json": "[]" };
    expect(await check({ ...contents, ...index })).toEqual({ judged: true, findings: [] });
  });

  real("is broken by code that does not build, no module, no package, no database", async () => {
    const wrong = { ...planted, "app/pkg/wrong.go": 'package pkg\n\nfunc x() int { return "s" }\n' };
    expect(refusal(await check(wrong))).toMatch(
      /^tool-error: govulncheck exited with code 1: govulncheck: loading packages: .*pkg\/wrong\.go:3:23: cannot use "s"/,
    );
    expect(refusal(await check({ "app/a.go": "package a\n" }))).toMatch(/no go\.mod file/);
    expect(refusal(await check({ "app/go.mod": "module x\n\ngo 1.21\n" }))).toMatch(/no packages matched/);
    expect(refusal(await check(planted, { args: ["-db", "http://127.0.0.1:1"] }))).toMatch(
      /^tool-error: govulncheck exited with code 1: .*/,
    );
  });

  test("an exit that it does not have, and a cut report, judge nothing", async () => {
    const clean = '{"config": {"protocol_version": "v1.0.0"}}\n';
    expect(await readAs("govulncheck", { code: 0, stdout: clean })).toEqual({ judged: true, findings: [] });
    expect((await readAs("govulncheck", { code: 3, stdout: clean })).judged).toBe(false);
    expect((await readAs("govulncheck", { code: 0, stdout: clean.slice(0, -3) })).judged).toBe(false);
    expect((await readAs("govulncheck", { code: 0 })).judged).toBe(false);
  });

  test("is chosen where the repository runs it", async () => {
    const { detect } = toolNamed("govulncheck");
    expect(await detect(projectOf({ "go.mod": "" }))).toBe(false);
    expect(await detect(projectOf({ "go.mod": "", Makefile: "vuln:\n\tgovulncheck ./...\n" }))).toBe(true);
  });
});
