import { join, posix } from "node:path";
import { type Component, packageOf } from "../core/components.js";
import { asObject, parseJson } from "../parsers/json-values.js";
import type { FilesPort } from "../ports.js";

/** How one tells that a lock file holds packages of others, for npm such as are needed at run time, by its name. */
const locks: Readonly<Record<string, Lock>> = {
  "package-lock.json": { type: "npm", holds: holdsNpm },
  "npm-shrinkwrap.json": { type: "npm", holds: holdsNpm },
  "yarn.lock": { type: "npm", holds: (text) => /^"?[^\s#].*@.*:$/m.test(text) },
  "pnpm-lock.yaml": { type: "npm", holds: (text) => /^packages:/m.test(text) },
  "poetry.lock": { type: "pypi", holds: (text) => /^\[\[package\]\]/m.test(text) },
  "uv.lock": { type: "pypi", holds: (text) => /^source = \{ registry/m.test(text) },
  "Pipfile.lock": { type: "pypi", holds: (text) => /"==/.test(text) },
  "requirements.txt": { type: "pypi", holds: (text) => /^[\w.[\]-]+\s*==/m.test(text) },
  "Cargo.lock": { type: "cargo", holds: (text) => /^source\s*=/m.test(text) },
  "go.mod": { type: "golang", holds: (text) => /^\s*(?:require\s+)?[\w.-]+\.[\w.-]+\S*\s+v\d/m.test(text) },
  "Gemfile.lock": { type: "gem", holds: (text) => /^ {4}\S+ \(/m.test(text) },
  "composer.lock": { type: "composer", holds: (text) => /"packages":\s*\[\s*\{/.test(text) },
};

interface Lock {
  /** Of its package URLs. */
  readonly type: string;
  readonly holds: (text: string) => boolean;
}

function holdsNpm(text: string): boolean {
  const lock = asObject(parseJson(text));
  const entries = Object.entries(asObject(lock.packages ?? lock.dependencies));
  return entries.some(([path, entry]) => path !== "" && asObject(entry).dev !== true);
}

/** Copies of other people's packages, and what tests are about. */
const foreign = /(?:^|\/)(?:\.gatehouse|node_modules|vendor|testdata|fixtures)\//;

/** Some tools name the other file of a manifest and its lock file. */
const beside: Readonly<Record<string, string>> = {
  "uv.lock": "pyproject.toml",
  "poetry.lock": "pyproject.toml",
  "go.mod": "go.sum",
};

/**
 * Those of the repository's lock files that hold packages, of which a bill lists none. A bill that lists packages of the
 * kind without saying where from may have them from there.
 */
export async function unlistedLocks(
  components: readonly Component[],
  trackedFiles: readonly string[],
  tree: string,
  files: FilesPort,
): Promise<readonly string[]> {
  const listed = new Set(components.map(({ path }) => path));
  const placeless = new Set(components.flatMap(({ path, purl = "" }) => (path ? [] : (packageOf(purl)?.type ?? []))));
  const unlisted: string[] = [];
  for (const path of trackedFiles) {
    const name = posix.basename(path);
    const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
    if (!lock || listed.has(path) || placeless.has(lock.type) || foreign.test(path)) continue;
    const other = Object.hasOwn(beside, name) ? beside[name] : undefined;
    if (other !== undefined && listed.has(posix.join(posix.dirname(path), other))) continue;
    if (lock.holds((await files.readText(join(tree, path))) ?? "")) unlisted.push(path);
  }
  return unlisted;
}

/** The tracked file that a path of a bill means: some are told from a folder above the repository. */
export function trackedPath(path: string, trackedFiles: ReadonlySet<string>): string | undefined {
  const parts = path.replaceAll("\\", "/").split("/");
  for (let first = 0; first < parts.length; first++) {
    const rest = parts.slice(first).join("/");
    if (trackedFiles.has(rest)) return rest;
  }
  return undefined;
}
