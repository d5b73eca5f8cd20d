import type { Parsed } from "../core/problem.js";
import type { TestCase } from "../core/tests.js";
import type { Parser, Source } from "./parser.js";
import { caseMaker, type RawFailure, testsParsed } from "./test-cases.js";
import { type Attributes, readXml, rootElement } from "./xml.js";

/** SonarQube's generic test execution: https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/generic-test-data */
export const sonarTests: Parser = {
  format: "sonar-tests",
  recognise: (head) => roots.includes(rootElement(head) ?? ""),
  parse: parseSonarTests,
};

/** `unitTest` is what versions before 6.2 wrote. */
const roots = ["testExecutions", "unitTest"];

async function parseSonarTests(source: Source): Promise<Parsed> {
  const reader = new SonarReader();
  const problem = await readXml(source, roots, reader);
  if (problem?.code === "unknown-format") return { problems: [problem] };
  return testsParsed(reader.cases, problem, []);
}

class SonarReader {
  readonly cases: TestCase[] = [];
  readonly #make = caseMaker();
  #path: string | undefined;
  #case: Attributes | null = null;
  #failure: { kind: RawFailure["kind"]; message: string; text: string } | null = null;
  #isSkipped = false;

  open(name: string, attributes: Attributes): boolean {
    if (name === "file") this.#path = attributes.path;
    else if (name === "testCase") {
      this.#case = attributes;
      this.#failure = null;
      this.#isSkipped = false;
    } else if (this.#case && name === "skipped") this.#isSkipped = true;
    else if (this.#case && (name === "failure" || name === "error")) {
      this.#failure = { kind: name, message: attributes.message ?? "", text: "" };
      return true;
    }
    return false;
  }

  close(name: string, text: string): void {
    if ((name === "failure" || name === "error") && this.#failure) this.#failure.text = text;
    if (name !== "testCase" || !this.#case) return;
    const time = Number(this.#case.duration || Number.NaN);
    this.cases.push(
      this.#make({
        name: this.#case.name ?? "",
        path: this.#path,
        status: this.#failure ? "failed" : this.#isSkipped ? "skipped" : "passed",
        timeMs: Number.isFinite(time) && time >= 0 ? time : undefined,
        ...(this.#failure ? { failure: this.#failure } : {}),
      }),
    );
    this.#case = null;
  }
}
