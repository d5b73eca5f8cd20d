import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { MetricQueries } from "../../src/deploy/metrics-source.js";
import { prometheusSource } from "../../src/deploy/prometheus.js";
import { hasProgram } from "../tools/harness.js";
import { freePort } from "../world/ports.js";
import { harness, type Page, serve } from "./harness.js";

const metrics = `# TYPE requests_total counter
requests_total{track="canary",code="200"} 190
requests_total{track="canary",code="500"} 10
requests_total{track="stable",code="200"} 1782
requests_total{track="stable",code="500"} 18
# TYPE latency_seconds gauge
latency_seconds{track="canary"} 0.25
empty_seconds NaN
`;

const describeWith = hasProgram("prometheus") ? describe : describe.skip;

describeWith(`a real Prometheus${hasProgram("prometheus") ? "" : " (prometheus is not installed)"}`, () => {
  let folder: string;
  let url: string;
  let child: ChildProcess | undefined;
  let exporter: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    exporter = await serve(() => ({ type: "text/plain; version=0.0.4", body: metrics }));
    folder = await mkdtemp(join(tmpdir(), "gatehouse-prometheus-"));
    const target = exporter.url.replace("http://", "");
    const config = `global: {scrape_interval: 1s}
scrape_configs: [{job_name: app, static_configs: [{targets: ["${target}"]}]}]
`;
    await writeFile(join(folder, "prometheus.yml"), config);
    const listen = `127.0.0.1:${await freePort()}`;
    url = `http://${listen}`;
    const flags = [`--config.file=prometheus.yml`, `--storage.tsdb.path=data`, `--web.listen-address=${listen}`];
    child = spawn("prometheus", flags, { cwd: folder, stdio: "ignore" });
    const isUp = prometheusSource({ url }, { query: "sum(latency_seconds)" });
    for (let tries = 0; (await isUp(harness().context)).canary.type !== "value"; tries++) {
      if (tries > 600) throw new Error("Prometheus has scraped nothing after two minutes");
      await wait(200);
    }
  }, 180_000);

  afterAll(async () => {
    if (child) {
      const gone = new Promise((done) => child?.once("exit", done));
      child.kill("SIGKILL");
      await gone;
    }
    await exporter.close();
    await rm(folder, { recursive: true, force: true });
  });

  const read = (queries: MetricQueries) => prometheusSource({ url }, queries)(harness().context);

  test("gives counts of both versions", async () => {
    expect(
      await read({
        query: 'sum(requests_total{track="canary",code=~"5.."})',
        total: 'sum(requests_total{track="canary"})',
        compare: 'sum(requests_total{track="stable",code=~"5.."})',
        compareTotal: 'sum(requests_total{track="stable"})',
      }),
    ).toEqual({
      canary: { type: "share", count: 10, total: 200 },
      stable: { type: "share", count: 18, total: 1800 },
    });
  });

  test.each<[string, string, unknown]>([
    ["a vector of one", 'latency_seconds{track="canary"}', { type: "value", value: 0.25 }],
    ["a scalar", "scalar(latency_seconds) * 2", { type: "value", value: 0.5 }],
    ["the interval in a query", "max_over_time(latency_seconds[{{ interval }}])", { type: "value", value: 0.25 }],
    ["no series", "absent_seconds", { type: "none", why: "the query found no series" }],
    ["NaN", "empty_seconds", { type: "none", why: "the value is NaN" }],
    ["infinity", "latency_seconds / 0", { type: "none", why: "the value is Infinity" }],
    [
      "several series",
      "requests_total",
      { type: "error", why: "the query gives 4 series, and has to give one: sum() them" },
    ],
    ["a range", "latency_seconds[1m]", { type: "error", why: "the query gives a matrix, and has to give one number" }],
    ["a text", '"text"', { type: "error", why: "the query gives a string, and has to give one number" }],
    ["a bad query", "sum(", { type: "error", why: expect.stringContaining("parse error: unclosed left parenthesis") }],
  ])("%s", async (_, query, canary) => {
    expect(await read({ query })).toEqual({ canary });
  });

  test("no requests are no data, and a part above the whole is an error", async () => {
    const none = "sum(latency_seconds) * 0";
    expect(await read({ query: none, total: none })).toEqual({
      canary: { type: "none", why: "there were no requests" },
    });
    expect(await read({ query: "sum(latency_seconds) * 5", total: "sum(latency_seconds)" })).toEqual({
      canary: { type: "error", why: "1.25 of 0.25 is no share" },
    });
  });

  test("an answer of long ago is no data", async () => {
    const { context } = harness({ now: () => Date.now() + 100_000 });
    const { canary } = await prometheusSource({ url }, { query: "vector(1)" })(context);
    expect(canary).toEqual({ type: "none", why: expect.stringMatching(/^the value is 1\d\d s old$/) });
  });
});

