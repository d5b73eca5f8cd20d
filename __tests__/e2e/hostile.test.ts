import { afterEach, describe, expect, test } from "@jest/globals";
import { html, readText, skeleton } from "../render/html.js";
import type { StepResult } from "../world/runner.js";
import { base, redChange } from "./project.js";
import { checkNamed, Scene, token } from "./scene.js";

let scene: Scene;

afterEach(async () => {
  await scene.close();
});

test("a step sees no token, no inputs, nothing of the runner's for actions, and no command file", async () => {
  const config = `version: 1
setup:
  - { run: node dump.mjs setup }
gates:
  test:
    steps:
      - { run: node dump.mjs step }
      - { run: node dump.mjs asked, env: { MINE: "\${INPUT_CHECK-NAME}", TOKEN: "\${INPUT_GITHUB-TOKEN}" } }
`;
  const dump = `console.log("@" + process.argv[2] + JSON.stringify(process.env));`;
  scene = await Scene.create({
    base: { ".github/gatehouse.yml": config, "dump.mjs": dump, ".gitignore": ".gatehouse/\n" },
    change: { "a.txt": "1\n" },
  });
  const result = await scene.run({
    env: { GITHUB_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-token", HARMLESS: "yes" },
  });
  expect(result.exitCode).toBe(0);
  const dumped = (name: string): Record<string, string> => {
    const line = result.output.split("\n").find((each) => each.startsWith(`@${name}{`)) ?? "";
    return JSON.parse(line.slice(name.length + 1));
  };
  const odd = /^(INPUT|ACTIONS|STATE)_|^GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;
  for (const name of ["setup", "step"]) {
    const env = dumped(name);
    expect(Object.keys(env).filter((key) => odd.test(key))).toEqual([]);
    expect(JSON.stringify(env)).not.toMatch(/ghs_|oidc-token|_runner_file_commands/);
    expect(env).toMatchObject({ HARMLESS: "yes", GITHUB_REPOSITORY: "acme/api", CI: "true" });
  }
  // What is asked for by name comes, and is masked before anything is printed.
  expect(Object.keys(dumped("asked")).filter((key) => odd.test(key))).toEqual([]);
  expect(dumped("asked").TOKEN).toBe("***");
  expect(result.output.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(token);
  expect(JSON.stringify([...scene.github.requests, result.summary])).not.toContain(token);
});

/** What a test of somebody else's may be called, and print. */
const words = [
  "</details> <b>out",
  "<!-- gatehouse:Gatehouse --> @octocat #1 acme/api#2",
  "](https://evil.example) | cell | `code` ```",
  "### heading ::error::boom ##[error]boom",
  "\u202etfel ot thgir\u202c",
];
const printed = [
  "::set-output name=conclusion::passed",
  "::save-state name=open-check::{}",
  "::add-mask::conclusion",
  "::error file=a.js,line=1::boom",
  "::group::ours?",
  "::endgroup::",
  "::stop-commands::x",
  "::x::",
  "##[error]boom",
  "\u001b[2J\u001b[31m::warning::red",
  "\r::notice::after a return",
  "::set-env name=NODE_OPTIONS::--inspect",
];

describe("what a step prints and calls its tests", () => {
  async function run(names: readonly string[], lines: readonly string[]): Promise<StepResult> {
    const cases = names.map((name) => `fail ${name}\n`).join("");
    const script = `for (const line of ${JSON.stringify(lines)}) console.log(line);\n${base["tools/test.mjs"]}`;
    scene = await Scene.create({
      base: { ...base, "tools/test.mjs": script },
      change: { ...redChange, "tests/cases.txt": cases },
    });
    return scene.run();
  }

  test("changes nothing but text", async () => {
    const plain = await run(
      words.map((_, index) => `name ${index}`),
      [],
    );
    const plainComment = scene.github.state.comments[0]?.body ?? "";
    const plainCheck = checkNamed(scene.github, "Gatehouse / test");
    await scene.close();

    const result = await run(words, printed);
    expect(result).toMatchObject({ exitCode: 1, annotations: [], errors: [] });
    expect([...result.outputs]).toEqual([...plain.outputs]);
    expect([...result.state]).toEqual([...plain.state]);
    expect([...result.env]).toEqual([]);
    expect(result.path).toEqual([]);
    expect(result.commands.map(({ name }) => name)).toEqual(plain.commands.map(({ name }) => name));
    expect(result.groups.map(untimed)).toEqual(plain.groups.map(untimed));
    expect(result.masks.size).toBe(plain.masks.size);
    expect(result.log.join("\n")).toContain("::set-output name=conclusion::passed");

    const comments = scene.github.state.comments;
    expect(comments).toHaveLength(1);
    const page = html(comments[0]?.body ?? "");
    expect(skeleton(page)).toEqual(skeleton(html(plainComment)));
    expect(readText(page)).not.toMatch(/@octocat|#1\b|acme\/api#2|https:\/\/evil/);
    const check = checkNamed(scene.github, "Gatehouse / test");
    expect(skeleton(html(check.text ?? ""))).toEqual(skeleton(html(plainCheck.text ?? "")));
    expect(skeleton(html(result.summary ?? ""))).toEqual(skeleton(html(plain.summary ?? "")));
    expect(check.annotations.map(({ title }) => title)).toEqual(
      words.map((word) => `${word.replace(/\u202e/, "[U+202E]").replace(/\u202c/, "[U+202C]")} fails`),
    );
    expect(scene.github.violations).toEqual([]);
  });
});

function untimed(title: string): string {
  return title.replace(/\(.*\)$/, "");
}
