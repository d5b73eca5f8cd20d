import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { briefCases } from "./cases.js";
import { readFixture, readText, readTorn, summary } from "./read.js";

const fixture = (name: string) => readFileSync(join("__tests__/fixtures/reports", name), "utf8");

const scenarios = [
  "passed features/cart.feature:6 Cart > Adds",
  "failed features/cart.feature:12 Cart > Subtracts: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:",
  "passed features/cart.feature:20 Cart > Rows",
  "failed features/cart.feature:16 Cart > Rows: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:",
  'failed features/cart.feature:24 Cart > Has no step of that name: The step "I fly" is undefined.',
  "skipped features/cart.feature:26 Cart > Comes later",
];

describe("Cucumber", () => {
  test("JSON", async () => {
    const parsed = await readFixture("cucumber.json");
    expect(summary(parsed)).toEqual({ format: "cucumber-json", counts: [7, 3, 3, 1, 0], problems: [] });
    expect(briefCases(parsed)).toEqual([...scenarios, "passed features/cart.feature:30 Cart > Passes when run again"]);
  });

  test("messages, which know what was run again", async () => {
    const parsed = await readFixture("cucumber.ndjson");
    expect(summary(parsed)).toEqual({ format: "cucumber-messages", counts: [7, 3, 3, 1, 1], problems: [] });
    expect(briefCases(parsed)).toEqual([
      ...scenarios,
      "passed flaky features/cart.feature:30 Cart > Passes when run again",
    ]);
  });

  test("behave's JSON", async () => {
    const parsed = await readFixture("behave.json");
    expect(summary(parsed)).toEqual({ format: "cucumber-json", counts: [5, 2, 3, 0, 0], problems: [] });
    expect(briefCases(parsed)[1]).toBe("failed features/cart.feature:12 Cart > Subtracts: ASSERT FAILED: 2 is not 3");
    expect(parsed.tests?.cases[0]?.timeMs).toBe(0.195);
  });

  const step = (status: string, extra = {}) => ({ name: "s", result: { status, duration: 1_000_000, ...extra } });
  const feature = (...elements: readonly object[]) =>
    JSON.stringify([{ elements, keyword: "Feature", name: "F", uri: "file:features/f.feature" }]);
  test.each([
    [
      "a background that failed fails the scenario behind it",
      feature(
        { type: "background", steps: [step("failed", { error_message: "boom" })] },
        { type: "scenario", name: "a", steps: [step("skipped")] },
        { type: "scenario", name: "b", steps: [step("passed")] },
      ),
      [2, 1, 1, 0, 0],
    ],
    [
      "a hook that failed",
      feature({ type: "scenario", name: "a", steps: [step("passed")], after: [step("failed")] }),
      [1, 0, 1, 0, 0],
    ],
    [
      "a hook of a step that failed",
      feature({ type: "scenario", name: "a", steps: [{ ...step("passed"), after: [step("failed")] }] }),
      [1, 0, 1, 0, 0],
    ],
    [
      "ambiguous, undefined and unknown words",
      feature(...["ambiguous", "undefined", "melted"].map((word) => ({ name: word, steps: [step(word)] }))),
      [3, 0, 3, 0, 0],
    ],
    ["nothing in it", feature({ type: "scenario", name: "a", steps: [] }), [1, 0, 0, 1, 0]],
    ["a feature without scenarios", '[{"keyword":"Feature","name":"F","elements":[]}]', [0, 0, 0, 0, 0]],
  ])("%s", async (_, text, counts) => {
    expect(summary(await readText(text))).toEqual({ format: "cucumber-json", counts, problems: [] });
    expect(summary(await readTorn(text))).toEqual({ format: "cucumber-json", counts, problems: [] });
  });

  test("messages: what has no end failed; hooks of the run and files that cannot be parsed are never green", async () => {
    const lines = fixture("cucumber.ndjson").trimEnd().split("\n");
    const cut = await readText(lines.slice(0, -2).join("\n"));
    expect(summary(cut)).toEqual({ format: "cucumber-messages", counts: [7, 2, 4, 1, 0], problems: ["truncated"] });
    const meta = '{"meta":{"protocolVersion":"32.0.0"}}';
    const end = '{"testRunFinished":{"success":false}}';
    const hook = '{"testRunHookFinished":{"result":{"status":"FAILED","message":"no shop"}}}';
    const parse = '{"parseError":{"source":{"uri":"a.feature"},"message":"(1:1): expected Feature"}}';
    expect((await readText(`${meta}\n${hook}\n${parse}\n${end}`)).problems.map(({ message }) => message)).toEqual([
      "no shop",
      "a.feature: (1:1): expected Feature",
    ]);
    expect(summary(await readText(`${meta}\n${end}`)).problems).toEqual(["incomplete"]);
  });

  test("messages: attachments of any size are passed over", async () => {
    const [first = "", ...rest] = fixture("cucumber.ndjson").split("\n");
    const attachment = `{"attachment":{"body":"${"A".repeat(5_000_000)}"}}`;
    expect(summary(await readText([first, attachment, ...rest].join("\n"))).problems).toEqual([]);
  });
});
