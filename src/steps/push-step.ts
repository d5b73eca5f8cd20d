import { join } from "node:path";
import type { BuiltImage } from "../core/artifact.js";
import { type PushStep, pushOrder, registryOf } from "../core/image.js";
import type { StepEnd } from "../core/judge.js";
import { commandLine } from "../core/text.js";
import { buildArguments } from "../docker/build.js";
import { type Pushed, pushedDigest, pushTags } from "../docker/push.js";
import { engineTrouble, isWell, saidBy } from "../docker/words.js";
import type { Exit } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { cancelledBy } from "./end.js";
import { isForRegistryAlone, prepareBuild } from "./image-build.js";
import { buildEnd, dockerEnd } from "./image-step.js";
import { unstarted } from "./outcome.js";

/** Pushes an image that the gate has built under all its tags, and looks at what the registry then has. */
export async function runPushStep(step: PushStep, context: StepContext): Promise<StepOutcome> {
  const { image: spec, notes } = step.of;
  const { docker, signal, emit } = context;
  const image = context.images?.find(({ name }) => name === spec.name);
  if (!image) return unstarted(step, "report-missing", `${spec.name} was not built, and so cannot be pushed`);
  const tags = pushOrder(step.of.tags);
  if (tags.length === 0) {
    const why = notes.length > 0 ? notes.join("; ") : 'none of its "tags" speaks of this event';
    return unstarted(
      step,
      "config",
      `there is no tag to push ${spec.name} with: ${why} (add sha, or say with "push" when it is pushed)`,
    );
  }
  const login = await docker.loginTo(spec.name);
  if (login.type === "missing") return unstarted(step, "config", login.message);
  if (login.type === "refused") return unstarted(step, login.reason, login.message);
  const command = shownPush(step, tags);
  emit({ type: "step-started", gate: context.gate, step: step.name, command });
  const log = new PushLog();
  const begun = context.now();
  const result = isAttested(step)
    ? await fromBuilder(step, tags, context, log)
    : await fromEngine(step, image, tags, context, log);
  const output = join(context.scratch, "output");
  await context.files.writeText(output, log.text);
  const { pushed, end, secrets = [] } = result;
  return {
    name: step.name,
    command,
    exitCode: log.exitCode,
    durationMs: context.now() - begun,
    end: end ?? endOf(step, tags, pushed, signal),
    findings: [],
    measurements: [],
    problems: [],
    ...(pushed
      ? {
          artifacts: [
            { ...image, digest: pushed.there.length > 0 ? pushed.digest : null, tags: inOrder(image, pushed) },
          ],
        }
      : {}),
    output,
    secrets,
  };
}

/** As a person would type it. */
function shownPush(step: PushStep, tags: readonly string[]): string {
  const { name, platforms, provenance, context } = step.of.image;
  const references = tags.map((tag) => `${name}:${tag}`);
  if (!isAttested(step)) return references.map((reference) => commandLine(["docker", "push", reference])).join(" && ");
  const options = [
    ...(provenance ? ["--provenance=mode=max"] : []),
    ...(platforms.length > 0 ? ["--platform", platforms.join(",")] : []),
  ];
  const named = references.flatMap((reference) => ["--tag", reference]);
  return commandLine(["docker", "buildx", "build", "--push", ...options, ...named, context]);
}

interface PushResult {
  readonly pushed: Pushed | null;
  /** Where it ended before anything was pushed. */
  readonly end?: StepEnd | undefined;
  readonly secrets?: readonly string[] | undefined;
}

/** What the client printed in all its calls. */
class PushLog {
  text = "";
  exitCode: number | null = null;

  add(exit: Exit): Exit {
    this.text += `${exit.stdoutTail}${exit.stderrTail}`;
    this.exitCode = exit.type === "exited" ? exit.code : null;
    return exit;
  }
}

function isAttested({ of: { image } }: PushStep): boolean {
  return isForRegistryAlone(image) || image.provenance;
}

