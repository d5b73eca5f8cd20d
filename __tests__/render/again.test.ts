import { expect, test } from "@jest/globals";
import type { TestCase } from "../../src/core/tests.js";
import { again } from "../../src/render/again.js";
import { gate, step } from "./samples.js";

const both = gate("integration", {
  kind: "test",
  steps: [
    step("pytest", { command: "pytest -- tests", exitCode: 1 }),
    step("behave", { command: "behave", exitCode: 1 }),
  ],
});
const scenario: TestCase = { name: "A new machine", path: "features/predictions.feature", line: 7, status: "failed" };
const unit: TestCase = { name: "test_a", path: "tests/test_a.py", status: "failed" };

test("a scenario is run again by the runner of scenarios, and another test by its own", () => {
  expect(again(both, scenario)).toBe("behave features/predictions.feature:7");
  expect(again(both, unit)).toBe("pytest tests/test_a.py::test_a");
});

test("without a runner of scenarios, or a line, nothing is guessed", () => {
  const pytest = { ...both, steps: both.steps.slice(0, 1) };
  expect(again(pytest, scenario)).toBeNull();
  expect(again(both, { ...scenario, line: undefined })).toBeNull();
  const go = gate("test", { steps: [step("go-test", { command: "go test -json ./...", exitCode: 1 })] });
  expect(again(go, { ...scenario, suite: "limiter/features" })).toBeNull();
});
