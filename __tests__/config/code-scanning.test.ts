import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { makePlan } from "../../src/config/plan.js";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

const gates = `gates:
  lint: { steps: [ruff], code-scanning: true }
  security: { steps: [{ run: make, format: sarif }], code-scanning: false }
  audit: { kind: security, steps: [{ run: make, format: sarif }] }
`;

test("code-scanning is read, planned and written; absent it is left to the gate's kind", () => {
  const config = load(gates);
  const words = { event: "push", branch: "main", tag: null, changedPaths: null, commit: null, base: null } as const;
  const made = makePlan(config, { ...words, gates: [], cores: 1 });
  const planned = made.ok ? made.plan.gates.map(({ name, codeScanning }) => [name, codeScanning]) : made.problems;
  expect(planned).toEqual([
    ["lint", true],
    ["security", false],
    ["audit", undefined],
  ]);
  const written = parse(toYaml(config));
  expect([written.gates.lint["code-scanning"], written.gates.security["code-scanning"]]).toEqual([true, false]);
  expect(written.gates.audit).not.toHaveProperty("code-scanning");
});

test("code-scanning is a yes or no, and no key of a test gate", () => {
  expect(faults("gates:\n  lint: { steps: [ruff], code-scanning: sometimes }\n")).toEqual([
    expect.stringContaining("must be true or false"),
  ]);
  expect(faults("gates:\n  test: { steps: [pytest], code-scanning: true }\n")).toEqual([
    expect.stringContaining('"code-scanning" belongs to lint'),
  ]);
});
