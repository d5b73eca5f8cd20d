import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isFatal } from "../../src/core/problem.js";
import { readFixture, readText, readTorn } from "./read.js";

describe("Clover", () => {
  test("PHPUnit: declarations of methods are no lines", async () => {
    const { format, coverage, problems } = await readFixture("phpunit.clover.xml");
    expect([format, problems]).toEqual(["clover", []]);
    expect(coverage?.files).toEqual([
      {
        path: "/home/dev/shop/Cart.php",
        lines: [
          [7, 1],
          [8, 0],
          [10, 1],
          [15, 0],
        ],
        functions: { covered: 1, total: 2 },
      },
    ]);
  });

  test("jest: branches of conditions", async () => {
    const { format, coverage, problems } = await readFixture("jest.clover.xml");
    expect([format, problems]).toEqual(["clover", []]);
    expect(coverage?.files[0]?.path).toBe("/home/dev/shop/cart.js");
    expect(coverage?.files[0]?.lines).toEqual(
      (await readFixture("jest.coverage-final.json")).coverage?.files[0]?.lines,
    );
    expect(coverage?.files[0]?.branches).toEqual({ covered: 3, total: 6 });
  });

  test("OpenClover: conditions without a count; a part that is missing", async () => {
    const lines = `<line num="3" type="cond" truecount="0" falsecount="7"/><line num="4" type="stmt" count="0"/>`;
    const file = `<package name="p"><metrics statements="2"/><file name="A.java" path="/src/A.java">${lines}</file></package>`;
    const text = `<coverage clover="4.4" generated="1"><project><metrics statements="90"/>${file}</project></coverage>`;
    const { coverage, problems } = await readTorn(text);
    expect(coverage?.files).toEqual([
      {
        path: "/src/A.java",
        lines: [
          [3, 7],
          [4, 0],
        ],
        branches: { covered: 1, total: 2 },
      },
    ]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["disagreement", "The report says 90 statements, and holds 2: is a part of it missing?"],
    ]);
  });
});

describe("JaCoCo", () => {
  test("lines, branches and methods", async () => {
    const { format, coverage, problems } = await readFixture("jacoco.xml");
    expect([format, problems]).toEqual(["jacoco", []]);
    expect(coverage?.files).toEqual([
      {
        path: "shop/Cart.java",
        lines: [
          [3, 0],
          [5, 4],
          [6, 0],
          [8, 4],
          [12, 0],
          [16, 5],
          [17, 1],
        ],
        branches: { covered: 2, total: 6 },
        functions: { covered: 2, total: 4 },
      },
    ]);
  });

  test("Kover; groups; counters of parts that are not there", async () => {
    const line = `<line nr="2" mi="0" ci="1" mb="0" cb="0"/>`;
    const group = `<group name="m"><package name=""><sourcefile name="A.kt">${line}</sourcefile></package></group>`;
    const report = (lines: number) =>
      readText(`<report name="Kover">${group}<counter type="LINE" missed="0" covered="${lines}"/></report>`);
    const { format, coverage, problems } = await report(1);
    expect([format, coverage, problems]).toEqual(["jacoco", { files: [{ path: "A.kt", lines: [[2, 1]] }] }, []]);
    expect((await report(9)).problems[0]).toMatchObject({
      code: "disagreement",
      message: "The report says that 9 of 9 lines ran, and its source files hold 1 of 1.",
    });
  });

  test("Ant's build file is no report", async () => {
    const { format, problems } = await readText('<project xmlns:jacoco="antlib:org.jacoco.ant"/>');
    expect([format, problems[0]?.code]).toEqual(["jacoco", "incomplete"]);
  });
});

test("OpenCover: spans, hidden points, branches, the file of the method where a point names none", async () => {
  const points = `<SequencePoint vc="2" sl="3" el="5" fileid="1"/><SequencePoint vc="0" sl="5" el="6" fileid="1"/>
    <SequencePoint vc="1" sl="16707566" el="16707566" fileid="1"/><SequencePoint vc="0" sl="9"/>`;
  const branches = `<BranchPoint vc="1" sl="3" offset="1" path="0" fileid="1"/><BranchPoint vc="0" sl="3" offset="1" path="1" fileid="1"/>`;
  const method = `<Method><Name>A::f()</Name><FileRef uid="1"/><SequencePoints>${points}</SequencePoints><BranchPoints>${branches}</BranchPoints></Method>`;
  const files = String.raw`<Files><File uid="1" fullPath="C:\a.cs"/></Files>`;
  const text = `<CoverageSession><Modules><Module>${files}<Classes><Class><Methods>${method}</Methods></Class></Classes></Module></Modules></CoverageSession>`;
  const { format, coverage, problems } = await readTorn(text);
  expect([format, problems]).toEqual(["opencover", []]);
  expect(coverage?.files).toEqual([
    {
      path: String.raw`C:\a.cs`,
      lines: [
        [3, 2],
        [4, 2],
        [5, 2],
        [6, 0],
        [9, 0],
      ],
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    },
  ]);
});

