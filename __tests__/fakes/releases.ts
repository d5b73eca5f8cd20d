import { createHash } from "node:crypto";
import {
  GitHubError,
  type RefName,
  type ReleaseAsset,
  type ReleaseRef,
  type ReleasesPort,
  type ReleaseWrite,
} from "../../src/ports.js";

/** Releases and tags in memory. */
export abstract class FakeReleases implements ReleasesPort {
  readonly tags = new Map<string, string>();
  readonly kept: (ReleaseRef & { readonly name: string; readonly isLatest: boolean })[] = [];
  readonly files = new Map<number, ReleaseAsset[]>();
  private lastId = 5_000;

  protected abstract guard(kind: "read" | "write"): void;

  async releases(): Promise<readonly ReleaseRef[]> {
    this.guard("read");
    return [...this.kept].reverse().map(({ name: _, isLatest: _latest, ...release }) => release);
  }

  async createRelease(release: ReleaseWrite): Promise<ReleaseRef> {
    this.guard("write");
    const id = this.lastId++;
    this.kept.push({ id, ...this.shape(id, release, { name: release.tag, body: "" }) });
    this.files.set(id, []);
    return this.found(id);
  }

  async updateRelease(id: number, release: ReleaseWrite): Promise<ReleaseRef> {
    this.guard("write");
    const index = this.kept.findIndex((each) => each.id === id);
    const old = this.kept[index];
    if (!old) throw new GitHubError(404, "Not Found");
    this.kept[index] = { id, ...this.shape(id, release, old) };
    return this.found(id);
  }

  async deleteRelease(id: number): Promise<void> {
    this.guard("write");
    const index = this.kept.findIndex((each) => each.id === id);
    if (index >= 0) this.kept.splice(index, 1);
  }

  async releaseAssets(release: number): Promise<readonly ReleaseAsset[]> {
    this.guard("read");
    const files = this.files.get(release);
    if (!files) throw new GitHubError(404, "Not Found");
    return [...files];
  }

  async uploadAsset(release: ReleaseRef, name: string, _contentType: string, content: Uint8Array): Promise<void> {
    this.guard("write");
    const files = this.files.get(release.id) ?? [];
    if (files.some((file) => file.name === name)) throw new GitHubError(422, "already_exists");
    const sha256 = createHash("sha256").update(content).digest("hex");
    files.push({ id: this.lastId++, name, bytes: content.length, isUploaded: true, sha256 });
  }

  async deleteAsset(id: number): Promise<void> {
    this.guard("write");
    for (const files of this.files.values()) {
      const index = files.findIndex((file) => file.id === id);
      if (index >= 0) files.splice(index, 1);
    }
  }

  async releaseNotes(_tag: string, _commit: string, previous: string | null): Promise<string> {
    this.guard("write");
    return `## What's Changed\n* since ${previous ?? "undefined"}`;
  }

  async refs(prefix: string): Promise<readonly RefName[]> {
    this.guard("read");
    return [...this.tags]
      .map(([tag, sha]) => ({ name: `tags/${tag}`, sha }))
      .filter(({ name }) => name.startsWith(prefix));
  }

  async setTag(tag: string, commit: string): Promise<void> {
    this.guard("write");
    this.tags.set(tag, commit);
  }

  private shape(id: number, release: ReleaseWrite, old: { readonly name: string; readonly body: string }) {
    const { tag, name = old.name, body = old.body, isDraft, isPrerelease, isLatest } = release;
    const url = `https://github.com/acme/api/releases/tag/${isDraft ? `untagged-${id}` : tag}`;
    const uploadUrl = `https://uploads.github.com/repos/acme/api/releases/${id}/assets{?name,label}`;
    return { tag, name, body, isDraft, isPrerelease, isLatest, url, uploadUrl };
  }

  private async found(id: number): Promise<ReleaseRef> {
    const release = (await this.releases()).find((each) => each.id === id);
    if (!release) throw new GitHubError(404, "Not Found");
    return release;
  }
}
