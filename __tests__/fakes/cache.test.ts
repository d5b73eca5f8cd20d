import { cacheContract } from "../contract/cache.js";
import { FakeCache } from "./cache.js";

cacheContract("the fake", async () => {
  const port = new FakeCache();
  return { port, a: "/a", b: "/b", goDown: () => port.goDown(), close: async () => undefined };
});
