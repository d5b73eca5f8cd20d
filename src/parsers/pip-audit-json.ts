import type { Finding } from "../core/finding.js";
import type { Parsed, Problem } from "../core/problem.js";
import { advisoryFinding } from "./advisory.js";
import { headPaths } from "./json-head.js";
import { type JsonObject, textOf } from "./json-lines.js";
import { findingsOrProblems, firstCharacter, notThis, readItems, readLists, toldProblem } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser, Source } from "./parser.js";

/**
 * `pip-audit -f json`: an object with `dependencies`, before 2.0 the bare list. It rates nothing. Dependencies that it
 * could not audit are told of; if it could audit none, nothing was judged.
 */
export const pipAuditJson: Parser = {
  format: "pip-audit-json",
  recognise: (head) => {
    const keys = headPaths(head);
    const isBare = [...keys].every((key) => key === "dependencies" || key === "fixes");
    if (isBare && /"dependencies"\s*:\s*\[\s*\]/.test(head)) return true;
    return ["dependencies[].", "[]."].some(
      (root) => keys.has(`${root}name`) && (keys.has(`${root}vulns`) || keys.has(`${root}skip_reason`)),
    );
  },
  parse: async (source) => {
    const skipped: string[] = [];
    let audited = 0;
    const read = (entry: JsonObject) => {
      const reason = textOf(entry.skip_reason);
      if (reason === undefined) audited++;
      else skipped.push(reason);
      return packageFindings(entry);
    };
    const isList = (await firstCharacter(source)) === "[";
    const parsed = isList ? await readItems(source, "pip-audit", read) : await parseObject(source, read);
    const [first] = skipped;
    if (first === undefined) return parsed;
    const message = `pip-audit left out ${skipped.length} of the dependencies, the first: ${first}`;
    const problem = toldProblem(source, audited === 0 ? "incomplete" : "disagreement", message);
    return findingsOrProblems(parsed.findings ?? [], [...parsed.problems, problem]);
  },
};

async function parseObject(source: Source, read: (entry: JsonObject) => readonly Finding[] | null): Promise<Parsed> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const { problem, seen } = await readLists(source, { lists: ["$.dependencies"] }, (_, value) => {
    findings.push(...(read(asObject(value)) ?? []));
  });
  if (problem) problems.push(problem);
  else if (!seen.has("$.dependencies")) problems.push(notThis(source, "pip-audit", "dependencies"));
  return findingsOrProblems(findings, problems);
}

function packageFindings(entry: JsonObject): readonly Finding[] | null {
  const name = textOf(entry.name);
  if (name === undefined) return null;
  return asList(entry.vulns).map((one) => {
    const vulnerability = asObject(one);
    const id = textOf(vulnerability.id) ?? "";
    return advisoryFinding({
      tool: "pip-audit",
      id,
      aliases: asList(vulnerability.aliases).flatMap((alias) => textOf(alias) ?? []),
      package: name,
      version: textOf(entry.version),
      title: textOf(vulnerability.description) ?? "",
      fixed: asList(vulnerability.fix_versions).flatMap((version) => textOf(version) ?? []),
      risk: undefined,
      url: `https://osv.dev/vulnerability/${id}`,
    });
  });
}
