import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { makePlan } from "../../src/config/plan.js";
import type { TargetSpec } from "../../src/core/target.js";
import { planText } from "../../src/render/plan.js";
import { faults, load } from "./helpers.js";

const target = (compose: string, more = "") => `gates:
  deploy:
    environments:
      production: { target: { compose: { ${compose} } }${more} }
`;
const spec = (text: string): TargetSpec | undefined => load(text).gates[0]?.environments?.[0]?.target;
const ssh = "ssh: { host: app.example.com, user: deploy, host-key: $KEY }";

describe("a compose target", () => {
  test("is as docs/targets.md shows it", () => {
    const page = readFileSync("docs/targets.md", "utf8");
    const [, section = ""] = /## compose\n([\s\S]*?)(?:\n## |$)/.exec(page) ?? [];
    const blocks = [...section.matchAll(/```yaml\n(target[\s\S]*?)```/g)].map(([, block = ""]) => block);
    const indented = (text: string) => text.replace(/^/gm, "        ");
    const kinds = blocks.map(
      (block) => spec(`gates:\n  deploy:\n    environments:\n      a:\n${indented(block)}`)?.type,
    );
    expect(kinds).toEqual(["compose", "compose"]);
  });

  test("has its defaults", () => {
    expect(spec(target("project: shop"))).toEqual({
      ...{ type: "compose", file: "compose.yml", project: "shop", services: [], env: {}, withinMs: 300_000 },
      canary: { env: {}, drainMs: 5_000 },
    });
  });

  test("takes all of it", () => {
    const all = `file: ops/c.yml, project: shop, services: api, env: { PORT: 80, IMAGE: "{{ image acme/api }}" }, within: 90s,
        weight: ./w, canary: { env: { PORT: 81 }, services: [api], drain: 20s }, directory: /srv/shop, ${ssh}`;
    expect(spec(target(all))).toEqual({
      ...{ type: "compose", file: "ops/c.yml", project: "shop", services: ["api"], withinMs: 90_000 },
      ...{ env: { PORT: "80", IMAGE: "{{ image acme/api }}" }, weight: "./w", directory: "/srv/shop" },
      canary: { env: { PORT: "81" }, services: ["api"], drainMs: 20_000 },
      ssh: { hosts: ["app.example.com"], user: "deploy", port: 22, hostKeys: ["$KEY"] },
    });
  });

  test("is shown in the plan by its project", () => {
    const made = makePlan(load(target(`project: shop, ${ssh}`)), {
      ...{ event: "push", branch: "main", tag: null, changedPaths: null, base: "main", gates: [], cores: 2 },
      commit: "a".repeat(40),
    });
    if (!made.ok) throw new Error("there is no plan");
    expect(planText(made.plan, null)).toContain("production: project shop of compose.yml on app.example.com");
  });

  const steps = "{ steps: [{ weight: 10, hold: 2m }], metrics: [{ name: e, run: ./e, max: 1 }] }";
  test.each<[string, string, readonly string[]]>([
    ["no project", target("file: a.yml"), ['4:31: "project" is missing']],
    [
      "a name that Compose does not take",
      target("project: Shop"),
      ['4:51: "project" must be made of lower-case letters, digits, - and _, and begin with a letter or a digit'],
    ],
    [
      "a file outside",
      target("project: shop, file: ../a.yml"),
      ['4:63: "file" must be a file inside the repository, relative to the working directory'],
    ],
    [
      "a place that is none",
      target('project: shop, env: { A: "{{ tag }}" }'),
      ['4:64: "{{ tag }}" is not known (allowed: version, commit, weight, image, digest, name)'],
    ],
    [
      "several hosts",
      target("project: shop, ssh: { hosts: [a, b], user: deploy, host-key: $KEY }"),
      ['4:62: "ssh" must have host: a project is on one host'],
    ],
    ["a folder on no host", target("project: shop, directory: /srv"), ['4:40: "directory" belongs to ssh']],
    [
      "a canary that gets no traffic",
      target("project: shop", `, canary: ${steps}`),
      ["4:61: a canary needs the target's script for weight"],
    ],
  ])("with %s is an error with its place", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test("with a script for the share can have a canary", () => {
    expect(faults(target("project: shop, weight: ./w", `, canary: ${steps}`))).toEqual([]);
  });
});
