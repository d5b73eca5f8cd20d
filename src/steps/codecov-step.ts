import { join } from "node:path";
import { childEnvironment } from "../core/environment.js";
import type { StepEnd } from "../core/judge.js";
import { lcovText } from "../core/lcov.js";
import { mergeCoverage } from "../core/paths.js";
import type { CodecovStep } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import { commandLine } from "../core/text.js";
import { codecov } from "../tools/codecov.js";
import { locate } from "../tools/locate.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy, commonEnd, lastWords } from "./end.js";
import { unstarted } from "./outcome.js";

const good = { type: "judged", exitCode: 0, explained: true } as const;

/** Sends what the gate's other steps measured to Codecov. That it failed is a warning, unless the config requires it. */
export async function runCodecovStep(step: CodecovStep, context: StepContext): Promise<StepOutcome> {
  const { files, processes, root, scratch, signal, supply, versions } = context;
  // An empty variable is what GitHub gives for a secret that the event may not see.
  const token = context.env.CODECOV_TOKEN?.trim() ? { CODECOV_TOKEN: "$CODECOV_TOKEN" } : {};
  const child = childEnvironment(context.env, { ...token, ...step.env }, process.platform === "win32");
  const { secrets } = child;
  for (const secret of secrets) context.mask(secret);
  const no = (reason: Parameters<typeof unstarted>[1], message: string) =>
    lenient(step, { ...unstarted(step, reason, message), secrets }, context);
  if (child.missing.length > 0) {
    return no("config", `the environment has no ${child.missing.join(", ")}, which "codecov" asks for`);
  }
  if (!context.commit) return no("config", "there is no commit that the coverage is of");
  const reports = await coverageReports(context);
  if (reports.length === 0) return no("report-missing", "the steps measured no coverage");
  const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
  const located = await locate(codecov, {}, place, versions);
  if ("missing" in located) {
    const outcome = no("tool-missing", located.missing);
    return signal.aborted ? { ...outcome, end: cancelledBy(signal) } : outcome;
  }
  const args = uploadArgs(step, context.commit, reports, child.env);
  const command = commandLine([codecov.program, ...args.map((arg) => arg.replace(`${root}/`, ""))]);
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const [file, ...runner] = located.argv;
  const output = join(scratch, "output");
  const exit = await processes.run({
    file,
    args: [...runner, ...args],
    cwd: root,
    env: { ...child.env, ...located.env },
    timeoutMs: step.timeoutMs,
    signal,
    output,
  });
  const common = commonEnd(exit, codecov.program, step.timeoutMs, signal);
  const exitCode = exit.type === "exited" ? exit.code : null;
  const outcome = { ...unstarted(step, "tool-error", ""), command, exitCode, durationMs: exit.durationMs };
  const end: StepEnd =
    common ??
    (exitCode === 0
      ? { ...good, said: `uploaded ${reports.length === 1 ? "a report" : `${reports.length} reports`}` }
      : { type: "broken", reason: "tool-error", message: `Codecov took no coverage: ${lastWords(exit)}` });
  return lenient(step, { ...outcome, end, output, version: located.version ?? undefined, secrets }, context);
}

/** An upload that nobody requires warns where it would have broken the gate. A run that is stopped stays so. */
function lenient(step: CodecovStep, outcome: StepOutcome, { emit }: StepContext): StepOutcome {
  const { end } = outcome;
  if (step.required || end.type !== "broken") return outcome;
  const message = `the coverage did not reach Codecov: ${end.message}`;
  emit({ type: "warning", message });
  const problem: Problem = { path: "codecov", code: "limited", message };
  return { ...outcome, end: { ...good, said: "not uploaded" }, problems: [problem] };
}

/** The reports that commands have written, as they are; of what a tool measured, whose files are gone, one of our own. */
async function coverageReports({ measured, files, scratch }: StepContext): Promise<readonly string[]> {
  const { coverageFiles = [], coverage = [] } = measured ?? {};
  const text = coverage.length === 0 ? "" : lcovText(mergeCoverage(coverage));
  if (text === "") return coverageFiles;
  const own = join(scratch, "coverage.lcov");
  await files.writeText(own, text);
  return [...coverageFiles, own];
}

/** The token is in the environment alone. Plugins would search the checkout, and run compilers' tools. */
function uploadArgs(
  { flags, upload, url }: CodecovStep,
  commit: string,
  reports: readonly string[],
  { GITHUB_SERVER_URL: server = "" }: Readonly<Record<string, string>>,
): readonly string[] {
  const service = /^(https:\/\/github\.com\/?)?$/.test(server) ? "github" : "github_enterprise";
  return [
    ...["--disable-telem", ...(url === undefined ? [] : ["--url", url])],
    ...["upload-process", "--fail-on-error", "--disable-search", "--plugin", "noop"],
    ...["--git-service", service, "--sha", commit],
    ...(upload === undefined ? [] : ["--name", upload]),
    ...flags.flatMap((flag) => ["--flag", flag]),
    ...reports.flatMap((path) => ["--file", path]),
  ];
}
