import { Server, ServerCredentials, type ServiceDefinition, status } from "@grpc/grpc-js";

/** What a service of a test says of its health; `hangs`: nothing, and not that either. */
export type ServedHealth = "UNKNOWN" | "SERVING" | "NOT_SERVING" | "SERVICE_UNKNOWN" | "hangs" | undefined;

const healths = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"];

/** Names are shorter than 128 bytes here, and so the length is one byte. */
const health: ServiceDefinition = {
  check: {
    path: "/grpc.health.v1.Health/Check",
    requestStream: false,
    responseStream: false,
    requestSerialize: (name: string) => Buffer.from(name),
    requestDeserialize: (bytes: Buffer) => ({ service: bytes.subarray(2).toString("utf8") }),
    // A message leaves a number out that is 0.
    responseSerialize: (value: number) => Buffer.from(value === 0 ? [] : [0x08, value]),
    responseDeserialize: (bytes: Buffer) => bytes[1] ?? 0,
  },
};

/** A gRPC server on loopback by gRPC's own library; it knows those services that `of` has an answer for. */
export class GrpcServer {
  private readonly server = new Server();
  port = 0;
  readonly asked: string[] = [];

  static async start(
    of: (service: string) => ServedHealth,
    { cert, isHealthy = true }: { readonly cert?: { key: Buffer; cert: Buffer }; readonly isHealthy?: boolean } = {},
  ): Promise<GrpcServer> {
    const made = new GrpcServer();
    const credentials = cert
      ? ServerCredentials.createSsl(null, [{ private_key: cert.key, cert_chain: cert.cert }])
      : ServerCredentials.createInsecure();
    if (isHealthy) {
      made.server.addService(health, {
        check: (
          call: { readonly request: { readonly service: string } },
          answer: (error: { code: number; details: string } | null, value?: number) => void,
        ) => {
          const { service } = call.request;
          made.asked.push(service);
          const said = of(service);
          if (said === "hangs") return;
          if (said === undefined) answer({ code: status.NOT_FOUND, details: "unknown service – 100 %" });
          else answer(null, healths.indexOf(said));
        },
      });
    }
    made.port = await new Promise<number>((bound, fail) => {
      made.server.bindAsync("127.0.0.1:0", credentials, (error, port) => (error ? fail(error) : bound(port)));
    });
    return made;
  }

  close(): void {
    this.server.forceShutdown();
  }
}
