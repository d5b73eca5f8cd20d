import { percent, totalCount } from "../core/coverage.js";
import { isFatal, type Parsed } from "../core/problem.js";
import { count, findingText, levelWord, number } from "./figures.js";
import { mark, paint, plain, plainLines, spell, type TerminalLook } from "./ink.js";

/** What each report file holds, for the `report` command: a line of figures, then failures and problems with their places. */
export function filesText(
  files: readonly (Parsed & { readonly path: string; readonly format: string | null })[],
  look: TerminalLook,
): string {
  return spell(look, files.map((file) => fileText(file, look)).join("\n\n"));
}

function fileText(
  file: Parsed & { readonly path: string; readonly format: string | null },
  look: TerminalLook,
): string {
  const isBad = (file.tests?.failed ?? 0) > 0;
  const isBroken = file.format === null || file.problems.some(isFatal);
  const sign = mark(look, isBad ? "failed" : isBroken ? "broken" : "passed");
  const lines = [`${sign} ${paint(look, "bold", plain(file.path))}  ${figures(file)}`];
  for (const test of (file.tests?.cases ?? []).filter(({ status }) => status === "failed").slice(0, 50)) {
    const place =
      test.path === undefined ? "" : `${plain(test.path)}${test.line === undefined ? "" : `:${test.line}`}  `;
    const suite = test.suite === undefined ? "" : `${plain(test.suite)} `;
    lines.push(`    ${place}${suite}${plain(test.name)}`);
    lines.push(...plainLines(test.failure?.message ?? "", 3).map((line) => `        ${line}`));
  }
  for (const finding of (file.findings ?? []).slice(0, 100)) {
    const place = finding.path === undefined ? "" : `${plain(finding.path)}:${finding.range?.startLine ?? 1}  `;
    lines.push(`    ${place}${levelWord(finding)}  ${plain(findingText(finding))} (${plain(finding.rule)})`);
  }
  for (const problem of file.problems) {
    const line = problem.line === undefined ? "" : `:${problem.line}`;
    lines.push(`    ${mark(look, "broken")} ${plain(problem.path)}${line}  ${problem.code}: ${plain(problem.message)}`);
  }
  return lines.join("\n");
}

function figures({ format, tests, coverage, findings }: Parsed & { readonly format: string | null }): string {
  const parts = [format ?? "not read"];
  if (tests) {
    const failed =
      tests.failed > 0
        ? `${number(tests.failed)} of ${count(tests.total, "test")} failed`
        : `${count(tests.total, "test")} passed`;
    parts.push(tests.skipped > 0 ? `${failed}, ${number(tests.skipped)} skipped` : failed);
  }
  if (coverage) {
    const total = totalCount(coverage.files);
    parts.push(
      `${percent(total) ?? "?"} % of ${count(total.total, "line")} covered in ${count(coverage.files.length, "file")}`,
    );
  }
  if (findings) parts.push(count(findings.length, "finding"));
  return parts.join(" · ");
}
