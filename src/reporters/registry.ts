import { dirname, join } from "node:path";
import type { CommandReply } from "../core/chatops.js";
import type {
  ArtifactsPort,
  Clock,
  CodeScanningTarget,
  FilesPort,
  GitHubPort,
  HttpPort,
  LogPort,
  RunnerPort,
  SubmissionTarget,
} from "../ports.js";
import { checksReporter } from "./checks.js";
import { type JsonTargets, jsonReporter } from "./json.js";
import { logReporter } from "./log.js";
import type { NotifyTarget } from "./notify.js";
import type { Reporter } from "./reporter.js";
import { GitHubSession } from "./session.js";
import type { Sources } from "./suggestions.js";
import { type TerminalOptions, terminalReporter } from "./terminal.js";

/** The world of a run in GitHub Actions. */
export interface ActionWorld {
  readonly clock: Clock;
  readonly files: Pick<FilesPort, "readText" | "readStream" | "writeText" | "remove">;
  readonly log: LogPort;
  readonly runner: Pick<RunnerPort, "saveState" | "writeSummary">;
  /** Null without a token. */
  readonly github: GitHubPort | null;
  readonly artifacts: ArtifactsPort | null;
  readonly http: HttpPort;
  /** Our own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute folder for temporary files, outside the repository. */
  readonly temporary: string;
  /** Aborts when the run is cancelled. */
  readonly interrupted: AbortSignal;
}

export interface ActionSettings {
  readonly checks: "auto" | "always" | "never";
  readonly comment: "auto" | "always" | "on-failure" | "never";
  readonly annotations: "auto" | "never";
  /** What code scanning alerts belong to; null where there are none. */
  readonly codeScanning: CodeScanningTarget | null;
  /** What dependencies are submitted for; null where there is nothing. */
  readonly submission: SubmissionTarget | null;
  /** The checkout whose fixes are offered as suggestions; null where none are. */
  readonly sources: Sources | null;
  /** The command that the run obeys, and where it is answered; null where there is none. */
  readonly reply?: CommandReply | null | undefined;
  /** The commit that images are built of; null where what is checked out has no name. */
  readonly built?: string | null | undefined;
  /** Who is told of the run; null where nobody is. */
  readonly notify: NotifyTarget | null;
  /** Absolute path of the report file; the SARIF file lies beside it. */
  readonly reportPath: string;
}

/**
 * Reporters of a run in GitHub Actions, in the order in which they are asked. Those that nothing can refuse come first,
 * and the log before all that prints: a workflow command inside a step's output would not be obeyed.
 */
export function actionReporters(world: ActionWorld, settings: ActionSettings): readonly Reporter[] {
  const session = world.github ? new GitHubSession(world.github, world.log) : null;
  const { artifacts } = world;
  const { submission, reportPath } = settings;
  const root = dirname(dirname(reportPath));
  const notes: string[] = [];
  return [
    jsonReporter(world.files, { path: reportPath, print: null }),
    sarifFile(world, reportPath),
    summary(world.runner),
    logReporter(world, null),
    ...(session && settings.checks !== "never" ? [checksReporter({ ...world, session }, settings.checks)] : []),
    ...(settings.annotations !== "never" ? [annotations(world.log, () => session?.checks === "written")] : []),
    // Before the comment, which remembers what stands there.
    ...(session && settings.sources
      ? [suggestions({ ...world, session, sources: settings.sources }, settings.comment)]
      : []),
    ...(session && settings.comment !== "never" ? [comment(session, settings.comment)] : []),
    ...(world.github && settings.reply ? [commandReply({ ...world, github: world.github }, settings.reply)] : []),
    ...(artifacts && settings.built ? [pushedImages({ ...world, artifacts }, settings.built)] : []),
    ...(artifacts ? [artifact({ ...world, artifacts }, () => session?.checks === "denied")] : []),
    ...(artifacts ? [buildArtifacts({ ...world, artifacts }, root), sboms({ ...world, artifacts }, root)] : []),
    ...(session && submission ? [submissions({ ...world, session }, submission, root)] : []),
    ...(settings.notify ? [notifications({ ...world, notes }, settings.notify)] : []),
    // The last, as it waits for GitHub to be done with what it was given.
    ...(session && settings.codeScanning ? [codeScanning({ ...world, session, notes }, settings.codeScanning)] : []),
  ];
}

export interface TerminalWorld {
  readonly clock: Clock;
  readonly files: Pick<FilesPort, "writeText" | "remove">;
  readonly log: Pick<LogPort, "info">;
}

export interface TerminalSettings {
  readonly terminal: TerminalOptions;
  readonly json: JsonTargets;
}

/** Reporters of a run in a terminal. */
export function terminalReporters(world: TerminalWorld, settings: TerminalSettings): readonly Reporter[] {
  const { path } = settings.json;
  return [
    jsonReporter(world.files, settings.json),
    ...(path === null ? [] : [sarifFile(world, path)]),
    terminalReporter(settings.terminal, world.clock),
  ];
}

/** A reporter that says nothing before the end is loaded then: the first command does not wait for it. */
function atEnd<A extends readonly unknown[]>(
  name: string,
  load: () => Promise<(...given: A) => Reporter>,
): (...given: A) => Reporter {
  return (...given) => ({
    name,
    close: async (report, context) => (await load())(...given).close?.(report, context),
  });
}

const annotations = atEnd("annotations", async () => (await import("./annotations.js")).annotationsReporter);
const artifact = atEnd("artifact", async () => (await import("./artifact.js")).artifactReporter);
const buildArtifacts = atEnd(
  "build artifacts",
  async () => (await import("./build-artifacts.js")).buildArtifactsReporter,
);
const codeScanning = atEnd("code scanning", async () => (await import("./code-scanning.js")).codeScanningReporter);
const comment = atEnd("comment", async () => (await import("./comment.js")).commentReporter);
const commandReply = atEnd("command reply", async () => (await import("./command-reply.js")).commandReplyReporter);
const pushedImages = atEnd("pushed images", async () => (await import("./pushed-images.js")).pushedImagesReporter);
const notifications = atEnd("notifications", async () => (await import("./notify.js")).notifyReporter);
const sboms = atEnd("sbom", async () => (await import("./sbom.js")).sbomReporter);
const submissions = atEnd(
  "dependency submission",
  async () => (await import("./dependency-submission.js")).submissionReporter,
);
const suggestions = atEnd("suggestions", async () => (await import("./suggestions.js")).suggestionsReporter);
const summary = atEnd("summary", async () => (await import("./summary.js")).summaryReporter);
const sarifReporter = atEnd("SARIF", async () => (await import("./sarif-file.js")).sarifFileReporter);

/** It lies beside the report. */
function sarifFile(world: Pick<ActionWorld, "files" | "log"> | TerminalWorld, reportPath: string): Reporter {
  return sarifReporter(world, join(dirname(reportPath), "report.sarif"));
}
