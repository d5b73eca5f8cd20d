import { join } from "node:path";
import type { WindowOverride } from "../core/chatops.js";
import type { PlannedEnvironment, SmokeCheck, TimelineEntry } from "../core/deployment.js";
import type { PlannedGate, RunStep } from "../core/plan.js";
import type { StepReport } from "../core/report.js";
import { mayFollow, type RolloutState } from "../core/rollout.js";
import { isRemoval, type Order, type TargetAction } from "../core/target.js";
import { fileName } from "../core/text.js";
import { failed, passed, type Verdict, worst } from "../core/verdict.js";
import type { Ledger, LedgerEntry } from "../deploy/ledger.js";
import type { Hands } from "../deploy/rollout.js";
import { askHttp, wholeAddress } from "../deploy/smoke.js";
import { runStep } from "../steps/run-step.js";
import { CanaryHands } from "./canary-hands.js";
import { applied } from "./deploy-migrate.js";
import { actFor, literal } from "./deploy-target.js";
import { shutNow } from "./deploy-windows.js";
import { ledgerTrouble } from "./deploy-words.js";
import type { RolloutContext } from "./gate.js";
import { judgedOutcome } from "./steps.js";

/** How often an owner says that it is alive. */
const beatMs = 30_000;

/** What a rollout does, each thing as a step of the gate. */
export class DeployHands implements Hands {
  readonly steps: StepReport[] = [];
  readonly timeline: TimelineEntry[] = [];
  private readonly taken = new Map<string, number>();
  /** What its canary came to; its steps are among `steps` as well. */
  readonly canary: CanaryHands;
  /** Who had set the windows aside when it went on all the same. */
  override: WindowOverride | null = null;
  /** Its migrations are applied. */
  hasMigrated = false;
  private written: Promise<LedgerEntry>;
  private beat: NodeJS.Timeout | undefined;

  constructor(
    private readonly gate: PlannedGate,
    private readonly environment: PlannedEnvironment,
    private readonly ledger: Ledger,
    entry: LedgerEntry,
    private readonly context: RolloutContext,
    /** Its migrations are one transaction. */
    private readonly isWhole = false,
  ) {
    this.written = Promise.resolve(entry);
    this.canary = new CanaryHands(gate.name, environment, context);
  }

  /** The rollout as the ledger has it now. */
  entry(): Promise<LedgerEntry> {
    return this.written;
  }

  readonly record = async (state: RolloutState): Promise<void> => {
    this.stop();
    const entry = await this.written;
    if (!mayFollow(entry.state.phase, state.phase))
      throw new Error(`${state.phase} cannot follow ${entry.state.phase}`);
    await this.insist(entry);
    this.written = this.ledger.write(entry, state);
    await this.written;
    this.timeline.push({ atMs: this.context.step.now() - this.context.startedAt, state });
    this.keepAlive();
  };

  /** Rejects where another run has taken this one for dead, as it could not write for so long, and has ended its rollout. */
  private async insist({ id, state, beatMs: heardMs }: LedgerEntry): Promise<void> {
    if (this.context.step.now() - heardMs < 2 * beatMs) return;
    const own = (await this.ledger.entries(this.environment.name)).find((entry) => entry.id === id);
    if (own?.state.phase !== state.phase) throw new Error("another run has ended this rollout in the meantime");
  }

  /** From here on nobody hears of it any more. */
  stop(): void {
    clearTimeout(this.beat);
    this.beat = undefined;
  }

  readonly migrate = async (order: Order): Promise<Verdict> => {
    const { environment, isWhole } = this;
    const command = (name: string, run: string, env: Readonly<Record<string, string>>) =>
      this.run(name, run, environment.timeoutMs, env);
    const verdict = await applied(environment, order, isWhole, command);
    this.hasMigrated = verdict.outcome === "passed";
    return verdict;
  };

  readonly act = async (action: TargetAction, order: Order): Promise<Verdict> => {
    if (action === "rollback" && isRemoval(order)) {
      const unknown = await this.unknownPast();
      if (unknown !== null) return failed("deploy", unknown);
    }
    const { gate, environment, context } = this;
    return actFor(action, order, environment, {
      gate,
      context,
      name: (name) => this.unique(name),
      command: (name, run, env) => this.run(name, run, environment.timeoutMs, env),
      done: (step) => this.steps.push(step),
    });
  };

