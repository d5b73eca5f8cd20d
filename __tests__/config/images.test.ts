import { describe, expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import type { PlannedStep } from "../../src/core/plan.js";
import { planText } from "../../src/render/plan.js";
import { faults, load } from "./helpers.js";

const gate = (images: string, head = "") => `${head}gates:\n  build:\n    images:\n      - ${images}\n`;

const context: PlanContext = {
  event: "push",
  branch: "main",
  tag: null,
  changedPaths: null,
  commit: "860c1904a1ce19322e91ac35af1ab07466440c37",
  base: null,
  gates: [],
  cores: 2,
  pullRequest: null,
  defaultBranch: "main",
  source: "https://github.com/acme/api",
  isUntrusted: false,
};

function plan(text: string, changes: Partial<PlanContext> = {}) {
  const made = makePlan(load(text), { ...context, ...changes });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.plan;
}

const steps = (text: string, changes: Partial<PlanContext> = {}): readonly PlannedStep[] =>
  plan(text, changes).gates[0]?.steps ?? [];

describe("images of a build gate", () => {
  test("are built after its steps, and pushed at its end", () => {
    const text = `working-directory: services
registries: [{ registry: ghcr.io, username: $GITHUB_ACTOR, password: "\${GITHUB_TOKEN}" }]
gates:
  build:
    steps: [{ run: make }]
    images:
      - { name: ghcr.io/acme/api, context: api, tags: [sha, latest], push: true, cache: gha, max-size: 1.5GiB, timeout: 10m }
      - { name: acme/web, dockerfile: web/Dockerfile, platforms: linux/arm64, cache: none, secrets: { npm: { file: .npmrc } } }
`;
    const [make, api, web, push, ...rest] = steps(text);
    expect([make?.name, web?.name, rest]).toEqual(["make", "image web", []]);
    expect(api).toEqual({
      type: "image",
      name: "image api",
      image: {
        name: "ghcr.io/acme/api",
        context: "services/api",
        platforms: [],
        args: {},
        secrets: {},
        labels: {},
        cache: { type: "gha", mode: "max" },
        provenance: false,
        maxBytes: 1.5 * 2 ** 30,
      },
      tags: [{ tag: "sha-860c190", moves: false }],
      version: "sha-860c190",
      origin: { commit: context.commit, source: "https://github.com/acme/api" },
      notes: [],
      mayWriteCache: true,
      env: {},
      workingDirectory: ".",
      timeoutMs: 600_000,
      reports: [],
      line: 7,
    });
    expect(web).toMatchObject({
      image: {
        context: "services",
        dockerfile: "services/web/Dockerfile",
        platforms: ["linux/arm64"],
        cache: null,
        secrets: { npm: { file: "services/.npmrc" } },
      },
      tags: [{ tag: "sha-860c190" }, { tag: "main" }],
    });
    expect(push).toMatchObject({ type: "push", name: "push api", of: api, timeoutMs: 600_000 });
    expect(plan(text).registries).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the form of the config
      { registry: "ghcr.io", username: "$GITHUB_ACTOR", password: "${GITHUB_TOKEN}" },
    ]);
  });

  test("of the same last word are told apart by their whole names", () => {
    const two = gate("{ name: acme/api }\n      - { name: other/api }\n      - { name: acme/web }");
    expect(steps(two).map(({ name }) => name)).toEqual(["image acme/api", "image other/api", "image web"]);
  });

  const local = { event: "local" };
  const pull = { event: "pull_request", branch: null, pullRequest: 12 };
  test.each<[push: string, changes: Partial<PlanContext>, unpushed: string | undefined]>([
    ["true", {}, undefined],
    ["true", { event: "schedule" }, undefined],
    ["true", local, 'not from a terminal, unless "events" hold local'],
    ["true", pull, 'not of a pull request, unless "tags" hold pr or "events" hold pull_request'],
    ["true, tags: [sha, pr]", pull, undefined],
    ["true, tags: [sha, pr]", { ...pull, isUntrusted: true }, "anybody can cause this event"],
    [
      "true",
      { event: "merge_group", branch: "gh-readonly-queue/main/pr-1" },
      'not on merge_group, unless "events" hold it',
    ],
    ["{ branches: [main] }", {}, undefined],
    ["{ branches: [main] }", local, 'not from a terminal, unless "events" hold local'],
    ["{ branches: [main] }", { branch: "x" }, "only on main"],
    ["{ branches: [main], tags: [v*] }", { branch: null, tag: "v1" }, undefined],
    ["{ branches: [main], tags: [v*] }", pull, "only on main or tags v*"],
    ["{ events: [pull_request] }", pull, undefined],
    ["{ events: [push] }", pull, "only on push"],
    ["{ events: [local] }", local, undefined],
    ["{ events: [pull_request] }", { ...pull, isUntrusted: true }, "anybody can cause this event"],
  ])("push: %s on %j", (push, changes, unpushed) => {
    const made = steps(gate(`{ name: acme/api, push: ${push} }`), changes);
    expect(made[0]).toMatchObject(unpushed === undefined ? {} : { unpushed });
    expect(made.map(({ type }) => type)).toEqual(unpushed === undefined ? ["image", "push"] : ["image"]);
  });

  test("an event that anybody can cause writes no cache", () => {
    expect(steps(gate("{ name: acme/api, cache: gha }"), { isUntrusted: true })[0]).toMatchObject({
      mayWriteCache: false,
    });
  });

  test("the plan says what is pushed, and why not", () => {
    const text = gate("{ name: acme/api, tags: [latest, sha], push: { branches: [main] } }");
    const shown = (changes: Partial<PlanContext>) => planText(plan(text, changes), null).split("\n").slice(3);
    expect(shown({})).toEqual(["      image acme/api from . (sha-860c190)", "      push acme/api: sha-860c190"]);
    expect(shown({ branch: "x" })).toEqual([
      "      image acme/api from . (sha-860c190)",
      "        not pushed: only on main",
    ]);
  });
});

