import { expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import { deploymentsContract } from "../contract/deployments.js";
import { GitHubServer } from "../world/github.js";

function portOf(server: GitHubServer) {
  const options = { token: "ghs_secret", repository: "acme/api", apiUrl: server.url, secondMs: 5, timeoutMs: 20_000 };
  return octokitGitHub(options).deployments;
}

deploymentsContract("the adapter", async () => {
  const server = await GitHubServer.start();
  return {
    port: portOf(server),
    setRun: (id, run) => server.state.deployments.runs.set(id, run),
    close: async () => {
      expect(server.violations).toEqual([]);
      await server.close();
    },
  };
});

const wanted = {
  sha: "1".repeat(40),
  environment: "staging",
  description: "Gatehouse deploys v1",
  payload: { claim: "this-one" },
  isProduction: false,
};

test("a deployment whose answer was lost is not made twice", async () => {
  const server = await GitHubServer.start();
  try {
    server.fail("repos/create-deployment", { answer: "reset", applied: true });
    const { id } = await portOf(server).create(wanted);
    expect(server.state.deployments.stored.map((one) => one.id)).toEqual([id]);
    expect(server.served("repos/create-deployment")).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test("nothing is merged, and no check is waited for", async () => {
  const server = await GitHubServer.start();
  try {
    await portOf(server).create(wanted);
    expect(server.served("repos/create-deployment")[0]?.body).toMatchObject({
      ref: wanted.sha,
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
    });
  } finally {
    await server.close();
  }
});
