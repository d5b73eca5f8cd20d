import { type CommandReply, type EnvironmentStatus, overrideWords } from "../core/chatops.js";
import type { Report } from "../core/report.js";
import type { RenderContext } from "./context.js";
import { deploymentSection, deploymentWords } from "./deployments.js";
import { layOut, units } from "./document.js";
import { icon } from "./figures.js";
import { headline } from "./headline.js";
import { commentLimit } from "./limits.js";
import { code, codeBlock, link, row, tableHead, text } from "./markdown.js";
import { shortCommit } from "./places.js";

/** Answers to commands that people give by a comment. What they and others wrote is text. */

/** While its run goes on. */
export function takenUp(reply: CommandReply, runUrl: string): string {
  return `${head(reply)}👀 ${code(reply.line)} of ${text(reply.by)} is being seen to: ${link("run", runUrl)}\n`;
}

/** Once its run has ended. */
export function commandAnswer(reply: CommandReply, report: Report, context: RenderContext): string {
  const { verdict, gates } = report;
  const run = context.runUrl === null ? "" : ` · ${link("run", context.runUrl)}`;
  const foot = `<sub>${code(reply.line)} of ${text(reply.by)}${run}</sub>`;
  if (gates.length > 0) {
    const healthy = verdict.outcome === "passed" ? gates.flatMap(deploymentWords).join("; ") : "";
    const title = `### ${icon(verdict)} ${text(healthy || headline(report, context.plan), 600)}`;
    const commit = commitLink(report.commit, context);
    const page = {
      head: commit === "" ? title : `${title}\n\n${commit}`,
      sections: [deploymentSection(gates, 50)],
      foot: () => foot,
    };
    return head(reply) + layOut(page, commentLimit - units(head(reply)), units);
  }
  return `${head(reply)}${answered(reply, report, context)}\n\n${foot}\n`;
}

/** True of an answer of ours that tells of nothing which was done. */
export function saysNothingDone(body: string): boolean {
  return /^<!--[^>]*-->\n(?:👀|### 🚫) /u.test(body);
}

function head({ marker }: CommandReply): string {
  return `${marker}\n`;
}

function answered({ answer, instead }: CommandReply, { verdict }: Report, context: RenderContext): string {
  if (answer?.type === "status") return statusTable(answer.environments, context);
  if (answer?.type === "override") {
    const { environment, override } = answer;
    return `### ✅ Windows and freezes of ${text(environment, 60)} are ${text(overrideWords(override), 500)}`;
  }
  // The hint is there to be copied: nothing of it is broken up.
  const said = instead === undefined ? verdict.message : verdict.message.replace(`: ${instead}`, "");
  const mark = verdict.outcome === "skipped" ? "🚫" : icon(verdict);
  const title = `### ${mark} ${text(said.charAt(0).toUpperCase() + said.slice(1), 800)}`;
  return instead === undefined ? title : `${title}\n\n${codeBlock(instead, 1)}`;
}

function statusTable(environments: readonly EnvironmentStatus[], context: RenderContext): string {
  const rows = environments.map((one) => {
    const { serving, underWay } = one;
    return row([
      one.url === undefined ? text(one.name, 60) : link(text(one.name, 60), one.url),
      serving ? servingCell(serving, context) : "nothing known",
      serving ? `${when(serving.sinceMs)}${serving.by === null ? "" : ` by ${text(serving.by, 60)}`}` : "",
      underWay ? `${code(underWay.version, 60)}: ${text(underWay.words)}` : "",
      windowCell(one),
    ]);
  });
  return [tableHead(["environment", "serves", "since", "under way", "may be deployed to"]), ...rows].join("\n");
}

/** A release without a name of its own is called by its commit. */
function servingCell({ version, commit }: NonNullable<EnvironmentStatus["serving"]>, context: RenderContext): string {
  const at = commitLink(commit, context);
  return commit.startsWith(version) ? at : `${code(version, 60)} (${at})`;
}

function windowCell({ closed, override }: EnvironmentStatus): string {
  const words = override ? `windows ${overrideWords(override)}` : "";
  if (closed === null) return override ? text(`yes; ${words}`, 400) : "yes";
  return override ? text(`yes: ${words}`, 400) : text(`no: ${closed}`, 400);
}

function commitLink(commit: string | null, { repositoryUrl }: RenderContext): string {
  if (commit === null) return "";
  const words = code(shortCommit(commit));
  return repositoryUrl === null ? words : link(words, `${repositoryUrl}/commit/${commit}`);
}

function when(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