describe("what is wrong with images", () => {
  test.each<[string, string, readonly string[]]>([
    ["no name", gate("{ context: . }"), ['4:9: "name" is missing']],
    [
      "an upper-case name",
      gate("{ name: ghcr.io/Acme/api }"),
      ['4:17: "name" must be in lower case: ghcr.io/acme/api'],
    ],
    [
      "a tag in the name",
      gate('{ name: "api:1" }'),
      ['4:17: "name" must be a name without a tag: tags stand in "tags"'],
    ],
    ["twice the same", gate("{ name: api }\n      - { name: api }"), ['5:11: image "api" is there twice']],
    [
      "a bad rule",
      gate("{ name: api, tags: [sha, lastest] }"),
      [
        '4:34: "tags[1]" must be one of sha, branch, pr, tag, semver, latest, edge, schedule, semver:{{major}}.{{minor}} or raw:<tag>, not "lastest"',
      ],
    ],
    [
      "a secret in the file",
      gate("{ name: api, secrets: { npm: npm_abcdef } }"),
      [
        '4:38: "npm" must be a variable of the environment, such as $NPM_TOKEN, or { file: path }: no credential stands in a config',
      ],
    ],
    [
      "a push to nowhere",
      gate("{ name: api, push: true }"),
      ['4:22: image "api" is to be pushed, and its name says not where: ghcr.io/acme/api, or acme/api for Docker Hub'],
    ],
    ["a size", gate('{ name: api, max-size: "200" }'), ['4:32: "max-size" must be a size such as "200MB" or "1.5GiB"']],
    [
      "a platform",
      gate("{ name: api, platforms: [amd64] }"),
      ['4:34: "platforms[0]" must be a platform such as "linux/amd64"'],
    ],
    [
      "a context outside",
      gate("{ name: api, context: ../x }"),
      ['4:31: "context" must be a folder inside the repository, relative to its root'],
    ],
    [
      "a cache",
      gate("{ name: api, cache: { type: gha, ref: x } }"),
      ['4:22: "ref" goes with a cache of type registry alone'],
    ],
    [
      "a cache's word",
      gate("{ name: api, cache: ghaa }"),
      ['4:29: "cache" must be one of gha, local, registry, none, not "ghaa" (did you mean "gha"?)'],
    ],
    ["a key", gate("{ name: api, tag: sha }"), ['4:22: unknown key "tag" (did you mean "tags"?)']],
    ["none", "gates:\n  build:\n    images: []\n", ['3:13: "images" must have at least one image']],
    [
      "another kind",
      "gates:\n  lint:\n    steps: [ruff]\n    images: [{ name: api }]\n",
      ['4:5: "images" belongs to build gates, and "lint" is a lint gate'],
    ],
    ["neither steps nor images", "gates:\n  build: {}\n", ['2:3: "steps" is missing']],
    [
      "a password in the file",
      gate("{ name: api }", "registries: [{ registry: ghcr.io, username: me, password: hunter2 }]\n"),
      [
        '1:59: "password" must be a variable of the environment, such as $GITHUB_TOKEN: no credential stands in a config',
      ],
    ],
    [
      "a registry's address",
      gate("{ name: api }", 'registries: [{ registry: "https://ghcr.io", username: me, password: $P }]\n'),
      ['1:26: "registry" must be a host alone, without scheme and path, such as ghcr.io or localhost:5000'],
    ],
    [
      "a registry twice",
      gate(
        "{ name: api }",
        "registries:\n  - { registry: ghcr.io, username: a, password: $P }\n  - { registry: ghcr.io, username: b, password: $P }\n",
      ),
      ['3:7: "ghcr.io" is named twice'],
    ],
  ])("%s", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});
