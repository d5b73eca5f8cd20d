import type { Parsed, Problem } from "../core/problem.js";
import { countTests, type TestCase } from "../core/tests.js";
import { stepMessage, worstStatus } from "./cucumber-steps.js";
import { type JsonObject, jsonObject, numberOf, SkippedLines, someLine, textOf } from "./json-lines.js";
import { asList, asObject, asPlace } from "./json-values.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { caseMaker, type RawCase } from "./test-cases.js";
import { bounded, firstLine, MESSAGE_LIMIT } from "./text.js";

/** Cucumber's messages, one JSON envelope a line: https://github.com/cucumber/messages */
export const cucumberMessages: Parser = {
  format: "cucumber-messages",
  recognise: (head) =>
    someLine(
      head,
      (envelope) =>
        "protocolVersion" in asObject(envelope.meta) ||
        "testCaseId" in asObject(envelope.testCaseStarted) ||
        "astNodeIds" in asObject(envelope.pickle),
    ),
  parse: parseMessages,
};

/** Envelopes that say nothing of results, and can be longer than all others. */
const passedOver = /^\s*\{"(?:attachment|externalAttachment|source|stepDefinition|hook|suggestion)":/;

async function parseMessages(source: Source): Promise<Parsed> {
  const reader = new MessageReader();
  const skipped = new SkippedLines();
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    if (line.trim() === "" || passedOver.test(line)) continue;
    const envelope = jsonObject(line);
    if (envelope) reader.take(envelope);
    else skipped.add(number, line);
  }
  const { path } = source;
  if (!reader.isCucumber) {
    return { problems: [{ path, code: "malformed", message: "The file holds no messages of Cucumber." }] };
  }
  const problems: Problem[] = [];
  const tests = countTests(reader.finish());
  if (reader.success === null) {
    problems.push({ path, code: "truncated", message: "The stream ends before the test run does.", line: number });
  }
  for (const message of reader.errors) problems.push({ path, code: "incomplete", message });
  if (reader.success === false && tests.failed + tests.skipped === 0 && reader.errors.length === 0) {
    problems.push({ path, code: "incomplete", message: "The test run failed, and no scenario in it did." });
  }
  const left = skipped.report();
  if (left) problems.push({ path, code: "disagreement", ...left });
  return { tests, problems };
}

/** One attempt at a scenario. */
interface Attempt {
  readonly testCase: string;
  readonly attempt: number;
  readonly statuses: string[];
  nanos: number;
  bad: StepEnd | null;
  pending: StepEnd | null;
}

interface StepEnd {
  readonly step: string;
  readonly result: JsonObject;
}

interface Pickle {
  readonly name: string;
  readonly suite: string | undefined;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly steps: ReadonlyMap<string, { readonly text: string; readonly line: number | undefined }>;
}

class MessageReader {
  isCucumber = false;
  success: boolean | null = null;
  readonly errors: string[] = [];
  readonly #make = caseMaker();
  readonly #cases: TestCase[] = [];
  /** Feature by file. */
  readonly #features = new Map<string, string>();
  /** Line by node of a feature's syntax tree. */
  readonly #lines = new Map<unknown, number>();
  readonly #pickles = new Map<unknown, Pickle>();
  /** Test case → its pickle, and its steps' pickle steps. */
  readonly #testCases = new Map<unknown, { readonly pickle: Pickle; readonly steps: ReadonlyMap<unknown, string> }>();
  readonly #open = new Map<unknown, Attempt>();
  /** Scenarios with a pending step, by their place among the cases, as the failures that strict mode makes of them. */
  readonly #pending = new Map<number, Attempt>();

  take(envelope: JsonObject): void {
    const [kind = ""] = Object.keys(envelope);
    const message = asObject(envelope[kind]);
    if (kind === "gherkinDocument") this.#document(message);
    else if (kind === "pickle") this.#pickle(message);
    else if (kind === "testCase") this.#testCase(message);
    else if (kind === "testCaseStarted") this.#start(message);
    else if (kind === "testStepFinished") this.#step(message);
    else if (kind === "testCaseFinished") this.#end(message);
    else if (kind === "testRunHookFinished") this.#runHook(asObject(message.result));
    else if (kind === "parseError")
      this.#error(`${textOf(asObject(message.source).uri) ?? ""}: ${textOf(message.message) ?? ""}`);
    else if (kind === "testRunFinished") {
      this.success = message.success === true;
      if (textOf(message.message)) this.#error(textOf(message.message) ?? "");
    }
    if (/^(?:meta|testRun|testCase|pickle|parseError|gherkin)/.test(kind)) this.isCucumber = true;
  }

