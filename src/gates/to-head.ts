import type { Coverage, LineHits } from "../core/coverage.js";
import type { LineMap } from "../core/diff-text.js";
import type { Finding, Range } from "../core/finding.js";
import type { TestResults } from "../core/tests.js";

/**
 * A pull request is checked out as a merge commit, but its checks belong to the head: places are told in the head's
 * lines. A line that came in from the base branch has none there: it keeps its file and loses its line.
 */

export function findingsToHead(findings: readonly Finding[], toHead: LineMap | null): readonly Finding[] {
  if (!toHead) return findings;
  return findings.map((finding) => {
    if (finding.path === undefined || !finding.range) return finding;
    const range = rangeToHead(finding.range, finding.path, toHead);
    // A fix is written for the lines of the merge commit; where these moved it no longer fits.
    const fix = range?.startLine === finding.range.startLine ? finding.fix : undefined;
    return { ...finding, range, fix };
  });
}

function rangeToHead(range: Range, path: string, toHead: LineMap): Range | undefined {
  const startLine = toHead(path, range.startLine)?.line;
  if (startLine === undefined) return undefined;
  const endLine = range.endLine === undefined ? undefined : (toHead(path, range.endLine)?.line ?? startLine);
  return { ...range, startLine, endLine };
}

export function testsToHead(tests: TestResults, toHead: LineMap | null): TestResults {
  if (!toHead) return tests;
  const cases = tests.cases.map((test) => {
    if (test.path === undefined || test.line === undefined) return test;
    return { ...test, line: toHead(test.path, test.line)?.line };
  });
  return { ...tests, cases };
}

/** The same coverage in the head's lines, for the patch alone: lines that are not in the head are left out. */
export function coverageToHead(coverage: Coverage, toHead: LineMap | null): Coverage {
  if (!toHead) return coverage;
  const files = coverage.files.map((file) => {
    const lines: LineHits[] = [];
    for (const [line, hits] of file.lines) {
      const inHead = toHead(file.path, line);
      if (inHead) lines.push([inHead.line, hits]);
    }
    return { ...file, lines };
  });
  return { ...coverage, files };
}
