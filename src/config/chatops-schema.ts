import * as v from "valibot";
import { type ChatOpsConfig, commandNames, defaultChatOps, roles } from "../core/chatops.js";
import { closed, word } from "./schema-parts.js";

/** What the config says of commands by comment. */

const least = (what: string, role: string) =>
  v.optional(word(roles, `Least role in the repository of who may ${what} by a comment; ${role} when absent.`));

export const chatOpsSchema = closed(
  {
    deploy: least("deploy", defaultChatOps.least.deploy),
    rollback: least("go back to an earlier release", defaultChatOps.least.rollback),
    status: least("ask what is deployed", defaultChatOps.least.status),
    "approve-window": least("set windows and freezes aside", defaultChatOps.least["approve-window"]),
    checks: v.optional(
      v.pipe(
        v.boolean("must be true or false"),
        v.description("A commit is deployed only once the check of Gatehouse has passed on it; true when absent."),
      ),
    ),
  },
  "Who may give commands by comments.",
);

export function buildChatOps({ checks, ...given }: v.InferOutput<typeof chatOpsSchema>): ChatOpsConfig {
  const named = commandNames.map((name) => [name, given[name] ?? defaultChatOps.least[name]] as const);
  return { least: Object.fromEntries(named) as ChatOpsConfig["least"], checks: checks ?? defaultChatOps.checks };
}
