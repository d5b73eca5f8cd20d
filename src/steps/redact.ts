import { redact } from "../core/text.js";
import type { FilesPort } from "../ports.js";

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

/** Our own bound of what is held in memory to be searched. */
const maxFileBytes = 64 * 1024 * 1024;

/** The same for a file of text. One that is too large is removed: false. */
export async function redactFile(path: string, secrets: readonly string[], files: FilesPort): Promise<boolean> {
  const stat = await files.stat(path);
  if (stat === null || secrets.length === 0) return true;
  if (stat.size > maxFileBytes) {
    await files.remove(path);
    return false;
  }
  const text = (await files.readText(path)) ?? "";
  const clean = redact(text, secrets);
  if (clean !== text) await files.writeText(path, clean);
  return true;
}
