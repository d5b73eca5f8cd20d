import * as v from "valibot";
import { imageCacheTypes, imageNameProblem } from "../core/image.js";
import { tagRuleProblem } from "../core/image-tags.js";
import { sbomFormats } from "../core/sbom.js";
import { eventNames } from "../core/when.js";
import { bytesOf } from "./byte-size.js";
import {
  closed,
  duration,
  environment,
  folder,
  globs,
  isMap,
  keyItem,
  oneOrMore,
  scalar,
  staysInside,
  text,
  word,
} from "./schema-parts.js";
import { imageSigningKeys } from "./signing-schema.js";

/** What a build gate says of images, and the config of registries. */

/** Text that is a reference to a variable of the environment, and nothing else. */
const reference = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_-]*\})$/;

function variable(description: string, example: string) {
  return v.pipe(
    v.string("must be text"),
    v.regex(reference, `must be a variable of the environment, such as ${example}: no credential stands in a config`),
    v.description(description),
  );
}

const registryHost = v.pipe(
  v.string("must be text"),
  v.nonEmpty("must not be empty"),
  v.regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/,
    "must be a host alone, without scheme and path, such as ghcr.io or localhost:5000",
  ),
  v.description("Host of the registry, with its port where it has one; docker.io for Docker Hub."),
);

export const registriesSchema = v.pipe(
  v.array(
    closed(
      {
        registry: registryHost,
        username: text("Who logs in: a name, or the $NAME of a variable."),
        password: variable("Password or token, as the $NAME of a variable.", "$GITHUB_TOKEN"),
      },
      "Where a registry's credentials are.",
    ),
    "must be a list of registries",
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    for (const { map, index } of repeated(dataset.value, "registry")) {
      addIssue({
        message: `"${map.registry}" is named twice`,
        path: [itemAt(dataset.value, index), keyItem(map, "registry")],
      });
    }
  }),
  v.description("Registries that images are pushed to and pulled from, with their logins."),
);

const imageName = v.pipe(
  v.string("must be text"),
  v.check(
    (input) => imageNameProblem(input) === undefined,
    (issue) => imageNameProblem(String(issue.input)) ?? "is no name of an image",
  ),
  v.description("Name of the image without a tag, such as ghcr.io/acme/api."),
);

const file = (description: string) =>
  v.pipe(
    v.string("must be text"),
    v.nonEmpty("must not be empty"),
    v.check(staysInside, "must be a file inside the repository"),
    v.description(description),
  );

const platform = v.pipe(
  v.string("must be text"),
  v.regex(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, 'must be a platform such as "linux/amd64"'),
);

const secretFile = closed(
  {
    file: v.pipe(
      file("File that holds the value, relative to the config's working directory."),
      v.regex(/^[^",]*$/, "must be a path without commas and quotes"),
    ),
  },
  "A file.",
);
const secretValue = variable("A variable of the environment.", "$NPM_TOKEN, or { file: path }");
const secret = v.lazy((input): v.GenericSchema<unknown, SecretInput> => {
  if (input === undefined) return v.union([secretValue, secretFile]);
  return isMap(input) ? secretFile : secretValue;
});
type SecretInput = string | { file: string };

/** Ids of secrets go into a list with commas. */
const secrets = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a map of ids and where their values are"),
  v.record(v.string(), secret),
  v.rawCheck(({ dataset, addIssue }) => {
    const map: unknown = dataset.value;
    if (!isMap(map)) return;
    for (const id of Object.keys(map).filter((key) => !/^[A-Za-z0-9_.-]+$/.test(key))) {
      addIssue({ message: `"${id}" is no id of a secret: letters, digits, _ . and -`, path: [keyItem(map, id)] });
    }
  }),
  v.description("What a build may see by RUN --mount=type=secret,id=…, and what is in no layer and no log."),
);

const labels = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a map of names and values"),
  v.record(v.string(), scalar()),
  v.description("Labels of the image, over those that are worked out."),
);

const tagRule = v.pipe(
  v.string("must be text: write it in quotes"),
  v.check(
    (input) => tagRuleProblem(input) === undefined,
    (issue) => tagRuleProblem(String(issue.input)) ?? "is no rule",
  ),
);

const cacheWord = word([...imageCacheTypes, "none"], "Where layers are kept from run to run.");
const cacheMap = closed(
  {
    type: word(imageCacheTypes, "Where layers are kept from run to run."),
    ref: v.optional(
      text("Of registry: the reference that it is kept as; the image's name with :buildcache when absent."),
    ),
    path: v.optional(folder("Of local: folder, relative to the config's working directory.")),
    mode: v.optional(word(["min", "max"], "max keeps the layers of all stages; what is the default.")),
  },
  "A cache of layers.",
);
const cache = v.lazy((input): v.GenericSchema<unknown, CacheInput> => {
  if (input === undefined) return v.union([cacheWord, cacheMap]);
  return isMap(input) ? cacheMap : cacheWord;
});
type CacheInput = v.InferOutput<typeof cacheWord> | v.InferOutput<typeof cacheMap>;

