import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ownersOf, parseCodeowners } from "../../src/core/codeowners.js";

const matches = (pattern: string, path: string) => parseCodeowners(`${pattern} @o`)[0]?.matches(path);

describe("a pattern of CODEOWNERS", () => {
  test.each([
    ["*", "a/b.c", true],
    ["*.js", "src/deep/a.js", true],
    ["*.js", "src/a.jsx", false],
    ["/*.js", "src/a.js", false],
    ["/build/logs/", "build/logs/a/b", true],
    ["/build/logs/", "build/logs", false],
    ["docs/*", "docs/a.md", true],
    ["docs/*", "docs/a/b.md", false],
    ["docs/*", "x/docs/a.md", false],
    ["apps/", "x/apps/y", true],
    ["/apps", "apps/x", true],
    ["**/logs", "a/b/logs/c", true],
    ["a/**/z", "a/z", true],
    ["a/**/z", "a/b/c/z/y", true],
    ["a/**", "a", false],
    ["a\\ b.txt", "a b.txt", true],
    ["f\\*o", "fxo", false],
    ["a+(b).ts", "a+(b).ts", true],
    ["[ab].ts", "a.ts", false],
  ])("%s and %s: %s", (pattern, path, is) => {
    expect(matches(pattern, path)).toBe(is);
  });
});

test("the last rule that matches decides, and may leave a path to nobody", () => {
  const rules = parseCodeowners(
    "# owners\n*  @acme/all dev@example.com # everything\n\n/src/ @acme/core @mona\r\n/src/generated/\n",
  );
  expect(rules.map(({ pattern, line }) => `${line} ${pattern}`)).toEqual(["2 *", "4 /src/", "5 /src/generated/"]);
  expect(ownersOf("README.md", rules)).toEqual(["@acme/all", "dev@example.com"]);
  expect(ownersOf("src/a.ts", rules)).toEqual(["@acme/core", "@mona"]);
  expect(ownersOf("src/generated/a.ts", rules)).toEqual([]);
  expect(ownersOf("a", [])).toEqual([]);
});

const vectors = join(
  process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures",
  "codeowners/patterns/hmarr_codeowners__patterns.json",
);
const withVectors = existsSync(vectors) ? test : test.skip;

withVectors("patterns match as another reader of CODEOWNERS takes them (shared vectors)", () => {
  const cases = JSON.parse(readFileSync(vectors, "utf8")) as readonly {
    readonly pattern: string;
    readonly paths: Readonly<Record<string, boolean>>;
  }[];
  const all = cases.flatMap(({ pattern, paths }) => Object.entries(paths).map(([path, is]) => ({ pattern, path, is })));
  expect(all).toHaveLength(153);
  expect(all.filter(({ pattern, path, is }) => matches(pattern, path) !== is)).toEqual([]);
});
