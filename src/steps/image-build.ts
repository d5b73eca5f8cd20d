import { join } from "node:path";
import { childEnvironment } from "../core/environment.js";
import { type ImageSpec, type ImageStep, imageLabels, registryOf } from "../core/image.js";
import type { ReasonOf } from "../core/verdict.js";
import { type BuildRequest, buildCache, type SecretSource } from "../docker/build.js";
import { type Builder, builderFor } from "../docker/builder.js";
import type { StepContext } from "./context.js";

/** A build that can be started, whatever its result is for. */
export interface PreparedBuild {
  readonly request: Omit<BuildRequest, "output">;
  readonly builder: Builder;
  /** What the client gets beside the session's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Text of the Dockerfile. */
  readonly dockerfile: string;
  /** Relative to the tree. */
  readonly dockerfilePath: string;
}

/** Why it cannot be started. */
export interface Unready {
  readonly reason: ReasonOf<"broken">;
  readonly message: string;
}

export type Preparation = { readonly secrets: readonly string[] } & (
  | { readonly build: PreparedBuild }
  | { readonly unready: Unready }
);

/** True if an image exists only where the builder puts it: the engine holds one platform of it, and no attestation. */
export function isForRegistryAlone({ platforms }: ImageSpec): boolean {
  return platforms.length > 1;
}

/** All that a build needs: the Dockerfile, values of the environment, logins for private base images, and a builder. */
export async function prepareBuild(step: ImageStep, context: StepContext): Promise<Preparation> {
  const { image: spec } = step;
  const { files, tree, docker, signal } = context;
  const secrets: string[] = [];
  const unready = (reason: Unready["reason"], message: string) => ({ secrets, unready: { reason, message } });
  const dockerfilePath = spec.dockerfile ?? join(spec.context, "Dockerfile").replaceAll("\\", "/");
  const dockerfile = await files.readText(join(tree, dockerfilePath));
  if (dockerfile === null) {
    return unready(
      "config",
      `there is no ${dockerfilePath}: name the Dockerfile with "dockerfile", or its folder with "context"`,
    );
  }
  if (!(await files.stat(join(tree, spec.context)))?.isDirectory) {
    return unready("config", `the context "${spec.context}" is no folder of the repository`);
  }
  const args = argumentsOf(spec, context.env);
  if ("problem" in args) return unready("config", args.problem);
  const hidden = await secretsOf(spec, context);
  if ("problem" in hidden) return unready("config", hidden.problem);
  secrets.push(...hidden.values);
  for (const value of secrets) context.mask(value);

  for (const registry of docker.registries) {
    const login = await docker.loginTo(`${registry}/image`);
    if (login.type !== "refused") continue;
    if (login.reason !== "registry" || isUsed(registry, spec, dockerfile)) return unready(login.reason, login.message);
    context.emit({ type: "warning", message: `${step.name}: ${login.message}.` });
  }
  const place = { root: context.root, env: context.env, mayWrite: step.mayWriteCache, files };
  const asked = await buildCache(spec.cache, spec, place);
  const { env = {} } = asked;
  let { cache, missing } = asked;
  const token = env.ACTIONS_RUNTIME_TOKEN;
  if (token !== undefined) {
    secrets.push(token);
    context.mask(token);
  }
  const more = spec.platforms.length > 1 || spec.provenance;
  let builder = await builderFor({ more: more || typeof cache === "object" }, docker, { signal });
  if ("message" in builder && !more && !signal.aborted) {
    // What a cache alone would have needed stops no build.
    missing ??= builder.message;
    cache = "own";
    builder = await builderFor({ more }, docker, { signal });
  }
  if ("message" in builder) return unready(builder.reason, builder.message);
  if (missing !== undefined)
    context.emit({ type: "warning", message: `${step.name} is built without its cache: ${missing}.` });
  const labels = imageLabels(spec, step.origin, step.version, createdAt(context));
  const tags = step.tags.map(({ tag }) => tag);
  const epoch = context.env.SOURCE_DATE_EPOCH;
  return {
    secrets,
    build: {
      request: {
        spec,
        args: args.values,
        secrets: hidden.sources,
        labels,
        tags: tags.length > 0 ? tags : [unnamed],
        tree,
        dockerfile: join(tree, dockerfilePath),
        cache,
      },
      builder,
      env: {
        ...env,
        ...hidden.env,
        // Of old clients, and of those without the plugin.
        DOCKER_BUILDKIT: "1",
        ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }),
      },
      dockerfile,
      dockerfilePath,
    },
  };
}

/** Whether a build surely needs the registry: its base images may come by arguments, and those of Docker Hub name none. */
function isUsed(registry: string, { name, cache }: ImageSpec, dockerfile: string): boolean {
  return registryOf(name) === registry || dockerfile.includes(registry) || cache?.ref?.startsWith(registry) === true;
}

/** The tag of an image that no rule gives one, so that the engine does not take it for waste. */
const unnamed = "local";

function createdAt({ env, now }: StepContext): number {
  const seconds = Number(env.SOURCE_DATE_EPOCH);
  return env.SOURCE_DATE_EPOCH !== undefined && Number.isSafeInteger(seconds) ? seconds * 1000 : now();
}

/** Build arguments are in the image's history for everybody to read. */
function argumentsOf(
  { args }: ImageSpec,
  env: StepContext["env"],
): { readonly values: Readonly<Record<string, string>> } | { readonly problem: string } {
  const isWindows = process.platform === "win32";
  const values: Record<string, string> = {};
  for (const [name, text] of Object.entries(args)) {
    const child = childEnvironment(env, { [name]: text }, isWindows);
    if (child.missing.length > 0)
      return { problem: `the environment has no ${child.missing.join(", ")}, which "args" ask for` };
    if (child.secrets.length > 0)
      return { problem: `"${name}" in "args" looks like a secret, and arguments stay in the image: use "secrets"` };
    values[name] = child.env[name] ?? "";
  }
  return { values };
}

/** Shorter values are words; to hide them would blacken every report. */
const shortestSecret = 4;

interface Hidden {
  readonly sources: readonly SecretSource[];
  readonly env: Readonly<Record<string, string>>;
  readonly values: readonly string[];
}

async function secretsOf({ secrets }: ImageSpec, context: StepContext): Promise<Hidden | { readonly problem: string }> {
  const sources: SecretSource[] = [];
  const env: Record<string, string> = {};
  const values: string[] = [];
  for (const [index, [id, secret]] of Object.entries(secrets).entries()) {
    if (typeof secret !== "string") {
      const file = join(context.root, secret.file);
      const text = await context.files.readText(file);
      if (text === null) return { problem: `there is no ${secret.file}, which the secret "${id}" is to be read from` };
      sources.push({ id, from: { file } });
      values.push(text);
      continue;
    }
    const name = `GATEHOUSE_BUILD_SECRET_${index}`;
    const child = childEnvironment(context.env, { [name]: secret }, process.platform === "win32");
    if (child.missing.length > 0)
      return { problem: `the environment has no ${child.missing.join(", ")}, which the secret "${id}" asks for` };
    const value = child.env[name] ?? "";
    env[name] = value;
    sources.push({ id, from: { env: name } });
    values.push(value);
  }
  return { sources, env, values: values.filter((value) => value.trim().length >= shortestSecret) };
}
