import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

const gate = (lines: string, kind = "security") =>
  `gates:\n  audit:\n    kind: ${kind}\n    steps: [{ run: make, format: sarif }]\n${lines}`;
const policyOf = (text: string) => load(text).gates[0]?.policy;

describe("what a gate makes of findings", () => {
  const whole = gate(`    grace: 3d
    levels:
      - { rule: "D*", tool: ruff, paths: "tests/**", level: note }
      - { rule: 404, level: off }
    ignore:
      - id: CVE-2026-1234
        reason: not reachable
        until: 2026-12-31
      - { id: 1.10, reason: 7, until: "2028-02-29", paths: ["a/**"], package: requests }
`);

  test("is read with the lines of its ignores", () => {
    expect(policyOf(whole)).toEqual({
      block: "new",
      failOn: "medium",
      graceMs: 3 * 24 * 3_600_000,
      levels: [
        { rule: "D*", tool: "ruff", paths: ["tests/**"], level: "note" },
        { rule: "404", level: "off" },
      ],
      ignore: [
        { id: "CVE-2026-1234", reason: "not reachable", until: "2026-12-31", line: 10 },
        { id: "1.10", reason: "7", until: "2028-02-29", paths: ["a/**"], package: "requests", line: 13 },
      ],
    });
  });

  test("is written as it is read", () => {
    const written = toYaml(load(whole));
    expect(parse(written).gates.audit).toMatchObject({
      grace: "3d",
      ignore: [{ id: "CVE-2026-1234" }, { id: "1.10" }],
    });
    const lineless = (text: string) => JSON.stringify(policyOf(text), (key, value) => (key === "line" ? 0 : value));
    expect(lineless(written)).toBe(lineless(whole));
  });

  test("may have dates that YAML makes of them", () => {
    const old = `%YAML 1.1\n---\n${gate("    ignore: [{ id: X, reason: r, until: 2026-12-31 }]\n    levels: [{ tool: t, level: off }]\n")}`;
    expect(policyOf(old)).toMatchObject({ ignore: [{ until: "2026-12-31" }], levels: [{ level: "off" }] });
  });

  const rows: [string, string, string, readonly string[]][] = [
    ["no reason", "security", "    ignore: [{ id: X }]\n", ['5:14: "reason" is missing']],
    ["an empty reason", "security", '    ignore: [{ id: X, reason: " " }]\n', ['5:31: "reason" must not be empty']],
    [
      "days that are none",
      "lint",
      "    ignore:\n      - { id: X, reason: r, until: 2026-02-30 }\n      - { id: Y, reason: r, until: soon }\n      - { id: Z, reason: r, until: 2026-1-1 }\n      - { id: Z, reason: r, until: 2026 }\n",
      [
        '6:36: "until" must be a day such as 2026-12-31, not "2026-02-30"',
        '7:36: "until" must be a day such as 2026-12-31, not "soon"',
        '8:36: "until" must be a day such as 2026-12-31, not "2026-1-1"',
        '9:36: "until" must be a day such as 2026-12-31, not "2026"',
      ],
    ],
    [
      "levels of all or of nothing",
      "lint",
      '    levels: [{ level: note }, { rule: X }, { rule: "", level: hihg }]\n',
      [
        '5:14: "levels[0]" must have rule, tool or paths',
        '5:31: "level" is missing',
        '5:52: "rule" must not be empty',
        '5:63: "level" must be one of note, warning, error, low, medium, high, critical, off, not "hihg" (did you mean "high"?)',
      ],
    ],
    ["a grace of no time", "security", "    grace: 3\n", ['5:12: "grace" must be a duration such as "3d" or "36h"']],
    ["a grace without an end", "security", "    grace: 366d\n", ['5:12: "grace" must be at most 365d']],
    [
      "keys of other kinds",
      "lint",
      "    grace: 3d\n",
      ['5:5: "grace" belongs to security gates, and "audit" is a lint gate'],
    ],
    [
      "keys of two other kinds",
      "test",
      "    ignore: []\n    levels: []\n",
      [
        '5:5: "ignore" belongs to lint and security gates, and "audit" is a test gate',
        '6:5: "levels" belongs to lint and security gates, and "audit" is a test gate',
      ],
    ],
  ];
  for (const [what, kind, lines, expected] of rows) {
    test(`is refused with ${what}`, () => expect(faults(gate(lines, kind))).toEqual(expected));
  }
});
