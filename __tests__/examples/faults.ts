import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isGreen } from "../../src/core/verdict.js";
import { Example, type Fault, missingPrograms, type Said } from "./example.js";

/** The tests that both examples pass: green as they are, and each planted fault gets its own verdict, place and mend. */

export interface ExampleCase {
  readonly name: string;
  /** Why the example cannot be tried on this machine; null if it can. */
  readonly missing: string | null;
  /** Gates of the green run; all when absent. */
  readonly words?: readonly string[] | undefined;
  /** Gates of the run after the green one; the same when absent. */
  readonly wordsAgain?: readonly string[] | undefined;
  /** The last lines of a green run. */
  readonly green: RegExp;
  /** Gates of the second run; as in the first when absent. */
  readonly again?: readonly string[] | undefined;
  /** Looks closer at what the green run has made. */
  readonly look?: ((example: Example, said: Said) => Promise<void>) | undefined;
  readonly faults: readonly Fault[];
  /** Makes ready, before all, what stands in for the services of others; what it gives is called after all. */
  readonly prepare?: ((example: Example) => Promise<() => Promise<void>>) | undefined;
}

const minutes = 60_000;
const exitCodes = { failed: 1, broken: 3 } as const;

export function describeExample(given: ExampleCase): void {
  const { name, missing, words, green, faults } = given;
  const gates = words ? ` (${words.join(", ")})` : "";
  const title = `examples/${name}${gates}${missing === null ? "" : ` (${missing})`}`;
  (missing === null ? describe : describe.skip)(title, () => {
    let example: Example;
    let tidy: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      example = await Example.open(name);
      tidy = await given.prepare?.(example);
    });
    afterAll(async () => {
      await tidy?.();
      await example?.close();
    });

    test(
      "is green, and the second run sets nothing up",
      async () => {
        const first = await example.run({ words });
        expect([first.exitCode, first.report.verdict.outcome]).toEqual([0, "passed"]);
        expect(first.text).toMatch(green);
        await given.look?.(example, first);
        const second = await example.run({ words: given.again ?? words });
        expect(second.exitCode).toBe(0);
        expect(second.text).toMatch(/✔ setup .*\n/);
        expect(second.text).not.toMatch(/◼ setup/);
      },
      (given.prepare ? 6 : 3) * minutes,
    );

    for (const fault of faults) {
      const lacking = missingPrograms(...(fault.needs ?? []));
      (lacking === null ? test : test.skip)(
        `${fault.name}: ${fault.outcome} (${fault.reason})${lacking === null ? "" : ` (${lacking})`}`,
        async () => {
          await example.restore();
          // On main there is nothing to compare with; on a branch the fault is what is new.
          await example.plant(fault.plant);
          if (!fault.isOnBranch) {
            check(fault, await example.run(fault), "main");
            return;
          }
          await example.git("checkout", "--quiet", "-B", "fault");
          await example.commit("a fault");
          check(fault, await example.run(fault), "branch");
        },
        given.prepare ? 3 * minutes : minutes,
      );
    }
  });
}

function check(fault: Fault, { exitCode, report, text }: Said, where: "main" | "branch"): void {
  const gate = report.gates.find((each) => each.name === fault.gate);
  const step = gate?.steps.find((each) => each.name === fault.step);
  const verdict = step?.verdict.outcome === "passed" ? gate?.verdict : step?.verdict;
  expect(verdict).toEqual({ outcome: fault.outcome, reason: fault.reason, message: expect.anything() });
  if (typeof fault.message === "string") expect(verdict?.message).toBe(fault.message);
  else expect(verdict?.message).toMatch(fault.message);
  expect([gate?.verdict.outcome, gate?.verdict.reason]).toEqual([fault.outcome, fault.reason]);
  // Nothing else is blamed, and what waits for the gate is not run.
  const others = report.gates.filter((each) => each !== gate && !isGreen(each.verdict));
  expect(others.map((each) => each.verdict.outcome).filter((outcome) => outcome !== "skipped")).toEqual([]);
  expect([report.verdict.outcome, report.verdict.reason]).toEqual([fault.outcome, fault.reason]);
  expect(exitCode).toBe(exitCodes[fault.outcome]);
  expect(report.base === null).toBe(where === "main");
  if (fault.place !== undefined) expect(text).toContain(fault.place);
  if (fault.mend !== undefined) expect(text).toMatch(fault.mend);
}
