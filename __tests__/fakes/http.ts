import type { HttpAnswer, HttpPort, HttpRequest } from "../../src/ports.js";
import type { Asked, Served } from "../contract/http.js";

/** A server in memory at `http://fake.test`; nobody answers anywhere else. */
export class FakeHttp implements HttpPort {
  constructor(private readonly answer: (asked: Asked) => Served) {}

  async request({ method, url, headers = {}, body, timeoutMs, maxBytes, signal }: HttpRequest): Promise<HttpAnswer> {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (!address?.protocol.startsWith("http")) throw new Error("it is no http or https address");
    if (signal?.aborted) throw new Error("it was interrupted");
    if (address.host !== "fake.test") throw new Error("connect ECONNREFUSED");
    const [user, password] = [address.username, address.password].map(decodeURIComponent);
    const given = Object.entries({
      ...headers,
      ...(user ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` } : {}),
    });
    const served = this.answer({
      method,
      path: `${address.pathname}${address.search}`,
      headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
      body,
    });
    if (served.hangs) throw new Error(await hung(timeoutMs, signal));
    if (Buffer.byteLength(served.body) > maxBytes) throw new Error(`the answer is larger than ${maxBytes} bytes`);
    const named = Object.entries(served.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
    return { status: served.status, headers: Object.fromEntries(named), body: served.body, durationMs: 1 };
  }
}

function hung(timeoutMs: number, signal: AbortSignal | undefined): Promise<string> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(`no answer within ${timeoutMs / 1000} s`), timeoutMs);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      done("it was interrupted");
    });
  });
}
