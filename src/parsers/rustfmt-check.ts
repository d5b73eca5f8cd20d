import type { Finding } from "../core/finding.js";
import { hunkFindings } from "./diff-hunks.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";
import { stripAnsi } from "./text.js";

/** `Diff in PATH:LINE:`, and before rustfmt 1.8 `Diff in PATH at line LINE:`. */
const HEADER = /^Diff in (.+?)(?::| at line )(\d+):$/;
const NEWLINES = /^Incorrect newline style in (.+)$/;
const ABOUT = { tool: "cargo-fmt", rule: "rustfmt", message: "Not formatted as rustfmt would format it" };

/** What `cargo fmt --check` prints: a diff in pieces. One finding a stretch of lines. Empty output is clean. */
export const rustfmtCheck: Parser = {
  format: "rustfmt",
  emptyIsClean: true,
  recognise: (head) => /^\s*(Diff in .+?(:| at line )\d+:|Incorrect newline style in )/.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    let hunk: { readonly path: string; readonly line: number } | null = null;
    let body: string[] = [];
    const flush = () => {
      if (hunk) findings.push(...hunkFindings({ ...ABOUT, path: hunk.path }, hunk.line, body));
      hunk = null;
      body = [];
    };
    for await (const raw of lines(source)) {
      const line = stripAnsi(raw);
      const [, path, number] = HEADER.exec(line) ?? [];
      const [, ending] = NEWLINES.exec(line) ?? [];
      if (path !== undefined) {
        flush();
        hunk = { path, line: Number(number) };
      } else if (ending !== undefined) {
        flush();
        const message = "Line ends are not as rustfmt would write them";
        findings.push({ ...ABOUT, message, severity: "warning", path: ending });
      } else if (hunk && /^[ +-]/.test(line)) {
        body.push(line);
      } else {
        flush();
      }
    }
    flush();
    return { findings, problems: [] };
  },
};
