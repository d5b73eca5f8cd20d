import type { IncomingMessage } from "node:http";
import type { HttpAnswer, HttpPort, HttpRequest } from "../ports.js";
import { oneLineReason } from "./reason.js";

/** Through the proxy that the environment names, as GitHub's own client does. */
export function nodeHttp(): HttpPort {
  return { request };
}

async function request(asked: HttpRequest): Promise<HttpAnswer> {
  const { timeoutMs, signal } = asked;
  const deadline = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
  const started = performance.now();
  try {
    const message = await send(asked, stop);
    const body = await read(message, asked.maxBytes);
    const headers = Object.entries(message.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    );
    return {
      status: message.statusCode ?? 0,
      headers: Object.fromEntries(headers),
      body,
      durationMs: performance.now() - started,
    };
  } catch (error) {
    if (signal?.aborted) throw new Error("it was interrupted");
    if (deadline.aborted) throw new Error(`no answer within ${timeoutMs / 1000} s`);
    throw new Error(oneLineReason(error));
  }
}

async function send({ method, url, headers = {}, body }: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const address = addressOf(url);
  const { HttpClient } = await import("@actions/http-client");
  const agent = new HttpClient("gatehouse").getAgent(address.href);
  const { request: ask } = address.protocol === "https:" ? await import("node:https") : await import("node:http");
  const all = { "user-agent": "gatehouse", ...login(address), ...headers };
  address.username = "";
  address.password = "";
  return new Promise((done, fail) => {
    const sent = ask(address, { method, headers: all, agent, signal }, done);
    sent.on("error", fail);
    sent.end(body);
  });
}

/** The parser's own message would hold the address, and with it a password. */
function addressOf(url: string): URL {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new Error("it is no http or https address");
  return new URL(url);
}

/** User and password of an address: Node 20 undoes their escapes by itself, and Node 24 does not. */
function login({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === "" && password === "") return {};
  const words = [username, password].map(decodeURIComponent).join(":");
  return { authorization: `Basic ${Buffer.from(words).toString("base64")}` };
}

async function read(message: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      message.destroy();
      throw new Error(`the answer is larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
