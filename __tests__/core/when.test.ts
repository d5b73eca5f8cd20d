import { describe, expect, test } from "@jest/globals";
import { type Circumstances, condition, globProblem, matchesGlobs, type When } from "../../src/core/when.js";

const push: Circumstances = {
  event: "push",
  branch: "main",
  tag: null,
  changedPaths: ["src/app.py", ".github/ci.yml"],
};
const pull: Circumstances = { ...push, event: "pull_request", branch: null };
const tag: Circumstances = { ...push, branch: null, tag: "v1.2.0", changedPaths: null };

const table: readonly [When, Circumstances, string | undefined][] = [
  [{}, pull, undefined],
  [{ events: ["push"] }, push, undefined],
  [{ events: ["pull_request", "push"] }, { ...push, event: "schedule" }, "only on pull_request or push"],
  [{ branches: ["main"] }, push, undefined],
  [{ branches: ["main"] }, pull, "only on main"],
  [{ branches: ["main", "release/*"] }, { ...push, branch: "release/1" }, undefined],
  [{ branches: ["main", "release/*"] }, { ...push, branch: "release/1/x" }, "only on main or release/*"],
  [{ branches: ["**", "!main"] }, push, "only on ** or !main"],
  [{ tags: ["v*"] }, push, "only on tags v*"],
  [{ tags: ["v*"] }, tag, undefined],
  [{ branches: ["main"], tags: ["v*"] }, tag, undefined],
  [{ branches: ["dev"], tags: ["w*"] }, tag, "only on dev or tags w*"],
  [{ paths: ["src/**"] }, push, undefined],
  [{ paths: ["**/*.yml"] }, push, undefined],
  [{ paths: ["docs/**", "*.md"] }, push, "only when docs/** or *.md changes"],
  [{ paths: ["docs/**"] }, tag, undefined],
  [{ paths: ["docs/**"] }, { ...push, changedPaths: [] }, "only when docs/** changes"],
  [{ events: ["push"], branches: ["dev"] }, push, "only on dev"],
];

test.each(table)("%j in %j: %s", (when, now, reason) => {
  expect(condition(when, now)).toBe(reason);
});

test("the last glob that matches decides, and exclusions alone take out of everything", () => {
  expect(matchesGlobs(["docs/**", "!docs/api/**"], "docs/api/x.md")).toBe(false);
  expect(matchesGlobs(["docs/**", "!docs/api/**", "docs/api/x.md"], "docs/api/x.md")).toBe(true);
  expect(matchesGlobs(["!docs/**"], "src/a.ts")).toBe(true);
  expect(matchesGlobs(["!docs/**"], "docs/a.md")).toBe(false);
  // A name that git allows keeps no file out of what a glob is about.
  for (const end of ["\n", "\r", "\u2028"]) {
    expect(matchesGlobs(["migrations/**"], `migrations/1${end}.sql`)).toBe(true);
    expect(matchesGlobs(["**"], `a${end}b`)).toBe(true);
  }
});

describe("globProblem", () => {
  test.each(["main", "release/**", "v[0-9]*", "!docs/**", "*.{yml,yaml}"])("%s is a glob", (glob) => {
    expect(globProblem(glob)).toBeUndefined();
  });
  test("names what is wrong", () => {
    expect(globProblem("")).toBe("must not be empty");
    expect(globProblem("a[b")).toMatch(/^is no glob: missing closing: "\]"/);
  });
});
