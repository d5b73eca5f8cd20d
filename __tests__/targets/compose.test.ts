import { describe, expect, test } from "@jest/globals";
import type { StepEnv } from "../../src/core/step.js";
import type { ComposeTarget } from "../../src/core/target.js";
import { failed, passed } from "../../src/core/verdict.js";
import { type ComposeContainer, containersIn, differ, faultOf, isUnsettled } from "../../src/targets/compose/state.js";
import { inFolder } from "../tools/harness.js";
import { sshMissing, startSshd } from "../world/sshd.js";
import { actWith, releaseOf } from "./harness.js";

const name = "ghcr.io/acme/api";
const [one, two] = ["1", "2"].map((digit) => `sha256:${digit.repeat(64)}`);
const v1 = releaseOf("v1", "1", [{ name, digest: one ?? "" }]);
const api: ComposeContainer = {
  ...{
    name: "shop-api-1",
    service: "api",
    image: `${name}@${one}`,
    state: "running",
    status: "Up 3 seconds",
    needs: "",
  },
};
const task: ComposeContainer = { ...api, service: "schema", image: "x", state: "exited", status: "Exited (0) 2 s ago" };
const awaiting = { ...api, needs: "db:service_healthy:true,schema:service_completed_successfully:false" };

test("the script of a Compose project on this machine is told the canary's share, and what the canary's variables are", async () => {
  const target: ComposeTarget = {
    ...{ type: "compose", file: "compose.yml", project: "shop", services: [], withinMs: 1_000, weight: "./share" },
    ...{ env: { PORT: "80", TOLD: "{{ version }}", TOKEN: "$TOKEN" }, canary: { env: { PORT: "81" }, drainMs: 0 } },
  };
  const calls: unknown[] = [];
  await inFolder({}, async (root) => {
    const command = async (name: string, run: string, env: StepEnv) => {
      calls.push([name, run, env]);
      return passed("shared");
    };
    const order = { release: { ...v1, version: "v1$HOME" }, replaces: null, weight: 25 };
    expect((await actWith(target, "weight", order, { root, command })).verdict.message).toBe("shared");
    const { weight: _, ...without } = target;
    expect((await actWith(without, "weight", order, { root, command })).verdict.message).toBe(
      'the target has no "weight": nothing shares out the traffic',
    );
  });
  expect(calls).toEqual([
    [
      ...["weight 25 %", "./share"],
      expect.objectContaining({
        ...{ GATEHOUSE_ACTION: "weight", GATEHOUSE_WEIGHT: "25", GATEHOUSE_TRACK: "canary", PORT: "81" },
        ...{ TOLD: "v1$$HOME", GATEHOUSE_VERSION: "v1$$HOME", TOKEN: "$TOKEN" },
      }),
    ],
  ]);
});

const onSsh = sshMissing === null ? test : test.skip;

onSsh("what the script on a host prints of a secret is in nothing that is kept", async () => {
  const sshd = await startSshd();
  const target: ComposeTarget = {
    ...{
      type: "compose",
      file: "compose.yml",
      project: "shop",
      services: [],
      withinMs: 1_000,
      canary: { env: {}, drainMs: 0 },
    },
    env: { DB_PASSWORD: "$SHOP_DB", TOLD: "$API_TOKEN" },
    weight: 'echo "with $DB_PASSWORD and $TOLD"\necho "error: $TOLD, $DB_PASSWORD" >&2\nexit 3',
    ssh: { hosts: ["127.0.0.1"], user: sshd.user, port: sshd.port, key: sshd.keyFile, hostKeys: [sshd.hostKey] },
  };
  const env = { SHOP_DB: "hunter2-and-more", API_TOKEN: "ghs_n0tForAnybodysEyes" };
  try {
    await inFolder({}, async (root) => {
      const acted = await actWith(target, "weight", { release: v1, replaces: null, weight: 25 }, { root, env });
      expect(acted.verdict).toEqual(failed("deploy", "weight: weight 25 %: exited with code 3: error: ***, ***"));
      expect([...acted.printed.values()].map((text) => text.split("\n").sort())).toEqual([
        ["error: ***, ***", "with *** and ***"],
      ]);
      expect(acted.masked).toEqual(expect.arrayContaining(Object.values(env)));
      expect(JSON.stringify([acted.steps, acted.events])).not.toMatch(/hunter2|ghs_/);
    });
  } finally {
    await sshd.kill();
  }
});

