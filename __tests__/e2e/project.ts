import type { Tree } from "../world/repository.js";

/**
 * A small project whose linter and test runner are scripts of its own: real processes that write real SARIF, JUnit XML
 * and LCOV of what the tree holds, and need nothing but node.
 */
export const config = `version: 1
fail-fast: false
gates:
  lint:
    steps:
      - { run: node tools/lint.mjs, reports: [reports/lint.sarif] }
  test:
    steps:
      - { run: node tools/test.mjs, reports: [reports/junit.xml, reports/lcov.info] }
    coverage: { minimum: 50, patch: 90 }
`;

/** A finding for each line with FIXME, at the place of the word; `FIXME!` is an error, else a warning. Exits 1 if there are any. */
const lint = `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
const results = [];
for (const name of readdirSync("src").sort()) {
  for (const [index, line] of readFileSync("src/" + name, "utf8").split("\\n").entries()) {
    const column = line.indexOf("FIXME") + 1;
    if (column === 0) continue;
    const region = { startLine: index + 1, startColumn: column, endColumn: column + 5 };
    const physicalLocation = { artifactLocation: { uri: "src/" + name }, region };
    const level = line.includes("FIXME!") ? "error" : "warning";
    results.push({ ruleId: "no-fixme", level, message: { text: "Mend it: " + line.slice(column + 5).trim() }, locations: [{ physicalLocation }] });
  }
}
mkdirSync("reports", { recursive: true });
const run = { tool: { driver: { name: "fixme", rules: [{ id: "no-fixme" }] } }, results };
writeFileSync("reports/lint.sarif", JSON.stringify({ version: "2.1.0", runs: [run] }));
console.log(results.length + " findings");
process.exitCode = results.length > 0 ? 1 : 0;
`;

/**
 * Runs the tests of tests/cases.txt (`pass NAME` or `fail NAME`, a line each); a source line that ends in `// hit` or
 * `// miss` is executable.
 */
const test = `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
const escape = (text) => text.replace(/[&<>"]/g, (c) => "&#" + c.charCodeAt(0) + ";");
const cases = readFileSync("tests/cases.txt", "utf8").trimEnd().split("\\n").map((line, index) => {
  const [how, ...name] = line.split(" ");
  const failure = \`<failure message="expected 2, got 2.5">at check (tests/cases.txt:\${index + 1}:1)</failure>\`;
  const place = \`name="\${escape(name.join(" "))}" classname="refund" file="tests/cases.txt" line="\${index + 1}" time="0.01"\`;
  return { failed: how === "fail", xml: \`<testcase \${place}>\${how === "fail" ? failure : ""}</testcase>\` };
});
const failed = cases.filter((one) => one.failed).length;
const lcov = readdirSync("src").sort().map((name) => {
  const lines = readFileSync("src/" + name, "utf8").split("\\n").flatMap((line, index) => {
    const found = / \\/\\/ (hit|miss)$/.exec(line);
    return found ? ["DA:" + (index + 1) + "," + (found[1] === "hit" ? 1 : 0)] : [];
  });
  return ["TN:", "SF:src/" + name, ...lines, "end_of_record"].join("\\n");
});
mkdirSync("reports", { recursive: true });
const suite = \`<testsuite name="refund" tests="\${cases.length}" failures="\${failed}">\${cases.map((one) => one.xml).join("")}</testsuite>\`;
writeFileSync("reports/junit.xml", \`<?xml version="1.0" encoding="UTF-8"?>\\n<testsuites>\${suite}</testsuites>\\n\`);
writeFileSync("reports/lcov.info", lcov.join("\\n") + "\\n");
console.log(cases.length + " tests, " + failed + " failed");
process.exitCode = failed > 0 ? 1 : 0;
`;

/** `main`: two known findings, 20 tests that pass, 8 of 10 lines covered. */
export const base: Tree = {
  ".gitignore": "reports/\n.gatehouse/\n",
  ".github/gatehouse.yml": config,
  "tools/lint.mjs": lint,
  "tools/test.mjs": test,
  "tests/cases.txt": lines(20, (n) => `pass test ${n}`),
  "src/ledger.js": lines(10, (n) => `entry(${n}); // ${n > 8 ? "miss" : "hit"}`),
  "src/old.js": "a(); // FIXME: one\nb(); // FIXME: two\n",
};

/** A pull request with 70 new findings, 3 failing tests of 23, and 6 of its 10 new executable lines covered. */
export const redChange: Tree = {
  "src/billing.js": lines(70, (n) => `bill(${n}); // FIXME${n <= 15 ? "!" : ":"} of ${n}`),
  "src/refund.js": lines(10, (n) => `refund(${n}); // ${n > 6 ? "miss" : "hit"}`),
  "tests/cases.txt": `${lines(20, (n) => `pass test ${n}`)}fail rounds half even\nfail refunds twice\nfail keeps cents\n`,
};

/** `count` lines, numbered from 1. */
export function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join("");
}
