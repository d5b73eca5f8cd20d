import { afterEach, describe, expect, test } from "@jest/globals";
import { inconclusive, passed } from "../../src/core/verdict.js";
import { finding, step } from "../render/samples.js";
import { Pull, type Tree } from "./pull.js";

const plain = Array.from({ length: 12 }, (_, n) => `line(${n + 1});`);

/** Twelve lines, some of them replaced, below `above`. */
function lines(changes: Readonly<Record<number, string>>, above: readonly string[] = []): string {
  const changed = plain.map((line, index) => changes[index + 1] ?? line);
  return `${[...above, ...changed].join("\n")}\n`;
}

const base: Tree = { "a.js": lines({}), "b.js": lines({}) };
const two: Tree = { "a.js": lines({ 3: "three() ;", 9: "nine() ;" }) };

let pull: Pull;
async function open(change: Tree, options: Parameters<typeof Pull.open>[1] = {}): Promise<Pull> {
  pull = await Pull.open(base, options);
  pull.push(change);
  return pull;
}
afterEach(async () => {
  expect(pull.github.violations).toEqual([]);
  await pull.close();
});

describe("suggestions on a pull request", () => {
  test("are posted once, kept over a rebase that moves their lines, and taken back when they are mended", async () => {
    await open(two);
    await pull.run();
    expect(pull.lines).toEqual(["a.js:3", "a.js:9"]);
    expect(pull.asked).toEqual(["pulls/list-review-comments", "pulls/create-review"]);
    expect(pull.github.served("pulls/create-review")[0]?.body).toMatchObject({
      event: "COMMENT",
      comments: [
        { path: "a.js", line: 3, side: "RIGHT", body: expect.stringMatching(/```suggestion\nthree\(\);\n```$/) },
        { path: "a.js", line: 9, side: "RIGHT" },
      ],
    });
    expect(pull.comment).toMatch(/^<!-- gatehouse:Gatehouse --><!-- gatehouse-suggestions:2 -->\n### /);

    const above = ["// moved", "// down"];
    pull.push({ "a.js": lines({ 3: "three() ;", 9: "nine() ;" }, above) }, { "a.js": lines({}, above) });
    await pull.run();
    expect(pull.lines).toEqual(["a.js:5", "a.js:11"]);
    expect(pull.asked).toEqual(["pulls/list-review-comments"]);

    pull.push({ "a.js": lines({ 3: "three();", 9: "nine() ;" }, above) });
    await pull.run();
    expect(pull.lines).toEqual(["a.js:11"]);
    expect(pull.asked).toEqual(["pulls/list-review-comments", "pulls/delete-review-comment"]);

    pull.push({ "a.js": lines({ 3: "three();", 9: "nine();" }, above) });
    await pull.run();
    expect(pull.lines).toEqual([]);
    expect(pull.comment).toMatch(/^<!-- gatehouse:Gatehouse -->\n### /);
    await pull.run();
    expect(pull.asked).toEqual([]);
  });

  test("cost no request where nothing can be mended and none stand there", async () => {
    await open({ "a.js": lines({ 3: "three();" }) });
    for (const comment of ["auto", "always", "always", "auto"] as const) {
      await pull.run({ comment });
      expect(pull.asked).toEqual([]);
    }
    // Nothing remembers whether some stand there.
    await pull.run({ comment: "never" });
    expect(pull.asked).toEqual(["pulls/list-review-comments"]);
  });

  test("are taken back without a comment that remembers them, too", async () => {
    await open(two);
    await pull.run({ comment: "never" });
    expect(pull.lines).toEqual(["a.js:3", "a.js:9"]);
    pull.push({ "a.js": lines({ 3: "three();" }) });
    await pull.run({ comment: "never" });
    expect(pull.lines).toEqual([]);
    expect(pull.github.state.comments).toEqual([]);
  });

  test("make a green run write its comment, which remembers them", async () => {
    await open(two);
    const findings = pull.found().map((one) => ({ ...one, severity: "note" as const, standing: undefined }));
    await pull.run({}, { findings, verdict: passed("fine") });
    expect(pull.lines).toEqual(["a.js:3", "a.js:9"]);
    expect(pull.comment).toContain("<!-- gatehouse-suggestions:2 -->");
  });

  test("that GitHub calls outdated are not said again while their finding stands", async () => {
    await open(two);
    await pull.run();
    for (const one of pull.github.state.reviews.comments) one.line = null;
    await pull.run();
    expect(pull.asked).toEqual(["pulls/list-review-comments"]);
    expect(pull.lines).toEqual(["a.js:null", "a.js:null"]);
    pull.push({ "a.js": lines({ 3: "three();" }) });
    await pull.run();
    expect(pull.lines).toEqual([]);
  });

  test("that somebody has answered are not deleted under them, and are said again if the finding comes back", async () => {
    await open(two);
    await pull.run();
    const [first] = pull.github.state.reviews.comments;
    pull.github.state.reviews.add(7, "octocat", { path: "a.js", line: 3, body: "no", answers: first?.id ?? 0 });
    pull.push({ "a.js": lines({ 3: "three();", 9: "nine() ;" }) });
    await pull.run();
    expect(first?.body).toMatch(
      /^`semi` `blank` · A blank before a semicolon\n\nMended: `[0-9a-f]{7}` has it no more\.$/,
    );
    expect(pull.asked).toEqual(["pulls/list-review-comments", "pulls/update-review-comment"]);
    pull.push(two);
    await pull.run();
    expect(pull.lines).toHaveLength(4);
    await pull.run();
    expect(pull.asked).toEqual(["pulls/list-review-comments"]);
  });

  test("of others, and by others with our mark, are left alone and change nothing", async () => {
    await open(two);
    await pull.run();
    const [ours] = pull.github.state.reviews.comments;
    const forged = pull.github.state.reviews.add(7, "mallory", { path: "a.js", line: 3, body: ours?.body ?? "" });
    pull.github.state.reviews.add(7, "octocat", { path: "a.js", line: 1, body: "```suggestion\nx\n```" });
    pull.push({ "a.js": lines({ 3: "three();" }) });
    await pull.run();
    expect(pull.lines).toEqual([`a.js:${forged.line} mallory`, "a.js:1 octocat"]);
    pull.push(two);
    await pull.run();
    expect(pull.lines.filter((line) => !line.includes(" "))).toEqual(["a.js:3", "a.js:9"]);
  });

  test("are left where the gate was not judged to its end, or did not run", async () => {
    await open(two);
    await pull.run();
    pull.push({ "a.js": lines({ 3: "three();" }) });
    await pull.run({}, { findings: [], verdict: inconclusive("no-base", "no base") });
    await pull.run({}, { findings: [], steps: [step("semi", { isPartial: true })] });
    await pull.run({}, { name: "other", findings: [] });
    expect(pull.lines).toHaveLength(2);
    expect(pull.comment).toContain("<!-- gatehouse-suggestions:2 -->");
    await pull.run();
    expect(pull.lines).toEqual([]);
  });

  test("are made for no file that the working tree has otherwise than the head", async () => {
    await open({ ...two, "b.js": lines({ 4: "four() ;" }) });
    pull.write({ "a.js": `// merged in from main\n${two["a.js"]}` });
    await pull.run();
    expect(pull.lines).toEqual(["b.js:4"]);
    pull.push({ ...two, "b.js": lines({ 4: "four() ;" }) });
    await pull.run();
    expect(pull.lines).toEqual(["b.js:4", "a.js:3", "a.js:9"]);
    pull.write({ "a.js": "// something else\n" });
    await pull.run({}, { findings: [] });
    expect(pull.lines).toEqual(["a.js:3", "a.js:9"]);
  });

  test("20 a run, and the comment tells the rest", async () => {
    const many = Array.from({ length: 60 }, (_, n) => `call(${n}) ;`).join("\n");
    await open({ "c.js": `${many}\n` });
    await pull.run();
    expect(pull.lines).toHaveLength(20);
    expect(pull.comment).toContain("40 more fixes: gatehouse run lint --fix");
    await pull.run();
    await pull.run();
    await pull.run();
    expect(pull.lines).toHaveLength(50);
    expect(pull.comment).toContain("10 more fixes: gatehouse run lint --fix");
    expect(pull.asked).toEqual(["pulls/list-review-comments"]);
  });

  test("that GitHub does not take do not hold back the others", async () => {
    await open({ "c.js": `${Array.from({ length: 8 }, (_, n) => `call(${n}) ;`).join("\n")}\n` });
    const hunks = pull.github.state.reviews;
    Object.assign(hunks, {
      options: {
        hunks: () => [
          [1, 4],
          [6, 8],
        ],
      },
    });
    await pull.run();
    expect(pull.lines).toEqual(["c.js:1", "c.js:2", "c.js:3", "c.js:4", "c.js:6", "c.js:7", "c.js:8"]);
    expect(pull.log.lines).toContain("Suggestions: GitHub did not take 1 fix.");
    expect(pull.asked.length).toBeLessThanOrEqual(9);
  });

  test("that GitHub takes none of end after a bounded number of reviews", async () => {
    await open({ "c.js": `${Array.from({ length: 20 }, (_, n) => `call(${n}) ;`).join("\n")}\n` });
    Object.assign(pull.github.state.reviews, { options: { hunks: () => [] } });
    await pull.run();
    expect(pull.github.served("pulls/create-review")).toHaveLength(12);
    expect(pull.log.lines).toContain("Suggestions: GitHub did not take 20 fixes.");
    expect(pull.comment).not.toContain("gatehouse-suggestions");
  });

  test("by a token that may not write are one line in the log", async () => {
    await open(two, { readOnly: true });
    await pull.run({ comment: "never" });
    expect(pull.lines).toEqual([]);
    expect(pull.log.lines.filter((line) => /suggestion|403/i.test(line))).toEqual([
      "This token may not write suggestions (403).",
    ]);
  });

  test("an outage is one warning, and what stands there is remembered", async () => {
    await open(two);
    await pull.run();
    pull.github.fail("pulls/list-review-comments", { answer: { status: 500 }, times: 9 });
    await pull.run();
    expect(pull.log.lines.filter((line) => line.startsWith("warning: Could not write suggestions"))).toHaveLength(1);
    expect(pull.comment).toContain("<!-- gatehouse-suggestions:2 -->");
  });

  test("over several lines name the first and the last", async () => {
    await open({ "a.js": lines({ 3: "three() ;", 4: "four() ;" }) });
    const range = { startLine: 3, startColumn: 1, endLine: 5, endColumn: 1 };
    const both = finding({ path: "a.js", range, fix: [{ range, text: "three();\nfour();\n" }] });
    await pull.run({}, { findings: [both, ...pull.found()] });
    expect(pull.lines).toEqual(["a.js:3-4"]);
    expect(pull.comment).toContain("2 more fixes: gatehouse run lint --fix");
  });

  test("are none without the checkout of the change", async () => {
    await open(two);
    await pull.run({ sources: null });
    expect([pull.asked, pull.lines]).toEqual([[], []]);
  });
});
