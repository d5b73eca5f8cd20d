import type { AttestStep } from "../core/plan.js";
import { mostSubjects } from "../core/signing.js";
import type { Subject } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy } from "./end.js";
import { unstarted } from "./outcome.js";
import { pushedReference } from "./pushed.js";

const permissions = 'the job needs "permissions: id-token: write" and "attestations: write"';

/** Has GitHub attest where and how an image, or the gate's files, were built: each by its digest. */
export async function runAttestStep(step: AttestStep, context: StepContext): Promise<StepOutcome> {
  const begun = context.now();
  const about = subjectsOf(step, context);
  if ("missing" in about) return unstarted(step, step.image === null ? "report-missing" : "registry", about.missing);
  const { subjects } = about;
  if (subjects.length > mostSubjects) {
    return unstarted(step, "config", `${subjects.length} files are more than the ${mostSubjects} of one attestation`);
  }
  const { identity, attestations, signal } = context;
  if (!identity || !attestations) {
    return unstarted(step, "config", `there is no identity to attest with, as only a workflow has one: ${permissions}`);
  }
  const command = `attest ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} files`}`;
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const ended = { ...unstarted(step, "tool-error", ""), command };
  try {
    const { id, logEntry } = await attestations.attest(subjects);
    const entry = logEntry === null ? "" : `, entry ${logEntry} of Sigstore's log`;
    return {
      ...ended,
      exitCode: 0,
      durationMs: context.now() - begun,
      end: { type: "judged", exitCode: 0, explained: true, said: `attestation ${id}${entry}` },
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const durationMs = context.now() - begun;
    if (signal.aborted) return { ...ended, durationMs, end: cancelledBy(signal) };
    const isForbidden = /not accessible by integration|\b40[13]\b/i.test(words);
    const message = isForbidden ? `${words}: ${permissions}` : words;
    return { ...ended, durationMs, end: { type: "broken", reason: isForbidden ? "config" : "tool-error", message } };
  }
}

function subjectsOf(
  { image: name }: AttestStep,
  { artifacts = [], images }: StepContext,
): { readonly subjects: readonly Subject[] } | { readonly missing: string } {
  if (name === null) {
    const subjects = artifacts.map(({ name, sha256 }) => ({ name, sha256 }));
    if (subjects.length > 0) return { subjects };
    return { missing: "there is nothing to attest: the gate made no file (images have an attest of their own)" };
  }
  const pushed = pushedReference(name, images);
  if ("missing" in pushed) return pushed;
  return { subjects: [{ name, sha256: (pushed.image.digest ?? "").replace(/^sha256:/, "") }] };
}
