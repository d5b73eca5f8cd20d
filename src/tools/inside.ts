import { dirname, join } from "node:path";
import { askVersion, isVersion, registryOf, type VersionCache } from "./installed.js";
import type { Wanted } from "./routes.js";
import type { LocateContext, Located, Program } from "./tool.js";

/**
 * Finds a tool in a container's image, whose processes `context` has: on the image's PATH, or for a Node tool in the
 * project's `node_modules`, which is there too. Nothing is installed: an image is what it is.
 */
export async function locateInside(
  tool: Program,
  { version: wanted }: Wanted,
  image: { readonly id: string; readonly name: string },
  context: LocateContext,
  versions: VersionCache,
): Promise<Located | { readonly missing: string }> {
  const refused: string[] = [];
  for (const [file, from] of await candidates(tool, image.name, context)) {
    const argv = [file] as const;
    const asked = await askVersion(tool, argv, context, versions, { where: image.id });
    if (asked.unusable === null && (wanted === undefined || isVersion(asked.version, wanted))) {
      return { argv, version: asked.version, from };
    }
    if (asked.unusable === null) refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
    else if (!asked.unusable.startsWith("there is no ")) refused.push(asked.unusable);
  }
  const name = wanted === undefined ? tool.program : `${tool.program} ${wanted}`;
  const why = refused.length > 0 ? ` (${refused.join("; ")})` : "";
  return { missing: `${name} is not in the image ${image.name}${why}: add it there, or name an image that has it` };
}

async function candidates(tool: Program, image: string, { root, cwd, files }: LocateContext) {
  const found: (readonly [file: string, from: string])[] = [];
  if (registryOf(tool) === "npm") {
    for (let folder = cwd; ; folder = dirname(folder)) {
      const path = join(folder, "node_modules", ".bin", tool.program);
      if ((await files.stat(path)) !== null) found.push([path, path]);
      if (folder === root || folder === dirname(folder)) break;
    }
  }
  return [...found, [tool.program, `that of ${image}`] as const];
}
