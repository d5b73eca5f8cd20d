import type { Finding, Range, Risk } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { advisoryFinding } from "./advisory.js";
import { hasKeys } from "./json-head.js";
import { isObject, type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis } from "./json-report.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser } from "./parser.js";

/** How near the code comes to a weakness. */
type Reach = "required" | "imported" | "called";

/** The Go database rates nothing. What is called counts as high; what only stands in the build fails nothing in govulncheck either. */
const RISKS: Readonly<Record<Reach, Risk>> = { called: "high", imported: "low", required: "low" };

const MESSAGES = ["config", "progress", "SBOM", "osv", "finding"];

/**
 * `govulncheck -format json`: JSON objects one after another (or a recorded list of them), each with one message. One
 * finding an advisory, by the trace that comes nearest. Before 1.0 it was one object with `Vulns`.
 */
export const govulncheckJson: Parser = {
  format: "govulncheck-json",
  recognise: (head) =>
    hasKeys(head, "config.protocol_version") ||
    hasKeys(head, "[].config.protocol_version") ||
    hasKeys(head, "Calls.Functions") ||
    hasKeys(head, "Vulns[].OSV"),
  parse: async (source) => {
    const database = new Map<string, JsonObject>();
    const nearest = new Map<string, Hit>();
    const problems: Problem[] = [];
    let known = false;
    const read = (name: string, value: unknown) => {
      known ||= MESSAGES.includes(name);
      const entry = asObject(value);
      if (name === "osv") database.set(textOf(entry.id) ?? "", entry);
      if (name === "finding") keepNearest(nearest, hitOf(entry));
    };
    const problem = await readJson(
      source,
      ["$.*", "$.Vulns.*"],
      ({ keys, value, drop }) => {
        const [first] = keys;
        if (keys.length === 2) {
          const entry = asObject(value);
          database.set(textOf(asObject(entry.OSV).id) ?? "", asObject(entry.OSV));
          keepNearest(nearest, oldHitOf(entry));
          drop();
        } else if (first === "Vulns" || first === "Calls") known = true;
        else if (typeof first === "string") read(first, value);
        else if (isObject(value)) for (const [name, message] of Object.entries(value)) read(name, message);
      },
      { many: true },
    );
    if (problem) problems.push(problem);
    else if (!known) problems.push(notThis(source, "govulncheck", "config"));
    const findings = [...nearest.values()].map((hit) => toFinding(hit, database.get(hit.id) ?? {}));
    return findingsOrProblems(findings, problems);
  },
};

interface Hit {
  readonly id: string;
  readonly reach: Reach;
  readonly module: string;
  readonly version: string | undefined;
  readonly fixed: string | undefined;
  /** Where the project's own code calls what leads to the weak symbol. */
  readonly path?: string | undefined;
  readonly range?: Range | undefined;
}

function keepNearest(hits: Map<string, Hit>, hit: Hit): void {
  const rank: readonly Reach[] = ["required", "imported", "called"];
  const before = hits.get(hit.id);
  if (!before || rank.indexOf(hit.reach) > rank.indexOf(before.reach)) hits.set(hit.id, hit);
}

/** A trace runs from the weak symbol out to the entry point of the project's own module: its innermost call is the place. */
function hitOf(entry: JsonObject): Hit {
  const trace = asList(entry.trace).map(asObject);
  const sink = trace[0] ?? {};
  const own = trace.slice(1).find(({ module }) => module === trace.at(-1)?.module);
  const call = asObject(own?.position);
  const startLine = asPlace(call.line);
  const called = textOf(sink.function) !== undefined;
  return {
    id: textOf(entry.osv) ?? "",
    reach: called ? "called" : textOf(sink.package) === undefined ? "required" : "imported",
    module: textOf(sink.module) ?? "",
    version: textOf(sink.version),
    fixed: textOf(entry.fixed_version),
    ...(called && startLine !== undefined
      ? { path: textOf(call.filename), range: { startLine, startColumn: asPlace(call.column) } }
      : {}),
  };
}

function oldHitOf(entry: JsonObject): Hit {
  const reach = Number(entry.CallSink) > 0 ? "called" : Number(entry.ImportSink) > 0 ? "imported" : "required";
  const module = textOf(entry.ModPath) ?? "";
  return { id: textOf(asObject(entry.OSV).id) ?? "", reach, module, version: undefined, fixed: undefined };
}

function toFinding(hit: Hit, osv: JsonObject): Finding {
  const { id, reach, module, version, fixed, path, range } = hit;
  const summary = textOf(osv.summary) ?? textOf(osv.details) ?? "";
  const finding = advisoryFinding({
    tool: "govulncheck",
    id,
    aliases: asList(osv.aliases).flatMap((alias) => textOf(alias) ?? []),
    package: module,
    version,
    title: reach === "called" ? summary : `${summary} (${reach}, not called)`,
    fixed: fixed === undefined ? [] : [fixed],
    published: textOf(osv.published),
    risk: RISKS[reach],
    path,
    url: `https://pkg.go.dev/vuln/${id}`,
  });
  return range && path ? { ...finding, range } : finding;
}
