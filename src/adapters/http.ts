import type { IncomingMessage } from "node:http";
import type { HttpAnswer, HttpPort, HttpRequest } from "../ports.js";

/** Requests through GitHub's HTTP client, which knows the runner's proxy. */
export function nodeHttp(): HttpPort {
  return { request };
}

async function request(options: HttpRequest): Promise<HttpAnswer> {
  const started = performance.now();
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient("gatehouse", [], { allowRedirects: false, socketTimeout: options.timeoutMs });
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const stop = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  try {
    const asked = client.request(options.method, options.url, options.body ?? null, { ...options.headers });
    const { message } = await unlessStopped(asked, stop);
    const body = await unlessStopped(textOf(message, options.maxBytes), stop).catch((error: unknown) => {
      message.destroy();
      throw error;
    });
    return {
      status: message.statusCode ?? 0,
      headers: headersOf(message),
      body,
      durationMs: Math.round(performance.now() - started),
    };
  } catch (error) {
    if (deadline.aborted) throw new Error(`no answer within ${options.timeoutMs / 1000} s`);
    if (stop.aborted) throw new Error("it was interrupted");
    throw new Error(reasonOf(error));
  } finally {
    client.dispose();
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
}

async function textOf(message: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) throw new Error(`the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The client cannot be told to stop: an answer that comes after all is hung up on. */
async function unlessStopped<T>(asked: Promise<T>, stop: AbortSignal): Promise<T> {
  let onStop: () => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    onStop = () => reject(new Error("stopped"));
    if (stop.aborted) onStop();
    else stop.addEventListener("abort", onStop, { once: true });
  });
  try {
    return await Promise.race([asked, stopped]);
  } catch (error) {
    asked.then(hangUp, () => undefined);
    throw error;
  } finally {
    stop.removeEventListener("abort", onStop);
  }
}

function hangUp(late: unknown): void {
  if (typeof late === "object" && late !== null && "message" in late) (late.message as IncomingMessage).destroy();
}

/** A refused connection to several addresses is an error without words of its own. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const words = String(first).replace(/^\w*Error: /, "");
  return words === "aborted" ? "the answer was cut off" : words;
}
