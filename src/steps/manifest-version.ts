import { basename } from "node:path";

/** The version that a manifest names, or why it names none. */
export type ManifestVersion = { readonly version: string } | { readonly none: string };

/** Manifests that are held against a tag where the config names none. */
export const usualManifests = ["package.json", "Cargo.toml", "pyproject.toml"] as const;

/** Reads the version of a package.json (or any JSON file with one), a Cargo.toml or a pyproject.toml. */
export async function manifestVersion(path: string, text: string): Promise<ManifestVersion> {
  const name = basename(path);
  try {
    if (!name.endsWith(".toml")) return versionOf(JSON.parse(text), "version");
    const { parse } = await import("smol-toml");
    const data: unknown = parse(text);
    if (name === "Cargo.toml") return cargoVersion(data);
    return first([versionOf(data, "project", "version"), versionOf(data, "tool", "poetry", "version")]);
  } catch (error) {
    const words = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    return { none: `cannot be read: ${words}` };
  }
}

/** A member of a workspace may leave its version to the workspace, which stands in the same file or in another one. */
function cargoVersion(data: unknown): ManifestVersion {
  return first([versionOf(data, "package", "version"), versionOf(data, "workspace", "package", "version")]);
}

function first(found: readonly ManifestVersion[]): ManifestVersion {
  return found.find((one) => "version" in one) ?? found[0] ?? { none: "names no version" };
}

function versionOf(data: unknown, ...path: readonly string[]): ManifestVersion {
  let value = data;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === "string" ? { version: value } : { none: "names no version" };
}

/** True if a manifest's version is the tag's. Python writes a pre-release in its own way (PEP 440): `1.2.3rc1`. */
export function isSameVersion(manifest: string, version: string, path: string): boolean {
  if (manifest === version) return true;
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
