import { describe, expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import { load, path } from "./helpers.js";

const config = load(`gates:
  test: {needs: [lint], steps: [pytest]}
  lint: {steps: [ruff]}
  nightly: {kind: test, needs: [test], when: {events: [schedule]}, steps: [pytest]}
`);

const context: PlanContext = {
  event: "push",
  branch: "main",
  tag: null,
  changedPaths: null,
  commit: "a".repeat(40),
  base: "main",
  gates: [],
  cores: 4,
};

function plan(changes: Partial<PlanContext> = {}, of = config) {
  const planned = makePlan(of, { ...context, ...changes });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.plan;
}

describe("makePlan", () => {
  test("orders the gates, fills in defaults and says what is left out and why", () => {
    const made = plan();
    expect({ ...made, gates: made.gates.map(({ name, needs, skip }) => [name, needs, skip]) }).toEqual({
      schemaVersion: 1,
      config: path,
      event: "push",
      commit: "a".repeat(40),
      base: "main",
      failFast: "no-new",
      concurrency: 4,
      cache: true,
      setup: [],
      gates: [
        ["lint", [], undefined],
        ["test", ["lint"], undefined],
        ["nightly", ["test"], "only on schedule"],
      ],
    });
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(plan()))).toEqual(plan());
  });

  test("keeps only what was asked for, waits for nothing else, and conditions still hold", () => {
    const made = plan({ gates: ["nightly", "test"] });
    expect(made.gates.map(({ name, needs, skip }) => [name, needs, skip])).toEqual([
      ["test", [], undefined],
      ["nightly", ["test"], "only on schedule"],
    ]);
  });

  test("names gates that do not exist", () => {
    expect(makePlan(config, { ...context, gates: ["tset", "deploy", "lint"] })).toEqual({
      ok: false,
      problems: [
        { path, message: 'unknown gate "tset" (did you mean "test"?)' },
        { path, message: 'unknown gate "deploy" (allowed: test, lint, nightly)' },
      ],
    });
  });

  test("inputs go over the config, and the config over what is usual", () => {
    const own = load("base: dev\nfail-fast: kill\nconcurrency: 2\ncache: false\ngates: {lint: {steps: [ruff]}}");
    expect(plan({}, own)).toMatchObject({ base: "dev", failFast: "kill", concurrency: 2, cache: false });
    expect(plan({ failFast: "run-all", concurrency: 8, cache: true }, own)).toMatchObject({
      base: "dev",
      failFast: "run-all",
      concurrency: 8,
      cache: true,
    });
  });
});
