import { redact } from "../core/text.js";

/** The same data with each secret value replaced in every string, so that a report can be kept and shown. */
export function redacted<T>(value: T, secrets: readonly string[]): T {
  return secrets.length === 0 ? value : (replaced(value, secrets) as T);
}

function replaced(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => replaced(item, secrets));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, secrets)]));
  }
  return value;
}
