import { join } from "node:path";
import type { BuiltImage } from "../core/artifact.js";
import type { Finding } from "../core/finding.js";
import { type ImageStep, megabytes } from "../core/image.js";
import type { StepEnd } from "../core/judge.js";
import { commandLine } from "../core/text.js";
import { type BuildOutput, buildArguments, shownBuild } from "../docker/build.js";
import { buildFailure } from "../docker/build-failure.js";
import { localImage } from "../docker/image.js";
import { engineTrouble } from "../docker/words.js";
import type { Exit } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy, commonEnd } from "./end.js";
import { isForRegistryAlone, type PreparedBuild, prepareBuild } from "./image-build.js";
import { unstarted } from "./outcome.js";

/** Builds an image. One for a single platform is in the engine of this machine afterwards, by its tags. */
export async function runImageStep(step: ImageStep, context: StepContext): Promise<StepOutcome> {
  const { docker, scratch, signal, emit } = context;
  const prepared = await prepareBuild(step, context);
  const { secrets } = prepared;
  if ("unready" in prepared) {
    const outcome = unstarted(step, prepared.unready.reason, prepared.unready.message);
    return { ...outcome, secrets, ...(signal.aborted ? { end: cancelledBy(signal) } : {}) };
  }
  const { build } = prepared;
  for (const note of step.notes) emit({ type: "warning", message: `${step.name}: ${note}.` });
  const output: BuildOutput = isForRegistryAlone(step.image)
    ? { to: "archive", file: join(scratch, "image.tar"), metadata: join(scratch, "metadata.json") }
    : { to: "engine", iidfile: join(scratch, "image-id") };
  const request = { ...build.request, output };
  const command = commandLine(shownBuild(request, build.builder));
  emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const printed = join(scratch, "output");
  const exit = await docker.run(buildArguments(request, build.builder), {
    cwd: context.tree,
    env: build.env,
    timeoutMs: step.timeoutMs,
    signal,
    output: printed,
  });
  const ended = buildEnd(exit, step, build, signal);
  const made = ended.end ? null : await builtImage(step, output, context);
  const end = ended.end ?? (made && "end" in made ? made.end : sizeEnd(step, made));
  return {
    name: step.name,
    command,
    exitCode: exit.type === "exited" ? exit.code : null,
    durationMs: exit.durationMs,
    end,
    findings: ended.findings,
    measurements: [],
    problems: [],
    ...(made && "image" in made ? { artifacts: [made.image] } : {}),
    output: printed,
    secrets,
  };
}

/** What the client's end means; no end where it has built. */
export function buildEnd(
  exit: Exit,
  step: Pick<ImageStep, "timeoutMs">,
  { dockerfile, dockerfilePath }: PreparedBuild,
  signal: AbortSignal,
): { readonly end: StepEnd | null; readonly findings: readonly Finding[] } {
  const none: readonly Finding[] = [];
  const common = dockerEnd(exit, step.timeoutMs, signal);
  if (common || exit.type !== "exited") return { end: common, findings: none };
  if (exit.code === 0) return { end: null, findings: none };
  const failure = buildFailure(exit, dockerfile);
  if (failure.type === "trouble") return { end: { ...failure, type: "broken" }, findings: none };
  const { message, printed = [], startLine, endLine } = failure;
  const place = startLine === undefined ? dockerfilePath : `${dockerfilePath}:${startLine}`;
  const finding: Finding = {
    tool: "docker",
    rule: "build",
    message,
    severity: "error",
    path: dockerfilePath,
    ...(startLine === undefined ? {} : { range: { startLine, ...(endLine === undefined ? {} : { endLine }) } }),
  };
  const said = [`${place}: ${message}`, ...printed].join("\n");
  return { end: { type: "failed", exitCode: exit.code, message: said }, findings: [finding] };
}

/** `commonEnd` of the Docker client. */
export function dockerEnd(exit: Exit, timeoutMs: number, signal: AbortSignal): StepEnd | null {
  const trouble = exit.type === "not-started" ? engineTrouble(exit) : null;
  return trouble ? { type: "broken", ...trouble } : commonEnd(exit, "docker", timeoutMs, signal);
}

/** What the builder left. It said that all went well: if there is nothing, that is no success. */
async function builtImage(
  { image: spec, tags: named }: ImageStep,
  output: BuildOutput,
  { docker, files }: StepContext,
): Promise<{ readonly image: BuiltImage } | { readonly end: StepEnd }> {
  const nothing = (message: string) => ({
    end: { type: "broken" as const, reason: "report-missing" as const, message },
  });
  const { name, platforms } = spec;
  const tags = named.map(({ tag }) => tag);
  if (output.to === "engine") {
    const id = (await files.readText(output.iidfile))?.trim() ?? "";
    if (!/^sha256:[0-9a-f]{64}$/.test(id)) return nothing("docker exited with code 0 and named no image");
    const found = await localImage(id, docker);
    if ("message" in found) return { end: { type: "broken", ...found } };
    if ("absent" in found) return nothing("docker exited with code 0, and its image is not there");
    const own = platforms.length > 0 ? platforms : [found.platform];
    return { image: { name, tags, digest: null, id, platforms: own, bytes: found.bytes } };
  }
  const file = output.to === "archive" ? output.file : "";
  const size = (await files.stat(file))?.size ?? 0;
  await files.remove(file);
  if (size === 0) return nothing("docker exited with code 0 and wrote no image");
  return { image: { name, tags, digest: null, id: null, platforms, bytes: size } };
}

/** A size that is too large is judged, and bad. */
function sizeEnd({ image: { maxBytes } }: ImageStep, made: { readonly image: BuiltImage } | null): StepEnd {
  const bytes = made?.image.bytes ?? 0;
  if (maxBytes === undefined || bytes <= maxBytes) return { type: "judged", exitCode: 0, explained: true };
  const message = `the image takes ${megabytes(bytes)}, and "max-size" allows ${megabytes(maxBytes)}`;
  return { type: "failed", exitCode: 0, reason: "metrics", message };
}
