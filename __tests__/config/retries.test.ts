import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

const gate = (lines: string, steps = "[pytest]", kind = "test") =>
  `gates:\n  unit:\n    kind: ${kind}\n    steps: ${steps}\n${lines}`;

const whole = gate(
  `    retries: 2
    quarantine:
      - { test: "tests.test_http.*", reason: waits for a server, until: 2026-12-31 }
      - { test: test_a, reason: r }
`,
  "[pytest, { tool: jest, retries: 0 }, { run: make }]",
);

describe("failed tests that are run again", () => {
  test("are asked for by gate and step, and quarantine has its lines", () => {
    const [unit] = load(whole).gates;
    expect([unit?.retries, unit?.steps.map((step) => ("retries" in step ? step.retries : "as the gate"))]).toEqual([
      2,
      ["as the gate", 0, "as the gate"],
    ]);
    expect(unit?.policy.quarantine).toEqual([
      { test: "tests.test_http.*", reason: "waits for a server", until: "2026-12-31", line: 7 },
      { test: "test_a", reason: "r", line: 8 },
    ]);
  });

  test("are written as they are read", () => {
    const written = toYaml(load(whole));
    expect(parse(written).gates.unit).toMatchObject({
      retries: 2,
      steps: ["pytest", { tool: "jest", retries: 0 }, { run: "make" }],
      quarantine: [
        { test: "tests.test_http.*", until: "2026-12-31" },
        { test: "test_a", reason: "r" },
      ],
    });
    const lineless = (text: string) => JSON.stringify(load(text).gates, (key, value) => (key === "line" ? 0 : value));
    expect(lineless(written)).toBe(lineless(whole));
  });

  const rows: [string, string, readonly string[]][] = [
    ["too often", gate("    retries: 11\n"), ['5:14: "retries" must be at most 10']],
    ["less than never", gate("    retries: -1\n"), ['5:14: "retries" must be at least 0']],
    ["half", gate("    retries: 1.5\n"), ['5:14: "retries" must be a whole number']],
    [
      "of commands alone",
      gate("    retries: 1\n", "[{ run: make }]"),
      [
        '5:5: "retries" belongs to steps with "tool": a command of your own cannot be told to run its failed tests alone',
      ],
    ],
    ["of commands, never", gate("    retries: 0\n", "[{ run: make }]"), []],
    [
      "of one command",
      gate("", "[pytest, { run: make, retries: 1 }]"),
      ['4:34: "retries" belongs to a step with "tool", and this one has "run"'],
    ],
    [
      "of a linter",
      gate("    retries: 1\n    quarantine: []\n", "[ruff]", "lint"),
      [
        '5:5: "retries" belongs to test gates, and "unit" is a lint gate',
        '6:5: "quarantine" belongs to test gates, and "unit" is a lint gate',
      ],
    ],
    [
      "quarantine without a reason, and with a day that is none",
      gate("    quarantine:\n      - { test: a }\n      - { test: b, reason: r, until: 2026-02-30 }\n"),
      ['6:9: "reason" is missing', '7:38: "until" must be a day such as 2026-12-31, not "2026-02-30"'],
    ],
  ];
  for (const [name, text, expected] of rows) test(name, () => expect(faults(text)).toEqual(expected));
});
