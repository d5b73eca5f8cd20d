import { type DocumentQueries, sampleOfDocument } from "./json-figure.js";
import { type Endpoint, getJson, type MetricSource } from "./metrics-source.js";

/** Figures of a JSON endpoint, all of them from one answer. */
export function httpSource(endpoint: Endpoint, queries: DocumentQueries): MetricSource {
  return async (context) => {
    const got = await getJson(endpoint, (url) => url, context);
    const why = "why" in got ? got.why : got.status === 200 ? undefined : `the server answered ${got.status}`;
    if (why !== undefined || "why" in got) {
      const error = { type: "error", why: why ?? "" } as const;
      return queries.compare === undefined ? { canary: error } : { canary: error, stable: error };
    }
    return sampleOfDocument(got.document, queries, context);
  };
}
