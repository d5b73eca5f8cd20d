import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { asList, asObject, parseJson } from "./json-values.js";
import type { Parser } from "./parser.js";
import { lines } from "./source.js";

/** Go's places: `path:line` with or without a column. */
const PLACE = /^(.+?):(\d+)(?::(\d+))?$/;
const COMPILE = /^(?:vet: )?([^\s:][^:]*\.go|[A-Za-z]:[^:]*\.go):(\d+):(?:(\d+):)? (.*)$/;

/**
 * What `go vet -json` prints on one stream: a JSON object a package, with `# package` lines between, and a
 * `vet: path:line:column: …` line for a package that does not compile. A stream without any object speaks of nothing.
 */
export const govetJson: Parser = {
  format: "govet",
  emptyIsClean: true,
  recognise: (head) =>
    /^(#[^\n]*\n)*\{\s*(\}|"[^"]+":\s*\{\s*"\w+":\s*[[{])/.test(head) && /"posn"|^#[^\n]*\n\{\}/m.test(head),
  parse: async (source) => {
    const found = new Map<string, Finding>();
    const problems: Problem[] = [];
    const add = (finding: Finding) => {
      const { startLine, startColumn } = finding.range ?? {};
      found.set([finding.rule, finding.path, startLine, startColumn, finding.message].join("\0"), finding);
    };
    let open: string[] | null = null;
    for await (const line of lines(source)) {
      if (open === null && line.startsWith("{")) open = [];
      if (open === null) {
        const broken = compileError(line);
        if (broken) add(broken);
        continue;
      }
      open.push(line);
      if (!/^\}|^\{.*\}\s*$/.test(line)) continue;
      const value = parseJson(open.join("\n"));
      open = null;
      if (value === undefined)
        problems.push({ path: source.path, code: "malformed", message: "An object is no JSON." });
      else read(asObject(value), source.path, add, problems);
    }
    if (open !== null) {
      problems.push({ path: source.path, code: "truncated", message: "The last JSON object is cut." });
    }
    return { findings: [...found.values()], problems };
  },
};

function read(document: JsonObject, path: string, add: (finding: Finding) => void, problems: Problem[]): void {
  for (const [name, analyzers] of Object.entries(document)) {
    for (const [analyzer, diagnostics] of Object.entries(asObject(analyzers))) {
      const error = textOf(asObject(diagnostics).error);
      if (error !== undefined) {
        problems.push({ path, code: "malformed", message: `${analyzer} failed in ${name}: ${error}` });
      }
      for (const item of asList(diagnostics).map(asObject)) add(diagnostic(analyzer, item));
    }
  }
}

function diagnostic(analyzer: string, item: JsonObject): Finding {
  const [, path, line, column] = PLACE.exec(textOf(item.posn) ?? "") ?? [];
  const [, endPath, endLine, endColumn] = PLACE.exec(textOf(item.end) ?? "") ?? [];
  const end = endPath === path && endLine !== undefined && endColumn !== undefined;
  return {
    tool: "go-vet",
    rule: analyzer,
    message: textOf(item.message) ?? "",
    severity: "warning",
    path,
    range:
      line === undefined
        ? undefined
        : {
            startLine: Number(line),
            startColumn: column === undefined ? undefined : Number(column),
            endLine: end ? Number(endLine) : undefined,
            endColumn: end ? Number(endColumn) : undefined,
          },
    url: `https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/${analyzer}`,
  };
}

function compileError(line: string): Finding | undefined {
  const [, path, row, column, message = ""] = COMPILE.exec(line) ?? [];
  if (path === undefined) return undefined;
  const range = { startLine: Number(row), startColumn: column === undefined ? undefined : Number(column) };
  return { tool: "go-vet", rule: "compile", message, severity: "error", path, range };
}
