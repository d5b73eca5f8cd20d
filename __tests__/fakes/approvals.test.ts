import { approvalsContract } from "../contract/approvals.js";
import { FakeApprovals } from "./approvals.js";

approvalsContract("the fake", async () => {
  const port = new FakeApprovals();
  return { port, model: port.model, close: async () => undefined };
});
