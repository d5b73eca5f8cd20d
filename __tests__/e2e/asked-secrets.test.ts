import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { Scene } from "./scene.js";

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

/** Made from pieces, so that nothing in this repository looks like it. */
const password = ["pw", "7Gq2", "xT9v"].join("-");
const address = ["postgres://app:", password, "@db.example.test/app"].join("");
const key = ["-----BEGIN PRIVATE", " KEY-----\nMIIBVAIBADANBgkqhkiG9w0B\n-----END PRIVATE", " KEY-----"].join("");

/** A test that fails with all that it was given, in each way that a step can speak: streams, report, metrics, findings. */
const tell = `import { mkdirSync, writeFileSync } from "node:fs";
const { DATABASE_URL: url, SIGNING_KEY: key } = process.env;
console.log("connecting to " + url);
console.error(key);
mkdirSync("reports", { recursive: true });
const failure = '<failure message="no answer from ' + url + '">' + key + "</failure>";
const test = '<testcase name="connects to ' + url + '" classname="db">' + failure + "</testcase>";
writeFileSync("reports/junit.xml", '<testsuites><testsuite name="db" tests="1" failures="1">' + test + "</testsuite></testsuites>");
const results = [{ ruleId: "url", level: "error", message: { text: "bad " + url } }];
writeFileSync("reports/a.sarif", JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "own" } }, results }] }));
process.exitCode = 1;
`;

test("what a step asked for by name is nowhere, whatever it does with it", async () => {
  const steps = [
    `run: node tell.mjs, reports: [reports/junit.xml, reports/a.sarif], env: { DATABASE_URL: $DATABASE_URL, SIGNING_KEY: $SIGNING_KEY }`,
  ];
  const config = `version: 1\nsetup:\n  - { run: "echo $TOKEN", env: { TOKEN: $DATABASE_URL } }\ngates:\n  test:\n    steps:\n${steps.map((step) => `      - { ${step} }\n`).join("")}`;
  scene = await Scene.create({
    base: { ".github/gatehouse.yml": config, "tell.mjs": tell, ".gitignore": ".gatehouse/\nreports/\n" },
    change: { "a.txt": "1\n" },
  });
  const { repository, github, results } = scene;
  const result = await scene.run({ env: { DATABASE_URL: address, SIGNING_KEY: key } });
  expect(result.outputs.get("tests-failed")).toBe("1");
  expect(github.violations).toEqual([]);
  // The runner itself is told what to hide.
  const said = result.output.replaceAll(/^::add-mask::.*$/gm, "");
  expect(said).toContain("connecting to ***");
  expect(github.state.comments[0]?.body).toContain("no answer from");

  for (const [name, text] of Object.entries({ said, summary: result.summary, posted: github.requests }))
    expect([name, holds(JSON.stringify(text))]).toEqual([name, false]);
  for (const { name } of results.artifacts) expect(holds(results.artifact(name)?.toString("latin1") ?? "")).toBe(false);
  const folder = join(repository.workspace, ".gatehouse");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.map((path) => relative(folder, path))).toEqual(expect.arrayContaining(["report.json"]));
  const leaky: string[] = [];
  for (const path of files) if (holds(await readFile(path, "utf8"))) leaky.push(relative(folder, path));
  expect(leaky).toEqual([]);
});

function holds(text: string): boolean {
  return text.includes(password) || text.includes("MIIBVAIBADANBgkqhkiG9w0B");
}
