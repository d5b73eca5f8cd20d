import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { coveredLines, ran, refusal, runIn } from "./node-tools.js";

const script = (test: string) => JSON.stringify({ type: "module", scripts: { test } });
const base = {
  "package.json": script("node --test 'unit/*.mjs'"),
  "src/a.mjs": "export const add = (a, b) => a + b;\nexport const never = () => {\n  return 1;\n};\n",
};
const tests = `import { describe, test } from "node:test"; import assert from "node:assert";
import { add } from "../src/a.mjs";
describe("add", () => {
  test("adds", () => { assert.equal(add(1, 2), 3); });
  test("fails", () => {
    assert.equal(add(1, 2), 4);
  });
  test("skipped", { skip: true }, () => {});
});
`;

describe("node-test", () => {
  test("is detected by one plain command in the scripts", async () => {
    const detect = (text: string) => toolNamed("node-test").detect(projectOf({ "package.json": script(text) }));
    expect(await detect("node --test")).toBe(true);
    expect(await detect("NODE_ENV=test node --import tsx --test test/**/*.ts")).toBe(true);
    expect(await detect("npm run build && node --test dist")).toBe(false);
    expect(await detect("mocha")).toBe(false);
    expect(await toolNamed("node-test").detect(projectOf({}))).toBe(false);
  });

  test("runs what the script names, and reads tests, files that crash, and coverage", async () => {
    const files = { ...base, "unit/a.mjs": tests, "unit/crash.mjs": 'import "./nope.mjs";\n', "other.test.mjs": "" };
    const result = await runIn("node-test", files, { coverage: true });
    const lines = ran(result).map((line) => line.replace(/ (test|add) > /, " > "));
    expect(lines.filter((line) => line.startsWith("failed")).sort()).toEqual([
      "failed unit/a.mjs:6 > fails",
      expect.stringMatching(/^failed unit\/crash\.mjs:\d+ > unit\/crash\.mjs$/),
    ]);
    expect(result.judged && result.tests).toMatchObject({ total: 4, passed: 1, failed: 2, skipped: 1 });
    expect(coveredLines(result)["src/a.mjs"]).toBe("3/4");
  });

  test("is broken by a bad option, a file that is not there, and without a test", async () => {
    expect(refusal(await runIn("node-test", base, { args: ["--nope"] }))).toMatch(
      /exited with code 9: .*bad option: --nope/,
    );
    expect(refusal(await runIn("node-test", base))).toMatch(/Could not find|ran no test/);
    const plain = { "package.json": script("node --test") };
    expect(refusal(await runIn("node-test", plain))).toBe("tool-error: node --test ran no test: none was found.");
  });

  test("is broken by a report that is missing or cut", async () => {
    const report = '<testsuites>\n<testcase name="a" time="0.1" classname="test"/>\n</testsuites>\n';
    expect(ran(await readAs("node-test", { code: 0, scratch: { "junit.xml": report } }))).toHaveLength(1);
    expect((await readAs("node-test", { code: 0, scratch: { "junit.xml": report.slice(0, -14) } })).judged).toBe(false);
    expect((await readAs("node-test", { code: 0 })).judged).toBe(false);
    expect((await readAs("node-test", { code: 1, scratch: { "junit.xml": report } })).judged).toBe(false);
  });
});
