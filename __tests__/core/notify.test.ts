import { expect, test } from "@jest/globals";
import type { DeploymentReport } from "../../src/core/deployment.js";
import { eventsOf } from "../../src/core/notify.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { failed, inconclusive, passed, type Verdict } from "../../src/core/verdict.js";
import { gate, report } from "../render/samples.js";

const release = { version: "v2", commit: "", images: [] };

function deployed(environment: string, verdict: Verdict, ...states: readonly RolloutState[]): DeploymentReport {
  const timeline = states.map((state) => ({ atMs: 0, state }));
  return { environment, verdict, release, previous: null, state: states.at(-1) ?? null, timeline };
}

test("a run tells what it has deployed, and what it has rolled back", () => {
  const good = deployed("staging", passed("v2 is healthy"), { phase: "healthy", weight: 100 });
  const bad = failed("smoke", "no answer; rolled back to v1");
  const back = deployed("production", bad, { phase: "rolling-back", weight: 0 }, { phase: "rolled-back", weight: 0 });
  const told = (...deployments: readonly DeploymentReport[]) =>
    eventsOf(report([gate("deploy", { kind: "deploy", verdict: deployments.at(-1)?.verdict ?? bad, deployments })]));
  expect(told(good)).toEqual(["deployed"]);
  expect(told(good, back)).toEqual(["failed", "rolled-back", "deployed"]);
  expect(
    told(deployed("production", failed("deploy", "no host; production is held"), { phase: "held", weight: 0 })),
  ).toEqual(["failed"]);
});

test("a run tells what it has rolled back, or finished, of a run that is gone", () => {
  const old = { version: "v1", commit: "", images: [] };
  const left = (...states: readonly RolloutState[]) => {
    const { state, timeline } = deployed("", passed(""), ...states);
    return [{ release: old, verdict: passed("v1's run is gone"), previous: null, timeline, state: state ?? back }];
  };
  const back: RolloutState = { phase: "rolled-back", weight: 0 };
  const told = (one: DeploymentReport) =>
    eventsOf(report([gate("deploy", { kind: "deploy", verdict: one.verdict, deployments: [one] })]));
  const good = deployed("staging", passed("v2 is healthy"), { phase: "healthy", weight: 100 });
  const shut = deployed("staging", inconclusive("window", "closed"), back);
  const rolledBack = left({ phase: "rolling-back", weight: 10 }, back);
  const stuck = left({ phase: "rolling-back", weight: 10 }, { phase: "stuck", weight: 10 });
  expect(told({ ...good, left: rolledBack })).toEqual(["rolled-back", "deployed"]);
  expect(told({ ...good, left: stuck })).toEqual(["rolled-back", "deployed"]);
  expect(told({ ...shut, left: rolledBack })).toEqual(["failed", "rolled-back"]);
  expect(told({ ...shut, left: left({ phase: "healthy", weight: 100 }) })).toEqual(["failed", "deployed"]);
  // Its migrations had begun, and nothing was deployed.
  expect(told({ ...shut, left: left(back) })).toEqual(["failed"]);
});
