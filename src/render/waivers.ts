import type { Finding } from "../core/finding.js";
import { expiredIgnores, expiredWords, idleIgnores, idleWords } from "../core/policy.js";
import { isOverdue, quarantineWords } from "../core/quarantine.js";
import type { GateReport } from "../core/report.js";
import type { TestCase } from "../core/tests.js";
import { count, number } from "./figures.js";

/** What the policy let pass, and the entries of `ignore` and `quarantine` that want looking at, in plain words. */

/** `1 ignored until 2026-12-31`, `2 in grace, the first until 2026-11-24`, `1 ignore matches nothing`. */
export function waiverWords(gate: GateReport): readonly string[] {
  const waivers = gate.findings.flatMap(({ waived }) => waived ?? []);
  const idle = idleIgnores(gate.ignores).length;
  const idleTests = (gate.quarantine ?? []).filter(({ matched }) => matched === 0).length;
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
    ...(idleTests > 0 ? [`${count(idleTests, "quarantine")} ${idleTests === 1 ? "matches" : "match"} no test`] : []),
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

/** Tests that failed and whose quarantine let that pass. */
export function quarantinedTests(gates: readonly GateReport[]): readonly TestCase[] {
  return gates.flatMap((gate) => gate.tests?.cases.filter(({ status }) => status === "quarantined") ?? []);
}

/** `quarantined until 2026-12-31: waits for a new server`. */
export function whyQuarantined({ quarantine }: TestCase): string {
  if (!quarantine) return "quarantined";
  return `quarantined${quarantine.until === undefined ? "" : ` until ${quarantine.until}`}: ${quarantine.reason}`;
}

/** An entry of `ignore` or `quarantine` that wants looking at, and what to do. */
export interface EntryNote {
  readonly list: "ignore" | "quarantine";
  /** What the entry is about, as the config has it. */
  readonly id: string;
  /** Its end is past, and it fails the gate. */
  readonly isExpired: boolean;
  /** What follows its id: `expired on 2026-12-31: mend it or …`. */
  readonly words: string;
}

export function entryNotes({ ignores, quarantine = [] }: GateReport, config: string | null): readonly EntryNote[] {
  const path = config ?? undefined;
  const ignored = (ignore: { readonly id: string }) => ({ list: "ignore", id: ignore.id }) as const;
  return [
    ...expiredIgnores(ignores).map((one) => ({ ...ignored(one), isExpired: true, words: expiredWords(one, path) })),
    ...idleIgnores(ignores).map((one) => ({ ...ignored(one), isExpired: false, words: idleWords(one, path) })),
    ...quarantine.flatMap((one): EntryNote[] => {
      const words = quarantineWords(one, path);
      return words === "" ? [] : [{ list: "quarantine", id: one.test, isExpired: isOverdue(one), words }];
    }),
  ];
}
