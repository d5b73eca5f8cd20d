import { beforeEach, describe, expect, test } from "@jest/globals";
import type { LogPort } from "../../src/ports.js";

export interface LogWorld {
  readonly log: LogPort;
  /** All that was printed so far. */
  text(): string;
}

/** What every LogPort does. */
export function logContract(name: string, make: () => LogWorld): void {
  describe(`log: ${name}`, () => {
    let world: LogWorld;
    let log: LogPort;
    const position = (part: string) => {
      expect(world.text()).toContain(part);
      return world.text().indexOf(part);
    };
    beforeEach(() => {
      world = make();
      log = world.log;
    });

    test("says things in their order", async () => {
      log.info("one\ntwo");
      log.warning("three");
      await log.group("four", ["five", "six"]);
      log.annotate("error", "seven", { file: "a.py", startLine: 3 });
      const order = ["one", "two", "three", "four", "five", "six", "seven"].map(position);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });

    test("hides what is masked, from then on and everywhere", async () => {
      log.info("before hunter2");
      log.mask("hunter2");
      log.mask("line-one\nline-two");
      log.mask("");
      const before = world.text().length;
      log.info("a hunter2 b line-two c");
      log.warning("hunter2");
      log.annotate("notice", "hunter2", { title: "hunter2" });
      await log.group("hunter2", ["x hunter2 line-one"]);
      const printed = world
        .text()
        .slice(before)
        .split("\n")
        .filter((line) => !line.startsWith("::add-mask"))
        .join("\n");
      expect(printed).not.toMatch(/hunter2|line-one|line-two/);
      expect(printed).toContain("a *** b *** c");
    });

    test("groups that are printed at once do not mix", async () => {
      async function* slow(letter: string) {
        for (let i = 0; i < 3; i++) {
          await new Promise((done) => setTimeout(done, 5));
          yield `${letter}${i}`;
        }
      }
      await Promise.all([log.group("first", slow("a")), log.group("second", slow("b"))]);
      const lines = world
        .text()
        .split("\n")
        .map((line) => line.trim());
      expect(lines.filter((line) => /^[ab]\d$/.test(line))).toEqual(["a0", "a1", "a2", "b0", "b1", "b2"]);
    });

    test("lines that fail reject, and the log goes on", async () => {
      async function* failing() {
        yield "shown";
        throw new Error("the file is gone");
      }
      await expect(log.group("title", failing())).rejects.toThrow("the file is gone");
      log.info("after");
      expect(position("shown")).toBeLessThan(position("after"));
    });
  });
}
