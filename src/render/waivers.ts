import type { Finding } from "../core/finding.js";
import { expiredIgnores, expiredWords, idleIgnores, idleWords } from "../core/policy.js";
import type { GateReport, IgnoreReport } from "../core/report.js";
import { count, number } from "./figures.js";

/** What the policy let pass, and the entries of `ignore` that want looking at, in plain words. */

/** `1 ignored until 2026-12-31`, `2 in grace, the first until 2026-11-24`, `1 ignore matches nothing`. */
export function waiverWords(gate: GateReport): readonly string[] {
  const waivers = gate.findings.flatMap(({ waived }) => waived ?? []);
  const idle = idleIgnores(gate.ignores).length;
  const spoken = [
    ["ignore", "ignored"],
    ["grace", "in grace"],
  ] as const;
  return [
    ...spoken.flatMap(([by, words]) => {
      const ends = waivers.filter((waiver) => waiver.by === by).map(({ until }) => until);
      return ends.length === 0 ? [] : [`${number(ends.length)} ${words}${untilWords(ends)}`];
    }),
    ...(idle > 0 ? [`${count(idle, "ignore")} ${idle === 1 ? "matches" : "match"} nothing`] : []),
  ];
}

function untilWords(ends: readonly (string | undefined)[]): string {
  const days = new Set(ends);
  const [first] = [...days].filter((day) => day !== undefined).sort();
  if (first === undefined) return "";
  return days.size === 1 ? ` until ${first}` : `, the first until ${first}`;
}

/** Findings that the policy let pass. */
export function waivedFindings(gates: readonly GateReport[]): readonly Finding[] {
  return gates.flatMap((gate) => gate.findings.filter(({ waived }) => waived !== undefined));
}

/** `ignored until 2026-12-31: not reachable`. */
export function whyWaived({ waived }: Finding): string {
  if (!waived) return "";
  const until = waived.until === undefined ? "" : ` until ${waived.until}`;
  return `${waived.by === "ignore" ? "ignored" : "in grace"}${until}: ${waived.reason}`;
}

/** An entry of `ignore` that wants looking at, and what to do. */
export interface IgnoreNote {
  readonly ignore: IgnoreReport;
  readonly isExpired: boolean;
  /** What follows its id: `expired on 2026-12-31: mend it or …`. */
  readonly words: string;
}

export function ignoreNotes({ ignores }: GateReport, config: string | null): readonly IgnoreNote[] {
  const path = config ?? undefined;
  return [
    ...expiredIgnores(ignores).map((ignore) => ({ ignore, isExpired: true, words: expiredWords(ignore, path) })),
    ...idleIgnores(ignores).map((ignore) => ({ ignore, isExpired: false, words: idleWords(ignore, path) })),
  ];
}
