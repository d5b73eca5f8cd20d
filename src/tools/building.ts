import type { Finding } from "../core/finding.js";
import { ownWords, streams } from "./reading.js";
import type { ToolResult, ToolRun } from "./tool.js";

/** Shared by the tools that build. */

/** What a build's failure is called beside its findings: the exit code, and where nothing was found the tool's last words. */
export async function buildFailed(tool: string, run: ToolRun, findings: readonly Finding[] = []): Promise<ToolResult> {
  const ended = `${tool} exited with code ${run.exit.code}`;
  if (findings.length > 0) return { judged: true, findings, failed: ended };
  const { stdout, stderr } = await streams(run);
  const said = ownWords([stderr, stdout], "end");
  return { judged: true, findings, failed: said === "" ? ended : `${ended}: ${said}` };
}

/** The value of an option among arguments (`-o x`, `--outdir x`, `--outdir=x`); null without it. */
export function optionValue(args: readonly string[], ...names: readonly string[]): string | null {
  for (const [index, arg] of args.entries()) {
    if (names.includes(arg)) return args[index + 1] ?? null;
    const name = names.find((each) => arg.startsWith(`${each}=`));
    if (name !== undefined) return arg.slice(name.length + 1);
  }
  return null;
}
