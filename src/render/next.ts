import { isBlocking } from "../core/judge.js";
import { licencesTool } from "../core/licences.js";
import { expiredIgnores } from "../core/policy.js";
import type { GateReport, Report } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { policyOf, ranges } from "./figures.js";
import { code, link, text } from "./markdown.js";
import { mendable, mendCommand, share } from "./mend.js";
import type { Places } from "./places.js";
import { failingCases } from "./sections.js";

/** What to do next, at most three things of as many kinds as there are, as one line of markdown; empty when green. */
export function nextLine(report: Report, context: RenderContext, place: Places): string {
  const kinds = [
    unjudged(report.gates),
    tests(report.gates),
    findings(report.gates, context, place),
    expired(report.gates),
    uncovered(report, context, place),
  ];
  const hints: string[] = [];
  for (let round = 0; round < 3; round++) {
    for (const kind of kinds) {
      const hint = kind[round];
      if (hint !== undefined && hints.length < 3) hints.push(hint);
    }
  }
  if (hints.length === 0) return "";
  const all =
    context.repositoryUrl && context.pullRequest
      ? `${context.repositoryUrl}/pull/${context.pullRequest}/checks`
      : context.runUrl;
  return `**Next:** ${[...hints, ...(all ? [link("all checks", all)] : [])].join(" · ")}`;
}

function unjudged(gates: readonly GateReport[]): string[] {
  return gates
    .filter((gate) => gate.verdict.outcome === "broken")
    .slice(0, 3)
    .map((gate) => `get ${text(gate.name, 60)} judged (${whyUnjudged(gate)})`);
}

/** Why, in as many words as a line has room for; the whole stands below. */
function whyUnjudged({ verdict: { reason, message } }: GateReport): string {
  if (reason === "service") {
    const service = /\bservice ([\w.-]{1,60})/.exec(message)?.[1];
    return service === undefined ? "its services are not well" : `look at service ${code(service)}`;
  }
  return words[reason ?? ""] ?? reason?.replaceAll("-", " ") ?? "unknown";
}

const words: Readonly<Record<string, string>> = {
  registry: "a registry could not be used",
  github: "GitHub could not be used",
  config: "its config",
  absent: "it has no verdict",
};

function tests(gates: readonly GateReport[]): string[] {
  const names = new Set<string>();
  for (const test of failingCases(gates)) {
    names.add(code(test.name, 80));
    if (names.size === 3) break;
  }
  return [...names].filter((name) => name !== "").map((name) => `fix ${name}`);
}

function findings(gates: readonly GateReport[], context: RenderContext, place: Places): string[] {
  const mends: string[] = [];
  const found = gates.flatMap((gate) => {
    const policy = policyOf(context.plan, gate.name);
    const all = mendable(gate, policy);
    const isBuild = gate.kind === "build";
    if (all.fixable > 0) mends.push(`${code(mendCommand([gate.name]))} mends ${share(all)}`);
    // What a command mends needs no words of its own.
    const own = gate.findings.filter((finding) => isBlocking(finding, policy) && !finding.fix).slice(0, 3);
    return own.map((finding) => ({ finding, isBuild }));
  });
  const hints = found.slice(0, 3).map(({ finding, isBuild }) => {
    // The place alone: a compiler has no rules that one could know.
    if (isBuild && finding.path !== undefined) return `mend ${place(finding.path, finding.range?.startLine)}`;
    const where = finding.path === undefined ? "" : ` in ${place(finding.path, finding.range?.startLine)}`;
    const [version, ...more] = finding.package?.fixedIn ?? [];
    const isOne = version !== undefined && more.length === 0 && /^[\w.+-]+$/.test(version);
    if (finding.package && isOne) return `update ${code(finding.package.name, 60)} to ${code(version, 40)}${where}`;
    if (finding.package && finding.tool === licencesTool) {
      return `replace ${code(finding.package.name, 60)} or settle its licence${where}`;
    }
    return `mend ${code(finding.rule, 60)}${where}`;
  });
  return [...mends, ...hints].slice(0, 3);
}

function expired(gates: readonly GateReport[]): string[] {
  const found = gates.flatMap(({ ignores }) => expiredIgnores(ignores)).slice(0, 3);
  return found.map(({ id }) => `mend ${code(id, 60)}, whose ignore has expired`);
}

function uncovered(report: Report, context: RenderContext, place: Places): string[] {
  return report.gates.flatMap((gate) => {
    if (policyOf(context.plan, gate.name).coverage?.patch === undefined || gate.verdict.outcome !== "failed") return [];
    return [...(gate.patchCoverage?.files ?? [])]
      .filter((file) => file.uncovered.length > 0)
      .sort((a, b) => b.uncovered.length - a.uncovered.length)
      .slice(0, 3)
      .map((file) => `cover ${place(file.path)} ${ranges(file.uncovered, 3)}`);
  });
}
