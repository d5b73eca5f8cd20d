import type { ClientHttp2Session, IncomingHttpHeaders } from "node:http2";
import type { GrpcHealthPort, HealthAnswer, HealthCall } from "../ports.js";
import { healthOf, healthRequest } from "./grpc-message.js";
import { oneLineReason } from "./reason.js";

/**
 * Health of gRPC servers, by the machine's own HTTP/2: one call of two small messages, for which gRPC's library would add a
 * megabyte to what users download. Certificates are those that Node trusts, with those of NODE_EXTRA_CA_CERTS.
 */
export function nodeGrpcHealth(): GrpcHealthPort {
  return { check };
}

const closed = "the connection was closed";

/** An answer is a few bytes long; what is longer is none. */
const maxBytes = 64 * 1024;

async function check(call: HealthCall): Promise<HealthAnswer> {
  const { timeoutMs, signal } = call;
  const deadline = AbortSignal.timeout(Math.ceil(timeoutMs));
  const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
  try {
    return await connected(call, stop);
  } catch (error) {
    if (signal?.aborted) throw new Error("it was interrupted");
    if (deadline.aborted) throw new Error(`no answer within ${timeoutMs / 1000} s`);
    throw new Error(wordsOf(error, call.tls));
  }
}

async function connected(call: HealthCall, stop: AbortSignal): Promise<HealthAnswer> {
  const { connect } = await import("node:http2");
  const { host, port, tls } = call;
  stop.throwIfAborted();
  const session = connect(`${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}`);
  try {
    return await new Promise((done, fail) => {
      stop.addEventListener("abort", () => fail(new Error("stopped")), { once: true });
      session.on("error", fail);
      session.on("close", () => fail(new Error(closed)));
      asked(session, call).then(done, fail);
    });
  } finally {
    session.destroy();
  }
}

function asked(session: ClientHttp2Session, { service, timeoutMs }: HealthCall): Promise<HealthAnswer> {
  return new Promise((done, fail) => {
    const stream = session.request({
      ":method": "POST",
      ":path": "/grpc.health.v1.Health/Check",
      "content-type": "application/grpc",
      te: "trailers",
      // At most eight digits.
      "grpc-timeout": `${Math.min(Math.max(1, Math.floor(timeoutMs)), 99_999_999)}m`,
      "user-agent": "gatehouse",
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let head: IncomingHttpHeaders = {};
    let trailers: IncomingHttpHeaders = {};
    stream.on("response", (headers) => {
      head = headers;
    });
    stream.on("trailers", (headers) => {
      trailers = headers;
    });
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) fail(new Error("the answer is no message of a health service"));
      else chunks.push(chunk);
    });
    stream.on("error", fail);
    stream.on("close", () => {
      try {
        done(answerOf(head, trailers, Buffer.concat(chunks)));
      } catch (error) {
        fail(error);
      }
    });
    stream.end(healthRequest(service));
  });
}

/** A call that fails at once has its status among the headers, any other one behind the message. */
function answerOf(head: IncomingHttpHeaders, trailers: IncomingHttpHeaders, body: Buffer): HealthAnswer {
  const status = head[":status"];
  const type = head["content-type"];
  if (status === undefined) throw new Error(closed);
  if (Number(status) !== 200 || !type?.startsWith("application/grpc")) {
    throw new Error(`the server answered ${String(status)} with ${type ?? "no type"}, which is no answer of gRPC`);
  }
  const code = trailers["grpc-status"] ?? head["grpc-status"];
  if (typeof code !== "string" || !/^\d{1,3}$/.test(code)) throw new Error("the answer was cut off");
  if (Number(code) === 0) return healthOf(body);
  return { code: Number(code), message: unescaped(String(trailers["grpc-message"] ?? head["grpc-message"] ?? "")) };
}

/** Percent-encoded UTF-8; what is not stays as it is. */
function unescaped(message: string): string {
  try {
    return decodeURIComponent(message);
  } catch (error) {
    if (error instanceof URIError) return message;
    throw error;
  }
}

/** Node speaks of its parsers where a server speaks another protocol. */
function wordsOf(error: unknown, tls: boolean): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const reason = oneLineReason(error);
  if (tls && (code === "EPROTO" || code.startsWith("ERR_SSL_"))) {
    return /alert/i.test(reason) ? `no TLS connection: ${reason}` : "the server does not speak TLS (tls: false?)";
  }
  if (code === "ERR_HTTP2_ERROR") {
    return `the server does not speak HTTP/2${tls ? "" : " without TLS"}, as gRPC does`;
  }
  // A server that wants TLS does not say so.
  return reason === closed && !tls ? `${reason} (does it want TLS?)` : reason;
}
