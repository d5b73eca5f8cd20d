import type { CheckAnnotation, CheckWrite } from "../../ports.js";

/** A check as the REST API takes it. */

/** Annotations that one request may carry (OpenAPI, checks/create: maxItems 50). */
const annotationsPerRequest = 50;

export type RunFields = ReturnType<typeof runFields>;
export type Output = ReturnType<typeof output>;

/** Fields of a create or update request. */
export function runFields(check: CheckWrite) {
  return {
    name: check.name,
    external_id: check.externalId,
    status: check.status,
    ...(check.conclusion ? { conclusion: check.conclusion } : {}),
    ...(check.startedAt ? { started_at: check.startedAt } : {}),
    ...(check.completedAt ? { completed_at: check.completedAt } : {}),
    ...(check.detailsUrl ? { details_url: check.detailsUrl } : {}),
  };
}

export function output(check: CheckWrite, annotations: readonly CheckAnnotation[]) {
  return {
    title: check.title,
    summary: check.summary,
    ...(check.text ? { text: check.text } : {}),
    ...(annotations.length > 0 ? { annotations: annotations.map(toAnnotation) } : {}),
  };
}

/** Limits of the checks API (docs: "Create a check run"): lines from 1, columns on one line only, 64 KB of text, 255 of title. */
function toAnnotation(annotation: CheckAnnotation) {
  const startLine = Math.max(1, annotation.startLine);
  const endLine = Math.max(startLine, annotation.endLine);
  const startColumn = annotation.startColumn ?? 0;
  const hasColumns = startLine === endLine && startColumn >= 1;
  return {
    path: annotation.path,
    start_line: startLine,
    end_line: endLine,
    ...(hasColumns
      ? { start_column: startColumn, end_column: Math.max(startColumn, annotation.endColumn ?? startColumn) }
      : {}),
    annotation_level: annotation.level,
    message: cutBytes(annotation.message.trim() === "" ? "(no message)" : annotation.message, 65_536),
    ...(annotation.title ? { title: cutUnits(annotation.title, 255) } : {}),
    ...(annotation.details ? { raw_details: cutBytes(annotation.details, 65_536) } : {}),
  };
}

/** At most `limit` bytes of UTF-8, cut between characters. */
function cutBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  return `${new TextDecoder().decode(Buffer.from(text).subarray(0, limit - 3), { stream: true })}…`;
}

/** At most `limit` UTF-16 units, never half of a pair. */
function cutUnits(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Annotations that go into one request each. */
export function inBatches(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [];
  for (let i = 0; i < annotations.length; i += annotationsPerRequest) {
    batches.push(annotations.slice(i, i + annotationsPerRequest));
  }
  return batches;
}
