import { describe, expect, test } from "@jest/globals";
import { imageLabels, imageNameProblem, pushOrder, registryOf } from "../../src/core/image.js";
import { imageTags, type TagCircumstances, tagRuleProblem } from "../../src/core/image-tags.js";

const nowhere: TagCircumstances = {
  event: "push",
  branch: null,
  tag: null,
  pullRequest: null,
  commit: "860c1904a1ce19322e91ac35af1ab07466440c37",
  defaultBranch: "main",
};
const all = ["sha", "branch", "pr", "tag", "semver", "latest", "edge", "schedule"];
const sha = "sha-860c190";

/**
 * Worked out by hand from docker/metadata-action's documentation: with `tags` of type=sha, type=ref for branch, pr and
 * tag, type=semver with the patterns {{version}}, {{major}}.{{minor}} and {{major}}, type=edge and type=schedule. A third
 * entry is what its documentation (or what it does) gives where we differ; docs/container-images.md says why.
 */
const refs: readonly (readonly [ref: string, tags: readonly string[], theirs?: readonly string[]])[] = [
  ["branch main", [sha, "main", "edge"]],
  ["branch master", [sha, "master"]],
  ["branch my/branch", [sha, "my-branch"]],
  ["branch feature/JIRA-12_b.c", [sha, "feature-JIRA-12_b.c"]],
  ["branch feature//a b#c", [sha, "feature-a-b-c"]],
  ["branch dependabot/npm_and_yarn/@types/node-24.1.0", [sha, "dependabot-npm_and_yarn-types-node-24.1.0"]],
  ["branch release/v1.2.3", [sha, "release-v1.2.3"]],
  ["branch v1.2.3", [sha, "v1.2.3"]],
  ["branch -rf", [sha, "rf"], [sha, "-rf"]],
  ["branch .hidden", [sha, "hidden"], [sha, ".hidden"]],
  [`branch ${"x".repeat(140)}`, [sha, "x".repeat(128)], [sha, "x".repeat(140)]],
  ["branch été", [sha, "t-"], [sha, "-t-"]],
  ["branch 日本", [sha], [sha, "-"]],
  ["tag v1.2.3", [sha, "v1.2.3", "1.2.3", "1.2", "1", "latest"]],
  ["tag 1.2.3", [sha, "1.2.3", "1.2", "1", "latest"]],
  ["tag v0.3.1", [sha, "v0.3.1", "0.3.1", "0.3", "latest"], [sha, "v0.3.1", "0.3.1", "0.3", "0", "latest"]],
  ["tag v1.2.3-rc.1", [sha, "v1.2.3-rc.1", "1.2.3-rc.1"]],
  ["tag v2.0.8-beta.67", [sha, "v2.0.8-beta.67", "2.0.8-beta.67"]],
  ["tag v1.2.3+build.5", [sha, "v1.2.3-build.5", "1.2.3", "1.2", "1", "latest"]],
  ["tag v1.2.3-rc.1+7", [sha, "v1.2.3-rc.1-7", "1.2.3-rc.1"]],
  ["tag v1.2.3.4", [sha, "v1.2.3.4"], [sha, "v1.2.3.4", "latest"]],
  ["tag v1.2", [sha, "v1.2"], [sha, "v1.2", "latest"]],
  ["tag p1/v1.2.3", [sha, "p1-v1.2.3"], [sha, "p1-v1.2.3", "latest"]],
  ["tag 20200110-RC2", [sha, "20200110-RC2"], [sha, "20200110-RC2", "latest"]],
  ["tag v01.2.3", [sha, "v01.2.3"], [sha, "v01.2.3", "latest"]],
  ["pull 2", [sha, "pr-2"]],
  ["pull 318", [sha, "pr-318"]],
  ["schedule main", [sha, "main", "edge", "nightly"]],
];

describe("the tags of refs", () => {
  test.each(refs)("%s", (ref, expected) => {
    expect(imageTags(all, of(ref)).tags.map(({ tag }) => tag)).toEqual(expected);
  });

  test("there are twenty and more, and where we differ it is on purpose", () => {
    expect(refs.length).toBeGreaterThanOrEqual(20);
    expect(refs.filter(([, ours, theirs]) => theirs && ours.join() === theirs.join())).toEqual([]);
  });
});

function of(ref: string): TagCircumstances {
  const space = ref.indexOf(" ");
  const kind = ref.slice(0, space);
  const name = ref.slice(space + 1);
  if (kind === "tag") return { ...nowhere, tag: name };
  if (kind === "pull") return { ...nowhere, event: "pull_request", pullRequest: Number(name) };
  return { ...nowhere, branch: name, event: kind === "schedule" ? "schedule" : "push" };
}

