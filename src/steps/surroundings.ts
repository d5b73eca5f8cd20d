import { createHash } from "node:crypto";
import type { Near } from "../core/compare.js";
import type { Finding } from "../core/finding.js";
import type { FilesPort } from "../ports.js";
import { textInTree } from "./tree-text.js";

/**
 * The nearest lines of text above and below each finding, as short hashes that can be kept: by them a moved block is
 * told from an equal line elsewhere.
 */
export async function surroundings(findings: readonly Finding[], tree: string, files: FilesPort): Promise<Near> {
  const texts = new Map<string, readonly string[]>();
  const found = new Map<Finding, readonly string[]>();
  for (const finding of findings) {
    const { path, range } = finding;
    if (path === undefined || !range) continue;
    const lines = texts.get(path) ?? ((await textInTree(path, tree, files)) ?? "").split("\n");
    texts.set(path, lines);
    found.set(finding, [hash(nextText(lines, range.startLine - 1, -1)), hash(nextText(lines, range.startLine - 1, 1))]);
  }
  return (finding) => found.get(finding) ?? [];
}

/** The first line with a word in it, from an index on, upwards or downwards. */
function nextText(lines: readonly string[], from: number, step: 1 | -1): string | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line !== undefined && /\w/.test(line)) return line;
  }
  return undefined;
}

function hash(line: string | undefined): string {
  if (line === undefined) return "";
  return createHash("sha256").update(line.trim().replace(/\s+/g, " ")).digest("hex").slice(0, 12);
}
