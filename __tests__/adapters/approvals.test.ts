import { expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import { approvalsContract } from "../contract/approvals.js";
import { GitHubServer } from "../world/github.js";

function portOf(server: GitHubServer) {
  const options = { token: "ghs_secret", repository: "acme/api", apiUrl: server.url, secondMs: 5, timeoutMs: 20_000 };
  return octokitGitHub(options).approvals;
}

approvalsContract("the adapter", async () => {
  const server = await GitHubServer.start();
  return {
    port: portOf(server),
    model: server.state.approvals.model,
    close: async () => {
      expect(server.violations).toEqual([]);
      await server.close();
    },
  };
});

test("trouble is no answer: who may write is not guessed, and neither is what a file says", async () => {
  const server = await GitHubServer.start();
  try {
    const denial = { status: 403, body: { message: "Resource not accessible by integration" } };
    server.fail("repos/get-collaborator-permission-level", { answer: denial });
    await expect(portOf(server).mayWrite("mona")).rejects.toMatchObject({ status: 403 });
    server.fail("repos/get-content", { answer: denial });
    await expect(portOf(server).textAt("CODEOWNERS", "main")).rejects.toMatchObject({ status: 403 });
    // Above 1 MB there is no text in the answer.
    const large = { type: "file", encoding: "none", content: "", path: "CODEOWNERS" };
    server.fail("repos/get-content", { answer: { status: 200, body: large } });
    await expect(portOf(server).textAt("CODEOWNERS", "main")).rejects.toThrow("no file that GitHub shows the text of");
  } finally {
    await server.close();
  }
});
