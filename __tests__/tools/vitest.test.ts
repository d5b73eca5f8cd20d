import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, projectOf, runTool, toolNamed } from "./harness.js";
import { coveredLines, modulesWith, ran, refusal, runIn } from "./node-tools.js";

const modules = modulesWith("vitest");
const real = modules ? test : test.skip;
const covering = modulesWith("vitest", "@vitest/coverage-v8") ? test : test.skip;
const base = {
  "package.json": '{ "type": "module" }\n',
  "src/a.js": "export const add = (a, b) => a + b;\nexport const never = () => {\n  return 1;\n};\n",
};
const tests = `import { describe, expect, test } from "vitest"; import { add } from "./a.js";
describe("add", () => {
  test("adds", () => { expect(add(1, 2)).toBe(3); });
  test("fails", () => {
    expect(add(1, 2)).toBe(4);
  });
  test.skip("skipped", () => {});
});
`;

describe("vitest", () => {
  test("is detected where npm test is vitest", async () => {
    const detect = (manifest: object) =>
      toolNamed("vitest").detect(projectOf({ "package.json": JSON.stringify(manifest) }));
    const devDependencies = { vitest: "4" };
    expect(await detect({ devDependencies })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "vitest run" } })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "ava" } })).toBe(false);
  });

  covering("reads tests, files that crash, and coverage (needs vitest and @vitest/coverage-v8)", async () => {
    const files = { ...base, "src/a.test.js": tests, "src/crash.test.js": 'import "./nope.js";\n' };
    const result = await runIn("vitest", files, { modules, coverage: true });
    expect([...ran(result)].sort()).toEqual([
      "failed src/a.test.js:5 add > fails",
      "failed src/crash.test.js:0 - > (the test file itself)",
      "passed src/a.test.js:3 add > adds",
      "skipped src/a.test.js:7 add > skipped",
    ]);
    expect(coveredLines(result)).toEqual({ "src/a.js": "2/3" });
  });

  real("is not green when an error escapes the tests (needs vitest)", async () => {
    const late = `import { test } from "vitest";
test("x", () => { setTimeout(() => { throw new Error("late"); }, 0); });
test("y", () => new Promise((done) => setTimeout(done, 50)));
`;
    const result = await runIn("vitest", { ...base, "a.test.js": late }, { modules });
    expect(refusal(result)).toMatch(
      /^tool-error: all tests pass, but vitest exited with code 1: .*Vitest caught 1 unhandled error/,
    );
  });

  real("is broken by a bad option or configuration, and without a test (needs vitest)", async () => {
    expect(refusal(await runIn("vitest", base, { modules }))).toBe("tool-error: vitest ran no test: none was found.");
    expect(refusal(await runIn("vitest", base, { modules, args: ["--nope"] }))).toBe(
      "tool-error: vitest exited with code 1: CACError: Unknown option `--nope`",
    );
    const broken = { ...base, "vitest.config.js": "export default {" };
    expect(refusal(await runIn("vitest", broken, { modules }))).toMatch(/failed to load config/);
  });

  real("names the package that coverage needs (needs vitest)", async () => {
    const folder = await folderOf({ ...base, "src/a.test.js": tests });
    try {
      // Only vitest itself: the provider is looked for from the project.
      await mkdir(join(folder.path, "node_modules/.bin"), { recursive: true });
      await symlink(join(modules ?? "", "vitest"), join(folder.path, "node_modules/vitest"), "junction");
      const result = await runTool("vitest", folder.path, {
        args: ["--coverage.provider=istanbul"],
        coverage: true,
        located: { argv: [join(modules ?? "", ".bin/vitest")], version: null, from: "test" },
      });
      expect(refusal(result)).toMatch(/@vitest\/coverage-istanbul/);
    } finally {
      await folder.dispose();
    }
  });
});
