import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const config = (target: string, more = "") =>
  `gates:\n  deploy:\n    environments:\n      production:\n        target:\n          gitops: ${target}\n${more}`;
const built = (target: string, more = "") => load(config(target, more)).gates[0]?.environments?.[0]?.target;
const canary =
  "        canary: { steps: [{ weight: 10, hold: 10m }], metrics: [{ name: errors, run: ./m.sh, max: 1 }] }\n";

describe("a gitops target", () => {
  test("is as docs/targets.md shows it", () => {
    const [, block = ""] =
      /```yaml\n(version[\s\S]*?gitops:[\s\S]*?)```/.exec(readFileSync("docs/targets.md", "utf8")) ?? [];
    expect(load(block).gates[0]?.environments?.map(({ name }) => name)).toEqual(["production"]);
  });

  test("has its defaults", () => {
    expect(built("{ repository: acme/manifests, files: apps/*.yaml }")).toEqual({
      type: "gitops",
      repository: "acme/manifests",
      files: ["apps/*.yaml"],
      set: {},
      author: { name: "gatehouse", email: "gatehouse@noreply.invalid" },
      health: [],
    });
  });

  test("has what the config says", () => {
    const set =
      '{ "api/values.yaml": { image.digest: "{{ digest ghcr.io/acme/api }}", canary.weight: "{{ weight }}", on: true } }';
    const health =
      '[{ http: "https://cd.example.com/api", json: { revision: "{{ revision }}" } }, { run: flux get ks, within: 1m }]';
    expect(
      built(
        `{ repository: "https://git.example.com/acme/m", branch: live, token: $TOKEN, set: ${set}, message: "v {{ version }}", author: "Deploy Bot <bot@example.com>", health: ${health} }`,
        canary,
      ),
    ).toMatchObject({
      ...{ branch: "live", token: "$TOKEN", message: "v {{ version }}" },
      set: { "api/values.yaml": { "canary.weight": "{{ weight }}", on: true } },
      author: { name: "Deploy Bot", email: "bot@example.com" },
      health: [
        {
          type: "http",
          address: "https://cd.example.com/api",
          withinMs: 600_000,
          json: { revision: "{{ revision }}" },
        },
        { type: "run", run: "flux get ks", withinMs: 60_000 },
      ],
    });
  });

  const files = "files: [a.yaml]";
  const rows: [string, string, string?][] = [
    ["{ repository: manifests, files: [a.yaml] }", "must be owner/name, or an address that begins with https://"],
    ['{ repository: "ext::sh -c id", files: [a.yaml] }', "must be owner/name"],
    ['{ repository: "https://me:pass@example.com/m", files: [a.yaml] }', "must hold no password"],
    ['{ repository: "https://ghp_16C7e42F292c@github.com/acme/m", files: [a.yaml] }', "must hold no password"],
    ["{ repository: acme/manifests }", "it would deploy nothing"],
    ['{ repository: acme/manifests, set: { a.yaml: { w: "{{ weight }}" } } }', "it would deploy nothing"],
    [`{ repository: acme/manifests, ${files}, token: ghp_secret }`, '"token" must be the $NAME of a variable'],
    [`{ repository: "http://git.example.com/m", ${files}, token: $TOKEN }`, "a token is sent by https alone"],
    [`{ repository: "ssh://git@example.com/m", ${files}, token: $TOKEN }`, "a token is sent by https alone"],
    [
      `{ repository: acme/manifests, set: { ../a.yaml: { x: "{{ digest }}" } } }`,
      "must be a file inside the repository of the manifests",
    ],
    [`{ repository: acme/manifests, set: { a.yaml: { x: "{{ digset }}" } } }`, '"{{ digset }}" is not known'],
    [`{ repository: acme/manifests, set: { a.yaml: { x..y: "{{ digest }}" } } }`, '"x..y" is no dotted path'],
    [`{ repository: acme/manifests, ${files}, message: "{{ revision }}" }`, '"{{ revision }}" is not known'],
    [`{ repository: acme/manifests, ${files}, author: bot }`, 'must be as in "Deploy Bot <bot@example.com>"'],
    [`{ repository: acme/manifests, ${files}, health: [{ http: "https://x/{{ tag }}" }] }`, '"{{ tag }}" is not known'],
    [`{ repository: acme/manifests, ${files} }`, 'a canary needs a value with {{ weight }} in "set"', canary],
  ];
  test.each(rows)("%s is refused: %s", (target, message, more = "") => {
    expect(faults(config(target, more)).join("\n")).toContain(message);
  });
});
