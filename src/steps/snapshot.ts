import { type Component, plainPurl } from "../core/components.js";

/** The manifests of a dependency snapshot, as GitHub's dependency graph takes them. */
export type Manifests = Readonly<Record<string, Manifest>>;

interface Manifest {
  readonly name: string;
  /** Absent where nobody tells which file names the packages. */
  readonly file?: { readonly source_location: string };
  readonly resolved: Readonly<Record<string, Resolved>>;
}

interface Resolved {
  readonly package_url: string;
  readonly relationship: "direct" | "indirect";
  /** Left out where the bill does not tell. */
  readonly scope?: "runtime";
  readonly dependencies: readonly string[];
}

/**
 * What the packages of a bill come to, a manifest for each file that names some. Direct is what the project's own
 * packages depend on, and all that no other package depends on.
 */
export function manifestsOf(
  components: readonly Component[],
  isOwn: (component: Component) => boolean,
  unplaced: string,
): Manifests {
  const packages = components.filter(({ purl }) => purl !== undefined);
  const own = new Set(packages.filter(isOwn).map(({ ref }) => ref));
  const purls = new Map(packages.map(({ ref, purl = "" }) => [ref, plainPurl(purl)]));
  const direct = new Set(packages.filter(({ ref }) => own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
  const indirect = new Set(packages.filter(({ ref }) => !own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
  const manifests = new Map<string, Manifest & { readonly resolved: Record<string, Resolved> }>();
  for (const { ref, path, isRequired, dependsOn } of packages) {
    const url = purls.get(ref);
    if (url === undefined || own.has(ref)) continue;
    const name = path ?? unplaced;
    const file = path === undefined ? {} : { file: { source_location: path } };
    const manifest = manifests.get(name) ?? { name, ...file, resolved: {} };
    manifests.set(name, manifest);
    manifest.resolved[url] = {
      package_url: url,
      relationship: direct.has(ref) || !indirect.has(ref) ? "direct" : "indirect",
      ...(isRequired ? { scope: "runtime" as const } : {}),
      dependencies: [...new Set(dependsOn.flatMap((one) => (own.has(one) ? [] : (purls.get(one) ?? []))))],
    };
  }
  return Object.fromEntries(manifests);
}
