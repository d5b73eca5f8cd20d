import { expect, test } from "@jest/globals";
import { type ActionEvent, codeScanningTarget, submissionTarget } from "../src/event.js";

const merge = "a".repeat(40);
const head = "b".repeat(40);
const pullRequest = {
  ...{ number: 7, headSha: head, headRef: "x", baseSha: "c".repeat(40), baseRef: "main" },
  ...{ isFork: false, title: "t", body: "" },
};
const push: ActionEvent = {
  ...{ name: "push", action: null, pullRequest: null, repository: "acme/api", sha: merge, headSha: merge },
  ...{ ref: "refs/heads/main", branch: "main", tag: null, before: null, isDeletion: false, baseBranch: null },
  ...{ defaultBranch: "main", isUntrusted: false, actor: null, runId: null, runNumber: null, runAttempt: null },
  ...{ serverUrl: "https://github.com", apiUrl: "https://api.github.com", workspace: "/w" },
};
const pull: ActionEvent = { ...push, name: "pull_request", pullRequest, headSha: head, ref: "refs/pull/7/merge" };

test("alerts of a push belong to its ref, those of a pull request to its head", () => {
  expect(codeScanningTarget(push)).toEqual({ commitSha: merge, ref: "refs/heads/main" });
  expect(codeScanningTarget({ ...push, ref: "refs/tags/v1" })).toEqual({ commitSha: merge, ref: "refs/tags/v1" });
  expect(codeScanningTarget(pull)).toEqual({ commitSha: head, ref: "refs/pull/7/head" });
});

test("a fork, and an event that anybody can cause, have none", () => {
  const fork = { ...pull, isUntrusted: true, pullRequest: { ...pullRequest, isFork: true } };
  expect(codeScanningTarget(fork)).toEqual({ skipped: "the pull request is from a fork, whose token may not write" });
  const target: ActionEvent = { ...pull, name: "pull_request_target", ref: "refs/heads/main", isUntrusted: true };
  expect(codeScanningTarget(target)).toEqual({ skipped: "pull_request_target can be caused by anybody" });
  expect(codeScanningTarget({ ...push, name: "workflow_run", isUntrusted: true })).toHaveProperty("skipped");
});

test("dependencies are those of a branch or of a pull request's head, by workflow and job", () => {
  const env = {
    GITHUB_WORKFLOW: "ci",
    GITHUB_JOB: "scan",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTION_REPOSITORY: "o/gatehouse",
  };
  const made = {
    correlator: "ci/scan",
    detector: { name: "gatehouse", version: "v1", url: "https://github.com/o/gatehouse" },
  };
  expect(submissionTarget(push, env)).toEqual({ commitSha: merge, ref: "refs/heads/main", ...made });
  expect(submissionTarget(pull, env)).toEqual({ commitSha: head, ref: "refs/pull/7/head", ...made });
  expect(submissionTarget({ ...push, tag: "v1", ref: "refs/tags/v1" }, env)).toHaveProperty("skipped");
  expect(submissionTarget({ ...push, name: "merge_group" }, env)).toHaveProperty("skipped");
  expect(submissionTarget({ ...pull, pullRequest: { ...pullRequest, isFork: true } }, env)).toHaveProperty("skipped");
});
