import type { Finding } from "./finding.js";
import type { GatePolicy } from "./plan.js";
import { isFatal, type Problem } from "./problem.js";
import type { BaseInfo } from "./report.js";
import { reaches } from "./risk.js";
import type { TestResults } from "./tests.js";
import {
  broken,
  cancelled,
  failed,
  inconclusive,
  isGreen,
  passed,
  type ReasonOf,
  skipped,
  type Verdict,
  worst,
} from "./verdict.js";

/** How a step came to its end: with something to judge, unable to judge, or stopped. */
export type StepEnd =
  | {
      readonly type: "judged";
      readonly exitCode: number /** The exit code is already read: a known tool's. */;
      readonly explained: boolean;
      /** What a step without tests and findings says of itself where it passed. */
      readonly said?: string | undefined;
      /** The last words of a command of the user's that exited with another code than 0. */
      readonly words?: string | undefined;
    }
  /** It made something ready for the others, and has nothing of its own to judge. */
  | { readonly type: "ready"; readonly message: string }
  /** It was judged by how it ended, whatever it found: a build that does not build. */
  | {
      readonly type: "failed";
      readonly exitCode: number;
      readonly message: string;
      /** `exit-code` when absent. */
      readonly reason?: ReasonOf<"failed"> | undefined;
    }
  /** It was not begun, because what it needs did not pass. */
  | { readonly type: "skipped"; readonly message: string }
  | { readonly type: "broken"; readonly reason: ReasonOf<"broken">; readonly message: string }
  | { readonly type: "cancelled"; readonly reason: ReasonOf<"cancelled"> };

/** What a step's verdict is made from. */
export interface StepEvidence {
  readonly end: StepEnd;
  readonly tests?: TestResults | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** True if the finding fails the gate: bad enough, and not known from the base where only new ones block. */
export function isBlocking(finding: Finding, policy: GatePolicy): boolean {
  if (finding.waived) return false;
  return reaches(finding, policy.failOn) && !(policy.block === "new" && finding.standing === "known");
}

/**
 * One step's verdict. `base` is null where there is nothing to compare with by nature (a push to the base branch):
 * then every finding counts. A base that is wanted and missing leaves bad findings undecided.
 */
export function judgeStep(evidence: StepEvidence, policy: GatePolicy, base: BaseInfo | null): Verdict {
  const { end, tests, findings, problems } = evidence;
  if (end.type === "broken") return broken(end.reason, end.message);
  if (end.type === "ready") return passed(end.message);
  if (end.type === "failed") return failed(end.reason ?? "exit-code", end.message);
  if (end.type === "skipped") return skipped("needs", end.message);
  if (end.type === "cancelled") return cancelled(end.reason, "stopped before it ended");
  if (tests && tests.failed > 0) {
    return failed("tests-failed", `${tests.failed} of ${plural(tests.total, "test")} failed`);
  }
  const blocking = findings.filter((finding) => isBlocking(finding, policy));
  if (blocking.length > 0) {
    const undecided = policy.block === "new" && blocking.filter((finding) => finding.standing === undefined).length;
    if (undecided && base) {
      return inconclusive(
        "no-base",
        `${plural(undecided, "finding")} could not be compared with the base: ${base.missing ?? "the base could not be judged"}`,
      );
    }
    const word = blocking.some((finding) => finding.standing === "new") ? "new finding" : "finding";
    return failed("findings", plural(blocking.length, word));
  }
  // What was found is bad enough; only then does it matter that something could not be looked at.
  const unread = problems.find(isFatal);
  if (unread) return broken(unread.code === "incomplete" ? "tool-error" : "report-unreadable", unread.message);
  if (end.exitCode !== 0 && !end.explained && findings.length === 0) {
    return failed("exit-code", `exited with code ${end.exitCode}`);
  }
  if (tests && tests.total === 0) return inconclusive("no-data", "the reports hold no test");
  return passed(end.said ?? said(tests, findings));
}

/** A gate's verdict: the worst of its parts, with everything that is as bad said in one sentence. */
export function judgeGate(parts: readonly { readonly name: string; readonly verdict: Verdict }[]): Verdict {
  const bad = worst(parts.map(({ verdict }) => verdict));
  if (!bad) return inconclusive("no-data", "the gate has no step");
  const same = parts.filter(({ verdict }) => verdict.outcome === bad.outcome);
  const [only] = same;
  if (only && same.length === 1) return { ...bad, message: withName(only.name, only.verdict.message) };
  // Of several the first lines: what follows on them is in each one's own verdict.
  const message = same.map(({ name, verdict }) => withName(name, verdict.message.split("\n", 1)[0] ?? "")).join("; ");
  return { ...bad, message };
}

/** `pytest: 1 of 3 tests failed`; a sentence that begins with the name already (`service db …` of `services`) stays as it is. */
function withName(name: string, message: string): string {
  const isNamed = [name, name.replaceAll("-", " "), name.replace(/s$/, "")].some((word) =>
    new RegExp(`^${escaped(word)}(?=[ :'])`).test(message),
  );
  return isNamed ? message : `${name}: ${message}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** The pipeline's verdict: the worst of its gates, and how many there are of each. */
export function judgePipeline(gates: readonly { readonly name: string; readonly verdict: Verdict }[]): Verdict {
  const judged = gates.map(({ verdict }) => verdict);
  // Of gates that did not run only those that the plan left out count as passed; the others follow from a worse one.
  const bad = worst(judged.filter(({ outcome }) => outcome !== "skipped"));
  const counts = new Map<string, number>();
  for (const { outcome } of judged) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const message = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  if (bad && bad.outcome !== "passed") return { ...bad, message };
  const isHeld = judged.some((verdict) => verdict.outcome === "skipped" && !isGreen(verdict));
  if (isHeld) return broken("absent", message);
  return passed(message === "" ? "nothing to run" : message);
}

function said(tests: TestResults | undefined, findings: readonly Finding[]): string {
  if (tests) {
    const { total, skipped, flaky, quarantined = 0 } = tests;
    const more = [...(flaky > 0 ? [`${flaky} flaky`] : []), ...(quarantined > 0 ? [`${quarantined} quarantined`] : [])];
    return [plural(total, "test"), `${skipped} skipped`, ...more].join(", ");
  }
  return findings.length === 0 ? "clean" : `${plural(findings.length, "finding")}, none of them blocking`;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
