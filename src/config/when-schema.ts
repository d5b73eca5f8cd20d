import * as v from "valibot";
import { eventNames, type When } from "../core/when.js";
import { listOf } from "./defined.js";
import { closed, globs, oneOrMore, pathGlobs, word } from "./schema-parts.js";

/** Conditions by event, branch, tag and path, wherever the config takes them. */

/** `what` is what the condition leaves out: a gate, a push. */
export function whenSchema(what: string, description: string) {
  return closed(
    {
      events: v.optional(
        oneOrMore(word(eventNames, "An event."), `Events that the ${what} runs on; \`local\` is a terminal.`, 1),
      ),
      branches: v.optional(globs(`Branches that the ${what} runs on. Never matches in a pull request.`, 1)),
      tags: v.optional(globs(`Tags that the ${what} runs on.`, 1)),
      paths: v.optional(pathGlobs(`The ${what} runs when one of these paths is changed.`)),
    },
    description,
  );
}

export type WhenInput = v.InferOutput<ReturnType<typeof whenSchema>>;

/** The condition that the config's words stand for. */
export function whenOf({ events, branches, tags, paths }: WhenInput): When {
  return {
    ...(events === undefined ? {} : { events: listOf(events) }),
    ...(branches === undefined ? {} : { branches: listOf(branches) }),
    ...(tags === undefined ? {} : { tags: listOf(tags) }),
    ...(paths === undefined ? {} : { paths: listOf(paths) }),
  };
}
