import { describe, expect, test } from "@jest/globals";
import type { Diff } from "../../src/core/diff.js";
import type { Edit, Finding } from "../../src/core/finding.js";
import type { GateReport } from "../../src/core/report.js";
import { failed } from "../../src/core/verdict.js";
import { choose, type Posted } from "../../src/render/suggestion-choice.js";
import { mendedBody, readMark, readSuggestionsMark, suggestionsMark } from "../../src/render/suggestion-text.js";
import { fixables, type Suggestion, suggestions } from "../../src/render/suggestions.js";
import { finding, gate, red, report } from "./samples.js";

const file = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

function lineEdit(line: number, text: string): Edit {
  return { range: { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 }, text };
}

function fixable(line: number, text: string, more: Partial<Finding> = {}): Finding {
  return finding({ path: "src/a.py", range: { startLine: line }, fix: [lineEdit(line, text)], ...more });
}

/** Lines 4 and 5 of src/a.py are changed. */
const diff: Diff = new Map([
  [
    "src/a.py",
    {
      status: "modified",
      path: "src/a.py",
      oldPath: "src/a.py",
      hunks: [{ old: { start: 4, count: 1 }, new: { start: 4, count: 2 } }],
    },
  ],
]);

function made(findings: readonly Finding[], options: { text?: string; diff?: Diff; gate?: Partial<GateReport> } = {}) {
  const one = gate("lint", { findings, verdict: failed("findings", "new"), ...options.gate });
  const context = { ...red().context, diff: options.diff ?? diff };
  const found = fixables(report([one]), context);
  const paths = [...(options.diff ?? diff).keys()];
  return suggestions(found, new Map(paths.map((path) => [path, options.text ?? file])), context);
}

const lines = (all: readonly Suggestion[]) => all.map(({ path, startLine, line }) => `${path}:${startLine}-${line}`);

