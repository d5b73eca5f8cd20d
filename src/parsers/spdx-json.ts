import { hasKeys } from "./json-head.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import type { Parser } from "./parser.js";

/** An SPDX 2 document in JSON: packages and their licences, and nothing to complain of. */
export const spdxJson: Parser = {
  format: "spdx-json",
  recognise: (head) => hasKeys(head, "spdxVersion", "SPDXID"),
  parse: async (source) => {
    const { problem, seen } = await readLists(source, { values: ["$.spdxVersion"] }, () => undefined);
    const lacking = seen.has("$.spdxVersion") ? [] : [notThis(source, "SPDX", "spdxVersion")];
    return findingsOrProblems([], problem ? [problem] : lacking);
  },
};
