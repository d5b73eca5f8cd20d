import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { gateKinds } from "../../src/core/plan.js";
import { reasons } from "../../src/core/verdict.js";
import * as samples from "../render/samples.js";

const schema = JSON.parse(readFileSync(join(process.cwd(), "docs/report.schema.json"), "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const makers = {
  red: samples.red,
  green: samples.green,
  broken: samples.brokenRun,
  "bad config": samples.badConfig,
  cancelled: samples.cancelledRun,
  hostile: samples.hostile,
  compared: samples.compared,
  security: samples.security,
  builds: samples.builds,
  retried: samples.retried,
  licences: samples.licences,
};

describe("the published schema of a report", () => {
  for (const [name, make] of Object.entries(makers)) {
    test(`takes the report: ${name}`, () => {
      validate(JSON.parse(JSON.stringify(make().report)));
      expect(validate.errors).toBeNull();
    });
  }
  test("names the outcomes, reasons and kinds of the code", () => {
    const verdicts: readonly { properties: { outcome: { const: string }; reason: { enum?: string[] } } }[] =
      schema.$defs.verdict.oneOf;
    const named = verdicts.map(({ properties }) => [properties.outcome.const, properties.reason.enum ?? []]);
    expect(Object.fromEntries(named)).toEqual(reasons);
    expect(schema.$defs.gate.properties.kind.enum).toEqual(gateKinds);
  });
  test("refuses an unknown reason, a missing gate list and an unknown key", () => {
    const { report } = samples.green();
    expect(validate({ ...report, verdict: { outcome: "failed", reason: "bad-luck", message: "" } })).toBe(false);
    expect(validate({ ...report, gates: undefined })).toBe(false);
    expect(validate({ ...report, extra: 1 })).toBe(false);
  });
});
