/** One call of `grpc.health.v1.Health/Check` (github.com/grpc/grpc, doc/health-checking.md). */
export interface HealthCall {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** Whose health is asked for; empty for that of the server as a whole. */
  readonly service: string;
  /** Of the whole exchange. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** What the server says of the service, or the status by which it refuses the call. */
export type HealthAnswer =
  | { readonly health: "UNKNOWN" | "SERVING" | "NOT_SERVING" | "SERVICE_UNKNOWN" }
  /** `code` is one of gRPC's (github.com/grpc/grpc, doc/statuscodes.md), and never 0. */
  | { readonly code: number; readonly message: string };

/**
 * The health of a gRPC server, asked directly, by no proxy. Rejects where no answer of a gRPC server came, with the reason
 * in one line.
 */
export interface GrpcHealthPort {
  check(call: HealthCall): Promise<HealthAnswer>;
}
