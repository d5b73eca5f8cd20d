import * as v from "valibot";
import type { CheckStep, CommitRules, RequiredSection } from "../core/plan.js";
import { listOf } from "./defined.js";
import { closed, keyItem, oneOrMore, pathGlobs, text, word } from "./schema-parts.js";

/** Steps that look at the change itself, and start no command. */
export const checkNames = ["commits", "branch", "pull-request"] as const;
export type CheckName = (typeof checkNames)[number];

/** The types that the Angular convention brought into use, which most repositories keep to. */
const usualTypes = ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"];

/** `feat/…` and the like, and the branches that bots and releases have. */
const usualBranch =
  "(feat|feature|fix|bugfix|hotfix|build|chore|ci|docs|perf|refactor|release|revert|style|test|dependabot|renovate)/[\\w./@#+-]+";

const words = (description: string) =>
  oneOrMore(v.pipe(v.string("must be text"), v.nonEmpty("must not be empty")), description, 1);

const messageEntries = {
  types: v.optional(words("Types that are allowed; those of the Angular convention when absent.")),
  scopes: v.optional(words("Scopes that are allowed; any when absent.")),
  "max-length": v.optional(
    v.pipe(
      v.number("must be a number of characters"),
      v.integer("must be a whole number"),
      v.minValue(10, "must be at least 10"),
      v.description("Most characters of the first line; 100 when absent."),
    ),
  ),
};

const section = v.lazy((input): v.GenericSchema<unknown, SectionInput> => {
  if (input === undefined) return v.union([sectionName, sectionMap]);
  return typeof input === "string" ? sectionName : sectionMap;
});
const sectionName = text("A heading that the text must have, with words below it.");
const sectionMap = closed(
  {
    name: text("A heading that the text must have, with words below it."),
    paths: v.optional(pathGlobs("Only of changes that touch one of these paths.")),
  },
  "A section that the text must have.",
);
type SectionInput = string | v.InferOutput<typeof sectionMap>;

const about = {
  commits: "Messages of the change's commits, by Conventional Commits.",
  branch: "The name of the change's branch.",
  "pull-request": "Title and text of the pull request.",
} as const satisfies Record<CheckName, string>;

const rules = {
  commits: closed(messageEntries, about.commits),
  branch: closed(
    {
      pattern: v.pipe(
        text("Regular expression that the whole name has to match."),
        v.check(isPattern, "is no regular expression"),
      ),
    },
    about.branch,
  ),
  "pull-request": closed(
    {
      title: v.optional(word(["conventional", "any"], "What the title may be; conventional when absent.")),
      ...messageEntries,
      sections: v.optional(v.pipe(v.array(section), v.description("Headings that the text must have."))),
    },
    about["pull-request"],
  ),
};

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const name = v.optional(text("What people see; the check's own name when absent."));
const forms = {
  commits: v.object({ name, commits: rules.commits }),
  branch: v.object({ name, branch: rules.branch }),
  "pull-request": v.object({ name, "pull-request": rules["pull-request"] }),
};

/** Schemas of a check step with rules, by its name: `{ commits: { types: [feat, fix] } }`. */
export function checkForm(check: CheckName): v.GenericSchema<unknown, CheckInput> {
  return v.pipe(
    v.unknown(),
    v.looseObject(forms[check].entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const map = dataset.value as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(map).filter((other) => other !== check && other !== "name")) {
        addIssue({ message: `"${key}" does not go with "${check}"`, path: [keyItem(map, key)] });
      }
    }),
    v.description(about[check]),
  ) as v.GenericSchema<unknown, CheckInput>;
}

export type CheckInput = CheckName | CheckMap;
export interface CheckMap {
  readonly name?: string | undefined;
  readonly commits?: v.InferOutput<typeof rules.commits> | undefined;
  readonly branch?: v.InferOutput<typeof rules.branch> | undefined;
  readonly "pull-request"?: v.InferOutput<(typeof rules)["pull-request"]> | undefined;
}

/** Is this what a check step is written as: its name, or a map with its name as a key? */
export function checkNameOf(input: unknown): CheckName | undefined {
  if (typeof input === "string") return checkNames.find((known) => known === input);
  if (typeof input !== "object" || input === null) return undefined;
  return checkNames.find((known) => Object.hasOwn(input, known));
}

/** What a check step asks, with its defaults. */
export function buildCheck(check: CheckName, input: CheckInput): CheckStep["check"] {
  const map = typeof input === "string" ? {} : input;
  if (check === "branch") return { about: "branch", pattern: map.branch?.pattern ?? usualBranch };
  if (check === "commits") return messageRules(map.commits ?? {});
  const { title, sections, ...message } = map["pull-request"] ?? {};
  return {
    about: "pull-request",
    title: title === "any" ? null : messageRules(message),
    sections: (sections ?? []).map(buildSection),
  };
}

function buildSection(input: SectionInput): RequiredSection {
  if (typeof input === "string") return { name: input };
  const { name: heading, paths } = input;
  return { name: heading, ...(paths === undefined ? {} : { paths: typeof paths === "string" ? [paths] : paths }) };
}

interface MessageInput {
  readonly types?: string | string[] | undefined;
  readonly scopes?: string | string[] | undefined;
  readonly "max-length"?: number | undefined;
}

function messageRules({ types, scopes, "max-length": maxLength }: MessageInput): CommitRules {
  return {
    about: "commits",
    types: types === undefined ? usualTypes : listOf(types),
    ...(scopes === undefined ? {} : { scopes: listOf(scopes) }),
    maxLength: maxLength ?? 100,
  };
}
