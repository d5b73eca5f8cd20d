import { describe, expect, test } from "@jest/globals";
import { baselineOf, coverageAgainst } from "../../src/core/baseline.js";
import { compareTests } from "../../src/core/compare-tests.js";
import { passed } from "../../src/core/verdict.js";
import { gateCheck, rollUpCheck } from "../../src/render/check.js";
import { comment } from "../../src/render/comment.js";
import { checkTextLimit, commentLimit, summaryLimit } from "../../src/render/limits.js";
import { summary } from "../../src/render/summary.js";
import { processorMs } from "../world/processor.js";
import { expectGolden } from "./golden.js";
import { hrefs, html, readText, skeleton } from "./html.js";
import { hostileImages, images, released } from "./image-samples.js";
import {
  badConfig,
  brokenRun,
  builds,
  cancelledRun,
  compared,
  green,
  hostile,
  hostileWords,
  huge,
  licences,
  red,
  retried,
  type Sample,
  security,
} from "./samples.js";

const samples: Readonly<Record<string, () => Sample>> = {
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

describe("golden pages", () => {
  for (const [name, make] of Object.entries(samples)) {
    test(`comment: ${name}`, () => {
      const { report, context } = make();
      expectGolden(`comment-${name}.md`, comment(report, context));
    });
  }
  test("summary: red", () => {
    const { report, context } = red();
    expectGolden("summary-red.md", summary(report, context));
  });
  test("check: a build", () => {
    const { report, context } = builds();
    const [first] = report.gates;
    const page = first && gateCheck(first, context);
    expect(page?.title).toBe("api 84.1 MB");
    expect(page?.text).toContain("| +1.2\u00a0MB |");
  });
  test("checks: red", () => {
    const { report, context } = red();
    const pages = [rollUpCheck(report, context), ...report.gates.map((gate) => gateCheck(gate, context))];
    const text = pages.map(
      (page) =>
        `# ${page.name}: ${page.conclusion}\n\n## ${page.title}\n\n${page.summary}\n---\n\n${page.text ?? ""}\n---\n\n${JSON.stringify(page.annotations, null, 2)}\n`,
    );
    expectGolden("checks-red.md", text.join("\n"));
  });
});

describe("within the limits", () => {
  const { report, context } = huge();

  test("a comment on 25,000 failing tests and 2,000 files says what it leaves out", () => {
    const started = processorMs();
    const text = comment(report, context);
    expect(processorMs() - started).toBeLessThan(1_000);
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text).toContain("… and 24,950 more");
    expect(text).toContain("24,950 failing tests, 1,950 changed files' coverage, 29,950 new findings");
  });

  test("the same beside a baseline", () => {
    const gates = report.gates.map((gate) => {
      if (!gate.tests || !gate.coverage) return gate;
      const base = baselineOf({ ...report, gates: [{ ...gate, verdict: passed("fine") }] }, "main")?.gates[0];
      const { tests, against } = compareTests(gate.tests, base ?? {});
      const coverage = coverageAgainst(
        gate.coverage,
        base?.coverage ?? { covered: 0, total: 0, files: [] },
        () => true,
        new Map(),
      );
      expect([against.failing, coverage.files.length]).toEqual([25_000, 2_000]);
      return { ...gate, tests, against: { tests: against, coverage } };
    });
    const compared = { ...report, gates };
    const text = comment(compared, context);
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text).toContain("24,950 failing tests, 1,950 changed files' coverage, 29,950 new findings");
    expect(text).toContain("25,000 of 25,000 tests fail (none of them new)");
    expect(Buffer.byteLength(summary(compared, context))).toBeLessThanOrEqual(summaryLimit);
    for (const gate of gates) {
      const page = gateCheck(gate, context);
      expect(Buffer.byteLength(page.summary)).toBeLessThanOrEqual(checkTextLimit);
      expect(Buffer.byteLength(page.text ?? "")).toBeLessThanOrEqual(checkTextLimit);
    }
  });

  test("a summary of it stays below the megabyte, and its folds are whole", () => {
    const started = processorMs();
    const text = summary(report, context);
    expect(processorMs() - started).toBeLessThan(1_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryLimit);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain("29,000 new findings");
  });

  test("checks stay below 65,535 bytes", () => {
    for (const page of [rollUpCheck(report, context), ...report.gates.map((gate) => gateCheck(gate, context))]) {
      expect(Buffer.byteLength(page.summary)).toBeLessThanOrEqual(checkTextLimit);
      expect(Buffer.byteLength(page.text ?? "")).toBeLessThanOrEqual(checkTextLimit);
      expect(page.annotations.length).toBeLessThanOrEqual(1_000);
    }
    const gate = report.gates[1];
    expect(gate && gateCheck(gate, context).summary).toContain(
      "24,000 annotations not shown: a check gets the 1,000 worst.",
    );
  });

  test("hundreds of images and files with long names", () => {
    const { report, context } = hostileImages(Array.from({ length: 300 }, (_, index) => `${index}-${"x".repeat(200)}`));
    const text = comment(report, context);
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text).toMatch(/not shown here: .*\d+ images/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.match(/^`{3,}/gm)?.length ?? 0).toBe(2 * (text.match(/^`{3,}(text|mermaid)$/gm)?.length ?? 0));
    for (const page of [rollUpCheck(report, context), ...report.gates.map((gate) => gateCheck(gate, context))]) {
      expect(Buffer.byteLength(page.summary)).toBeLessThanOrEqual(checkTextLimit);
      expect(Buffer.byteLength(page.text ?? "")).toBeLessThanOrEqual(checkTextLimit);
    }
  });

  test("where everything is long, a comment still fits and closes what it opens", () => {
    const { report, context } = hostile(Array.from({ length: 120 }, (_, index) => `${index} ${"$|<&`*".repeat(100)}`));
    const text = comment(report, context);
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).toMatch(/not shown here: .*failing tests/);
    expect(skeleton(html(text)).filter((tag) => tag === "<details")).toHaveLength(
      text.match(/<details>/g)?.length ?? 0,
    );
  });
});

