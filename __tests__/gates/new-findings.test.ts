import { chmod, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { lineMap, parseDiff } from "../../src/core/diff-text.js";
import type { PlannedStep } from "../../src/core/plan.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, linter, lintStep, runGate, standings, stepOf } from "./harness.js";

let repository: TestRepository;
afterEach(() => repository.close());

/** The head of a pull request, checked out. */
async function headOf(base: Tree, change: Tree): Promise<TestRepository> {
  repository = await TestRepository.create({ base: { ...linter, ...base }, change });
  await repository.checkout("feature", repository.headSha);
  return repository;
}

describe("findings against the base", () => {
  test("are known by their text, not by their line, and counted one by one", async () => {
    const base = { "a.txt": "BAD one\nfine\n", "b.txt": "BAD two\n" };
    await headOf(base, { "a.txt": "new line\nBAD one\nfine\nBAD one\n", "b.txt": "good\n" });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
    expect(standings(report)).toEqual(["known a.txt:2", "new a.txt:4"]);
    expect(report.fixed.map(({ path }) => path)).toEqual(["b.txt"]);
    expect(report.verdict).toEqual({ outcome: "failed", reason: "findings", message: "words: 1 new finding" });
    // Nothing of the base's tree is left.
    expect(await readdir(repository.temp)).toEqual([]);
  });

  test("that are all known let the gate pass, and fail it with block: all", async () => {
    await headOf({ "a.txt": "BAD one\n" }, { "c.txt": "fine\n" });
    const change = await changeFrom(repository, repository.baseSha);
    expect((await runGate(repository, change)).verdict).toEqual({
      outcome: "passed",
      reason: null,
      message: "words: 1 finding, none of them blocking",
    });
    const all = await runGate(repository, change, { policy: { block: "all" } });
    expect(all.verdict).toEqual({ outcome: "failed", reason: "findings", message: "words: 1 finding" });
    expect(standings(all)).toEqual(["undefined a.txt:1"]);
  });

  test("of an image all count: the base would be told of the same image", async () => {
    const vulnerability = { VulnerabilityID: "CVE-2026-1", PkgName: "zlib", InstalledVersion: "1", Severity: "HIGH" };
    const document = {
      SchemaVersion: 2,
      ArtifactName: "app:1",
      Results: [{ Target: "app:1 (debian)", Class: "os-pkgs", Vulnerabilities: [vulnerability] }],
    };
    const script = [
      "#!/bin/sh",
      '[ "$1" = "--version" ] && { echo "Version: 0.69.3"; exit 0; }',
      'while [ "$1" != "--output" ]; do shift; done',
      `cat > "$2" <<'END'`,
      JSON.stringify(document),
      "END",
    ].join("\n");
    await headOf({ "bin/trivy": `${script}\n` }, { "a.txt": "fine\n" });
    await chmod(join(repository.workspace, "bin/trivy"), 0o755);
    const { run: _, ...usual } = lintStep;
    const step: PlannedStep = {
      ...usual,
      type: "tool",
      name: "trivy-image",
      tool: "trivy-image",
      args: [],
      paths: ["app:1"],
    };
    const PATH = `${join(repository.workspace, "bin")}:${process.env.PATH ?? ""}`;
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha), {
      kind: "security",
      steps: [{ ...step, env: { PATH } }],
      policy: { failOn: "high" },
    });
    expect(report.verdict).toMatchObject({ outcome: "failed", reason: "findings" });
    expect(report.findings.map(({ rule, standing }) => [rule, standing])).toEqual([["CVE-2026-1", "new"]]);
  });

  test("follow a file that was renamed", async () => {
    const text = `${Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join("")}BAD one\n`;
    await headOf({ "a.txt": text }, { "a.txt": null, "moved.txt": `${text}BAD two\n` });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
    expect(standings(report)).toEqual(["known moved.txt:21", "new moved.txt:22"]);
  });

  test("are undecided where the base cannot be judged, and the reason is told", async () => {
    await headOf({ "a.txt": "fine\n", crash: "" }, { "a.txt": "BAD\n", crash: null });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
    expect(report.verdict).toEqual({
      outcome: "inconclusive",
      reason: "no-base",
      message:
        "words: 1 finding could not be compared with the base: words could not judge the base: exit code 127: command not found",
    });
  });

  test("are undecided where the base is not known or not to be had", async () => {
    await headOf({}, { "a.txt": "BAD\n" });
    const change = await changeFrom(repository, repository.baseSha);
    const lost = { ...change, base: { branch: "main", commit: null, missing: "GitHub is down" }, compareWith: null };
    expect((await runGate(repository, lost)).verdict.message).toBe(
      "words: 1 finding could not be compared with the base: GitHub is down",
    );
    const gone = await runGate(repository, { ...change, compareWith: "1".repeat(40) });
    expect(gone.verdict.reason).toBe("no-base");
    expect(gone.verdict.message).toMatch(/git could not compare with the base: git does not know/);
  });

  test("need no base where nothing was found", async () => {
    await headOf({}, { "a.txt": "fine\n" });
    const change = await changeFrom(repository, repository.baseSha);
    const lost = { ...change, base: { branch: "main", commit: null, missing: "GitHub is down" }, compareWith: null };
    expect((await runGate(repository, lost)).verdict.message).toBe("words: clean");
  });

  test("are all judged where there is no base by nature", async () => {
    await headOf({ "a.txt": "BAD\n" }, {});
    const nothing = { head: repository.headSha, base: null, diff: null, toHead: null, compareWith: null };
    const report = await runGate(repository, nothing);
    expect(report.verdict).toEqual({ outcome: "failed", reason: "findings", message: "words: 1 finding" });
  });

  test("of a merge commit are told in the head's lines, and those that main brought are known", async () => {
    repository = await TestRepository.create({
      base: { ...linter, "a.txt": "1\n2\n3\n4\n5\n6\n" },
      change: { "a.txt": "1\n2\n3\n4\n5\nBAD mine\n" },
      moved: { "a.txt": "BAD of main\n0\n1\n2\n3\n4\n5\n6\n" },
    });
    const change = await changeFrom(repository, repository.baseSha);
    await repository.git("fetch", "--quiet", "--depth=1", "origin", repository.headSha);
    const toHead = lineMap(parseDiff(await repository.git("diff", "-U0", repository.mergeSha, repository.headSha)));
    const report = await runGate(repository, { ...change, head: repository.headSha, toHead });
    expect(standings(report)).toEqual(["known a.txt:-", "new a.txt:6"]);
    expect(report.verdict.message).toBe("words: 1 new finding");
  });

  test("of a tool in node_modules are compared with the same tool", async () => {
    const run = "node node_modules/words/run.cjs";
    await headOf({ "package.json": "{}", ".gitignore": "node_modules/\n", "a.txt": "BAD\n" }, { "b.txt": "BAD\n" });
    await repository.git("config", "core.excludesFile", "");
    const { mkdir } = await import("node:fs/promises");
    await mkdir(join(repository.workspace, "node_modules", "words"), { recursive: true });
    await writeFile(join(repository.workspace, "node_modules", "words", "run.cjs"), linter["lint.cjs"]);
    const change = await changeFrom(repository, repository.baseSha);
    const report = await runGate(repository, change, { steps: [{ ...lintStep, run }] });
    expect(standings(report)).toEqual(["known a.txt:1", "new b.txt:1"]);
    // The link is gone, and what it led to is not.
    expect(await readdir(join(repository.workspace, "node_modules", "words"))).toEqual(["run.cjs"]);
    await rm(join(repository.workspace, "node_modules"), { recursive: true });
  });
});

