import { createHash } from "node:crypto";
import { basename, join, relative, sep } from "node:path";
import { builtOf } from "../../core/artifact.js";
import type { ReleasedAsset, ReleasePolicy } from "../../core/release.js";
import type { GateReport } from "../../core/report.js";
import { broken, failed, type Verdict } from "../../core/verdict.js";
import type { FilesPort } from "../../ports.js";
import { fileDigest } from "../../steps/file-digest.js";

/** A file that goes with a release. */
export interface LocalAsset extends ReleasedAsset {
  /** Absolute; null for one that is made here. */
  readonly path: string | null;
  /** Its bytes, for one that is made here. */
  readonly text?: string | undefined;
}

/** Bytes of one asset that GitHub takes (docs, "About releases": each file must be under 2 GiB). */
const mostBytes = 2 * 1024 ** 3;

export const sumsName = "SHA256SUMS";

/**
 * What goes with a release: what the needed gates have made, bills of materials and signatures among it, and what the
 * gate's own globs name. A file that is not what was built, or two of one name, stop the release.
 */
export async function localAssets(
  policy: ReleasePolicy,
  needs: readonly GateReport[],
  tree: string,
  files: FilesPort,
): Promise<{ readonly assets: readonly LocalAsset[] } | { readonly verdict: Verdict }> {
  const built = new Map(
    needs.flatMap((report) => builtOf(report).map(({ path, sha256 }) => [join(tree, path), sha256])),
  );
  const made = needs.flatMap(({ artifacts = [] }) =>
    artifacts.flatMap((one) => ("path" in one ? [join(tree, one.path)] : [])),
  );
  const found = await globbed(policy, tree, files);
  if ("verdict" in found) return found;
  const assets = new Map<string, LocalAsset>();
  for (const path of new Set([...made, ...found.paths])) {
    const shown = relative(tree, path).split(sep).join("/");
    const measured = await fileDigest(path, files);
    if (!measured || measured.bytes === 0)
      return { verdict: broken("report-missing", `${shown} is not there any more, or is empty`) };
    if (measured.bytes >= mostBytes) return { verdict: failed("release", `${shown} is larger than 2 GiB`) };
    if ((built.get(path) ?? measured.sha256) !== measured.sha256) {
      return { verdict: broken("report-stale", `${shown} is not what was built: its SHA-256 is another one`) };
    }
    const name = assetName(basename(path));
    const other = assets.get(name);
    if (name === sumsName || (other && other.sha256 !== measured.sha256)) {
      const taken = other?.path ? relative(tree, other.path).split(sep).join("/") : "the list of checksums";
      return { verdict: failed("release", `${shown} and ${taken} would both be called ${name}`) };
    }
    assets.set(name, { name, path, ...measured });
  }
  return { assets: [...assets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function globbed(
  { assets, folder }: ReleasePolicy,
  tree: string,
  files: FilesPort,
): Promise<{ readonly paths: readonly string[] } | { readonly verdict: Verdict }> {
  const left = assets.filter((glob) => glob.startsWith("!"));
  const paths: string[] = [];
  for (const glob of assets.filter((each) => !each.startsWith("!"))) {
    const found = await files.glob([glob, ...left], join(tree, folder));
    if (found.length === 0) return { verdict: broken("report-missing", `no file fits ${glob}`) };
    paths.push(...found);
  }
  return { paths };
}

/** The checksums of assets in the form that `sha256sum --check` reads. */
export function checksums(assets: readonly ReleasedAsset[]): LocalAsset {
  const text = [...assets]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { name: sumsName, path: null, text, bytes: Buffer.byteLength(text), sha256 };
}

/** The bytes of an asset. Rejects if they are not those that were measured. */
export async function contentOf(asset: LocalAsset, files: FilesPort): Promise<Uint8Array> {
  if (asset.path === null) return Buffer.from(asset.text ?? "");
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.readStream(asset.path)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (createHash("sha256").update(content).digest("hex") !== asset.sha256) {
    throw new Error(`${asset.name} has changed while it was released`);
  }
  return content;
}

/** GitHub gives a file with other characters another name, by which it would not be known again: this one stays as it is. */
function assetName(name: string): string {
  return name.replace(/[^A-Za-z0-9_+-]+/g, ".").replace(/^\.+|\.+$/g, "") || "file";
}

const types: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".gz": "application/gzip",
  ".tgz": "application/gzip",
  ".zip": "application/zip",
  ".whl": "application/zip",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

export function contentType(name: string): string {
  if (name === sumsName) return "text/plain";
  return types[/\.[a-z0-9]+$/.exec(name)?.[0] ?? ""] ?? "application/octet-stream";
}
