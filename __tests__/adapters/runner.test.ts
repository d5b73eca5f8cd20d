import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import { actionsRunner } from "../../src/adapters/runner.js";

test("outputs, state and summary go to the runner's files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-runner-"));
  for (const name of ["OUTPUT", "STATE", "STEP_SUMMARY"]) {
    process.env[`GITHUB_${name}`] = join(folder, name);
    await writeFile(join(folder, name), "");
  }
  const runner = actionsRunner();
  await runner.setOutput("matrix", "a\nb=c");
  await runner.saveState("open", "[1,2]");
  await runner.writeSummary("first");
  await runner.writeSummary("# second\n");
  const read = (name: string) => readFile(join(folder, name), "utf8");
  expect(await read("OUTPUT")).toMatch(/^matrix<<(ghadelimiter_\S+)\r?\na\nb=c\r?\n\1\r?\n$/);
  expect(await read("STATE")).toMatch(/^open<<(ghadelimiter_\S+)\r?\n\[1,2\]\r?\n\1\r?\n$/);
  expect(await read("STEP_SUMMARY")).toBe("# second\n");
});

test("the clock is the machine's", () => {
  expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(1_000);
});
