import { posix } from "node:path";
import * as v from "valibot";
import type { EnvironmentConfig, ImageVouching } from "../core/deployment.js";
import { parseFreeze, parseWindow, type UnreadTime } from "../core/windows.js";
import { approvalsSchema, buildApprovals } from "./approvals-schema.js";
import { buildCanary, canarySchema } from "./canary-schema.js";
import { defaultTimeoutMs } from "./config.js";
import { parseDuration } from "./duration.js";
import { buildFlags, flagsSchema } from "./flags-schema.js";
import { buildMigrate, migrateSchema, triedIn, untriedMigrations } from "./migrate-schema.js";
import { hint, nearest } from "./nearest.js";
import {
  closed,
  duration,
  environment as environmentVariables,
  folder,
  isMap,
  keyItem,
  listItem,
  oneOrMore,
  text,
  valueItem,
  word,
} from "./schema-parts.js";
import { buildSmoke, smokeSchema } from "./smoke-schema.js";
import { buildTarget, canaryTargetFaults, targetSchema } from "./target-schema.js";
import { whenOf, whenSchema } from "./when-schema.js";

/** What a deploy gate says of its environments. */

/** Texts that a reader takes, or says why it does not. */
function times<T extends object>(read: (text: string) => T | UnreadTime, description: string) {
  const problem = (input: string) => {
    const got = read(input);
    if (!("problem" in got)) return undefined;
    const meant = got.zone === undefined ? undefined : nearest(got.zone, Intl.supportedValuesOf("timeZone"));
    const words = `${got.problem}${meant === undefined ? "" : ` (did you mean "${meant}"?)`}`;
    return words.startsWith("must") ? words : `"${input}" ${words}`;
  };
  const one = v.pipe(
    v.string(),
    v.check(
      (input) => problem(input) === undefined,
      (issue) => problem(String(issue.input)) ?? "",
    ),
  );
  return oneOrMore(one, description, 1);
}

const verifySchema = v.pipe(
  closed(
    {
      key: v.optional(text("The public key of cosign: a path, or the $NAME of a variable that holds it or its path.")),
      tlog: v.optional(
        v.pipe(
          v.boolean("must be true or false"),
          v.description("With a key: the signature has to be in Sigstore's public log too; true when absent."),
        ),
      ),
      identity: v.optional(
        v.pipe(
          text("The workflow that has to have signed them, as it is named in the certificate."),
          v.regex(
            /^https:\/\/\S+@refs\/\S+$/,
            "must be whole: https://github.com/acme/api/.github/workflows/ci.yml@refs/heads/main",
          ),
        ),
      ),
      issuer: v.optional(text("Who vouches for the identity; GitHub when absent.")),
    },
    "Who has to have signed the images, by their digests, before they are deployed.",
  ),
  v.check(
    (input) => (input.key === undefined) !== (input.identity === undefined),
    "must have either a key or an identity",
  ),
  v.check((input) => input.key === undefined || input.issuer === undefined, '"issuer" belongs to an identity'),
  v.check((input) => input.identity === undefined || input.tlog === undefined, '"tlog" belongs to a key'),
);

