import { describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import { missingNames } from "../../src/gates/deploy/names.js";
import { load } from "../config/helpers.js";

/** The environment of a config, as it is planned. */
function environment(lines: string): PlannedEnvironment {
  const indented = lines.replace(/^/gm, "        ");
  const [gate] = load(`gates:\n  deploy:\n    environments:\n      production:\n${indented}\n`).gates;
  const [made] = gate?.environments ?? [];
  if (!made) throw new Error("the config has no environment");
  return made;
}

const canary = "canary: { steps: [{ weight: 10, hold: 5m }], metrics: [{ name: up, run: ./up.sh, max: 1 }] }";

describe("names that are not set", () => {
  test.each([
    ["target: { command: ./d.sh }\nenv: { A: $NO_A, B: $SET, C: $$NO_C }", 'NO_A, which "env" asks for'],
    ["target: { command: echo $NO_A }", null],
    [
      "target: { ssh: { host: a.test, user: d, key: $NO_KEY, host-key: $NO_HOST, script: echo $NO_A, jump: { host: j.test, key: $NO_JUMP, host-key: $SET } } }",
      "NO_HOST, NO_JUMP, NO_KEY, which the target asks for",
    ],
    [
      "target: { compose: { project: a, env: { A: $NO_A }, weight: x, canary: { env: { B: $NO_B } } } }",
      "NO_A, which the target asks for",
    ],
    [
      `target: { compose: { project: a, env: { A: $SET }, weight: x, canary: { env: { B: $NO_B } } } }\n${canary}`,
      "NO_B, which the target asks for",
    ],
    ["target: { gitops: { repository: a/b, files: [x], token: $NO_TOKEN } }", "NO_TOKEN, which the target asks for"],
    ["target: { kubectl: { manifests: x, kubeconfig: $NO_CONFIG } }", "NO_CONFIG, which the target asks for"],
    [
      'target: { helm: { chart: ./c, release: a, set: { a: $NO_A, b: 1, c: "{{ digest }}" } } }',
      "NO_A, which the target asks for",
    ],
  ])("%s", (lines, words) => {
    expect(missingNames(environment(lines), { SET: "" })).toBe(
      words === null ? null : `the environment has no ${words}`,
    );
  });

  test("of the metrics are not asked for by a way back", () => {
    const metrics = canary.replace("run: ./up.sh", "http: $NO_URL, query: a");
    const planned = environment(`target: { command: ./d.sh }\n${metrics}`);
    expect(missingNames(planned, {})).toBe("the environment has no NO_URL, which the canary's metrics ask for");
    expect(missingNames({ ...planned, returns: true }, {})).toBeNull();
  });
});
