import { cut } from "../core/text.js";
import type { AnnotationLevel, LogPort } from "../ports.js";
import { type Annotation, annotations } from "../render/annotations.js";
import { count, policyOf } from "../render/figures.js";
import { annotationsPerLevel, logAnnotationLimit } from "../render/limits.js";
import type { Reporter } from "./reporter.js";

const levels: Readonly<Record<Annotation["level"], AnnotationLevel>> = {
  failure: "error",
  warning: "warning",
  notice: "notice",
};

/** Workflow-command annotations, for a run without check runs of its own: the runner shows ten of each level. */
export function annotationsReporter(log: LogPort, hasChecks: () => boolean): Reporter {
  return {
    name: "annotations",
    close: async (report, context) => {
      if (hasChecks()) return;
      const all = report.gates.map((gate) => annotations(gate, policyOf(context.plan, gate.name), context.diff));
      for (const level of ["failure", "warning", "notice"] as const) {
        const found = inTurn(all.map(({ shown }) => shown.filter((annotation) => annotation.level === level)));
        for (const annotation of found.slice(0, annotationsPerLevel)) annotate(log, annotation);
        const missing = found.length - annotationsPerLevel;
        if (missing > 0) {
          const noun = `${levels[level]} annotation`;
          log.info(
            `${count(missing, noun)} not shown: the runner shows ${annotationsPerLevel} of each level. The job's summary has more.`,
          );
        }
      }
      for (const sentence of all.flatMap(({ hidden }) => hidden)) log.info(sentence);
    },
  };
}

/** The first of each gate, then the second of each: one gate's many must not hide the few of another. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

function annotate(log: LogPort, annotation: Annotation): void {
  const { path, startLine, endLine, startColumn, endColumn, title, message } = annotation;
  log.annotate(levels[annotation.level], cut(message, logAnnotationLimit), {
    file: path,
    startLine,
    endLine,
    startColumn,
    endColumn,
    title,
  });
}
