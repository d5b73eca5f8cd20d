import type { GrpcHealthPort, HealthAnswer, HealthCall } from "../../src/ports.js";
import type { ServedHealth } from "../world/grpc-server.js";

/** A gRPC server in memory at `fake.test:50051`, without TLS; nobody answers anywhere else. */
export class FakeGrpcHealth implements GrpcHealthPort {
  constructor(private readonly of: (service: string) => ServedHealth) {}

  async check({ host, port, tls, service, timeoutMs, signal }: HealthCall): Promise<HealthAnswer> {
    if (signal?.aborted) throw new Error("it was interrupted");
    if (host !== "fake.test" || port !== 50051 || tls) throw new Error("connect ECONNREFUSED");
    const health = this.of(service);
    if (health === undefined) return { code: 5, message: "unknown service – 100 %" };
    if (health !== "hangs") return { health };
    return new Promise((_, fail) => {
      const timer = setTimeout(() => fail(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        fail(new Error("it was interrupted"));
      });
    });
  }
}
