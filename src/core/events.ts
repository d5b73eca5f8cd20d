import type { GateReport, StepReport } from "./report.js";

/** What happens while a run goes on. Listeners only show it; none of them can change it. */
export type RunEvent =
  | { readonly type: "setup-started"; readonly name: string }
  | {
      readonly type: "setup-finished";
      readonly name: string;
      readonly status: "done" | "unchanged" | "failed";
      readonly durationMs: number;
      readonly note?: string | undefined;
      readonly output?: string | undefined;
    }
  | { readonly type: "gate-started"; readonly gate: string }
  | { readonly type: "step-started"; readonly gate: string; readonly step: string; readonly command: string }
  /** Some tests or files are done, of a total that may not be known. */
  | {
      readonly type: "step-progress";
      readonly gate: string;
      readonly step: string;
      readonly done: number;
      readonly total?: number | undefined;
    }
  /** News of a step that goes on for long, in one line. */
  | { readonly type: "step-note"; readonly gate: string; readonly step: string; readonly text: string }
  /**
   * `output` is the path of a file that holds what the step printed, both streams in order; `again` has one for each of
   * the report's retries.
   */
  | {
      readonly type: "step-finished";
      readonly gate: string;
      readonly step: StepReport;
      readonly output?: string | undefined;
      readonly again?: readonly string[] | undefined;
    }
  | { readonly type: "gate-finished"; readonly gate: GateReport }
  | { readonly type: "warning"; readonly message: string };

export type Emit = (event: RunEvent) => void;
