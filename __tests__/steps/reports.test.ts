import { createHash } from "node:crypto";
import { mkdtemp, realpath, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { judgeStep } from "../../src/core/judge.js";
import type { GatePolicy } from "../../src/core/plan.js";
import { type RanStep, run, write, writing } from "./harness.js";

/** What is kept of a line. */
const hashOf = (line: string) =>
  line.replace(/\w+|;/g, (part) => (part === ";" ? " ;" : createHash("sha256").update(part).digest("hex").slice(0, 6)));

const policy: GatePolicy = { block: "new", failOn: "warning" };
const green = '<testsuite name="s" tests="1"><testcase name="a" classname="s" /></testsuite>';
const red =
  '<testsuite name="s" tests="2"><testcase name="a" classname="s" /><testcase name="b" classname="s" file="tests/b.py" line="6"><failure message="no" /></testcase></testsuite>';
const none = '<testsuite name="s" tests="0"></testsuite>';
const sarif = (level: string) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "lint" } },
        results: [
          {
            ruleId: "L1",
            level,
            message: { text: "bad" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "a.py" }, region: { startLine: 1 } } }],
          },
        ],
      },
    ],
  });

function verdict(step: RanStep, { known = false } = {}): string {
  const findings = known ? step.findings.map((each) => ({ ...each, standing: "known" as const })) : step.findings;
  const { outcome, reason, message } = judgeStep({ ...step, findings }, policy, null);
  return `${outcome} ${reason}: ${message}`;
}

const promised = (contents: Readonly<Record<string, string>>, code = 0, reports: readonly string[] = ["out/*.xml"]) =>
  run({ run: writing(contents, code), shell: "node", reports });

describe("reports of a run step", () => {
  test("are judged whatever the exit code says", async () => {
    expect(verdict(await promised({ "out/a.xml": green }))).toBe("passed null: 1 test, 0 skipped");
    expect(verdict(await promised({ "out/a.xml": red }, 1))).toBe("failed tests-failed: 1 of 2 tests failed");
    expect(verdict(await promised({ "out/a.xml": red }, 0))).toBe("failed tests-failed: 1 of 2 tests failed");
    const other = green.replaceAll('"s"', '"other"');
    expect(verdict(await promised({ "out/a.xml": other, "out/b.xml": red }, 1))).toBe(
      "failed tests-failed: 1 of 3 tests failed",
    );
    // The same tests twice: what failed in one of the reports has failed.
    const better = red.replace(/<failure.*?\/>/, "");
    for (const contents of [
      { "out/a.xml": better, "out/b.xml": red },
      { "out/a.xml": red, "out/b.xml": better },
    ]) {
      expect(verdict(await promised(contents, 0))).toMatch(/^failed tests-failed: 1 of \d tests failed$/);
    }
  });

  test("that were written twice, or hold the same tests, count once", async () => {
    const suite = (name: string, ...times: readonly number[]) =>
      `<testsuite name="${name}">${times.map((time) => `<testcase classname="${name}" name="t${time}" time="${time}"/>`).join("")}</testsuite>`;
    const all = `<testsuites>${suite("Cart", 1, 2)}${suite("Stock", 3)}</testsuites>`;
    const contents = {
      "out/TEST-Cart.xml": suite("Cart", 1, 2),
      "out/TEST-all.xml": all,
      "out/copy/TEST-all.xml": all,
    };
    expect((await promised(contents, 0, ["out/**/*.xml"])).tests?.total).toBe(3);
    const [a, b] = ["a", "b"].map((path) => `SF:${path}.js\nDA:1,1\nDA:2,0\nend_of_record\n`);
    const info = { "a.info": a ?? "", "b.info": b ?? "", "c.info": a ?? "" };
    const step = { run: writing(info, 0), shell: "node", reports: ["*.info"] };
    const coverage = await run(step, { contents: { "a.js": "1;\n2;\n", "b.js": "1;\n2;\n" } });
    expect(coverage.coverage?.files.map(({ path, lines }) => [path, lines])).toEqual([
      [
        "a.js",
        [
          [1, 1],
          [2, 0],
        ],
      ],
      [
        "b.js",
        [
          [1, 1],
          [2, 0],
        ],
      ],
    ]);
  });

  test("that do not explain the exit code leave it standing", async () => {
    expect(verdict(await promised({ "out/a.xml": green }, 1))).toBe("failed exit-code: exited with code 1");
    expect(verdict(await promised({ "out/a.xml": green }, 77))).toBe("failed exit-code: exited with code 77");
  });

  test("that hold no test are no proof of anything", async () => {
    expect(verdict(await promised({ "out/a.xml": none }))).toBe("inconclusive no-data: the reports hold no test");
  });

  test("explain the exit code by findings that are known or too small to block", async () => {
    const known = await promised({ "out.sarif": sarif("error") }, 1, ["out.sarif"]);
    expect(verdict(known)).toBe("failed findings: 1 finding");
    expect(verdict(known, { known: true })).toBe("passed null: 1 finding, none of them blocking");
    const note = await promised({ "out.sarif": sarif("note") }, 1, ["out.sarif"]);
    expect(verdict(note)).toBe("passed null: 1 finding, none of them blocking");
  });

  test("that are missing break the step, with the last words of what ran", async () => {
    expect((await promised({})).said).toBe(
      "broken report-missing: out/*.xml was not written (step exited with code 0)",
    );
    const script = 'console.error("usage: no such option --junitxm"); process.exitCode = 4;';
    expect((await run({ run: script, shell: "node", reports: ["junit.xml"] })).said).toBe(
      "broken report-missing: junit.xml was not written (step exited with code 4: usage: no such option --junitxm)",
    );
    // One that is there does not make up for one that is not.
    expect((await promised({ "out/a.xml": green }, 0, ["out/*.xml", "cover.xml"])).said).toBe(
      "broken report-missing: cover.xml was not written (step exited with code 0)",
    );
  });

  test("that are empty, cut or of no known format break the step, by name", async () => {
    expect((await promised({ "out/a.xml": "" })).said).toMatch(/^broken report-unreadable: out\/a\.xml.*empty/);
    expect((await promised({ "out/a.xml": red.slice(0, 60) })).said).toMatch(
      /^broken report-unreadable: out\/a\.xml:1: The XML document ends too early/,
    );
    expect((await promised({ "out/a.xml": "hello\n" })).said).toMatch(/^broken report-unreadable: .*out\/a\.xml/);
    // A failed test in one report does not hide that another is lost.
    expect((await promised({ "out/a.xml": red, "out/b.xml": green.slice(0, 40) }, 1)).said).toMatch(
      /^broken report-unreadable: out\/b\.xml/,
    );
  });

  test("from before the run are stale, and new ones beside them do not help", async () => {
    const root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-step-")));
    try {
      await write(root, { "out/a.xml": green });
      await utimes(join(root, "out/a.xml"), new Date(0), new Date(0));
      const step = { shell: "node", reports: ["out/*.xml"] };
      const stale =
        "broken report-stale: out/a.xml is from before this run: the step did not write it (delete it first if it should go) (step exited with code 0)";
      expect((await run({ ...step, run: "0" }, { root })).said).toBe(stale);
      expect((await run({ ...step, run: writing({ "out/b.xml": green }) }, { root })).said).toBe(stale);
      expect((await run({ ...step, run: writing({ "out/a.xml": green, "out/b.xml": green }) }, { root })).said).toBe(
        "judged 0",
      );
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

  test("give findings the hash of their line, unless it may hold a secret", async () => {
    const place = (ruleId: string, startLine: number) => ({
      ruleId,
      message: { text: "m" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "a.txt" }, region: { startLine } } }],
    });
    const results = [place("r", 3), place("hardcoded-password", 3), place("r", 99), place("r", 1)];
    const document = { version: "2.1.0", runs: [{ tool: { driver: { name: "t" } }, results }] };
    const ran = await run(
      { run: writing({ "out.sarif": JSON.stringify(document) }, 1), shell: "node", reports: ["out.sarif"] },
      { contents: { "a.txt": " a\nb\n  \t\tc\n d" } },
    );
    expect(ran.findings.map(({ rule, lineHash }) => [rule, lineHash])).toEqual([
      ["r", "180aee12dab6264:1"],
      ["hardcoded-password", undefined],
      ["r", undefined],
      ["r", "271789c17abda88f:1"],
    ]);
  });

  test("are looked for in the working directory, and their paths are the repository's", async () => {
    const contents = { "svc/tests/b.py": "\n", "svc/a.py": "import os\n", "a.py": "\n" };
    const script = writing({ "out/a.xml": red, "out.sarif": sarif("error") }, 1);
    const step = { run: script, shell: "node", workingDirectory: "svc", reports: ["out/*.xml", "out.sarif"] };
    const ran = await run(step, { contents });
    expect(ran.tests?.cases.map(({ path, line }) => `${path}:${line}`).at(1)).toMatch(/^svc\/tests\/b\.py:\d$/);
    expect(ran.findings.map(({ path, context }) => `${path} ${context}`)).toEqual([`svc/a.py ${hashOf("import os")}`]);
  });
});