/** The linter, anchored at a folder of its own: wherever it is started, it reads that one. */
const anchored = (print: string) => `const fs = require("node:fs");
const { join } = require("node:path");
const home = process.env.HOME_OF_LINT;
let code = 0;
for (const name of fs.readdirSync(home).filter((each) => each.endsWith(".txt"))) {
  fs.readFileSync(join(home, name), "utf8").split("\\n").forEach((line, index) => {
    if (line.includes("BAD")) { console.log(${print} + ":" + (index + 1) + ": bad word"); code = 1; }
  });
}
process.exitCode = code;
`;

describe("a run in the base that read the head", () => {
  const long = Array.from({ length: 9 }, (_, at) => `line ${at}\n`).join("");
  const rows: readonly (readonly [string, string, Tree, Tree, RegExp])[] = [
    [
      "by an absolute path",
      "join(home, name)",
      { "a.txt": "BAD\n" },
      { "b.txt": "BAD\n" },
      /left the base's tree for .*workspace/,
    ],
    [
      "is known by a file",
      "name",
      { "a.txt": "BAD\n" },
      { "b.txt": "BAD\n" },
      /found something in b\.txt, which the base does not have/,
    ],
    [
      "by a line",
      "name",
      { "a.txt": "x\n" },
      { "a.txt": `${long}BAD\n` },
      /found something in line 10 of a\.txt, which has fewer in the base/,
    ],
    [
      "by lines that did not move",
      "name",
      { "a.txt": `BAD\n${long}` },
      { "a.txt": `x\ny\nBAD\n${long}` },
      /although lines have moved/,
    ],
    [
      "by names that lead nowhere",
      '(process.cwd() === home ? name : "gone.dat")',
      { "a.txt": "BAD\n" },
      { "b.txt": "BAD\n" },
      /named gone\.dat in the base, where no such file is/,
    ],
  ];
  test.each(rows)("%s", async (_, print, base, change, words) => {
    await headOf({ "lint.cjs": anchored(print), ...base }, change);
    const against = await changeFrom(repository, repository.baseSha);
    const env = { HOME_OF_LINT: repository.workspace };
    const report = await runGate(repository, against, { steps: [{ ...lintStep, env }] });
    expect(report.verdict).toMatchObject({ outcome: "inconclusive", reason: "no-base" });
    expect(report.verdict.message).toMatch(words);
  });

  test("is not suspected where one line gave way to another", async () => {
    await headOf({ "a.txt": `${long}BAD one two three\n` }, { "a.txt": `${long}quite another BAD\n` });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
    expect(standings(report)).toEqual(["new a.txt:10"]);
    expect(report.verdict.outcome).toBe("failed");
  });

  test("nor where all old findings are mended, and new ones are in other files", async () => {
    await headOf({ "a.txt": "BAD\n", "b.txt": "x\n" }, { "a.txt": "x\n", "b.txt": "BAD\n" });
    const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
    expect([standings(report), report.fixed.map(({ path }) => path)]).toEqual([["new b.txt:1"], ["a.txt"]]);
  });
});

