import { join, posix } from "node:path";
import { type Component, packageOf } from "../core/components.js";
import { textOf } from "../parsers/json-lines.js";
import { asObject, parseJson } from "../parsers/json-values.js";
import type { FilesPort } from "../ports.js";

/** How a manifest names the package that it is of, by its file name. */
const manifests: Readonly<
  Record<string, { readonly type: string; readonly nameIn: (text: string) => string | undefined }>
> = {
  "package.json": { type: "npm", nameIn: (text) => textOf(asObject(parseJson(text)).name) },
  "Cargo.toml": { type: "cargo", nameIn: (text) => nameInTable(text, "package") },
  "pyproject.toml": {
    type: "pypi",
    nameIn: (text) => nameInTable(text, "project") ?? nameInTable(text, "tool.poetry"),
  },
  "go.mod": { type: "golang", nameIn: (text) => /^module\s+"?([^\s"]+)/m.exec(text)?.[1] },
  "composer.json": { type: "composer", nameIn: (text) => textOf(asObject(parseJson(text)).name) },
};

/** Copies of other people's packages have manifests, too. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|external|deps|testdata|fixtures)\//;

/** A repository with more manifests of its own than this is read as far as that. */
const mostManifests = 2_000;

/** Tells the packages that the repository makes itself: their licence is the owner's to choose. */
export async function ownPackages(
  trackedFiles: readonly string[],
  tree: string,
  files: FilesPort,
): Promise<(component: Component) => boolean> {
  const paths = trackedFiles.filter((path) => Object.hasOwn(manifests, posix.basename(path)) && !foreign.test(path));
  const own = new Set<string>();
  for (const path of paths.slice(0, mostManifests)) {
    const manifest = manifests[posix.basename(path)];
    const name = manifest?.nameIn((await files.readText(join(tree, path))) ?? "");
    if (manifest && name !== undefined) own.add(key(manifest.type, name));
  }
  return ({ purl }) => {
    const found = purl === undefined ? null : packageOf(purl);
    return found !== null && own.has(key(found.type, found.name));
  };
}

function key(type: string, name: string): string {
  // Python takes these characters for the same (PEP 503).
  return `${type} ${type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name}`;
}

function nameInTable(text: string, table: string): string | undefined {
  const start = text.search(new RegExp(`^\\[${table.replace(".", "\\.")}\\]`, "m"));
  if (start < 0) return undefined;
  const [body = ""] = text.slice(start + 1).split(/^\[/m);
  return /^name\s*=\s*["']([^"']+)["']/m.exec(body)?.[1];
}
