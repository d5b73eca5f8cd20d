import { expect } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import { chatOpsContract } from "../contract/chatops.js";
import { GitHubServer } from "../world/github.js";

chatOpsContract("the adapter", async () => {
  const server = await GitHubServer.start();
  const options = { token: "ghs_secret", repository: "acme/api", apiUrl: server.url, secondMs: 5, timeoutMs: 20_000 };
  return {
    port: octokitGitHub(options).chatops,
    model: server.state.chatops.model,
    close: async () => {
      expect(server.violations).toEqual([]);
      await server.close();
    },
  };
});