test("a problem matcher that the change brings is laid over the base, and one that it takes along", async () => {
  repository = await TestRepository.create({
    base: { "lint.cjs": linter["lint.cjs"], "a.txt": "BAD\n" },
    change: { "matcher.json": linter["matcher.json"], "b.txt": "BAD\n" },
  });
  await repository.checkout("feature", repository.headSha);
  const report = await runGate(repository, await changeFrom(repository, repository.baseSha));
  expect(standings(report)).toEqual(["known a.txt:1", "new b.txt:1"]);
});

test("lint steps run side by side, and no more of them than there may", async () => {
  await headOf({}, { "a.txt": "x\n" });
  /** Waits for another to begin, for so long, and then stays for a while. */
  const run = (withinMs: number) => (name: string) =>
    stepOf(
      `const fs = require("node:fs");
      fs.appendFileSync("log", "+");
      const end = performance.now() + ${withinMs};
      const isMet = () => fs.readFileSync("log", "utf8").split("+").length > 2;
      const look = setInterval(() => {
        if (performance.now() < end && !isMet()) return;
        clearInterval(look);
        setTimeout(() => fs.appendFileSync("log", "-"), 400);
      }, 20);`,
      { name, shell: "node" },
    );
  const change = await changeFrom(repository, repository.baseSha);
  const { readFile } = await import("node:fs/promises");
  const most = async (concurrency: number, kind: "lint" | "test") => {
    await rm(join(repository.workspace, "log"), { force: true });
    await runGate(repository, change, {
      kind,
      concurrency,
      steps: ["a", "b", "c"].map(run(concurrency === 2 ? 60_000 : 0)),
    });
    const log = await readFile(join(repository.workspace, "log"), "utf8");
    let [now, high] = [0, 0];
    for (const mark of log) {
      now += mark === "+" ? 1 : -1;
      high = Math.max(high, now);
    }
    return [log.length, high];
  };
  expect(await most(2, "lint")).toEqual([6, 2]);
  expect(await most(1, "lint")).toEqual([6, 1]);
  expect(await most(3, "test")).toEqual([6, 1]);
});
