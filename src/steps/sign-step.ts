import { join, resolve } from "node:path";
import type { BuiltArtifact } from "../core/artifact.js";
import type { StepEnd } from "../core/judge.js";
import type { SignStep } from "../core/plan.js";
import { bundlePath } from "../core/signing.js";
import { commandLine } from "../core/text.js";
import {
  cosignTrouble,
  noServicesDocument,
  signFileArgs,
  signImageArgs,
  type Verifier,
  verifyFile,
  verifyImage,
} from "../docker/cosign.js";
import type { Exit } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { type CosignSession, cosignSession } from "./cosign-session.js";
import { commonEnd } from "./end.js";
import { fileDigest } from "./file-digest.js";
import { unstarted } from "./outcome.js";
import { pushedReference } from "./pushed.js";

/** Signs an image or files, and verifies each signature at once: one that cannot be verified is worth nothing. */
export async function runSignStep(step: SignStep, context: StepContext): Promise<StepOutcome> {
  const begun = context.now();
  const reference = step.image === null ? null : pushedReference(step.image, context.images);
  if (reference !== null && "missing" in reference) return unstarted(step, "registry", reference.missing);
  const made = context.artifacts ?? [];
  if (reference === null && made.length === 0) {
    return unstarted(
      step,
      "report-missing",
      "there is nothing to sign: the gate made no file (images have a sign of their own)",
    );
  }
  const session = await cosignSession(step, context);
  if ("refused" in session) return { ...unstarted(step, session.reason, session.refused), secrets: session.secrets };
  const { command, end, artifacts } = reference
    ? await signImage(step, reference.reference, session, context)
    : await signFiles(step, made, session, context);
  return {
    name: step.name,
    command,
    exitCode: end.type === "judged" ? end.exitCode : null,
    durationMs: context.now() - begun,
    end,
    findings: [],
    measurements: [],
    problems: [],
    artifacts,
    version: session.version ?? undefined,
    output: join(context.scratch, "output"),
    secrets: session.secrets,
  };
}

interface Signed {
  readonly command: string;
  readonly end: StepEnd;
  readonly artifacts: readonly BuiltArtifact[];
}

function good(said: string): StepEnd {
  return { type: "judged", exitCode: 0, explained: true, said };
}

async function signImage(
  step: SignStep,
  reference: string,
  { run, signer, verifier, version }: CosignSession,
  context: StepContext,
): Promise<Signed> {
  const args = signImageArgs(reference, signer, version);
  const command = commandLine(["cosign", ...args]);
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const failed = cosignEnd(await run(args), step, context);
  if (failed) return { command, end: failed, artifacts: [] };
  const doubt = await verifyImage(reference, verifier, run);
  const end =
    doubt === null ? good(`signed and verified: ${signedBy(verifier)}`) : broken(`it was signed, and ${doubt}`);
  return { command, end, artifacts: [] };
}

async function signFiles(
  step: SignStep,
  made: readonly BuiltArtifact[],
  { run, signer, verifier, version }: CosignSession,
  context: StepContext,
): Promise<Signed> {
  const { files, root, gate, scratch } = context;
  const command = commandLine(["cosign", ...signFileArgs("FILE", "BUNDLE", signer, version)]);
  context.emit({ type: "step-started", gate, step: step.name, command });
  const noServices = join(scratch, "no-services.json");
  await files.writeText(noServices, noServicesDocument);
  const artifacts: BuiltArtifact[] = [];
  for (const artifact of made) {
    const path = resolve(root, artifact.path);
    const bundle = bundlePath(gate, artifact.name);
    const into = join(root, bundle);
    await files.remove(into);
    await files.makeDir(resolve(into, ".."));
    const failed = cosignEnd(await run(signFileArgs(path, into, signer, version)), step, context);
    if (failed) return { command, end: failed, artifacts: [] };
    const now = await fileDigest(path, files);
    if (now?.sha256 !== artifact.sha256) {
      return { command, end: broken(`${artifact.path} was changed after it was built`), artifacts: [] };
    }
    const doubt = await verifyFile(path, into, verifier, noServices, run);
    if (doubt !== null) return { command, end: broken(`${artifact.path}: ${doubt}`), artifacts: [] };
    const signature = await fileDigest(into, files);
    if (!signature) return { command, end: broken(`cosign wrote no ${bundle}`), artifacts: [] };
    artifacts.push({ name: `${artifact.name}.sigstore.json`, path: bundle, kind: "signature", ...signature });
  }
  const count = artifacts.length === 1 ? "1 file" : `${artifacts.length} files`;
  return { command, end: good(`${count} signed and verified: ${signedBy(verifier)}`), artifacts };
}

function broken(message: string): StepEnd {
  return { type: "broken", reason: "tool-error", message };
}

function signedBy(verifier: Verifier): string {
  if (verifier.type === "identity") return `by ${verifier.identity}`;
  return verifier.tlog ? "by key, and in Sigstore's log" : "by key";
}

/** How cosign ended, where it did not do what it was asked; null if it did. */
export function cosignEnd(
  exit: Exit,
  { timeoutMs }: Pick<SignStep, "timeoutMs">,
  { signal }: StepContext,
): StepEnd | null {
  const common = commonEnd(exit, "cosign", timeoutMs, signal);
  if (common) return common;
  if (exit.type === "exited" && exit.code === 0) return null;
  return { type: "broken", ...cosignTrouble(exit) };
}