  #error(text: string): void {
    if (this.errors.length < 10) this.errors.push(bounded(text.trim(), MESSAGE_LIMIT));
  }

  #runHook(result: JsonObject): void {
    const status = textOf(result.status) ?? "";
    if (worstStatus([status]) === "failed") this.#error(textOf(result.message) ?? stepMessage(status, undefined));
  }

  #document({ uri, feature }: JsonObject): void {
    const { name, children } = asObject(feature);
    this.#features.set(textOf(uri) ?? "", textOf(name) ?? "");
    this.#nodes(children);
  }

  /** Scenarios, their steps and the rows of their examples, in rules too. */
  #nodes(value: unknown): void {
    for (const child of asList(value).map(asObject)) {
      const { rule, background, scenario } = child;
      if (rule) this.#nodes(asObject(rule).children);
      for (const node of [background, scenario].map(asObject)) {
        const rows = asList(node.examples).flatMap((examples) => asList(asObject(examples).tableBody));
        for (const { id, location } of [node, ...asList(node.steps).map(asObject), ...rows.map(asObject)]) {
          const line = asPlace(asObject(location).line);
          if (line !== undefined) this.#lines.set(id, line);
        }
      }
    }
  }

  #pickle({ id, uri, name, astNodeIds, steps }: JsonObject): void {
    const lineOf = (ids: unknown) => {
      const own = asList(ids);
      return this.#lines.get(own.at(-1)) ?? this.#lines.get(own[0]);
    };
    const texts = asList(steps).map(asObject);
    this.#pickles.set(id, {
      name: textOf(name) ?? "",
      suite: this.#features.get(textOf(uri) ?? ""),
      path: textOf(uri),
      line: lineOf(astNodeIds),
      steps: new Map(
        texts.map((step) => [
          String(step.id),
          { text: textOf(step.text) ?? "", line: this.#lines.get(asList(step.astNodeIds)[0]) },
        ]),
      ),
    });
  }

  #testCase({ id, pickleId, testSteps }: JsonObject): void {
    const pickle = this.#pickles.get(pickleId);
    const steps = asList(testSteps).map(asObject);
    const texts = new Map(steps.map((step) => [step.id, textOf(step.pickleStepId) ?? ""]));
    const unknown: Pickle = { name: "", suite: undefined, path: undefined, line: undefined, steps: new Map() };
    this.#testCases.set(id, { pickle: pickle ?? unknown, steps: texts });
  }

  #start({ id, testCaseId, attempt }: JsonObject): void {
    const testCase = String(testCaseId);
    this.#open.set(id, { testCase, attempt: numberOf(attempt) ?? 0, statuses: [], nanos: 0, bad: null, pending: null });
  }

  #step({ testCaseStartedId, testStepId, testStepResult }: JsonObject): void {
    const open = this.#open.get(testCaseStartedId);
    if (!open) return;
    const result = asObject(testStepResult);
    const status = textOf(result.status) ?? "UNKNOWN";
    const { seconds, nanos } = asObject(result.duration);
    open.nanos += (Number(seconds) || 0) * 1e9 + (numberOf(nanos) ?? 0);
    open.statuses.push(status);
    if (worstStatus([status]) === "failed") open.bad ??= { step: String(testStepId), result };
    if (status === "PENDING") open.pending ??= { step: String(testStepId), result };
  }

  #end({ testCaseStartedId, willBeRetried }: JsonObject): void {
    const open = this.#open.get(testCaseStartedId);
    this.#open.delete(testCaseStartedId);
    if (!open || willBeRetried === true) return;
    const { bad, pending } = open;
    if (pending && !bad) this.#pending.set(this.#cases.length, { ...open, statuses: ["FAILED"], bad: pending });
    this.#cases.push(this.#make(this.#toCase(open, true)));
  }

  #toCase({ testCase, attempt, statuses, nanos, bad }: Attempt, isEnded: boolean): RawCase {
    const known = this.#testCases.get(testCase);
    const pickle = known?.pickle;
    const step = bad ? pickle?.steps.get(known?.steps.get(bad.step) ?? "") : undefined;
    const status = isEnded ? worstStatus(statuses) : "failed";
    const text = textOf(bad?.result.message) ?? "";
    const exception = asObject(bad?.result.exception);
    const said = firstLine(textOf(exception.message) ?? "");
    // The text of a failed assertion leaves out the words that the test gave it.
    const left = text === "" || text.includes(said) ? undefined : `${textOf(exception.type) ?? "Error"}: ${said}`;
    const otherwise = isEnded
      ? stepMessage(textOf(bad?.result.status) ?? "failed", step?.text)
      : "The scenario has begun and has no end.";
    return {
      name: pickle?.name ?? "",
      suite: pickle?.suite,
      path: pickle?.path,
      line: (status === "failed" ? step?.line : undefined) ?? pickle?.line,
      status,
      timeMs: Math.round(nanos / 1e3) / 1e3,
      ...(status === "failed"
        ? { failure: { kind: isEnded ? "failure" : "error", message: text === "" ? otherwise : left, text } }
        : {}),
      ...(status === "passed" && attempt > 0 ? { flaky: true } : {}),
    };
  }

  finish(): readonly TestCase[] {
    for (const open of this.#open.values()) this.#cases.push(this.#make(this.#toCase(open, false)));
    this.#open.clear();
    // A run that failed without a failure was failed by what is pending.
    const isStrict = this.success === false && this.errors.length === 0;
    if (isStrict && this.#cases.every(({ status }) => status !== "failed")) {
      for (const [index, attempt] of this.#pending) this.#cases[index] = this.#make(this.#toCase(attempt, true));
    }
    return this.#cases;
  }
}
