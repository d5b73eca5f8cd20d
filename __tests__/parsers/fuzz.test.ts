import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { offence, sample } from "../../bench/fuzz/judge.js";
import { attempt, samplesIn } from "../../bench/fuzz/run.js";
import { processorMs } from "../world/processor.js";

test("damaged reports neither crash us nor pass (the first 400 of `npm run fuzz`)", async () => {
  const samples = await samplesIn([join("__tests__", "fixtures")]);
  expect(new Set(samples.map(({ format }) => format)).size).toBeGreaterThan(30);
  const offences = [];
  for (let seed = 1; seed <= 400; seed++) offences.push(await attempt(samples, seed));
  expect(offences.filter((one) => one !== null)).toEqual([]);
});

test("what passes and should not is told", async () => {
  const lcov = Buffer.from("SF:a\nDA:1,1\nend_of_record\n");
  const one = await sample("a.info", lcov);
  if (!one) throw new Error("not recognised");
  const cut = { name: "truncate", rule: "never-green", bytes: lcov } as const;
  expect(await offence(one, cut)).toBeNull();
  expect(await offence({ ...one, hasEnd: true }, cut)).toBe("reads as clean: no tests, 1 files, no findings");
  expect(await offence({ ...one, hasEnd: true }, { ...cut, rule: "twice" })).toBe(
    "of two documents one was read: no tests, 1 files, no findings",
  );
});

test.each([
  ["blank lines", "\n".repeat(60_000)],
  ["a line that never ends", "at (".repeat(16_000)],
  ["the start of a place, again and again", "❯ ".repeat(30_000)],
])("a failure of %s is read in no time", async (_, text) => {
  const report = Buffer.from(`<testsuite><testcase name="a"><failure>${text}</failure></testcase></testsuite>`);
  const one = await sample("a.xml", report);
  const begin = processorMs();
  expect(one && (await offence(one, { name: "as it is", rule: "never-green", bytes: report }))).toBeNull();
  expect(processorMs() - begin).toBeLessThan(5_000);
});
