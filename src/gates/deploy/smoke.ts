import type { PlannedEnvironment } from "../../core/deployment.js";
import type { StepReport } from "../../core/report.js";
import type { SmokeCheck } from "../../core/smoke-check.js";
import { passed, type Verdict, worst } from "../../core/verdict.js";
import { askGrpc, grpcAddress } from "../../deploy/grpc-smoke.js";
import { askHttp, wholeAddress } from "../../deploy/smoke.js";
import type { Stage } from "./target.js";

/** Looks at what is deployed, by all smoke tests of its environment, each of them as a step of the gate. */
export async function smokeFor(when: string, environment: PlannedEnvironment, stage: Stage): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const check of environment.smoke) verdicts.push(await look(check, when, environment, stage));
  return worst(verdicts) ?? passed("no smoke test");
}

async function look(check: SmokeCheck, when: string, environment: PlannedEnvironment, stage: Stage): Promise<Verdict> {
  const { http, grpc, clock } = stage.context.deployments;
  const world = { http, grpc, clock, signal: stage.context.signal };
  const { url } = environment;
  if (check.type === "http") {
    const command = `GET ${wholeAddress(check.address, url) ?? check.address}`;
    return ask(() => askHttp(check, url, world), command, when, environment, stage);
  }
  if (check.type === "grpc") {
    return ask(() => askGrpc(check, world), `gRPC health of ${grpcAddress(check)}`, when, environment, stage);
  }
  const verdict = await stage.command(`smoke ${when}`, check.run, {}, check.withinMs);
  return verdict.outcome === "failed" ? { ...verdict, reason: "smoke" } : verdict;
}

/** A look that starts no command. */
async function ask(
  judge: () => Promise<Verdict>,
  command: string,
  when: string,
  { name: place }: PlannedEnvironment,
  { context, gate, name: unique, done }: Stage,
): Promise<Verdict> {
  const { now, emit } = context.step;
  const name = unique(`${place}: smoke ${when}`);
  const begun = now();
  emit({ type: "step-started", gate: gate.name, step: name, command });
  const verdict = await judge();
  const report: StepReport = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
  emit({ type: "step-finished", gate: gate.name, step: report });
  done(report);
  return verdict.outcome === "passed" ? verdict : { ...verdict, message: `smoke ${when}: ${verdict.message}` };
}
