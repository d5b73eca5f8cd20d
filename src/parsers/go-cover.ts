import type { FileCoverage } from "../core/coverage.js";
import type { Parsed } from "../core/problem.js";
import { sortedLines } from "./line-table.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { bounded, keeper } from "./text.js";

/**
 * Profiles of `go test -coverprofile` (golang.org/x/tools/cover). Totals count statements, as `go tool cover -func`
 * does; lines are those that a block spans, and a line ran if any block on it did.
 */
export const goCover: Parser = {
  format: "go-cover",
  recognise: (head) => /^mode: (?:set|count|atomic)\s/.test(head),
  parse: parseGoCover,
};

/** Lines of one block that are looked at; a longer one is no Go code. */
const SPAN_LIMIT = 100_000;

interface Block {
  readonly startLine: number;
  readonly endLine: number;
  readonly statements: number;
  hits: number;
}

async function parseGoCover(source: Source): Promise<Parsed> {
  // With -coverpkg, and in profiles that were joined, the same block comes once for each test binary.
  const files = new Map<string, Map<string, Block>>();
  const keep = keeper();
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    if (line.trim() === "" || /^mode: \w+$/.test(line.trim())) continue;
    const match = /^(.+):((\d+)\.\d+,(\d+)\.\d+ (\d+)) (\d+)\s*$/.exec(line);
    const [startLine, endLine] = [Number(match?.[3]), Number(match?.[4])];
    if (!match || endLine < startLine || endLine - startLine > SPAN_LIMIT) {
      const message = `This line is no block of a Go cover profile (cut, or two writers at once?): ${bounded(line, 120)}`;
      return { problems: [{ path: source.path, code: "malformed", message, line: number }] };
    }
    const path = keep(match[1] ?? "");
    const blocks = files.get(path) ?? new Map<string, Block>();
    files.set(path, blocks);
    const block = blocks.get(match[2] ?? "");
    if (block) block.hits += Number(match[6]);
    else blocks.set(keep(match[2] ?? ""), { startLine, endLine, statements: Number(match[5]), hits: Number(match[6]) });
  }
  if (number === 0) return { problems: [{ path: source.path, code: "empty", message: "The file is empty." }] };
  return { coverage: { files: [...files].map(([path, blocks]) => toFile(path, [...blocks.values()])) }, problems: [] };
}

function toFile(path: string, blocks: readonly Block[]): FileCoverage {
  const hits = new Map<number, number>();
  let covered = 0;
  let total = 0;
  for (const block of blocks) {
    total += block.statements;
    if (block.hits > 0) covered += block.statements;
    if (block.statements === 0) continue;
    for (let line = block.startLine; line <= block.endLine; line++) {
      hits.set(line, Math.max(hits.get(line) ?? 0, block.hits));
    }
  }
  return { path, lines: sortedLines(hits), statements: { covered, total } };
}
