import * as v from "valibot";
import { placeFault } from "../core/placeholders.js";
import type { HealthCheck } from "../core/smoke-check.js";
import type { GitopsTarget } from "../core/target.js";
import { listOf } from "./defined.js";
import { closed, globs, isMap, keyItem, scalar, staysInside, text, valueItem } from "./schema-parts.js";
import { buildSmoke, smokeSchema } from "./smoke-schema.js";

/** What a target says that keeps its manifests in a repository of their own. */

/** As long as Argo CD and Flux take to look at a repository again, three minutes when nobody tells them, and the work itself. */
const healthWithinMs = 600_000;
const defaultAuthor = { name: "gatehouse", email: "gatehouse@noreply.invalid" };

const ownerAndName = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const wholeAddress = /^(https?|ssh|file):\/\/\S+$/;
const scpAddress = /^[A-Za-z0-9_.-]+@[A-Za-z0-9_.-]+:\S+$/;
const author = /^([^<>]*[^<>\s])\s*<([^<>\s]+)>$/;

const filled = (description: string) =>
  v.pipe(
    text(description),
    v.check(
      (input) => placeFault(input) === null,
      (issue) => placeFault(String(issue.input)) ?? "",
    ),
  );

const repository = v.pipe(
  text("The repository of the manifests: owner/name on the run's server, or a whole address."),
  v.check(
    (input) => [ownerAndName, wholeAddress, scpAddress].some((form) => form.test(input)),
    "must be owner/name, or an address that begins with https://, ssh:// or file://",
  ),
  v.check((input) => !/^\w+:\/\/[^/@]*:[^/@]*@/.test(input), "must hold no password: give it as the $NAME of a token"),
);

const setValues = v.pipe(
  v.unknown(),
  v.check(isMap, "must be a map of files, each with a map of dotted paths and values"),
  v.record(
    v.string(),
    v.pipe(
      v.unknown(),
      v.check(isMap, "must be a map of dotted paths and values"),
      v.record(v.string(), scalar()),
      v.rawCheck(({ dataset, addIssue }) => {
        const map: unknown = dataset.value;
        if (!isMap(map)) return;
        for (const [path, value] of Object.entries(map)) {
          const fault = typeof value === "string" ? placeFault(value) : null;
          if (fault !== null) addIssue({ message: fault, path: [valueItem(map, path)] });
          if (/^\.|\.\.|(?<!\\)\.$|^$/.test(path)) {
            addIssue({ message: `"${path}" is no dotted path`, path: [keyItem(map, path)] });
          }
        }
      }),
    ),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const map: unknown = dataset.value;
    if (!isMap(map)) return;
    for (const file of Object.keys(map).filter((name) => name === "" || !staysInside(name))) {
      addIssue({
        message: `"${file}" must be a file inside the repository of the manifests`,
        path: [keyItem(map, file)],
      });
    }
  }),
  v.description(
    "Values in YAML files of the repository, by file and dotted path; places such as {{ digest }} are filled in.",
  ),
);

const manifests = {
  files: v.optional(globs("Manifests and kustomize files in which the release's images are set by digest.", 1)),
  set: v.optional(setValues),
};

export const gitopsTargetSchema = v.pipe(
  closed(
    {
      repository,
      branch: v.optional(text("The branch that is deployed from; the repository's default branch when absent.")),
      token: v.optional(
        v.pipe(
          text("The $NAME of a variable with a token that may push there."),
          v.regex(/^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\})$/, "must be the $NAME of a variable"),
        ),
      ),
      ...manifests,
      stable: v.optional(
        closed(manifests, "What is changed once the release has all of the traffic: the version beside a canary."),
      ),
      message: v.optional(filled("First lines of the commits; what is done, with which version, when absent.")),
      author: v.optional(
        v.pipe(
          text("Who makes the commits: Name <mail>."),
          v.regex(author, 'must be as in "Deploy Bot <bot@example.com>"'),
        ),
      ),
      health: v.optional(
        v.pipe(smokeSchema, v.description("What has to hold once a commit is pushed, before the rollout goes on.")),
      ),
    },
    "Commits of the release's digests to a repository from which something else deploys.",
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const map: unknown = dataset.value;
    if (!isMap(map)) return;
    for (const { key, message } of faults(map)) addIssue({ message, path: [keyItem(map, key)] });
  }),
);
export type GitopsTargetInput = v.InferOutput<typeof gitopsTargetSchema>;

/** What no key says by itself. */
function faults(input: Readonly<Record<string, unknown>>): readonly { key: string; message: string }[] {
  const found: { key: string; message: string }[] = [];
  if (input.files === undefined && !valuesOf(input).some(isOfRelease)) {
    const message =
      '"gitops" needs "files", or a value in "set" with a place such as {{ digest }}: it would deploy nothing';
    found.push({ key: "repository", message });
  }
  const { repository: address, token, health } = input;
  if (token !== undefined && typeof address === "string" && !mayHaveToken(address)) {
    found.push({ key: "token", message: "a token is sent by https alone" });
  }
  for (const check of Array.isArray(health) ? health : []) {
    const fault = isMap(check) ? healthFault(check) : null;
    if (fault !== null) found.push({ key: "health", message: fault });
  }
  return found;
}

function mayHaveToken(address: string): boolean {
  return ownerAndName.test(address) || /^https:|^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/.test(address);
}

function isOfRelease(value: unknown): boolean {
  return typeof value === "string" && /\{\{\s*(version|commit|image|digest)\b/.test(value);
}

/** What is wrong with a check that is waited for; `{{ revision }}` is the commit that was pushed. */
function healthFault({ http, run, body, json, latency }: Readonly<Record<string, unknown>>): string | null {
  if (http === undefined && run === undefined) return "must be checks of the forms http and run";
  if (latency !== undefined) return '"latency" belongs to a smoke test of the environment';
  for (const value of [http, body, ...(isMap(json) ? Object.values(json) : [])]) {
    const fault = typeof value === "string" ? placeFault(value, ["revision"]) : null;
    if (fault !== null) return fault;
  }
  return null;
}

function valuesOf({ set }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return isMap(set) ? Object.values(set).flatMap((values) => (isMap(values) ? Object.values(values) : [])) : [];
}

/** Why a canary cannot be given its part of the traffic; null if it can. */
export function gitopsCanaryFault(target: Readonly<Record<string, unknown>>): string | null {
  const hasWeight = valuesOf(target).some((value) => typeof value === "string" && /\{\{\s*weight\s*\}\}/.test(value));
  return hasWeight ? null : 'a canary needs a value with {{ weight }} in "set" of the target';
}

/** The target, with defaults filled in. */
export function buildGitopsTarget(input: GitopsTargetInput): GitopsTarget {
  const [, name, email] = input.author === undefined ? [] : (author.exec(input.author) ?? []);
  return {
    type: "gitops",
    repository: input.repository,
    ...(input.branch === undefined ? {} : { branch: input.branch }),
    ...(input.token === undefined ? {} : { token: input.token }),
    files: listOf(input.files),
    set: input.set ?? {},
    ...(input.stable ? { stable: { files: listOf(input.stable.files), set: input.stable.set ?? {} } } : {}),
    ...(input.message === undefined ? {} : { message: input.message }),
    author: name === undefined || email === undefined ? defaultAuthor : { name, email },
    health: (input.health ?? []).map((check) => buildSmoke(check, healthWithinMs)).filter(isHealthCheck),
  };
}

function isHealthCheck(check: ReturnType<typeof buildSmoke>): check is HealthCheck {
  return check.type === "http" || check.type === "run";
}
