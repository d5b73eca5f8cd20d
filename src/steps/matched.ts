import type { Finding } from "../core/finding.js";
import type { RunStep } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import { matchersFromJson, matchOutput } from "../parsers/problem-matcher.js";
import { byteSource, lines } from "../parsers/source.js";
import type { FilesPort } from "../ports.js";

/** Findings that a problem matcher of the user's sees in what a step printed. */
export async function matchedFindings(
  step: RunStep,
  matcherPath: string,
  outputPath: string,
  files: FilesPort,
): Promise<{ readonly findings: readonly Finding[] } | { readonly problem: Problem }> {
  const path = step.matcher ?? "";
  const text = await files.readText(matcherPath);
  if (text === null)
    return { problem: { path, code: "missing", message: `the problem matcher ${path} does not exist` } };
  const matchers = matchersFromJson(text);
  if ("errors" in matchers) {
    return { problem: { path, code: "malformed", message: `${path}: ${matchers.errors.join(" ")}` } };
  }
  const source = byteSource(step.name, () => files.readStream(outputPath));
  return { findings: await matchOutput(lines(source), matchers.matchers) };
}
