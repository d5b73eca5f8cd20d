import { join } from "node:path";
import type { Finding } from "../core/finding.js";
import { type Outline, readLists } from "../parsers/json-report.js";
import type { FilesPort } from "../ports.js";
import { fileSource, type Unjudged, unjudged } from "./reading.js";
import type { ToolRequest } from "./tool.js";

/** Shared by the security scanners: what they were asked to scan, and how much of it they looked at. */

/** How many entries the lists and maps of a JSON document hold together; for what has just been read without fault. */
export async function countEntries(files: FilesPort, path: string, outline: Outline): Promise<number> {
  let count = 0;
  await readLists(fileSource(files, path), outline, () => {
    count += 1;
  });
  return count;
}

/** The first of these files or folders that is in the folder that the tool runs in, or null. */
export async function firstPresent({ files, cwd }: ToolRequest, names: readonly string[]): Promise<string | null> {
  for (const name of names) if ((await files.stat(join(cwd, name))) !== null) return name;
  return null;
}

/** True if one of the options stands among the arguments, alone or with its value (`--config=x`). */
export function hasOption(args: readonly string[], names: readonly string[]): boolean {
  return args.some((arg) => names.some((name) => arg === name || arg.startsWith(`${name}=`)));
}

/** Without what was found in our own folder: logs of steps that run at the same time, environments, the last report. */
export function ofProject(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ path }) => path?.startsWith(".gatehouse/") !== true);
}

/** Several programs scan one target only, and some of them scan everything when they are given two. */
export function onlyOne(tool: string, { paths }: ToolRequest): Unjudged | null {
  if (paths.length <= 1) return null;
  return unjudged(`${tool} scans one path at a time (${paths.length} are given): make each a step of its own`);
}
