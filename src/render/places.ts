import type { Report } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { code, link } from "./markdown.js";

/** Makes `path:line` of a place, as a link into the commit where the path is one of the repository. */
export type Places = (path: string, line?: number | undefined, endLine?: number | undefined) => string;

export function places(report: Report, context: RenderContext): Places {
  const root = context.repositoryUrl && report.commit ? `${context.repositoryUrl}/blob/${report.commit}/` : null;
  return (path, line, endLine) => {
    const label = unlinked(path, line);
    if (root === null || !isInRepository(path)) return label;
    const end = endLine !== undefined && line !== undefined && endLine > line ? `-L${endLine}` : "";
    const address = path
      .split("/")
      .map((part) => encodeURIComponent(part))
      .join("/");
    return link(label, `${root}${address}${line === undefined ? "" : `#L${line}${end}`}`);
  };
}

/** A place that the commit does not hold: a report's file, a line that is gone. */
export const unlinked: Places = (path, line) => code(line === undefined ? path : `${path}:${line}`);

/** True for a path that can be a file of the repository: relative, inside it, and text that an address can hold. */
export function isInRepository(path: string): boolean {
  return (
    path !== "" &&
    path.length <= 1_000 &&
    !/^([/\\]|[A-Za-z]:)|\p{Surrogate}/u.test(path) &&
    !path.split(/[/\\]/).includes("..")
  );
}

/** `short` form of a commit, as git abbreviates it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
