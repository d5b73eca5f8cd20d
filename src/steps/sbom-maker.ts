import type { SbomFormat, SbomStep } from "../core/plan.js";
import { installed } from "../tools/installed.js";
import { locate, type VersionCache } from "../tools/locate.js";
import { type SbomMaker, sbomMakers } from "../tools/sbom-makers.js";
import type { LocateContext, Located } from "../tools/tool.js";

/** What makes a bill of materials here, and how it is called. */
export interface FoundMaker {
  readonly maker: SbomMaker;
  readonly located: Located;
}

/** Those that write all of these formats. */
export function makersFor(formats: readonly SbomFormat[]): readonly SbomMaker[] {
  return sbomMakers.filter(({ hasSpdx }) => hasSpdx || !formats.includes("spdx"));
}

/** The first that is on the machine, else the first that can be had. */
export async function findMaker(
  able: readonly SbomMaker[],
  choice: SbomStep["maker"],
  place: LocateContext,
  versions: VersionCache,
): Promise<FoundMaker | { readonly missing: string }> {
  const asked = able.filter(({ name }) => choice === undefined || name === choice.tool);
  if (asked.length === 0) return { missing: `${choice?.tool} writes no SPDX 2.3: use syft or trivy for it` };
  const there: SbomMaker[] = [];
  for (const maker of choice ? [] : asked) if (await isThere(maker, place)) there.push(maker);
  let missing: string | undefined;
  for (const maker of [...there, ...asked]) {
    const located = await locate(maker, choice ?? {}, place, versions);
    if (!("missing" in located)) return { maker, located };
    missing ??= located.missing;
    if (place.signal?.aborted) break;
  }
  const names = asked.map(({ name }) => name).join(" or ");
  return { missing: asked.length === 1 ? `${missing}` : `${names} is needed for a bill of materials: ${missing}` };
}

async function isThere(maker: SbomMaker, place: LocateContext): Promise<boolean> {
  for await (const _ of installed(maker, place)) return true;
  return false;
}
