import * as v from "valibot";
import { checkForm, checkNameOf, checkNames } from "./check-schema.js";
import { shells } from "./config.js";
import { containerSchema } from "./container-schema.js";
import { laterKeys } from "./keys.js";
import { hint } from "./nearest.js";
import {
  closed,
  duration,
  environment,
  folder,
  globs,
  isMap,
  keyItem,
  oneOrMore,
  retryCount,
  scalar,
  text,
  word,
} from "./schema-parts.js";
import { pinnedToolPattern, splitPinned, versionPattern, versionProblem } from "./tool-version.js";

/** Names that the schema cannot know by itself. */
export interface Vocabulary {
  /** Tools that a step may name. */
  readonly tools: readonly string[];
  /** Formats that `format:` may name; any text when absent. */
  readonly formats?: readonly string[] | undefined;
}

const common = {
  name: v.optional(text("What people see; the tool's name or the first words of the command when absent.")),
  env: v.optional(environment("Environment of the step. A $NAME in a value is looked up when the step starts.")),
  "working-directory": v.optional(folder("Folder that the step runs in, relative to the repository's root.")),
  container: v.optional(containerSchema),
  timeout: v.optional(
    duration("How long the step may take before it is ended and its gate is broken; 30m when absent."),
  ),
};

/** What a step may be; pick the schema by the form that was written, so that an error speaks of that form alone. */
export function stepSchema(words: Vocabulary) {
  const tool = toolName(words);
  const toolEntries = {
    tool,
    args: v.optional(
      v.pipe(v.array(scalar()), v.description("Arguments for the tool, each passed as it is, without a shell.")),
    ),
    paths: v.optional(oneOrMore(v.string(), "Files and folders to run on; the tool's own default when absent.")),
    retries: v.optional(retryCount()),
    version: v.optional(
      v.pipe(
        v.string('must be text: write it in quotes ("1.10")'),
        v.regex(versionPattern, (issue) => versionProblem(issue.input) ?? "must be an exact version"),
        v.description(
          "Exact version to run; with #sha256:<64 hex digits> the release archive of that digest may be downloaded.",
        ),
      ),
    ),
    url: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^https?:\/\/[^\s/]+\/\S+$/, 'must be an address that begins with "https://"'),
        v.description("Address of the release archive whose digest version gives; the tool's usual one when absent."),
      ),
    ),
    ...common,
  };
  const runEntries = {
    run: text("A command of your own, run by the shell."),
    shell: v.optional(word(shells, "Shell of the command; the platform's own when absent.")),
    reports: v.optional(
      globs(
        "Report files that the command promises to write, relative to its working directory. A missing one is never green.",
      ),
    ),
    format: v.optional(format(words)),
    metrics: v.optional(
      globs(
        "JSON files with figures that the command promises to write, relative to its working directory. A missing one is never green.",
        1,
      ),
    ),
    matcher: v.optional(text("Path of a GitHub problem-matcher JSON that reads the output.")),
    ...common,
  };
  const forms = {
    tool: v.pipe(
      closed(toolEntries, "A tool that Gatehouse knows.", (key) =>
        key === "run" ? 'a step has "tool" or "run", not both' : foreign(key, runEntries, "run", "tool"),
      ),
      v.rawCheck(({ dataset, addIssue }) => {
        const input: unknown = dataset.value;
        if (!isMap(input) || input.url === undefined || String(input.version ?? "").includes("#")) return;
        const message = '"url" needs a "version" with the digest of what is there: "1.2.3#sha256:<64 hex digits>"';
        addIssue({ message, path: [keyItem(input, "url")] });
      }),
    ),
    run: closed(runEntries, "A command of your own.", (key) => foreign(key, toolEntries, "tool", "run")),
    neither: neither([...new Set([...Object.keys(toolEntries), ...Object.keys(runEntries)])]),
  };
  const pinned = pinnedTool(words);
  const checks = v.pipe(v.picklist(checkNames), v.description("A look at the change itself."));
  const all = v.union([tool, pinned, checks, forms.tool, forms.run, ...checkNames.map(checkForm)]);
  const pick = (input: unknown): v.GenericSchema<unknown, v.InferOutput<typeof all>> => {
    if (input === undefined) return all;
    const check = checkNameOf(input);
    if (check !== undefined) return typeof input === "string" ? checks : checkForm(check);
    if (typeof input === "string") return splitPinned(input) ? pinned : tool;
    if (!isMap(input)) return forms.neither;
    return "tool" in input ? forms.tool : "run" in input ? forms.run : forms.neither;
  };
  return v.lazy(pick);
}

export type StepInput = v.InferOutput<ReturnType<typeof stepSchema>>;

function toolName({ tools }: Vocabulary) {
  return v.pipe(
    v.picklist(tools, (issue) => {
      if (typeof issue.input !== "string") return "must be the name of a tool";
      const parts = splitPinned(issue.input);
      if (parts) return `must be the name alone ("${parts.tool}"): its version goes to "version"`;
      return toolProblem(issue.input, tools) ?? "is no tool";
    }),
    v.description("Name of a tool that Gatehouse knows."),
  );
}

function toolProblem(name: string, tools: readonly string[]): string | undefined {
  if (tools.includes(name)) return undefined;
  return `unknown tool "${name}"${hint(name, [...tools, ...checkNames])}`;
}

/** `trivy@0.69.3#sha256:…`: a tool and its version in one. */
function pinnedTool({ tools }: Vocabulary) {
  const problem = (text: string) => {
    const { tool, version } = splitPinned(text) ?? { tool: text, version: "" };
    const fault = toolProblem(tool, tools) ?? versionProblem(version);
    return fault?.startsWith("must") ? `the version of "${tool}" ${fault}` : fault;
  };
  return v.pipe(
    v.string(),
    v.regex(pinnedToolPattern, (issue) => problem(issue.input) ?? "must be a tool and its exact version"),
    v.check(
      (input) => !pinnedToolPattern.test(input) || problem(input) === undefined,
      (issue) => problem(issue.input) ?? "is no tool",
    ),
    v.description("A tool at an exact version, with the digest of its release archive or without."),
  );
}

function format({ formats }: Vocabulary): v.GenericSchema<unknown, string> {
  const about = "Format of the standard output, when that is itself a report.";
  return formats ? word(formats, about) : text(about);
}

/** For what is no step: says so, unless a key is plainly misspelt, which then says it all. */
function neither(known: readonly string[]): v.GenericSchema<unknown, never> {
  return v.pipe(
    v.custom<never>(() => true),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      const unknown = isMap(input) ? Object.keys(input).filter((key) => !known.includes(key)) : [];
      for (const key of isMap(input) ? unknown : []) {
        const message = later(key) ?? `unknown key "${key}"${hint(key, known)}`;
        if (isMap(input)) addIssue({ message, path: [keyItem(input, key)] });
      }
      if (unknown.length === 0) addIssue({ message: 'a step is the name of a tool, or a map with "tool" or "run"' });
    }),
  );
}

function foreign(key: string, others: object, theirs: string, ours: string): string | undefined {
  return Object.hasOwn(others, key)
    ? `"${key}" belongs to a step with "${theirs}", and this one has "${ours}"`
    : later(key);
}

function later(key: string): string | undefined {
  if (key === "services") return '"services" belongs to the gate: all its steps share them';
  return (laterKeys.step as readonly string[]).includes(key) ? `"${key}" is not supported yet` : undefined;
}
