import { join } from "node:path";
import { fileName } from "../core/text.js";
import type { Docker } from "./docker.js";
import { lastLines, type ServiceState, statesOf } from "./service-state.js";

/** What the engine tells of the containers of services, and what those have logged. */

/** Calls that only ask. */
const callMs = 30_000;
/** Lines of a service's log that are kept: enough for what led to its end, and no memory full of a chatty one. */
const mostLogLines = 5_000;

/** All containers with these labels (`key=value`), by service, the oldest first; null if the engine does not tell. */
export async function containersWith(
  docker: Docker,
  labels: readonly string[],
): Promise<readonly ServiceState[] | null> {
  const filters = labels.flatMap((label) => ["--filter", `label=${label}`]);
  const listed = await docker.run(["ps", "--all", "--quiet", "--no-trunc", ...filters], { timeoutMs: callMs });
  if (listed.type !== "exited" || listed.code !== 0) return null;
  const ids = listed.stdoutTail.split("\n").filter((line) => line !== "");
  if (ids.length === 0) return [];
  const lines: string[] = [];
  const keep = (line: string, stream: string) => {
    if (stream === "stdout") lines.push(line);
  };
  const told = await docker.run(["inspect", ...ids.reverse()], { timeoutMs: callMs, onLine: keep });
  return told.type === "exited" && told.code === 0 ? byService(statesOf(lines.join("\n"))) : null;
}

function byService(states: readonly ServiceState[]): readonly ServiceState[] {
  return [...states].sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
}

/** The end of a container's log, to follow on what became of it. */
export async function logWords(docker: Docker, id: string): Promise<string> {
  const exit = await docker.run(["logs", "--tail", "3", id], { timeoutMs: callMs });
  const last = lastLines(`${exit.stdoutTail}\n${exit.stderrTail}`, 3);
  return last === "" ? "; it has logged nothing" : `; its log ends with: ${last}`;
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
