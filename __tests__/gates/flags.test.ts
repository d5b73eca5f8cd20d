import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { load } from "../config/helpers.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate, servesAlready } from "./harness.js";

/** Writes down what is asked of it, and fails where it is told to. */
const script = `
const { existsSync, appendFileSync } = require("node:fs");
const { GATEHOUSE_ACTION: action, GATEHOUSE_WEIGHT: weight } = process.env;
appendFileSync("calls.txt", "target " + action + " " + weight + "\\n");
process.exitCode = existsSync("fail-target-" + action) ? 4 : 0;
`;
const apply = `
const { existsSync, appendFileSync, readFileSync, statSync } = require("node:fs");
const { GATEHOUSE_ACTION: action, GATEHOUSE_FLAGS_FILE: file, GATEHOUSE_FLAG: flag, GATEHOUSE_FLAG_VARIANT: variant } = process.env;
const { targeting, defaultVariant } = JSON.parse(readFileSync(file, "utf8")).flags[flag];
const share = targeting ? targeting.fractional[0][1] : "no";
appendFileSync("calls.txt", ["flag", action, variant, share, defaultVariant].join(" ") + "\\n");
process.exitCode = existsSync("fail-flag-" + action) ? 5 : 0;
`;
const flags = (state = "ENABLED") =>
  JSON.stringify({ flags: { checkout: { state, variants: { new: true, old: false }, defaultVariant: "old" } } });

const config = (environment: string) => `gates:
  deploy:
    environments:
      production:
        target: { command: node target.cjs }
        canary:
          steps: [{ weight: 10, hold: 300ms }, { weight: 50, hold: 300ms }]
          interval: 300ms
          metrics: [{ name: load, run: "echo 1", max: 2, samples: 1 }]
        flags:
          file: flags/production.flagd.json
          ${environment}
`;
const follows = "switch: { flag: checkout, variant: new, apply: node apply.cjs }";

let repository: TestRepository;
const at = (path: string) => join(repository.workspace, path);
beforeAll(async () => {
  const base = { "target.cjs": script, "apply.cjs": apply };
  repository = await TestRepository.create({ base, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
  await mkdir(at("flags"));
});
afterAll(() => repository.close());
beforeEach(async () => {
  for (const path of ["calls.txt", ".gatehouse", "fail-flag-weight", "fail-flag-rollback", "fail-target-promote"]) {
    await rm(at(path), { recursive: true, force: true });
  }
  await writeFile(at("flags/production.flagd.json"), flags());
  await servesAlready(repository.workspace);
});

async function deployed(environment: string) {
  const environments = load(config(environment)).gates[0]?.environments ?? [];
  const change = await changeFrom(repository, repository.baseSha);
  const report = await runGate(repository, change, { kind: "deploy", steps: [], environments });
  const { outcome, reason, message } = report.verdict;
  return { report, said: `${outcome} ${reason}: ${message}` };
}
const calls = async () => (await readFile(at("calls.txt"), "utf8").catch(() => "")).trim().split("\n");
const back = "rolled back to v0";

describe("a flag that goes along", () => {
  test("follows the traffic step by step, to everybody", async () => {
    const { report, said } = await deployed(follows);
    expect(said).toMatch(/^passed null: production: \w+ is healthy$/);
    expect(await calls()).toEqual([
      "target deploy 0",
      "target weight 10",
      "flag weight new 10 old",
      "target weight 50",
      "flag weight new 50 old",
      "target promote 100",
      "flag promote new no new",
    ]);
    expect(report.steps.map(({ name }) => name)).toEqual(
      [
        "deploy",
        "canary 0 %",
        "weight 10 %",
        "flag checkout at 10 %",
        "canary 10 %",
        "weight 50 %",
        "flag checkout at 50 %",
      ]
        .concat(["canary 50 %", "promote", "flag checkout at 100 %"])
        .map((name) => `production: ${name}`),
    );
  });

  test("that cannot be switched ends the rollout, and both go back", async () => {
    await writeFile(at("fail-flag-weight"), "");
    const { said } = await deployed(follows);
    expect(said).toBe(`failed deploy: production: flag checkout at 10 %: exited with code 5; ${back}`);
    expect(await calls()).toEqual([
      "target deploy 0",
      "target weight 10",
      "flag weight new 10 old",
      "flag rollback new no old",
      "target rollback 0",
    ]);
  });

  test("does not follow where the traffic did not go", async () => {
    await writeFile(at("fail-target-promote"), "");
    expect((await deployed(follows)).said).toBe(`failed deploy: production: promote: exited with code 4; ${back}`);
    expect((await calls()).slice(-3)).toEqual(["target promote 100", "flag rollback new no old", "target rollback 0"]);
  });

  test("that cannot be taken back holds nothing else, and needs a person", async () => {
    await writeFile(at("fail-flag-weight"), "");
    await writeFile(at("fail-flag-rollback"), "");
    const { report, said } = await deployed(follows);
    expect(said).toContain("FAILED (flag checkout as it was: exited with code 5): production needs a person");
    expect((await calls()).at(-1)).toBe("target rollback 0");
    expect(report.deployments?.[0]?.state?.phase).toBe("stuck");
  });
});

describe("nothing is deployed where", () => {
  const rows: [string, string, string | null, string][] = [
    [
      "the file is missing",
      follows,
      null,
      'broken config: production: there is no flags/production.flagd.json, which "flags" names',
    ],
    [
      "it is no flag definition",
      follows,
      '{"flags": {\n "checkout": {}}}',
      "broken config: production: flags/production.flagd.json:2:14 flags.checkout must have required property 'state'",
    ],
    [
      "the flag is unknown",
      "switch: { flag: chekout, variant: new, apply: node apply.cjs }",
      flags(),
      'broken config: production: flags/production.flagd.json has no flag "chekout"',
    ],
    [
      "the flag is disabled",
      follows,
      flags("DISABLED"),
      'failed deploy: production: flags/production.flagd.json: flag "checkout" is DISABLED: whoever asks gets the default of the code',
    ],
    [
      "a variant is required that nobody gets",
      "require: { checkout: new }",
      flags(),
      'failed deploy: production: flags/production.flagd.json: flag "checkout" gives everybody "old", and not "new"',
    ],
  ];
  test.each(rows)("%s", async (_, environment, text, message) => {
    const file = at("flags/production.flagd.json");
    await (text === null ? rm(file) : writeFile(file, text));
    const { report, said } = await deployed(environment);
    expect(said).toBe(message);
    expect(await calls()).toEqual([""]);
    expect(report.deployments?.[0]?.state).toBeNull();
  });

  test("but the variant that everybody gets is good", async () => {
    expect((await deployed("require: { checkout: old }")).said).toMatch(/^passed/);
  });
});
