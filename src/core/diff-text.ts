import { type Coverage, fileCount, type PatchCoverage, type PatchFile } from "./coverage.js";
import type { Diff, FileDiff, Hunk, Span } from "./diff.js";

/**
 * Reads `git diff -U0 -M`. Own code because parse-diff 0.12 leaves git's quoted paths as they are (`\303\274.txt`), so that
 * a quoted name cannot be told from a plain one, and keeps the text of every line.
 */
export function parseDiff(text: string): Diff {
  const files = new Map<string, FileDiff>();
  let open: OpenFile | null = null;
  /** Lines of the open hunk that are still to come: they may look like headers. */
  let left = 0;
  const close = () => {
    const file = open ? toFile(open) : null;
    if (file) files.set(file.path, file);
  };
  for (const line of lines(text)) {
    if (left > 0 && /^[-+ ]/.test(line)) {
      left--;
      continue;
    }
    if (line.startsWith("diff --git ")) {
      close();
      open = { ...headerPaths(line.slice(11)), status: "modified", hunks: [] };
    } else if (open) {
      left = headerLine(open, line);
    }
  }
  close();
  return files;
}

interface OpenFile {
  oldPath: string | null;
  path: string | null;
  status: FileDiff["status"];
  readonly hunks: Hunk[];
}

/** Takes one line of a file's header; gives the number of lines of the hunk that it opens. */
function headerLine(file: OpenFile, line: string): number {
  const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (hunk) {
    const old = { start: Number(hunk[1]), count: Number(hunk[2] ?? 1) };
    const now = { start: Number(hunk[3]), count: Number(hunk[4] ?? 1) };
    file.hunks.push({ old, new: now });
    return old.count + now.count;
  }
  if (line.startsWith("new file mode")) file.status = "added";
  else if (line.startsWith("deleted file mode")) file.status = "deleted";
  else if (line.startsWith("rename from ")) file.oldPath = unquote(line.slice(12));
  else if (line.startsWith("rename to ")) {
    file.path = unquote(line.slice(10));
    file.status = "renamed";
  } else if (line.startsWith("copy to ")) {
    file.path = unquote(line.slice(8));
    file.status = "added";
  } else if (line.startsWith("--- ")) file.oldPath = sidePath(line.slice(4)) ?? file.oldPath;
  else if (line.startsWith("+++ ")) file.path = sidePath(line.slice(4)) ?? file.path;
  return 0;
}

function toFile({ oldPath, path, status, hunks }: OpenFile): FileDiff | null {
  const now = status === "deleted" ? oldPath : path;
  if (now === null) return null;
  return { status, path: now, oldPath: status === "added" ? now : (oldPath ?? now), hunks };
}

/** `a/x b/x`: both sides are the same path, unless renamed, and then later lines say so. */
function headerPaths(text: string): Pick<OpenFile, "oldPath" | "path"> {
  const quoted = /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")$/.exec(text);
  if (quoted) return { oldPath: sidePath(quoted[1] ?? ""), path: sidePath(quoted[2] ?? "") };
  const half = (text.length - 1) / 2;
  const [old, now] = [text.slice(0, half), text.slice(half + 1)];
  return old.slice(2) === now.slice(2)
    ? { oldPath: sidePath(old), path: sidePath(now) }
    : { oldPath: null, path: null };
}

/** Path of one side without its `a/` or `b/`; null for /dev/null. git ends a path with blanks in it by a tab. */
function sidePath(text: string): string | null {
  const path = unquote(text.replace(/\t$/, ""));
  return path === "/dev/null" ? null : path.replace(/^[^/]\//, "");
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** Git's C-style quotes: escaped characters, and the bytes of UTF-8 as octal numbers. */
function unquote(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const bytes: number[] = [];
  for (const part of text.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)) {
    if (part[1] !== undefined) bytes.push(Number.parseInt(part[1], 8));
    else if (part[2] !== undefined) bytes.push(escapes[part[2]] ?? part[2].charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(part[3]));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function* lines(text: string): Iterable<string> {
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}

/**
 * Coverage of the executable lines that a change adds or edits; files that the coverage does not name count nothing,
 * those of which it has totals only are listed.
 */
export function patchCoverage(coverage: Coverage, diff: Diff): PatchCoverage {
  const files: PatchFile[] = [];
  const unknown: string[] = [];
  for (const file of coverage.files) {
    const change = diff.get(file.path);
    if (!change || change.status === "deleted") continue;
    const spans = change.hunks.map((hunk) => hunk.new).filter((span) => span.count > 0);
    if (file.totalsOnly && spans.length > 0 && fileCount(file).total > 0) unknown.push(file.path);
    const changed = linesWithin(file.lines, spans);
    if (changed.length === 0) continue;
    const uncovered = changed.filter(([, hits]) => hits === 0).map(([line]) => line);
    files.push({ path: file.path, covered: changed.length - uncovered.length, total: changed.length, uncovered });
  }
  const sum = (key: "covered" | "total") => files.reduce((all, file) => all + file[key], 0);
  return { covered: sum("covered"), total: sum("total"), files, ...(unknown.length > 0 ? { unknown } : {}) };
}

/** Both lists ascend, so one walk is enough. */
function linesWithin<L extends readonly [number, number]>(lines: readonly L[], spans: readonly Span[]): readonly L[] {
  let at = 0;
  return lines.filter(([line]) => {
    for (let span = spans[at]; span && line >= span.start + span.count; span = spans[at]) at++;
    const span = spans[at];
    return span !== undefined && line >= span.start;
  });
}

/** Where a line of the old commit stands in the new one; null if it was changed or is gone. */
export type LineMap = (path: string, line: number) => { readonly path: string; readonly line: number } | null;

/** Maps lines of the diff's old side (the merge commit that was checked out) to its new side (the head that checks go to). */
export function lineMap(diff: Diff): LineMap {
  const byOldPath = new Map<string, FileDiff>();
  for (const file of diff.values()) if (file.status !== "added") byOldPath.set(file.oldPath, file);
  return (path, line) => {
    const file = byOldPath.get(path);
    if (!file) return { path, line };
    if (file.status === "deleted") return null;
    let shift = 0;
    for (const hunk of file.hunks) {
      // An insertion stands after the line that its empty old side names.
      const first = hunk.old.count === 0 ? hunk.old.start + 1 : hunk.old.start;
      if (line < first) break;
      if (line < first + hunk.old.count) return null;
      shift += hunk.new.count - hunk.old.count;
    }
    return { path: file.path, line: line + shift };
  };
}
