import { describe, expect, test } from "@jest/globals";
import type { NoteEntry } from "../../src/core/release.js";
import { releaseNotes } from "../../src/render/release-notes.js";
import { builtVersion, hasHeading, isSameVersion, manifestVersion } from "../../src/steps/manifest-version.js";
import { noteEntries } from "../../src/steps/release-notes.js";
import { higherThan, isHighest, majorTag, previousTag, releaseTag } from "../../src/steps/release-tag.js";
import { expectGolden } from "../render/golden.js";

const sha = (letter: string) => letter.repeat(40);
const commit = (letter: string, message: string, isMerge = false) => ({ sha: sha(letter), message, isMerge });
const short = (entries: readonly NoteEntry[]) =>
  entries.map(({ type, scope, subject, breaks, commit: of }) => [of[0], type, scope, subject, breaks]);

describe("tags", () => {
  test.each([
    ["v1.2.3", "v", "1.2.3", false],
    ["1.2.3", "", "1.2.3", false],
    ["app-v1.2.3-rc.1", "app-v", "1.2.3-rc.1", true],
    ["@acme/app@1.2.3", "@acme/app@", "1.2.3", false],
    ["lib2/v0.1.0+build.5", "lib2/v", "0.1.0+build.5", false],
  ])("%s", (name, prefix, version, isPrerelease) => {
    expect(releaseTag(name)).toMatchObject({ name, prefix, version, isPrerelease });
  });
  test.each(["v1", "v1.2", "v01.2.3", "nightly", "v1.2.3.4", "v1.2.3-", "x1.2.3", ""])("%s is none", (name) => {
    expect(releaseTag(name)).toBeNull();
  });

  test("the one before, the highest, and the one that moves", () => {
    const names = ["v1.2.0", "v1.10.0", "v1.9.0", "v2.0.0-rc.1", "v2.0.0", "app-v9.0.0", "v1", "v1.9.1-rc.1"];
    const of = (name: string) => {
      const tag = releaseTag(name);
      if (!tag) throw new Error(`${name} is no tag of a release`);
      return tag;
    };
    expect(previousTag(of("v1.10.0"), names)).toBe("v1.9.0");
    expect(previousTag(of("v2.0.0-rc.1"), names)).toBe("v1.10.0");
    expect(previousTag(of("v2.0.0"), names)).toBe("v1.10.0");
    expect(previousTag(of("v1.2.0"), names)).toBeNull();
    expect(["v2.0.0", "v1.10.0", "v2.0.0-rc.1", "app-v9.0.0"].map((name) => isHighest(of(name), names))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([higherThan(of("v1.10.0"), names, true), higherThan(of("v1.9.0"), names, true)]).toEqual([null, "v1.10.0"]);
    expect([majorTag(of("v1.10.0")), majorTag(of("app-v9.0.0"))]).toEqual(["v1", "app-v9"]);
  });
});

describe("versions of manifests", () => {
  test.each([
    ["package.json", '{"version": "1.2.3"}', { version: "1.2.3" }],
    ["package.json", '{"private": true}', { none: "names no version" }],
    ["Cargo.toml", '[package]\nversion = "1.2.3"', { version: "1.2.3" }],
    ["Cargo.toml", '[package]\nversion.workspace = true\n[workspace.package]\nversion = "2.0.0"', { version: "2.0.0" }],
    ["pyproject.toml", '[tool.poetry]\nversion = "1.2.3"', { version: "1.2.3" }],
    [
      "Cargo.toml",
      "[package]\nversion.workspace = true",
      { none: "names no version of its own (that of its workspace)", isOfWorkspace: true },
    ],
    ["go.mod", "// v9\nmodule example.com/app // x\n\ngo 1.26\n", { version: "v0 or v1" }],
    ["go.mod", 'module "example.com/app/v3"\n', { version: "v3" }],
    ["go.mod", "module gopkg.in/yaml.v2\n", { version: "v2" }],
    ["go.mod", "go 1.26\n", { none: "names no module" }],
    [
      "pyproject.toml",
      '[project]\nname = "my-app"\ndynamic = ["version"]',
      { none: "names no version of its own (dynamic)", dynamicOf: "my-app" },
    ],
    [
      "pyproject.toml",
      '[tool.poetry]\nname = "app"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true',
      { none: "names no version of its own (dynamic)", dynamicOf: "app" },
    ],
    ["pyproject.toml", '[project]\ndynamic = ["version"]\n[tool.poetry]\nversion = "1.2.3"', { version: "1.2.3" }],
  ])("%s: %s", async (path, text, found) => {
    expect(await manifestVersion(path, text)).toEqual(found);
  });
  test("one that cannot be read says so", async () => {
    expect(await manifestVersion("package.json", "{")).toEqual({ none: expect.stringMatching(/^cannot be read: /) });
    expect(await manifestVersion("Cargo.toml", "= 1")).toEqual({ none: expect.stringMatching(/^cannot be read: /) });
  });
  test.each([
    ["1.2.3rc1", "1.2.3-rc.1", true],
    ["1.2.3a0", "1.2.3-alpha.0", true],
    ["1.2.3b2", "1.2.3-beta2", true],
    ["1.2.3", "1.2.3-rc.1", false],
    ["1.2.3rc1", "1.2.3-rc.2", false],
  ])("Python's %s and %s", (manifest, version, same) => {
    expect(isSameVersion(manifest, version, "pyproject.toml")).toBe(same);
    expect(isSameVersion(manifest, version, "package.json")).toBe(false);
  });
  test.each([
    ["v0 or v1", "1.9.0", true],
    ["v0 or v1", "2.0.0", false],
    ["v2", "2.0.0-rc.1", true],
    ["v2", "3.0.0", false],
    ["v2", "20.0.0", false],
  ])("Go's %s and %s", (manifest, version, same) => {
    expect(isSameVersion(manifest, version, "go/go.mod")).toBe(same);
  });
  test.each([
    ["dist/my_app-1.2.3-py3-none-any.whl", "1.2.3"],
    ["my_app-1.2.3rc1-1-cp312-cp312-manylinux_2_17_x86_64.whl", "1.2.3rc1"],
    ["dist/My.App-1.2.3.dev4+gabc.tar.gz", "1.2.3.dev4+gabc"],
    ["my_app_extra-1.2.3.tar.gz", null],
    ["my_app-1.2.3.zip", null],
  ])("what was built as %s", (file, version) => {
    expect(builtVersion(file, "my-app")).toBe(version);
  });
  test.each([
    ["## [1.2.3] - 2026-11-21", true],
    ["# v1.2.3", true],
    ["1.2.3 (2026)\n------", true],
    ["## 1.2.30", false],
    ["## 11.2.3", false],
    ["## 1.2.3-rc.1", false],
    ["- see 1.2.3", false],
  ])("changelog %s", (changelog, has) => {
    expect(hasHeading(`# Changes\n\n${changelog}\n`, "1.2.3")).toBe(has);
  });
});

describe("notes", () => {
  const commits = [
    commit(
      "a",
      "feat(api)!: refunds (#12)\n\n* feat(api): refunds\n* fix(db): lock rows\n* chore: tidy\n\nBREAKING CHANGE: amounts are cents",
    ),
    commit("b", "Fix: half even"),
    commit("c", "Merge pull request #9 from x/y\n\nfeat: hidden", true),
    commit("d", 'Revert "feat: teleport"\n\nThis reverts commit eeeeeeeeee.'),
    commit("e", "feat: teleport"),
    commit("f", "Update readme for @everyone, see #7 <img src=x>"),
    commit("1", "perf!: drop Node 18\n\nFaster."),
    commit("2", ""),
    commit("3", "docs: say more"),
  ];

  test("squashed bodies, scopes, what breaks, reverts and merges", async () => {
    expect(short(await noteEntries(commits))).toEqual([
      ["a", "feat", "api", "refunds (#12)", "amounts are cents"],
      ["a", "fix", "db", "lock rows", null],
      ["b", "fix", null, "half even", null],
      ["f", "", null, "Update readme for @everyone, see #7 <img src=x>", null],
      ["1", "perf", null, "drop Node 18", "drop Node 18"],
      ["2", "", null, "", null],
      ["3", "docs", null, "say more", null],
    ]);
  });

  const breaks = async (message: string) => (await noteEntries([commit("a", message)])).map((entry) => entry.breaks);
  test("all that breaks, and none of those who signed it", async () => {
    const signed = "Co-authored-by: Mona <mona@acme.com>\nSigned-off-by: Hubot <hubot@acme.com>\n";
    expect(await breaks(`feat!: x\n\nBREAKING CHANGE: a is b\nand c: d\n\n${signed}`)).toEqual(["a is b\nand c: d"]);
    expect(await breaks(`feat: x\n\nBREAKING CHANGE: one\n\n---------\n\n${signed}`)).toEqual(["one"]);
    expect(await breaks("feat!: x\n\nBREAKING CHANGE: one\n\nBREAKING-CHANGE: two\nBREAKING CHANGE: three")).toEqual([
      "one\n\ntwo\n\nthree",
    ]);
  });

  const undo = (letter: string, what: string, of: string) =>
    commit(letter, `Revert "${what}"\n\nThis reverts commit ${sha(of)}.`);
  const told = async (...list: Parameters<typeof noteEntries>[0]) =>
    (await noteEntries(list)).map(({ commit: [of], type, subject }) => `${of} ${type}: ${subject}`);
  test("what was taken back, and what came again", async () => {
    const [x, y, z] = [commit("a", "feat: x"), undo("b", "feat: x", "a"), undo("c", 'Revert "feat: x"', "b")];
    expect(await told(x, y)).toEqual([]);
    expect(await told(x, y, z)).toEqual(["a feat: x"]);
    expect(await told(z, y, x, undo("d", "z", "c"))).toEqual([]);
    expect(await told(y)).toEqual(['b revert: Revert "feat: x"']);
  });
  test("reverts by GitHub's button, of a squashed change and of a merge", async () => {
    const x = commit("a", "feat: x (#12)\n\n* tidy");
    const y = commit("b", 'Revert "feat: x (#12)" (#13)\n\nReverts acme/api#12');
    expect(await told(x, y)).toEqual([]);
    expect(await told(x, y, commit("c", 'Revert "Revert "feat: x (#12)"" (#14)\n\nReverts acme/api#13'))).toEqual([
      "a feat: x (#12)",
    ]);
    expect(await told(y)).toEqual(['b revert: Revert "feat: x (#12)" (#13)']);
    const merge = commit("d", "Merge pull request #9 from acme/teleport", true);
    const words = `This reverts commit ${sha("d")}, reversing\nchanges made to ${sha("e")}.`;
    expect(await told(commit("f", "feat: teleport"), merge, commit("1", `Revert "Merge #9"\n\n${words}`))).toEqual([
      "f feat: teleport",
      '1 revert: Revert "Merge #9"',
    ]);
  });

  test("as the text of a release", async () => {
    const notes = { tag: "v2.0.0", previous: "v1.10.0", entries: await noteEntries(commits) };
    expectGolden("release-notes.md", releaseNotes(notes, "https://github.com/acme/api"));
  });

  test("of a first release, of one without a change, and of far too many", () => {
    const url = "https://github.com/acme/api";
    expect(releaseNotes({ tag: "v1.0.0", previous: null, entries: [] }, url)).toMatch(/^First release\.\n/);
    expect(releaseNotes({ tag: "v1.0.1", previous: "v1.0.0", entries: [] }, url)).toMatch(/^No changes\.\n/);
    const entry = {
      type: "fix",
      scope: "s".repeat(80),
      subject: "*".repeat(400),
      commit: sha("a"),
      breaks: "&".repeat(2_000),
    };
    const huge = releaseNotes(
      { tag: "v1.0.1", previous: "v1.0.0", entries: Array.from({ length: 5_000 }, () => entry) },
      url,
    );
    expect(huge.length).toBeLessThanOrEqual(125_000);
    expect(huge).toMatch(/Not shown: [\d,]+ changes/);
  });
});
