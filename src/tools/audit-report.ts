import type { Parsed } from "../core/problem.js";
import type { Parser } from "../parsers/parser.js";
import { parseFile, toolError, type Unjudged, unreadable } from "./reading.js";
import type { ToolRun } from "./tool.js";

/**
 * What an auditor printed on standard output. One that could not do its work prints nothing there, or a report that
 * says so. `words` are given where its standard error needs tidying, `mend` where it is known what to do.
 */
export async function auditReport(
  tool: string,
  parser: Parser,
  run: ToolRun,
  {
    words,
    mend = "It printed no report.",
  }: { readonly words?: string | undefined; readonly mend?: string | undefined } = {},
): Promise<Unjudged | (Parsed & { readonly judged?: undefined })> {
  const { files } = run.request;
  if (((await files.stat(run.stdout))?.size ?? 0) === 0) return toolError(tool, run, mend, words);
  const parsed = await parseFile(parser, run.stdout, run.request);
  return unreadable(tool, parsed) ?? parsed;
}
