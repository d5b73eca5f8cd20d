import { existsSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { folderOf, type RunOptions, runTool } from "./harness.js";

/** What a build came to, in short. */
export interface BuildResult {
  /** `kind path` of each artifact, and ` absent` behind one that is not there or empty; `out/` is the folder of ours. */
  readonly made: readonly string[];
  /** Why it failed, or `reason: message` where nothing could be judged; null for a build that passed. */
  readonly fault: string | null;
  /** `path:line:column rule message`. */
  readonly found: readonly string[];
}

/** Runs a build tool in a folder with these files. */
export async function buildIn(
  name: string,
  contents: Readonly<Record<string, string>>,
  options: RunOptions & { readonly in?: string } = {},
): Promise<BuildResult> {
  const folder = await folderOf(contents);
  const outputs = join(folder.path, ".gatehouse", "out");
  try {
    const result = await runTool(name, join(folder.path, options.in ?? "."), {
      root: folder.path,
      outputs,
      ...options,
    });
    if (!result.judged) return { made: [], fault: `${result.reason}: ${result.message}`, found: [] };
    return {
      made: (result.artifacts ?? []).map(({ path, kind }) => {
        const inside = relative(outputs, path);
        const shown = inside.startsWith("..")
          ? relative(folder.path, path).split(sep).join("/")
          : `out/${basename(path)}`;
        return `${kind} ${shown}${existsSync(path) && statSync(path).size > 0 ? "" : " absent"}`;
      }),
      fault: result.failed ?? null,
      found: (result.findings ?? []).map(
        ({ path, range, rule, message }) => `${path}:${range?.startLine}:${range?.startColumn} ${rule} ${message}`,
      ),
    };
  } finally {
    await folder.dispose();
  }
}
