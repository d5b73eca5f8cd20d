import { posix } from "node:path";
import { shortImageName } from "../core/artifact.js";
import type { ImageCache, ImageOrigin, ImageSpec, ImageStep, PushStep } from "../core/image.js";
import { defaultTagRules, imageTags, type TagCircumstances } from "../core/image-tags.js";
import type { PlannedStep } from "../core/plan.js";
import { condition, type When } from "../core/when.js";
import { bytesOf } from "./byte-size.js";
import { defaultTimeoutMs, type ImageConfig } from "./config.js";
import { listOf } from "./defined.js";
import { parseDuration } from "./duration.js";
import type { ImageInput } from "./image-schema.js";
import { buildSigning, vouchingSteps } from "./signing-schema.js";

/** What the steps of images go by. */
export interface ImageCircumstances extends TagCircumstances, ImageOrigin {
  /** Anybody can cause the event. */
  readonly isUntrusted: boolean;
}

/** The images of a gate's valid config. Paths are relative to `folder`, the config's working directory. */
export function buildImages(
  inputs: readonly ImageInput[],
  folder: string,
  lineOf: (index: number) => number | undefined,
): readonly ImageConfig[] {
  return inputs.map((input, index): ImageConfig => {
    const line = lineOf(index);
    const sign = buildSigning(input.sign);
    return {
      spec: buildSpec(input, folder),
      rules: input.tags === undefined ? defaultTagRules : listOf(input.tags),
      push: typeof input.push === "object" ? buildPush(input.push) : (input.push ?? false),
      ...(input.sbom === undefined ? {} : { sbom: input.sbom }),
      ...(sign === undefined ? {} : { sign }),
      attest: input.attest ?? false,
      timeoutMs: (input.timeout === undefined ? null : parseDuration(input.timeout)) ?? defaultTimeoutMs,
      ...(line === undefined ? {} : { line }),
    };
  });
}

function buildSpec(input: ImageInput, folder: string): ImageSpec {
  const within = (path: string) =>
    posix.normalize(posix.join(folder, path.replaceAll("\\", "/"))).replace(/(.)\/$/, "$1");
  const maxBytes = input["max-size"] === undefined ? null : bytesOf(input["max-size"]);
  return {
    name: input.name,
    context: within(input.context ?? "."),
    ...(input.dockerfile === undefined ? {} : { dockerfile: within(input.dockerfile) }),
    ...(input.target === undefined ? {} : { target: input.target }),
    platforms: input.platforms === undefined ? [] : [...new Set(listOf(input.platforms))],
    args: texts(input.args),
    secrets: Object.fromEntries(
      Object.entries(input.secrets ?? {}).map(([id, secret]) => [
        id,
        typeof secret === "string" ? secret : { file: within(secret.file) },
      ]),
    ),
    labels: texts(input.labels),
    ...(input.cache === undefined ? {} : { cache: buildCache(input.cache, input.name, folder) }),
    provenance: input.provenance ?? false,
    ...(maxBytes === null ? {} : { maxBytes }),
  };
}

/** Folder of the repository for caches of type `local`; one each, as an export replaces what is there. */
const localCaches = ".gatehouse/cache/images";

function buildCache(input: NonNullable<ImageInput["cache"]>, name: string, folder: string): ImageCache | null {
  const { type, ref, path, mode } = typeof input === "string" ? { type: input } : input;
  if (type === "none") return null;
  const own = `${localCaches}/${name.replace(/[^a-z0-9._-]+/gi, "-")}`;
  return {
    type,
    ...(type === "registry" ? { ref: ref ?? `${name}:buildcache` } : {}),
    ...(type === "local" ? { path: path === undefined ? own : posix.normalize(posix.join(folder, path)) } : {}),
    mode: mode ?? "max",
  };
}

function buildPush({ events, branches, tags }: Exclude<NonNullable<ImageInput["push"]>, boolean>): When {
  return {
    ...(events === undefined ? {} : { events: listOf(events) }),
    ...(branches === undefined ? {} : { branches: listOf(branches) }),
    ...(tags === undefined ? {} : { tags: listOf(tags) }),
  };
}

/** The builds of a gate's images, the pushes of those that are pushed in this run, and what vouches for them. */
export function imageSteps(
  images: readonly ImageConfig[],
  now: ImageCircumstances,
): {
  readonly builds: readonly ImageStep[];
  readonly pushes: readonly PushStep[];
  readonly vouching: readonly PlannedStep[];
} {
  const shorts = images.map(({ spec }) => shortImageName(spec.name));
  const isAlone = (short: string) => shorts.filter((other) => other === short).length === 1;
  const planned = images.map((image) => {
    const short = shortImageName(image.spec.name);
    return plannedImage(image, isAlone(short) ? short : image.spec.name, now);
  });
  return {
    builds: planned.map(({ build }) => build),
    pushes: planned.flatMap(({ push }) => push ?? []),
    vouching: planned.flatMap(({ vouching }) => vouching),
  };
}

function plannedImage(
  { spec, rules, push: wanted, sbom, sign, attest, timeoutMs, line }: ImageConfig,
  word: string,
  now: ImageCircumstances,
) {
  const { tags, version, notes } = imageTags(rules, now);
  const common = {
    env: {},
    workingDirectory: ".",
    timeoutMs,
    reports: [],
    ...(line === undefined ? {} : { line }),
  };
  const unpushed = wanted === false ? undefined : notPushed(wanted, rules, now);
  const build: ImageStep = {
    type: "image",
    name: `image ${word}`,
    image: spec,
    tags,
    ...(version === undefined ? {} : { version }),
    origin: { commit: now.commit, source: now.source },
    notes,
    ...(unpushed === undefined ? {} : { unpushed }),
    mayWriteCache: !now.isUntrusted,
    ...common,
  };
  const vouched = {
    word,
    image: spec.name,
    timeoutMs,
    ...(sbom ? { sbom } : {}),
    ...(line === undefined ? {} : { line }),
  };
  // Only what a registry holds has a digest that can be signed; what is in an image can be listed here as well.
  if (wanted === false || unpushed !== undefined) {
    return { build, vouching: vouchingSteps({ ...vouched, attest: false }) };
  }
  const push: PushStep = { type: "push", name: `push ${word}`, of: build, ...common };
  return { build, push, vouching: vouchingSteps({ ...vouched, attest, ...(sign ? { sign } : {}) }) };
}

/** Events on which `push: true` pushes: all whose code has landed in the repository. */
export const landed: readonly string[] = ["push", "schedule", "workflow_dispatch"];

/** Why an image is not pushed in this run, or undefined where it is. */
function notPushed(wanted: true | When, rules: readonly string[], now: ImageCircumstances): string | undefined {
  const { event, branch, tag, isUntrusted } = now;
  if (isUntrusted) return "anybody can cause this event";
  const when = wanted === true ? {} : wanted;
  if (event === "local" && !when.events?.includes("local")) return 'not from a terminal, unless "events" hold local';
  const left = condition(when, { event, branch, tag, changedPaths: null });
  if (left !== undefined) return left;
  if (when.events || landed.includes(event) || (event === "pull_request" && rules.includes("pr"))) return undefined;
  if (event !== "pull_request") return `not on ${event}, unless "events" hold it`;
  return 'not of a pull request, unless "tags" hold pr or "events" hold pull_request';
}

function texts(map: Readonly<Record<string, string | number | boolean>> | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}
