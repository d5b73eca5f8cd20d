import { type ReleasedAsset, type ReleaseReport, releaseMarker } from "../../core/release.js";
import type { FilesPort, GitHubPort, ReleaseAsset, ReleaseRef, ReleaseWrite } from "../../ports.js";
import { isHighest, type ReleaseTag } from "../../steps/release-tag.js";
import { checksums, contentOf, contentType, type LocalAsset, sumsName } from "./assets.js";

/** A release as it is to be. */
export interface WantedRelease {
  readonly tag: ReleaseTag;
  readonly commit: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly assets: readonly LocalAsset[];
}

export interface PublishContext {
  readonly github: GitHubPort;
  readonly files: FilesPort;
  /** Rejects once the run is cancelled. */
  readonly goOn: () => void;
  /** Rejects if the release must not become public after all. */
  readonly confirm: () => Promise<void>;
}

/** What a run has made of a release, and what there is to say of it. */
export interface Published {
  readonly release: ReleaseReport;
  readonly notes: readonly string[];
}

/**
 * Brings the release of a tag to what it is to be, from whatever is there: nothing, drafts of runs that were cut off, one
 * that somebody has made, or all of it. It is a draft until every asset is there and whole, and only then public.
 */
export async function publish(wanted: WantedRelease, context: PublishContext): Promise<Published> {
  const { github, goOn } = context;
  const all = await github.releases();
  const there = pick(all, wanted.tag.name);
  goOn();
  const release = there ?? (await github.createRelease({ ...writeOf(wanted, all), isDraft: true }));
  const { assets, notes } = await settleAssets(release, wanted, context);
  goOn();
  let last = release;
  if (release.isDraft) {
    await context.confirm();
    // Asked again: while the assets were sent a higher version may have become the latest one.
    const write = writeOf(wanted, await github.releases());
    goOn();
    // What somebody has written into a draft of their own stays, and so does what they make of one that is left to them.
    const { name: _name, body: _body, ...rest } = write;
    const isTheirs = !isOurs(release) || (there !== undefined && wanted.isDraft);
    last = await github.updateRelease(release.id, isTheirs ? rest : write);
  }
  await removeOthers(last, context);
  const state = last.isDraft ? "draft" : "published";
  const isNew = release.isDraft && !last.isDraft;
  return { release: { tag: wanted.tag.name, url: last.url, state, isNew, assets }, notes };
}

/** The public one, else the oldest draft. */
function pick(all: readonly ReleaseRef[], tag: string): ReleaseRef | undefined {
  const own = all.filter((release) => release.tag === tag).sort((a, b) => a.id - b.id);
  return own.find(({ isDraft }) => !isDraft) ?? own[0];
}

function isOurs({ body }: ReleaseRef): boolean {
  return body.includes(releaseMarker);
}

function writeOf({ tag, commit, body, isDraft }: WantedRelease, all: readonly ReleaseRef[]): ReleaseWrite {
  const released = all.filter((release) => !release.isDraft && !release.isPrerelease).map((release) => release.tag);
  return {
    ...{ tag: tag.name, commit, name: tag.name, body, isDraft },
    isPrerelease: tag.isPrerelease,
    isLatest: isHighest(tag, released),
  };
}

/** Drafts of ours for the tag beside the one that counts: a list that lagged behind has let them come into being. */
async function removeOthers(kept: ReleaseRef, { github, goOn }: PublishContext): Promise<void> {
  for (const other of await github.releases()) {
    if (other.tag !== kept.tag || other.id === kept.id || !other.isDraft || !isOurs(other)) continue;
    goOn();
    await github.deleteRelease(other.id);
  }
}

/**
 * Attaches what is missing. In a draft what differs is replaced; in a public release it stays, since people have it
 * already, and is told of. The checksums come last, and are those of what is attached.
 */
async function settleAssets(
  release: ReleaseRef,
  { assets: wanted, isDraft: staysDraft }: WantedRelease,
  context: PublishContext,
): Promise<{ readonly assets: readonly ReleasedAsset[]; readonly notes: readonly string[] }> {
  const { github, goOn } = context;
  const there = new Map<string, ReleaseAsset>();
  for (const asset of await github.releaseAssets(release.id)) {
    if (asset.isUploaded) there.set(asset.name, asset);
    else {
      goOn();
      await github.deleteAsset(asset.id);
    }
  }
  // In one that stays a draft they may be somebody's who is going to publish it.
  if (release.isDraft && isOurs(release) && !staysDraft) await removeStale(there, wanted, context);
  const notes: string[] = [];
  const settled: ReleasedAsset[] = [];
  let sent = 0;
  for (const asset of wanted) {
    const old = there.get(asset.name);
    if (old && !isSame(old, asset) && !release.isDraft) {
      notes.push(`${asset.name} is public with other bytes, and stays`);
      settled.push({ name: old.name, bytes: old.bytes, sha256: old.sha256 ?? "" });
      continue;
    }
    if (await put(release, asset, old, context)) sent++;
    settled.push(shown(asset));
  }
  const known = settled.filter(({ sha256 }) => sha256 !== "");
  const sums = known.length > 0 ? checksums(known) : null;
  const oldSums = there.get(sumsName);
  if (sums && (release.isDraft || sent > 0 || !oldSums)) {
    await put(release, sums, oldSums, context);
    settled.push(shown(sums));
  } else if (sums && oldSums)
    settled.push({ ...shown(sums), bytes: oldSums.bytes, sha256: oldSums.sha256 ?? sums.sha256 });
  await verify(release, settled, github);
  return { assets: settled, notes };
}

/** In a draft of ours, what an earlier try has attached and this one does not know would be public without a checksum. */
async function removeStale(
  there: Map<string, ReleaseAsset>,
  wanted: readonly LocalAsset[],
  { github, goOn }: PublishContext,
): Promise<void> {
  const known = new Set(wanted.map(({ name }) => name));
  if (wanted.length > 0) known.add(sumsName);
  for (const { name, id } of [...there.values()].filter((asset) => !known.has(asset.name))) {
    goOn();
    await github.deleteAsset(id);
    there.delete(name);
  }
}

/** True if it was sent. */
async function put(
  release: ReleaseRef,
  asset: LocalAsset,
  old: ReleaseAsset | undefined,
  { github, files, goOn }: PublishContext,
): Promise<boolean> {
  if (old && isSame(old, asset)) return false;
  const content = await contentOf(asset, files);
  goOn();
  if (old) await github.deleteAsset(old.id);
  await github.uploadAsset(release, asset.name, contentType(asset.name), content);
  return true;
}

function isSame(old: ReleaseAsset, { bytes, sha256 }: ReleasedAsset): boolean {
  return old.bytes === bytes && (old.sha256 === null || old.sha256 === sha256);
}

function shown({ name, bytes, sha256 }: LocalAsset): ReleasedAsset {
  return { name, bytes, sha256 };
}

/** Everything is there and whole, as GitHub itself says. */
async function verify(release: ReleaseRef, settled: readonly ReleasedAsset[], github: GitHubPort): Promise<void> {
  const there = new Map((await github.releaseAssets(release.id)).map((asset) => [asset.name, asset]));
  for (const asset of settled) {
    const found = there.get(asset.name);
    const isWhole = found?.isUploaded && found.bytes === asset.bytes && (found.sha256 ?? asset.sha256) === asset.sha256;
    if (!isWhole && asset.sha256 !== "") throw new Error(`${asset.name} did not arrive as it was sent`);
  }
}
