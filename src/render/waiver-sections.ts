import type { GateReport } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { fold, type Section } from "./document.js";
import { count, findingText, levelWord, number } from "./figures.js";
import { code, row, tableHead, text } from "./markdown.js";
import type { Places } from "./places.js";
import { ignoreNotes, waivedFindings, whyWaived } from "./waivers.js";

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

/** Entries of `ignore` that have expired or match nothing. */
export function ignores(gates: readonly GateReport[], { plan }: RenderContext, most: number): Section {
  const notes = gates.flatMap((gate) => ignoreNotes(gate, plan.config).map((note) => ({ gate, note })));
  return {
    ...fold(`${count(notes.length, "ignore")} to look at`, true),
    noun: "ignore to look at",
    plural: "ignores to look at",
    importance: 5,
    total: notes.length,
    *items() {
      for (const { gate, note } of notes) yield [`- ${text(gate.name, 60)}: ${ignoreLine(note)}`];
    },
    glue: "\n",
    most,
  };
}

/** `the ignore of CVE-… expired on …` as markdown. */
export function ignoreLine({ ignore, words }: ReturnType<typeof ignoreNotes>[number]): string {
  return `the ignore of ${code(ignore.id, 80)} ${text(words)}`;
}
