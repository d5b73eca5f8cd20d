import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { HttpPort, HttpRequest } from "../../src/ports.js";

/** What the server of a test answers to one request. */
export interface Served {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** It never answers. */
  readonly hangs?: boolean;
}

export type Asked = Pick<HttpRequest, "method" | "body"> & {
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
};

export interface HttpWorld {
  readonly port: HttpPort;
  /** Address of a server that answers as told; without a slash at its end. */
  readonly server: string;
  /** An address that nobody answers at. */
  readonly nowhere: string;
  close(): Promise<void>;
}

/** What every HttpPort does. */
export function httpContract(name: string, make: (answer: (asked: Asked) => Served) => Promise<HttpWorld>): void {
  describe(`HttpPort: ${name}`, () => {
    let world: HttpWorld;
    const asked: Asked[] = [];
    const answers: Readonly<Record<string, Served>> = {
      "/ok?a=1": { status: 200, headers: { "Content-Type": "text/plain", "X-Two": "2" }, body: "grüezi" },
      "/moved": { status: 302, headers: { location: "/ok?a=1" }, body: "" },
      "/broken": { status: 503, body: "down" },
      "/large": { status: 200, body: "x".repeat(1_001) },
      "/hangs": { status: 200, body: "", hangs: true },
    };
    beforeEach(async () => {
      asked.length = 0;
      world = await make((request) => {
        asked.push(request);
        return answers[request.path] ?? { status: 404, body: "" };
      });
    });
    afterEach(() => world.close());
    const request = (path: string, more: Partial<HttpRequest> = {}) =>
      world.port.request({ method: "GET", url: `${world.server}${path}`, timeoutMs: 20_000, maxBytes: 1_000, ...more });

    test("gives status, headers by lower case, body and time", async () => {
      const answer = await request("/ok?a=1");
      expect(answer).toMatchObject({
        status: 200,
        body: "grüezi",
        headers: { "content-type": "text/plain", "x-two": "2" },
      });
      expect(answer.durationMs).toBeGreaterThanOrEqual(0);
    });

    test("sends method, headers and body; user and password of the address as a header", async () => {
      const url = `${world.server.replace("://", "://me:p%40ss@")}/broken`;
      await request("", { url, method: "POST", headers: { "X-Signature": "abc" }, body: "{}" });
      expect(asked).toMatchObject([
        {
          method: "POST",
          path: "/broken",
          body: "{}",
          headers: { "x-signature": "abc", authorization: `Basic ${Buffer.from("me:p@ss").toString("base64")}` },
        },
      ]);
    });

    test.each([
      ["/broken", 503, "down"],
      ["/moved", 302, ""],
      ["/absent", 404, ""],
    ])("%s is an answer, and no redirect is followed", async (path, status, body) => {
      expect(await request(path)).toMatchObject({ status, body });
      expect(asked).toHaveLength(1);
    });

    test("rejects in one line without the address", async () => {
      await expect(request("/large")).rejects.toThrow(/^the answer is larger than 1000 bytes$/);
      await expect(request("/hangs", { timeoutMs: 300 })).rejects.toThrow(/^no answer within 0.3 s$/);
      await expect(request("", { url: world.nowhere })).rejects.toThrow(/^connect ECONNREFUSED[^\n]*$/);
      for (const url of ["file:///etc/passwd", "me:secret@nowhere", "http://me:secret@:bad"]) {
        await expect(request("", { url })).rejects.toThrow(/^it is no http or https address$/);
      }
    });

    test("stops when it is told to", async () => {
      const signal = AbortSignal.abort();
      await expect(request("/ok?a=1", { signal })).rejects.toThrow(/^it was interrupted$/);
      const later = new AbortController();
      setTimeout(() => later.abort(), 100);
      await expect(request("/hangs", { signal: later.signal })).rejects.toThrow(/^it was interrupted$/);
    });
  });
}
