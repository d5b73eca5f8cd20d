import type { Finding } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { riskOfVector, severityOfRisk } from "../core/risk.js";
import { advisoryFinding } from "./advisory.js";
import { hasKeys } from "./json-head.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { findingsOrProblems, notThis, readLists } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Parser, Source } from "./parser.js";

/**
 * `cargo audit --json`. Findings are its vulnerabilities; its warnings (crates that are unmaintained or yanked) fail
 * nothing there and are none here (see `cargoAuditWarnings`). The document does not name the lock file.
 */
export const cargoAuditJson: Parser = {
  format: "cargo-audit-json",
  recognise: (head) => hasKeys(head, "vulnerabilities.list") && hasKeys(head, "vulnerabilities.found"),
  parse: async (source) => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    let count: number | undefined;
    const outline = { lists: ["$.vulnerabilities.list"], values: ["$.vulnerabilities.count"] };
    const { problem, seen } = await readLists(source, outline, (path, value) => {
      if (path === "$.vulnerabilities.count") count = numberOf(value);
      else findings.push(toFinding(asObject(value), "cargo-audit"));
    });
    if (problem) problems.push(problem);
    else if (!seen.has("$.vulnerabilities.list")) problems.push(notThis(source, "cargo audit", "list"));
    else if (count !== undefined && count !== findings.length) {
      const message = `The report counts ${count} vulnerabilities, and holds ${findings.length}.`;
      problems.push({ path: source.path, code: "disagreement", message });
    }
    return findingsOrProblems(findings, problems);
  },
};

/** What cargo audit only warns of, by kind (`unmaintained`, `unsound`, `yanked`), as findings of low risk. */
export async function cargoAuditWarnings(
  source: Source,
): Promise<readonly { readonly kind: string; readonly finding: Finding }[]> {
  const warnings: { readonly kind: string; readonly finding: Finding }[] = [];
  await readLists(source, { lists: ["$.warnings.*"] }, (_, value) => {
    const entry = asObject(value);
    const kind = textOf(entry.kind);
    if (kind === undefined) return;
    const found = toFinding(entry, kind);
    const message = `${found.message} (${kind})`;
    warnings.push({ kind, finding: { ...found, message, severity: severityOfRisk("low"), risk: "low" } });
  });
  return warnings;
}

/** A yanked crate has no advisory; `otherwise` is then its rule. */
function toFinding(entry: JsonObject, otherwise: string): Finding {
  const advisory = asObject(entry.advisory);
  const crate = asObject(entry.package);
  const id = textOf(advisory.id) ?? otherwise;
  return advisoryFinding({
    tool: "cargo-audit",
    id,
    aliases: asList(advisory.aliases).flatMap((alias) => textOf(alias) ?? []),
    package: textOf(crate.name) ?? textOf(advisory.package) ?? "",
    version: textOf(crate.version),
    title: textOf(advisory.title) ?? (otherwise === "yanked" ? "withdrawn from the registry" : ""),
    fixed: asList(asObject(entry.versions).patched).flatMap((version) => textOf(version) ?? []),
    published: textOf(advisory.date),
    risk: riskOfVector(textOf(advisory.cvss)),
    url: /^RUSTSEC-/.test(id) ? `https://rustsec.org/advisories/${id}` : textOf(advisory.url),
  });
}