describe("servers that are none", () => {
  const answer = (value: unknown) => ({ body: JSON.stringify({ status: "success", data: value }) });
  const one = answer({ resultType: "scalar", result: [Date.now() / 1000, "1"] });
  const rows: readonly [string, Page, unknown][] = [
    ["a page", { type: "text/html", body: "<html>" }, "the answer is no JSON but text/html"],
    ["a gateway's error", { status: 502, type: "text/html", body: "<html>" }, "the server answered 502"],
    ["other JSON", { body: "[1]" }, "the server answered 200, and not as Prometheus does"],
    ["JSON that denies", { status: 401, body: "{}" }, "the server answered 401, and not as Prometheus does"],
    ["a result without a value", answer({ resultType: "vector", result: [{}] }), "the answer has no value"],
    [
      "a partial answer",
      { body: one.body.replace("{", '{"warnings":["store is down"],') },
      "the answer has a warning: store is down",
    ],
    ["silence", { body: "", hangs: true }, "no answer within 0.3 s"],
    ["too much", { body: " ".repeat(1024 * 1024 + 1) }, "the answer is larger than 1048576 bytes"],
  ];
  test.each(rows)("%s", async (_, page, why) => {
    const server = await serve(() => page);
    const timeoutMs = page.hangs ? 300 : 10_000;
    const sample = await prometheusSource(
      { url: server.url },
      { query: "up", compare: "up" },
    )(harness({ timeoutMs }).context);
    await server.close();
    expect(sample).toEqual({ canary: { type: "error", why }, stable: { type: "error", why } });
  });

  test("the address is asked for when it is used, with its path, parameters and secrets", async () => {
    const server = await serve(() => one);
    const env = { PROM_URL: `${server.url}/prom/?tenant=a`, PROM_TOKEN: "s3cret-token" };
    const { context, masked } = harness({ env });
    const source = prometheusSource(
      { url: "$PROM_URL", headers: { Authorization: "Bearer $PROM_TOKEN" } },
      { query: 'rate(x{a="b"}[{{interval}}])' },
    );
    expect(await source(context)).toEqual({ canary: { type: "value", value: 1 } });
    await server.close();
    const query = "rate%28x%7Ba%3D%22b%22%7D%5B30000ms%5D%29";
    expect(server.paths).toEqual([`/prom/api/v1/query?tenant=a&query=${query} Bearer s3cret-token`]);
    expect(masked).toEqual(["s3cret-token"]);
  });

  test("a name that is not set is an error, and no secret is in any", async () => {
    const source = prometheusSource({ url: "$PROM_URL" }, { query: "up" });
    expect(await source(harness().context)).toEqual({
      canary: { type: "error", why: "the environment has no PROM_URL" },
    });
    const { context, masked } = harness({ env: { PROM_URL: "htp://me:hunter22@127.0.0.1:1" } });
    expect(await source(context)).toEqual({ canary: { type: "error", why: "it is no http or https address" } });
    expect(masked).toEqual(["htp://me:hunter22@127.0.0.1:1"]);
  });
});
