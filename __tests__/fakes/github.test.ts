import { githubContract, sha } from "../contract/github.js";
import { FakeGitHub } from "./github.js";

githubContract("the fake", async (viewer) => {
  const fake = new FakeGitHub({
    viewer,
    mergeBase: (_base, head) => (head === "gone" ? null : sha),
    ancestors: (commit) => (commit === "gone" ? null : [sha, "1".repeat(40)]),
  });
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
    refuseWrites: () => fake.refuse(403),
    close: async () => undefined,
  };
});
