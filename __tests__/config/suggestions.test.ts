import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { makePlan } from "../../src/config/plan.js";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

test("suggestions are read, planned and written; absent they are left to the gate's kind", () => {
  const config = load("gates:\n  lint: { steps: [ruff], suggestions: false }\n  docs: { kind: lint, steps: [ruff] }\n");
  const words = { event: "push", branch: "main", tag: null, changedPaths: null, commit: null, base: null } as const;
  const made = makePlan(config, { ...words, gates: [], cores: 1 });
  const planned = made.ok ? made.plan.gates.map(({ name, suggestions }) => [name, suggestions]) : made.problems;
  expect(planned).toEqual([
    ["lint", false],
    ["docs", undefined],
  ]);
  const written = parse(toYaml(config));
  expect(written.gates.lint.suggestions).toBe(false);
  expect(written.gates.docs).not.toHaveProperty("suggestions");
});

test("suggestions are a yes or no, and no key of another kind of gate", () => {
  expect(faults("gates:\n  lint: { steps: [ruff], suggestions: 3 }\n")).toEqual([
    expect.stringContaining("must be true or false"),
  ]);
  expect(faults("gates:\n  test: { steps: [pytest], suggestions: true }\n")).toEqual([
    expect.stringContaining('"suggestions" belongs to lint gates, and "test" is a test gate'),
  ]);
});
