import { gunzipSync } from "node:zlib";
import { isObject } from "../../src/parsers/json-lines.js";
import type { Answer } from "./github-state.js";
import { schemaProblems } from "./sarif-schema.js";

/** One analysis that was taken: the alerts of a tool and category on a ref, until the next one. */
export interface StoredAnalysis {
  readonly ref: string;
  readonly commit: string;
  readonly tool: string;
  readonly category: string;
  /** As `rule path:line level fingerprint`. */
  readonly alerts: readonly string[];
}

interface Upload {
  asked: number;
  readonly errors: readonly string[];
}

const withoutAdvancedSecurity = "Advanced Security must be enabled for this repository to use code scanning.";

/** Limits of the page "SARIF support for code scanning". */
const limits = { bytes: 10 * 1024 * 1024, runs: 20, results: 25_000, rules: 25_000, tags: 20 };

/** Code scanning's part of GitHub: takes SARIF, works on it for a while, and closes alerts that are not there any more. */
export class CodeScanning {
  readonly analyses: StoredAnalysis[] = [];
  /** Documents as they were sent. */
  readonly documents: unknown[] = [];
  /** How often an upload is asked for before it is done. */
  pendingFor = 1;
  /** Reasons to fail the next upload for, which no rule of this server gives. */
  failWith: readonly string[] = [];
  private readonly uploads: Upload[] = [];

  /** Alerts that are open on a ref: those of the last analysis of each tool and category. */
  open(ref: string): readonly string[] {
    const last = new Map<string, StoredAnalysis>();
    for (const analysis of this.analyses) {
      if (analysis.ref === ref) last.set(`${analysis.tool} ${analysis.category}`, analysis);
    }
    return [...last.values()].flatMap(({ alerts }) => alerts);
  }

  upload(fields: Readonly<Record<string, unknown>>, isOff = false): Answer {
    if (isOff) return { status: 403, data: { message: withoutAdvancedSecurity } };
    const sarif = String(fields.sarif);
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(sarif) || sarif.length % 4 !== 0) return { problems: ["sarif is no base64"] };
    const bytes = Buffer.from(sarif, "base64");
    if (bytes.length > limits.bytes) return { status: 413, data: { message: "SARIF upload is too large" } };
    let document: unknown;
    try {
      document = JSON.parse(gunzipSync(bytes).toString("utf8"));
    } catch (error) {
      return { problems: [`sarif is no gzip of JSON: ${String(error)}`] };
    }
    const problems = [...schemaProblems(document), ...documentProblems(document)];
    if (problems.length > 0) return { problems };
    this.documents.push(document);
    const errors = this.failWith;
    this.failWith = [];
    if (errors.length === 0) this.analyses.push(...analyses(document, String(fields.ref), String(fields.commit_sha)));
    const id = String(this.uploads.push({ asked: 0, errors }));
    return { status: 202, data: { id, url: `https://api.github.com/code-scanning/sarifs/${id}` } };
  }

  status(id: string): Answer {
    const upload = this.uploads[Number(id) - 1];
    if (!upload) return { status: 404, data: { message: "Not Found" } };
    if (upload.asked++ < this.pendingFor) return { status: 200, data: { processing_status: "pending" } };
    const { errors } = upload;
    const status = errors.length > 0 ? "failed" : "complete";
    return {
      status: 200,
      data: { processing_status: status, analyses_url: null, errors: errors.length > 0 ? errors : null },
    };
  }
}

/** What GitHub refuses beyond the schema. */
export function documentProblems(document: unknown): readonly string[] {
  const runs = list(document, "runs");
  const problems = runs.length > limits.runs ? [`${runs.length} runs`] : [];
  const names = runs.map((run) => `${text(run, "tool", "driver", "name")} in ${category(run)}`);
  for (const twice of names.filter((name, index) => names.indexOf(name) !== index)) {
    problems.push(`two runs of ${twice}`);
  }
  return [...problems, ...runs.flatMap(runProblems)];
}

function runProblems(run: unknown): readonly string[] {
  const rules = list(run, "tool", "driver", "rules");
  const results = list(run, "results");
  const problems: string[] = [];
  if (results.length > limits.results) problems.push(`${results.length} results`);
  if (rules.length > limits.rules) problems.push(`${rules.length} rules`);
  if (!/^[^/]+\/[^/]+\/$/.test(text(run, "automationDetails", "id"))) problems.push("no stable category");
  for (const rule of rules) {
    const id = text(rule, "id");
    const score = at(rule, "properties", "security-severity");
    if (score !== undefined && (typeof score !== "string" || !/^\d+(\.\d+)?$/.test(score) || Number(score) > 10)) {
      problems.push(`${id}: security-severity ${JSON.stringify(score)}`);
    }
    if (list(rule, "properties", "tags").length > limits.tags) problems.push(`${id}: too many tags`);
    for (const key of ["shortDescription", "fullDescription", "help"]) {
      const words = text(rule, key, "text");
      if (words === "" || (key !== "help" && words.length > 1024)) problems.push(`${id}: ${key} of ${words.length}`);
    }
  }
  for (const [index, result] of results.entries()) {
    const wrong = resultProblem(result, rules);
    if (wrong !== null) problems.push(`result ${index}: ${wrong}`);
  }
  return problems;
}

function resultProblem(result: unknown, rules: readonly unknown[]): string | null {
  if (text(result, "message", "text") === "") return "no message";
  const [location] = list(result, "locations");
  const uri = text(location, "physicalLocation", "artifactLocation", "uri");
  if (uri === "") return "expected at least one location";
  if (/^[a-z][a-z0-9+.-]*:|^\/|(^|\/)\.\.(\/|$)/i.test(uri)) return `the URI ${uri} is not relative to the sources`;
  if (!/^([\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/i.test(uri)) return `the URI ${uri} is malformed`;
  const line = at(location, "physicalLocation", "region", "startLine");
  if (typeof line !== "number" || line < 1) return "no line";
  const index = at(result, "ruleIndex");
  const rule = typeof index === "number" ? rules[index] : undefined;
  if (text(rule, "id") !== text(result, "ruleId")) return "ruleIndex and ruleId disagree";
  if (!/^[0-9a-f]{1,16}:\d+$/.test(text(result, "partialFingerprints", "primaryLocationLineHash"))) return "no hash";
  return null;
}

function analyses(document: unknown, ref: string, commit: string): readonly StoredAnalysis[] {
  return list(document, "runs").map((run) => ({
    ref,
    commit,
    tool: text(run, "tool", "driver", "name"),
    category: category(run),
    alerts: list(run, "results").map((result) => {
      const [location] = list(result, "locations");
      const uri = text(location, "physicalLocation", "artifactLocation", "uri");
      const line = at(location, "physicalLocation", "region", "startLine");
      return `${text(result, "ruleId")} ${decodeURIComponent(uri)}:${line} ${text(result, "level")}`;
    }),
  }));
}

/** The text up to the last slash. */
function category(run: unknown): string {
  return text(run, "automationDetails", "id").replace(/\/[^/]*$/, "");
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) inner = isObject(inner) ? inner[key] : undefined;
  return inner;
}

function list(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : "";
}
