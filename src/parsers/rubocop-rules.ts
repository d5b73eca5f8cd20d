import type { Severity } from "../core/finding.js";

/** RuboCop's levels by their first letters: refactor, convention, warning, error, fatal and info. */
export function rubocopSeverity(level: string): Severity {
  if (/^[EF]/i.test(level)) return "error";
  return /^I/i.test(level) ? "note" : "warning";
}
