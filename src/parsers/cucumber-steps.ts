import type { TestStatus } from "../core/tests.js";

/**
 * How Cucumber's programs and those that copy them (behave, Reqnroll, godog) say how a step ended, in any case of
 * letters. A step that nobody defined, or that two definitions fit, fails a run.
 */
const STATUS: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  error: "failed",
  hook_error: "failed",
  cleanup_error: "failed",
  undefined: "failed",
  ambiguous: "failed",
  skipped: "skipped",
  pending: "skipped",
  pending_warn: "skipped",
  untested: "skipped",
  unused: "skipped",
  unknown: "skipped",
};

/** Status of a scenario from its steps' and hooks': the worst; skipped if nothing was run. */
export function worstStatus(steps: readonly string[]): TestStatus {
  const all = steps.map((status) => STATUS[status.toLowerCase()] ?? "failed");
  if (all.includes("failed")) return "failed";
  return all.length === 0 || all.includes("skipped") ? "skipped" : "passed";
}

/** Why a scenario fails at a step that has no message of its own. */
export function stepMessage(status: string, step: string | undefined): string {
  const word = status.toLowerCase();
  if (step === undefined && (word === "hook_error" || word === "cleanup_error")) {
    return `A ${word === "hook_error" ? "hook" : "cleanup"} raised an error.`;
  }
  const what = step === undefined ? "A step or hook" : `The step "${step}"`;
  if (word === "error") return `${what} raised an error.`;
  return word === "failed" ? `${what} failed.` : `${what} is ${word}.`;
}