  readonly smoke = async (when: string): Promise<Verdict> => {
    const verdicts: Verdict[] = [];
    for (const check of this.environment.smoke) verdicts.push(await this.look(check, when));
    const bad = worst(verdicts);
    return bad ?? passed("no smoke test");
  };

  readonly watch = async (step: number): Promise<Verdict> => {
    const weight = this.environment.canary?.steps[step]?.weight;
    const report = await this.canary.watch(step, this.unique(`${this.environment.name}: canary ${weight} %`));
    this.steps.push(report);
    const { verdict } = report;
    return verdict.outcome === "passed" ? verdict : { ...verdict, message: `canary at ${verdict.message}` };
  };

  readonly mayGoOn = async (): Promise<string | null> => {
    const { closed, override } = await shutNow(this.gate, this.environment, this.context);
    this.override = override ?? this.override;
    return closed;
  };

  /** Why it cannot be said that no release was healthy here: then nothing is taken away. Null if it can. */
  private async unknownPast(): Promise<string | null> {
    const unknown = "the ledger does not tell all of what was here before, so that nothing is taken away";
    return this.ledger.isWhole(this.environment.name).then((isWhole) => (isWhole ? null : unknown), ledgerTrouble);
  }

  private async look(check: SmokeCheck, when: string): Promise<Verdict> {
    if (check.type === "http") return this.ask(check, when);
    const verdict = await this.run(`smoke ${when}`, check.run, check.withinMs, {});
    return verdict.outcome === "failed" ? { ...verdict, reason: "smoke" } : verdict;
  }

  /** A look that starts no command. */
  private async ask(check: Extract<SmokeCheck, { type: "http" }>, when: string): Promise<Verdict> {
    const { environment, context } = this;
    const { now, emit } = context.step;
    const { http, clock } = context.deployments;
    const name = this.unique(`${environment.name}: smoke ${when}`);
    const command = `GET ${wholeAddress(check.address, environment.url) ?? check.address}`;
    const begun = now();
    emit({ type: "step-started", gate: this.gate.name, step: name, command });
    const verdict = await askHttp(check, environment.url, { http, clock, signal: context.signal });
    const report: StepReport = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
    emit({ type: "step-finished", gate: this.gate.name, step: report });
    this.steps.push(report);
    return verdict.outcome === "passed" ? verdict : { ...verdict, message: `smoke ${when}: ${verdict.message}` };
  }

  private async run(
    name: string,
    run: string,
    timeoutMs: number,
    env: Readonly<Record<string, string>>,
  ): Promise<Verdict> {
    const { environment } = this;
    const step: RunStep = {
      type: "run",
      name: this.unique(`${environment.name}: ${name}`),
      run,
      env: { GATEHOUSE_ENVIRONMENT: environment.name, ...literal(env), ...environment.env },
      workingDirectory: environment.workingDirectory,
      timeoutMs,
      reports: [],
    };
    const { report } = await this.judged(step);
    this.steps.push(report);
    const { verdict } = report;
    return verdict.outcome === "failed"
      ? { ...verdict, reason: "deploy", message: `${name}: ${verdict.message}` }
      : { ...verdict, message: `${name}: ${verdict.message}` };
  }

  /** It takes no slot: a way back must not wait for other gates' tests. */
  private async judged(step: RunStep) {
    const { gate, context } = this;
    const scratch = join(context.scratch, fileName(gate.name), fileName(step.name));
    const own = { ...context.step, gate: gate.name, scratch, signal: context.signal, coverage: false };
    return judgedOutcome(gate, await runStep(step, own), { step: context.step, change: { base: null } });
  }

  private unique(name: string): string {
    const count = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }

  private keepAlive(): void {
    this.beat = setTimeout(() => {
      const beat = this.beat;
      // One that is lost is made up for by the next; what has to be recorded meets the same trouble, and says so.
      this.written = this.written.then((entry) => this.ledger.write(entry, entry.state).catch(() => entry));
      // Whoever has recorded something meanwhile, or has stopped, has seen to what comes next.
      void this.written.then(() => {
        if (this.beat === beat) this.keepAlive();
      });
    }, beatMs);
    this.beat.unref();
  }
}
