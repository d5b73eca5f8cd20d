import * as v from "valibot";
import { risks, severities } from "../core/finding.js";
import { type GateKind, gateKinds } from "../core/plan.js";
import { buildKeys } from "./build-schema.js";
import { chatOpsSchema } from "./chatops-schema.js";
import { type SupportedKind, supportedKinds } from "./config.js";
import { containerSchema } from "./container-schema.js";
import { deployKeys } from "./deploy-schema.js";
import { registriesSchema } from "./image-schema.js";
import { keysOfKind, laterKeys } from "./keys.js";
import { nearest } from "./nearest.js";
import { notifySchema } from "./notify-schema.js";
import { graceSchema, ignoreSchema, levelsSchema } from "./policy-schema.js";
import { releaseKeys } from "./release-schema.js";
import { asksForSbom, sbomKeys } from "./sbom-schema.js";
import {
  closed,
  environment,
  folder,
  globs,
  isMap,
  keyItem,
  oneOrMore,
  text,
  valueItem,
  word,
} from "./schema-parts.js";
import { stepSchema, type Vocabulary } from "./step-schema.js";
import { retriesProblem, testKeys } from "./test-schema.js";
import { whenSchema } from "./when-schema.js";

const when = whenSchema("gate", "When the gate runs. A gate that is left out is skipped and counts as passed.");

const setup = v.lazy((input): v.GenericSchema<unknown, SetupInput> => {
  if (input === undefined) return v.union([setupCommand, setupMap]);
  return typeof input === "string" ? setupCommand : setupMap;
});
const setupCommand = text("A command that prepares the checkout.");
const setupMap = closed(
  {
    run: text("A command that prepares the checkout."),
    lock: v.optional(globs("Lock files: in a terminal the command runs again only when they change.")),
    cache: v.optional(
      oneOrMore(v.string(), "Folders kept in GitHub's cache by the hash of the lock files; ~ is the home folder."),
    ),
    python: v.optional(
      v.pipe(
        v.boolean(),
        v.description("Make sure of a Python virtual environment first; found out from the command when absent."),
      ),
    ),
    env: v.optional(environment("Environment of the command.")),
    "working-directory": v.optional(folder("Folder that the command runs in, relative to the repository's root.")),
  },
  "A command that prepares the checkout, with what it depends on.",
);
type SetupInput = string | v.InferOutput<typeof setupMap>;

/** Schemas of gates. Which keys a gate has depends on its kind, so each kind has a schema of its own. */
function gateSchemas(words: Vocabulary) {
  const common = {
    kind: v.optional(word(gateKinds, "What the gate is; its name when absent.")),
    needs: v.optional(oneOrMore(v.string(), "Gates that have to pass before this one starts.")),
    when: v.optional(when),
    steps: v.pipe(
      v.array(stepSchema(words), "must be a list of steps"),
      v.minLength(1, "must have at least one step"),
      v.description("What the gate runs, one after the other."),
    ),
    block: v.optional(word(["new", "all"], "Which findings can fail the gate: those of the change, or all of them.")),
    "fail-on": v.optional(word(severities, "Lowest severity that fails the gate.")),
  };
  const codeScanning = {
    "code-scanning": v.optional(
      v.pipe(
        v.boolean("must be true or false"),
        v.description("Show the findings as code scanning alerts; true for security gates, false for others."),
      ),
    ),
  };
  const found = { ...common, ...codeScanning, levels: v.optional(levelsSchema), ignore: v.optional(ignoreSchema) };
  const suggestions = v.optional(
    v.pipe(
      v.boolean("must be true or false"),
      v.description("Offer fixes of findings as suggestions on the pull request's lines; true when absent."),
    ),
  );
  const container = { container: v.optional(containerSchema) };
  const lint = { ...found, ...container, suggestions };
  const any = {
    ...lint,
    ...sbomKeys,
    ...buildKeys,
    ...releaseKeys,
    steps: v.optional(common.steps),
    grace: v.optional(graceSchema),
    ...testKeys,
    environments: v.optional(deployKeys.environments),
  };
  const security = {
    ...found,
    ...sbomKeys,
    "fail-on": v.optional(word(risks, "Lowest risk that fails the gate.")),
    grace: v.optional(graceSchema),
  };
  const { kind, needs, when: runsWhen } = common;
  const release = { kind, needs, when: runsWhen, ...releaseKeys };
  const deploy = { kind, needs, when: runsWhen, ...deployKeys };
  const { block: _, "fail-on": __, ...build } = { ...common, ...container, ...buildKeys };
  const test = { ...common, ...container, ...testKeys };
  const about = "A gate: a named part of the pipeline with one verdict.";
  return {
    lint: (name: string) => closed(lint, about, foreign("lint", name)),
    test: (name: string) => closed(test, about, foreign("test", name)),
    deploy: (name: string) => closed(deploy, about, foreign("deploy", name)),
    // Images are steps of their own.
    build: (name: string, gate: unknown) =>
      isMap(gate) && gate.images !== undefined
        ? closed({ ...build, steps: any.steps }, about, foreign("build", name))
        : closed(build, about, foreign("build", name)),
    // What makes a bill of materials is a step of its own.
    security: (name: string, gate: unknown) =>
      isMap(gate) && asksForSbom(gate)
        ? closed({ ...security, steps: any.steps }, about, foreign("security", name))
        : closed(security, about, foreign("security", name)),
    release: (name: string) => closed(release, about, foreign("release", name)),
    any: closed(
      {
        ...any,
        "fail-on": v.optional(word([...severities, ...risks], "Lowest severity or risk that fails the gate.")),
      },
      about,
      later("gate"),
    ),
  };
}

