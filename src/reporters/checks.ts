import type { GateReport, Report } from "../core/report.js";
import { cut } from "../core/text.js";
import { type CheckWrite, type Clock, GitHubError, type GitHubPort, type RunnerPort } from "../ports.js";
import { type CheckPage, gateCheck, rollUpCheck } from "../render/check.js";
import { count } from "../render/figures.js";
import type { ReportContext, Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

/** Key of the state by which the `post` step finds a roll-up that was left open. */
export const openCheckState = "open-check";

export interface ChecksWorld {
  readonly session: GitHubSession;
  readonly clock: Clock;
  readonly runner: Pick<RunnerPort, "saveState">;
}

/** `always` makes a warning of a token that may not write checks; `auto` goes on without them. */
export type ChecksMode = "auto" | "always";

/**
 * One check run a gate, posted as it ends, and the roll-up, which is open while the run goes on. Nothing is posted
 * after the first refusal.
 */
export function checksReporter(world: ChecksWorld, mode: ChecksMode): Reporter {
  const run = new CheckRuns(world, mode);
  return {
    name: "checks",
    open: (context) => run.open(context),
    event: (event) => {
      if (event.type === "gate-finished") run.post(event.gate);
    },
    close: (report, context) => run.close(report, context),
  };
}

/** The roll-up as the state file keeps it: what an update of it has to repeat. */
interface OpenCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
}

class CheckRuns {
  private context: ReportContext | null = null;
  private startedAt = 0;
  private rollUp: OpenCheck | null = null;
  private isDenied = false;
  /** The first write: whether this token may write at all is asked once. */
  private opened: Promise<void> = Promise.resolve();
  private readonly posted = new Map<string, Promise<void>>();

  constructor(
    private readonly world: ChecksWorld,
    private readonly mode: ChecksMode,
  ) {}

  async open(context: ReportContext): Promise<void> {
    this.context = context;
    this.startedAt = this.world.clock.now();
    this.opened = this.openRollUp(context);
    await this.opened;
  }

  private async openRollUp(context: ReportContext): Promise<void> {
    const gates = count(context.plan.gates.filter((gate) => gate.skip === undefined).length, "gate");
    await this.guard(async (headSha) => {
      const write = {
        ...this.frame(context, headSha, context.checkName),
        status: "in_progress" as const,
        startedAt: iso(this.startedAt),
        title: `running ${gates}`,
        summary: `Running ${gates}. This check is green only if each gate of the plan lets the change pass.`,
        annotations: [],
      };
      const { id } = await this.create(write);
      this.rollUp = { id, name: write.name, headSha, externalId: write.externalId };
      await this.world.runner.saveState(openCheckState, JSON.stringify(this.rollUp));
    });
  }

  /** Starts to post a gate's check; a gate is posted once. */
  post(gate: GateReport): void {
    const { context } = this;
    if (!context || this.posted.has(gate.name) || this.isDenied) return;
    const start = gate.startedMs === null ? undefined : iso(this.startedAt + gate.startedMs);
    const page = this.opened.then(() =>
      this.guard(async (headSha) => {
        await this.create(this.completed(gateCheck(gate, context), context, headSha, start));
      }),
    );
    this.posted.set(gate.name, page);
  }

  async close(report: Report, context: ReportContext): Promise<void> {
    this.context ??= context;
    for (const gate of report.gates) this.post(gate);
    // After a cancellation the runner leaves a few seconds: the check that is required goes first.
    if (report.verdict.outcome !== "cancelled") await Promise.all(this.posted.values());
    await this.guard((headSha) => this.finish(report, context, headSha));
    await Promise.all(this.posted.values());
  }

  private async finish(report: Report, context: ReportContext, headSha: string): Promise<void> {
    const start = this.startedAt === 0 ? undefined : iso(this.startedAt);
    const write = this.completed(rollUpCheck(report, context), context, headSha, start);
    if (this.rollUp) await this.world.session.github.updateCheck(this.rollUp.id, write);
    else await this.create(write);
    await this.world.runner.saveState(openCheckState, "");
  }

  private async create(write: CheckWrite) {
    const ref = await this.world.session.github.createCheck(write);
    this.world.session.app ??= ref.app;
    if (this.world.session.checks === "none") this.world.session.checks = "written";
    return ref;
  }

  /** Runs one write, and takes its failure: a refusal ends all writing, anything else only this one. */
  private async guard(write: (headSha: string) => Promise<void>): Promise<void> {
    const headSha = this.context?.plan.commit ?? null;
    if (headSha === null || this.isDenied) return;
    try {
      await write(headSha);
    } catch (error) {
      const isRefusal = error instanceof GitHubError && error.isDenied;
      if (isRefusal && this.isDenied) return;
      if (isRefusal) this.isDenied = true;
      this.world.session.checks = this.isDenied ? "denied" : "lost";
      this.world.session.take(error, "check runs", this.mode === "always");
    }
  }

  private completed(page: CheckPage, context: ReportContext, headSha: string, start: string | undefined): CheckWrite {
    return {
      ...this.frame(context, headSha, page.name),
      status: "completed",
      conclusion: page.conclusion,
      ...(start === undefined ? {} : { startedAt: start }),
      completedAt: iso(this.world.clock.now()),
      title: page.title,
      summary: page.summary,
      ...(page.text === undefined ? {} : { text: page.text }),
      annotations: page.annotations,
    };
  }

  private frame(context: ReportContext, headSha: string, name: string) {
    return {
      name,
      headSha,
      externalId: cut(`gatehouse-${context.runId ?? "local"}-${context.runAttempt ?? 1}-${name}`, 200),
      ...(context.runUrl === null ? {} : { detailsUrl: context.runUrl }),
    };
  }
}

/** For the `post` step: a roll-up that the run could not finish itself is finished as cancelled. True if there was one. */
export async function finishOpen(state: string, github: GitHubPort, clock: Clock): Promise<boolean> {
  const open = readState(state);
  if (!open) return false;
  await github.updateCheck(open.id, {
    name: open.name,
    headSha: open.headSha,
    externalId: open.externalId,
    status: "completed",
    conclusion: "cancelled",
    completedAt: iso(clock.now()),
    title: "cancelled before the end",
    summary: "The run was ended before it could report. Nothing is known of the gates without a check of their own.",
    annotations: [],
  });
  return true;
}

function readState(state: string): OpenCheck | null {
  if (state === "") return null;
  const value: unknown = JSON.parse(state);
  if (typeof value !== "object" || value === null) return null;
  const { id, name, headSha, externalId } = value as Record<string, unknown>;
  if (typeof id !== "number" || typeof name !== "string") return null;
  if (typeof headSha !== "string" || typeof externalId !== "string") return null;
  return { id, name, headSha, externalId };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
