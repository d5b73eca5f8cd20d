import { hasKeys } from "./json-head.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import type { Parser } from "./parser.js";

/** A dependency submission for GitHub's dependency graph: packages, and nothing to complain of. */
export const githubSnapshot: Parser = {
  format: "github-snapshot",
  recognise: (head) => hasKeys(head, "detector.name", "manifests", "job"),
  parse: async (source) => {
    const { problem, seen } = await readLists(source, { maps: ["$.manifests"] }, () => undefined);
    const lacking = seen.has("$.manifests") ? [] : [notThis(source, "dependencies", "manifests")];
    return findingsOrProblems([], problem ? [problem] : lacking);
  },
};
