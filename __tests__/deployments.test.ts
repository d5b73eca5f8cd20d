import { expect, test } from "@jest/globals";
import { systemClock } from "../src/adapters/clock.js";
import { machine } from "../src/adapters/world.js";
import { deploymentsOf } from "../src/deployments.js";
import type { World } from "../src/ports.js";
import { FakeGit } from "./fakes/git.js";
import { FakeGitHub } from "./fakes/github.js";
import { FakeLog } from "./fakes/log.js";

const run = { id: "41", attempt: 1, url: "https://github.com/acme/api/actions/runs/41" };
const planned = { home: "/repo/.gatehouse", root: "/repo", run };
const rule = { teams: [], users: ["mona"], codeOwners: false, count: 1 };

test("approvals are judged by GitHub and by the repository's own git, in a workflow run with a token", async () => {
  const git = new FakeGit("/repo");
  git.files = { a: "1" };
  const serving = git.commit();
  git.files = { a: "2" };
  const commit = git.commit();
  const github = new FakeGitHub({
    mergeBase: (base) => base,
    commits: () => [{ sha: commit, message: "change", isMerge: false }],
  });
  const { model } = github.approvals;
  const reviews = [{ author: "mona", state: "APPROVED" as const }];
  const files = [{ path: "a", previous: null }];
  model.pulls.push({ number: 1, author: "ann", head: "h", base: serving, commits: [commit], files, reviews });
  model.permissions.set("mona", "write");
  const interrupted = new AbortController().signal;
  const world: World = {
    ...machine({ log: new FakeLog(), cwd: "/repo", interrupted }),
    clock: systemClock(),
    git: (folder) => (folder === "/repo" ? git : new FakeGit(null)),
    github,
  };
  const { approvalOf } = deploymentsOf(planned, "here.1.0", world);
  expect(await approvalOf?.({ rules: [rule], commit, serving })).toMatchObject({ message: "approved" });
  expect(await approvalOf?.({ rules: [{ ...rule, users: ["sue"] }], commit, serving })).toMatchObject({
    outcome: "inconclusive",
    message: "#1: a needs an approval of @sue",
  });
  expect(deploymentsOf(planned, "here.1.0", { ...world, github: null }).approvalOf).toBeUndefined();
  expect(deploymentsOf({ ...planned, run: null }, "here.1.0", world).approvalOf).toBeUndefined();
});
