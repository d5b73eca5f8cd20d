import { expect, test } from "@jest/globals";
import type { DeploymentReport } from "../../src/core/deployment.js";
import { eventsOf } from "../../src/core/notify.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { failed, passed, type Verdict } from "../../src/core/verdict.js";
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
