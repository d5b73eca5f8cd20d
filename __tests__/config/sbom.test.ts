import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

const gate = (lines: string, head = "gates:\n  security:\n") => `${head}${lines}`;
const steps = (text: string) => load(text).gates[0]?.steps;

describe("what a security gate says of its supply chain", () => {
  const whole = gate(`    sbom: [spdx, cyclonedx]
    sbom-tool: syft@1.18.1
    licences:
      allow: [MIT, "BSD-*"]
      deny: GPL-3.0-only
      unknown: warn
      packages:
        - { package: left-pad, reason: tiny }
        - { package: "pkg:npm/@acme/*", licence: MIT, reason: ours }
    submit-dependencies: true
`);

  test("is one step of its own, and needs no other", () => {
    expect(steps(whole)).toEqual([
      {
        type: "sbom",
        name: "sbom",
        formats: ["cyclonedx", "spdx"],
        maker: { tool: "syft", version: "1.18.1" },
        licences: {
          allow: ["MIT", "BSD-*"],
          deny: ["GPL-3.0-only"],
          unknown: "warn",
          exceptions: [
            { package: "left-pad", reason: "tiny" },
            { package: "pkg:npm/@acme/*", licence: "MIT", reason: "ours" },
          ],
        },
        submit: true,
        env: {},
        workingDirectory: ".",
        timeoutMs: 1_800_000,
        reports: [],
        line: 2,
      },
    ]);
  });

  const small = [
    "    sbom: spdx\n",
    "    licences: { deny: AGPL-* }\n",
    "    submit-dependencies: true\n",
    "    sbom: cyclonedx\n",
  ];
  test.each([whole, ...small.map((lines) => gate(lines))])("is written as it is read: %j", (text) => {
    const lineless = (from: string) => JSON.stringify(steps(from), (key, value) => (key === "line" ? 0 : value));
    const written = toYaml(load(text));
    expect(parse(written).gates.security).not.toHaveProperty("steps");
    expect(lineless(written)).toBe(lineless(text));
  });

  test("comes after the steps that the gate has, and makes CycloneDX and fails for the unknown unless it is told", () => {
    const text = gate("    steps: [{ run: make, format: sarif }]\n    licences: { deny: AGPL-* }\n");
    expect(steps(text)?.map(({ name }) => name)).toEqual(["make", "sbom"]);
    expect(steps(text)?.[1]).toMatchObject({
      formats: ["cyclonedx"],
      licences: { deny: ["AGPL-*"], unknown: "fail" },
      submit: false,
    });
  });

  const rows: [string, string, readonly string[]][] = [
    ["a gate of nothing", "    fail-on: high\n", ['"steps" is missing']],
    ["a submission that is off", "    submit-dependencies: false\n", ['"steps" is missing']],
    [
      "another format",
      "    sbom: cyclone\n",
      ['"sbom" must be one of cyclonedx, spdx, not "cyclone" (did you mean "cyclonedx"?)'],
    ],
    ["no format", "    sbom: []\n", ['"sbom" must not be empty']],
    [
      "another tool",
      "    sbom: spdx\n    sbom-tool: sift\n",
      ['"sbom-tool" must be one of syft, trivy, cdxgen, not "sift" (did you mean "syft"?)'],
    ],
    [
      "a range of versions",
      "    sbom: spdx\n    sbom-tool: syft@^1\n",
      ['"sbom-tool" must be an exact version, such as "1.10.0", not "^1"'],
    ],
    [
      "a tool for nothing",
      "    sbom-tool: syft\n    steps: [{ run: make }]\n",
      ['gate "security": "sbom-tool" is of no use without "sbom", "licences" or "submit-dependencies"'],
    ],
    ["no list", "    licences: { unknown: warn }\n", ['"licences" must have allow or deny']],
    ["an expression", "    licences: { allow: [MIT OR ISC] }\n", ["must be a single licence, without AND or OR"]],
    [
      "another word",
      "    licences: { deny: [X], unknown: ignore }\n",
      ['"unknown" must be one of fail, warn, pass, not "ignore"'],
    ],
    ["no reason", "    licences: { deny: [X], packages: [{ package: a }] }\n", ['"reason" is missing']],
    ["a key that is near", "    licences: { denny: [X] }\n", ['unknown key "denny" (did you mean "deny"?)']],
  ];
  test.each(rows)("%s is refused", (_, lines, expected) => {
    const said = faults(gate(lines)).join("\n");
    for (const words of expected) expect(said).toContain(words);
  });

  test("belongs to security gates", () => {
    const said = faults("gates:\n  lint:\n    steps: [{ run: make }]\n    sbom: spdx\n    licences: { deny: [X] }\n");
    expect(said.join("\n")).toContain('"sbom" belongs to security gates, and "lint" is a lint gate');
    expect(said.join("\n")).toContain('"licences" belongs to security gates, and "lint" is a lint gate');
  });
});