describe("what becomes a suggestion", () => {
  test("a fix on a changed line: who says what, and the new line", () => {
    const [one] = made([fixable(4, "FOUR\n", { message: "Mend `four` @octocat <!-- x --> #12" })]);
    expect(one).toMatchObject({ gate: "lint", path: "src/a.py", startLine: 4, line: 4 });
    expect(one?.body).toBe(
      `<!-- gatehouse-suggestion:Gatehouse:lint:${one?.id} -->\n` +
        "`ruff` `F401` · Mend &#96;four&#96; @\u200boctocat &lt;!-- x --&gt; #\u200b12\n\n" +
        "```suggestion\nFOUR\n```",
    );
    expect(readMark(one?.body ?? "", "Gatehouse")).toEqual({ gate: "lint", id: one?.id });
    expect(readMark(one?.body ?? "", "Other")).toBeNull();
    expect(readMark(` ${one?.body}`, "Gatehouse")).toBeNull();
  });

  test("deleted lines are a block without a line, a blank line is one", () => {
    expect(made([fixable(4, "")])[0]?.body).toMatch(/\n```suggestion\n```$/);
    expect(made([fixable(4, "\n")])[0]?.body).toMatch(/\n```suggestion\n\n```$/);
  });

  test("a fence within needs a longer one around", () => {
    expect(made([fixable(4, "````md\n")])[0]?.body).toMatch(/\n`````suggestion\n````md\n`````$/);
  });

  test("a CRLF file's suggestion has no CR", () => {
    const text = file.replaceAll("\n", "\r\n");
    expect(made([fixable(4, "A\r\nB\r\n")], { text })[0]?.body).toMatch(/\n```suggestion\nA\nB\n```$/);
  });

  test("lines of context too, if the finding is new; else only changed lines", () => {
    expect(lines(made([fixable(1, "x\n"), fixable(8, "x\n"), fixable(9, "x\n")]))).toEqual([
      "src/a.py:1-1",
      "src/a.py:8-8",
    ]);
    const unknown = { standing: undefined };
    expect(lines(made([fixable(3, "x\n", unknown), fixable(5, "x\n", unknown)]))).toEqual(["src/a.py:5-5"]);
  });

  test("none of a fix that reaches out of the diff, in another file, or in a deleted one", () => {
    const wide = { fix: [lineEdit(5, "x\n"), lineEdit(10, "y\n")] };
    expect(made([fixable(5, "", wide), fixable(4, "x\n", { path: "src/b.py" })])).toEqual([]);
    const [[path, change] = ["", undefined]] = diff;
    const gone: Diff = new Map(change ? [[path, { ...change, status: "deleted" }]] : []);
    expect(made([fixable(4, "x\n")], { diff: gone })).toEqual([]);
  });

  test("in a renamed file, under its new name", () => {
    const hunks = [{ old: { start: 4, count: 1 }, new: { start: 4, count: 1 } }];
    const moved: Diff = new Map([["src/b.py", { status: "renamed", path: "src/b.py", oldPath: "src/a.py", hunks }]]);
    expect(lines(made([fixable(4, "x\n", { path: "src/b.py" })], { diff: moved }))).toEqual(["src/b.py:4-4"]);
    expect(made([fixable(4, "x\n", { path: "src/a.py" })], { diff: moved })).toEqual([]);
  });

  test("an insertion between a line that is shown and one that is not stands on the one that is", () => {
    const above = {
      range: { startLine: 1 },
      fix: [{ range: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 1 }, text: "x\n" }],
    };
    expect(lines(made([finding({ path: "src/a.py", ...above })]))).toEqual(["src/a.py:8-8"]);
  });

  test("none of what is known, waived, unfixable, without its file's text, or another kind of gate's", () => {
    const waived = { by: "ignore", reason: "not now" } as const;
    expect(made([fixable(4, "x\n", { standing: "known" }), fixable(4, "x\n", { waived })])).toEqual([]);
    expect(made([fixable(4, "", { fix: undefined })])).toEqual([]);
    expect(made([fixable(4, "x\n")], { gate: { kind: "security" } })).toEqual([]);
    const context = { ...red().context, diff };
    const found = fixables(report([gate("lint", { findings: [fixable(4, "x\n")] })]), context);
    expect(suggestions(found, new Map(), context)).toEqual([]);
  });

  test("none of a gate that offers none", () => {
    const { plan, ...rest } = red().context;
    const gates = plan.gates.map((each) => ({ ...each, suggestions: false }));
    const one = report([gate("lint", { findings: [fixable(4, "x\n")] })]);
    expect(fixables(one, { ...rest, plan: { ...plan, gates }, diff })).toEqual([]);
    expect(fixables(one, { ...rest, plan, diff })).toHaveLength(1);
  });

  test("none with what nobody sees, what was no UTF-8, or more lines than a person reads", () => {
    expect(made([fixable(4, "x\u202ey\n"), fixable(4, "x\u001b[31m\n"), fixable(4, "x\ufffd\n")])).toEqual([]);
    expect(made([fixable(4, "x\n".repeat(100))])).toHaveLength(1);
    expect(made([fixable(4, "x\n".repeat(101))])).toEqual([]);
  });

  test("what blocks comes first", () => {
    const [first] = made([fixable(4, "note\n", { severity: "note" }), fixable(5, "error\n")]);
    expect(first?.line).toBe(5);
  });

  test("its identity does not depend on its place, but on its words and lines", () => {
    const text = "a\nb\nc\nfour\nfour\nfour\n";
    const [one, other, another, third] = made(
      [
        fixable(4, "x\n", { message: "as in line 3" }),
        fixable(5, "x\n", { message: "as in line 30" }),
        fixable(6, "y\n", { message: "as in line 3" }),
        fixable(5, "x\n", { message: "other words" }),
      ],
      { text },
    );
    expect(one?.id).toBe(other?.id);
    expect(new Set([one?.id, another?.id, third?.id]).size).toBe(3);
  });
});

