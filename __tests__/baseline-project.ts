import type { Tree } from "./world/repository.js";

/**
 * A project whose tests and coverage can be worked out by hand: `tests/*.txt` has a test and its status a line, and a
 * line of `src/*.src` that says `miss` does not run. `make.mjs` writes the reports from what is checked out.
 */

export const coverageFormats = ["cobertura", "lcov", "jacoco", "go", "clover"] as const;
export type CoverageFormat = (typeof coverageFormats)[number];

const writers: Readonly<Record<CoverageFormat, string>> = {
  cobertura: `const xml = files.map(({ path, lines }) => \`<class name="\${path}" filename="\${path}"><methods/><lines>\${lines
    .map((hits, index) => \`<line number="\${index + 1}" hits="\${hits}"/>\`).join("")}</lines></class>\`).join("");
writeFileSync("out/coverage", \`<?xml version="1.0"?><coverage version="1"><sources><source>.</source></sources><packages><package name="p"><classes>\${xml}</classes></package></packages></coverage>\`);`,
  lcov: `writeFileSync("out/coverage", files.map(({ path, lines }) => \`TN:\\nSF:\${path}\\n\${lines
    .map((hits, index) => \`DA:\${index + 1},\${hits}\\n\`).join("")}end_of_record\\n\`).join(""));`,
  jacoco: `const xml = files.map(({ path, lines }) => \`<sourcefile name="\${path.slice(4)}">\${lines
    .map((hits, index) => \`<line nr="\${index + 1}" mi="\${1 - hits}" ci="\${hits}" mb="0" cb="0"/>\`).join("")}</sourcefile>\`).join("");
writeFileSync("out/coverage", \`<?xml version="1.0"?><report name="p"><package name="src">\${xml}</package></report>\`);`,
  clover: `const xml = files.map(({ path, lines }) => \`<file name="\${path.slice(4)}" path="\${path}">\${lines
    .map((hits, index) => \`<line num="\${index + 1}" type="stmt" count="\${hits}"/>\`).join("")}</file>\`).join("");
writeFileSync("out/coverage", \`<?xml version="1.0"?><coverage generated="1"><project timestamp="1">\${xml}</project></coverage>\`);`,
  go: `writeFileSync("out/coverage", "mode: set\\n" + files.map(({ path, lines }) => lines
    .map((hits, index) => \`example.com/m/\${path}:\${index + 1}.1,\${index + 1}.9 1 \${hits}\\n\`).join("")).join(""));`,
};

function script(format: CoverageFormat): string {
  return `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
mkdirSync("out", { recursive: true });
const read = (folder) => readdirSync(folder).sort().map((name) => ({
  path: \`\${folder}/\${name}\`,
  lines: readFileSync(\`\${folder}/\${name}\`, "utf8").trim().split("\\n"),
}));
const cases = read("tests").flatMap(({ path, lines }) => lines.map((line) => {
  const [name, status] = line.split(" ");
  const inside = status === "fail" ? '<failure message="no"/>' : "";
  return \`<testcase classname="t" name="\${name}" file="\${path}" time="0.01">\${inside}</testcase>\`;
}));
writeFileSync("out/junit.xml", \`<testsuite name="all">\${cases.join("")}</testsuite>\`);
const files = read("src").map(({ path, lines }) => ({ path, lines: lines.map((line) => (line.startsWith("miss") ? 0 : 1)) }));
${writers[format]}
writeFileSync("out/metrics.json", readFileSync("metrics.json"));
`;
}

function numbered(words: readonly string[]): string {
  return words.map((word, index) => `${word} ${index + 1}\n`).join("");
}

const hits = (count: number): string[] => Array.from({ length: count }, () => "hit");

/** 12 of 14 lines covered; 5 tests, of which two and both fail. */
export function base(format: CoverageFormat, gate = ""): Tree {
  return {
    ".github/gatehouse.yml": `setup: []
gates:
  test:
    steps:
      - run: node make.mjs
        reports: [out/junit.xml, out/coverage]
        metrics: [out/metrics.json]
${gate}`,
    ".gitignore": "out/\n.gatehouse/\n",
    "go.mod": "module example.com/m\n",
    "make.mjs": script(format),
    "metrics.json": '{"accuracy": 0.95}',
    "src/a.src": numbered([...hits(8), "miss", "miss"]),
    "src/b.src": numbered(hits(4)),
    "tests/list.txt": "one pass\ntwo fail\nthree pass\nold pass\nboth fail\n",
  };
}

/** Changes line 6 and adds a line that runs and one that does not; a test is mended, one broken, one gone, two are new. */
export const change: Tree = {
  "src/a.src": `${numbered([...hits(8), "miss", "miss"]).replace("hit 6", "hit six")}hit eleven\nmiss twelve\n`,
  "tests/list.txt": "one pass\ntwo pass\nthree fail\nboth fail\nfour pass\nfive fail\n",
  "metrics.json": '{"accuracy": 0.94}',
};

/** What `main` gained: a line above those of the change, two that do not run elsewhere, and a test. */
export const moved: Tree = {
  "src/a.src": `hit zero\n${numbered([...hits(8), "miss", "miss"])}`,
  "src/b.src": `${numbered(hits(4))}miss five\nmiss six\n`,
  "tests/main.txt": "theirs pass\n",
};
