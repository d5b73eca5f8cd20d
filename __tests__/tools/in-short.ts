import type { Finding } from "../../src/core/finding.js";
import type { ToolResult } from "../../src/tools/tool.js";

/** Each finding in a line: `path:line:column-endLine:endColumn rule severity`, with its risk and its fix where it has them. */
export function inShort(result: ToolResult): readonly string[] {
  if (!result.judged) throw new Error(result.message);
  return (result.findings ?? []).map(line);
}

/** Why nothing was judged. */
export function refusal(result: ToolResult): string {
  if (result.judged) throw new Error(`judged: ${JSON.stringify(result)}`);
  return result.message;
}

function line({ path, range, rule, severity, risk, fix = [] }: Finding): string {
  const at = range
    ? `:${range.startLine}:${range.startColumn ?? "-"}${range.endLine ? `-${range.endLine}:${range.endColumn ?? "-"}` : ""}`
    : "";
  const edits = fix.map(
    ({ range: r, text }) => `[${r.startLine}:${r.startColumn}-${r.endLine}:${r.endColumn} ${JSON.stringify(text)}]`,
  );
  return [`${path ?? ""}${at}`, rule, severity, ...(risk ? [risk] : []), ...edits].join(" ");
}