describe("what is posted, kept and taken back", () => {
  const wanted = (id: string, line: number, startLine = line): Suggestion => ({
    ...{ id, gate: "lint", path: "a", startLine, line, body: id },
  });
  const posted = (id: string, line: number | null, commentId: number): Posted => ({
    ...{ id, gate: "lint", path: "a", line, commentId, body: id, isAnswered: false },
  });
  const brief = ({ kept, left, fresh, gone }: ReturnType<typeof choose>) => ({
    ...{ kept, left, fresh: fresh.map(({ line }) => line), gone: gone.map(({ commentId }) => commentId) },
  });

  test("what stands there and is wanted is kept, moved or outdated; the rest is posted or goes", () => {
    const choice = choose(
      [wanted("a", 14), wanted("b", 20), wanted("c", 30)],
      [posted("a", 4, 1), posted("b", null, 2), posted("d", 5, 3)],
      () => true,
    );
    expect(brief(choice)).toEqual({ kept: 2, left: 0, fresh: [30], gone: [3] });
  });

  test("of two alike, the one on the line that is still wanted is kept", () => {
    expect(brief(choose([wanted("a", 20)], [posted("a", 10, 1), posted("a", 20, 2)], () => true))).toEqual({
      ...{ kept: 1, left: 0, fresh: [], gone: [1] },
    });
    expect(brief(choose([wanted("a", 30)], [posted("a", null, 1), posted("a", 20, 2)], () => true)).gone).toEqual([1]);
  });

  test("a gate's new name says nothing twice", () => {
    const renamed = { ...posted("a", 4, 1), gate: "style" };
    expect(brief(choose([wanted("a", 4)], [renamed], () => false))).toEqual({ kept: 1, left: 0, fresh: [], gone: [] });
  });

  test("what this run cannot tell is left", () => {
    expect(brief(choose([], [posted("a", 1, 1)], () => false))).toEqual({ kept: 0, left: 1, fresh: [], gone: [] });
  });

  test("never two on the same lines: what stands there first, then the worst", () => {
    const all = [wanted("b", 4, 2), wanted("c", 3), wanted("d", 2, 1), wanted("a", 6), wanted("e", 6)];
    expect(brief(choose(all, [posted("e", 6, 1)], () => true))).toEqual({ kept: 1, left: 0, fresh: [4], gone: [] });
  });

  test("at most 20 a run and 50 in all", () => {
    const all = Array.from({ length: 80 }, (_, n) => wanted(`w${n}`, n + 1));
    const there = all.slice(0, 45).map(({ id, line }) => posted(id, line, line));
    expect(choose(all, [], () => true).fresh).toHaveLength(20);
    expect(choose(all, there.slice(0, 30), () => true).fresh).toHaveLength(20);
    expect(choose(all, there, () => true).fresh).toHaveLength(5);
    expect(
      choose(
        [],
        all.map(({ id, line }) => posted(id, line, line)),
        () => true,
      ).gone,
    ).toHaveLength(80);
  });
});

test("what is mended keeps its words, and neither mark nor lines to apply", () => {
  const [one] = made([fixable(4, "FOUR\n", { message: "Mend it" })]);
  const body = mendedBody(one?.body ?? "", "0123456789abcdef");
  expect(body).toBe("`ruff` `F401` · Mend it\n\nMended: `0123456` has it no more.");
  expect(readMark(body, "Gatehouse")).toBeNull();
});

test("the pull request's comment remembers how many stand there, in its first line alone", () => {
  expect(suggestionsMark(0)).toBe("");
  expect(readSuggestionsMark(`<!-- gatehouse:Gatehouse -->${suggestionsMark(12)}\n### red`)).toBe(12);
  expect(readSuggestionsMark(`<!-- gatehouse:Gatehouse -->\n${suggestionsMark(12)}`)).toBe(0);
});
