import type { Finding } from "../core/finding.js";
import { hunkFindings } from "./diff-hunks.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

const ABOUT = { tool: "gofmt", rule: "gofmt", message: "Not formatted as gofmt would format it" };

/** What `gofmt -d` prints (a unified diff), or `gofmt -l` (a file a line). Empty output is clean. */
export const gofmtDiff: Parser = {
  format: "gofmt",
  emptyIsClean: true,
  recognise: (head) => /^diff (\S+ )?\S*\.go(\.orig)? \S*\.go\n--- /.test(head) || /^(\S+\.go\r?\n)+$/.test(head),
  parse: async (source) => {
    const findings: Finding[] = [];
    let path: string | null = null;
    let start: number | null = null;
    let body: string[] = [];
    const flush = () => {
      if (path !== null && start !== null) findings.push(...hunkFindings({ ...ABOUT, path }, start, body));
      start = null;
      body = [];
    };
    for await (const line of lines(source)) {
      const [, first] = /^@@ -(\d+)(?:,\d+)? \+\d+(?:,\d+)? @@/.exec(line) ?? [];
      if (first !== undefined) {
        flush();
        start = Number(first);
      } else if (/^diff .+ .+\.go$/.test(line)) {
        flush();
        path = null;
      } else if (start === null && line.startsWith("+++ ")) {
        path = line.slice(4).split("\t")[0] ?? null;
      } else if (start !== null) {
        body.push(line);
      } else if (path === null && line.endsWith(".go") && !line.startsWith("--- ")) {
        findings.push({ ...ABOUT, severity: "warning", path: line });
      }
    }
    flush();
    return { findings, problems: [] };
  },
};
