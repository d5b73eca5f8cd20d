import type { Parsed } from "../core/problem.js";
import type { TestCase } from "../core/tests.js";
import { stepMessage, worstStatus } from "./cucumber-steps.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { readJson } from "./json-stream.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, type RawCase, testsParsed } from "./test-cases.js";

/** The older JSON of Cucumber, which behave, godog and others write too: features, each with its scenarios. */
export const cucumberJson: Parser = {
  format: "cucumber-json",
  recognise: (head) => /^\s*\[\s*\{/.test(head) && /"keyword"\s*:/.test(head) && /"elements"\s*:\s*\[/.test(head),
  parse: parseCucumber,
};

async function parseCucumber(source: Source): Promise<Parsed> {
  const make = caseMaker();
  const cases: TestCase[] = [];
  // A feature's name can stand behind its scenarios.
  let scenarios: RawCase[] = [];
  let background: readonly JsonObject[] = [];
  let latest: JsonObject = {};
  let features = 0;
  const endFeature = (feature: JsonObject) => {
    const path = textOf(feature.uri) ?? placeOf(feature).path;
    const own = { suite: textOf(feature.name), ...(path === undefined ? {} : { path: plainPath(path) }) };
    for (const scenario of scenarios) cases.push(make({ ...scenario, ...own }));
    scenarios = [];
    background = [];
  };
  const fault = await readJson(source, ["$.*", "$.*.elements.*"], ({ keys, value, drop }) => {
    const item = asObject(value);
    if (keys.length === 1) {
      if ("elements" in item || "keyword" in item) features++;
      endFeature(item);
    } else if (item.type === "background") {
      // behave puts the status of the scenario before a rule on the background of that rule.
      if (scenarios.length > 0 && textOf(latest.status) === undefined && textOf(item.status) !== undefined) {
        scenarios[scenarios.length - 1] = toCase({ ...latest, status: item.status }, []);
      }
      background = stepsOf(item);
      drop();
    } else {
      scenarios.push(toCase(item, background));
      latest = item;
      background = [];
      drop();
    }
  });
  if (fault) endFeature({});
  else if (features === 0) {
    const message = "The document holds no feature of Cucumber.";
    return { problems: [{ path: source.path, code: "malformed", message }] };
  }
  return testsParsed(cases, fault, []);
}

/** Steps with the hooks around them, in order. */
function stepsOf(element: JsonObject): readonly JsonObject[] {
  const list = (value: unknown) => asList(value).map(asObject);
  const steps = list(element.steps).flatMap((step) => [...list(step.before), step, ...list(step.after)]);
  return [...list(element.before), ...steps, ...list(element.after)];
}

/** Some writers put a background's results before each scenario, as an element of its own. */
function toCase(element: JsonObject, background: readonly JsonObject[]): RawCase {
  const place = placeOf(element);
  const isBehave = place.path !== undefined;
  const results = [...background, ...stepsOf(element)]
    .map((step) => ({ step, result: asObject(step.result) }))
    .filter(({ result }) => textOf(result.status) !== undefined);
  const said = textOf(element.status);
  const words = results.map(({ result }) => textOf(result.status) ?? "");
  const status = worstStatus(said === undefined ? words : [said, ...words]);
  const nanoseconds = results.reduce((sum, { result }) => sum + (numberOf(result.duration) ?? 0), 0);
  const bad = results.find(({ result }) => worstStatus([textOf(result.status) ?? ""]) === "failed");
  return {
    name: textOf(element.name)?.trim() || textOf(element.keyword) || "",
    line: (status === "failed" && bad ? placeOf(bad.step).line : undefined) ?? place.line,
    status,
    // behave counts in seconds.
    timeMs: Math.round(nanoseconds * (isBehave ? 1e6 : 1)) / (isBehave ? 1e3 : 1e6),
    ...(status === "failed" ? { failure: failureOf(bad?.step ?? {}, bad?.result ?? { status: said }) } : {}),
  };
}

function failureOf(step: JsonObject, result: JsonObject) {
  const error = result.error_message;
  const text = (Array.isArray(error) ? error.map(textOf).join("\n") : textOf(error)) ?? "";
  const message = text.trim() === "" ? stepMessage(textOf(result.status) ?? "failed", textOf(step.name)) : undefined;
  return { kind: "failure" as const, message, text };
}

/** `line` beside a feature's `uri`, or behave's `location`, which has both. */
function placeOf(item: JsonObject): { readonly path?: string; readonly line?: number | undefined } {
  const location = /^(.+):(\d+)$/.exec(textOf(item.location) ?? "");
  return location ? { path: location[1] ?? "", line: Number(location[2]) } : { line: asPlace(item.line) };
}

/** `file:features/a.feature` and `classpath:features/a.feature` are how Cucumber of the JVM names a file. */
function plainPath(uri: string): string {
  return uri.replace(/^(?:file|classpath):(?:\/\/(?=\/))?/, "");
}
