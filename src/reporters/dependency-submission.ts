import { join } from "node:path";
import type { Plan } from "../core/plan.js";
import type { Report } from "../core/report.js";
import { manifestsPath } from "../core/sbom.js";
import { type Clock, type FilesPort, GitHubError, type LogPort, type SubmissionTarget } from "../ports.js";
import { count } from "../render/figures.js";
import type { Reporter } from "./reporter.js";
import type { GitHubSession } from "./session.js";

export interface SubmissionWorld {
  readonly session: GitHubSession;
  readonly clock: Clock;
  readonly files: Pick<FilesPort, "readText">;
  readonly log: Pick<LogPort, "info">;
}

/**
 * Sends what a gate's bill of materials lists to the dependency graph, for gates that ask for it and whose bill was read
 * whole. What cannot be sent is said in the log, and fails nothing. `root` is the repository's.
 */
export function submissionReporter(world: SubmissionWorld, target: SubmissionTarget, root: string): Reporter {
  return {
    name: "dependency submission",
    close: async (report, context) => {
      const gates = submitting(context.plan, report);
      const tell = (words: string) => world.log.info(`Dependency submission: ${words}`);
      if (gates.length === 0) return;
      if ("skipped" in target) return tell(`skipped: ${target.skipped}`);
      for (const gate of gates) {
        const text = await world.files.readText(join(root, manifestsPath(gate)));
        if (text === null) throw new Error(`${manifestsPath(gate)} is gone`);
        const manifests = JSON.parse(text) as Readonly<Record<string, unknown>>;
        try {
          const answer = await world.session.github.submitDependencies({
            commitSha: target.commitSha,
            ref: target.ref,
            correlator: `${target.correlator}/${gate}`,
            jobId: context.runId ?? "0",
            ...(context.runUrl === null ? {} : { jobUrl: context.runUrl }),
            scanned: new Date(world.clock.now()).toISOString(),
            detector: target.detector,
            manifests,
          });
          const sent = count(Object.keys(manifests).length, "manifest");
          tell(`${sent} of ${gate} sent for ${target.ref}${answer === "" ? "" : `: ${answer}`}`);
        } catch (error) {
          if (!(error instanceof GitHubError && error.isDenied)) {
            world.session.take(error, `the dependencies of ${gate}`, false);
            continue;
          }
          return tell(`skipped: ${withHint(error)}`);
        }
      }
    },
  };
}

/** Gates that have asked for it, and made a bill in this run: what an earlier one has left behind is of another commit. */
function submitting({ gates }: Plan, report: Report): readonly string[] {
  const made = report.gates.filter(({ artifacts = [] }) => artifacts.length > 0).map(({ name }) => name);
  const asked = gates.filter(({ steps }) => steps.some((step) => step.type === "sbom" && step.submit));
  return asked.map(({ name }) => name).filter((name) => made.includes(name));
}

/** GitHub hides what a token may not do behind 404. */
function withHint({ status, message }: GitHubError): string {
  const why = status === 404 ? "the dependency graph is off, or the token may not write to it" : message;
  return `${why} (the job needs "contents: write")`;
}