describe("what a step prints", () => {
  test("is a report of the format that it names", async () => {
    const good = await run({
      run: `console.log(${JSON.stringify(red)}); process.exitCode = 1`,
      shell: "node",
      format: "junit",
    });
    expect(verdict(good)).toBe("failed tests-failed: 1 of 2 tests failed");
    const cut = await run({ run: `console.log(${JSON.stringify(red.slice(0, 60))})`, shell: "node", format: "junit" });
    expect(cut.said).toMatch(/^broken report-unreadable: output of step.*ends too early/);
    expect((await run({ run: "0", shell: "node", format: "junit" })).said).toMatch(/^broken report-unreadable: /);
  });

  test("is read by a problem matcher", async () => {
    const matcher = JSON.stringify({
      problemMatcher: [
        {
          owner: "cc",
          severity: "warning",
          pattern: [{ regexp: "^(.+):(\\d+): (.+)$", file: 1, line: 2, message: 3 }],
        },
      ],
    });
    const contents = { "matcher.json": matcher, "src/a.c": "int a;\nint b;\n", "bad.json": "{" };
    const step = { run: 'console.log("src/a.c:2: b is unused")', shell: "node" };
    const ran = await run({ ...step, matcher: "matcher.json" }, { contents });
    expect(
      ran.findings.map(({ path, range, message, severity, context }) => [
        path,
        range?.startLine,
        message,
        severity,
        context,
      ]),
    ).toEqual([["src/a.c", 2, "b is unused", "warning", hashOf("int b;")]]);
    expect((await run({ ...step, matcher: "none.json" }, { contents })).said).toBe(
      "broken report-missing: the problem matcher none.json does not exist (step exited with code 0)",
    );
    expect((await run({ ...step, matcher: "bad.json" }, { contents })).said).toMatch(
      /^broken report-unreadable: bad\.json/,
    );
  });
});