const environmentSchema = closed(
  {
    when: v.optional(whenSchema("deployment", "When it is deployed to; never in a pull request.")),
    after: v.optional(oneOrMore(v.string(), "Environments where the same commit has to be healthy first.", 1)),
    url: v.optional(
      v.pipe(text("Where people find it."), v.regex(/^https?:\/\//, 'must begin with "https://" or "http://"')),
    ),
    target: targetSchema,
    smoke: v.optional(smokeSchema),
    windows: v.optional(
      times(
        parseWindow,
        'When it may be deployed to, by a clock ("Mon-Thu 09:00-16:00 Europe/Berlin"); asked again at each step of a canary.',
      ),
    ),
    freeze: v.optional(times(parseFreeze, 'Days on which nothing is deployed there ("2026-12-20..2027-01-05").')),
    canary: v.optional(canarySchema),
    migrate: v.optional(migrateSchema),
    approvals: v.optional(approvalsSchema),
    verify: v.optional(verifySchema),
    flags: v.optional(flagsSchema),
    "on-failure": v.optional(word(["rollback", "hold"], "What becomes of a release that fails; rollback when absent.")),
    "on-cancel": v.optional(
      word(["rollback", "hold"], "What becomes of a release whose run is cancelled; rollback when absent."),
    ),
    env: v.optional(
      environmentVariables("Environment of the commands. A $NAME in a value is looked up when one starts."),
    ),
    "working-directory": v.optional(folder("Folder that the commands run in, relative to the repository's root.")),
    timeout: v.optional(duration("How long each command may take; 30m when absent.")),
  },
  "An environment that releases are deployed to.",
);
export type EnvironmentInput = v.InferOutput<typeof environmentSchema>;

/** Keys that only deploy gates have. */
export const deployKeys = {
  environments: v.pipe(
    v.unknown(),
    v.check(isMap, "must be a map of environments"),
    v.check((input) => !isMap(input) || Object.keys(input).length > 0, "must have at least one environment"),
    v.record(v.string(), environmentSchema),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (!isMap(input)) return;
      const names = Object.keys(input);
      for (const name of untriedMigrations(input)) {
        const environment = input[name];
        const first = triedIn(input, name);
        const message = `"${name}" would migrate before any other environment has tried it: add ${first} to its "after"`;
        if (isMap(environment)) addIssue({ message, path: [valueItem(input, name), keyItem(environment, "migrate")] });
      }
      names.forEach((name, index) => {
        // What stands in addresses, check names and files.
        if (!/^[A-Za-z_][A-Za-z0-9_./-]*$/.test(name)) {
          addIssue({
            message: `environment "${name}": a name is made of letters, digits and ._/- and starts with a letter`,
            path: [keyItem(input, name)],
          });
        }
        const environment = input[name];
        if (!isMap(environment)) return;
        for (const message of canaryTargetFaults(environment)) {
          addIssue({ message, path: [valueItem(input, name), keyItem(environment, "canary")] });
        }
        const { after: comesAfter } = environment;
        for (const [at, after] of [comesAfter ?? []].flat().entries()) {
          if (names.slice(0, index).includes(String(after))) continue;
          const message = names.includes(String(after))
            ? `"${name}" comes after "${after}", which has to stand before it`
            : `unknown environment "${after}"${hint(String(after), names)}`;
          const place = [valueItem(input, name), keyItem(environment, "after")] as const;
          addIssue({ message, path: Array.isArray(comesAfter) ? [...place, listItem(comesAfter, at)] : [...place] });
        }
      });
    }),
    v.description("Where releases are deployed to, in their order."),
  ),
};

/** The environments of a deploy gate, with defaults filled in. */
export function buildEnvironments(
  environments: Readonly<Record<string, EnvironmentInput>>,
  workingDirectory: string,
  lineOf: (name: string) => number | undefined,
): readonly EnvironmentConfig[] {
  return Object.entries(environments).map(([name, input]) => {
    const line = lineOf(name);
    return {
      name,
      ...(input.when ? { when: whenOf(input.when) } : {}),
      after: [input.after ?? []].flat(),
      ...(input.url === undefined ? {} : { url: input.url }),
      target: buildTarget(input.target),
      smoke: (input.smoke ?? []).map((check) => buildSmoke(check)),
      windows: [input.windows ?? []].flat().map(read(parseWindow)),
      freeze: [input.freeze ?? []].flat().map(read(parseFreeze)),
      ...(input.canary ? { canary: buildCanary(input.canary) } : {}),
      ...(input.migrate === undefined ? {} : { migrate: buildMigrate(input.migrate) }),
      ...(input.approvals === undefined ? {} : { approvals: buildApprovals(input.approvals) }),
      ...(input.verify === undefined ? {} : { verify: buildVerify(input.verify) }),
      ...(input.flags === undefined ? {} : { flags: buildFlags(input.flags) }),
      onFailure: input["on-failure"] ?? "rollback",
      onCancel: input["on-cancel"] ?? "rollback",
      env: Object.fromEntries(Object.entries(input.env ?? {}).map(([key, value]) => [key, String(value)])),
      workingDirectory: posix.normalize(input["working-directory"] ?? workingDirectory),
      timeoutMs: (input.timeout ? parseDuration(input.timeout) : null) ?? defaultTimeoutMs,
      ...(line === undefined ? {} : { line }),
    };
  });
}

/** Of a text that the schema has taken. */
function read<T extends object>(reader: (text: string) => T | UnreadTime): (text: string) => T {
  return (text) => {
    const got = reader(text);
    if ("problem" in got) throw new Error(`"${text}" was accepted, and ${got.problem}`);
    return got;
  };
}

function buildVerify({ key, tlog, identity, issuer }: v.InferOutput<typeof verifySchema>): ImageVouching {
  if (key !== undefined) return { type: "key", key, tlog: tlog ?? true };
  return { type: "identity", identity: identity ?? "", issuer: issuer ?? githubIssuer };
}

/** Of the tokens that GitHub gives to workflows (docs.github.com, "OpenID Connect"). */
const githubIssuer = "https://token.actions.githubusercontent.com";