const pushWhen = closed(
  {
    events: v.optional(
      oneOrMore(word(eventNames, "An event."), "Events that it is pushed on; `local` is a terminal.", 1),
    ),
    branches: v.optional(globs("Branches that it is pushed on.", 1)),
    tags: v.optional(globs("Git tags that it is pushed on.", 1)),
  },
  "When the image is pushed.",
);
const pushFlag = v.boolean("must be true, false, or a map with events, branches and tags");
const push = v.lazy((input): v.GenericSchema<unknown, PushInput> => {
  if (input === undefined) return v.union([pushFlag, pushWhen]);
  return isMap(input) ? pushWhen : pushFlag;
});
type PushInput = boolean | v.InferOutput<typeof pushWhen>;

const image = closed(
  {
    name: imageName,
    context: v.optional(
      folder("Folder that the build sees, relative to the config's working directory; that itself when absent."),
    ),
    dockerfile: v.optional(
      file("Dockerfile, relative to the config's working directory; Dockerfile in the context when absent."),
    ),
    target: v.optional(text("Stage of the Dockerfile that is built; the last one when absent.")),
    platforms: v.optional(oneOrMore(platform, "Platforms that it is built for; the builder's own when absent.", 1)),
    args: v.optional(environment("Build arguments. A $NAME in a value is looked up when it is built.")),
    secrets: v.optional(secrets),
    tags: v.optional(oneOrMore(tagRule, "Rules that its tags go by; sha, branch, semver and latest when absent.", 1)),
    labels: v.optional(labels),
    cache: v.optional(cache),
    push: v.optional(push),
    provenance: v.optional(
      v.pipe(
        v.boolean("must be true or false"),
        v.description("Attach BuildKit's provenance, which makes an index of the image; false when absent."),
      ),
    ),
    "max-size": v.optional(
      v.pipe(
        v.string('must be a size such as "200MB"'),
        v.check((input) => bytesOf(input) !== null, 'must be a size such as "200MB" or "1.5GiB"'),
        v.description("Most that the image may take; a larger one fails."),
      ),
    ),
    sbom: v.optional(word(sbomFormats, "Format of a bill of what is in the image; attached to it where it is signed.")),
    ...imageSigningKeys,
    timeout: v.optional(duration("How long the build may take, and the push; 30m when absent.")),
  },
  "An image that is built from a Dockerfile.",
);

export type ImageInput = v.InferOutput<typeof image>;

export const imagesSchema = v.pipe(
  v.array(image, "must be a list of images"),
  v.minLength(1, "must have at least one image"),
  v.rawCheck(({ dataset, addIssue }) => {
    const images: unknown = dataset.value;
    for (const { map, index } of repeated(images, "name")) {
      addIssue({ message: `image "${map.name}" is there twice`, path: [itemAt(images, index), keyItem(map, "name")] });
    }
    for (const { map, index, key, message } of imageFaults(images)) {
      addIssue({ message, path: [itemAt(images, index), keyItem(map, key)] });
    }
  }),
  v.description("Images that are built after the steps, each from its Dockerfile."),
);

interface Entry {
  readonly map: Readonly<Record<string, unknown>>;
  readonly index: number;
}

/** Maps of a list whose value of a key another one before them has already. */
function repeated(list: unknown, key: string): readonly Entry[] {
  const seen = new Set<unknown>();
  return entries(list).filter(({ map }) => {
    const value = map[key];
    if (typeof value !== "string") return false;
    const isSeen = seen.has(value);
    seen.add(value);
    return isSeen;
  });
}

/** What can only be said of two keys together. */
function imageFaults(list: unknown): readonly (Entry & { readonly key: string; readonly message: string })[] {
  return entries(list).flatMap((entry) => {
    const { cache, name, push } = entry.map;
    const faults: { key: string; message: string }[] = [];
    if (isMap(cache) && cache.ref !== undefined && cache.type !== "registry")
      faults.push({ key: "cache", message: '"ref" goes with a cache of type registry alone' });
    if (isMap(cache) && cache.path !== undefined && cache.type !== "local")
      faults.push({ key: "cache", message: '"path" goes with a cache of type local alone' });
    if (push !== undefined && push !== false && typeof name === "string" && !name.includes("/")) {
      const message = `image "${name}" is to be pushed, and its name says not where: ghcr.io/acme/${name}, or acme/${name} for Docker Hub`;
      faults.push({ key: "push", message });
    }
    return faults.map((fault) => ({ ...entry, ...fault }));
  });
}

function entries(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? list.flatMap((map: unknown, index) => (isMap(map) ? [{ map, index }] : [])) : [];
}

function itemAt(list: unknown, index: number) {
  const input: readonly unknown[] = Array.isArray(list) ? list : [];
  return { type: "array" as const, origin: "value" as const, input: [...input], key: index, value: input[index] };
}