/** The whole config. The gates are looked at first, because their keys go by their kind. */
export function configSchema(words: Vocabulary) {
  const kinds = gateSchemas(words);
  const pickGates = (input: unknown): v.GenericSchema<unknown, Record<string, GateInput>> => {
    if (input === undefined) return v.record(v.string(), kinds.any);
    if (!isMap(input)) return v.custom<Record<string, GateInput>>(() => false, "must be a map of gates");
    const entries = Object.entries(input).map(([name, gate]): [string, v.GenericSchema<unknown, GateInput>] => {
      const kind = kindOf(name, gate);
      if (isSupported(kind)) return [name, kinds[kind](name, gate)];
      return [name, isKind(kind) ? v.custom<GateInput>(() => true) : kinds.any];
    });
    return v.pipe(
      v.object(Object.fromEntries(entries)),
      v.rawCheck(({ dataset, addIssue }) => {
        const gates: unknown = dataset.value;
        if (!isMap(gates)) return;
        if (Object.keys(gates).length === 0) addIssue({ message: "must have at least one gate" });
        for (const [name, gate] of Object.entries(gates)) {
          const message = gateProblem(name, gate);
          if (message !== undefined) addIssue({ message, path: [keyItem(gates, name)] });
          const useless = retriesProblem(gate);
          if (useless !== undefined && isMap(gate)) {
            addIssue({ message: useless, path: [valueItem(gates, name), keyItem(gate, "retries")] });
          }
        }
      }),
    );
  };
  return closed(
    {
      version: v.optional(v.pipe(v.literal(1, "must be 1"), v.description("Version of the config's format."))),
      base: v.optional(text("Branch that changes are compared with; the repository's default branch when absent.")),
      "fail-fast": v.optional(
        v.pipe(
          v.union([v.boolean(), v.literal("kill")], "must be true, kill or false"),
          v.description("After a failure: true starts nothing new, kill also stops what runs, false runs all."),
        ),
      ),
      concurrency: v.optional(
        v.pipe(
          v.number(),
          v.integer("must be a whole number"),
          v.minValue(1, "must be at least 1"),
          v.maxValue(256, "must be at most 256"),
          v.description("How many gates run at once; the number of cores when absent."),
        ),
      ),
      cache: v.optional(v.pipe(v.boolean(), v.description("False turns all caches off."))),
      "working-directory": v.optional(folder("Folder that steps run in, relative to the repository's root.")),
      registries: v.optional(registriesSchema),
      setup: v.optional(
        v.pipe(
          v.array(setup),
          v.description("What prepares the checkout, once, before the gates; detected when absent."),
        ),
      ),
      notify: v.optional(notifySchema),
      chatops: v.optional(chatOpsSchema),
      gates: v.pipe(v.lazy(pickGates), v.description("The gates of the pipeline by their names.")),
    },
    "Config of Gatehouse.",
    later("top"),
  );
}

export type ConfigInput = v.InferOutput<ReturnType<typeof configSchema>>;
export type GateInput = v.InferOutput<ReturnType<typeof gateSchemas>["any"]>;

/** A gate's kind is what `kind` says, else its name. */
export function kindOf(name: string, gate: unknown): string {
  return isMap(gate) && typeof gate.kind === "string" ? gate.kind : name;
}

function isKind(word: string): word is GateKind {
  return (gateKinds as readonly string[]).includes(word);
}

function isSupported(kind: string): kind is SupportedKind {
  return (supportedKinds as readonly string[]).includes(kind);
}

/** What can only be said of a gate with its name in hand. */
function gateProblem(name: string, gate: unknown): string | undefined {
  // The rule of GitHub's job ids: safe in check names, in comma lists and in `set` paths.
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
    return `gate "${name}": a name is made of letters, digits, - and _, and starts with a letter or _`;
  }
  if (!isMap(gate)) return undefined;
  const kind = kindOf(name, gate);
  if (kind === "security" && gate["sbom-tool"] !== undefined && !asksForSbom(gate)) {
    return `gate "${name}": "sbom-tool" is of no use without "sbom", "licences" or "submit-dependencies"`;
  }
  if (isKind(kind)) return isSupported(kind) ? undefined : `gate "${name}": ${kind} gates are not supported yet`;
  if ("kind" in gate) return undefined;
  const meant = nearest(name, gateKinds);
  return `gate "${name}" needs a "kind" (${supportedKinds.join(", ")})${meant ? `, or did you mean "${meant}"?` : ""}`;
}

function foreign(kind: SupportedKind, name: string): (key: string) => string | undefined {
  return (key) => {
    const owners = Object.hasOwn(keysOfKind, key) ? (keysOfKind[key] ?? []) : [];
    if (owners.length === 0 || owners.includes(kind)) return later("gate")(key);
    const words = `${owners.join(" and ")} gates`;
    if (!owners.some(isSupported)) return `"${key}" belongs to ${words}, which are not supported yet`;
    return `"${key}" belongs to ${words}, and "${name}" is a ${kind} gate`;
  };
}

function later(place: keyof typeof laterKeys): (key: string) => string | undefined {
  const keys: readonly string[] = laterKeys[place];
  const known = place === "gate" ? [...keys, ...Object.keys(keysOfKind)] : keys;
  return (key) => (known.includes(key) ? `"${key}" is not supported yet` : undefined);
}
