import { describe, expect, test } from "@jest/globals";
import { commandSource } from "../../src/deploy/command-output.js";
import { httpSource } from "../../src/deploy/http-document.js";
import type { DocumentQueries } from "../../src/deploy/json-figure.js";
import { harness, serve } from "./harness.js";

const now = Date.UTC(2026, 10, 21);
const document = {
  at: now / 1000,
  old: new Date(now - 120_000).toISOString(),
  "api.v1": { errors: [{ count: 3 }, { count: "7" }], requests: 100, none: null, NaN: "NaN", words: "many" },
};

const error = (why: unknown) => ({ type: "error", why });
const rows: readonly [string, DocumentQueries, unknown][] = [
  ["a value", { query: "api.v1.requests" }, { canary: { type: "value", value: 100 } }],
  [
    "counts of both versions",
    {
      query: "api.v1.errors.0.count",
      total: "api.v1.requests",
      compare: "api.v1.errors.1.count",
      compareTotal: "api.v1.requests",
      time: "at",
    },
    { canary: { type: "share", count: 3, total: 100 }, stable: { type: "share", count: 7, total: 100 } },
  ],
  ["what is not there", { query: "api.v1.error" }, { canary: error("the document has no api.v1.error") }],
  ["null", { query: "api.v1.none" }, { canary: { type: "none", why: "api.v1.none is null" } }],
  ["NaN", { query: "api.v1.NaN" }, { canary: { type: "none", why: "the value is NaN" } }],
  ["words", { query: "api.v1.words" }, { canary: error("api.v1.words is no number") }],
  ["an object", { query: "api.v1" }, { canary: error("api.v1 is no number") }],
  ["what is inherited", { query: "constructor.length" }, { canary: error("the document has no constructor.length") }],
  [
    "what is old",
    { query: "api.v1.requests", time: "old" },
    { canary: { type: "none", why: "the value is 120 s old" } },
  ],
  ["a time that is none", { query: "api.v1.requests", time: "api.v1" }, { canary: error("api.v1 is no time") }],
];

describe("an endpoint", () => {
  test.each(rows)("%s", async (_, queries, sample) => {
    const server = await serve(() => ({ body: JSON.stringify(document) }));
    expect(await httpSource({ url: `${server.url}/m` }, queries)(harness({ now: () => now }).context)).toEqual(sample);
    await server.close();
    expect(server.paths).toEqual(["/m"]);
  });

  test("an error page is no document, even where it is JSON", async () => {
    const server = await serve(() => ({ status: 503, body: '{"value": 0}' }));
    const queries = { query: "value", compare: "value" };
    const why = error("the server answered 503");
    expect(await httpSource({ url: server.url }, queries)(harness().context)).toEqual({ canary: why, stable: why });
    await server.close();
  });
});

describe("a command", () => {
  const node = (script: string, queries?: DocumentQueries, env: Record<string, string> = {}) =>
    commandSource({ file: process.execPath, args: ["-e", script], env }, queries);

  test.each(rows)("%s", async (_, queries, sample) => {
    const source = node(`console.log(${JSON.stringify(JSON.stringify(document))})`, queries);
    expect(await source(harness({ now: () => now }).context)).toEqual(sample);
  });

  test.each<[string, string, unknown]>([
    ["a number", "console.log(0.25)", { type: "value", value: 0.25 }],
    ["NaN", "console.log(NaN)", { type: "none", why: "the value is NaN" }],
    ["nothing", "", error("the command printed neither a number nor a JSON document")],
    [
      "a failure after a number",
      "console.log(1); console.error('a\\nno access'); process.exit(3)",
      error("the command exited with 3: no access"),
    ],
    ["a death", "process.kill(process.pid, 'SIGKILL')", error("the command was killed (SIGKILL)")],
    ["silence", "setInterval(() => {}, 1000)", error("no answer within 1 s")],
  ])("%s", async (_, script, canary) => {
    const timeoutMs = script.startsWith("setInterval") ? 1_000 : 10_000;
    expect(await node(script)(harness({ timeoutMs }).context)).toEqual({ canary });
  });

  test("gets what it asks for, and no secret is in what went wrong", async () => {
    const { context, masked } = harness({ env: { PATH: "", DB_PASSWORD: "hunter22", GITHUB_TOKEN: "ghs_1" } });
    const script = "console.error(process.env.PW, process.env.GITHUB_TOKEN); process.exit(1)";
    expect(await node(script, undefined, { PW: "$DB_PASSWORD" })(context)).toEqual({
      canary: error("the command exited with 1: *** undefined"),
    });
    expect(masked).toEqual(["hunter22"]);
    expect(await node("", undefined, { PW: "$NOT_SET" })(context)).toEqual({
      canary: error("the environment has no NOT_SET"),
    });
  });
});
