import { posix } from "node:path";
import * as v from "valibot";
import { placeFault } from "../core/placeholders.js";
import type { ClusterPlace, HelmTarget, HelmValues, KubectlTarget } from "../core/target.js";
import { closed, folder, isMap, oneOrMore, pathGlobs, text } from "./schema-parts.js";

/** Targets in a Kubernetes cluster: `kubectl` and `helm`. */

const variable = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;
/** What Kubernetes takes as the name of a namespace (RFC 1123). */
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const place = {
  namespace: v.optional(
    v.pipe(text("Namespace in the cluster."), v.regex(label, "must be lower-case letters, digits and hyphens")),
  ),
  context: v.optional(text("Context of the kubeconfig; its current one when absent.")),
  kubeconfig: v.optional(
    v.pipe(
      text("How the cluster is reached: a path, or the $NAME of a variable that holds the kubeconfig's text or path."),
      v.check(
        (input) => variable.test(input) || !/[$\r\n]/.test(input),
        "must be a path, or a variable of the environment such as $KUBECONFIG_DATA",
      ),
    ),
  ),
};

const path = v.pipe(
  v.string("must be text"),
  v.nonEmpty("must not be empty"),
  v.regex(/^[^-]/, "must not begin with a hyphen"),
);

export const kubectlTarget = v.pipe(
  closed(
    {
      manifests: v.optional(pathGlobs("Files with the manifests, by globs.")),
      kustomize: v.optional(folder("Folder that kustomize builds the manifests from.")),
      ...place,
    },
    "Manifests that kubectl applies, with the images of the release by digest in them.",
  ),
  v.check(
    (input) => (input.manifests === undefined) !== (input.kustomize === undefined),
    "must have either manifests or kustomize",
  ),
);

const setSchema = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a map of dotted paths and values"),
  v.record(
    v.pipe(
      v.string(),
      v.check(isSetPath, "must be keys with dots between them; a list stands whole in a file of values"),
    ),
    v.union([v.string(), v.number(), v.boolean(), v.null()], "must be text, a number, true, false or null"),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (!isMap(input)) return;
    for (const [key, value] of Object.entries(input)) {
      const fault = typeof value === "string" ? placeFault(value) : null;
      if (fault !== null) {
        addIssue({ message: fault, path: [{ type: "object", origin: "value", input: { ...input }, key, value }] });
      }
    }
  }),
  v.description('Values by their dotted paths; "{{ digest }}" and the like are filled in, and a $NAME is looked up.'),
);

function isSetPath(input: string): boolean {
  const keys = input.split(/(?<!\\)\./);
  return keys.every((key) => /^[^[\]]+$/.test(key) && key !== "__proto__");
}

const values = {
  values: v.optional(oneOrMore(path, "Files of values, in their order.", 1)),
  set: v.optional(setSchema),
};

export const helmTarget = v.pipe(
  closed(
    {
      chart: v.pipe(
        text("The chart: a folder, an archive, or its address (oci://…)."),
        v.regex(/^[^-]/, "must not begin with a hyphen"),
      ),
      release: v.pipe(
        text("Name of the release in the cluster."),
        v.regex(
          /^[a-z0-9]([-a-z0-9.]{0,44}[a-z0-9])?$/,
          "must be at most 46 lower-case letters, digits, hyphens and dots",
        ),
      ),
      version: v.optional(text("Version of the chart.")),
      ...place,
      ...values,
      canary: v.optional(closed(values, 'What the canary has on top, a release of its own called "<release>-canary".')),
    },
    "A chart that Helm installs.",
  ),
  v.check(
    ({ set }) => !Object.values(set ?? {}).some(asksForWeight),
    '"set" asks for the weight, which only a canary has: put it under "canary"',
  ),
);

function asksForWeight(value: unknown): boolean {
  return typeof value === "string" && /\{\{\s*weight\s*\}\}/.test(value);
}

/** What a canary needs of these targets. */
export function clusterCanaryFaults(target: Readonly<Record<string, unknown>>): readonly string[] {
  const { helm } = target;
  if (!isMap(helm)) return [];
  const { canary } = helm;
  if (!isMap(canary)) return ["a canary needs the target's values of it (canary)"];
  const set = isMap(canary.set) ? Object.values(canary.set) : [];
  return set.some(asksForWeight) ? [] : ['a canary needs a value of the target\'s "canary.set" with "{{ weight }}"'];
}

export function buildKubectl({ manifests, kustomize, ...where }: v.InferOutput<typeof kubectlTarget>): KubectlTarget {
  const from =
    kustomize === undefined
      ? ({ type: "manifests", globs: [manifests ?? []].flat() } as const)
      : ({ type: "kustomize", folder: posix.normalize(kustomize) } as const);
  return { type: "kubectl", from, ...placeOf(where) };
}

export function buildHelm(input: v.InferOutput<typeof helmTarget>): HelmTarget {
  const { chart, release, version, canary } = input;
  return {
    ...{ type: "helm", chart, release },
    ...(version === undefined ? {} : { version }),
    ...placeOf(input),
    ...valuesOf(input),
    ...(canary ? { canary: valuesOf(canary) } : {}),
  };
}

function placeOf({ namespace, context, kubeconfig }: ClusterPlace): ClusterPlace {
  return {
    ...(namespace === undefined ? {} : { namespace }),
    ...(context === undefined ? {} : { context }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
  };
}

interface ValuesInput {
  readonly values?: string | readonly string[] | undefined;
  readonly set?: HelmValues["set"] | undefined;
}

function valuesOf({ values: files, set }: ValuesInput): HelmValues {
  return { values: [files ?? []].flat(), set: set ?? {} };
}