describe("somebody else's text is only text", () => {
  const plain = skeleton(html(comment(...both(hostile(["word"])))));
  const words = hostileWords.filter((word) => word.trim() !== "");

  for (const word of words) {
    test(`in a comment: ${JSON.stringify(word.slice(0, 60))}`, () => {
      const { report, context } = hostile([word]);
      const page = html(comment(report, context));
      expect(skeleton(page)).toEqual(plain);
      for (const href of hrefs(page)) expect(href).toMatch(/^https:\/\/github\.com\/acme\/billing\//);
      expectNothingToFind(readText(page));
    });
  }

  const plainImages = skeleton(html(comment(...both(hostileImages(["word"])))));
  for (const word of words.filter((word) => !/^:\/\//.test(word))) {
    test(`as an image, a tag, a log and a release: ${JSON.stringify(word.slice(0, 60))}`, () => {
      const page = html(comment(...both(hostileImages([word]))));
      expect(skeleton(page)).toEqual(plainImages);
      expectNothingToFind(readText(page));
    });
  }

  test("in the summary and the checks, all words at once", () => {
    const { report, context } = hostile();
    const checks = [rollUpCheck(report, context), ...report.gates.map((gate) => gateCheck(gate, context))];
    for (const markdown of [
      summary(report, context),
      ...checks.flatMap((check) => [check.summary, check.text ?? ""]),
    ]) {
      const page = html(markdown);
      expect(page).not.toMatch(/<(img|script)/);
      expect(page).not.toContain("<!--");
      expect(skeleton(page).filter((tag) => tag === "</details")).toHaveLength(
        skeleton(page).filter((tag) => tag === "<details").length,
      );
      for (const href of hrefs(page)) expect(href).toMatch(/^https:\/\/github\.com\/acme\/billing\//);
      expectNothingToFind(readText(page));
      expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(markdown.includes("\ud800")).toBe(false);
    }
  });

  test("a chart's labels hold nothing of its grammar", () => {
    const names = ["section", "x: crit, 0, 1", "a;b#c%%d", "click here\nend", "title [x](y)"];
    const { report, context } = hostile(names);
    const chart = /```mermaid\n([\s\S]*?)```/.exec(comment(report, context))?.[1]?.trim().split("\n").slice(3) ?? [];
    expect(chart).toHaveLength(names.length);
    for (const line of chart) {
      expect(line).toMatch(/^[✔✖] [\p{L}\p{N} ._/·-]+ :(done|active|crit), [\d:.]{12}, [\d:.]{12}$/u);
    }
  });
});

function both({ report, context }: Sample): [Sample["report"], Sample["context"]] {
  return [report, context];
}

function expectNothingToFind(text: string): void {
  expect(text).not.toMatch(/@\w/);
  expect(text).not.toMatch(/#\d/);
  expect(text).not.toMatch(/\bGH-\d/i);
  expect(text).not.toMatch(/:\/\//);
  expect(text).not.toMatch(/\bwww\./);
  expect(text).not.toMatch(/\b[0-9a-f]{7,40}\b/);
  expect(text).not.toMatch(/:(\+1|tada|error):/);
}
