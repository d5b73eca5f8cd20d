import { join } from "node:path";
import type { Coverage } from "../core/coverage.js";
import type { StepEnd } from "../core/judge.js";
import type { ToolStep } from "../core/plan.js";
import { afterRetry, tooManyToRetry } from "../core/retry.js";
import type { TestCase, TestResults } from "../core/tests.js";
import { commandLine, cut } from "../core/text.js";
import type { FirstRun, Located, Retry, Tool, ToolRequest } from "../tools/tool.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy, commonEnd } from "./end.js";
import { readSafely } from "./tool-result.js";

/** What a tool step comes to after its failed tests were run again. */
export interface AfterRetries extends Pick<StepOutcome, "tests" | "coverage" | "retries" | "notRetried"> {
  /** Set where a run could not be judged, or was stopped: then the whole step could not. */
  readonly end?: StepEnd | undefined;
}

/** The run whose failures are looked at, and what ran it. */
export interface Ran {
  readonly tool: Tool;
  readonly located: Located;
  readonly first: FirstRun;
}

type Again = NonNullable<StepOutcome["retries"]>[number];

/**
 * Runs the failed tests of a tool again, and those alone, round by round as long as some fail. What passes then is flaky.
 * A run that judges nothing breaks the step: it says nothing of the tests, and hides perhaps why they failed.
 */
export async function runAgain(
  step: ToolStep,
  request: ToolRequest,
  context: StepContext,
  ran: Ran,
): Promise<AfterRetries> {
  const { rounds, isQuarantined } = context.retries ?? { rounds: 0, isQuarantined: () => false };
  let { tests }: { tests: TestResults } = ran.first;
  let failing = tests.cases.filter((test) => test.status === "failed" && !isQuarantined(test));
  const unnamed = tests.omitted?.failed ?? 0;
  if (failing.length === 0 || rounds < 1) return { tests };
  if (!ran.tool.retry) return { tests, notRetried: `${ran.tool.name} cannot be told to run single tests` };
  const many = tooManyToRetry(failing.length + unnamed, tests.total);
  if (many !== null) return { tests, notRetried: many };

  const retries: Again[] = [];
  let coverage: Coverage | undefined;
  let notRetried: string | undefined;
  for (let round = 1; round <= rounds && failing.length > 0; round++) {
    const still: TestCase[] = [];
    let left: readonly TestCase[] = failing;
    while (left.length > 0) {
      const own = { ...request, scratch: join(context.scratch, `again-${retries.length + 1}`, "files") };
      await own.files.makeDir(own.scratch);
      const chosen = await ran.tool.retry(own, left, ran.first);
      if ("refused" in chosen) {
        notRetried = `${left.length} of ${failing.length} not run again: ${cut(chosen.refused, 300)}`;
        break;
      }
      const done = await oneCommand(step, chosen, own, context, ran, { round, rounds, tests });
      retries.push(done.again);
      if ("end" in done) return { tests, retries, end: done.end };
      tests = done.tests;
      coverage = done.coverage ?? coverage;
      still.push(...done.failing);
      const asked = new Set(chosen.tests);
      left = left.filter((test) => !asked.has(test));
    }
    failing = still;
  }
  return {
    tests,
    coverage,
    ...(retries.length > 0 ? { retries } : {}),
    ...(notRetried === undefined ? {} : { notRetried }),
  };
}

interface Place {
  readonly round: number;
  readonly rounds: number;
  readonly tests: TestResults;
}

type Done = { readonly again: Again } & (
  | { readonly end: StepEnd }
  | {
      readonly tests: TestResults;
      readonly failing: readonly TestCase[];
      readonly coverage: Coverage | undefined;
    }
);

async function oneCommand(
  step: ToolStep,
  chosen: Retry,
  request: ToolRequest,
  context: StepContext,
  { tool, located, first }: Ran,
  { round, rounds, tests }: Place,
): Promise<Done> {
  const command = commandLine(chosen.shown);
  const words = `again ${round}/${rounds}: ${command}`;
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command: words });
  const folder = join(request.scratch, "..");
  const streams = { stdout: join(folder, "stdout"), stderr: join(folder, "stderr"), output: join(folder, "output") };
  const [file, ...runner] = located.argv;
  const exit = await context.processes.run({
    file,
    args: [...runner, ...chosen.args],
    cwd: request.cwd,
    env: { ...first.env, ...located.env, ...chosen.env },
    timeoutMs: step.timeoutMs,
    signal: context.signal,
    ...streams,
  });
  const asked = chosen.tests.length;
  const again = { command, round, durationMs: exit.durationMs, failed: asked, passed: 0, output: streams.output };
  const end = commonEnd(exit, tool.name, step.timeoutMs, context.signal);
  if (exit.type !== "exited" || end) {
    return {
      again,
      end:
        end?.type === "broken" ? { ...end, message: `${words}: ${end.message}` } : (end ?? cancelledBy(context.signal)),
    };
  }
  const read = { ...request, coverage: chosen.coverage ?? false };
  const result = await readSafely(tool, { request: read, exit, ...streams });
  await request.files.remove(request.scratch);
  if (!result.judged) return { again, end: brokenAgain(result.reason, words, result.message) };
  const after = result.tests && afterRetry(tests, chosen.tests, result.tests);
  if (!after || after.ran === 0) {
    const what = asked === 1 ? "the test that failed" : `any of the ${asked} tests that failed`;
    return { again, end: brokenAgain("tool-error", words, `it did not run ${what}`) };
  }
  const failed = after.failing.length;
  return {
    again: { ...again, failed, passed: asked - failed },
    tests: after.tests,
    failing: after.failing,
    coverage: result.coverage,
  };
}

function brokenAgain(
  reason: "tool-error" | "report-missing" | "report-unreadable",
  words: string,
  message: string,
): StepEnd {
  return { type: "broken", reason, message: `${words}: ${message}` };
}
