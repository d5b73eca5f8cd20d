import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/finding.js";
import { failed } from "../../src/core/verdict.js";
import { annotations } from "../../src/render/annotations.js";
import { gateCheck } from "../../src/render/check.js";
import { comment } from "../../src/render/comment.js";
import { terminal } from "../../src/render/terminal.js";
import { context, finding, gate, report } from "./samples.js";

const fix = [{ range: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 }, text: "" }];
const fixable = finding({ fix });
const look = { color: false, width: 100, height: 24, unicode: true };

function shown(findings: readonly Finding[]) {
  const one = gate("lint", { findings, verdict: failed("findings", "new findings") });
  const where = context([one]);
  return {
    messages: annotations(one, { block: "new", failOn: "warning" }, null).shown.map(({ message }) => message),
    check: gateCheck(one, where).summary,
    next: /\*\*Next:\*\* (.*)/.exec(comment(report([one]), where))?.[1] ?? "",
    terminal: terminal(report([one]), { plan: where.plan, reportPath: null }, look),
  };
}

describe("what a tool mends by itself", () => {
  test("is said of a finding, of the gate, and as what to do next", () => {
    const { messages, check, next, terminal: text } = shown([fixable, finding({ rule: "E501", message: "long" })]);
    expect(messages).toEqual(["`os` imported but unused\ngatehouse run lint --fix mends it.", "long"]);
    expect(check).toContain("- `gatehouse run lint --fix` mends 1 of 2 findings.");
    expect(next).toMatch(/^`gatehouse run lint --fix` mends 1 of 2 findings · mend `E501` in \[`src\/app.py:1`\]/);
    expect(text).toContain("\n  gatehouse run lint --fix  mends 1 of 2 findings\n");
  });

  test("may be all there is", () => {
    expect(shown([fixable]).next).toMatch(/^`gatehouse run lint --fix` mends it · \[all checks\]/);
    expect(shown([fixable, fixable]).check).toContain("mends all 2 findings.");
  });

  test("is said once, and not of what nothing mends", () => {
    const formatter = finding({ fix, message: "would be reformatted; `gatehouse run lint --fix` does it" });
    expect(shown([formatter]).messages).toEqual([formatter.message]);
    const { check, next, terminal: text } = shown([finding()]);
    expect([check, next, text].filter((words) => words.includes("--fix"))).toEqual([]);
  });
});
