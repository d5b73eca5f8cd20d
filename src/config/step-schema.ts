import * as v from "valibot";
import { checkForm, checkNameOf, checkNames } from "./check-schema.js";
import { shells } from "./config.js";
import { laterKeys, laterTools } from "./keys.js";
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
  scalar,
  text,
  word,
} from "./schema-parts.js";

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
    version: v.optional(
      v.pipe(
        v.string('must be text: write it in quotes ("1.10")'),
        v.regex(/^[\w.+-]+$/, "must be an exact version"),
        v.description("Exact version to run when the project itself has none."),
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
    tool: closed(toolEntries, "A tool that Gatehouse knows.", (key) =>
      key === "run" ? 'a step has "tool" or "run", not both' : foreign(key, runEntries, "run", "tool"),
    ),
    run: closed(runEntries, "A command of your own.", (key) => foreign(key, toolEntries, "tool", "run")),
    neither: neither([...new Set([...Object.keys(toolEntries), ...Object.keys(runEntries)])]),
  };
  const checks = v.pipe(v.picklist(checkNames), v.description("A look at the change itself."));
  const all = v.union([tool, checks, forms.tool, forms.run, ...checkNames.map(checkForm)]);
  const pick = (input: unknown): v.GenericSchema<unknown, v.InferOutput<typeof all>> => {
    if (input === undefined) return all;
    const check = checkNameOf(input);
    if (check !== undefined) return typeof input === "string" ? v.picklist(checkNames) : checkForm(check);
    if (typeof input === "string") return tool;
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
      if (laterTools.includes(issue.input)) return `tool "${issue.input}" is not supported yet`;
      return `unknown tool "${issue.input}"${hint(issue.input, [...tools, ...checkNames])}`;
    }),
    v.description("Name of a tool that Gatehouse knows."),
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
  return (laterKeys.step as readonly string[]).includes(key) ? `"${key}" is not supported yet` : undefined;
}
