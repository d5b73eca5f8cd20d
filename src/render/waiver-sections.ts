import type { GateReport } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { fold, type Section } from "./document.js";
import { count, findingText, levelWord, number } from "./figures.js";
import { firstLine } from "./headline.js";
import { code, row, tableHead, text } from "./markdown.js";
import type { Places } from "./places.js";
import { type EntryNote, entryNotes, quarantinedTests, waivedFindings, whyQuarantined, whyWaived } from "./waivers.js";

/** Findings that the policy let pass, each with its reason and its end. */
export function waived(gates: readonly GateReport[], place: Places, most: number): Section {
  const findings = waivedFindings(gates);
  const ignored = findings.filter(({ waived }) => waived?.by === "ignore").length;
  const grace = findings.length - ignored;
  const parts = [
    ...(ignored > 0 ? [`${number(ignored)} ignored`] : []),
    ...(grace > 0 ? [`${number(grace)} in grace`] : []),
  ];
  const { open, close } = fold(`${count(findings.length, "finding")} let pass: ${parts.join(", ")}`, false);
  return {
    open: `${open}${tableHead(["", "place", "rule", "message", "why"])}\n`,
    close,
    noun: "finding let pass",
    plural: "findings let pass",
    importance: 3,
    total: findings.length,
    *items() {
      for (const finding of findings) {
        const where = finding.path === undefined ? "" : place(finding.path, finding.range?.startLine);
        const rule = `${code(finding.tool, 40)} ${code(finding.rule, 80)}`;
        yield [row([levelWord(finding), where, rule, text(findingText(finding)), text(whyWaived(finding))])];
      }
    },
    glue: "\n",
    most,
  };
}

/** Tests in quarantine that failed, each with its reason and its end. */
export function quarantined(gates: readonly GateReport[], place: Places, most: number): Section {
  const tests = quarantinedTests(gates);
  const { open, close } = fold(
    `${count(tests.length, "test")} in quarantine ${tests.length === 1 ? "fails" : "fail"}`,
    false,
  );
  return {
    open: `${open}${tableHead(["place", "test", "failed with", "why"])}\n`,
    close,
    noun: "test in quarantine",
    plural: "tests in quarantine",
    importance: 3,
    total: tests.length,
    *items() {
      for (const test of tests) {
        const where = test.path === undefined ? text(test.suite ?? "") : place(test.path, test.line);
        const words = text(firstLine(test.failure?.message ?? ""), 200);
        yield [row([where, code(test.name), words, text(whyQuarantined(test))])];
      }
    },
    glue: "\n",
    most,
  };
}

/** Entries of `ignore` and `quarantine` that have expired or match nothing. */
export function entries(gates: readonly GateReport[], { plan }: RenderContext, most: number): Section {
  const notes = gates.flatMap((gate) => entryNotes(gate, plan.config).map((note) => ({ gate, note })));
  const [list = "ignore", ...others] = new Set(notes.map(({ note }) => note.list));
  const noun = others.length > 0 ? "entry" : list;
  const plural = others.length > 0 ? "entries" : `${list}s`;
  return {
    ...fold(`${count(notes.length, noun, plural)} to look at`, true),
    noun: `${noun} to look at`,
    plural: `${plural} to look at`,
    importance: 5,
    total: notes.length,
    *items() {
      for (const { gate, note } of notes) yield [`- ${text(gate.name, 60)}: ${entryLine(note)}`];
    },
    glue: "\n",
    most,
  };
}

/** `the ignore of CVE-… expired on …` as markdown. */
export function entryLine({ list, id, words }: EntryNote): string {
  return `the ${list} of ${code(id, 80)} ${text(words)}`;
}
