import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { failed, passed } from "../../src/core/verdict.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import { files } from "../tools/harness.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate } from "./harness.js";

/** Writes down what it is asked for; fails where a file is called like the action. */
const script = `
const fs = require("node:fs");
const { GATEHOUSE_ACTION: action, GATEHOUSE_VERSION: version, GATEHOUSE_REPLACES: other, GATEHOUSE_ENVIRONMENT: where } = process.env;
fs.appendFileSync("calls.txt", [where, action, version, other].filter(Boolean).join(" ") + "\\n");
if (fs.existsSync("fail-" + action)) { console.error("error: no such host"); process.exit(4); }
`;

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({ base: { "target.cjs": script }, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());

const at = (path: string) => join(repository.workspace, path);
beforeEach(async () => {
  for (const path of ["calls.txt", "fail-deploy", "fail-rollback", "go", ".gatehouse"]) {
    await rm(at(path), { recursive: true, force: true });
  }
});

const run = "node target.cjs";
const commands = { deploy: run, promote: run, rollback: run };
const staging: PlannedEnvironment = {
  name: "staging",
  after: [],
  target: { type: "command", commands },
  smoke: [],
  windows: [],
  freeze: [],
  onFailure: "rollback",
  onCancel: "rollback",
  env: {},
  workingDirectory: ".",
  timeoutMs: 20_000,
};

async function deployed(environments: readonly PlannedEnvironment[], more: GateOptions = {}): Promise<GateReport> {
  const change = await changeFrom(repository, repository.baseSha);
  return runGate(repository, change, { kind: "deploy", steps: [], environments, ...more });
}

const calls = async () => (await readFile(at("calls.txt"), "utf8").catch(() => "")).trim().split("\n");
const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
const version = () => repository.headSha.slice(0, 7);

function ledgerAt(now: () => number): FileLedger {
  const folder = at(".gatehouse/deployments");
  return new FileLedger({ files, clock: { ...systemClock(), now }, isGone: async () => false, folder, leaseMs: 500 });
}

const ledgerOf = () => ledgerAt(Date.now).entries("staging");

/** Somebody else's rollout of `v0`, last heard of at `beatMs`. */
async function foreign(state: RolloutState, beatMs: number, commit = "0".repeat(40), version = "v0"): Promise<void> {
  const ledger = ledgerAt(() => beatMs);
  const release = { version, commit, images: [] };
  const entry = await ledger.open("staging", release, { id: "other", words: "run 41" });
  await ledger.write(entry, state);
}

describe("a deploy gate", () => {
  test("brings the commit into its environments, in order, and tells the commands what it is", async () => {
    const production = { ...staging, name: "production", after: ["staging"], url: "https://example.com" };
    const report = await deployed([staging, production]);
    expect(said(report)).toBe(`passed null: staging: ${version()} is healthy; production: ${version()} is healthy`);
    expect(await calls()).toEqual([
      `staging deploy ${version()}`,
      `staging promote ${version()}`,
      `production deploy ${version()}`,
      `production promote ${version()}`,
    ]);
    expect(report.steps.map(({ name, verdict }) => `${name} ${verdict.outcome}`)).toEqual([
      "staging: deploy passed",
      "staging: promote passed",
      "production: deploy passed",
      "production: promote passed",
    ]);
    expect(report.deployments?.map(({ environment, state, url }) => [environment, state?.phase, url])).toEqual([
      ["staging", "healthy", undefined],
      ["production", "healthy", "https://example.com"],
    ]);
  });

  test("goes back to what was healthy before when the release fails, and stops there", async () => {
    await deployed([staging]);
    await writeFile(at("fail-deploy"), "");
    await rm(at("calls.txt"));
    const production = { ...staging, name: "production", after: ["staging"] };
    const report = await deployed([staging, production]);
    expect(said(report)).toBe(
      `failed deploy: staging: deploy: exited with code 4: error: no such host; rolled back to ${version()}`,
    );
    // Its own name in both places would mean that it is to be taken away.
    expect(await calls()).toEqual([`staging deploy ${version()}`, `staging rollback ${version()}`]);
    expect(report.deployments?.[1]?.verdict).toEqual({
      outcome: "skipped",
      reason: "needs",
      message: "needs staging to be healthy, where it is failed",
    });
  });

  test("looks at what it has deployed", async () => {
    const check = { type: "run", run: "node -e 'process.exit(7)'", withinMs: 10_000 } as const;
    const report = await deployed([{ ...staging, smoke: [check] }]);
    expect(said(report)).toBe(
      "failed smoke: staging: smoke after deploy: exited with code 7; rolled back to nothing: no release was healthy here before",
    );
  });

  test("waits for nobody who is still at it, and ends what a dead run has left", async () => {
    await foreign({ phase: "canary", weight: 25, step: 2 }, Date.now() + 60_000);
    expect(said(await deployed([staging]))).toBe("inconclusive busy: staging: v0 is being rolled out there by run 41");
    expect(await calls()).toEqual([""]);
    await rm(at(".gatehouse"), { recursive: true });
    await foreign({ phase: "canary", weight: 25, step: 2 }, Date.now() - 60_000);
    const report = await deployed([staging]);
    expect(said(report)).toBe(`passed null: staging: ${version()} is healthy`);
    expect(report.deployments?.[0]?.left).toMatchObject([
      {
        release: { version: "v0" },
        verdict: {
          outcome: "passed",
          message: expect.stringMatching(/^the run that rolled out v0 is gone; rolled back/),
        },
        state: { phase: "rolled-back" },
        timeline: [{ state: { phase: "rolling-back", weight: 25 } }, { state: { phase: "rolled-back" } }],
      },
    ]);
    expect(await calls()).toEqual([
      "staging rollback v0 v0",
      `staging deploy ${version()}`,
      `staging promote ${version()}`,
    ]);
  });

  test("says that it is alive for as long as it ends what a dead run has left", async () => {
    await foreign({ phase: "canary", weight: 25, step: 2 }, Date.now() - 60_000);
    const slow = {
      ...commands,
      rollback: `${run} && node -e 'setInterval(() => fs.existsSync("go") && process.exit(), 20)'`,
    };
    const realTimeout = setTimeout;
    jest.useFakeTimers({
      doNotFake: ["Date", "setImmediate", "nextTick", "queueMicrotask", "performance", "setInterval"],
    });
    try {
      const done = deployed([{ ...staging, timeoutMs: 600_000, target: { type: "command", commands: slow } }]);
      const until = async (isSo: () => Promise<boolean>) => {
        while (!(await isSo())) {
          await jest.advanceTimersByTimeAsync(20);
          await new Promise((next) => realTimeout(next, 20));
        }
      };
      await until(async () => (await calls())[0] !== "");
      const claimed = (await ledgerOf())[0];
      await jest.advanceTimersByTimeAsync(31_000);
      await until(async () => ((await ledgerOf())[0]?.beatMs ?? 0) > (claimed?.beatMs ?? 0));
      expect((await ledgerOf()).map(({ state }) => state.phase)).toEqual(["claimed", "rolling-back"]);
      await writeFile(at("go"), "");
      let report: GateReport | undefined;
      void done.then((ended) => {
        report = ended;
      });
      await until(async () => report !== undefined);
      expect(said(await done)).toBe(`passed null: staging: ${version()} is healthy`);
    } finally {
      jest.useRealTimers();
    }
  });

  test("finishes what a dead run was promoting", async () => {
    await foreign({ phase: "promoting", weight: 100 }, Date.now() - 60_000);
    const report = await deployed([staging]);
    expect((await calls())[0]).toBe("staging promote v0");
    expect(report.deployments?.[0]?.left).toMatchObject([{ release: { version: "v0" }, state: { phase: "healthy" } }]);
  });

  test("promotes what a dead run was promoting also where its own release is one that somebody wants back", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
    await foreign({ phase: "promoting", weight: 100 }, Date.now() - 60_000);
    const asked = { version: "v2", commit: repository.headSha, images: [] };
    await deployed([{ ...staging, returns: true }], { asked });
    expect(await calls()).toEqual(["staging promote v0 v1"]);
  });

  test("begins nothing where its window has closed while it ended what a dead run has left", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
    await foreign({ phase: "canary", weight: 50, step: 3 }, Date.now() - 60_000);
    const open = { text: "Mon-Sun 09:00-16:00", days: [0, 1, 2, 3, 4, 5, 6], from: 9 * 60, to: 16 * 60, zone: "UTC" };
    let hour = 15;
    const report = await deployed([{ ...staging, windows: [open] }], {
      step: { now: () => Date.UTC(2026, 5, 1, hour) },
      emit: (event) => {
        if (event.type === "step-finished") hour = 16;
      },
    });
    expect(said(report)).toMatch(/^inconclusive window: staging: outside of Mon-Sun 09:00-16:00/);
    expect(await calls()).toEqual(["staging rollback v1 v0"]);
  });

  test("has nothing to tell of what was only claimed", async () => {
    await foreign({ phase: "claimed", weight: 0 }, Date.now() - 60_000);
    expect((await deployed([staging])).deployments?.[0]?.left).toBeUndefined();
  });

  test("needs the environments before it to have been healthy with the same commit", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000);
    const production = { ...staging, name: "production", after: ["staging"] };
    const report = await deployed([{ ...staging, skip: "only on main" }, production]);
    expect(said(report)).toBe(
      "skipped needs: production: needs staging to be healthy at this commit (v0 is healthy there)",
    );
    expect(await calls()).toEqual([""]);
  });

  test.each([
    [{ phase: "stuck", weight: 10, reason: "exit 9" }, "v1 is stuck: exit 9"],
    [{ phase: "held", weight: 25, reason: "slow" }, "v1 is held: slow"],
    [{ phase: "canary", weight: 25, step: 2 }, "v1 is canary, step 2 at 25 %"],
  ] as const)("does not take an environment for healthy in which a later release is %j", async (state, words) => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, repository.headSha);
    await foreign(state, Date.now() - 60_000, "1".repeat(40), "v1");
    const production = { ...staging, name: "production", after: ["staging"] };
    const report = await deployed([{ ...staging, skip: "only on main" }, production]);
    expect(said(report)).toBe(`skipped needs: production: needs staging to be healthy, where ${words}`);
    expect(await calls()).toEqual([""]);
  });

  test("says of no release that it was taken back where nothing takes it back", async () => {
    const { rollback: _none, ...more } = commands;
    await writeFile(at("fail-deploy"), "");
    const report = await deployed([{ ...staging, target: { type: "command", commands: more } }]);
    expect(said(report)).toContain("FAILED (the target has no command for rollback): staging needs a person");
    expect(report.deployments?.[0]?.state?.phase).toBe("stuck");
  });

  test("begins nothing where the ledger cannot be read", async () => {
    await foreign({ phase: "healthy", weight: 100 }, 0);
    await writeFile(at(".gatehouse/deployments/staging/1.json"), "{");
    const report = await deployed([staging]);
    expect(said(report)).toMatch(
      /^broken ledger: staging: the ledger of deployments: .*1\.json.*mend or remove the file$/,
    );
    expect(await calls()).toEqual([""]);
  });

  test("begins nothing outside of its windows", async () => {
    const shut = { text: "Mon 00:00-00:01", days: [], from: 0, to: 1, zone: "UTC" };
    const report = await deployed([{ ...staging, windows: [shut] }]);
    expect(said(report)).toBe("inconclusive window: staging: outside of Mon 00:00-00:01");
    expect(await calls()).toEqual([""]);
  });

  const shut = { text: "Mon 00:00-00:01", days: [], from: 0, to: 1, zone: "UTC" };
  const rule = { path: "**", teams: [], users: [], count: 1 };
  const metric = {
    rule: { name: "errors", errors: 3 },
    query: "up",
    from: { type: "http", url: "$NO_URL", headers: {} },
  };
  const migrate = { paths: [], oneWay: [], force: false };
  const kept: readonly (readonly [by: string, more: Partial<PlannedEnvironment>, said: string])[] = [
    ["its windows", { windows: [shut] }, "inconclusive window: staging: outside of Mon 00:00-00:01"],
    [
      "an environment before it",
      { after: ["dev"] },
      "skipped needs: staging: needs dev to be healthy at this commit (nothing is healthy there yet)",
    ],
    [
      "approvals",
      { approvals: [rule] } as never,
      "inconclusive approval: staging: who has approved it is only known on GitHub, with a `github-token`",
    ],
    [
      "flags",
      { flags: { file: "no.json", require: {} } },
      'broken config: staging: there is no no.json, which "flags" names',
    ],
    [
      "signatures",
      { verify: { type: "key", key: "cosign.pub", tlog: false } },
      'broken config: staging: "verify" asks for signed images, and no gate that this one needs has pushed one',
    ],
    [
      "a preview",
      { migrate: { ...migrate, preview: "exit 3" } },
      "failed deploy: staging: preview of its migrations: exited with code 3",
    ],
    [
      "metrics without an address",
      { canary: { steps: [], metrics: [metric] } } as never,
      "broken config: staging: the environment has no NO_URL, which the canary's metrics ask for",
    ],
  ];

  test.each(kept)("ends what a dead run has left also where the release is kept out by %s", async (_, more, words) => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
    await foreign({ phase: "canary", weight: 50, step: 3 }, Date.now() - 60_000);
    const report = await deployed([{ ...staging, ...more }]);
    expect(said(report)).toBe(words);
    expect(await calls()).toEqual(["staging rollback v1 v0"]);
    expect(report.deployments?.[0]).toMatchObject({
      state: { phase: "rolled-back" },
      left: [{ release: { version: "v0" }, state: { phase: "rolled-back" }, previous: { version: "v1" } }],
    });
    expect((await ledgerOf()).map(({ release, state }) => `${release.version} ${state.phase}`)).toEqual([
      `${version()} rolled-back`,
      "v0 rolled-back",
      "v1 healthy",
    ]);
  });

  test("begins nothing without the values that its commands ask for", async () => {
    const report = await deployed([{ ...staging, env: { TOKEN: "$NO_SUCH_TOKEN" } }]);
    expect(said(report)).toBe('broken config: staging: the environment has no NO_SUCH_TOKEN, which "env" asks for');
    expect([await calls(), await ledgerOf()]).toEqual([[""], []]);
  });

  test.each(kept)(
    "writes nothing down where nothing is open and the release is kept out by %s",
    async (_, more, words) => {
      await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
      const report = await deployed([{ ...staging, ...more }]);
      expect(said(report)).toBe(words);
      expect(report.deployments?.[0]?.state).toBeNull();
      expect(await ledgerOf()).toHaveLength(1);
    },
  );

  test("leaves alone what another run is at where the release is kept out", async () => {
    await foreign({ phase: "canary", weight: 50, step: 3 }, Date.now() + 60_000);
    const report = await deployed([{ ...staging, after: ["dev"] }]);
    expect(said(report)).toMatch(/^skipped needs: staging: needs dev/);
    expect(await calls()).toEqual([""]);
    expect(await ledgerOf()).toHaveLength(1);
  });

  test("is as bad as what it could not take back of a dead run, where the release is kept out", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
    await foreign({ phase: "canary", weight: 50, step: 3 }, Date.now() - 60_000);
    await writeFile(at("fail-rollback"), "");
    expect(said(await deployed([{ ...staging, after: ["dev"] }]))).toBe(
      "failed deploy: staging: the run that rolled out v0 is gone; THE ROLLBACK to v1 FAILED (rollback: exited with code 4: error: no such host): staging needs a person",
    );
  });

  test("deploys the images of the gates that it needs, directly or not, and that are green", async () => {
    const image = { name: "ghcr.io/acme/api", tags: [], id: null, platforms: ["linux/amd64"], bytes: 1 };
    const made = (
      name: string,
      outcome: "passed" | "failed",
      digest: string,
      needs: readonly string[] = [],
    ): GateReport => ({
      ...{ name, kind: "build", needs, startedMs: 0, durationMs: 0, steps: [] },
      ...{ findings: [], fixed: [], measurements: [], problems: [], artifacts: [{ ...image, digest }] },
      verdict: outcome === "passed" ? passed("built") : failed("exit-code", "exited with code 1"),
    });
    const finished = new Map([
      ["bad", made("bad", "failed", "sha256:bad")],
      ["good", made("good", "passed", "sha256:good")],
      ["tested", made("tested", "passed", "sha256:tested", ["good", "bad"])],
      ["beside", made("beside", "passed", "sha256:beside")],
    ]);
    const report = await deployed([staging], { finished, needs: ["tested"] });
    expect(report.deployments?.[0]?.release.images.map(({ digest }) => digest)).toEqual([
      "sha256:good",
      "sha256:tested",
    ]);
  });

  test("ends what a dead run has left with what is checked out, and not with what is asked for", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, "1".repeat(40), "v1");
    await foreign({ phase: "canary", weight: 50, step: 3 }, Date.now() - 60_000);
    const asked = { version: "v2", commit: repository.headSha, images: [] };
    expect(said(await deployed([staging], { asked }))).toBe("passed null: staging: v2 is healthy");
    // What is asked for writes to its own tree, which is gone.
    expect(await calls()).toEqual(["staging rollback v1 v0"]);
  });

  test("marks the migrations of the release that is asked for, and not of what is checked out", async () => {
    await foreign({ phase: "healthy", weight: 100 }, Date.now() - 60_000, repository.baseSha, "v1");
    const asked = { version: "v2", commit: repository.headSha, images: [] };
    await repository.git("fetch", "--quiet", "--depth=1", "origin", repository.baseSha);
    await repository.git("checkout", "--quiet", "--detach", repository.baseSha);
    const marked = { ...staging, migrate: { paths: ["*.txt"], oneWay: ["b"], force: false } };
    const report = await deployed([marked], { asked }).finally(() =>
      repository.git("checkout", "--quiet", "--detach", repository.headSha),
    );
    expect(said(report)).toBe("passed null: staging: v2 is healthy");
    expect(report.deployments?.[0]?.migration?.oneWay).toEqual([{ statement: "b", where: "b.txt, line 1" }]);
  });

  test("begins nothing under another commit's name", async () => {
    const report = await deployed([staging], { place: { commit: repository.baseSha } });
    expect(said(report)).toBe(
      `broken config: ${version()} is checked out, and the run is of ${repository.baseSha.slice(0, 7)}: ` +
        "nothing is deployed under another commit's name",
    );
    expect(await calls()).toEqual([""]);
  });
});
