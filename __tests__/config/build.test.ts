import { describe, expect, test } from "@jest/globals";
import { detectConfig } from "../../src/config/detect.js";
import { toYaml } from "../../src/config/yaml.js";
import { tools } from "../../src/tools/registry.js";
import { projectOf } from "../tools/harness.js";
import { faults, load } from "./helpers.js";

const gates = (text: string) => load(`gates:\n${text}`).gates;

describe("a build gate", () => {
  test("has its promises, and fails by errors wherever they come from", () => {
    const [gate] = gates(
      "  dist:\n    kind: build\n    steps: [{ run: make }]\n    artifacts: dist/*.whl\n    reproducible: true\n",
    );
    expect(gate?.build).toEqual({ artifacts: ["dist/*.whl"], folder: ".", reproducible: true });
    expect(gate?.policy).toEqual({ block: "all", failOn: "error" });
    const [plain] = load("working-directory: api/\ngates: { build: { steps: [{ run: make }] } }\n").gates;
    expect(plain?.build).toEqual({ artifacts: [], folder: "api", reproducible: false });
  });

  test("is written as it was read", () => {
    const text =
      'gates:\n  dist:\n    kind: build\n    steps: [{ run: make }]\n    artifacts: ["a/*", "!a/b"]\n    reproducible: true\n';
    const config = load(text);
    const written = load(toYaml(config));
    const plain = (gate: unknown) =>
      JSON.parse(JSON.stringify(gate, (key, value) => (key === "line" ? undefined : value)));
    expect(plain(written.gates)).toEqual(plain(config.gates));
  });

  test("takes no other kind's keys, and lends none", () => {
    expect(
      faults(
        "gates:\n  build:\n    steps: [{ run: make }]\n    artifacts: [/abs]\n    reproducible: often\n    fail-on: note\n  lint:\n    steps: [ruff]\n    artifacts: [x]\n",
      ),
    ).toEqual([
      '4:17: "artifacts[0]" must be relative to the repository\'s root, without a leading / or ./',
      '5:19: "reproducible" must be true or false',
      '6:5: "fail-on" belongs to lint and test and security gates, and "build" is a build gate',
      '9:5: "artifacts" belongs to build gates, and "lint" is a lint gate',
    ]);
  });

  test("is detected beside the others, and stands for what is written of it", async () => {
    const main = "package main\n\nfunc main() {}\n";
    const project = projectOf({ "go.mod": "module example.com/a\n", "main.go": main });
    const config = await detectConfig(project, tools, { platform: "linux" });
    expect(config.gates.map(({ name, steps }) => [name, steps.map((step) => step.name)])).toEqual([
      ["lint", ["gofmt", "go-vet"]],
      ["test", ["go-test"]],
      ["build", ["go-build"]],
    ]);
    expect(toYaml(config)).toContain("  build:\n    steps: [go-build]\n");
  });
});
