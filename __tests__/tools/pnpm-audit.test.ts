import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, readAs, runTool, toolNamed } from "./harness.js";
import { type Answer, withServer } from "./loopback.js";
import { refusal } from "./node-tools.js";
import { manifest, registry } from "./npm-registry.js";
import { testWith } from "./with-tool.js";

const withPnpm = testWith("pnpm");
const integrity = `resolution: {integrity: sha512-${"a".repeat(86)}==}`;
const lock = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      minimist:
        specifier: 1.2.0
        version: 1.2.0
      outer:
        specifier: ^1.0.0
        version: 1.0.0

packages:

  inner@2.0.1:
    ${integrity}

  minimist@1.2.0:
    ${integrity}

  outer@1.0.0:
    ${integrity}

snapshots:

  inner@2.0.1: {}

  minimist@1.2.0: {}

  outer@1.0.0:
    dependencies:
      inner: 2.0.1
`;
const files = { "package.json": manifest, "pnpm-lock.yaml": lock };

function audit(url: string, contents: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const env = { PNPM_CONFIG_FETCH_RETRIES: "0" };
  return inFolder(contents, (root) => runTool("pnpm-audit", root, { args: ["--registry", url, ...args], env }));
}

const audited = (answer?: Answer | null, args: readonly string[] = []): Promise<ToolResult> =>
  withServer(registry(answer), (url) => audit(url, files, args));

describe("pnpm-audit", () => {
  withPnpm("names advisories with the installed version, its line, and what mends it", async () => {
    const result = await audited();
    if (!result.judged) throw new Error(result.message);
    const findings = [...(result.findings ?? [])].sort((a, b) => a.rule.localeCompare(b.rule));
    expect(findings.map(({ tool: _, url: __, ...rest }) => rest)).toEqual([
      {
        rule: "GHSA-aaaa-bbbb-cccc",
        message: "inner 2.0.1: Deep trouble (fixed in >=2.0.2)",
        severity: "note",
        risk: "low",
        package: { name: "inner", version: "2.0.1", fixedIn: [">=2.0.2"] },
        path: "pnpm-lock.yaml",
        range: { startLine: 16 },
      },
      {
        rule: "GHSA-vh95-rmgr-6w4m",
        message: "minimist 1.2.0: Prototype pollution (fixed in >=1.2.3)",
        severity: "warning",
        risk: "medium",
        package: { name: "minimist", version: "1.2.0", fixedIn: [">=1.2.3"] },
        path: "pnpm-lock.yaml",
        range: { startLine: 19 },
      },
      {
        rule: "GHSA-xvch-5gv4-984h",
        message: "minimist 1.2.0: Prototype pollution, again (fixed in >=1.2.6)",
        severity: "error",
        risk: "critical",
        package: { name: "minimist", version: "1.2.0", fixedIn: [">=1.2.6"] },
        path: "pnpm-lock.yaml",
        range: { startLine: 19 },
      },
    ]);
    expect(new Set(result.findings?.map(({ tool }) => tool))).toEqual(new Set(["pnpm-audit"]));
  });

  withPnpm("is clean where the registry knows nothing", async () => {
    expect(await audited({ status: 200, body: "{}" })).toEqual({ judged: true, findings: [] });
  });

  withPnpm("is broken, in pnpm's words, by a registry that cannot answer", async () => {
    expect(refusal(await audited({ status: 405, body: "no" }))).toMatch(
      /^tool-error: pnpm audit exited with code 1: .*ERR_PNPM_AUDIT_BAD_RESPONSE.* responded with 405: no\n/,
    );
    expect(refusal(await audited({ status: 200, body: "<html>" }))).toMatch(/returned invalid JSON/);
    expect(refusal(await audit("http://127.0.0.1:1", files))).toMatch(/Connection refused/);
    expect(refusal(await audit("http://127.0.0.1:1", files, ["--ignore-registry-errors"]))).toMatch(
      /^tool-error: pnpm audit: Failed to request the audit endpoint/,
    );
  });

  withPnpm("is broken without a lock file, and by one that is damaged", async () => {
    const without = await audit("http://127.0.0.1:1", { "package.json": manifest });
    expect(refusal(without)).toMatch(/ERR_PNPM_AUDIT_NO_LOCKFILE No pnpm-lock\.yaml found/);
    const damaged = await audit("http://127.0.0.1:1", { ...files, "pnpm-lock.yaml": "importers: [" });
    expect(refusal(damaged)).toMatch(/ERR_PNPM_BROKEN_LOCKFILE/);
  });

  test("an exit that it does not have, or that names nothing, judges nothing", async () => {
    const clean = '{"advisories": {}, "metadata": {}}';
    expect(await readAs("pnpm-audit", { code: 0, stdout: clean })).toEqual({ judged: true, findings: [] });
    expect((await readAs("pnpm-audit", { code: 1, stdout: clean })).judged).toBe(false);
    expect((await readAs("pnpm-audit", { code: 2, stdout: clean })).judged).toBe(false);
    expect((await readAs("pnpm-audit", { code: 0 })).judged).toBe(false);
  });

  test("is chosen where the repository runs it", async () => {
    const { detect } = toolNamed("pnpm-audit");
    expect(await detect(projectOf(files))).toBe(false);
    expect(await detect(projectOf({ ...files, ".github/workflows/a.yml": "- run: pnpm audit --prod" }))).toBe(true);
    expect(await detect(projectOf({ ...files, Makefile: "\tpnpm -r audit\n" }))).toBe(true);
  });
});
