import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { GitopsTarget, Order, TargetAction } from "../../src/core/target.js";
import { failed, passed } from "../../src/core/verdict.js";
import { GitServer } from "../world/git-server.js";
import { type Acted, actWith, releaseOf, type TargetOptions } from "./harness.js";

const run = promisify(execFile);
const onUnix = process.platform === "win32" ? test.skip : test;
const name = "ghcr.io/acme/api";
const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;
const v1 = releaseOf("v1", "1", [{ name, digest: digestOf("1") }]);
const v2 = releaseOf("v2", "2", [{ name, digest: digestOf("2") }]);
const deployment = (digest: string) => `# the api
kind: Deployment
spec:
  template:
    spec:
      containers:
      - name: api   # first
        image: ${name}@${digest}
`;
const values = (digest: string, weight: number) => `# of the chart
image: {repository: ${name}, digest: "${digest}"} # by hand: never
canary:
    weight: ${weight}
`;
const token = "ghs_n0tForAnybodysEyes";

let folder = "";
let bare = "";
let root = "";
let other = "";

const git = async (cwd: string, ...args: string[]) => {
  const who = ["-c", "user.name=Mona", "-c", "user.email=mona@example.com"];
  return (await run("git", [...who, ...args], { cwd })).stdout.trim();
};

/** Somebody else's push to the repository of manifests. */
async function push(tree: Readonly<Record<string, string>>, message = "by somebody else"): Promise<void> {
  await git(other, "fetch", "--quiet", "origin");
  await git(other, "reset", "--quiet", "--hard", "origin/main");
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(other, path)), { recursive: true });
    await writeFile(join(other, path), text);
  }
  await git(other, "add", "--all");
  await git(other, "commit", "--quiet", "-m", message);
  await git(other, "push", "--quiet", "origin", "main");
}

const inBranch = (path: string) => git(bare, "show", `main:${path}`).then((text) => `${text}\n`);
const subjects = async () => (await git(bare, "log", "--format=%s", "main")).split("\n");

/** A repository of manifests and somebody else's clone of it, made once. */
let made = "";
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), "gatehouse gitops-"));
  [bare, other] = [join(made, "srv", "acme", "manifests"), join(made, "other")];
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  await run("git", ["init", "--quiet", "--initial-branch=main", other]);
  await git(other, "remote", "add", "origin", "../srv/acme/manifests");
  await writeFile(join(other, "README.md"), "manifests\n");
  await git(other, "add", "--all");
  await git(other, "commit", "--quiet", "-m", "first");
  await git(other, "push", "--quiet", "origin", "main");
  await push({ "apps/api/deployment.yaml": deployment(digestOf("1")), "values.yaml": values(digestOf("1"), 0) }, "v1");
  await mkdir(join(made, "app"));
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse gitops-"));
  await cp(made, folder, { recursive: true });
  [bare, root, other] = [join(folder, "srv", "acme", "manifests"), join(folder, "app"), join(folder, "other")];
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const target = (more: Partial<GitopsTarget> = {}): GitopsTarget => ({
  type: "gitops",
  repository: pathToFileURL(bare).href,
  branch: "main",
  files: ["apps/api/*.yaml"],
  set: {},
  author: { name: "gatehouse", email: "gatehouse@noreply.invalid" },
  health: [],
  ...more,
});
const rollout = (weight: number): Order => ({ release: v2, replaces: v1, weight });
const back: Order = { release: v1, replaces: v2, weight: 0 };
const act = (spec: GitopsTarget, action: TargetAction, order: Order, more: Partial<TargetOptions> = {}) =>
  actWith(spec, action, order, { root, ...more });
const canary = {
  interval: 1,
  steps: [{ weight: 10, holdMs: 1, deadlineMs: 1 }],
};
const withCanary = { environment: { canary: canary as never } };
const weighed = () =>
  target({ files: [], set: { "values.yaml": { "image.digest": "{{ digest }}", "canary.weight": "{{ weight }}" } } });

afterAll(async () => {
  await rm(made, { recursive: true, force: true });
});

