const hidden = "***";

/** The same data with each secret value replaced in every string, so that a report can be kept and shown. */
export function redact<T>(value: T, secrets: readonly string[]): T {
  const worth = secrets.filter((secret) => secret !== "");
  return worth.length === 0 ? value : (redacted(value, worth) as T);
}

function redacted(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return secrets.reduce((text, secret) => text.replaceAll(secret, hidden), value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, secrets));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(item, secrets)]));
  }
  return value;
}
