import * as v from "valibot";
import { type NotifyChannel, notifyEvents, notifyKinds } from "../core/notify.js";
import { eventNames } from "../core/when.js";
import { closed, globs, isMap, oneOrMore, word } from "./schema-parts.js";

/** Schema of who is told of a run. */

const reference = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\})$/;

/** An address that lets anybody write to a channel stands in no file. */
function secretName(description: string, example: string) {
  return v.pipe(
    v.string(),
    v.regex(reference, `must be the name of an environment variable, such as ${example}: its value is a secret`),
    v.description(description),
  );
}

const address = v.pipe(
  v.string(),
  v.check(
    (input) => reference.test(input) || /^https?:\/\/[^\s/]+/.test(input),
    "must be an address that begins with https:// or http://, or the name of an environment variable, such as $HOOK_URL",
  ),
  v.description("Address that a signed JSON document is sent to, or the name of the variable that holds it."),
);

const channel = v.pipe(
  closed(
    {
      slack: v.optional(secretName("Slack: variable with the address of an incoming webhook.", "$SLACK_WEBHOOK_URL")),
      discord: v.optional(secretName("Discord: variable with the address of a webhook.", "$DISCORD_WEBHOOK_URL")),
      teams: v.optional(secretName("Teams: variable with the address of a workflow's webhook.", "$TEAMS_WEBHOOK_URL")),
      webhook: v.optional(address),
      secret: v.optional(
        secretName("Variable with the key that the body is signed with (HMAC-SHA256).", "$HOOK_SECRET"),
      ),
      on: v.optional(
        oneOrMore(word(notifyEvents, "What is told."), "What is told; failed and recovered when absent.", 1),
      ),
      when: v.optional(
        closed(
          {
            events: v.optional(oneOrMore(word(eventNames, "An event."), "Events whose runs are told of.", 1)),
            branches: v.optional(globs("Branches whose runs are told of.", 1)),
            tags: v.optional(globs("Tags whose runs are told of.", 1)),
          },
          "Which runs are told of; those of the base branch and of tags when absent.",
        ),
      ),
    },
    "One channel: slack, discord, teams or webhook.",
    (key) =>
      key === "url" ? 'unknown key "url": the address stands after slack, discord, teams or webhook' : undefined,
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (!isMap(input)) return;
    const kinds = notifyKinds.filter((kind) => kind in input);
    if (kinds.length !== 1) addIssue({ message: `must have just one of ${notifyKinds.join(", ")}` });
    if ("secret" in input && !("webhook" in input)) addIssue({ message: '"secret" belongs to webhook' });
  }),
);

export const notifySchema = v.pipe(
  v.array(channel, "must be a list of channels"),
  v.description("Who is told how a run came out."),
);

type NotifyInput = v.InferOutput<typeof notifySchema>[number];

const defaultEvents = ["failed", "recovered"] as const;

export function buildChannel(input: NotifyInput): readonly NotifyChannel[] {
  const kind = notifyKinds.find((one) => input[one] !== undefined);
  const address = kind && input[kind];
  if (kind === undefined || address === undefined) return [];
  const { secret, on = defaultEvents, when } = input;
  return [
    {
      kind,
      address,
      on: typeof on === "string" ? [on as NotifyChannel["on"][number]] : (on as NotifyChannel["on"]),
      ...(secret === undefined ? {} : { secret }),
      ...(when === undefined
        ? {}
        : { when: { events: many(when.events), branches: many(when.branches), tags: many(when.tags) } }),
    },
  ];
}

function many(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === "string" ? [value] : value;
}
