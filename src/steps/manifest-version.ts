import { basename } from "node:path";

/** The version that a manifest names, or why it names none. */
export type ManifestVersion =
  | { readonly version: string }
  | {
      readonly none: string;
      /** Name of the Python project whose build decides on its version: what was built tells it. */
      readonly dynamicOf?: string | undefined;
      /** A member of a Cargo workspace that leaves its version to it: a `Cargo.toml` above may tell it. */
      readonly isOfWorkspace?: boolean | undefined;
    };

/** Manifests that are held against a tag where the config names none. */
export const usualManifests = ["package.json", "Cargo.toml", "pyproject.toml"] as const;

/** Reads the version of a package.json (or any JSON file with one), a Cargo.toml, a pyproject.toml or a go.mod. */
export async function manifestVersion(path: string, text: string): Promise<ManifestVersion> {
  const name = basename(path);
  try {
    if (name === "go.mod") return goMajor(text);
    if (!name.endsWith(".toml")) return versionOf(JSON.parse(text), "version");
    const { parse } = await import("smol-toml");
    const data: unknown = parse(text);
    if (name === "Cargo.toml") return cargoVersion(data);
    return pythonProject(data);
  } catch (error) {
    const words = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    return { none: `cannot be read: ${words}` };
  }
}

/** A member of a workspace may leave its version to the workspace, which stands in the same file or in another one. */
function cargoVersion(data: unknown): ManifestVersion {
  const found = first([versionOf(data, "package", "version"), versionOf(data, "workspace", "package", "version")]);
  const isElsewhere = "none" in found && fieldOf(data, "package", "version", "workspace") === true;
  return isElsewhere ? { none: "names no version of its own (that of its workspace)", isOfWorkspace: true } : found;
}

/** The version that the `Cargo.toml` of a workspace has for its members; null if it has none, or cannot be read. */
export async function workspaceVersion(text: string): Promise<string | null> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    const found = versionOf(parse(text), "workspace", "package", "version");
    return "version" in found ? found.version : null;
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

function pythonProject(data: unknown): ManifestVersion {
  const dynamic = fieldOf(data, "project", "dynamic");
  const isDynamic =
    (Array.isArray(dynamic) && dynamic.includes("version") && "none" in versionOf(data, "tool", "poetry", "version")) ||
    fieldOf(data, "tool", "poetry-dynamic-versioning", "enable") === true;
  if (!isDynamic) return first([versionOf(data, "project", "version"), versionOf(data, "tool", "poetry", "version")]);
  const name = fieldOf(data, "project", "name") ?? fieldOf(data, "tool", "poetry", "name");
  return { none: "names no version of its own (dynamic)", ...(typeof name === "string" ? { dynamicOf: name } : {}) };
}

/** A module's path names its major version from the second one on (go.dev/ref/mod, "Major version suffixes"). */
function goMajor(text: string): ManifestVersion {
  const path = /^\s*module\s+"?([^\s"/]\S*?)"?\s*(?:\/\/.*)?$/m.exec(text)?.[1];
  if (path === undefined) return { none: "names no module" };
  const major = /(?:\/|^gopkg\.in\/.*\.)v(\d+)$/.exec(path)?.[1];
  return { version: major === undefined || Number(major) < 2 ? smallMajors : `v${major}` };
}

const smallMajors = "v0 or v1";

function first(found: readonly ManifestVersion[]): ManifestVersion {
  return found.find((one) => "version" in one) ?? found[0] ?? { none: "names no version" };
}

function versionOf(data: unknown, ...path: readonly string[]): ManifestVersion {
  const value = fieldOf(data, ...path);
  return typeof value === "string" ? { version: value } : { none: "names no version" };
}

function fieldOf(data: unknown, ...path: readonly string[]): unknown {
  let value = data;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

/** The version that the name of a wheel or sdist of a project says; null for another project's (PEP 427, PEP 625). */
export function builtVersion(file: string, project: string): string | null {
  const plain = (name: string) => name.replace(/[-_.]+/g, "_").toLowerCase();
  const parts = /^(.+?)-([^-]+)(?:(?:-[^-]+){3,4}\.whl|\.tar\.gz)$/.exec(basename(file));
  return parts?.[1] !== undefined && plain(parts[1]) === plain(project) ? (parts[2] ?? null) : null;
}

/**
 * True if a manifest's version is the tag's. Python writes a pre-release in its own way (PEP 440): `1.2.3rc1`; of a go.mod
 * it is the major version alone.
 */
export function isSameVersion(manifest: string, version: string, path: string): boolean {
  if (manifest === version) return true;
  if (basename(path) === "go.mod") {
    const major = Number.parseInt(version, 10);
    return manifest === (major < 2 ? smallMajors : `v${major}`);
  }
  return basename(path) === "pyproject.toml" && pythonVersion(manifest) === pythonVersion(version);
}

/** The normal form of PEP 440, as far as semantic versions reach. */
function pythonVersion(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v/, "")
    .replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*)/, (_, word: string, count: string) => {
      const short = word.startsWith("a") ? "a" : word.startsWith("b") ? "b" : "rc";
      return `${short}${count === "" ? 0 : Number(count)}`;
    })
    .replace(
      /[-_.](dev)[-_.]?(\d*)/,
      (_, word: string, count: string) => `.${word}${count === "" ? 0 : Number(count)}`,
    );
}

/** True if a changelog has a heading for the version. */
export function hasHeading(changelog: string, version: string): boolean {
  const escaped = version.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const named = new RegExp(`(?<![\\w.+-])v?${escaped}(?![\\w+-]|\\.\\w)`);
  const lines = changelog.split(/\r?\n/);
  return lines.some((line, index) => {
    const isHeading = /^ {0,3}#{1,6}\s/.test(line) || /^(?:=+|-+)\s*$/.test(lines[index + 1] ?? "");
    return isHeading && named.test(line);
  });
}
