import type { MetricSample } from "../core/canary-metric.js";
import {
  type Answer,
  type MetricQueries,
  numberAnswer,
  type SourceContext,
  sampleOf,
  staleness,
} from "./metrics-source.js";

/** Figures out of a JSON document, as an endpoint serves it or a command prints it. */
export interface DocumentQueries extends MetricQueries {
  /** Path of the time of measurement: seconds since the epoch, or as ISO 8601 has it. */
  readonly time?: string | undefined;
}

/** A sample out of a document, if it is not too old. */
export async function sampleOfDocument(
  document: unknown,
  queries: DocumentQueries,
  context: SourceContext,
): Promise<MetricSample> {
  const old = queries.time === undefined ? undefined : tooOld(at(document, queries.time), queries.time, context);
  return sampleOf(queries, (path) => old ?? figureAt(document, path));
}

/** Null is no data; what is not there at all is a fault of the path. Numbers may stand as text. */
function figureAt(document: unknown, path: string): Answer {
  const value = at(document, path);
  if (value === undefined) return { type: "error", why: `the document has no ${path}` };
  if (value === null) return { type: "none", why: `${path} is null` };
  if (typeof value === "number") return numberAnswer(value);
  if (typeof value === "string" && value.trim() !== "") {
    const number = Number(value);
    if (!Number.isNaN(number) || value.trim() === "NaN") return numberAnswer(number);
  }
  return { type: "error", why: `${path} is no number` };
}

function tooOld(value: unknown, path: string, context: SourceContext): Answer | undefined {
  const time = typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(time)) return { type: "error", why: `${path} is no time` };
  const why = staleness(time, context);
  return why === undefined ? undefined : { type: "none", why };
}

/** The value at a dotted path, entries of lists by their index (`epochs.0.loss`); keys may hold dots themselves. */
function at(value: unknown, path: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, path)) return Reflect.get(value, path);
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const key = path.slice(0, dot);
    const found = Object.hasOwn(value, key) ? at(Reflect.get(value, key), path.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
