import type { Diff } from "../core/diff.js";
import type { RunEvent } from "../core/events.js";
import type { Plan } from "../core/plan.js";
import type { Report } from "../core/report.js";

/** What a reporter may know beside the report. */
export interface ReportContext {
  readonly plan: Plan;
  /** Prefix of the check names, `Gatehouse` by default. */
  readonly checkName: string;
  /** Number of the pull request, null outside one. */
  readonly pullRequest: number | null;
  /** Lines of the change, for placing annotations; null if there is nothing to compare with. */
  readonly diff: Diff | null;
  /** Web page of this run, null in a terminal. */
  readonly runUrl: string | null;
  /** `https://github.com/acme/api`, null in a terminal without one. */
  readonly repositoryUrl: string | null;
  readonly runNumber: number | null;
  readonly runAttempt: number | null;
  readonly runId: string | null;
}

/**
 * One channel that shows a run. All methods are optional; a method that throws becomes a warning and changes no
 * verdict. Reporters are asked in the order of the registry.
 */
export interface Reporter {
  readonly name: string;
  /** Before the first gate. */
  open?(context: ReportContext): Promise<void>;
  /** While gates run; must return at once. */
  event?(event: RunEvent): void;
  /** After the last gate, also after a cancellation. */
  close?(report: Report, context: ReportContext): Promise<void>;
}
