import { isAbsolute, join } from "node:path";
import type { Diff } from "../core/diff.js";
import { lineMap } from "../core/diff-text.js";
import type { Finding } from "../core/finding.js";
import { isAboutEnd } from "../core/wording.js";
import type { StepContext, StepOutcome } from "../steps/context.js";

/**
 * Why a run in the base is not believed: it looked at something else, mostly at the head, because a tool is anchored at
 * a place of its own. Null if it is.
 */
export async function doubt(
  base: StepOutcome,
  inBase: StepContext,
  head: readonly Finding[],
  inHead: StepContext,
  diff: Diff,
): Promise<string | null> {
  const { name, findings } = base;
  const absolute = findings.find(({ path }) => path !== undefined && isAbsolute(path))?.path;
  const strayed = base.strayed ?? absolute;
  if (strayed !== undefined) return `${name} left the base's tree for ${strayed}`;
  const known = { head: new Set(inHead.trackedFiles), base: new Set(inBase.trackedFiles) };
  const named = [...new Set(findings.flatMap(({ path }) => path ?? []))];
  const absent: string[] = [];
  for (const path of named) {
    if (known.base.has(path) || (await inBase.files.stat(join(inBase.tree, path))) !== null) continue;
    if (known.head.has(path)) return `${name} found something in ${path}, which the base does not have`;
    absent.push(path);
  }
  if (named.length > 0 && absent.length === named.length && head.some(({ path }) => known.head.has(path ?? ""))) {
    return `${name} named ${absent[0]} in the base, where no such file is`;
  }
  const beyond = await beyondEnd(findings, inBase);
  if (beyond)
    return `${name} found something in line ${beyond.range?.startLine} of ${beyond.path}, which has fewer in the base`;
  return isEcho(findings, head, diff)
    ? `${name} found in the base what it finds in the head, although lines have moved between them`
    : null;
}

/** A finding below the last line of its file. */
async function beyondEnd(findings: readonly Finding[], { tree, trackedFiles, files }: StepContext) {
  const known = new Set(trackedFiles);
  const lengths = new Map<string, number>();
  for (const finding of findings) {
    const { path, range, context } = finding;
    // Where there is text there is a line; and a file that is too large to have been read has none that we know.
    if (path === undefined || !range || context !== undefined || !known.has(path)) continue;
    const count = lengths.get(path) ?? ((await files.readText(join(tree, path))) ?? "").split("\n").length;
    lengths.set(path, count);
    if (range.startLine > count + 1) return finding;
  }
  return null;
}

/**
 * The same list, place by place, although one of the places has moved: what the base has in that line stands in another
 * line of the head, where nothing was found.
 */
function isEcho(base: readonly Finding[], head: readonly Finding[], diff: Diff): boolean {
  if (base.length === 0 || base.length !== head.length) return false;
  const place = ({ rule, message, range }: Finding, path = "", line = 0) =>
    JSON.stringify([rule, message, path, line, range?.startColumn]);
  const own = (finding: Finding) => place(finding, finding.path, finding.range?.startLine);
  const texts = new Map(head.map((finding) => [own(finding), finding.context]));
  if (!base.every((finding) => texts.has(own(finding)))) return false;
  const now = lineMap(diff);
  return base.some((finding) => {
    const { path, range, context } = finding;
    if (path === undefined || !range || isAboutEnd(finding) || range.startLine === 1) return false;
    const there = now(path, range.startLine);
    if (there === null || (there.path === path && there.line === range.startLine)) return false;
    return texts.get(own(finding)) !== context && !texts.has(place(finding, there.path, there.line));
  });
}
