import { expect, test } from "@jest/globals";
import { countTests } from "../../src/core/tests.js";
import { reportJson } from "../../src/render/report-json.js";

test("each kind is shown if the file speaks of it, and problems of all files in one list", () => {
  const finding = { tool: "t", rule: "r", message: "m" };
  const json = reportJson([
    {
      path: "a.xml",
      format: "junit",
      tests: countTests([
        { name: "a", status: "passed", timeMs: 1500 },
        { name: "b", status: "failed" },
      ]),
      problems: [{ path: "a.xml", code: "disagreement", message: "d", line: undefined }],
    },
    {
      path: "b.lcov",
      format: "lcov",
      coverage: {
        files: [
          {
            path: "x",
            lines: [
              [1, 1],
              [2, 0],
            ],
            branches: { covered: 1, total: 2 },
          },
          { path: "y", lines: [[1, 0]] },
        ],
      },
      findings: [
        { ...finding, severity: "error" },
        { ...finding, severity: "note" },
        { ...finding, severity: "error" },
      ],
      measurements: [{ name: "n", value: 1, unit: "ms", better: "smaller" }],
      problems: [],
    },
    { path: "c", format: null, problems: [{ path: "c", code: "empty", message: "The file is empty.", line: 1 }] },
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    files: [
      { path: "a.xml", format: "junit", tests: { total: 2, passed: 1, failed: 1, skipped: 0, time: 1.5 } },
      {
        path: "b.lcov",
        format: "lcov",
        coverage: { lines: { covered: 1, total: 3 }, branches: { covered: 1, total: 2 } },
        findings: { total: 3, bySeverity: { note: 1, warning: 0, error: 2 } },
        measurements: [{ name: "n", value: 1, unit: "ms", better: "smaller" }],
      },
      { path: "c", format: null },
    ],
    problems: [
      { path: "a.xml", code: "disagreement", message: "d" },
      { path: "c", code: "empty", message: "The file is empty.", line: 1 },
    ],
  });
});
