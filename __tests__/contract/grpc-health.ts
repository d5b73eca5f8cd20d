import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { GrpcHealthPort, HealthCall } from "../../src/ports.js";
import type { ServedHealth } from "../world/grpc-server.js";

export interface GrpcHealthWorld {
  readonly port: GrpcHealthPort;
  /** Where a server without TLS answers as told. */
  readonly server: Pick<HealthCall, "host" | "port">;
  /** Where nobody answers. */
  readonly nowhere: Pick<HealthCall, "host" | "port">;
  close(): void;
}

/** What every GrpcHealthPort does. */
export function grpcHealthContract(
  name: string,
  make: (of: (service: string) => ServedHealth) => Promise<GrpcHealthWorld>,
): void {
  describe(`GrpcHealthPort: ${name}`, () => {
    const served: Readonly<Record<string, ServedHealth>> = {
      "": "SERVING",
      "acme.Shop": "NOT_SERVING",
      "acme.Grüezi": "SERVING",
      [`acme.${"Long".repeat(28)}`]: "SERVING",
      "acme.Young": "UNKNOWN",
      "acme.Watched": "SERVICE_UNKNOWN",
      "acme.Slow": "hangs",
    };
    let world: GrpcHealthWorld;
    beforeEach(async () => {
      world = await make((service) => served[service]);
    });
    afterEach(() => world.close());
    const check = (service: string, more: Partial<HealthCall> = {}) =>
      world.port.check({ ...world.server, tls: false, service, timeoutMs: 20_000, ...more });

    test.each(Object.entries(served).filter(([, health]) => health !== "hangs"))(
      "%s is %s",
      async (service, health) => {
        expect(await check(service)).toEqual({ health });
      },
    );

    test("a service that the server does not know is an answer", async () => {
      expect(await check("acme.None")).toEqual({ code: 5, message: "unknown service – 100 %" });
    });

    test("rejects in one line where no answer comes", async () => {
      await expect(check("acme.Slow", { timeoutMs: 300 })).rejects.toThrow(/^no answer within 0.3 s$/);
      await expect(check("", world.nowhere)).rejects.toThrow(/^connect ECONNREFUSED[^\n]*$/);
    });

    test("stops when it is told to", async () => {
      await expect(check("", { signal: AbortSignal.abort() })).rejects.toThrow(/^it was interrupted$/);
      const later = new AbortController();
      setTimeout(() => later.abort(), 100);
      await expect(check("acme.Slow", { signal: later.signal })).rejects.toThrow(/^it was interrupted$/);
    });
  });
}
