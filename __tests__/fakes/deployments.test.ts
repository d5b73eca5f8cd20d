import { deploymentsContract } from "../contract/deployments.js";
import { FakeDeployments } from "./deployments.js";

deploymentsContract("the fake", async () => {
  const port = new FakeDeployments();
  return { port, setRun: (id, run) => port.runs.set(id, run), close: async () => undefined };
});
