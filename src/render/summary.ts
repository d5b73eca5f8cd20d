import type { Report } from "../core/report.js";
import { page } from "./comment.js";
import type { RenderContext } from "./context.js";
import { bytes } from "./document.js";
import { summaryLimit } from "./limits.js";
import { ample } from "./sections.js";

/** The job's summary: the comment's page with more of everything, within the megabyte that the runner takes. */
export function summary(report: Report, context: RenderContext): string {
  return page(report, context, ample, summaryLimit, bytes);
}
