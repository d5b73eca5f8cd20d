import { applyEdits, type LineChange, lineChanges } from "../core/edits.js";
import { type Finding, severities } from "../core/finding.js";
import { isBlocking } from "../core/judge.js";
import type { GateReport, Report } from "../core/report.js";
import { isShown, touchesChange } from "../core/shown-lines.js";
import { visible } from "../core/text.js";
import type { RenderContext } from "./context.js";
import { policyOf } from "./figures.js";
import { commentLimit, suggestionLines } from "./limits.js";
import { isInRepository } from "./places.js";
import { suggestionBody, suggestionId } from "./suggestion-text.js";

/** A fix as a review comment offers it: lines of the head, both ends included, and what it says. */
export interface Suggestion {
  /** See `suggestionId`. Two places with the same lines have the same. */
  readonly id: string;
  readonly gate: string;
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** A finding of the change with a fix. */
export interface Fixable {
  readonly gate: string;
  readonly finding: Finding & { readonly path: string };
}

/**
 * Findings that could become suggestions, worst first: of lint gates that offer them, with a fix, not known from the base
 * where only new ones block, let pass by nobody, and in a file of the change.
 */
export function fixables(report: Report, context: RenderContext): readonly Fixable[] {
  return report.gates
    .filter((gate) => offers(gate, context))
    .flatMap((gate) => {
      const policy = policyOf(context.plan, gate.name);
      return gate.findings
        .filter(
          (finding) => finding.fix && !finding.waived && !(policy.block === "new" && finding.standing === "known"),
        )
        .filter((finding): finding is Fixable["finding"] => isOfChange(finding.path, context))
        .map((finding) => ({ gate: gate.name, finding, blocks: isBlocking(finding, policy) ? 1 : 0 }));
    })
    .sort(
      (a, b) => b.blocks - a.blocks || severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity),
    );
}

/** Linters' fixes are a matter of style: those of scanners are code scanning's. */
export function offers({ name, kind }: Pick<GateReport, "name" | "kind">, { plan }: RenderContext): boolean {
  return kind === "lint" && plan.gates.find((gate) => gate.name === name)?.suggestions !== false;
}

function isOfChange(path: string | undefined, { diff }: RenderContext): boolean {
  if (path === undefined || !isInRepository(path)) return false;
  const file = diff?.get(path);
  return file !== undefined && file.status !== "deleted";
}

/**
 * The suggestions that can be made of fixes, in their order. `texts` holds the head's text of their files; a file that it
 * does not hold has none, nor has a fix whose lines the pull request does not show.
 */
export function suggestions(
  found: readonly Fixable[],
  texts: ReadonlyMap<string, string>,
  context: RenderContext,
): readonly Suggestion[] {
  return found.flatMap((fixable) => {
    const text = texts.get(fixable.finding.path);
    const suggestion = text === undefined ? null : suggested(fixable, text, context);
    return suggestion ? [suggestion] : [];
  });
}

function suggested({ gate, finding }: Fixable, text: string, context: RenderContext): Suggestion | null {
  const after = applyEdits(text, finding.fix ?? []);
  const hunks = context.diff?.get(finding.path)?.hunks ?? [];
  const isPlaced = ({ first, last }: LineChange) =>
    isShown(hunks, first, last) && (finding.standing === "new" || touchesChange(hunks, first, last));
  const change = after === null ? undefined : lineChanges(text, after).find(isPlaced);
  if (!change || !isReadable(change)) return null;
  const id = suggestionId(finding, change);
  const body = suggestionBody({ checkName: context.checkName, gate, id }, finding, change.lines);
  if (body.length > commentLimit) return null;
  return { id, gate, path: finding.path, startLine: change.first, line: change.last, body };
}

/** Short enough to be read, and without characters that nobody sees or that were lost in reading the file. */
function isReadable({ replaced, lines }: LineChange): boolean {
  if (replaced.length > suggestionLines || lines.length > suggestionLines) return false;
  return lines.every((line) => visible(line) === line && !line.includes("\ufffd"));
}
