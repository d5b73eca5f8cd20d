import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { cut, fileName } from "../core/text.js";
import type { Exit } from "../ports.js";
import type { Docker } from "./docker.js";
import { type ServiceState, statesOf } from "./service-state.js";
import { engineTrouble, isWell, saidBy, type Trouble } from "./words.js";

/** What the engine tells of the containers of services, and what those have logged. */

/** Calls that only ask. */
const callMs = 30_000;
/** Lines of a service's log that are kept: enough for what led to its end, and no memory full of a chatty one. */
const mostLogLines = 5_000;
/** Lines of it that stand in a verdict, and how long one may be there. */
const shownLogLines = 8;
const mostLineLength = 300;

/** All containers with these labels (`key=value`), by service, the oldest first; or why the engine does not tell. */
export async function containersWith(
  docker: Docker,
  labels: readonly string[],
): Promise<readonly ServiceState[] | Trouble> {
  const filters = labels.flatMap((label) => ["--filter", `label=${label}`]);
  const listed = await docker.run(["ps", "--all", "--quiet", "--no-trunc", ...filters], { timeoutMs: callMs });
  if (!isWell(listed)) return untold(listed);
  const ids = listed.stdoutTail.split("\n").filter((line) => line !== "");
  if (ids.length === 0) return [];
  const lines: string[] = [];
  const keep = (line: string, stream: string) => {
    if (stream === "stdout") lines.push(line);
  };
  const told = await docker.run(["inspect", ...ids.reverse()], { timeoutMs: callMs, onLine: keep });
  return isWell(told) ? byService(statesOf(lines.join("\n"))) : untold(told);
}

function untold(exit: Exit): Trouble {
  const message = `the Docker engine does not tell of the services: ${saidBy(exit)}`;
  return engineTrouble(exit) ?? { reason: "tool-error", message };
}

function byService(states: readonly ServiceState[]): readonly ServiceState[] {
  return [...states].sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
}

/** The end of a container's log, to follow on what became of it: its last line, and below it those that led there. */
export async function logWords(docker: Docker, id: string): Promise<string> {
  const exit = await docker.run(["logs", "--tail", String(shownLogLines), id], { timeoutMs: callMs });
  const lines = `${exit.stdoutTail}\n${exit.stderrTail}`
    .split(/\r?\n/)
    .map((line) => cut(stripVTControlCharacters(line).trimEnd(), mostLineLength))
    .filter((line) => line !== "");
  const last = lines.at(-1);
  if (last === undefined) return "; it has logged nothing";
  const words = `; its log ends with: ${last.trim()}`;
  return lines.length === 1 ? words : [words, ...lines.slice(-shownLogLines)].join("\n");
}

export interface KeptLog {
  /** The service, with a number for its second container. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** Keeps the logs of containers in files of the folder, `<service>.log` each. */
export async function keepLogs(
  docker: Docker,
  containers: readonly ServiceState[],
  folder: string,
): Promise<readonly KeptLog[]> {
  const counts = new Map<string, number>();
  const kept: KeptLog[] = [];
  for (const { id, service } of containers) {
    const count = (counts.get(service) ?? 0) + 1;
    counts.set(service, count);
    const name = count === 1 ? service : `${service}-${count}`;
    const path = join(folder, `${fileName(name)}.log`);
    const args = ["logs", "--timestamps", "--tail", `${mostLogLines}`, id];
    const exit = await docker.run(args, { output: path, timeoutMs: callMs });
    if (exit.type !== "not-started") kept.push({ name, path });
  }
  return kept;
}