/** What the engine holds, by its id: nothing that was built under the same name in the meantime. */
async function fromEngine(
  { of: { image: spec }, timeoutMs }: PushStep,
  image: BuiltImage,
  tags: readonly string[],
  { docker, signal }: StepContext,
  log: PushLog,
): Promise<PushResult> {
  const call = { signal, timeoutMs };
  for (const tag of tags) {
    const tagged = log.add(await docker.run(["tag", image.id ?? "", `${spec.name}:${tag}`], call));
    if (isWell(tagged)) continue;
    const message = `${spec.name} could not be tagged: ${saidBy(tagged)}`;
    const trouble = engineTrouble(tagged) ?? { reason: "tool-error", message };
    return { pushed: null, end: dockerEnd(tagged, timeoutMs, signal) ?? { type: "broken", ...trouble } };
  }
  const push = async (tag: string) => log.add(await docker.run(["push", `${spec.name}:${tag}`], call));
  return { pushed: await pushTags(spec.name, tags, push, pushedDigest, docker, { signal }) };
}

/** What only the builder has: pushed by its digest from the builder's cache, then named. */
async function fromBuilder(
  step: PushStep,
  tags: readonly string[],
  context: StepContext,
  log: PushLog,
): Promise<PushResult> {
  const { docker, signal, scratch, files } = context;
  const { image: spec, timeoutMs } = step.of;
  const prepared = await prepareBuild(step.of, context);
  const { secrets } = prepared;
  if ("unready" in prepared) return { pushed: null, end: { type: "broken", ...prepared.unready }, secrets };
  const { request, builder, env } = prepared.build;
  const metadata = join(scratch, "metadata.json");
  // What the build has put into its cache need not go there twice.
  const cache = typeof request.cache === "object" ? { from: request.cache.from } : request.cache;
  const args = buildArguments({ ...request, cache, output: { to: "registry", metadata } }, builder);
  const exit = log.add(await docker.run(args, { cwd: context.tree, env, timeoutMs, signal }));
  const { end } = buildEnd(exit, step.of, prepared.build, signal);
  if (end?.type === "failed") {
    // The same was built a moment ago: what fails now is not the Dockerfile.
    const message = `${registryOf(spec.name)} did not take ${spec.name}: ${end.message}`;
    return { pushed: null, end: { type: "broken", reason: "registry", message }, secrets };
  }
  if (end) return { pushed: null, end, secrets };
  const digest = /"containerimage\.digest": ?"(sha256:[0-9a-f]{64})"/.exec((await files.readText(metadata)) ?? "")?.[1];
  if (digest === undefined) {
    const message = `docker exited with code 0 and named no digest of ${spec.name}`;
    return { pushed: null, end: { type: "broken", reason: "report-missing", message }, secrets };
  }
  const name = async (tag: string) =>
    log.add(
      await docker.run(["buildx", "imagetools", "create", "--tag", `${spec.name}:${tag}`, `${spec.name}@${digest}`], {
        signal,
        timeoutMs,
      }),
    );
  return { pushed: await pushTags(spec.name, tags, name, () => digest, docker, { signal }), secrets };
}

/** Of a push that broke off it is said what is there: somebody may already use it. */
function endOf(
  { of: { image }, timeoutMs }: PushStep,
  tags: readonly string[],
  pushed: Pushed | null,
  signal: AbortSignal,
): StepEnd {
  if (!pushed) return { type: "broken", reason: "registry", message: `nothing of ${image.name} was pushed` };
  const {
    there,
    trouble: { reason, message } = { reason: "registry", message: "the push was not done" },
    exit,
  } = pushed;
  const missing = tags.filter((tag) => !there.includes(tag));
  if (missing.length === 0) return { type: "judged", exitCode: 0, explained: true };
  if (signal.aborted) return cancelledBy(signal);
  const state =
    there.length === 0
      ? "none of its tags is pushed"
      : `pushed: ${there.join(", ")}; not pushed: ${missing.join(", ")}`;
  const common = exit && dockerEnd(exit, timeoutMs, signal);
  if (common?.type === "broken") return { ...common, message: `${common.message} (${state})` };
  const who = reason === "registry" ? `${registryOf(image.name)} did not take ${image.name}: ` : "";
  return { type: "broken", reason, message: `${who}${message} (${state})` };
}

/** In the order of the config. */
function inOrder({ tags }: BuiltImage, { there }: Pushed): readonly string[] {
  return tags.filter((tag) => there.includes(tag));
}
