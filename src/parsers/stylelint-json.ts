import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { readItems, toldProblem } from "./json-report.js";
import { asList, asObject, asRange } from "./json-values.js";
import type { Parser } from "./parser.js";

/** `stylelint -f json`: a list of files. A rule whose options it refuses was not applied. */
export const stylelintJson: Parser = {
  format: "stylelint-json",
  recognise: (head) => hasKeys(head, "[].source", "[].warnings"),
  parse: async (source) => {
    const refused = new Set<string>();
    const parsed = await readItems(source, "stylelint", (file) => {
      if (!Array.isArray(file.warnings)) return null;
      for (const one of asList(file.invalidOptionWarnings)) refused.add(textOf(asObject(one).text) ?? "Invalid option");
      return fileFindings(file);
    });
    const problems: Problem[] = [...refused].map((text) => toldProblem(source, "incomplete", text));
    return { ...parsed, problems: [...parsed.problems, ...problems] };
  },
};

function fileFindings(file: JsonObject): readonly Finding[] {
  const path = textOf(file.source) || undefined;
  const warnings = asList(file.warnings).map(asObject);
  const unreadable = asList(file.parseErrors).map((error): JsonObject => ({ rule: "parse-error", ...asObject(error) }));
  return [...warnings, ...unreadable].map((entry) => {
    const rule = textOf(entry.rule) ?? "stylelint";
    const range = asRange(entry.line, entry.column, entry.endLine, entry.endColumn);
    const message = textOf(entry.text) ?? "";
    return {
      tool: "stylelint",
      rule,
      // The rule stands behind each message once more.
      message: message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message,
      severity: entry.severity === "warning" ? "warning" : "error",
      path,
      ...(range && { range }),
      ...(/^[a-z-]+$/.test(rule) && rule.includes("-") && rule !== "parse-error"
        ? { url: `https://stylelint.io/user-guide/rules/${rule}` }
        : {}),
    };
  });
}
