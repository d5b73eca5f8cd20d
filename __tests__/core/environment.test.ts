// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell references are what is tested.
import { describe, expect, test } from "@jest/globals";
import { childEnvironment, referencedNames } from "../../src/core/environment.js";

const runner = {
  PATH: "/bin",
  HOME: "/home/ada",
  CI: "true",
  GITHUB_SHA: "abc",
  RUNNER_TRACKING_ID: "t1",
  GITHUB_TOKEN: "ghs_token_value",
  "INPUT_GITHUB-TOKEN": "ghs_input_value",
  INPUT_MODE: "plan",
  ACTIONS_RUNTIME_TOKEN: "ey.runtime",
  ACTIONS_RESULTS_URL: "https://results.example/",
  STATE_open: "[1]",
  GITHUB_ENV: "/f/env",
  GITHUB_PATH: "/f/path",
  GITHUB_OUTPUT: "/f/out",
  GITHUB_STATE: "/f/state",
  GITHUB_STEP_SUMMARY: "/f/summary",
  GITHUB_ARTIFACTS: "/f/a",
  GITHUB_ARTIFACTS_LIST: "/f/al",
  EMPTY: "",
  UNDEFINED: undefined,
  SLACK_WEBHOOK_URL: "https://hooks.example/T1/B2",
  DEBUG_KEY: "true",
  FOO: "s3cr3t-value",
  DATABASE_URL: "postgres://app:hunter2@db/app",
};

describe("the environment of a child", () => {
  test("has nothing that lets it speak for the job", () => {
    expect(childEnvironment(runner, {})).toEqual({
      env: {
        PATH: "/bin",
        HOME: "/home/ada",
        CI: "true",
        GITHUB_SHA: "abc",
        RUNNER_TRACKING_ID: "t1",
        EMPTY: "",
        SLACK_WEBHOOK_URL: "https://hooks.example/T1/B2",
        DEBUG_KEY: "true",
        FOO: "s3cr3t-value",
        DATABASE_URL: "postgres://app:hunter2@db/app",
      },
      missing: [],
      secrets: [],
    });
  });

  test("has what the step asks for by name, which is then a secret", () => {
    const { env, secrets, missing } = childEnvironment(runner, {
      TOKEN: "$GITHUB_TOKEN",
      GITHUB_TOKEN: "${INPUT_GITHUB-TOKEN}",
    });
    expect(env.TOKEN).toBe("ghs_token_value");
    expect(env.GITHUB_TOKEN).toBe("ghs_input_value");
    expect(secrets).toEqual(["ghs_token_value", "ghs_input_value"]);
    expect(missing).toEqual([]);
  });

  test.each([
    ["$HOME/bin:${PATH}", "/home/ada/bin:/bin"],
    ["$$HOME", "$HOME"],
    ["a$$", "a$"],
    ["$5 and ${} and ${HOME and $", "$5 and ${} and ${HOME and $"],
    ["[$EMPTY]", "[]"],
    ["${HOME}s", "/home/adas"],
  ])("%s becomes %s", (text, value) => {
    expect(childEnvironment(runner, { X: text }).env.X).toBe(value);
  });

  test("names each variable that is not set", () => {
    expect(childEnvironment(runner, { A: "$NOPE", B: "${UNDEFINED}$NOPE" }).missing).toEqual(["NOPE", "UNDEFINED"]);
  });

  test.each([
    [{ X: "$SLACK_WEBHOOK_URL" }, ["https://hooks.example/T1/B2"]],
    [{ API_KEY: "$FOO" }, ["s3cr3t-value"]],
    [{ DATABASE: "$DATABASE_URL" }, ["postgres://app:hunter2@db/app"]],
    [{ X: "$ACTIONS_RUNTIME_TOKEN" }, ["ey.runtime"]],
    [{ X: "$ACTIONS_RESULTS_URL" }, ["https://results.example/"]],
    [{ X: "$INPUT_MODE" }, []],
    [{ X: "$DEBUG_KEY" }, []],
    [{ X: "$FOO" }, []],
    [{ TOKEN_FILE: "$HOME" }, []],
    [{ API_KEY: "$HOME/key" }, []],
    [{ OUT: "$GITHUB_OUTPUT" }, []],
    [{ PASSWORD: "postgres" }, []],
  ])("%j has the secrets %j", (step, secrets) => {
    expect(childEnvironment(runner, step).secrets).toEqual(secrets);
  });

  test("has one variable a name on Windows, whatever its case", () => {
    const parent = { Path: "C:\\bin", Input_Mode: "x", Github_Token: "t" };
    expect(childEnvironment(parent, { PATH: "D:\\;$path" }, true).env).toEqual({ PATH: "D:\\;C:\\bin" });
    expect(childEnvironment({ Path: "a" }, { X: "$PATH" }).missing).toEqual(["PATH"]);
  });
});

test("referenced names come once each, in order", () => {
  expect(referencedNames({ A: "$B-${C_1}$$D", E: "$B" })).toEqual(["B", "C_1"]);
});
