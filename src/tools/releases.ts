import type { Packing } from "../ports.js";

/** Where the makers of a tool publish its programs: one file a platform, on GitHub. */

export interface Release {
  readonly url: string;
  readonly packing: Packing;
}

/** Which machine a program is for, in Node's words (`linux`, `x64`). */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

type Words = Readonly<Record<string, string>>;

interface Naming {
  /** Owner and name on GitHub. */
  readonly repository: string;
  /** The release's tag. */
  readonly tag: (version: string) => string;
  /** What the tool calls platforms and processors; those that are not named have no file. */
  readonly platforms: Words;
  readonly archs: Words;
  readonly file: (version: string, platform: string, arch: string) => string;
}

const goPlatforms: Words = { linux: "linux", darwin: "darwin", win32: "windows" };
const goArchs: Words = { x64: "amd64", arm64: "arm64" };
const withV = (version: string) => `v${version}`;
const archive = (platform: string) => (platform === "windows" ? "zip" : "tar.gz");

/**
 * By the tool's program, which several tools may share. Only names of files that are known for sure: hadolint changed its
 * own in between.
 */
const namings: Readonly<Record<string, Naming>> = {
  trivy: {
    repository: "aquasecurity/trivy",
    tag: withV,
    platforms: { linux: "Linux", darwin: "macOS", win32: "windows" },
    archs: { x64: "64bit", arm64: "ARM64" },
    file: (version, platform, arch) => `trivy_${version}_${platform}-${arch}.${archive(platform)}`,
  },
  gitleaks: {
    repository: "gitleaks/gitleaks",
    tag: withV,
    platforms: goPlatforms,
    archs: { x64: "x64", arm64: "arm64" },
    file: (version, platform, arch) => `gitleaks_${version}_${platform}_${arch}.${archive(platform)}`,
  },
  "osv-scanner": {
    repository: "google/osv-scanner",
    tag: withV,
    platforms: goPlatforms,
    archs: goArchs,
    file: (_, platform, arch) => `osv-scanner_${platform}_${arch}${platform === "windows" ? ".exe" : ""}`,
  },
  "golangci-lint": {
    repository: "golangci/golangci-lint",
    tag: withV,
    platforms: goPlatforms,
    archs: goArchs,
    file: (version, platform, arch) => `golangci-lint-${version}-${platform}-${arch}.${archive(platform)}`,
  },
  actionlint: {
    repository: "rhysd/actionlint",
    tag: withV,
    platforms: goPlatforms,
    archs: goArchs,
    file: (version, platform, arch) => `actionlint_${version}_${platform}_${arch}.${archive(platform)}`,
  },
  shellcheck: {
    repository: "koalaman/shellcheck",
    tag: withV,
    platforms: { linux: "linux", darwin: "darwin" },
    archs: { x64: "x86_64", arm64: "aarch64" },
    file: (version, platform, arch) => `shellcheck-v${version}.${platform}.${arch}.tar.xz`,
  },
  cosign: {
    repository: "sigstore/cosign",
    tag: withV,
    platforms: goPlatforms,
    archs: goArchs,
    file: (_, platform, arch) => `cosign-${platform}-${arch}${platform === "windows" ? ".exe" : ""}`,
  },
  staticcheck: {
    repository: "dominikh/go-tools",
    tag: (version) => version,
    platforms: goPlatforms,
    archs: goArchs,
    file: (_, platform, arch) => `staticcheck_${platform}_${arch}.tar.gz`,
  },
};

/** Tools whose releases are known, in the order of the table. */
export const releasedTools: readonly string[] = Object.keys(namings);

/** The release file of a tool for a machine; null where none is known. */
export function releaseOf(tool: string, version: string, { platform, arch }: Machine): Release | null {
  const naming = Object.hasOwn(namings, tool) ? namings[tool] : undefined;
  const platformWord = naming?.platforms[platform];
  const archWord = naming?.archs[arch];
  if (!naming || platformWord === undefined || archWord === undefined) return null;
  const file = naming.file(version, platformWord, archWord);
  return releaseAt(`https://github.com/${naming.repository}/releases/download/${naming.tag(version)}/${file}`);
}

/** A file by its address; how it is packed is told by the end of its name. */
export function releaseAt(url: string): Release {
  const path = url.replace(/[?#].*$/s, "").toLowerCase();
  if (/\.(tar\.gz|tgz)$/.test(path)) return { url, packing: "tar.gz" };
  if (/\.(tar\.xz|txz)$/.test(path)) return { url, packing: "tar.xz" };
  return { url, packing: path.endsWith(".zip") ? "zip" : "program" };
}
