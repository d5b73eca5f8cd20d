import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

describe("a release gate", () => {
  test("needs no keys: tags that begin with v, conventional notes, the usual manifests", () => {
    expect(load("gates: { release: {} }").gates[0]).toMatchObject({
      kind: "release",
      steps: [],
      when: { tags: ["v*"] },
      release: { notes: "conventional", assets: [], folder: ".", branches: [], draft: false, majorTag: false },
    });
  });

  test("with all its keys", () => {
    const text = `working-directory: app
gates:
  publish:
    kind: release
    when: { tags: app-v* }
    notes: github
    assets: [dist/*.deb, "!dist/*-dbg.deb"]
    manifests: []
    changelog: CHANGELOG.md
    branches: release/*
    draft: true
    major-tag: true
`;
    expect(load(text).gates[0]).toMatchObject({
      when: { tags: ["app-v*"] },
      release: {
        notes: "github",
        assets: ["dist/*.deb", "!dist/*-dbg.deb"],
        folder: "app",
        manifests: [],
        changelog: "CHANGELOG.md",
        branches: ["release/*"],
        draft: true,
        majorTag: true,
      },
    });
  });

  test("with what it has not", () => {
    expect(faults("gates: { release: { notes: conventonal, manifests: [../x], steps: [ruff] } }")).toEqual([
      '1:28: "notes" must be one of conventional, github, none, not "conventonal" (did you mean "conventional"?)',
      '1:53: "manifests[0]" must be a file inside the repository, relative to its root',
      '1:60: unknown key "steps" (allowed: kind, needs, when, notes, assets, manifests, changelog, branches, draft, major-tag)',
    ]);
    expect(faults("gates: { lint: { steps: [ruff], notes: none } }")).toEqual([
      '1:33: "notes" belongs to release gates, and "lint" is a lint gate',
    ]);
  });
});
