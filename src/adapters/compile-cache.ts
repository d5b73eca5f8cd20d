import { existsSync, mkdirSync, statSync } from "node:fs";
import * as nodeModule from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { userCache } from "./user-cache.js";

/**
 * Lets Node keep what it compiles of the program (from 22.8 on), so that the next start reads it instead: of a run in a
 * terminal it saves a fifth. Where it cannot be kept, the program is compiled as ever.
 *
 * A job keeps nothing: what one job leaves on a runner would be the program of the next, which may be trusted with more.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>> = process.env): void {
  if (env.CI || env.GITHUB_ACTIONS || env.RUNNER_TOOL_CACHE) return;
  // Not by name: Node 20 has no such export, and its absence would be an error before we could look.
  const enable = nodeModule.enableCompileCache;
  if (typeof enable !== "function") return;
  const folder = folderOf(env);
  if (folder !== null) enable(folder);
}

/** What is compiled is run as it lies there, so nobody else may write it. Null too where there can be no folder. */
function folderOf(env: Readonly<Record<string, string | undefined>>): string | null {
  try {
    const home = homedir();
    // Nobody's home is made by us; in a place such as /proc, Node would try to for ever.
    if (!existsSync(home)) return null;
    const folder = join(userCache(env, process.platform, home), "compiled");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0) ? folder : null;
  } catch {
    return null;
  }
}
