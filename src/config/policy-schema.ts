import * as v from "valibot";
import { risks, severities } from "../core/finding.js";
import { closed, duration, glob, pathGlobs, text, word } from "./schema-parts.js";

/** Schemas of what a gate makes of findings. */

const level = v.pipe(
  closed(
    {
      rule: v.optional(v.pipe(glob, v.description("Glob of rule ids, or names of advisories."))),
      tool: v.optional(text("Name of the tool.")),
      paths: v.optional(pathGlobs("Globs of files.")),
      level: word([...severities, ...risks, "off"], "Severity or risk of these findings; `off` drops them."),
    },
    "The level of some findings; the last entry that fits a finding decides.",
  ),
  v.check(
    (input) => input.rule !== undefined || input.tool !== undefined || input.paths !== undefined,
    () => {
      return "must have rule, tool or paths";
    },
  ),
);

const until = v.pipe(
  v.string("must be a day such as 2026-12-31"),
  v.check(isDay, (issue) => `must be a day such as 2026-12-31, not "${issue.input}"`),
  v.description("Last day on which it holds, in UTC; without an end when absent."),
);

const ignore = closed(
  {
    id: text("Rule or advisory, by any of its names."),
    reason: v.pipe(text("Why it is accepted."), v.regex(/\S/, "must not be empty")),
    until: v.optional(until),
    paths: v.optional(pathGlobs("Globs of files; everywhere when absent.")),
    package: v.optional(text("Name of the dependency; any when absent.")),
  },
  "A finding or advisory that is accepted, and why.",
);

export const levelsSchema = v.pipe(
  v.array(level, "must be a list of levels"),
  v.description("Levels of findings by rule, tool and path."),
);

export const ignoreSchema = v.pipe(
  v.array(ignore, "must be a list of what is ignored, each with its reason"),
  v.description("Findings and advisories that are accepted for a time."),
);

const quarantined = closed(
  {
    test: text("Name of the test, its suite, or suite::name or path::name; * stands for anything."),
    reason: v.pipe(text("Why its failure is let pass."), v.regex(/\S/, "must not be empty")),
    until: v.optional(until),
  },
  "Tests whose failures are let pass, and why.",
);

export const quarantineSchema = v.pipe(
  v.array(quarantined, "must be a list of tests, each with its reason"),
  v.description("Tests whose failures are shown and let pass for a time."),
);

/** A year: what is older is no news. */
const maxGraceMs = 365 * 24 * 3_600_000;

export const graceSchema = duration(
  "How long an advisory does not fail the gate after it was published, in dependencies that the change did not touch.",
  { example: '"3d" or "36h"', most: maxGraceMs },
);

/** True for a day of the calendar, written as ISO 8601 has it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  // JavaScript takes the 30th of February for the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