test("dotCover: detailed, or without a statement", async () => {
  const statement = (line: number, covered: string) =>
    `<Statement FileIndex="1" Line="${line}" EndLine="${line + 1}" Covered="${covered}"/>`;
  const root = (body: string) =>
    `<Root CoveredStatements="1" TotalStatements="2" DotCoverVersion="2023.3">${body}</Root>`;
  const file = `<FileIndices><File Index="1" Name="a.cs"/></FileIndices>`;
  const { format, coverage } = await readTorn(root(`${file}${statement(2, "False")}${statement(3, "True")}`));
  expect([format, coverage?.files]).toEqual([
    "dotcover",
    [
      {
        path: "a.cs",
        lines: [
          [2, 0],
          [3, 1],
          [4, 1],
        ],
      },
    ],
  ]);
  expect((await readText(root("<Assembly/>"))).problems[0]?.code).toBe("incomplete");
});

test("scoverage: ignored statements do not count", async () => {
  const statement = (line: number, hits: number, ignored = false) =>
    `<statement source="a.scala" full-class-name="A" method="f" start="${line}" end="${line}" line="${line}" branch="true" invocation-count="${hits}" ignored="${ignored}"/>`;
  const { format, coverage } = await readTorn(
    `<scoverage statement-rate="1"><class filename="a.scala">${statement(1, 2)}${statement(2, 0)}${statement(3, 0, true)}</class></scoverage>`,
  );
  expect([format, coverage?.files]).toEqual([
    "scoverage",
    [
      {
        path: "a.scala",
        lines: [
          [1, 2],
          [2, 0],
        ],
        branches: { covered: 1, total: 2 },
        functions: { covered: 1, total: 1 },
      },
    ],
  ]);
});

test("SonarQube's generic coverage", async () => {
  const lines = `<lineToCover lineNumber="4" covered="true" branchesToCover="2" coveredBranches="1"/><lineToCover lineNumber="5" covered="false"/>`;
  const { format, coverage } = await readTorn(`<coverage version="1"><file path="a.js">${lines}</file></coverage>`);
  expect([format, coverage?.files]).toEqual([
    "sonarqube",
    [
      {
        path: "a.js",
        lines: [
          [4, 1],
          [5, 0],
        ],
        branches: { covered: 1, total: 2 },
      },
    ],
  ]);
});

test("Visual Studio: ranges come before the names of their files", async () => {
  const range = (id: number, line: number, covered: string) =>
    `<range source_id="${id}" start_line="${line}" end_line="${line}" covered="${covered}"/>`;
  const module = (ranges: string) =>
    `<module name="a.dll"><functions><function><ranges>${ranges}</ranges></function></functions><source_files><source_file id="0" path="a.cs"/></source_files></module>`;
  const text = `<results><modules>${module(range(0, 1, "yes") + range(0, 2, "no"))}${module(range(0, 2, "partial") + range(7, 1, "no"))}</modules></results>`;
  const { format, coverage, problems } = await readTorn(text);
  expect([format, coverage?.files]).toEqual([
    "vs-coverage",
    [
      {
        path: "a.cs",
        lines: [
          [1, 1],
          [2, 1],
        ],
      },
    ],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["disagreement"]);
});

test("LuaCov, whole and without its summary", async () => {
  const rule = "=".repeat(78);
  const text = `${rule}\na.lua\n${rule}\n  1 local a = 1\n    -- 2\n**0 print(a)\n 12 f()\n`;
  const whole = await readTorn(`${text}${rule}\nSummary\n${rule}\n\nFile Hits\n---\nTotal        2    1      66.67%\n`);
  expect([whole.format, whole.problems, whole.coverage?.files]).toEqual([
    "luacov",
    [],
    [
      {
        path: "a.lua",
        lines: [
          [1, 1],
          [3, 0],
          [4, 12],
        ],
      },
    ],
  ]);
  expect((await readText(text)).problems[0]).toMatchObject({ code: "truncated", line: 7 });
});

describe("a report that is cut is never read as whole", () => {
  const folder = join("__tests__", "fixtures", "reports");
  const names = readdirSync(folder).filter((name) =>
    /coverage|clover|jacoco|cobertura|llvm-cov.*json|gcov.*json|simplecov/.test(name),
  );

  test.each(names)("%s", async (name) => {
    const text = readFileSync(join(folder, name), "utf8").trimEnd();
    for (let part = 1; part < 10; part++) {
      const { problems } = await readText(text.slice(0, Math.floor((text.length * part) / 10)));
      const isTable = /\.txt$/.test(name) && part === 9;
      expect([part, problems.some(isFatal) || isTable]).toEqual([part, true]);
    }
  });
});

describe("another document under a format's name is a problem", () => {
  const formats = [
    "clover",
    "jacoco",
    "opencover",
    "sonarqube",
    "scoverage",
    "dotcover",
    "vs-coverage",
    "istanbul",
    "istanbul-summary",
    "coverage-py",
    "coverage-py-text",
    "llvm-cov",
    "gcov-json",
    "gcov",
    "simplecov",
    "luacov",
  ];
  test.each(formats)("%s", async (format) => {
    for (const text of ["No such thing\n", '{"a": 1}', "<html/>", "{}", "<report"]) {
      const { problems } = await readText(text, format);
      expect([text, problems.some(isFatal)]).toEqual([text, true]);
    }
  });
});
