import type { GateReport } from "../core/report.js";
import { course, deploymentState } from "./deployments.js";
import { count } from "./figures.js";
import { paint, plain, type TerminalLook, verdictMark } from "./ink.js";

/** More environments than that are in the report. */
const most = 20;

/** Each environment of a deploy gate: its release, what became of it, where it is found, and how it got there. */
export function deploymentBlock(gate: GateReport, look: TerminalLook): string[][] {
  const { deployments = [] } = gate;
  if (deployments.length === 0) return [];
  const lines = deployments.slice(0, most).flatMap((one) => {
    const { environment, verdict, release, state, url, timeline } = one;
    const words = [
      plain(environment, 60),
      ...(state ? [plain(release.version, 60)] : []),
      plain(deploymentState(one)),
      ...(url === undefined ? [] : [paint(look, "cyan", plain(url))]),
    ];
    const how = timeline.length > 0 ? [`      ${paint(look, "dim", course(timeline))}`] : [];
    return [`  ${verdictMark(look, verdict)} ${words.join("  ")}`, ...how];
  });
  const rest = deployments.length - most;
  if (rest > 0) lines.push(`  … and ${count(rest, "more environment", "more environments")}`);
  return [[`${paint(look, "bold", plain(gate.name, 60))}  ${count(deployments.length, "environment")}`, ...lines]];
}
