import type { PlannedEnvironment } from "../../core/deployment.js";
import { judgeLatency, milliseconds } from "../../core/latency.js";
import { median } from "../../core/mann-whitney.js";
import type { StepReport } from "../../core/report.js";
import type { HttpCheck } from "../../core/smoke-check.js";
import { failed, inconclusive, passed, type Verdict, worst } from "../../core/verdict.js";
import { type Latencies, measured } from "../../deploy/latency.js";
import { wholeAddress } from "../../deploy/smoke.js";
import type { Stage } from "./target.js";

/** Before a measurement that is bad is made once more: what passes by itself is no fault of a release. */
const secondMs = 2_000;

/** Fewer values prove nothing. */
const leastValues = 10;

/** The addresses of one rollout whose latency may not rise, each measurement a step of the gate. */
export class LatencyHands {
  /** What was measured before, by address; or why it was not. */
  private readonly before = new Map<HttpCheck, readonly number[] | string>();

  constructor(private readonly environment: PlannedEnvironment) {}

  private get checks(): readonly HttpCheck[] {
    return this.environment.smoke.filter((check) => check.type === "http").filter(({ latency }) => latency);
  }

  /** Measures what serves now. That it cannot be measured is often why something else is deployed, and stops nothing. */
  async first(previous: { readonly version: string } | null, stage: Stage): Promise<Verdict> {
    const verdicts: Verdict[] = [];
    for (const check of this.checks) {
      if (previous) verdicts.push(await this.step("before", check, stage, () => this.baseline(check, previous, stage)));
      else this.before.set(check, "no release was healthy here before");
    }
    return worst(verdicts) ?? passed("no latency to measure");
  }

  /** Measures what serves after, and judges it. */
  async second(when: string, stage: Stage): Promise<Verdict> {
    const verdicts: Verdict[] = [];
    for (const check of this.checks) {
      verdicts.push(await this.step(when, check, stage, () => this.compared(check, stage)));
    }
    return worst(verdicts) ?? passed("no latency to judge");
  }

  private async baseline(check: HttpCheck, { version }: { version: string }, stage: Stage): Promise<Verdict> {
    const got = await this.measure(check, stage);
    if ("outcome" in got) return got;
    if (isEnough(check, got)) {
      this.before.set(check, got.values);
      return passed(`${version}: ${milliseconds(median(got.values))} in the median of ${got.values.length} requests`);
    }
    const why = `${version} could not be measured: ${shortage(got)}`;
    this.before.set(check, why);
    return passed(`${why}; the latency is not going to be compared`);
  }

  private async compared(check: HttpCheck, stage: Stage): Promise<Verdict> {
    const before = this.before.get(check) ?? "this run has measured nothing before";
    if (typeof before === "string") return passed(`nothing to compare with: ${before}`);
    const once = await this.judged(check, before, stage);
    if (once.outcome !== "failed") return once;
    await stage.context.deployments.clock.wait(secondMs, stage.context.signal);
    const again = await this.judged(check, before, stage);
    return again.outcome === "failed" ? { ...again, message: `${again.message}, measured twice` } : again;
  }

  private async judged(check: HttpCheck, before: readonly number[], stage: Stage): Promise<Verdict> {
    const { latency } = check;
    const got = await this.measure(check, stage);
    if ("outcome" in got || !latency) return "outcome" in got ? got : passed("no limit");
    if (!isEnough(check, got)) {
      return got.isLate ? inconclusive("too-few-samples", shortage(got)) : failed("smoke", shortage(got));
    }
    const { isSlower, words } = judgeLatency(before, got.values, latency);
    return isSlower ? failed("smoke", words) : passed(words);
  }

  private async measure(check: HttpCheck, { context }: Stage): Promise<Latencies | Verdict> {
    const { http, clock } = context.deployments;
    const address = wholeAddress(check.address, this.environment.url);
    if (address === null) return failed("smoke", `${check.address} is a path, and the environment has no url`);
    return measured(check, address, check.latency?.samples ?? 0, { http, clock, signal: context.signal });
  }

  private async step(
    when: string,
    { address, latency }: HttpCheck,
    { context, gate, name: unique, done }: Stage,
    judge: () => Promise<Verdict>,
  ): Promise<Verdict> {
    const { now, emit } = context.step;
    const name = unique(`${this.environment.name}: latency ${when}`);
    const command = `GET ${wholeAddress(address, this.environment.url) ?? address}, ${latency?.samples} times`;
    const begun = now();
    emit({ type: "step-started", gate: gate.name, step: name, command });
    const verdict = await judge();
    emit({ type: "step-note", gate: gate.name, step: name, text: verdict.message });
    const report: StepReport = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
    emit({ type: "step-finished", gate: gate.name, step: report });
    done(report);
    return verdict.outcome === "passed"
      ? verdict
      : { ...verdict, message: `latency ${when}: ${address}: ${verdict.message}` };
  }
}

/** All that were wanted, or as many as there was time for. */
function isEnough({ latency }: HttpCheck, { values, isLate }: Latencies): boolean {
  return values.length >= (isLate ? leastValues : (latency?.samples ?? 0));
}

function shortage({ values, asked, problem, isLate }: Latencies): string {
  const last = problem === null ? "" : ` (${problem})`;
  if (asked === 0) return `it does not answer as it has to${last}`;
  if (isLate) return `only ${values.length} requests were answered as they have to be in a minute${last}`;
  return `only ${values.length} of ${asked} requests were answered as they have to be${last}`;
}
