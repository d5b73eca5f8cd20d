/** Verdicts (docs/verdicts.md): what was decided, a reason from a closed set, and a sentence. */

/** Outcomes from worst to best; the pipeline's outcome is the first that any of its gates has. */
export const outcomes = ["failed", "broken", "inconclusive", "cancelled", "passed", "skipped"] as const;
export type Outcome = (typeof outcomes)[number];

/** The closed set of reason codes, by the outcome that they explain. Later gates add theirs here. */
export const reasons = {
  failed: [
    "tests-failed",
    "findings",
    "coverage",
    "metrics",
    "exit-code",
    "not-reproducible",
    "deploy",
    "smoke",
    "canary",
    "release",
  ],
  broken: [
    "tool-missing",
    "tool-error",
    "timeout",
    "killed",
    "report-missing",
    "report-stale",
    "report-unreadable",
    "config",
    "untrusted-event",
    "absent",
    "registry",
    "service",
    "ledger",
    "github",
  ],
  inconclusive: ["no-base", "too-few-samples", "no-data", "window", "approval", "busy"],
  cancelled: ["interrupted", "fail-fast"],
  passed: [],
  skipped: ["condition", "needs", "fail-fast"],
} as const satisfies Record<Outcome, readonly string[]>;

export type ReasonOf<O extends Outcome> = (typeof reasons)[O][number];

/** One judged outcome; `reason` is null only for `passed`. */
export type Verdict =
  | { readonly outcome: "passed"; readonly reason: null; readonly message: string }
  | {
      [O in Exclude<Outcome, "passed">]: {
        readonly outcome: O;
        readonly reason: ReasonOf<O>;
        readonly message: string;
      };
    }[Exclude<Outcome, "passed">];

export function passed(message: string): Verdict {
  return { outcome: "passed", reason: null, message };
}
export function failed(reason: ReasonOf<"failed">, message: string): Verdict {
  return { outcome: "failed", reason, message };
}
export function broken(reason: ReasonOf<"broken">, message: string): Verdict {
  return { outcome: "broken", reason, message };
}
export function inconclusive(reason: ReasonOf<"inconclusive">, message: string): Verdict {
  return { outcome: "inconclusive", reason, message };
}
export function cancelled(reason: ReasonOf<"cancelled">, message: string): Verdict {
  return { outcome: "cancelled", reason, message };
}
export function skipped(reason: ReasonOf<"skipped">, message: string): Verdict {
  return { outcome: "skipped", reason, message };
}

/** Only a passed gate, or one that the plan itself left out, lets dependents and deployments go on. */
export function isGreen(verdict: Verdict): boolean {
  return verdict.outcome === "passed" || (verdict.outcome === "skipped" && verdict.reason === "condition");
}

/** The worst verdict of several by the order of `outcomes`; the first one wins among equals. */
export function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.reduce<Verdict | undefined>(
    (bad, next) => (bad === undefined || outcomes.indexOf(next.outcome) < outcomes.indexOf(bad.outcome) ? next : bad),
    undefined,
  );
}

/** Exit code of a terminal run, for the pipeline's outcome; usage and config errors are 2 (see cli.ts). */
export function exitCode(verdict: Verdict): 0 | 1 | 2 | 3 | 130 {
  switch (verdict.outcome) {
    case "passed":
    case "skipped":
      return 0;
    case "failed":
      return 1;
    case "broken":
      return verdict.reason === "config" ? 2 : 3;
    case "inconclusive":
      return 3;
    case "cancelled":
      return 130;
  }
}
