import { askVersion, installed, isVersion, type VersionCache } from "./installed.js";
import { kept, obtain } from "./obtain.js";
import { describeRoute, installLine, type Route, routeTo, type Wanted } from "./routes.js";
import type { LocateContext, Located, Program } from "./tool.js";

export type { VersionCache } from "./installed.js";
export type { Wanted } from "./routes.js";

/**
 * Finds a tool: in the project's own environment, then on PATH, then through its registry's own client at a pinned
 * version, then as a download whose digest was given. A `version` that was asked for is exact: another one that is
 * installed does not do. With a digest the registry is passed over. `missing` says in one line why there is none and what
 * to do. Pass one `versions` map a run, so that no program is asked twice.
 */
export async function locate(
  tool: Program,
  wanted: Wanted,
  context: LocateContext,
  versions: VersionCache = new Map(),
): Promise<Located | { readonly missing: string }> {
  const { found, refused, route } = await look(tool, wanted, context, versions);
  if (found) return found;
  if ("none" in route) return { missing: missing(tool, wanted, refused, "", route.none) };
  const got = await obtain(tool, route, context, versions);
  return "failed" in got ? { missing: missing(tool, wanted, refused, got.failed, "") } : got;
}

export interface Survey {
  /** The program that would be used, in one line; null if there would be none. */
  readonly program: string | null;
  /** What has to be fetched first, or why nothing can be, in one line; null if the program is there. */
  readonly instead: string | null;
  /** What was found and passed over, and why, in the order of the search. */
  readonly refused: readonly string[];
}

/** What `locate` would do, with nothing installed or downloaded. */
export async function survey(
  tool: Program,
  wanted: Wanted,
  context: LocateContext,
  versions: VersionCache = new Map(),
): Promise<Survey> {
  const { found, refused, route } = await look(tool, wanted, context, versions);
  if (found) {
    const version = found.version ? `, version ${found.version}` : "";
    return { program: `${found.argv.join(" ")} (${found.from}${version})`, instead: null, refused };
  }
  if ("none" in route) {
    return { program: null, instead: missing(tool, wanted, [], "", route.none), refused };
  }
  const already = await kept(tool, route, context);
  if (already) {
    const by = route.type === "install" ? `installed by ${route.by}` : "downloaded, its SHA-256 verified";
    return { program: `${already.path} (${by} in an earlier run)`, instead: null, refused };
  }
  return { program: null, instead: describeRoute(route), refused };
}

interface Look {
  readonly found: Located | null;
  readonly refused: readonly string[];
  /** The way to the program if it was not found. */
  readonly route: Route | { readonly none: string };
}

async function look(tool: Program, wanted: Wanted, context: LocateContext, versions: VersionCache): Promise<Look> {
  const refused: string[] = [];
  for await (const { argv, from, mustAnswer } of installed(tool, context)) {
    const asked = await askVersion(tool, argv, context, versions);
    const unusable = asked.unusable ?? (mustAnswer ? asked.complaint : null);
    if (unusable !== null) refused.push(`${from} cannot be started (${unusable})`);
    else if (wanted.version === undefined || isVersion(asked.version, wanted.version)) {
      return { found: { argv, version: asked.version, from }, refused, route: { none: "" } };
    } else refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
  }
  return { found: null, refused, route: await routeTo(tool, wanted, context) };
}

function missing(tool: Program, wanted: Wanted, refused: readonly string[], failed: string, hint: string): string {
  const name = wanted.version === undefined ? tool.program : `${tool.program} ${wanted.version}`;
  const passedOver = refused.length > 0 ? ` (${refused.join("; ")})` : "";
  const why = failed === "" ? "" : `, and ${failed}`;
  const also = hint === "" ? "" : `; ${hint}`;
  return `${name} is not installed${passedOver}${why}: ${installLine(tool, wanted.version)}${also}`;
}