describe("rules", () => {
  test.each([
    ["semver:{{major}}.{{minor}}", "v1.2.3", ["1.2"]],
    ["semver:v{{ major }}", "v1.2.3", ["v1"]],
    ["semver:{{raw}}", "v2.0.8-beta.67", ["v2.0.8-beta.67"]],
    ["semver:{{major}}", "v2.0.8-beta.67", ["2.0.8-beta.67"]],
    ["semver:{{major}}", "v0.1.0", []],
    ["semver:{{patch}}", "v1.2.3", ["3"]],
  ])("%s of %s", (rule, tag, expected) => {
    expect(imageTags([rule], { ...nowhere, tag }).tags.map((each) => each.tag)).toEqual(expected);
  });

  test("a tag that is no version is told, a branch is not", () => {
    const note = '"v1.2.3.4" is no semantic version (major.minor.patch): it gives no version tag';
    expect(imageTags(["semver", "latest"], { ...nowhere, tag: "v1.2.3.4" })).toEqual({ tags: [], notes: [note] });
    expect(imageTags(["semver", "latest"], { ...nowhere, branch: "main" })).toEqual({ tags: [], notes: [] });
    expect(imageTags(["branch"], { ...nowhere, branch: "日本" }).notes).toEqual([
      'no image tag can be made of the branch "日本": it has no letter and no digit',
    ]);
  });

  test("the version is the tag that says most, and each tag is there once", () => {
    const made = imageTags(["sha", "raw:1.2", "latest", "semver"], { ...nowhere, tag: "v1.2.3" });
    expect(made).toMatchObject({ version: "1.2.3" });
    expect(made.tags.map(({ tag }) => tag)).toEqual([sha, "1.2", "latest", "1.2.3", "1"]);
    expect(imageTags(["sha", "raw:stable"], nowhere).version).toBe("stable");
    expect(imageTags(["sha", "branch"], { ...nowhere, commit: null }).tags).toEqual([]);
  });

  test("what moves is pushed last, and latest after all", () => {
    const { tags } = imageTags(["latest", "semver", "raw:stable", "sha"], { ...nowhere, tag: "v1.2.3" });
    expect(pushOrder(tags)).toEqual(["1.2.3", sha, "1.2", "1", "stable", "latest"]);
  });

  test.each([
    ["sha", undefined],
    ["raw:v1", undefined],
    ["semver:{{major}}", undefined],
    ["raw", "needs a value: raw:stable"],
    ["raw:-x", '"-x" is no tag: letters, digits, _ . and -, no . or - in front, 128 characters at most'],
    ["sha:long", '"sha" takes no value: "sha:long"'],
    ["semver:{{year}}", '"{{year}}" is no pattern of {{version}}, {{major}}, {{minor}}, {{patch}} and {{raw}}'],
    ["semver:1.2", '"1.2" is no pattern of {{version}}, {{major}}, {{minor}}, {{patch}} and {{raw}}'],
    [
      "lastest",
      'must be one of sha, branch, pr, tag, semver, latest, edge, schedule, semver:{{major}}.{{minor}} or raw:<tag>, not "lastest"',
    ],
  ])("the rule %s", (rule, problem) => {
    expect(tagRuleProblem(rule)).toBe(problem);
  });
});

describe("names", () => {
  test.each([
    ["api", undefined],
    ["acme/api", undefined],
    ["ghcr.io/acme/my__api-x.y", undefined],
    ["localhost:5000/api", undefined],
    ["GHCR.io/acme/api", undefined],
    ["ghcr.io/Acme/api", "must be in lower case: ghcr.io/acme/api"],
    ["ghcr.io/acme/api:v1", 'must be a name without a tag: tags stand in "tags"'],
    ["api@sha256:abc", "must be a name without a digest"],
    ["https://ghcr.io/acme/api", "must be a name without a scheme, such as ghcr.io/acme/api"],
    [
      "acme//api",
      "must be made of lower-case letters and digits, with single . _ or - between them, and / between parts",
    ],
  ])("%s", (name, problem) => {
    expect(imageNameProblem(name)).toBe(problem);
  });

  test.each([
    ["postgres:16", "docker.io"],
    ["acme/api", "docker.io"],
    ["index.docker.io/acme/api", "docker.io"],
    ["ghcr.io/acme/api:v1", "ghcr.io"],
    ["localhost/api", "localhost"],
    ["127.0.0.1:5000/api@sha256:1", "127.0.0.1:5000"],
  ])("%s is in the registry %s", (reference, registry) => {
    expect(registryOf(reference)).toBe(registry);
  });

  test("labels are the OCI's, and the config's go over them", () => {
    const labels = { "org.opencontainers.image.title": "API", team: "billing" };
    const origin = { commit: nowhere.commit, source: "https://github.com/acme/api" };
    expect(imageLabels({ name: "ghcr.io/acme/api", labels }, origin, "1.2.3", Date.UTC(2026, 2, 1))).toEqual({
      "org.opencontainers.image.title": "API",
      "org.opencontainers.image.created": "2026-03-01T00:00:00.000Z",
      "org.opencontainers.image.revision": nowhere.commit,
      "org.opencontainers.image.source": "https://github.com/acme/api",
      "org.opencontainers.image.url": "https://github.com/acme/api",
      "org.opencontainers.image.version": "1.2.3",
      team: "billing",
    });
  });
});
