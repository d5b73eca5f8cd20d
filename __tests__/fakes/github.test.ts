import { githubContract, isShown, served, sha } from "../contract/github.js";
import { FakeGitHub } from "./github.js";

const one = { runId: 5, bytes: 300, branch: "main", commit: sha, isFork: false, isExpired: false };
const kept = [
  { ...one, id: 12, isFork: true },
  { ...one, id: 11, isExpired: true },
  { ...one, id: 10 },
];

githubContract("the fake", async (viewer) => {
  const fake = new FakeGitHub({
    viewer,
    mergeBase: (_base, head) => (head === "gone" ? null : sha),
    commits: (base, head) => (head === "gone" ? null : served.commits(base, head)),
    pullRequest: served.pullRequest,
    isInDiff: isShown,
    ancestors: (commit) => (commit === "gone" ? null : [sha, "1".repeat(40), "2".repeat(40)]),
    firstParents: (commit) => (commit === "gone" ? null : [sha, "2".repeat(40)]),
    artifacts: (name) => (name === "kept" ? kept : []),
  });
  fake.sarifStatuses = [
    { status: "pending", errors: [] },
    { status: "complete", errors: [] },
  ];
  return {
    port: fake,
    checks: () =>
      fake.checks.map(({ id, name, status, conclusion, title, annotations }) => {
        return {
          id,
          name,
          status,
          conclusion: conclusion ?? null,
          title,
          messages: annotations.map((each) => each.message),
        };
      }),
    comments: (issue) =>
      fake.issueComments.filter((each) => each.issue === issue).map(({ author, body }) => ({ author, body })),
    addComment: (issue, author, body) => void fake.addComment(issue, author, body),
    addReviewComment: (pull, author, body, answers) => void fake.addReviewComment(pull, author, { body, answers }),
    refuseWrites: () => fake.refuse(403),
    close: async () => undefined,
  };
});
