import { describe, expect, test } from "@jest/globals";
import { buildIn } from "./built.js";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { testWith } from "./with-tool.js";

const real = testWith("npm");
const manifest = (more: object = {}) => JSON.stringify({ name: "@acme/app", version: "1.2.3", ...more });

describe("npm-pack", () => {
  test("is detected by a package that is meant for a registry", async () => {
    const detect = (files: Readonly<Record<string, string>>) => toolNamed("npm-pack").detect(projectOf(files));
    const workflow = { ".github/workflows/release.yml": "      - run: npm publish --provenance\n" };
    expect(await detect({ "package.json": manifest() })).toBe(false);
    expect(await detect({ "package.json": manifest(), ...workflow })).toBe(true);
    expect(await detect({ "package.json": manifest({ publishConfig: { access: "public" } }) })).toBe(true);
    expect(await detect({ "package.json": manifest({ private: true, publishConfig: {} }), ...workflow })).toBe(false);
    expect(await detect({ "package.json": '{"name":"app"}', ...workflow })).toBe(false);
  });

  real("packs a scoped package, whatever its scripts print", async () => {
    const script = "console.log('[not the list]'); console.log('{}')";
    const files = {
      "prepack.js": script,
      "package.json": manifest({ scripts: { prepack: "node prepack.js" } }),
      "index.js": "",
    };
    expect(await buildIn("npm-pack", files)).toEqual({
      made: ["npm-package out/acme-app-1.2.3.tgz"],
      fault: null,
      found: [],
    });
    expect((await buildIn("npm-pack", files, { args: ["--pack-destination", "."] })).made).toEqual([
      "npm-package acme-app-1.2.3.tgz",
    ]);
  });

  real("fails with the compiler's errors of a script, and in the script's words without", async () => {
    const line = "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.";
    const files = (text: string, code: number) => ({
      "package.json": manifest({ scripts: { prepack: "node prepack.js" } }),
      "prepack.js": `${text}; process.exitCode = ${code};`,
      "src/a.ts": "",
    });
    expect(await buildIn("npm-pack", files(`console.log(${JSON.stringify(line)})`, 2))).toEqual({
      made: [],
      fault: "npm pack exited with code 2",
      found: ["src/a.ts:3:5 TS2322 Type 'string' is not assignable to type 'number'."],
    });
    const plain = await buildIn("npm-pack", files("console.error('no bundle today')", 3));
    expect(plain.fault).toMatch(/^npm pack exited with code 3: .*no bundle today/);
  });

  real("is broken by a manifest that is none", async () => {
    expect((await buildIn("npm-pack", { "package.json": '{"name":' })).fault).toMatch(
      /^tool-error: npm pack exited with code 1: .*package\.json/,
    );
  });

  test("is broken by output without a package, and reads a map of packages too", async () => {
    expect(await readAs("npm-pack", { code: 0, stdout: "hello\n" })).toMatchObject({ reason: "report-unreadable" });
    const map = JSON.stringify({ "@acme/app": { filename: "acme-app-1.2.3.tgz" } });
    const result = await readAs("npm-pack", { code: 0, stdout: map });
    expect(result.judged && result.artifacts?.[0]?.path.endsWith("acme-app-1.2.3.tgz")).toBe(true);
  });
});
