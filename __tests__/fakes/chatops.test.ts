import { chatOpsContract } from "../contract/chatops.js";
import { FakeChatOps } from "./chatops.js";

chatOpsContract("the fake", async () => {
  const port = new FakeChatOps();
  return { port, model: port.model, close: async () => undefined };
});
