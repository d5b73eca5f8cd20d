import { describe, expect, test } from "@jest/globals";
import { totalCount } from "../../src/core/coverage.js";
import { parseDiff, patchCoverage } from "../../src/core/diff-text.js";
import { mergeCoverage, pathMatcher, resolveCoverage } from "../../src/core/paths.js";
import { readText } from "./read.js";

/**
 * One file of twelve lines in five formats. Executable are 3, 4, 5, 7, 10 and 11; of these 3, 4 and 7 ran. The change
 * rewrites 4 and 5, adds 8 to 11 and takes a line away behind 12. Of its executable lines 4, 5, 10 and 11 one ran.
 */
const diff = parseDiff(`diff --git a/shop/cart.go b/shop/cart.go
index 1111111..2222222 100644
--- a/shop/cart.go
+++ b/shop/cart.go
@@ -4 +4,2 @@ func total() {
-old
+new
+new
@@ -6,0 +8,4 @@ func total() {
+
+// count
+x++
+y++
@@ -9 +12,0 @@
-gone
diff --git a/README.md b/README.md
index 3333333..4444444 100644
--- a/README.md
+++ b/README.md
@@ -1 +1 @@
-a
+b
`);

const executable = [3, 4, 5, 7, 10, 11] as const;
const ran = new Set([3, 4, 7]);
const eachLine = (write: (line: number, hits: number) => string) =>
  executable.map((line) => write(line, ran.has(line) ? 2 : 0)).join("\n");

const reports = {
  cobertura: `<?xml version="1.0"?><coverage line-rate="1"><sources><source>/home/dev/shop</source></sources><packages>
    <package><classes><class name="cart" filename="shop/cart.go"><lines>
    ${eachLine((line, hits) => `<line number="${line}" hits="${hits}"/>`)}
    </lines></class></classes></package></packages></coverage>`,
  jacoco: `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop">
    <package name="shop"><sourcefile name="cart.go">
    ${eachLine((line, hits) => `<line nr="${line}" mi="${hits ? 0 : 3}" ci="${hits}" mb="0" cb="0"/>`)}
    </sourcefile></package><counter type="LINE" missed="3" covered="3"/></report>`,
  lcov: `TN:\nSF:/home/dev/shop/shop/cart.go\n${eachLine((line, hits) => `DA:${line},${hits}`)}\nend_of_record\n`,
  clover: `<?xml version="1.0"?><coverage generated="1"><project timestamp="1"><package name="shop">
    <file name="cart.go" path="/home/dev/shop/shop/cart.go"><line num="2" type="method" count="2"/>
    ${eachLine((line, hits) => `<line num="${line}" type="stmt" count="${hits}"/>`)}
    </file></package><metrics statements="6" coveredstatements="3"/></project></coverage>`,
  "go-cover": `mode: set
example.com/acme/shop/cart.go:3.14,4.10 2 1
example.com/acme/shop/cart.go:5.2,5.10 1 0
example.com/acme/shop/cart.go:7.2,7.12 1 1
example.com/acme/shop/cart.go:10.2,11.5 2 0
`,
} as const;

async function placed(text: string) {
  const { format, coverage, problems } = await readText(text);
  const match = pathMatcher(["README.md", "shop/cart.go", "web/cart.go"], {
    root: "/home/dev/shop",
    prefixes: { "example.com/acme": "." },
  });
  return { format, problems, coverage: resolveCoverage(coverage ?? { files: [] }, match) };
}

describe("patch coverage is the same in every format", () => {
  test.each(Object.entries(reports))("%s", async (name, text) => {
    const { format, problems, coverage } = await placed(text);
    expect([format, problems, coverage.unmatched]).toEqual([name, [], undefined]);
    expect(totalCount(coverage.files)).toEqual({ covered: 3, total: 6 });
    expect(patchCoverage(coverage, diff)).toEqual({
      covered: 1,
      total: 4,
      files: [{ path: "shop/cart.go", covered: 1, total: 4, uncovered: [5, 10, 11] }],
    });
  });

  test("and of all of them together", async () => {
    const parts = await Promise.all(Object.values(reports).map(async (text) => (await placed(text)).coverage));
    const more = { files: [{ path: "shop/cart.go", lines: [[10, 1] as const, [12, 0] as const] }] };
    const merged = mergeCoverage([...parts, more]);
    expect(totalCount(merged.files)).toEqual({ covered: 4, total: 7 });
    expect(patchCoverage(merged, diff)).toMatchObject({ covered: 2, total: 4 });
  });
});

test("of a file with totals only the patch is unknown, until another report has its lines", async () => {
  const summary = JSON.stringify({
    total: { lines: { total: 6, covered: 3, skipped: 0, pct: 50 } },
    "/home/dev/shop/shop/cart.go": { lines: { total: 6, covered: 3, skipped: 0, pct: 50 } },
  });
  const { format, coverage } = await placed(summary);
  expect([format, totalCount(coverage.files)]).toEqual(["istanbul-summary", { covered: 3, total: 6 }]);
  expect(patchCoverage(coverage, diff)).toEqual({ covered: 0, total: 0, files: [], unknown: ["shop/cart.go"] });
  const both = mergeCoverage([coverage, (await placed(reports.lcov)).coverage]);
  expect(patchCoverage(both, diff)).toMatchObject({ covered: 1, total: 4 });
  expect(patchCoverage(both, diff).unknown).toBeUndefined();
  expect(totalCount(both.files)).toEqual({ covered: 3, total: 6 });
});
