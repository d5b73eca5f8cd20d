import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { toYaml } from "../../src/config/yaml.js";
import { faults, load } from "./helpers.js";

const whole = `gates:
  build:
    steps: [{ run: make }]
  check:
    kind: test
    needs: [build]
    steps: [pytest]
  unit:
    kind: test
    needs: check
    container: { from: build, image: api-test, user: 1000, env: { A: 1 }, volumes: ./data:/data, network: host }
    steps: [pytest, { run: make test, container: "python:3.12" }, { tool: jest, container: { image: node, options: [--memory, 1g] } }]
`;

describe("container", () => {
  test("is what a gate's steps run in, and a step's own goes before it", () => {
    const unit = load(whole).gates.find(({ name }) => name === "unit");
    expect(unit?.container).toEqual({
      image: { from: "build", image: "api-test" },
      user: "1000",
      env: { A: "1" },
      volumes: ["./data:/data"],
      options: [],
      network: "host",
    });
    expect(unit?.steps.map(({ container }) => container)).toEqual([
      undefined,
      { image: "python:3.12", env: {}, volumes: [], options: [] },
      { image: "node", env: {}, volumes: [], options: ["--memory", "1g"] },
    ]);
  });

  test("is written as it is read", () => {
    expect(parse(toYaml(load(whole))).gates.unit).toMatchObject({
      container: { from: "build", image: "api-test", user: "1000", env: { A: "1" }, volumes: ["./data:/data"] },
      steps: [
        "pytest",
        { run: "make test", container: "python:3.12" },
        { tool: "jest", container: { image: "node", options: ["--memory", "1g"] } },
      ],
    });
  });

  test("is refused where it can mean nothing", () => {
    const text = `gates:
  build: { steps: [{ run: make }] }
  lint: { container: { from: build, image: x }, steps: [ruff] }
  unit: { kind: test, needs: lint, container: { from: biuld, image: x }, steps: [{ tool: pytest, container: { from: lint, image: x } }] }
  security: { container: a, steps: [{ run: scan, container: b }] }
  more:
    kind: lint
    container: { imag: x }
    steps: [{ run: a, container: "a b" }, { run: a, container: { image: a, volumes: [data, "../x:/x"], options: [--name=x, -it, -m=1g] } }]
`;
    expect(faults(text)).toEqual([
      '3:30: gate "lint" takes from "build" without waiting for it: add it to its "needs"',
      '4:55: gate "unit" takes from "biuld", which is no gate (build gates: build)',
      '4:117: gate "unit" takes from "lint", which is no build gate (build gates: build)',
      '5:15: "container" belongs to lint and test and build gates, and "security" is a security gate',
      '5:50: "container" belongs to steps of lint, test, build gates, and "security" is a security gate',
      '8:18: unknown key "imag" (did you mean "image"?)',
      '9:34: "container" must be the name of an image, such as "python:3.12"',
      '9:86: "volumes[0]" must be "source:/path" or "source:/path:ro", as docker run takes it',
      '9:92: "volumes[1]" must be "source:/path" or "source:/path:ro", as docker run takes it',
      '9:114: "options[0]" must not have --name=x, which Gatehouse says itself',
      '9:124: "options[1]" must not have -it, which Gatehouse says itself',
    ]);
  });
});

const artifact = (value: string, needs = "build") => `gates:
  build: { steps: [{ run: make }] }
  lint: { steps: [ruff] }
  it:
    kind: test
    needs: ${needs}
    steps: [pytest]
    artifact: ${value}
`;

describe("artifact", () => {
  const usual = ["tests/**", "test/**"];

  test.each([
    ["build", { from: "build", with: usual }, "build"],
    ["{ from: build }", { from: "build", with: usual }, "build"],
    [
      '{ from: build, files: "*.whl", with: [it/**] }',
      { from: "build", files: ["*.whl"], with: ["it/**"] },
      { from: "build", files: ["*.whl"], with: ["it/**"] },
    ],
  ])("%s is read, and written again", (text, use, entry) => {
    const config = load(artifact(text));
    expect(config.gates.at(-1)?.artifact).toEqual(use);
    expect(parse(toYaml(config)).gates.it.artifact).toEqual(entry);
  });

  test("is refused where it can mean nothing", () => {
    expect(faults(artifact("build", "lint"))).toEqual([
      '8:15: gate "it" takes from "build" without waiting for it: add it to its "needs"',
    ]);
    expect(faults(artifact("{ from: lint, with: [/x] }", "[build, lint]"))).toEqual([
      '8:23: gate "it" takes from "lint", which is no build gate (build gates: build)',
      '8:36: "with[0]" must be relative to the repository\'s root, without a leading / or ./',
    ]);
    expect(faults("gates: { lint: { artifact: build, steps: [ruff] } }")).toEqual([
      '1:18: "artifact" belongs to test gates, and "lint" is a lint gate',
      '1:28: gate "lint" takes from "build", which is no gate (there is no build gate)',
    ]);
  });
});