describe("containers of a Compose project", () => {
  test.each<[string, readonly ComposeContainer[], readonly string[] | null, string | null]>([
    ["the release", [api], ["api"], null],
    ["healthy", [{ ...api, status: "Up 3 seconds (healthy)" }], null, null],
    ["two of one service", [api, { ...api, name: "shop-api-2" }], ["api"], null],
    ["another service besides", [api, { ...api, service: "db", image: "postgres:17" }], ["api", "db"], null],
    ["an awaited task that is done", [awaiting, task], ["api", "schema"], null],
    ["a task that nobody awaits", [api, task], ["api", "schema"], "schema is not running (exited (0))"],
    [
      "a task that failed",
      [awaiting, { ...task, status: "Exited (1) 2 s ago" }],
      null,
      "schema is not running (exited (1))",
    ],
    ["nothing", [], null, "it has no container"],
    ["nothing, where something is wanted", [], ["api"], "there is no container of api"],
    ["one that is not wanted there alone", [{ ...api, service: "web" }], ["api"], "there is no container of api"],
    ["unhealthy", [{ ...api, status: "Up 3 seconds (unhealthy)" }], null, "api is unhealthy"],
    ["on its way", [{ ...api, status: "Up 1 second (health: starting)" }], null, "api is not healthy yet"],
    [
      "a crash loop",
      [{ ...api, state: "restarting", status: "Restarting (1) 4 seconds ago" }],
      null,
      "api is not running (restarting (1))",
    ],
    ["begun", [api, { ...api, state: "created", status: "Created" }], null, "api is not running (created)"],
    ["another digest", [{ ...api, image: `${name}@${two}` }], null, `api runs ${name}@${two}, not ${one}`],
    ["a tag", [{ ...api, image: `${name}:v1` }], null, `api runs ${name}:v1, not ${one}`],
    [
      "one of two at another digest",
      [api, { ...api, image: `${name}@${two}` }],
      null,
      `api runs ${name}@${two}, not ${one}`,
    ],
    ["no image of the release", [{ ...api, image: "acme/web@x" }], null, `no service runs an image of v1 (${name})`],
    ["an image without a name", [{ ...api, image: one ?? "" }], null, `no service runs an image of v1 (${name})`],
  ])("with %s", (_, containers, services, fault) => {
    expect(faultOf(containers, services, v1)).toBe(fault);
  });

  test.each<[string, string, boolean]>([
    ["running", "Up Less than a second", true],
    ["running", "Up 1 second", true],
    ["running", "Up 2 seconds", true],
    ["running", "Up 3 seconds", false],
    ["running", "Up About a minute", false],
    ["running", "Up 2 minutes", false],
    ["running", "Up 1 second (healthy)", false],
    ["running", "Up 1 second (health: starting)", false],
    ["restarting", "Restarting (1) 4 seconds ago", true],
    ["exited", "Exited (1) 1 second ago", false],
  ])("that are %s (%s) are unsettled: %s", (state, status, isSo) => {
    expect(isUnsettled({ ...api, state, status })).toBe(isSo);
  });

  test("of a release without images have to be well, and no more can be said", () => {
    expect(faultOf([api], null, releaseOf("v1", "1"))).toBeNull();
  });

  test("are read from docker ps, without those of docker compose run", () => {
    const line = (oneoff: string) => JSON.stringify({ ...api, oneoff });
    expect(containersIn(`${line("False")}\n${line("True")}\n`)).toEqual([api]);
    expect(() => containersIn("Cannot tell\n")).toThrow();
  });

  test("tell releases apart by their images alone", () => {
    const other = releaseOf("v2", "2", [{ name, digest: two ?? "" }]);
    const pairs = [
      [v1, other],
      [v1, null],
      [v1, { ...v1, version: "v2" }],
      [releaseOf("v0", "0"), v1],
    ] as const;
    expect(pairs.map(([release, before]) => differ(release, before))).toEqual([true, true, false, false]);
  });
});
