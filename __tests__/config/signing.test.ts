import { describe, expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import type { PlannedStep } from "../../src/core/plan.js";
import { faults, load } from "./helpers.js";

const config = load(`gates:
  build:
    steps: [{ name: wheel, run: make }]
    artifacts: [dist/*.whl]
    sign: { key: $MY_KEY, password: $MY_PASSWORD, tlog: false, tool: "cosign@2.5.0#sha256:${"a".repeat(64)}" }
    attest: true
    images:
      - { name: ghcr.io/acme/api, push: true, tags: [sha, latest], sbom: spdx, sign: true, attest: true }
  test:
    steps: [{ name: tests, run: make test }]
    codecov: { flags: [unit], required: true, url: "https://codecov.example.com/", token: $MY_TOKEN }
`);

const context: PlanContext = {
  ...{ event: "push", branch: "main", tag: null, changedPaths: null, commit: "a".repeat(40), base: "main" },
  ...{ gates: [], cores: 4, defaultBranch: "main" },
};

function steps(changes: Partial<PlanContext> = {}): readonly PlannedStep[] {
  const planned = makePlan(config, { ...context, ...changes });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.plan.gates.flatMap((gate) => gate.steps);
}
const names = (changes: Partial<PlanContext> = {}) => steps(changes).map(({ name }) => name);

describe("what vouches for a build is planned", () => {
  test("after the push, each step by what it is of", () => {
    expect(names()).toEqual([
      ...["wheel", "image api", "push api", "sign api", "sbom api", "attest api", "sign files", "attest files"],
      ...["tests", "codecov"],
    ]);
    const planned = new Map(steps().map((step) => [step.name, step]));
    expect(planned.get("sign api")).toMatchObject({
      image: "ghcr.io/acme/api",
      signing: { hasKey: false, tlog: true },
      env: {},
    });
    expect(planned.get("sbom api")).toMatchObject({ format: "spdx", signing: { hasKey: false, tlog: true } });
    expect(planned.get("sign files")).toMatchObject({
      image: null,
      signing: { hasKey: true, tlog: false, version: "2.5.0", digests: ["a".repeat(64)] },
      env: { COSIGN_KEY: "$MY_KEY", COSIGN_PASSWORD: "$MY_PASSWORD" },
    });
    expect(planned.get("codecov")).toMatchObject({
      ...{ flags: ["unit"], upload: "test", required: true, url: "https://codecov.example.com" },
      env: { CODECOV_TOKEN: "$MY_TOKEN" },
    });
  });

  test("not for code that has not landed, and nothing leaves a terminal", () => {
    expect(names({ event: "pull_request", pullRequest: 7 })).toEqual([
      "wheel",
      "image api",
      "sbom api",
      "tests",
      "codecov",
    ]);
    expect(names({ event: "push", isUntrusted: true })).toEqual(["wheel", "image api", "sbom api", "tests", "codecov"]);
    expect(names({ event: "local" })).toEqual(["wheel", "image api", "sbom api", "tests"]);
    const bill = steps({ event: "local" }).find(({ type }) => type === "image-sbom");
    expect(bill).not.toHaveProperty("signing");
  });
});

describe("is refused", () => {
  test.each([
    ["a key in the config", '{ key: "-----BEGIN KEY" }', /must be a variable of the environment such as \$COSIGN_KEY/],
    ["a password in the config", "{ key: $K, password: hunter2 }", /no password stands in a config/],
    ["a password without a key", "{ password: $P }", /"password" is of a key/],
    ["no log without a key", "{ tlog: false }", /needs a key/],
    ["another tool", "{ tool: gpg@2.4.0 }", /must be cosign@ and a version/],
  ])("%s", (_, sign, message) => {
    expect(faults(`gates:\n  build:\n    steps: [{ run: make }]\n    sign: ${sign}\n`).join("\n")).toMatch(message);
  });

  test("an upload token in the config, and signing of a test gate", () => {
    const gate = (line: string) => `gates:\n  test:\n    steps: [{ run: make }]\n    ${line}\n`;
    const said = (line: string) => faults(gate(line)).join("\n");
    expect(said("codecov: { token: abc }")).toMatch(/must be a variable of the environment, such as \$CODECOV_TOKEN/);
    expect(said("sign: true")).toMatch(/"sign" belongs to build gates/);
  });
});
