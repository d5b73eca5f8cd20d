import type { RunnerPort } from "../ports.js";
import { summary } from "../render/summary.js";
import type { Reporter } from "./reporter.js";

/** The job's summary: needs no token, so a fork's pull request has it too. */
export function summaryReporter(runner: Pick<RunnerPort, "writeSummary">): Reporter {
  return { name: "summary", close: (report, context) => runner.writeSummary(summary(report, context)) };
}
