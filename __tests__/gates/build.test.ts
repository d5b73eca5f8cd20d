import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { readBaseline } from "../../src/baseline-file.js";
import { builtOf } from "../../src/core/artifact.js";
import type { BuildPolicy, PlannedStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { comparedFigures } from "../../src/gates/against.js";
import { files } from "../tools/harness.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate, stepOf } from "./harness.js";

let repository: TestRepository;
afterEach(() => repository.close());

async function built(
  steps: string | readonly PlannedStep[],
  build: Partial<BuildPolicy>,
  {
    tree = {},
    before = {},
    ...more
  }: GateOptions & { readonly tree?: Tree; readonly before?: Readonly<Record<string, string>> } = {},
): Promise<GateReport> {
  repository = await TestRepository.create({ base: { "a.txt": "a\n", ...tree }, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
  for (const [path, text] of Object.entries(before)) await writeFile(join(repository.workspace, path), text);
  const change = await changeFrom(repository, repository.baseSha);
  const named = typeof steps === "string" ? [stepOf(steps, { name: "make" })] : steps;
  return runGate(repository, change, {
    kind: "build",
    steps: named,
    build,
    policy: { block: "all", failOn: "error" },
    ...more,
  });
}

const node = (script: string) => `node -e ${JSON.stringify(script)}`;
const write = (path: string, what: string) => node(`require('node:fs').writeFileSync('${path}', ${what})`);
const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;

describe("a build gate", () => {
  test("lists what its steps promised, with size and digest", async () => {
    const report = await built(write("app-1.0.whl", "'hello'"), { artifacts: ["*.whl", "!old-*"] });
    expect(said(report)).toBe("passed null: make: clean");
    expect(report.artifacts).toEqual([
      {
        name: "app-1.0.whl",
        path: "app-1.0.whl",
        kind: "wheel",
        bytes: 5,
        sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
      },
    ]);
  });

  test("is broken by an artifact that is missing, empty, a folder or from before", async () => {
    const missing = await built(node("0"), { artifacts: ["dist/*.whl"] });
    expect(said(missing)).toBe("broken report-missing: artifacts: dist/*.whl was not written");
    expect(missing.artifacts).toBeUndefined();
    await repository.close();
    expect(said(await built(write("app.bin", "''"), { artifacts: ["app.bin"] }))).toBe(
      "broken report-missing: artifacts: app.bin is empty",
    );
    await repository.close();
    const old = await built(write("new.bin", "'x'"), { artifacts: ["*.bin"] }, { tree: { "old.bin": "y" } });
    expect(said(old)).toMatch(/^broken report-stale: artifacts: old\.bin is from before this run/);
    expect(old.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(["stale old.bin"]);
    await repository.close();
    const folder = await built(write("dist/x", "'x'"), { artifacts: ["dist"] }, { tree: { "dist/y": "y" } });
    expect(said(folder)).toBe(
      "broken report-missing: artifacts: dist was not written (it is a folder: write dist/** for what is in it)",
    );
  });

  test("fails by its exit code, whatever it warns of, and then promises nothing", async () => {
    const matcher = {
      "matcher.json": JSON.stringify({
        problemMatcher: [
          {
            owner: "cc",
            pattern: [{ regexp: "^(.+):(\\d+): (.+)$", file: 1, line: 2, message: 3 }],
            severity: "warning",
          },
        ],
      }),
    };
    const step = stepOf(node("console.log('a.txt:1: odd'); process.exitCode = 3"), {
      name: "make",
      matcher: "matcher.json",
    });
    const report = await built([step], { artifacts: ["none"] }, { tree: matcher });
    expect(said(report)).toBe("failed exit-code: make: exited with code 3");
    expect(report.findings).toHaveLength(1);
    expect(report.problems).toEqual([]);
  });
});

describe("a reproducible build", () => {
  test("has the same bytes in a clean checkout, by the commit's time", async () => {
    const report = await built(write("app.bin", "process.env.SOURCE_DATE_EPOCH"), {
      artifacts: ["app.bin"],
      reproducible: true,
    });
    expect(said(report)).toMatch(/^passed null: make: clean; reproducible: the same bytes in a clean checkout of /);
    // 2026-03-01T12:00:00Z, when the repository of the test was committed.
    expect(builtOf(report).map(({ bytes }) => bytes)).toEqual(["1772366400".length]);
  });

  test("fails where the time, the path or a file that is not committed gets into it", async () => {
    const commit = () => repository.headSha.slice(0, 7);
    const dated = await built(write("app.bin", "String(process.hrtime.bigint())"), {
      artifacts: ["app.bin"],
      reproducible: true,
    });
    expect(said(dated)).toBe(
      `failed not-reproducible: reproducible: app.bin has other bytes when it is built in a clean checkout of ${commit()}`,
    );
    await repository.close();
    const zipped = await built(
      [
        stepOf("tar -cf app.tar a.txt where.txt", {
          name: "pack",
        }),
      ].flatMap((step) => [stepOf(write("where.txt", "process.cwd()"), { name: "where" }), step]),
      { artifacts: ["app.tar"], reproducible: true },
    );
    expect(said(zipped)).toBe(
      `failed not-reproducible: reproducible: app.tar has other bytes when it is built in a clean checkout of ${commit()}, first in where.txt`,
    );
    await repository.close();
    const local = await built(
      [stepOf("cp ignored.txt app.bin", { name: "copy" })],
      { artifacts: ["app.bin"], reproducible: true },
      { tree: { ".gitignore": "ignored.txt\n" }, before: { "ignored.txt": "mine" } },
    );
    expect(said(local)).toMatch(
      /^failed not-reproducible: reproducible: copy does not build in a clean checkout of .*: exited with code 1/,
    );
  });

  test("is undecided where the checkout is not clean, or nothing can be compared", async () => {
    const dirty = await built(
      write("app.bin", "'x'"),
      { artifacts: ["app.bin"], reproducible: true },
      { before: { "a.txt": "other" } },
    );
    expect(said(dirty)).toMatch(/^inconclusive no-data: reproducible: could not build it again: not all files are as /);
    await repository.close();
    const nothing = await built(node("0"), { reproducible: true });
    expect(said(nothing)).toMatch(/^inconclusive no-data: .*there is no artifact to compare/);
  });
});

describe("sizes", () => {
  test("are compared with those of a baseline's file", async () => {
    repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
    const commit = repository.baseSha;
    const path = join(repository.workspace, "baseline.json");
    await repository.checkout("feature", repository.headSha);
    const artifacts = [{ name: "app-1.0.whl", bytes: 7_000 }];
    const gates = [{ name: "build", measurements: [], artifacts }];
    await writeFile(path, JSON.stringify({ schemaVersion: 1, branch: "main", commit, gates }));
    const baseline = await readBaseline(path, files);
    if (baseline === null || typeof baseline === "string") throw new Error(`no baseline: ${baseline}`);
    const now = { name: "app-1.1.whl", path: "app-1.1.whl", kind: "wheel", bytes: 9_000, sha256: "0" } as const;
    const figures = { tests: undefined, coverage: undefined, measurements: [], findings: [], artifacts: [now] };
    const change = {
      base: { branch: "main", commit },
      diff: null,
      toHead: null,
      compareWith: commit,
      broughtIn: new Set<string>(),
      baseline: async () => ({ baseline }),
      tree: async () => ({ missing: "none" }),
      sinceBase: async () => ({ missing: "none" }),
    };
    const { against } = await comparedFigures("build", figures, change);
    expect(against).toEqual({ artifacts: { sizes: [{ name: "app-1.1.whl", bytes: 7_000 }], gone: [] } });
  });
});
