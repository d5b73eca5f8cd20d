import type { Finding } from "../core/finding.js";
import { placeOf } from "./line-report.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

const HEADING = /^ ?(warning|error)(?:\[(E\d{4}|[\w:]+)\])?: (.+)$/;
const PLACE = /^\s*--> ([^\s:].*?):(\d+):(\d+)$/;
const LINT = /^\s*= note: `#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`/;
const PAGE = /^\s*= help: for further information visit (https:\S+)$/;

/** What rustc and clippy print for people: a heading, `--> path:line:column` below it, and frames. Totals have no place. */
export const cargoText: Parser = {
  format: "cargo-text",
  recognise: (head) => /^ ?(warning|error)(\[[\w:]+\])?: .+\r?\n\s*--> \S.*:\d+:\d+\r?$/m.test(stripAnsi(head)),
  parse: async (source) => {
    const findings: Finding[] = [];
    let heading: RegExpExecArray | null = null;
    for await (const raw of lines(source)) {
      const line = stripAnsi(raw);
      const [, path, row, column] = PLACE.exec(line) ?? [];
      const last = findings.at(-1);
      if (path !== undefined && heading) {
        const [, level, code, message = ""] = heading;
        const severity = level === "error" ? "error" : "warning";
        findings.push({ tool: "clippy", rule: code ?? "rustc", message, severity, path, range: placeOf(row, column) });
        heading = null;
        continue;
      }
      heading = HEADING.exec(line) ?? (/^\s*$/.test(line) ? null : heading);
      const rule = LINT.exec(line)?.[1];
      const url = PAGE.exec(line)?.[1];
      if (last && !heading && (rule ?? url)) {
        const named =
          rule ?? (last.rule === "rustc" && url?.includes("clippy") ? `clippy::${url.split("#")[1]}` : last.rule);
        findings[findings.length - 1] = { ...last, rule: named, ...(url !== undefined && { url }) };
      }
    }
    return { findings, problems: [] };
  },
};
