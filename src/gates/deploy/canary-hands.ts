import { join } from "node:path";
import type { CanaryMetric, CanaryReport, CanaryStepReport } from "../../core/canary-config.js";
import type { CanaryInterval, MetricSample, Reading } from "../../core/canary-metric.js";
import type { PlannedEnvironment } from "../../core/deployment.js";
import type { StepReport } from "../../core/report.js";
import { cut, fileName } from "../../core/text.js";
import type { Verdict } from "../../core/verdict.js";
import { probeMetrics, type Watched, watchStep } from "../../deploy/canary-watch.js";
import { commandSource } from "../../deploy/command-output.js";
import { httpSource } from "../../deploy/http-document.js";
import type { MetricQueries, MetricSource, SourceContext } from "../../deploy/metrics-source.js";
import { prometheusSource } from "../../deploy/prometheus.js";
import { shellCommand } from "../../steps/shell.js";
import type { RolloutContext } from "../gate.js";

/** The canary of one rollout: its sources, and what was read of them. */
export class CanaryHands {
  private intervals: readonly CanaryInterval[] = [];
  private readonly steps: CanaryStepReport[] = [];

  constructor(
    private readonly gate: string,
    private readonly environment: PlannedEnvironment,
    private readonly context: RolloutContext,
  ) {}

  /**
   * Reads all metrics before the canary has any traffic, as a step of the gate: what cannot be read at all would else be
   * found only with users on it. That there are no data yet is no trouble.
   */
  async probe(name: string): Promise<StepReport> {
    const { environment, context } = this;
    const { canary } = environment;
    if (!canary) throw new Error(`${environment.name} has no canary`);
    const { clock } = context.deployments;
    const begun = clock.now();
    this.begin(name, canary.metrics);
    const verdict = await probeMetrics(canary, {
      clock,
      signal: context.signal,
      read: () => this.read(canary.metrics, canary.intervalMs),
    });
    context.step.emit({ type: "step-note", gate: this.gate, step: name, text: verdict.message });
    return this.end(name, canary.metrics, verdict, begun, [verdict.message]);
  }

  /** Watches a step of the canary as a step of the gate, which is called `name`. */
  async watch(index: number, name: string): Promise<StepReport> {
    const { gate, environment, context } = this;
    const { canary } = environment;
    if (!canary) throw new Error(`${environment.name} has no canary`);
    const { emit } = context.step;
    const { clock } = context.deployments;
    const begun = clock.now();
    const step = canary.steps[index];
    const lines: string[] = [];
    this.begin(name, canary.metrics);
    const { report, intervals }: Watched = await watchStep(canary, index, this.intervals, {
      clock,
      signal: context.signal,
      read: () => this.read(canary.metrics, canary.intervalMs),
      said: (line, elapsedMs) => {
        lines.push(line);
        emit({ type: "step-note", gate, step: name, text: line });
        const [done, total] = [elapsedMs, step?.holdMs ?? 0].map((ms) => Math.round(ms / canary.intervalMs));
        emit({ type: "step-progress", gate, step: name, done: done ?? 0, total: Math.max(done ?? 0, total ?? 0) });
      },
    });
    this.intervals = intervals;
    this.steps.push(report);
    return this.end(name, canary.metrics, report.verdict, begun, lines);
  }

  private begin(name: string, metrics: readonly CanaryMetric[]): void {
    this.context.step.emit({ type: "step-started", gate: this.gate, step: name, command: namesOf(metrics) });
  }

  private async end(
    name: string,
    metrics: readonly CanaryMetric[],
    verdict: Verdict,
    begun: number,
    lines: readonly string[],
  ): Promise<StepReport> {
    const { gate, context } = this;
    const output = join(context.scratch, fileName(gate), fileName(name), "output");
    await context.step.files.writeText(output, lines.map((line) => `${line}\n`).join(""));
    const durationMs = context.deployments.clock.now() - begun;
    const step: StepReport = { name, command: namesOf(metrics), exitCode: null, verdict, durationMs, cached: false };
    context.step.emit({ type: "step-finished", gate, step, output });
    return step;
  }

