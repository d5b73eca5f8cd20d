import type { Report } from "../core/report.js";
import {
  type Clock,
  type CodeScanningTarget,
  GitHubError,
  type LogPort,
  type RunnerPort,
  type SarifStatus,
} from "../ports.js";
import { count } from "../render/figures.js";
import { analysesOf, isScanned } from "../render/sarif-analyses.js";
import { type SarifDocument, sarifDocuments } from "../render/sarif-upload.js";
import { summary } from "../render/summary.js";
import type { ReportContext, Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

export interface CodeScanningWorld {
  readonly session: GitHubSession;
  readonly clock: Clock;
  readonly log: Pick<LogPort, "info" | "warning">;
  readonly runner: Pick<RunnerPort, "writeSummary">;
  /** Aborts when the run is cancelled: then nothing is waited for. */
  readonly interrupted: AbortSignal;
  /** What the summary says beside the report; shared by all who add to it. */
  readonly notes: string[];
}

/** How long is waited before each question whether GitHub is done: as CodeQL's own upload does. */
const waitsMs = [5_000, 10_000, 20_000, 40_000];

/** Findings as code scanning alerts. What cannot be uploaded is said in the log and the summary, and fails nothing. */
export function codeScanningReporter(world: CodeScanningWorld, target: CodeScanningTarget): Reporter {
  return {
    name: "code scanning",
    close: async (report, context) => {
      // A run that was cut short says nothing of what is gone, and the runner leaves it no time.
      if (report.verdict.outcome === "cancelled") return;
      const notes = await scanned(world, target, report, context);
      if (notes.length === 0) return;
      world.notes.push(...notes);
      await world.runner.writeSummary(summary(report, { ...context, notes: world.notes }));
    },
  };
}

/** Uploads, and gives what the summary has to say of it. */
async function scanned(
  world: CodeScanningWorld,
  target: CodeScanningTarget,
  report: Report,
  context: ReportContext,
): Promise<readonly string[]> {
  const { analyses, placeless, unjudged } = analysesOf(report, context, isScanned);
  if (analyses.length === 0 && unjudged.length === 0) return [];
  const tell = (words: string) => {
    world.log.info(`Code scanning: ${words}`);
    return `code scanning: ${words}`;
  };
  if ("skipped" in target) return [tell(`skipped: ${target.skipped}`)];
  const notes: string[] = [];
  if (unjudged.length > 0) {
    notes.push(tell(`not judged as a whole, so their alerts stay as they are: ${unjudged.join(", ")}`));
  }
  const { documents, said } = sarifDocuments(analyses);
  notes.push(...[...placeless, ...said].map(tell));
  const sent = await uploaded(world, target, documents, report);
  if (typeof sent === "string") return [tell(`skipped: ${sent}`)];
  if (sent.ids.length > 0) tell(`${count(analyses.length, "analysis", "analyses")} uploaded for ${target.ref}`);
  const refused = (await Promise.all(sent.ids.map((id) => processed(world, id)))).flat();
  for (const words of refused) world.log.warning(`Code scanning did not take the results: ${words}`);
  return [...notes, ...[...sent.lost, ...refused].map((words) => `code scanning: not taken: ${words}`)];
}

/** Ids of the uploads and what went wrong with others; a sentence why there can be none. */
async function uploaded(
  { session, clock }: CodeScanningWorld,
  { commitSha, ref }: Exclude<CodeScanningTarget, { readonly skipped: string }>,
  documents: readonly SarifDocument[],
  report: Report,
): Promise<{ readonly ids: readonly string[]; readonly lost: readonly string[] } | string> {
  const startedAt = new Date(clock.now() - report.durationMs).toISOString();
  const ids: string[] = [];
  const lost: string[] = [];
  for (const { packed, toolName } of documents) {
    try {
      ids.push(await session.github.uploadSarif({ commitSha, ref, sarif: packed, startedAt, toolName }));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (error instanceof GitHubError && error.isDenied) return withHint(words);
      session.take(error, "code scanning results", false);
      lost.push(words);
    }
  }
  return { ids, lost };
}

/** A repository without Advanced Security gives its own reason; a token without the permission does not. */
function withHint(words: string): string {
  return /not accessible/i.test(words) ? `${words} (the job needs "security-events: write")` : words;
}

/** What GitHub has against an upload once it has looked at it; empty if nothing, or if that takes longer than we wait. */
async function processed(
  { session, clock, log, interrupted }: CodeScanningWorld,
  id: string,
): Promise<readonly string[]> {
  let status: SarifStatus = { status: "pending", errors: [] };
  for (const ms of waitsMs) {
    await clock.wait(ms, interrupted);
    if (interrupted.aborted) return [];
    try {
      status = await session.github.sarifStatus(id);
    } catch (error) {
      session.take(error, "the end of a code scanning upload", false);
      return [];
    }
    if (status.status !== "pending") break;
  }
  if (status.status === "pending") log.info("Code scanning: GitHub still works on the results.");
  if (status.status !== "failed") return [];
  return status.errors.length > 0 ? status.errors : ["GitHub gives no reason"];
}
