import { expect, test } from "@jest/globals";
import { countTests } from "../../src/core/tests.js";
import { filesText } from "../../src/render/files.js";

const look = { color: false, width: 80, unicode: true } as const;

test("a file with a fatal problem has no green mark", () => {
  const tests = countTests([]);
  const said = (code: "incomplete" | "disagreement") =>
    filesText(
      [{ path: "a.json", format: "rspec-json", tests, problems: [{ path: "a.json", code, message: "no" }] }],
      look,
    );
  const [green, broken] = [said("disagreement"), said("incomplete")].map((text) => text.split("\n", 1)[0]);
  expect(green).toBe("✔ a.json  rspec-json · 0 tests passed");
  expect(broken).toBe("⚠ a.json  rspec-json · 0 tests passed");
});
