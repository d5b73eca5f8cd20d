import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { jsonSchema } from "../../src/config/json-schema.js";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load, words } from "./helpers.js";

const a = "a".repeat(64);
const b = "B".repeat(64);

const stepsOf = (text: string) =>
  load(`gates:\n  lint:\n    steps: [${text}]\n`).gates[0]?.steps.map((step) => {
    if (step.type !== "tool") throw new Error("no tool");
    const { name, tool, version, digests, url } = step;
    return { name, tool, version, digests, url };
  });
const said = (text: string) => faults(`gates:\n  lint:\n    steps:\n      - ${text}\n`);

describe("the version of a tool", () => {
  test("is exact, and may have digests", () => {
    expect(stepsOf(`ruff@0.17.6, "black@v26.1.0#sha256:${a}"`)).toEqual([
      { name: "ruff", tool: "ruff", version: "0.17.6", digests: undefined, url: undefined },
      { name: "black", tool: "black", version: "v26.1.0", digests: [a], url: undefined },
    ]);
    expect(stepsOf(`{ tool: ruff, version: "1.0#sha256:${a}#sha256:${b}", url: "https://h/x.zip" }`)).toEqual([
      { name: "ruff", tool: "ruff", version: "1.0", digests: [a, b.toLowerCase()], url: "https://h/x.zip" },
    ]);
  });

  test("is printed as it is read", () => {
    const config = load(
      `gates:\n  lint:\n    steps:\n      - ruff@1.0.0#sha256:${a}\n      - { tool: black, version: "1#sha256:${a}#sha256:${b}", url: "http://h/x" }\n`,
    );
    const steps = (text: string) => load(text).gates[0]?.steps.map(({ line: _, ...step }) => step);
    expect(steps(toYaml(config))).toEqual(config.gates[0]?.steps.map(({ line: _, ...step }) => step));
  });

  test.each([
    ["ruff@latest", '4:9: the version of "ruff" must be an exact version, such as "1.10.0", not "latest"'],
    ["ruff@", '4:9: the version of "ruff" must be an exact version, such as "1.10.0", not ""'],
    ["ruff@>=1", '4:9: the version of "ruff" must be an exact version, such as "1.10.0", not ">=1"'],
    ["ruf@1.0", '4:9: unknown tool "ruf" (did you mean "ruff"?)'],
    ["ruff@1.0#sha256:abc", '4:9: the version of "ruff" must have 64 hex digits after "sha256:", and has 3'],
    [
      `ruff@1.0#sha256:${"x".repeat(64)}`,
      `4:9: the version of "ruff" must have 64 hex digits after "sha256:", not "${"x".repeat(64)}"`,
    ],
    [`ruff@1.0#${a}`, `4:9: the version of "ruff" must have "sha256:" and 64 hex digits after the #, not "${a}"`],
    ["{ tool: ruff@1.0 }", '4:17: "tool" must be the name alone ("ruff"): its version goes to "version"'],
    ["{ tool: ruff, version: .. }", '4:32: "version" must be an exact version, such as "1.10.0", not ".."'],
    ["{ tool: ruff, version: 1.0/2 }", '4:32: "version" must be an exact version, such as "1.10.0", not "1.0/2"'],
    ['{ tool: ruff, version: "1.0#sha256:12" }', '4:32: "version" must have 64 hex digits after "sha256:", and has 2'],
    [
      '{ tool: ruff, version: "1.0", url: "https://h/x" }',
      '4:39: "url" needs a "version" with the digest of what is there: "1.2.3#sha256:<64 hex digits>"',
    ],
    [
      `{ tool: ruff, version: "1.0#sha256:${a}", url: "file:///etc/passwd" }`,
      '4:116: "url" must be an address that begins with "https://"',
    ],
    ["{ run: make, url: https://h/x }", '4:22: "url" belongs to a step with "tool", and this one has "run"'],
  ])("%s: every fault is named with its place", (text, fault) => {
    expect(said(text)).toEqual([fault]);
  });

  test("the JSON Schema takes both forms, and refuses a digest that is none", async () => {
    const validate = new Ajv({ strict: false }).compile(await jsonSchema(words));
    const takes = (step: unknown) => validate({ gates: { lint: { steps: [step] } } });
    expect(takes(`ruff@1.0#sha256:${a}`)).toBe(true);
    expect(takes({ tool: "ruff", version: `1.0#sha256:${a}`, url: "https://h/x" })).toBe(true);
    expect(takes("ruff@1.0#sha256:12")).toBe(false);
    expect(takes({ tool: "ruff", version: "latest" })).toBe(false);
  });
});
