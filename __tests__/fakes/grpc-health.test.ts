import { grpcHealthContract } from "../contract/grpc-health.js";
import { FakeGrpcHealth } from "./grpc-health.js";

grpcHealthContract("the fake", async (of) => ({
  port: new FakeGrpcHealth(of),
  server: { host: "fake.test", port: 50051 },
  nowhere: { host: "down.test", port: 50051 },
  close: () => undefined,
}));