  /**
   * What the report says of it, with a file that holds all that was read (not in the report, which must not grow with the
   * length of a canary); undefined where no step was begun.
   */
  async report(): Promise<CanaryReport | undefined> {
    const { environment, context, gate, steps, intervals } = this;
    if (steps.length === 0) return undefined;
    const { root, files, emit } = context.step;
    const snapshot = `.gatehouse/canary/${fileName(gate)}-${fileName(environment.name)}.json`;
    try {
      const document = { environment: environment.name, canary: environment.canary, steps, intervals };
      await files.writeText(join(root, snapshot), `${JSON.stringify(document, null, 1)}\n`);
      return { steps, snapshot };
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      emit({
        type: "warning",
        message: `${environment.name}: what the canary was judged by could not be kept: ${words}`,
      });
      return { steps };
    }
  }

  private async read(
    metrics: readonly CanaryMetric[],
    intervalMs: number,
  ): Promise<Readonly<Record<string, MetricSample>>> {
    const { step, deployments, signal } = this.context;
    const context: SourceContext = {
      http: deployments.http,
      processes: step.processes,
      env: step.env,
      cwd: join(step.tree, this.environment.workingDirectory),
      timeoutMs: Math.min(mostReadingMs, Math.max(leastReadingMs, intervalMs)),
      intervalMs,
      signal,
      now: () => deployments.clock.now(),
      mask: step.mask,
    };
    const samples = metrics.map(async (metric) => {
      const { canary, stable } = await this.sample(metric, context);
      const sample = { canary: short(canary), ...(stable ? { stable: short(stable) } : {}) };
      return [metric.rule.name, sample] as const;
    });
    return Object.fromEntries(await Promise.all(samples));
  }

  private async sample(metric: CanaryMetric, context: SourceContext): Promise<MetricSample> {
    const source = await this.sourceOf(metric);
    if ("missing" in source) {
      const error = { type: "error", why: source.missing } as const;
      return metric.compare === undefined ? { canary: error } : { canary: error, stable: error };
    }
    return source.read(context);
  }

  private async sourceOf(
    metric: CanaryMetric,
  ): Promise<{ readonly read: MetricSource } | { readonly missing: string }> {
    const { query, total, compare, compareTotal, time, from } = metric;
    const queries: MetricQueries | undefined =
      query === undefined ? undefined : { query, total, compare, compareTotal };
    if (from.type === "run") {
      const { step, scratch } = this.context;
      const command = await shellCommand({
        script: from.run,
        shell: undefined,
        path: step.env.PATH ?? step.env.Path ?? "",
        scratch,
        processes: step.processes,
        files: step.files,
        platform: process.platform,
      });
      if ("missing" in command) return command;
      const env = { GATEHOUSE_ENVIRONMENT: this.environment.name, ...this.environment.env };
      return { read: commandSource({ ...command, env }, queries && { ...queries, time }) };
    }
    if (!queries) return { missing: "it has no query" };
    const endpoint = { url: from.url, headers: from.headers };
    return {
      read:
        from.type === "prometheus" ? prometheusSource(endpoint, queries) : httpSource(endpoint, { ...queries, time }),
    };
  }
}

function namesOf(metrics: readonly CanaryMetric[]): string {
  return metrics.map(({ rule }) => rule.name).join(", ");
}

/** What a server or a command says of its trouble may be of any length, and is kept at each interval. */
function short(reading: Reading): Reading {
  return reading.type === "none" || reading.type === "error" ? { ...reading, why: cut(reading.why, 300) } : reading;
}

/** How long one reading may take: as long as an interval, within these bounds. */
const leastReadingMs = 5_000;
const mostReadingMs = 15_000;
