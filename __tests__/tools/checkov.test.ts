import { describe, expect, test } from "@jest/globals";
import { checkov } from "../../src/tools/checkov.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool } from "./harness.js";
import { secrets, secretsIn } from "./secrets.js";
import { testWith } from "./with-tool.js";

const withCheckov = testWith("checkov");
const dockerfile = "FROM alpine:latest\nUSER nobody\nRUN true\n";

/** It takes seconds to start: its version is not asked. */
const located = { argv: ["checkov"], version: null, from: "on PATH" } as const;
const run = (contents: Readonly<Record<string, string>>, options: RunOptions = {}) =>
  inFolder(contents, (root) => runTool("checkov", root, { located, ...options }));

describe("checkov", () => {
  withCheckov(
    "finds misconfigurations and secrets of several frameworks, and tells nothing of the latter",
    async () => {
      const result = await run(
        {
          "deploy/Dockerfile": dockerfile,
          "main.tf": `variable "key" {\n  default = "${secrets.aws}"\n}\n`,
          ".checkov.yml": "skip-check: [CKV_DOCKER_2]\nquiet: true\n",
        },
        { args: ["--framework", "dockerfile", "secrets"] },
      );
      if (!result.judged) throw new Error(result.message);
      const places = (result.findings ?? []).map(
        ({ path, range, rule, message, severity }) => `${path}:${range?.startLine} ${rule} ${severity}: ${message}`,
      );
      expect(places.sort()).toEqual([
        "deploy/Dockerfile:1 CKV_DOCKER_7 warning: Ensure the base image uses a non latest version tag (/deploy/Dockerfile.FROM)",
        "main.tf:2 CKV_SECRET_2 warning: AWS Access Key",
      ]);
      expect(secretsIn(JSON.stringify(result))).toEqual([]);
    },
    120_000,
  );

  withCheckov(
    "takes a file, and names it from the root",
    async () => {
      const options = { args: ["--framework", "dockerfile", "--check", "CKV_DOCKER_7"], paths: ["b/Dockerfile"] };
      const result = await run({ "a/Dockerfile": dockerfile, "b/Dockerfile": dockerfile }, options);
      expect(result.judged && result.findings?.map(({ path }) => path)).toEqual(["b/Dockerfile"]);
    },
    120_000,
  );

  withCheckov(
    "a file that it cannot parse, a broken config and nothing to check are not judged",
    async () => {
      const message = async (contents: Readonly<Record<string, string>>, options: RunOptions = {}) => {
        const result = await run(contents, options);
        return result.judged ? "judged" : result.message;
      };
      const terraform = { args: ["--framework", "terraform"] };
      expect(await message({ "bad.tf": 'resource "x" {\n' }, terraform)).toMatch(
        /^checkov: Checkov could not parse .*bad\.tf$/,
      );
      expect(await message({ ".checkov.yml": "check: [\n" })).toMatch(
        /^checkov exited with code 2: Couldn't parse config file/,
      );
      expect(await message({ "a.txt": "" }, terraform)).toBe("checkov found nothing to check");
    },
    120_000,
  );

  test("what it wrote decides, with how it ended", async () => {
    const report = (results: object, parsing_errors = 0) => ({
      "checkov.json": JSON.stringify({ check_type: "terraform", results, summary: { parsing_errors } }),
    });
    const passed = { passed_checks: [{ check_id: "CKV_1" }], failed_checks: [] };
    expect(await readAs("checkov", { code: 0, scratch: report(passed) })).toEqual({ judged: true, findings: [] });
    expect(await readAs("checkov", { code: 1, scratch: report(passed) })).toMatchObject({ judged: false });
    expect(await readAs("checkov", { code: 0, scratch: report({ failed_checks: [] }, 2) })).toEqual({
      judged: false,
      reason: "tool-error",
      message: "checkov: Checkov could not parse 2 files",
    });
    expect(await readAs("checkov", { code: 0 })).toMatchObject({ judged: false });
    const stderr = "2026-11-21 15:18:05,598 [MainThread  ] [ERROR]  Directory none does not exist; skipping it\n";
    expect(await readAs("checkov", { code: 0, scratch: report(passed), stderr })).toMatchObject({
      judged: false,
      message: "checkov: Directory none does not exist",
    });
  });

  test("is chosen where the repository configures or runs it", async () => {
    expect(await checkov.detect(projectOf({ "main.tf": "" }))).toBe(false);
    expect(await checkov.detect(projectOf({ ".checkov.yaml": "" }))).toBe(true);
    expect(
      await checkov.detect(projectOf({ ".github/workflows/a.yml": "uses: bridgecrewio/checkov-action@v12" })),
    ).toBe(true);
  });
});
