import type { Finding, Severity } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { findingsOrProblems } from "./json-report.js";
import { placeOf } from "./line-report.js";
import type { Parser } from "./parser.js";
import { bounded, keeper, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** Checkstyle's XML, which linters of all languages write. Columns may be absent; line 0 is the file as a whole. */
export const checkstyle: Parser = {
  format: "checkstyle",
  recognise: (head) => rootElement(head) === "checkstyle",
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const keep = keeper();
    let file: string | undefined;
    const fault = await readXml(source, ["checkstyle"], {
      open: (name, attributes) => {
        if (name === "file") file = attributes.name ? keep(attributes.name) : undefined;
        if (name === "error") findings.push(toFinding(attributes, file, keep));
        return name === "exception";
      },
      close: (name, text) => {
        if (name === "file") file = undefined;
        if (name !== "exception") return;
        const said = bounded(text.trim().split("\n")[0] ?? "", 300);
        const message = `${file ?? "A file"} could not be checked: ${said}`;
        problems.push({ path: source.path, code: "incomplete", message });
      },
    });
    if (fault) problems.push(fault);
    return findingsOrProblems(findings, problems);
  },
};

function toFinding(attributes: Attributes, path: string | undefined, keep: (text: string) => string): Finding {
  const range = placeOf(attributes.line, attributes.column);
  const { tool, rule } = sourceOf(attributes.source ?? "");
  return {
    tool,
    rule: keep(bounded(rule, NAME_LIMIT)),
    message: keep(bounded((attributes.message ?? "").trim(), MESSAGE_LIMIT)),
    severity: severityOf(attributes.severity ?? ""),
    path,
    ...(range && { range }),
  };
}

/** How writers put their own name before the rule. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^eslint\.rules\.(.+)$/, "eslint"],
  [/^ShellCheck\.(.+)$/i, "shellcheck"],
  [/^Hadolint\.(.+)$/i, "hadolint"],
  [/^stylelint\.rules\.(.+)$/, "stylelint"],
  [/^detekt\.(.+)$/, "detekt"],
  [/^com\.puppycrawl\.tools\.checkstyle\.(?:.+\.)?(\w+?)(?:Check)?$/, "checkstyle"],
];

function sourceOf(source: string): { readonly tool: string; readonly rule: string } {
  for (const [pattern, tool] of OWNERS) {
    const rule = pattern.exec(source)?.[1];
    if (rule !== undefined) return { tool, rule };
  }
  return { tool: "checkstyle", rule: source === "" ? "checkstyle" : source };
}

/** Checkstyle's own default is an error. */
function severityOf(word: string): Severity {
  const plain = word.toLowerCase();
  if (plain.startsWith("warn")) return "warning";
  return ["info", "information", "notice", "note", "ignore", "hint", "style"].includes(plain) ? "note" : "error";
}
