import { downloadsContract } from "../contract/downloads.js";
import { FakeDownloads } from "./downloads.js";

downloadsContract("the fake", async () => {
  const port = new FakeDownloads();
  return {
    port,
    serve: (path, bytes) => {
      port.files.set(`fake://up${path}`, bytes);
      return `fake://up${path}`;
    },
    nowhere: "fake://down/tool",
    pack: (_packing, files) => Buffer.from(JSON.stringify(files)),
    close: async () => undefined,
  };
});
