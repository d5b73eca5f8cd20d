import type { GateReport, RetryReport } from "../core/report.js";
import { duration } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { count, number } from "./figures.js";
import { firstLine } from "./headline.js";
import { code, text } from "./markdown.js";
import { type Places, unlinked } from "./places.js";

/** Tests that failed first and passed when they were run again, with what they failed with. */
export function flakyTests(gates: readonly GateReport[], place: Places, most: number): Section {
  const cases = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.flaky === true) ?? []);
  return {
    ...fold(`${count(cases.length, "flaky test")}: failed first, passed again`, false),
    noun: "flaky test",
    importance: 2,
    total: cases.length,
    *items() {
      for (const { name, path, line, suite, failure } of cases) {
        const where = path === undefined ? unlinked(suite ?? "no file") : place(path, line);
        const short = `- ${where} · ${code(name)}`;
        const words = text(firstLine(failure?.message ?? ""), 200);
        yield words === "" ? [short] : [`${short} · ${words}`, short];
      }
    },
    glue: "\n",
    most,
  };
}

/** The commands that ran failed tests again, and why others were not. */
export function retries(gates: readonly GateReport[], most: number): Section {
  const lines = gates.flatMap(({ name, steps }) =>
    steps.flatMap((step) => [
      ...(step.retries ?? []).map((retry) => `${text(name, 60)}: ${code(retry.command, 300)} · ${retryWords(retry)}`),
      ...(step.notRetried === undefined
        ? []
        : [`${text(name, 60)}, ${text(step.name, 60)}: ${text(step.notRetried, 400)}`]),
    ]),
  );
  return {
    ...fold("Failed tests run again", false),
    noun: "run of failed tests",
    plural: "runs of failed tests",
    importance: 2,
    total: lines.length,
    *items() {
      for (const line of lines) yield [`- ${line}`];
    },
    glue: "\n",
    most,
  };
}

/** `again 1, in 2.1 s: 1 passes, 2 fail`. */
export function retryWords({ round, durationMs, failed, passed }: RetryReport): string {
  const parts = [
    ...(passed > 0 ? [`${number(passed)} ${passed === 1 ? "passes" : "pass"}`] : []),
    ...(failed > 0 ? [`${number(failed)} ${failed === 1 ? "fails" : "fail"}`] : []),
  ];
  return `again ${round}, in ${duration(durationMs)}: ${parts.join(", ")}`;
}
