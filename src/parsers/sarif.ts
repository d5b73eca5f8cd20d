import type { Finding } from "../core/finding.js";
import type { Parsed, Problem } from "../core/problem.js";
import { isObject, type JsonObject, numberOf, textOf } from "./json-lines.js";
import { type JsonValue, readJson } from "./json-stream.js";
import type { Parser, Source } from "./parser.js";
import { type Bases, type Result, type Rule, resolveUri, toFinding, toResult } from "./sarif-result.js";
import { bounded, MESSAGE_LIMIT } from "./text.js";

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Every result is a finding, suppressed ones as notes. */
export const sarif: Parser = {
  format: "sarif",
  recognise: (head) =>
    head.startsWith("{") &&
    /"runs"\s*:\s*\[/.test(head) &&
    /sarif|"version"\s*:\s*"2\.1|"driver"\s*:|"results"\s*:/i.test(head),
  parse: parseSarif,
};

const paths = [
  "$.version",
  "$.runs.*.tool.driver",
  "$.runs.*.tool.extensions.*",
  "$.runs.*.originalUriBaseIds",
  "$.runs.*.artifacts.*.location",
  "$.runs.*.invocations.*",
  "$.runs.*.results",
  "$.runs.*.results.*",
];

/** One run while the document is read: its parts come in any order, so results wait for the rules. */
interface Run {
  tool: string;
  driverRules: readonly Rule[];
  readonly extensions: (readonly Rule[])[];
  bases: Bases;
  readonly artifacts: Map<number, JsonObject>;
  readonly results: Result[];
  readonly invocations: JsonObject[];
  wrongResults: string | null;
}

async function parseSarif(source: Source): Promise<Parsed> {
  const runs = new Map<number, Run>();
  let version: string | undefined;
  const ended = await readJson(source, paths, (item) => {
    if (item.keys[0] === "version") version = textOf(item.value);
    else takePart(runOf(runs, Number(item.keys[1])), item);
  });
  const problems: Problem[] = ended ? [ended] : [];
  if (version !== undefined && !version.startsWith("2.1")) {
    problems.push({ path: source.path, code: "malformed", message: `SARIF ${bounded(version, 20)} is not 2.1.0.` });
  }
  for (const run of runs.values()) {
    problems.push(...runProblems(run).map((problem) => ({ path: source.path, ...problem })));
  }
  if (problems.some((problem) => problem.code === "malformed")) return { problems };
  return { findings: [...runs.values()].flatMap(findingsOf), problems };
}

function runOf(runs: Map<number, Run>, index: number): Run {
  const run = runs.get(index) ?? {
    tool: "sarif",
    driverRules: [],
    extensions: [],
    bases: {},
    artifacts: new Map(),
    results: [],
    invocations: [],
    wrongResults: null,
  };
  runs.set(index, run);
  return run;
}

function takePart(run: Run, item: JsonValue): void {
  const { keys, value } = item;
  const object = isObject(value) ? value : {};
  switch (keys[2]) {
    case "tool":
      if (keys[3] === "driver") {
        run.tool = textOf(object.name) ?? run.tool;
        run.driverRules = rulesOf(object);
      } else {
        run.extensions[Number(keys[4])] = rulesOf(object);
      }
      break;
    case "originalUriBaseIds":
      run.bases = object;
      break;
    case "artifacts":
      run.artifacts.set(Number(keys[3]), object);
      break;
    case "invocations":
      run.invocations.push(object);
      break;
    case "results":
      if (keys.length === 4) {
        if (isObject(value)) run.results.push(toResult(value));
        else run.wrongResults = "A result is no object.";
        item.drop();
      } else if (!Array.isArray(value)) {
        run.wrongResults = value === null ? "null" : "The results of a run are no list.";
      }
      break;
  }
}

function rulesOf(component: JsonObject): readonly Rule[] {
  const rules = Array.isArray(component.rules) ? component.rules : [];
  return rules.map((rule: unknown) => (isObject(rule) ? rule : {}));
}

function findingsOf(run: Run): readonly Finding[] {
  const byId = new Map<string, Rule>();
  for (const rule of [...run.driverRules, ...run.extensions.flat()]) {
    const id = textOf(rule.id);
    if (id !== undefined && !byId.has(id)) byId.set(id, rule);
  }
  return run.results.map((result) => {
    // A sub-rule (`CA1000/1`) is described by its parent.
    const rules = result.extension === undefined ? run.driverRules : (run.extensions[result.extension] ?? []);
    const indexed = result.ruleIndex === undefined ? undefined : rules[result.ruleIndex];
    const named =
      result.ruleId === undefined ? undefined : (byId.get(result.ruleId) ?? byId.get(parentOf(result.ruleId)));
    const location = result.location ?? {};
    const artifact = textOf(location.uri) ? location : (run.artifacts.get(numberOf(location.index) ?? -1) ?? {});
    return toFinding(result, run.tool, named ?? indexed, resolveUri(artifact, run.bases));
  });
}

function parentOf(ruleId: string): string {
  const slash = ruleId.lastIndexOf("/");
  return slash > 0 ? ruleId.slice(0, slash) : ruleId;
}

/** Tool errors, parse errors and failed executions: such a run is not clean, whatever its results are. */
function runProblems(run: Run): readonly Omit<Problem, "path">[] {
  const problems: Omit<Problem, "path">[] = [];
  const add = (code: Problem["code"], message: string) => {
    problems.push({ code, message: bounded(`${run.tool}: ${message}`, MESSAGE_LIMIT) });
  };
  if (run.wrongResults === "null") add("incomplete", "The tool did not get to scan: its results are null.");
  else if (run.wrongResults !== null) add("malformed", run.wrongResults);
  for (const invocation of run.invocations) {
    const notes = ["toolExecutionNotifications", "toolConfigurationNotifications"].flatMap((key) => {
      const list = invocation[key];
      return Array.isArray(list) ? list.filter(isObject) : [];
    });
    for (const note of notes) {
      const level = (textOf(note.level) ?? "warning").toLowerCase();
      const text = isObject(note.message) ? textOf(note.message.text) : undefined;
      if (level === "error") add("incomplete", text ?? "The tool reports an error without a text.");
      else if (level === "warning") add("disagreement", text ?? "The tool reports a warning without a text.");
    }
    if (invocation.executionSuccessful === false && !problems.some((problem) => problem.code === "incomplete")) {
      add(
        "incomplete",
        textOf(invocation.exitCodeDescription) ?? "The tool says that its execution was not successful.",
      );
    }
  }
  return problems;
}
