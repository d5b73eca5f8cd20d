import type { GrpcCheck } from "../core/smoke-check.js";
import type { Verdict } from "../core/verdict.js";
import type { Clock, GrpcHealthPort, HealthAnswer } from "../ports.js";
import { askUntil } from "./smoke.js";

/** Asks a gRPC server for its health until it serves, or the check's time is over. */
export async function askGrpc(
  check: GrpcCheck,
  { grpc, clock, signal }: { readonly grpc: GrpcHealthPort; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Verdict> {
  const { host, port, tls, service } = check;
  const look = async (timeoutMs: number) =>
    fault(service, await grpc.check({ host, port, tls, service, timeoutMs, signal }));
  return askUntil(grpcAddress(check), check.withinMs, look, { clock, signal });
}

/** `api.example.com:443`, with `/acme.Shop` where one service is asked for. */
export function grpcAddress({ host, port, service }: GrpcCheck): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}${service === "" ? "" : `/${service}`}`;
}

/** What is wrong with an answer; null if nothing is. */
function fault(service: string, answer: HealthAnswer): string | null {
  if ("health" in answer) {
    if (answer.health === "SERVING") return null;
    return answer.health === "SERVICE_UNKNOWN" ? unknown(service) : `the server says ${answer.health}`;
  }
  const { code, message } = answer;
  if (code === 5) return unknown(service);
  if (code === 12) return "the server has no health service (grpc.health.v1.Health)";
  return `the server answered ${names[code] ?? `status ${code}`}${message === "" ? "" : `: ${message}`}`;
}

function unknown(service: string): string {
  return service === ""
    ? "the server does not tell its health as a whole: name a service"
    : `the server knows no service ${service}`;
}

/** By their numbers (github.com/grpc/grpc, doc/statuscodes.md). */
const names: readonly string[] = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];
