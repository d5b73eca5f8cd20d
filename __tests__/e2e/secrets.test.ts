import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { hasProgram, toolEnv } from "../tools/harness.js";
import { planted, secretsIn } from "../tools/secrets.js";
import { pushPayload } from "../world/payloads.js";
import { Scene } from "./scene.js";

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

const config = `version: 1
fail-fast: false
gates:
  security:
    fail-on: low
    block: new
    steps:
      - { tool: gitleaks, args: [--verbose] }
      - { tool: trivy, args: [--scanners, secret] }
  lint:
    steps:
      - { run: node lint.cjs, matcher: matcher.json }
`;

/** A linter of our own, which finds a word on the line of a secret: its text must not be kept for that either. */
const lint = {
  "lint.cjs": `console.log("app/settings.py:2: spell it out"); process.exitCode = 1;\n`,
  "matcher.json": JSON.stringify({
    problemMatcher: [{ owner: "words", pattern: [{ regexp: "^(.+):(\\d+): (.+)$", file: 1, line: 2, message: 3 }] }],
  }),
};

/** Every file below a folder, and those that hold a secret. */
async function filesOf(
  folder: string,
): Promise<{ readonly all: readonly string[]; readonly leaky: readonly string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
  );
  const leaky: string[] = [];
  for (const path of all) if (secretsIn(await readFile(join(folder, path), "latin1")).length > 0) leaky.push(path);
  return { all, leaky };
}

const canRun = hasProgram("gitleaks") && hasProgram("trivy");
(canRun ? test : test.skip)(
  "secrets that scanners find stand nowhere in what is printed, posted, kept or cached (with gitleaks and trivy)",
  async () => {
    const known = { "deploy.sh": planted["deploy.sh"], "keys/id.pem": planted["keys/id.pem"] };
    const base = { ".github/gatehouse.yml": config, ".gitignore": ".gatehouse/\n", ...lint, ...known };
    scene = await Scene.create({
      base,
      change: {
        "app/settings.py": planted["app/settings.py"],
        // A line above them changes nothing: these secrets are known.
        "deploy.sh": `#!/bin/sh\n${known["deploy.sh"]}`,
      },
    });
    const { repository, github, results } = scene;
    const env = { PATH: toolEnv.PATH ?? "" };
    await repository.checkout("main", repository.mergeBaseSha);
    const payload = pushPayload("refs/heads/main", "0".repeat(40), repository.mergeBaseSha);
    const onMain = { event: "push", payload, sha: repository.mergeBaseSha, ref: "refs/heads/main" };
    const push = await scene.run({ ...onMain, env, headRef: undefined, baseRef: undefined });
    await repository.checkout(`pull/${repository.number}/merge`, repository.mergeSha);
    const pull = await scene.run({ env });

    const [comment] = github.state.comments;
    expect(comment?.body).toContain("aws-access-token");
    const report = JSON.parse(await readFile(join(repository.workspace, ".gatehouse", "report.json"), "utf8"));
    const security = report.gates.find(({ name }: { readonly name: string }) => name === "security");
    const standings = security.findings.map(
      (one: { tool: string; standing: string; path: string; range: { startLine: number } }) =>
        `${one.standing} ${one.tool} ${one.path}:${one.range.startLine}`,
    );
    expect(standings.sort()).toEqual([
      "known gitleaks deploy.sh:4",
      "known gitleaks deploy.sh:4",
      "known gitleaks keys/id.pem:1",
      "known trivy deploy.sh:4",
      "known trivy keys/id.pem:2",
      "new gitleaks app/settings.py:2",
      "new trivy app/settings.py:2",
    ]);

    const said = {
      push: push.output,
      pull: pull.output,
      summaries: [push.summary, pull.summary],
      posted: github.requests,
    };
    for (const [name, text] of Object.entries(said))
      expect([name, secretsIn(JSON.stringify(text))]).toEqual([name, []]);
    const held = await filesOf(repository.folder);
    expect(held.all.filter((path) => /(^|\/)(report|baseline)\.json$/.test(path)).length).toBeGreaterThanOrEqual(2);
    expect(held.leaky.filter((path) => !/(^|\/)(app\/settings\.py|deploy\.sh|keys\/id\.pem)$/.test(path))).toEqual([]);
    expect(results.entries.length).toBeGreaterThan(0);
  },
  180_000,
);
