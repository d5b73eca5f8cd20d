import { describe, expect, test } from "@jest/globals";
import { judgeMetrics, type MetricEvidence } from "../../src/core/judge-metrics.js";
import type { Measurement } from "../../src/core/measurement.js";
import type { GatePolicy, MetricPolicy } from "../../src/core/plan.js";
import { broken, failed, inconclusive, passed } from "../../src/core/verdict.js";

const measured = (name: string, value: number): Measurement => ({ name, value, unit: "", better: "bigger" });

function judge(bounds: Readonly<Record<string, MetricPolicy>>, evidence: MetricEvidence) {
  const policy: GatePolicy = { block: "new", failOn: "warning", metrics: bounds };
  return judgeMetrics(policy, evidence);
}

describe("metrics", () => {
  const measurements = [measured("accuracy", 0.89), measured("size.kb", 120)];

  test("without bounds there is no verdict", () => {
    expect(judgeMetrics({ block: "new", failOn: "warning" }, { measurements })).toBeUndefined();
    expect(judge({}, { measurements })).toBeUndefined();
  });

  test("within their bounds they pass, at the bounds too", () => {
    expect(judge({ accuracy: { minimum: 0.89 }, "size.kb": { maximum: 120 } }, { measurements })).toEqual(
      passed("accuracy is 0.89, size.kb is 120"),
    );
  });

  test("each that is out of bounds is named", () => {
    const bounds = { accuracy: { minimum: 0.9, maxDrop: 0.01 }, "size.kb": { maximum: 100 } };
    expect(judge(bounds, { measurements, base: [{ name: "accuracy", value: 0.95 }] })).toEqual(
      failed(
        "metrics",
        "accuracy is 0.89 (needs at least 0.9), accuracy fell from 0.95 to 0.89 (may fall by 0.01), size.kb is 120 (needs at most 100)",
      ),
    );
  });

  test("a drop of exactly the limit passes, whatever binary fractions make of it", () => {
    const base = [{ name: "accuracy", value: 0.9 }];
    expect(judge({ accuracy: { maxDrop: 0.01 } }, { measurements, base })?.outcome).toBe("passed");
    expect(judge({ accuracy: { maxDrop: 0.0099 } }, { measurements, base })?.outcome).toBe("failed");
  });

  test("a metric that no step gave is broken, and hides no failure", () => {
    expect(judge({ f1: { minimum: 0 } }, { measurements })).toEqual(
      broken("report-missing", "no step gave the metric f1"),
    );
    expect(judge({ f1: { minimum: 0 }, accuracy: { minimum: 1 } }, { measurements })?.outcome).toBe("failed");
  });

  test("a drop without a base is undecided where a base is wanted", () => {
    const bounds = { accuracy: { maxDrop: 0.01 } };
    expect(judge(bounds, { measurements, missing: "there is no baseline of main yet" })).toEqual(
      inconclusive("no-base", "accuracy cannot be compared with the base: there is no baseline of main yet"),
    );
    expect(judge(bounds, { measurements })).toEqual(passed("accuracy is 0.89"));
    const other = [{ name: "loss", value: 1 }];
    expect(judge(bounds, { measurements, base: other, missing: "it has no such metric" })?.reason).toBe("no-base");
  });

  test("of several values of one name each has to hold", () => {
    const two = [measured("accuracy", 0.95), measured("accuracy", 0.5)];
    expect(judge({ accuracy: { minimum: 0.9 } }, { measurements: two })).toEqual(
      failed("metrics", "accuracy is 0.5 (needs at least 0.9)"),
    );
  });
});
