import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { loadConfig } from "../../src/config/load.js";
import { formatProblems } from "../../src/config/problems.js";
import { isMap } from "../../src/config/schema-parts.js";
import { toolAliases, tools } from "../../src/tools/registry.js";

/** What the pages and the examples show as config is config, and what they show as workflow gives what the config asks for. */

const words = {
  tools: [...tools.map(({ name }) => name), ...Object.keys(toolAliases)],
  formats: ["junit", "sarif"],
};

function faultsOf(text: string): string {
  const loaded = loadConfig(text, "page", words);
  return loaded.ok ? "" : formatProblems(loaded.problems);
}

interface Snippet {
  readonly place: string;
  readonly text: string;
  readonly data: unknown;
}

const pages = ["README.md", ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];
const snippets: readonly Snippet[] = pages.flatMap((page) => {
  const whole = readFileSync(page, "utf8");
  return [...whole.matchAll(/```yaml\n([\s\S]*?)```/g)].map(({ index, 1: text = "" }) => {
    const line = whole.slice(0, index).split("\n").length;
    return { place: `${page}:${line}`, text, data: parse(text) as unknown };
  });
});

const has = (data: unknown, ...keys: readonly string[]) => isMap(data) && keys.some((key) => key in data);
const whole = snippets.filter(({ data }) => has(data, "gates"));
/** Of a workflow, or of a Compose file. */
const foreign = snippets.filter(
  ({ data }) => Array.isArray(data) || has(data, "permissions") || (has(data, "services") && !has(data, "gates")),
);
const parts = snippets.filter((one) => !whole.includes(one) && !foreign.includes(one));

/** A part of an environment, or of its target, in the place that it is of. */
function around(data: unknown): unknown {
  const part = isMap(data) ? data : {};
  const gitops = { repository: "acme/manifests", files: ["a.yaml"], ...part };
  const isOfTarget = has(data, "health", "set", "stable");
  const environment = {
    url: "https://example.com",
    ...(isOfTarget ? { target: { gitops } } : { target: { command: "./deploy.sh" }, ...part }),
  };
  return { gates: { deploy: { environments: { production: environment } } } };
}

describe("what the pages show", () => {
  test("is all looked at", () => {
    expect([whole.length > 20, parts.length > 10, foreign.length]).toEqual([true, true, 6]);
  });

  test.each(whole.map(({ place, text }) => [place, text]))("%s is a config", (_, text) => {
    expect(faultsOf(text)).toBe("");
  });

  test.each(parts.map(({ place, data }) => [place, data] as const))("%s is a part of an environment", (_, data) => {
    expect(faultsOf(stringify(around(data)))).toBe("");
  });
});

/** Names of variables that the environments of a config ask for, the runner's own aside. */
function askedFor(config: unknown): readonly string[] {
  const gates = isMap(config) && isMap(config.gates) ? Object.values(config.gates) : [];
  const environments = gates.flatMap((gate) => (isMap(gate) && isMap(gate.environments) ? [gate.environments] : []));
  const names = environments.flatMap((each) => valuesOf(each).flatMap((text) => /^\$([A-Z_]+)$/.exec(text)?.[1] ?? []));
  return [...new Set(names)].sort();
}

function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

describe("workflows of the examples", () => {
  test.each([
    ["cloudsim", "ci", []],
    // A way back has no canary, and a comment deploys nothing that is for tags.
    ["cloudsim", "commands", ["PROM_URL"]],
    ["womsoft", "ci", []],
    ["womsoft", "commands", []],
  ])("%s: %s hands over what the environments ask for", (example, name, without) => {
    const folder = `examples/${example}/.github`;
    const asked = askedFor(parse(readFileSync(`${folder}/gatehouse.yml`, "utf8")));
    const workflow = readFileSync(`${folder}/workflows/${name}.yml`, "utf8");
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((variable) => !workflow.includes(` ${variable}: \${{ `))).toEqual(without);
  });
});
