import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";

export interface Survivor {
  readonly pid: number;
  readonly command: string;
}

/** Processes of this machine whose environment holds `NAME=value`, as the runner's own sweep finds them. */
export async function processesWith(variable: string): Promise<readonly Survivor[]> {
  if (process.platform === "linux") return fromProc(variable);
  if (process.platform === "win32") return [];
  const { stdout } = await promisify(execFile)("ps", ["-Eww", "-o", "pid=,command=", "-ax"], { maxBuffer: 64 << 20 });
  return stdout
    .split("\n")
    .filter((line) => line.includes(variable))
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+\s+/, "") }));
}

async function fromProc(variable: string): Promise<readonly Survivor[]> {
  const found: Survivor[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const environment = await read(`/proc/${name}/environ`);
    if (!environment?.split("\0").includes(variable)) continue;
    const command = (await read(`/proc/${name}/cmdline`)) ?? "";
    // A zombie has no command line any more: it has ended.
    if (command !== "") found.push({ pid: Number(name), command: command.replaceAll("\0", " ").trim() });
  }
  return found;
}

/** Null for a process that is gone or another user's. */
async function read(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}
