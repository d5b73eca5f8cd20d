import {
  type Answer,
  type Endpoint,
  getJson,
  type MetricQueries,
  type MetricSource,
  numberAnswer,
  type SourceContext,
  sampleOf,
  staleness,
} from "./metrics-source.js";

/**
 * Instant queries of a Prometheus, or of what speaks its HTTP API (prometheus.io/docs/prometheus/latest/querying/api).
 * `{{ interval }}` in a query stands for the length of an interval, so that no request is counted in two of them.
 */
export function prometheusSource(endpoint: Endpoint, queries: MetricQueries): MetricSource {
  return (context) => sampleOf(queries, (query) => ask(query, endpoint, context));
}

async function ask(query: string, endpoint: Endpoint, context: SourceContext): Promise<Answer> {
  const whole = query.replaceAll(/\{\{\s*interval\s*\}\}/g, `${Math.round(context.intervalMs)}ms`);
  const got = await getJson(endpoint, (url) => queryAddress(url, whole), context);
  if ("why" in got) return { type: "error", why: got.why };
  const { status, data, error, warnings } = fields(got.document);
  if (status === "error" && typeof error === "string") return { type: "error", why: error };
  if (got.status !== 200 || status !== "success") {
    return { type: "error", why: `the server answered ${got.status}, and not as Prometheus does` };
  }
  // Thanos and others answer in part when a store is down.
  if (Array.isArray(warnings) && warnings.length > 0) {
    return { type: "error", why: `the answer has a warning: ${String(warnings[0])}` };
  }
  const { resultType, result } = fields(data);
  if (resultType === "scalar") return numberOf(result, context);
  if (resultType !== "vector" || !Array.isArray(result)) {
    return { type: "error", why: `the query gives a ${String(resultType)}, and has to give one number` };
  }
  if (result.length === 0) return { type: "none", why: "the query found no series" };
  if (result.length > 1) {
    return { type: "error", why: `the query gives ${result.length} series, and has to give one: sum() them` };
  }
  return numberOf(fields(result[0]).value, context);
}

/** The address may have a path of its own, as behind a gateway, and parameters. */
function queryAddress(url: string, query: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/+$/, "")}/api/v1/query`;
  address.searchParams.set("query", query);
  return address.href;
}

/** `[seconds, "number"]`. */
function numberOf(pair: unknown, context: SourceContext): Answer {
  const [time, text]: readonly unknown[] = Array.isArray(pair) ? pair : [];
  if (typeof time !== "number" || typeof text !== "string") return { type: "error", why: "the answer has no value" };
  const old = staleness(time * 1000, context);
  if (old !== undefined) return { type: "none", why: old };
  return numberAnswer(
    text === "+Inf" ? Number.POSITIVE_INFINITY : text === "-Inf" ? Number.NEGATIVE_INFINITY : Number(text),
  );
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
