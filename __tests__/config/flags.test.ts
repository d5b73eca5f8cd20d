import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const config = (flags: string) =>
  `gates:\n  deploy:\n    environments:\n      production:\n        target: { command: ./deploy.sh }\n        flags: ${flags}\n`;

describe("flags of an environment", () => {
  test("are as docs/flags.md shows them", () => {
    const [, block = ""] =
      /```yaml\n(version[\s\S]*?flags:[\s\S]*?)```/.exec(readFileSync("docs/flags.md", "utf8")) ?? [];
    expect(load(block).gates[0]?.environments?.map(({ name }) => name)).toEqual(["production"]);
  });

  test("are as the config has them", () => {
    const apply = "kubectl create configmap flags --from-file $GATEHOUSE_FLAGS_FILE";
    const text = config(
      `{ file: flags/a.json, require: { beta: off }, switch: { flag: checkout, variant: on, apply: ${apply} } }`,
    );
    expect(load(text).gates[0]?.environments?.[0]?.flags).toEqual({
      file: "flags/a.json",
      require: { beta: "off" },
      switch: { flag: "checkout", variant: "on", apply },
    });
    expect(load(config("{ file: a.yml, require: { beta: on } }")).gates[0]?.environments?.[0]?.flags).toEqual({
      file: "a.yml",
      require: { beta: "on" },
    });
  });

  test.each([
    ["{ file: a.json }", '"flags" must have "require" or "switch"'],
    ["{ file: a.toml, require: { a: on } }", "must be a .json, .yaml or .yml file"],
    ["{ file: ../a.json, require: { a: on } }", "must be a file inside the repository"],
    ["{ file: a.json, require: { a: true } }", "must be the name of a variant"],
    ["{ file: a.json, switch: { flag: a, variant: on } }", '"apply" is missing'],
    ["{ file: a.json, require: { a: on }, swich: {} }", 'unknown key "swich" (did you mean "switch"'],
  ])("%s is refused", (flags, message) => {
    expect(faults(config(flags)).join("\n")).toContain(message);
  });
});
