import { join } from "node:path";
import type { ImageCache, ImageSpec } from "../core/image.js";
import type { FilesPort } from "../ports.js";
import type { Builder } from "./builder.js";

/** The command lines of builds. */

/** A build secret on its way to the client: by a variable of the client's environment, or by a file. */
export interface SecretSource {
  readonly id: string;
  readonly from: { readonly env: string } | { readonly file: string };
}

export interface BuildRequest {
  readonly spec: ImageSpec;
  /** With the values that `$NAME` stood for. */
  readonly args: Readonly<Record<string, string>>;
  readonly secrets: readonly SecretSource[];
  readonly labels: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** Absolute paths of the tree that is built. */
  readonly tree: string;
  readonly dockerfile: string;
  readonly cache: BuildCache;
  readonly output: BuildOutput;
}

/** Caches beside the builder's own, as the client takes them; `off` builds everything anew. */
export type BuildCache = "own" | "off" | { readonly from: string; readonly to?: string | undefined };

/** Where the result goes: into the engine, into an archive, or to a registry by its digest alone. */
export type BuildOutput =
  | { readonly to: "engine"; readonly iidfile: string }
  | { readonly to: "archive"; readonly file: string; readonly metadata: string }
  | { readonly to: "registry"; readonly metadata: string };

/** Arguments of the client, for a person (`shown`) or for the process. */
export function buildArguments(
  { spec, args, secrets, labels, tags, tree, dockerfile, cache, output }: BuildRequest,
  builder: Builder,
): readonly string[] {
  const isBuildx = builder.type === "buildx";
  return [
    ...(isBuildx ? ["buildx", "build", ...(builder.name === null ? [] : ["--builder", builder.name])] : ["build"]),
    "--progress=plain",
    ...outputArguments(output, spec, isBuildx),
    // Attestations make an index of an image, which several services refuse to run.
    ...(isBuildx
      ? [`--provenance=${spec.provenance && output.to !== "engine" ? "mode=max" : "false"}`, "--sbom=false"]
      : []),
    ...(spec.platforms.length > 0 ? ["--platform", spec.platforms.join(",")] : []),
    ...(spec.target === undefined ? [] : ["--target", spec.target]),
    ...Object.entries(args).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
    ...secrets.flatMap(({ id, from }) => [
      "--secret",
      "env" in from ? `id=${id},env=${from.env}` : `id=${id},src=${from.file}`,
    ]),
    ...Object.entries(labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
    ...cacheArguments(cache),
    ...(output.to === "registry" ? [] : tags.flatMap((tag) => ["--tag", `${spec.name}:${tag}`])),
    "--file",
    dockerfile,
    join(tree, spec.context),
  ];
}

function outputArguments(output: BuildOutput, { name }: ImageSpec, isBuildx: boolean): readonly string[] {
  switch (output.to) {
    case "engine":
      return [...(isBuildx ? ["--load"] : []), "--iidfile", output.iidfile];
    case "archive":
      return ["--output", `type=oci,dest=${output.file}`, "--metadata-file", output.metadata];
    case "registry":
      return ["--output", `type=image,name=${name},push=true,push-by-digest=true`, "--metadata-file", output.metadata];
  }
}

function cacheArguments(cache: BuildCache): readonly string[] {
  if (cache === "own") return [];
  if (cache === "off") return ["--no-cache"];
  return ["--cache-from", cache.from, ...(cache.to === undefined ? [] : ["--cache-to", cache.to])];
}

/** As a person would type it: words of the config as they stand there, without labels that are worked out, files of ours and settings that are always the same. */
export function shownBuild(request: BuildRequest, builder: Builder): readonly string[] {
  const { spec, tree } = request;
  const { args: words, labels } = spec;
  const secrets = request.secrets.map(({ id, from }): SecretSource => {
    const written = spec.secrets[id];
    const name = typeof written === "string" ? written.replace(/^\$\{?|\}$/g, "") : undefined;
    return { id, from: name === undefined ? from : { env: name } };
  });
  const args = buildArguments({ ...request, args: words, labels, secrets }, builder);
  const ours = new Set(["--iidfile", "--metadata-file", "--builder"]);
  const settings = new Set(["--progress=plain", "--provenance=false", "--sbom=false"]);
  const kept = args.filter((arg, index) => !settings.has(arg) && !ours.has(arg) && !ours.has(args[index - 1] ?? ""));
  const short = (path: string) => (path === tree ? "." : path.replace(`${tree}/`, "").replace(`${tree}\\`, ""));
  return ["docker", ...kept.map(short)];
}

/** The cache of a config as the client takes it, or why it cannot be had. */
export async function buildCache(
  cache: ImageCache | null | undefined,
  { name, target }: ImageSpec,
  place: {
    readonly root: string;
    readonly env: Readonly<Record<string, string>>;
    readonly mayWrite: boolean;
    readonly files: FilesPort;
  },
): Promise<{ readonly cache: BuildCache; readonly env?: Readonly<Record<string, string>>; readonly missing?: string }> {
  if (cache === undefined) return { cache: "own" };
  if (cache === null) return { cache: "off" };
  const { root, env, mayWrite, files } = place;
  const written = (to: string) => (mayWrite ? { to: `${to},mode=${cache.mode},ignore-error=true` } : {});
  if (cache.type === "registry") {
    const ref = `type=registry,ref=${cache.ref ?? `${name}:buildcache`}`;
    return { cache: { from: ref, ...written(ref) } };
  }
  if (cache.type === "local") {
    const folder = join(root, cache.path ?? "");
    if (/[",]/.test(folder)) return { cache: "own", missing: `a path with a comma cannot hold a cache: ${folder}` };
    await files.makeDir(folder);
    return { cache: { from: `type=local,src=${folder}`, ...written(`type=local,dest=${folder}`) } };
  }
  // Each image has a scope of its own, or the last one would replace the others'.
  const scope = `type=gha,scope=${[name, ...(target === undefined ? [] : [target])].join("-").replace(/[^A-Za-z0-9._-]+/g, "-")}`;
  const asked = Object.entries(env).filter(([key]) =>
    /^ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)$/.test(key),
  );
  if (!asked.some(([key]) => key === "ACTIONS_RUNTIME_TOKEN"))
    return { cache: "own", missing: "GitHub's cache is for workflow runs alone" };
  return { cache: { from: scope, ...written(scope) }, env: Object.fromEntries(asked) };
}
