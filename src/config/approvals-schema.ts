import * as v from "valibot";
import type { ApprovalRule } from "../core/approvals.js";
import { closed, isMap, keyItem, oneOrMore, pathGlobs } from "./schema-parts.js";

/** What a deploy gate's environments say of approvals. */

const teamName = v.pipe(
  v.string(),
  v.regex(/^@?(?:[\w-]+\/)?[\w.-]+$/, 'must be the name of a team ("sre" or "acme/sre")'),
);
const login = v.pipe(v.string(), v.regex(/^@?[A-Za-z0-9][\w-]*$/, 'must be a login ("mona")'));

const rule = v.pipe(
  closed(
    {
      paths: v.optional(pathGlobs("Files that it is about; every file when absent.")),
      teams: v.optional(oneOrMore(teamName, "Teams of the organisation; an approval of a member of any will do.", 1)),
      users: v.optional(oneOrMore(login, "People whose approval will do as well.", 1)),
      "code-owners": v.optional(
        v.pipe(v.boolean(), v.description("Each file needs an approval of one of its owners, by CODEOWNERS.")),
      ),
      count: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1, "must be a number from 1 to 20"),
          v.maxValue(20, "must be a number from 1 to 20"),
          v.description(
            "How many of them have to approve, or of all who may write where none are named; 1 when absent.",
          ),
        ),
      ),
    },
    "Who has to have approved a change before it is deployed.",
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (!isMap(input) || input.teams !== undefined || input.users === undefined) return;
    const users = new Set([input.users].flat().map((user) => bare(String(user)).toLowerCase()));
    if (typeof input.count !== "number" || input.count <= users.size) return;
    const message = `asks for ${input.count} of ${users.size === 1 ? "one person" : `${users.size} people`}: nothing could ever be deployed`;
    addIssue({ message: `"count" ${message}`, path: [keyItem(input, "count")] });
  }),
);

export const approvalsSchema = v.pipe(
  v.array(rule, "must be a list of rules"),
  v.minLength(1, "must not be empty"),
  v.description("Who has to have approved what changes; each rule that a changed file falls under has to hold."),
);

export function buildApprovals(rules: v.InferOutput<typeof approvalsSchema>): readonly ApprovalRule[] {
  return rules.map(({ paths, teams = [], users = [], "code-owners": codeOwners = false, count }) => ({
    ...(paths === undefined ? {} : { paths: [paths].flat() }),
    teams: [teams].flat().map(bare),
    users: [users].flat().map(bare),
    codeOwners,
    // Code owners alone are enough where nobody else is asked for.
    count: count ?? (codeOwners && teams.length + users.length === 0 ? 0 : 1),
  }));
}

function bare(name: string): string {
  return name.replace(/^@/, "");
}
