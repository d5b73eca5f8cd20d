import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hadolint } from "../../src/tools/hadolint.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { inShort, refusal } from "./in-short.js";
import { testWith } from "./with-tool.js";

const withHadolint = testWith("hadolint");
const run = (contents: Readonly<Record<string, string>>, options = {}) =>
  inFolder(contents, (root) => runTool("hadolint", root, options));

const bad = "FROM debian\nRUN cd /tmp && echo $1\nMAINTAINER me\n";
const clean = "FROM debian:12\nRUN echo hi\n";
const untagged = "FROM debian\n";
const findings = [
  "Dockerfile:1:1 DL3006 warning",
  "Dockerfile:2:1 DL3003 warning",
  "Dockerfile:2:1 SC2086 note",
  "Dockerfile:3:1 DL4000 error",
];

describe("hadolint", () => {
  withHadolint("reports findings, syntax errors, and those of shell code", async () => {
    expect([...inShort(await run({ Dockerfile: bad, "bad.Dockerfile": "FROM debian:12\nFOO bar\n" }))].sort()).toEqual([
      ...findings,
      "bad.Dockerfile:2:1 DL1000 error",
    ]);
  });

  withHadolint("reports the same whatever the config says of formats, thresholds and failing", async () => {
    for (const config of [
      "format: json\n",
      "format: tty\nno-fail: true\n",
      "format: sarif\nfailure-threshold: none\n",
    ]) {
      const contents = { Dockerfile: bad, ".hadolint.yaml": config };
      expect([...inShort(await run(contents, { env: { HADOLINT_FORMAT: "codeclimate" } }))].sort()).toEqual(findings);
      expect(await run({ ...contents, Dockerfile: clean })).toEqual({ judged: true, findings: [] });
    }
    const levels = { Dockerfile: untagged, ".hadolint.yaml": "override: {error: [DL3006]}\n" };
    expect(inShort(await run(levels))).toEqual(["Dockerfile:1:1 DL3006 error"]);
  });

  withHadolint("finds Dockerfiles by their names, whatever they are, and follows no link", async () => {
    const names = [
      "Dockerfile.dev",
      "api.Dockerfile",
      "a/Containerfile",
      "-rf.Dockerfile",
      "$(touch pwned).Dockerfile",
    ];
    const others = ["Dockerfile.md", "Dockerfile.dockerignore", "Dockerfile.j2", "vendor/Dockerfile", "dockerfile.go"];
    const contents = Object.fromEntries([...names, ...others, "new\nline.Dockerfile"].map((name) => [name, untagged]));
    await inFolder({ Dockerfile: untagged }, (outside) =>
      inFolder(contents, async (root) => {
        await symlink(join(outside, "Dockerfile"), join(root, "Dockerfile"));
        const paths = inShort(await runTool("hadolint", root)).map((line) => line.replace(/:1:1 DL3006 warning$/, ""));
        expect([...paths].sort()).toEqual([...names, "new\nline.Dockerfile"].sort());
        expect(existsSync(join(root, "pwned"))).toBe(false);
      }),
    );
  });

  withHadolint("is broken by a bad config or option, a missing file, and nothing to check", async () => {
    const config = (text: string) => run({ Dockerfile: clean, ".hadolint.yaml": text });
    expect(refusal(await config("ignored: 1\n"))).toMatch(
      /^hadolint went on without its config .*\.hadolint\.yaml: expected !!seq instead of !!int$/,
    );
    expect(refusal(await config("ignored: [\n"))).toMatch(/^hadolint went on without its config .*\.hadolint\.yaml: ./);
    expect(refusal(await run({ Dockerfile: clean }, { args: ["--nope"] }))).toMatch(
      /^hadolint exited with code 1: Invalid option `--nope'/,
    );
    expect(refusal(await run({ Dockerfile: bad }, { paths: ["Dockerfile", "none"] }))).toMatch(
      /^hadolint exited with code 1: hadolint: none: withBinaryFile: does not exist \(No such file or directory\)\nIts JSON/,
    );
    expect(refusal(await run({ "a.txt": "" }))).toBe(
      "there is nothing to check: no Dockerfile among the tracked files",
    );
  });

  test("output that is cut or says nothing judges nothing", async () => {
    expect(await readAs("hadolint", { code: 1, stdout: '[{"code":"DL3006","column":1,"fi' })).toMatchObject({
      judged: false,
    });
    expect(await readAs("hadolint", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("hadolint", { code: 1, stdout: "[]" })).toMatchObject({ judged: false });
    expect(await readAs("hadolint", { code: 2, stdout: "[]" })).toMatchObject({ judged: false });
  });

  test("is chosen where it is configured or run, and there is a Dockerfile", async () => {
    expect(await hadolint.detect(projectOf({ Dockerfile: "" }))).toBe(false);
    expect(await hadolint.detect(projectOf({ Dockerfile: "", ".hadolint.yaml": "" }))).toBe(true);
    expect(await hadolint.detect(projectOf({ ".hadolint.yaml": "" }))).toBe(false);
    const workflow = { ".github/workflows/ci.yml": "- uses: hadolint/hadolint-action@v3\n" };
    expect(await hadolint.detect(projectOf({ Dockerfile: "", ...workflow }))).toBe(true);
  });
});
