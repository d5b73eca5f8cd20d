import { httpContract } from "../contract/http.js";
import { FakeHttp } from "./http.js";

httpContract("the fake", async (answer) => ({
  port: new FakeHttp(answer),
  server: "http://fake.test",
  nowhere: "http://down.test",
  close: async () => undefined,
}));
