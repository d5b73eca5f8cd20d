import { foundUpwards } from "./reading.js";
import type { ToolRequest, ToolRun } from "./tool.js";

const SELECTS = /^(-p|--package|--workspace|--all|--manifest-path|--exclude)(=|$)/;

/**
 * `--workspace`, unless the user selects packages or the workspace names its own default members: of a root package
 * with members cargo would otherwise look at the root package alone.
 */
export async function workspaceArgs(request: ToolRequest): Promise<readonly string[]> {
  if (request.args.some((arg) => SELECTS.test(arg))) return [];
  const text = await request.files.readText(`${request.cwd}/Cargo.toml`);
  if (text === null || !/^\s*\[workspace\b/m.test(text)) return [];
  return /^\s*default-members\s*=/m.test(text) ? [] : ["--workspace"];
}

/** `--locked` where there is a lock file to keep to; libraries often have none. */
export async function lockedArgs(request: ToolRequest): Promise<readonly string[]> {
  if (request.args.some((arg) => /^--(locked|frozen)$/.test(arg))) return [];
  const isThere = (await request.files.stat(await foundUpwards(request, "Cargo.lock"))) !== null;
  return isThere && request.trackedFiles.some((path) => /(^|\/)Cargo\.lock$/.test(path)) ? ["--locked"] : [];
}

/** Cargo prints colours by its own setting, wherever its output goes. */
export const plainCargo: Readonly<Record<string, string>> = { CARGO_TERM_COLOR: "never" };

/** What installs a component of the toolchain that cargo did not find; undefined if something else went wrong. */
export function missingComponent({ exit }: ToolRun, component: string): string | undefined {
  const isMissing = /no such command|is not installed/.test(exit.stderrTail);
  return isMissing ? `Install it: rustup component add ${component}` : undefined;
}