describe("a release", () => {
  test("is committed by the digests of its images, and nothing else changes", async () => {
    const { verdict, steps } = await act(target(), "deploy", rollout(0), {
      env: { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/api", GITHUB_RUN_ID: "7" },
    });
    const tip = await git(bare, "rev-parse", "main");
    expect(verdict).toEqual(passed(`deploy: main of ${target().repository} has v2 as of ${tip.slice(0, 7)}`));
    expect(await inBranch("apps/api/deployment.yaml")).toBe(deployment(digestOf("2")));
    expect(await git(bare, "show", "--format=", "--name-only", "main")).toBe("apps/api/deployment.yaml");
    expect(await git(bare, "log", "-1", "--format=%an <%ae> %cn%n%B", "main")).toBe(
      `gatehouse <gatehouse@noreply.invalid> gatehouse
deploy production: v2

Gatehouse-Environment: production
Gatehouse-Action: deploy
Gatehouse-Version: v2
Gatehouse-Commit: ${"2".repeat(40)}
Gatehouse-Replaces: v1
Gatehouse-Run: https://github.com/acme/api/actions/runs/7`,
    );
    expect(await git(bare, "log", "-1", "--format=%(trailers:key=Gatehouse-Version,valueonly)", "main")).toBe("v2");
    expect(steps.map((step) => step.name)).toEqual(
      ["clone", "commit", "push", "rev-parse"].map((step) => `production: deploy: ${step}`),
    );
    expect((await act(target(), "status", rollout(100))).verdict.outcome).toBe("passed");
  });

  test("that is there already is committed no second time", async () => {
    await act(target(), "deploy", rollout(0));
    const tip = await git(bare, "rev-parse", "main");
    const { verdict, steps, events } = await act(target(), "deploy", rollout(0));
    expect(verdict.outcome).toBe("passed");
    expect(await git(bare, "rev-parse", "main")).toBe(tip);
    expect(steps.map((step) => step.name)).toEqual(["production: deploy: clone", "production: deploy: rev-parse"]);
    expect(events).toContainEqual(expect.objectContaining({ text: expect.stringContaining("nothing to commit") }));
    expect((await act(target(), "promote", rollout(100))).verdict.outcome).toBe("passed");
    expect(await git(bare, "rev-parse", "main")).toBe(tip);
  });

  test("of several images says which of them stands nowhere, and is held against each that does", async () => {
    const web = { name: "ghcr.io/acme/web", digest: digestOf("7") };
    const order: Order = { ...rollout(0), release: { ...v2, images: [...v2.images, web] } };
    const said = ({ events }: Acted) => events.flatMap((event) => (event.type === "step-note" ? [event.text] : []));
    const alone = await act(target(), "deploy", order);
    expect([alone.verdict.outcome, said(alone)]).toEqual([
      ...["passed", [`main of ${target().repository} does not name ghcr.io/acme/web`]],
    ]);
    await push({ "apps/api/web.yaml": deployment(digestOf("1")).replace(name, web.name) });
    expect((await act(target(), "status", order)).verdict).toEqual(
      failed("deploy", `status: main of ${target().repository} does not have v2 any more: apps/api/web.yaml`),
    );
    const both = await act(target(), "deploy", order);
    expect([both.verdict.outcome, said(both)]).toEqual(["passed", []]);
    expect(await inBranch("apps/api/web.yaml")).toContain(`${web.name}@${web.digest}`);
  });

  test("goes step by step, and back, by new commits", async () => {
    const to = async (action: TargetAction, order: Order) => {
      expect((await act(weighed(), action, order, withCanary)).verdict).toMatchObject({ outcome: "passed" });
      return inBranch("values.yaml");
    };
    expect(await to("deploy", rollout(0))).toBe(values(digestOf("2"), 0));
    expect(await to("weight", rollout(10))).toBe(values(digestOf("2"), 10));
    expect(await to("promote", rollout(100))).toBe(values(digestOf("2"), 100));
    expect((await act(weighed(), "status", back, withCanary)).verdict).toEqual(
      failed("deploy", `status: main of ${weighed().repository} does not have v1 any more: values.yaml`),
    );
    expect(await to("rollback", back)).toBe(values(digestOf("1"), 0));
    expect(await to("rollback", back)).toBe(values(digestOf("1"), 0));
    expect((await act(weighed(), "status", back, withCanary)).verdict.outcome).toBe("passed");
    expect(await subjects()).toEqual([
      "roll back production: v1",
      "promote production: v2",
      "deploy production: v2 at 10 %",
      "deploy production: v2",
      "v1",
      "first",
    ]);
  });

  test("leaves the version beside its canary as it is until it has all of the traffic", async () => {
    const beside = { "values.yaml": { "stable.digest": "{{ digest }}" } };
    const text = (now: string, weight: number, stable: string) =>
      `${values(now, weight)}stable: {digest: "${stable}"}\n`;
    await push({ "values.yaml": text(digestOf("1"), 0, digestOf("1")) });
    const spec = { ...weighed(), stable: { files: [], set: beside } };
    const to = async (action: TargetAction, order: Order) => {
      expect((await act(spec, action, order, withCanary)).verdict).toMatchObject({ outcome: "passed" });
      return inBranch("values.yaml");
    };
    expect(await to("deploy", rollout(0))).toBe(text(digestOf("2"), 0, digestOf("1")));
    expect(await to("weight", rollout(50))).toBe(text(digestOf("2"), 50, digestOf("1")));
    expect(await to("promote", rollout(100))).toBe(text(digestOf("2"), 100, digestOf("2")));
    expect(await to("status", rollout(100))).toBe(text(digestOf("2"), 100, digestOf("2")));
    expect(await to("rollback", back)).toBe(text(digestOf("1"), 0, digestOf("1")));
  });

  test("has all of the traffic at once where there is no canary", async () => {
    await act(weighed(), "deploy", rollout(0));
    expect(await inBranch("values.yaml")).toBe(values(digestOf("2"), 100));
  });

  test("gets message and author of the config, and only files that the globs name", async () => {
    await push({ "apps/old/deployment.yaml": deployment(digestOf("0")) });
    const spec = target({
      files: ["apps/**/*.yaml", "!apps/old/**"],
      message: "chore(api): {{ version }}\n\nby hand of nobody",
      author: { name: "Deploy $Bot", email: "bot@example.com" },
    });
    await act(spec, "deploy", rollout(0));
    expect(await git(bare, "log", "-1", "--format=%an <%ae>: %s|%b", "main")).toMatch(
      /^Deploy \$Bot <bot@example.com>: chore\(api\): v2\|by hand of nobody\n\nGatehouse-Environment: production\n/,
    );
    expect(await inBranch("apps/old/deployment.yaml")).toBe(deployment(digestOf("0")));
  });
});

describe("the first release of all", () => {
  const first: Order = { release: v2, replaces: null, weight: 0 };
  const removal: Order = { release: v2, replaces: v2, weight: 0 };

  test.each([
    ["by files", target],
    ["by values", weighed],
  ] as const)("is not taken away where it is there, %s, and is no trouble where it is not", async (_, by) => {
    const spec = by();
    expect((await act(spec, "rollback", removal)).verdict).toEqual(
      passed(`rollback: nothing of v2 is in main of ${spec.repository}`),
    );
    await act(spec, "deploy", first);
    const { verdict } = await act(spec, "rollback", removal);
    expect(verdict.outcome).toBe("failed");
    expect(verdict.message).toMatch(/no release was healthy here before v2, .*: revert \S+\.yaml by hand$/);
  });
});

describe("pushes of others", () => {
  test.each(["push-asked", "push"] as const)("are kept where they come before the %s", async (moment) => {
    const server = await GitServer.start(join(folder, "srv"), token);
    try {
      let times = 0;
      server.before = async (request) => {
        if (request !== moment || times >= 2) return;
        times++;
        await push({ [`others/${times}.txt`]: "theirs\n" });
      };
      const spec = target({ repository: `${server.url}/acme/manifests`, token: "$TOKEN" });
      const { verdict, steps } = await act(spec, "deploy", rollout(0), { env: { TOKEN: token } });
      expect(verdict.outcome).toBe("passed");
      expect(await subjects()).toEqual([
        "deploy production: v2",
        "by somebody else",
        "by somebody else",
        "v1",
        "first",
      ]);
      expect(await inBranch("apps/api/deployment.yaml")).toBe(deployment(digestOf("2")));
      expect(steps.filter((step) => step.name.startsWith("production: deploy: push"))).toHaveLength(3);
    } finally {
      await server.close();
    }
  });

  test("by which another release came are not passed over by status", async () => {
    await act(target(), "deploy", rollout(0));
    await push({ "apps/api/deployment.yaml": deployment(digestOf("3")) });
    expect((await act(target(), "status", rollout(100))).verdict).toEqual(
      failed("deploy", `status: main of ${target().repository} does not have v2 any more: apps/api/deployment.yaml`),
    );
  });

  onUnix("that a hook of the server refuses for good end it at once", async () => {
    await writeFile(join(bare, "hooks", "pre-receive"), "#!/bin/sh\necho 'main is frozen' >&2\nexit 1\n", {
      mode: 0o755,
    });
    const { verdict, steps } = await act(target(), "deploy", rollout(0));
    expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    expect(verdict.message).toMatch(/^deploy: push: exited with code 1/);
    expect(steps.filter((step) => step.name.includes("push"))).toHaveLength(1);
  });
});

describe("the token", () => {
  onUnix("reaches the server, and stands nowhere else", async () => {
    const server = await GitServer.start(join(folder, "srv"), token);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const [lists, held]: [string[], string[]] = [[], []];
    try {
      server.before = async () => {
        lists.push((await run("ps", ["-eo", "args"])).stdout);
        const grep = run("grep", ["-rlE", `${token}|${basic}`, folder]).then(
          ({ stdout }) => stdout,
          () => "",
        );
        held.push(await grep);
        const config = (await readdir(folder, { recursive: true })).find((path) =>
          path.endsWith("manifests/.git/config"),
        );
        if (config) lists.push(await readFile(join(folder, config), "utf8"));
      };
      // The server of the run, as owner/name has it.
      const spec = target({ repository: "acme/manifests", token: "$MANIFESTS" });
      const env = { MANIFESTS: token, GITHUB_SERVER_URL: server.url };
      const { verdict, steps, events, printed, masked } = await act(spec, "deploy", rollout(0), {
        ...{ env, temporary: join(folder, "temporary") },
      });
      expect(verdict).toMatchObject({ outcome: "passed" });
      expect(new Set(server.callers)).toEqual(new Set(["", `x-access-token:${token}`]));
      expect(held.join("")).toBe("");
      expect(lists.some((text) => text.includes("git clone") || text.includes("credential."))).toBe(true);
      expect(lists.some((text) => text.includes('[remote "origin"]'))).toBe(true);
      const said = JSON.stringify([verdict, steps, events, [...printed], lists]);
      expect(said).not.toContain(token);
      expect(said).not.toContain(basic);
      expect(masked).toContain(token);
      await expect(run("grep", ["-rlE", `${token}|${basic}`, folder])).rejects.toMatchObject({ code: 1 });
    } finally {
      await server.close();
    }
  });

  test("that is wrong, absent or not in the environment deploys nothing, and asks nobody", async () => {
    const server = await GitServer.start(join(folder, "srv"), token);
    try {
      const repository = `${server.url}/acme/manifests`;
      const wrong = await act(target({ repository, token: "$TOKEN" }), "deploy", rollout(0), {
        env: { TOKEN: "wr0ngToken" },
      });
      expect(wrong.verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
      expect(wrong.verdict.message).toMatch(/^deploy: clone: exited with code 128: .*Authentication failed/);
      expect(wrong.verdict.message).not.toContain("wr0ngToken");
      const none = await act(target({ repository }), "deploy", rollout(0));
      expect(none.verdict.message).toMatch(/terminal prompts disabled/);
      const missing = await act(target({ repository, token: "$NOT_THERE" }), "deploy", rollout(0));
      expect(missing.verdict).toMatchObject({ outcome: "broken", reason: "config" });
      expect(missing.verdict.message).toContain("NOT_THERE");
    } finally {
      await server.close();
    }
  });
});

describe("nothing is deployed, and the reason is said, where", () => {
  const rows: [string, GitopsTarget | (() => GitopsTarget), RegExp][] = [
    [
      "the branch is missing",
      () => target({ branch: "nope" }),
      /^deploy: clone: exited with code 128: .*Remote branch nope not found/,
    ],
    ["no file matches", () => target({ files: ["apps/*/x.yaml"] }), /no file matches apps\/\*\/x\.yaml$/],
    [
      "one of several globs matches nothing",
      () => target({ files: ["apps/**", "k8s/**"] }),
      /no file matches k8s\/\*\*$/,
    ],
    [
      "no file names the image",
      () => target({ files: ["values.yaml"] }),
      /none of values\.yaml names ghcr\.io\/acme\/api: nothing would be deployed$/,
    ],
    [
      "a file of values is missing",
      () => target({ files: [], set: { "x.yaml": { a: "{{ digest }}" } } }),
      /there is no x\.yaml$/,
    ],
    [
      "a place is missing",
      () => target({ set: { "values.yaml": { "pod.image.digest": "{{ digest }}" } } }),
      /values\.yaml: has no pod\.image\.digest, and no map that it could be added to$/,
    ],
    [
      "a place asks for an image that is not there",
      () => target({ set: { "values.yaml": { "image.digest": "{{ digest ghcr.io/acme/web }}" } } }),
      /image\.digest of values\.yaml: "\{\{ digest ghcr\.io\/acme\/web \}\}" names an image that the release has not/,
    ],
    ["the file is no YAML", () => target({ files: ["broken/*.yaml"] }), /broken\/a\.yaml: .* at line 2, column 1$/],
  ];
  test.each(rows)("%s", async (_, spec, message) => {
    await push({ "broken/a.yaml": `a: [1\nimage: ${name}\n` });
    const tip = await git(bare, "rev-parse", "main");
    const { verdict } = await act(typeof spec === "function" ? spec() : spec, "deploy", rollout(0));
    expect(verdict).toMatchObject({ outcome: "failed", reason: "deploy" });
    expect(verdict.message).toMatch(message);
    expect(await git(bare, "rev-parse", "main")).toBe(tip);
  });

  onUnix("a link of the repository leads out of it", async () => {
    await writeFile(join(folder, "secret.yaml"), deployment(digestOf("1")));
    await symlink(join(folder, "secret.yaml"), join(other, "link.yaml"));
    await git(other, "add", "--all");
    await git(other, "commit", "--quiet", "-m", "link");
    await git(other, "push", "--quiet", "origin", "main");
    const { verdict } = await act(target({ files: ["link.yaml"] }), "deploy", rollout(0));
    expect(verdict.message).toMatch(/none of link\.yaml names/);
    expect(await readFile(join(folder, "secret.yaml"), "utf8")).toBe(deployment(digestOf("1")));
  });

  test("the release has no image", async () => {
    const { verdict } = await act(target(), "deploy", { release: releaseOf("v2", "2"), replaces: v1, weight: 0 });
    expect(verdict.message).toMatch(/v2 has no image: no gate that this one needs has pushed one$/);
  });
});

describe("health", () => {
  /** What deploys from the repository, and tells of it as Argo CD does. */
  const controller = () => {
    let looks = 0;
    return createServer((_, response) => {
      looks++;
      void Promise.all([git(bare, "rev-parse", "main"), inBranch("apps/api/deployment.yaml")]).then(
        ([revision, text]) => {
          const isSynced = looks > 2;
          const digest = /sha256:\w+/.exec(text)?.[0];
          response.end(
            JSON.stringify({
              status: { health: "Healthy", sync: { revision: isSynced ? revision : "older" } },
              digest,
            }),
          );
        },
      );
    });
  };

  test("is waited for, and is that of the commit that was pushed", async () => {
    const server = controller();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const json = { "status.sync.revision": "{{ revision }}", "status.health": "Healthy", digest: "{{ digest }}" };
      const check = { type: "http", address: "/api", status: 200, withinMs: 60_000, json } as const;
      const good = await act(target({ health: [check] }), "deploy", rollout(0), { environment: { url } });
      expect(good.verdict.outcome).toBe("passed");
      const other = { ...check, json: { ...json, digest: digestOf("9") }, withinMs: 2_000 };
      const bad = await act(target({ health: [other] }), "deploy", rollout(0), { environment: { url } });
      expect(bad.verdict).toEqual(
        failed("deploy", `deploy: health: /api: digest is "${digestOf("2")}", not "${digestOf("9")}"`),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("of a command is told the commit, and fails the action", async () => {
    const check = { type: "run", run: "argocd app wait api", withinMs: 5_000 } as const;
    const told: unknown[] = [];
    const { verdict } = await act(target({ health: [check] }), "deploy", rollout(0), {
      command: async (...args) => {
        told.push(args);
        return failed("deploy", "health: exited with code 20");
      },
    });
    const revision = await git(bare, "rev-parse", "main");
    expect(told).toEqual([
      ["health", check.run, expect.objectContaining({ GATEHOUSE_REVISION: revision, GATEHOUSE_VERSION: "v2" }), 5_000],
    ]);
    expect(verdict).toEqual(failed("deploy", "deploy: health: exited with code 20"));
  });
});
