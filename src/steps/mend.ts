import { join } from "node:path";
import { applyEdits } from "../core/edits.js";
import type { Edit, Finding } from "../core/finding.js";
import type { StepContext } from "./context.js";

/**
 * Makes the fixes of findings in the files of the tree, for what has no fixer of its own. Of two that meet in a file the
 * first is made; another run of the step finds the other again. True if a file was changed.
 */
export async function mend(
  findings: readonly Finding[],
  { files, tree, trackedFiles }: Pick<StepContext, "files" | "tree" | "trackedFiles">,
): Promise<boolean> {
  const tracked = new Set(trackedFiles);
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.fix || finding.path === undefined || !tracked.has(finding.path)) continue;
    byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  }
  let hasChanged = false;
  for (const [path, found] of byPath) {
    const file = join(tree, path);
    // A link may lead out of the repository.
    const before = (await files.isLink(file)) ? null : await files.readText(file);
    // Bytes that are no UTF-8 would not survive.
    if (before === null || before.includes("\ufffd")) continue;
    const after = mended(before, found);
    if (after === before) continue;
    await files.writeText(file, after);
    hasChanged = true;
  }
  return hasChanged;
}

function mended(text: string, findings: readonly Finding[]): string {
  const isCrlf = /\r\n/.test(text);
  let edits: readonly Edit[] = [];
  let result = text;
  for (const { fix = [] } of findings) {
    if (fix.some((one) => edits.some((other) => meet(one, other)))) continue;
    const own = isCrlf ? fix.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, "\r\n") })) : fix;
    const next = applyEdits(text, [...edits, ...own]);
    if (next === null) continue;
    result = next;
    edits = [...edits, ...own];
  }
  return result;
}

/** Edits that so much as touch may have meant the same thing: two quotes at one place are no quotes. */
function meet(a: Edit, b: Edit): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(
  { range: { startLine, startColumn = 1, endLine = startLine, endColumn = startColumn } }: Edit,
  b: Edit,
) {
  const { startLine: line, startColumn: column = 1 } = b.range;
  return endLine < line || (endLine === line && endColumn < column);
}
