import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool, toolNamed } from "./harness.js";
import { type Answer, withServer } from "./loopback.js";
import { refusal } from "./node-tools.js";
import { lock, manifest, registry } from "./npm-registry.js";
import { testWith } from "./with-tool.js";

const withNpm = testWith("npm");
const files = { "package.json": manifest, "package-lock.json": lock };

function audit(url: string, contents: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<ToolResult> {
  return inFolder(contents, (root) =>
    runTool("npm-audit", root, {
      ...options,
      args: ["--registry", url, "--fetch-retries", "0", ...(options.args ?? [])],
      env: { npm_config_cache: join(root, ".npm") },
    }),
  );
}

const audited = (answer: Answer | null | undefined, contents = files, options: RunOptions = {}) =>
  withServer(registry(answer), (url) => audit(url, contents, options));

describe("npm-audit", () => {
  withNpm("names packages with what is installed, its line, and what mends it", async () => {
    const result = await audited(undefined);
    if (!result.judged) throw new Error(result.message);
    expect(result.findings).toEqual([
      {
        tool: "npm-audit",
        rule: "GHSA-aaaa-bbbb-cccc",
        message: "inner 2.0.1: Deep trouble",
        severity: "note",
        risk: "low",
        package: { name: "inner", version: "2.0.1", fixedIn: ["2.0.2"] },
        path: "package-lock.json",
        range: { startLine: 15 },
        url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
      },
      {
        tool: "npm-audit",
        rule: "GHSA-vh95-rmgr-6w4m, GHSA-xvch-5gv4-984h",
        message: "minimist 1.2.0: Prototype pollution; Prototype pollution, again (mended by minimist 1.2.8)",
        severity: "error",
        risk: "critical",
        package: { name: "minimist", version: "1.2.0", fixedIn: ["1.2.8"] },
        path: "package-lock.json",
        range: { startLine: 18 },
        url: "https://github.com/advisories/GHSA-vh95-rmgr-6w4m",
      },
      {
        tool: "npm-audit",
        rule: "GHSA-aaaa-bbbb-cccc",
        message: "outer *: depends on vulnerable inner",
        severity: "note",
        risk: "low",
        package: { name: "outer", version: "1.0.0" },
        path: "package-lock.json",
        range: { startLine: 21 },
      },
    ]);
  });

  withNpm("is clean where the registry knows nothing, and passes arguments on", async () => {
    expect(await audited({ status: 200, body: "{}" })).toEqual({ judged: true, findings: [] });
    const asked: string[] = [];
    const dev = lock.replace('"version": "1.2.0"', '"version": "1.2.0", "dev": true');
    await withServer(
      ({ body }) => {
        asked.push(body);
        return { status: 200, body: "{}" };
      },
      (url) => audit(url, { ...files, "package-lock.json": dev }, { args: ["--omit=dev"] }),
    );
    expect(asked).toEqual(['{"inner":["2.0.1"],"outer":["1.0.0"]}']);
  });

  withNpm("is broken, in npm's words, by a registry that cannot answer", async () => {
    expect(refusal(await audited({ status: 405, body: '{"error": "no"}' }))).toMatch(
      /^tool-error: npm audit: The audit failed: 405 Method Not Allowed - POST http:\/\/127\.0\.0\.1:\d+\/-\/npm\/v1\/security\//,
    );
    expect(refusal(await audited({ status: 503, body: "down" }))).toMatch(/The audit failed: 503 Service Unavailable/);
    expect(refusal(await audited({ status: 200, body: "<html>" }))).toMatch(/The audit failed: invalid json response/);
    expect(refusal(await audited(null))).toMatch(/The audit failed: request to .* failed, reason: socket hang up/);
    expect(refusal(await audit("http://127.0.0.1:1", files))).toMatch(/The audit failed: .*ECONNREFUSED/);
  });

  withNpm("is broken without a lock file, and asks the registry whatever .npmrc says", async () => {
    expect(refusal(await audit("http://127.0.0.1:1", { "package.json": manifest }))).toMatch(
      /^tool-error: npm audit: The audit failed: ENOLOCK: This command requires an existing lockfile\.: Try creating one first with: npm i --package-lock-only/,
    );
    expect(refusal(await audit("http://127.0.0.1:1", { ...files, ".npmrc": "offline=true\n" }))).toMatch(
      /The audit failed/,
    );
  });

  test("an exit that it does not have, or that names nothing, judges nothing", async () => {
    const clean = '{"auditReportVersion": 2, "vulnerabilities": {}}';
    expect(await readAs("npm-audit", { code: 0, stdout: clean })).toEqual({ judged: true, findings: [] });
    expect(refusal(await readAs("npm-audit", { code: 1, stdout: clean }))).toMatch(/It named no vulnerability\.$/);
    expect(refusal(await readAs("npm-audit", { code: 0 }))).toMatch(/^tool-error: .*\nIt printed no report\.$/);
    expect((await readAs("npm-audit", { code: 2, stdout: clean })).judged).toBe(false);
    expect((await readAs("npm-audit", { code: 0, stdout: clean.slice(0, -3) })).judged).toBe(false);
  });

  test("is chosen where the repository runs it", async () => {
    const { detect } = toolNamed("npm-audit");
    const lockFile = { "package-lock.json": "" };
    expect(await detect(projectOf(lockFile))).toBe(false);
    expect(await detect(projectOf({ ...lockFile, "package.json": '{"scripts": {"x": "npm audit fix"}}' }))).toBe(false);
    expect(await detect(projectOf({ ...lockFile, ".github/workflows/a.yml": "- run: npm audit --omit=dev" }))).toBe(
      true,
    );
    expect(await detect(projectOf({ ".github/workflows/a.yml": "- run: npm audit" }))).toBe(false);
  });
});
