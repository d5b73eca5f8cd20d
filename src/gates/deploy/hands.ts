import { join } from "node:path";
import type { WindowOverride } from "../../core/chatops.js";
import type { PlannedEnvironment, TimelineEntry } from "../../core/deployment.js";
import type { PlannedGate, RunStep } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import { mayFollow, type Release, type RolloutState, recovery } from "../../core/rollout.js";
import type { StepEnv } from "../../core/step.js";
import { isRemoval, type Order, type TargetAction } from "../../core/target.js";
import { fileName } from "../../core/text.js";
import { failed, type Verdict } from "../../core/verdict.js";
import type { Ledger, LedgerEntry } from "../../deploy/ledger.js";
import { type Hands, Unwritten } from "../../deploy/rollout.js";
import { runStep } from "../../steps/run-step.js";
import type { RolloutContext } from "../gate.js";
import { judgedOutcome } from "../steps.js";
import { CanaryHands } from "./canary-hands.js";
import { withFlags } from "./flags.js";
import { LatencyHands } from "./latency.js";
import { applied } from "./migrate.js";
import { smokeFor } from "./smoke.js";
import { actFor, type Stage } from "./target.js";
import { shutNow } from "./windows.js";
import { ledgerTrouble } from "./words.js";

/** What a rollout does, each thing as a step of the gate. */
export class DeployHands implements Hands {
  readonly steps: StepReport[] = [];
  readonly timeline: TimelineEntry[] = [];
  private readonly taken = new Map<string, number>();
  /** What its canary came to; its steps are among `steps` as well. */
  readonly canary: CanaryHands;
  /** Who had set the windows aside when it went on all the same. */
  override: WindowOverride | null = null;
  private readonly latency: LatencyHands;
  /** Its migrations are applied. */
  hasMigrated = false;
  private written: Promise<LedgerEntry>;
  /** What was written last. */
  private last: LedgerEntry;
  private beat: NodeJS.Timeout | undefined;

  constructor(
    private readonly gate: PlannedGate,
    private environment: PlannedEnvironment,
    private readonly ledger: Ledger,
    entry: LedgerEntry,
    private readonly context: RolloutContext,
    /** Its migrations are one transaction. */
    private readonly isWhole = false,
  ) {
    this.written = Promise.resolve(entry);
    this.last = entry;
    this.latency = new LatencyHands(environment);
    this.canary = new CanaryHands(gate.name, environment, context);
  }

  /** From here on there is no canary: its target brings up all of the release at once, and that is what is looked at. */
  goAlone(): void {
    const { canary: _none, ...environment } = this.environment;
    this.environment = environment;
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
    const writing = this.ledger.write(entry, state);
    // What could not be written has not come to be: the ledger has what it had.
    this.written = writing.catch(() => entry);
    this.last = await writing.catch((error: unknown) => {
      // Whoever finds a release that was being promoted finishes it: of one that is gone back from he would say that it serves.
      if (recovery(entry.state) !== "roll-back") throw error;
      this.keepAlive();
      throw new Unwritten(error instanceof Error ? error.message : String(error), { cause: error });
    });
    const now = this.context.step.now();
    this.timeline.push({ atMs: now - this.context.startedAt, time: new Date(now).toISOString(), state });
    this.keepAlive();
  };

  /** Rejects where another run has taken this one for dead, as it could not write for so long, and has ended its rollout. */
  private async insist(entry: LedgerEntry): Promise<void> {
    const { id, state } = entry;
    if (this.context.step.now() - entry.beatMs < 2 * this.ledger.beatAfterMs(entry)) return;
    const own = (await this.ledger.entries(this.environment.name)).find((each) => each.id === id);
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
    const { environment } = this;
    const stage = this.stage();
    return withFlags(action, order, environment, stage, () => actFor(action, order, environment, stage));
  };

  /** Keeps a claim alive on which nothing has been recorded yet. */
  attend(): void {
    this.stop();
    this.keepAlive();
  }

  readonly measure = (previous: Release | null): Promise<Verdict> => {
    this.attend();
    return this.latency.first(previous, this.stage());
  };

  readonly smoke = async (when: string): Promise<Verdict> => {
    const verdict = await smokeFor(when, this.environment, this.stage());
    const isServing = when === (this.environment.canary ? "after promote" : "after deploy");
    return verdict.outcome === "passed" && isServing ? this.latency.second(when, this.stage()) : verdict;
  };

  readonly probe = async (): Promise<Verdict> => {
    const report = await this.canary.probe(this.unique(`${this.environment.name}: canary 0 %`));
    this.steps.push(report);
    return report.verdict;
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

  private stage(): Stage {
    const { gate, context, environment } = this;
    return {
      ...{ gate, context },
      name: (name) => this.unique(name),
      command: (name, run, env, timeoutMs = environment.timeoutMs) => this.run(name, run, timeoutMs, env),
      done: (step) => this.steps.push(step),
    };
  }

  private async run(name: string, run: string, timeoutMs: number, env: StepEnv): Promise<Verdict> {
    const { environment } = this;
    const step: RunStep = {
      type: "run",
      name: this.unique(`${environment.name}: ${name}`),
      run,
      env: { GATEHOUSE_ENVIRONMENT: environment.name, ...environment.env, ...env },
      workingDirectory: environment.workingDirectory,
      timeoutMs,
      reports: [],
    };
    const { report, outcome } = await this.judged(step);
    this.steps.push(report);
    const { verdict } = report;
    if (verdict.outcome !== "failed") return { ...verdict, message: `${name}: ${verdict.message}` };
    const words = outcome.end.type === "judged" ? outcome.end.words : undefined;
    const message = `${name}: ${verdict.message}${words === undefined ? "" : `: ${words}`}`;
    return { ...verdict, reason: "deploy", message };
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
      void this.written.then((entry) => {
        this.last = entry;
        // Whoever has recorded something meanwhile, or has stopped, has seen to what comes next.
        if (this.beat === beat) this.keepAlive();
      });
    }, this.ledger.beatAfterMs(this.last));
    this.beat.unref();
  }
}
