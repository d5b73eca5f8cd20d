import { artifactsContract } from "../contract/artifacts.js";
import { FakeArtifacts } from "./artifacts.js";

artifactsContract("the fake", async () => {
  const port = new FakeArtifacts();
  return {
    port,
    root: "/root",
    files: async (name) => port.uploads.get(name) ?? null,
    id: (name) => port.id(name),
    goDown: () => port.goDown(),
    close: async () => undefined,
  };
});
