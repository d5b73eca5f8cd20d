import compareBuild from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";

/** Tags of releases: what comes before the version, and the version (Semantic Versioning 2.0.0). */

export interface ReleaseTag {
  readonly name: string;
  /** All before the version: `v`, `app-v`, empty. Tags that share it are releases of the same thing. */
  readonly prefix: string;
  /** `1.2.3-rc.1` */
  readonly version: string;
  readonly major: number;
  readonly isPrerelease: boolean;
}

/** The tag that a name stands for, or null if it ends with no semantic version. */
export function releaseTag(name: string): ReleaseTag | null {
  const [, prefix = "", text = ""] =
    /^((?:.*?[^0-9A-Za-z.+])?v?)(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?)$/.exec(name) ?? [];
  const version = text === "" ? null : parse(text);
  if (!version) return null;
  return { name, prefix, version: text, major: version.major, isPrerelease: version.prerelease.length > 0 };
}

/** Below zero if `a` comes before `b`. */
export function compareTags(a: ReleaseTag, b: ReleaseTag): number {
  return compareBuild(a.version, b.version);
}

/** Those of the names that are releases of the same thing. */
export function siblings(tag: ReleaseTag, names: readonly string[]): readonly ReleaseTag[] {
  return names.flatMap((name) => {
    const other = releaseTag(name);
    return other && other.prefix === tag.prefix && other.name !== tag.name ? [other] : [];
  });
}

/** The release before: the highest below, and for one that is no pre-release itself the highest that is none either. */
export function previousTag(tag: ReleaseTag, names: readonly string[]): string | null {
  const below = siblings(tag, names)
    .filter((other) => compareTags(other, tag) < 0 && (tag.isPrerelease || !other.isPrerelease))
    .sort(compareTags);
  return below.at(-1)?.name ?? null;
}

/** True if no other release of the same thing is above it; of a pre-release never. */
export function isHighest(tag: ReleaseTag, names: readonly string[]): boolean {
  return !tag.isPrerelease && higherThan(tag, names) === null;
}

/** The highest release of the same thing above it, pre-releases aside; of the same major version where that is asked. */
export function higherThan(tag: ReleaseTag, names: readonly string[], ofMajor = false): string | null {
  const above = siblings(tag, names)
    .filter((other) => !other.isPrerelease && (!ofMajor || other.major === tag.major) && compareTags(other, tag) > 0)
    .sort(compareTags);
  return above.at(-1)?.name ?? null;
}

/** The tag that follows the releases of a major version: `v1`. */
export function majorTag({ prefix, major }: ReleaseTag): string {
  return `${prefix}${major}`;
}
