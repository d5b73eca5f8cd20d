import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import type { RolloutState } from "../../src/core/rollout.js";
import { FileLedger } from "../../src/deploy/file-ledger.js";
import type { Deployments } from "../../src/gates/gate.js";
import { files } from "../tools/harness.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate } from "./harness.js";

/** Three commits: the middle one is what is deployed; the clone is shallow, as that of a workflow. */
let repository: TestRepository;
let shas: { readonly first: string; readonly second: string; readonly third: string };
beforeAll(async () => {
  repository = await TestRepository.create({ base: { "a.txt": "1\n" }, change: { "a.txt": "2\n" } });
  const { baseSha: first, headSha: second } = repository;
  await repository.checkout("feature", second);
  const third = await commitAfter(second);
  shas = { first, second, third };
});
afterAll(() => repository.close());

async function commitAfter(parent: string): Promise<string> {
  const tree = (await repository.git("rev-parse", `${parent}^{tree}`)).trim();
  return (await repository.git("commit-tree", tree, "-p", parent, "-m", "third")).trim();
}

const at = (path: string) => join(repository.workspace, path);
beforeEach(async () => {
  for (const path of ["calls.txt", ".gatehouse"]) await rm(at(path), { recursive: true, force: true });
});

const staging: PlannedEnvironment = {
  ...{ name: "staging", after: [], smoke: [], windows: [], freeze: [], env: {}, workingDirectory: "." },
  target: { type: "command", commands: { deploy: "echo deployed >> calls.txt" } },
  ...{ onFailure: "rollback", onCancel: "rollback", timeoutMs: 20_000 },
  migrate: { paths: [], oneWay: [], force: false },
};

const healthy: RolloutState = { phase: "healthy", weight: 100 };
const held: RolloutState = { phase: "held", weight: 10, reason: "slow" };

/** A release that was there before, whose migrations cannot be undone. */
async function wasThere(
  version: string,
  commit: string,
  state = healthy,
  statement = "DROP TABLE users",
): Promise<void> {
  const clock = { ...systemClock(), now: () => Date.now() - 60_000 };
  const folder = at(".gatehouse/deployments");
  const ledger = new FileLedger({ files, clock, isGone: async () => false, folder, leaseMs: 500 });
  const oneWay = statement === "" ? [] : [{ statement, where: "line 1 of the preview" }];
  const release = { version, commit, images: [], oneWay };
  const entry = await ledger.open("staging", release, { id: version, words: "run 41" });
  await ledger.write(entry, state);
}

async function deployed(more: Partial<Deployments> = {}, environment = staging): Promise<GateReport> {
  const change = await changeFrom(repository, repository.baseSha);
  return runGate(repository, change, { kind: "deploy", steps: [], environments: [environment], deployments: more });
}

const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
const calls = async () => (await readFile(at("calls.txt"), "utf8").catch(() => "")).trim();
const own = () => shas.second.slice(0, 7);
const isDeployed = () => `passed null: staging: ${own()} is healthy`;

/** A commit after the second one that is not in the clone. */
const later = "3".repeat(40);

/** As GitHub knows the history. */
const onGitHub: Partial<Deployments> = {
  mergeBase: async (one, other) => {
    const order = [shas.first, shas.second, later];
    return order[Math.min(order.indexOf(one), order.indexOf(other))] ?? "";
  },
};

const refusal = (to: string) =>
  `no rollback to ${to} across what cannot be undone, DROP TABLE users (line 1 of the preview): ` +
  "deploy a release that mends it, or set force: true of migrate to go back all the same";

describe("an older release, deployed as any other, over a migration that cannot be undone", () => {
  test("is refused as a rollback is, also in a shallow clone", async () => {
    await wasThere("v3", later);
    const report = await deployed(onGitHub);
    expect(said(report)).toBe(`failed deploy: staging: ${own()} is older than v3, which is there: ${refusal(own())}`);
    expect([report.deployments?.[0]?.state, await calls()]).toEqual([null, ""]);
  });

  test("is refused where the release with it is held", async () => {
    await wasThere("v1", shas.first, healthy, "");
    await wasThere("v3", later, held);
    expect(said(await deployed(onGitHub))).toBe(
      `failed deploy: staging: ${own()} is older than v3, which is there: ${refusal(own())}`,
    );
  });

  test("is refused where another release came after that one", async () => {
    await wasThere("v2", shas.second, healthy, "DROP TABLE long_gone");
    await wasThere("v3", later);
    await wasThere("v4", "4".repeat(40), healthy, "");
    const after: Partial<Deployments> = { mergeBase: async (one) => one };
    expect(said(await deployed(after))).toBe(
      `failed deploy: staging: ${own()} is older than v4, which is there: ${refusal(own())}`,
    );
  });

  test("is deployed where that is forced", async () => {
    await wasThere("v3", later);
    const forced = { ...staging, migrate: { paths: [], oneWay: [], force: true } };
    expect(said(await deployed(onGitHub, forced))).toBe(isDeployed());
  });

  test("is not judged by a guess where nobody can tell", async () => {
    await wasThere("v3", later);
    const words = (why: string) =>
      `inconclusive no-data: staging: whether ${own()} is older than v3, which is there, cannot be told (${why}), nor if it ` +
      "is across what cannot be undone, DROP TABLE users (line 1 of the preview): check out the whole history " +
      "(fetch-depth: 0), or set force: true of migrate";
    await wasThere("v4", "4".repeat(40), healthy, "");
    expect(said(await deployed())).toBe(
      words("this clone does not hold their history").replace("older than v3", "older than v4"),
    );
    const down = { mergeBase: () => Promise.reject(new Error("GitHub answered 502")) };
    expect(said(await deployed(down))).toBe(words("GitHub answered 502").replace("older than v3", "older than v4"));
    expect(await calls()).toBe("");
  });
});

describe("nothing is refused", () => {
  test("of a release that comes after, in a shallow clone or a whole one", async () => {
    await wasThere("v1", shas.first);
    expect(said(await deployed(onGitHub))).toBe(isDeployed());
    await rm(at(".gatehouse"), { recursive: true });
    await wasThere("v1", shas.first);
    await repository.git("fetch", "--quiet", "--unshallow", "origin");
    expect(said(await deployed())).toBe(isDeployed());
    // And a whole clone tells by itself that it is older.
    await wasThere("v3", shas.third);
    expect(said(await deployed())).toBe(
      `failed deploy: staging: ${own()} is older than v3, which is there: ${refusal(own())}`,
    );
  });

  test("of one that is there already, or where all can be undone, whoever can be asked", async () => {
    const down = { mergeBase: () => Promise.reject(new Error("GitHub answered 502")) };
    await wasThere("v2", shas.second);
    expect(said(await deployed(down))).toBe(isDeployed());
    await rm(at(".gatehouse"), { recursive: true });
    await wasThere("v4", "4".repeat(40), healthy, "");
    expect(said(await deployed(down))).toBe(isDeployed());
  });

  test("of one that was gone back to across it already", async () => {
    await wasThere("v2", shas.second, healthy, "");
    await wasThere("v3", shas.third);
    await wasThere("v2", shas.second, healthy, "");
    await wasThere("v4", "4".repeat(40), healthy, "");
    expect(said(await deployed({ mergeBase: async (one) => one }))).toBe(isDeployed());
  });
});
