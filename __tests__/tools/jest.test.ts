import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolNamed } from "./harness.js";
import { coveredLines, modulesWith, ran, refusal, runIn } from "./node-tools.js";

const modules = modulesWith("jest");
const real = modules ? test : test.skip;
const base = {
  "package.json": "{}\n",
  "src/a.js": "exports.add = (a, b) => a + b;\nexports.never = () => {\n  return 1;\n};\n",
};
const tests = `const { add } = require("./a.js");
describe("add", () => {
  test("adds", () => { expect(add(1, 2)).toBe(3); });
  test("fails", () => {
    expect(add(1, 2)).toBe(4);
  });
  test.skip("skipped", () => {});
  test.todo("later");
});
`;
const detect = (manifest: object) => toolNamed("jest").detect(projectOf({ "package.json": JSON.stringify(manifest) }));

describe("jest", () => {
  test("is detected where npm test is jest", async () => {
    const devDependencies = { jest: "30" };
    expect(await detect({ devDependencies })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "jest --runInBand" } })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "npm run unit", unit: "cross-env A=1 jest" } })).toBe(true);
    expect(await detect({ devDependencies, scripts: { test: "mocha" } })).toBe(false);
    expect(await detect({ devDependencies, scripts: { test: "jest", pretest: "npm run build" } })).toBe(false);
    expect(await detect({ scripts: { test: "jest" } })).toBe(false);
  });

  real("reads tests, files that crash, and coverage (needs jest)", async () => {
    const files = { ...base, "src/a.test.js": tests, "src/crash.test.js": 'require("./nope");\n' };
    const result = await runIn("jest", files, { modules, coverage: true });
    expect([...ran(result)].sort()).toEqual([
      "failed src/a.test.js:5 add > fails",
      "failed src/crash.test.js:1 - > (the test file itself)",
      "passed src/a.test.js:3 add > adds",
      "skipped src/a.test.js:7 add > skipped",
      "skipped src/a.test.js:8 add > later",
    ]);
    expect(coveredLines(result)).toEqual({ "src/a.js": "2/3" });
  });

  real("marks a test that passes when it is run again as flaky (needs jest)", async () => {
    const flaky = `jest.retryTimes(2);\nlet runs = 0;\ntest("flaky", () => { expect(++runs).toBe(2); });\n`;
    const result = await runIn("jest", { ...base, "a.test.js": flaky }, { modules });
    expect(result.judged && result.tests).toMatchObject({ total: 1, passed: 1, failed: 0, flaky: 1 });
  });

  real("runs ES modules where the test script does (needs jest)", async () => {
    const script = "NODE_OPTIONS=--experimental-vm-modules jest";
    const files = {
      "package.json": JSON.stringify({ type: "module", scripts: { test: script }, jest: { transform: {} } }),
      "a.test.js": 'import { expect } from "@jest/globals";\ntest("runs", () => { expect(1).toBe(1); });\n',
    };
    expect(ran(await runIn("jest", files, { modules }))).toEqual(["passed a.test.js:2 - > runs"]);
  });

  real("is broken by a bad option or configuration, and without a test (needs jest)", async () => {
    expect(refusal(await runIn("jest", base, { modules }))).toMatch(
      /^tool-error: jest exited with code 1: No tests found/,
    );
    expect(refusal(await runIn("jest", base, { modules, args: ["--passWithNoTests"] }))).toBe(
      "tool-error: jest ran no test: none was found.",
    );
    expect(refusal(await runIn("jest", base, { modules, args: ["--nope"] }))).toMatch(/Unrecognized option "nope"/);
    const broken = { ...base, "jest.config.js": "module.exports = {" };
    expect(refusal(await runIn("jest", broken, { modules }))).toMatch(/SyntaxError: Unexpected end of input/);
  });

  test("is broken by a report that is cut, and by a failure that no test explains", async () => {
    const report = (status: string) =>
      JSON.stringify({
        numTotalTestSuites: 1,
        numTotalTests: 1,
        testResults: [{ name: "/a.test.js", status, assertionResults: [{ title: "a", status }] }],
        wasInterrupted: false,
      });
    const read = (code: number, text: string, stderr = "") =>
      readAs("jest", { code, stderr, scratch: { "jest.json": text } });
    expect(ran(await read(1, report("failed")))).toHaveLength(1);
    expect((await read(0, report("passed"))).judged).toBe(true);
    expect(
      refusal(await read(1, report("passed"), 'Jest: "global" coverage threshold for lines (90%) not met: 80%')),
    ).toBe(
      'tool-error: all tests pass, but jest exited with code 1: Jest: "global" coverage threshold for lines (90%) not met: 80%',
    );
    expect((await read(0, report("passed").slice(0, -20))).judged).toBe(false);
    expect((await read(0, "")).judged).toBe(false);
    expect((await read(0, report("exploded"))).judged).toBe(false);
    expect((await read(139, report("passed"))).judged).toBe(false);
    expect((await readAs("jest", { code: 0 })).judged).toBe(false);
  });
});
