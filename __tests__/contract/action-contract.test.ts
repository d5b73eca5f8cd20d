import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { defaultSettings, inputNames } from "../../src/inputs.js";
import { outputNames } from "../../src/outputs.js";

interface Declared {
  readonly description?: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Action {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(process.cwd(), "action.yml"), "utf8")) as Action;
const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));

/** What users have written into their workflows: a change here is a change for all of them. */
const published = {
  config: ".github/gatehouse.yml",
  gates: "",
  mode: "run",
  shard: "",
  environment: "",
  "github-token": "$" + "{{ github.token }}",
  "check-name": "Gatehouse",
  checks: "auto",
  comment: "auto",
  annotations: "auto",
  "fail-fast": "",
  concurrency: "",
  cache: "",
  "working-directory": "",
  set: "",
};

describe("action.yml", () => {
  test("declares the published inputs, all optional, with their defaults", () => {
    expect(defaults).toEqual(published);
    expect(Object.values(action.inputs).filter(({ required }) => required !== undefined)).toEqual([]);
  });

  test("declares the inputs that the code reads, and no other", () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  });

  test("gives the defaults that the code has where an input is empty", () => {
    const { "github-token": _, ...given } = Object.fromEntries(Object.entries(defaults).filter(([, value]) => value));
    expect(given).toEqual({
      config: defaultSettings.configPath,
      mode: defaultSettings.mode,
      "check-name": defaultSettings.checkName,
      checks: defaultSettings.checks,
      comment: defaultSettings.comment,
      annotations: defaultSettings.annotations,
    });
  });

  test("declares the outputs that the code writes, and no other", () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
    expect([...outputNames]).toEqual([
      "conclusion",
      "report",
      "html",
      "matrix",
      "coverage",
      "patch-coverage",
      "tests-failed",
      "findings-new",
      "images",
      "deployment-url",
      "release-url",
    ]);
  });

  test("says of each input and output what it is", () => {
    const silent = [...Object.entries(action.inputs), ...Object.entries(action.outputs)].filter(
      ([, { description }]) => !description?.trim(),
    );
    expect(silent).toEqual([]);
  });

  test("runs the bundle, and cleans up with it whatever happened", () => {
    expect(action.runs).toEqual({
      using: "node24",
      main: "dist/index.js",
      post: "dist/index.js",
      "post-if": "always()",
    });
    expect(existsSync(join(process.cwd(), "dist", "index.js"))).toBe(true);
  });
});
