import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import type { RunEvent } from "../../src/core/events.js";
import type { PlannedGate } from "../../src/core/plan.js";
import { advance, frame, type LiveLook, type LiveState, pipeLine, startLive } from "../../src/render/live.js";
import { terminal } from "../../src/render/terminal.js";
import { expectGolden } from "./golden.js";
import { hostileImages, images, released } from "./image-samples.js";
import {
  badConfig,
  brokenRun,
  builds,
  cancelledRun,
  compared,
  context,
  gate,
  green,
  hostile,
  hostileWords,
  huge,
  licences,
  red,
  retried,
  security,
  step,
} from "./samples.js";

const plain: LiveLook = { color: false, width: 100, height: 24, unicode: true };
const samples = {
  red,
  green,
  broken: brokenRun,
  "bad-config": badConfig,
  cancelled: cancelledRun,
  compared,
  security,
  builds,
  retried,
  licences,
  images,
  released,
};

describe("the result", () => {
  for (const [name, make] of Object.entries(samples)) {
    test(name, () => {
      const { report, context } = make();
      expectGolden(
        `terminal-${name}.txt`,
        terminal(report, { plan: context.plan, reportPath: ".gatehouse/report.json" }, plain),
      );
    });
  }
  test("in colour it has the same words", () => {
    const { report, context } = red();
    const where = { plan: context.plan, reportPath: null };
    const coloured = terminal(report, where, { ...plain, color: true });
    expect(coloured).toContain("\u001b[31m");
    expect(stripVTControlCharacters(coloured)).toBe(terminal(report, where, plain));
  });
  test("a console with ASCII gets ASCII", () => {
    const { report, context } = red();
    expect(terminal(report, { plan: context.plan, reportPath: null }, { ...plain, unicode: false })).toMatch(
      /^[\x0a\x20-\x7e]*$/,
    );
  });
  test("nothing in it is obeyed by the terminal", () => {
    const all = [hostile(), hostileImages(hostileWords)];
    const text = all
      .map(({ report, context }) => terminal(report, { plan: context.plan, reportPath: null }, plain))
      .join("");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
  test("25,000 failing tests are counted, not listed", () => {
    const { report, context } = huge();
    const text = terminal(report, { plan: context.plan, reportPath: null }, plain);
    expect(text).toContain("… and 24,950 more failing tests");
    expect(text).toContain("… and 29,900 more findings");
  });
});

describe("while it runs", () => {
  const start = 1_000_000;
  const gates: readonly PlannedGate[] = [
    planned("lint", ["ruff", "black"], []),
    planned("test", ["pytest"], ["lint"]),
    planned("build", ["docker"], ["lint", "test"]),
    { ...planned("deploy", [], []), skip: "only on main" },
  ];
  const plan = { ...context([]).plan, gates };
  const at = (events: readonly (readonly [number, RunEvent])[]): LiveState =>
    events.reduce((state, [ms, event]) => advance(state, event, start + ms), startLive(plan));
  const events: readonly (readonly [number, RunEvent])[] = [
    [0, { type: "setup-started", name: "pip install" }],
    [300, { type: "setup-finished", name: "pip install", status: "unchanged", durationMs: 300 }],
    [300, { type: "gate-started", gate: "lint" }],
    [310, { type: "step-started", gate: "lint", step: "ruff", command: "ruff check" }],
    [320, { type: "step-started", gate: "lint", step: "black", command: "black --check ." }],
    [900, { type: "step-finished", gate: "lint", step: step("ruff") }],
  ];

  test("gates wait, run and are left out", () => {
    expectGolden("live-start.txt", `${frame(at(events), start + 1_300, plain)}\n`);
  });
  test("progress, and a gate that ended", () => {
    const later = at([
      ...events,
      [4_200, { type: "gate-finished", gate: gate("lint", { durationMs: 3_900, startedMs: 300 }) }],
      [4_200, { type: "gate-started", gate: "test" }],
      [4_210, { type: "step-started", gate: "test", step: "pytest", command: "pytest" }],
      [9_000, { type: "step-progress", gate: "test", step: "pytest", done: 812, total: 1_204 }],
    ]);
    expectGolden("live-middle.txt", `${frame(later, start + 35_200, plain)}\n`);
  });
  test("more gates than rows are counted", () => {
    const many = { ...plan, gates: Array.from({ length: 60 }, (_, index) => planned(`gate-${index}`, ["x"], [])) };
    const state = advance(startLive(many), { type: "gate-started", gate: "gate-50" }, start);
    const lines = frame(state, start + 1_000, plain).split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.at(-2)).toMatch(/gate-50 +x +1s$/);
    expect(lines.at(-1)).toBe("  … 0 of 60 done, 59 waiting");
  });
  test("a pipe gets lines", () => {
    const lines = events.map(([, event]) => pipeLine(event, plan, plain)).filter((line) => line !== null);
    expect(lines.map((line) => line.replace(/ +/g, " "))).toEqual([
      "✔ setup pip install unchanged 0.3s",
      "◼ lint ruff check",
      "◼ lint black --check .",
    ]);
  });
});

function planned(name: string, steps: readonly string[], needs: readonly string[]): PlannedGate {
  return {
    name,
    kind: "lint",
    needs,
    policy: { block: "new", failOn: "warning" },
    steps: steps.map((tool) => ({
      type: "tool",
      name: tool,
      tool,
      args: [],
      paths: [],
      env: {},
      workingDirectory: ".",
      timeoutMs: 1_000,
      reports: [],
    })),
  };
}
