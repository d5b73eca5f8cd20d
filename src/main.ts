import { join, relative } from "node:path";
import { baselines } from "./baseline.js";
import type { CommandReply } from "./core/chatops.js";
import type { RunEvent } from "./core/events.js";
import type { NotifyChannel } from "./core/notify.js";
import type { Plan } from "./core/plan.js";
import type { Report } from "./core/report.js";
import type { Settings } from "./inputs.js";
import { outputValues } from "./outputs.js";
import { isRefused, type Planned, planRun, type Refused, refusedReport } from "./planned.js";
import type { World } from "./ports.js";
import type { ReportContext, Reporter } from "./reporters/reporter.js";

export interface RunRequest {
  readonly settings: Settings;
  /** Tools mend what they can. */
  readonly fix: boolean;
  /** A person's terminal rather than a job: setup runs only when it has to. */
  readonly isTerminal: boolean;
  /** What is wrong with the settings themselves; then nothing is run. */
  readonly problems?: readonly string[] | undefined;
  /** The channels to report by, in order, given the absolute path of the report file and what was planned. */
  readonly reporters: (reportPath: string, planned: ReportedPlan) => readonly Reporter[];
}

/** What reporters are made for. */
export interface ReportedPlan {
  /** Absolute root of the repository. */
  readonly root: string;
  /** Who is told how the run came out. */
  readonly notify: readonly NotifyChannel[];
  /** The base branch of the config, else the default branch; null if neither is known. */
  readonly baseBranch: string | null;
  /** A comment has started the run: no check of a commit may speak of it. */
  readonly isComment: boolean;
  /** Where a command is answered; null where there is none. */
  readonly reply: CommandReply | null;
}

/**
 * The whole story: plan → run → report → outputs. The verdict is made in the run phase; what reporters do, or fail to
 * do, changes nothing of it.
 */
export async function main(request: RunRequest, world: World): Promise<Report> {
  const { settings } = request;
  // The run phase is loaded while git is asked for the plan.
  const [planned, { execute }] = await Promise.all([
    planRun(settings, request.problems ?? [], world),
    import("./execute.js"),
  ]);
  const reportPath = join(planned.home, "report.json");
  const reporters = request.reporters(reportPath, reportedPlan(planned));
  const context = reportContext(planned.plan, settings, planned.change.diff);
  // Nothing waits for the channels to open: the first command starts at once.
  const opened = tell(reporters, world, async (reporter) => reporter.open?.(context));
  const emit = (event: RunEvent) => {
    for (const reporter of reporters) hear(reporter, event, world);
  };
  const base = baselines(planned, settings, world);
  const report = isRefused(planned)
    ? refusedReport(planned)
    : await execute(planned, { baselines: base, fix: request.fix, isTerminal: request.isTerminal, emit }, world);
  await opened;
  await tell(reporters, world, async (reporter) => reporter.close?.(report, context));
  await writeOutputs(report, planned.plan, relative(world.cwd, reportPath), world);
  await base.keep(report);
  return report;
}

/** A run that others can cause tells nobody, unless it deploys what somebody who may has asked for; one without a valid config does not know whom. */
function reportedPlan(planned: Planned | Refused): ReportedPlan {
  const { root, reply = null } = planned;
  if (isRefused(planned)) {
    return { root, notify: [], baseBranch: null, isComment: planned.isComment ?? false, reply };
  }
  const { config, isUntrusted, baseBranch, asked } = planned;
  const isComment = asked !== undefined;
  const notify = isUntrusted && !isComment ? [] : (config.notify ?? []);
  return { root, notify, baseBranch, isComment, reply };
}

async function writeOutputs(report: Report, plan: Plan, reportPath: string, { runner }: World): Promise<void> {
  if (!runner) return;
  for (const [name, value] of outputValues({ report, plan, reportPath })) await runner.setOutput(name, value);
}

/** What reporters may know of the run beside its report. */
export function reportContext(
  plan: Plan,
  settings: Pick<Settings, "event" | "checkName">,
  diff: ReportContext["diff"],
): ReportContext {
  const { event } = settings;
  const repositoryUrl = event ? `${event.serverUrl}/${event.repository}` : null;
  return {
    plan,
    checkName: settings.checkName,
    pullRequest: event?.pullRequest?.number ?? null,
    diff,
    runUrl: event && repositoryUrl ? `${repositoryUrl}/actions/runs/${event.runId}` : null,
    repositoryUrl,
    runNumber: event?.runNumber ?? null,
    runAttempt: event?.runAttempt ?? null,
    runId: event?.runId ?? null,
  };
}

/** Reporters are asked one after the other; one that throws is a warning. */
async function tell(
  reporters: readonly Reporter[],
  world: World,
  say: (reporter: Reporter) => Promise<void>,
): Promise<void> {
  for (const reporter of reporters) {
    try {
      await say(reporter);
    } catch (error) {
      warn(reporter, error, world);
    }
  }
}

function hear(reporter: Reporter, event: RunEvent, world: World): void {
  try {
    reporter.event?.(event);
  } catch (error) {
    warn(reporter, error, world);
  }
}

function warn(reporter: Reporter, error: unknown, world: World): void {
  world.log.warning(`The ${reporter.name} reporter failed: ${error instanceof Error ? error.message : String(error)}`);
}
