import { resolve } from "node:path";
import type { Finding, Range } from "../core/finding.js";
import type { ToolRequest } from "./tool.js";

/** Larger files are generated ones, in which a column helps nobody. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The findings of a tool that counts columns in bytes of UTF-8, with columns in UTF-16 units as all others have them. */
export async function withCharacterColumns(
  findings: readonly Finding[],
  request: ToolRequest,
): Promise<readonly Finding[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { path, range } of findings) {
    if (path === undefined || range?.startColumn === undefined || texts.has(path)) continue;
    texts.set(path, await linesOf(path, request));
  }
  return findings.map((finding) => {
    const lines = finding.path === undefined ? undefined : texts.get(finding.path);
    if (!lines || !finding.range) return finding;
    const fix = finding.fix?.map(({ range, text }) => ({ range: converted(range, lines), text }));
    return { ...finding, range: converted(finding.range, lines), ...(fix && { fix }) };
  });
}

async function linesOf(path: string, { files, cwd }: ToolRequest): Promise<readonly string[]> {
  const full = resolve(cwd, path);
  const stat = await files.stat(full);
  if (stat === null || stat.isDirectory || stat.size > MAX_BYTES) return [];
  return ((await files.readText(full)) ?? "").split("\n");
}

function converted(range: Range, lines: readonly string[]): Range {
  const { startLine, startColumn, endLine, endColumn } = range;
  return {
    ...range,
    ...(startColumn !== undefined && { startColumn: column(lines[startLine - 1], startColumn) }),
    ...(endColumn !== undefined && { endColumn: column(lines[(endLine ?? startLine) - 1], endColumn) }),
  };
}

function column(line: string | undefined, bytes: number): number {
  if (line === undefined) return bytes;
  return (
    Buffer.from(line, "utf8")
      .subarray(0, bytes - 1)
      .toString("utf8").length + 1
  );
}
