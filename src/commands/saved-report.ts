import * as v from "valibot";
import type { Report } from "../core/report.js";

/** The parts of a saved Report without which it cannot be shown; what else it holds is taken as it is. */
const gate = v.looseObject({
  name: v.string(),
  kind: v.string(),
  needs: v.array(v.string()),
  verdict: v.looseObject({ outcome: v.string(), reason: v.nullable(v.string()), message: v.string() }),
  durationMs: v.number(),
  steps: v.array(v.looseObject({ name: v.string(), command: v.string() })),
  findings: v.array(v.looseObject({ tool: v.string(), rule: v.string(), message: v.string(), severity: v.string() })),
  fixed: v.array(v.looseObject({})),
  measurements: v.array(v.looseObject({})),
  problems: v.array(v.looseObject({ path: v.string(), code: v.string(), message: v.string() })),
});
const saved = v.looseObject({
  schemaVersion: v.literal(1),
  verdict: gate.entries.verdict,
  event: v.string(),
  durationMs: v.number(),
  gates: v.array(gate),
});

/** A Report that a run saved, or null if the text is something else. */
export function readReport(text: string): Report | null {
  if (!text.trimStart().startsWith("{")) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not a Report then; what it is instead is for the parsers to say.
    return null;
  }
  return v.is(saved, value) ? (value as unknown as Report) : null;
}
