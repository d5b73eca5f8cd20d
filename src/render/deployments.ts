import { overrideWords } from "../core/chatops.js";
import type { DeploymentReport, TimelineEntry } from "../core/deployment.js";
import type { GateReport } from "../core/report.js";
import { isEnded, type RolloutState, rolloutWords } from "../core/rollout.js";
import { duration } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { count, icon, list } from "./figures.js";
import { code, link, row, tableHead, text } from "./markdown.js";

/** What deploy gates did, in words: which release is where, and how it got there. */

/** `v1.4.0 is healthy in staging and production`; empty where nothing is healthy. Names are other people's. */
export function deploymentWords({ deployments = [] }: GateReport): readonly string[] {
  const healthy = deployments.filter(({ verdict, state }) => verdict.outcome === "passed" && state !== null);
  const left = deployments.flatMap((one) => leftWords(one).map((words) => `${one.environment}: ${words}`));
  const [first] = healthy;
  if (!first) return left;
  const names = healthy.map(({ environment }) => environment);
  return [
    `${first.release.version} is healthy in ${names.length === 2 ? names.join(" and ") : list(names)}`,
    ...healthy.flatMap(({ override }) => (override ? [`window ${overrideWords(override)}`] : [])),
    ...left,
  ];
}

/** How rollouts were ended that runs had left there which are gone; nothing of one that the verdict tells of already. */
function leftWords({ verdict, left = [] }: DeploymentReport): readonly string[] {
  return left.map((one) => one.verdict.message).filter((words) => !verdict.message.includes(words));
}

/** How the rollout stands; of one that did not come to a good end, or was not begun, what its verdict says. */
export function deploymentState(one: DeploymentReport): string {
  const { verdict, state, override, release } = one;
  const { message } = verdict;
  // That it went without a canary is said after that.
  const healthy = `${release.version} is healthy, `;
  const more = message.startsWith(healthy) ? `, ${message.slice(healthy.length)}` : "";
  const words = verdict.outcome === "passed" && state ? `${stateWords(state)}${more}` : message;
  return [words, ...(override ? [`window ${overrideWords(override)}`] : []), ...leftWords(one)].join("; ");
}

/** `deploying (3 s) → smoke (0.4 s) → promoting (1 s) → healthy`: what was done, and how long each took. Words of ours alone. */
export function course(timeline: readonly TimelineEntry[]): string {
  return timeline
    .map(({ atMs, state }, index) => {
      const next = timeline[index + 1];
      return next && !isEnded(state) ? `${stateWords(state)} (${duration(next.atMs - atMs)})` : stateWords(state);
    })
    .join(" → ");
}

/** Why it is so stands in the verdict. */
function stateWords(state: RolloutState): string {
  return rolloutWords({ ...state, reason: undefined });
}

/** Each environment with its release, what became of it, and what was there before. */
export function deploymentSection(gates: readonly GateReport[], most: number): Section {
  const all = gates.flatMap(({ deployments = [] }) => deployments);
  const { open, close } = fold(count(all.length, "environment"), true);
  return {
    open: `${open}${tableHead(["environment", "", "version", "state", "before", "course"])}\n`,
    close,
    noun: "environment",
    importance: 8,
    total: all.length,
    *items() {
      for (const one of all) {
        const { environment, verdict, release, previous, url, timeline } = one;
        const name = url === undefined ? text(environment, 60) : link(text(environment, 60), url);
        const before = previous ? code(previous.version, 60) : "";
        const version = one.state ? code(release.version, 60) : "";
        const cells = [name, icon(verdict), version, text(deploymentState(one)), before];
        yield [row([...cells, text(course(timeline), 600)]), row([...cells, ""])];
      }
    },
    glue: "\n",
    most,
  };
}
