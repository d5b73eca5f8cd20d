import {
  GitHubError,
  type RefName,
  type ReleaseAsset,
  type ReleaseRef,
  type ReleasesPort,
  type ReleaseWrite,
} from "../../ports.js";
import type { Lookup, Octokit } from "./octokit.js";

/** Releases and tags. */
export class Releases implements ReleasesPort {
  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async releases(): Promise<readonly ReleaseRef[]> {
    return (await this.listed()).map(toRelease);
  }

  async createRelease(release: ReleaseWrite): Promise<ReleaseRef> {
    const { rest } = await this.octokit();
    // The list has drafts, which a question for the tag does not find.
    const lookup: Lookup = async () =>
      (await this.listed()).find((each) => each.tag_name === release.tag && each.draft === release.isDraft) ?? null;
    const { data } = await rest.repos.createRelease({
      ...this.repository,
      ...fields(release),
      tag_name: release.tag,
      request: { lookup },
    });
    return toRelease(data);
  }

  async updateRelease(id: number, release: ReleaseWrite): Promise<ReleaseRef> {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.updateRelease({ ...this.repository, ...fields(release), release_id: id });
    return toRelease(data);
  }

  async deleteRelease(id: number): Promise<void> {
    const { rest } = await this.octokit();
    await unlessGone(rest.repos.deleteRelease({ ...this.repository, release_id: id }));
  }

  async releaseAssets(release: number): Promise<readonly ReleaseAsset[]> {
    return (await this.listedAssets(release)).map(toAsset);
  }

  async uploadAsset(release: ReleaseRef, name: string, contentType: string, content: Uint8Array): Promise<void> {
    const octokit = await this.octokit();
    const lookup: Lookup = async () => {
      const there = (await this.listedAssets(release.id)).find((asset) => asset.name === name);
      if (there?.state === "uploaded" && there.size === content.length) return there;
      // Half of it keeps its name from being taken again.
      if (there) await this.deleteAsset(there.id);
      return null;
    };
    await octokit.request({
      method: "POST",
      url: release.uploadUrl,
      name,
      data: content,
      headers: { "content-type": contentType, "content-length": content.length },
      request: { lookup },
    });
  }

  async deleteAsset(id: number): Promise<void> {
    const { rest } = await this.octokit();
    await unlessGone(rest.repos.deleteReleaseAsset({ ...this.repository, asset_id: id }));
  }

  async releaseNotes(tag: string, commit: string, previous: string | null): Promise<string> {
    const { rest } = await this.octokit();
    const { data } = await rest.repos.generateReleaseNotes({
      ...this.repository,
      tag_name: tag,
      target_commitish: commit,
      ...(previous === null ? {} : { previous_tag_name: previous }),
    });
    return data.body;
  }

  async refs(prefix: string): Promise<readonly RefName[]> {
    const octokit = await this.octokit();
    const found = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...this.repository, ref: prefix });
    return found.map(({ ref, object }) => ({ name: ref.replace(/^refs\//, ""), sha: object.sha }));
  }

  async setTag(tag: string, commit: string): Promise<void> {
    const { rest } = await this.octokit();
    const there = (await this.refs(`tags/${tag}`)).find(({ name }) => name === `tags/${tag}`);
    if (there?.sha === commit) return;
    if (there) {
      await rest.git.updateRef({ ...this.repository, ref: `tags/${tag}`, sha: commit, force: true });
      return;
    }
    const lookup: Lookup = async () =>
      (await this.refs(`tags/${tag}`)).find(({ name }) => name === `tags/${tag}`) ?? null;
    await rest.git.createRef({ ...this.repository, ref: `refs/tags/${tag}`, sha: commit, request: { lookup } });
  }

  private async listed(): Promise<readonly ReleaseData[]> {
    const octokit = await this.octokit();
    return octokit.paginate(octokit.rest.repos.listReleases, { ...this.repository, per_page: 100 });
  }

  private async listedAssets(release: number): Promise<readonly AssetData[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, release_id: release, per_page: 100 };
    return octokit.paginate(octokit.rest.repos.listReleaseAssets, pages);
  }
}

function fields({ commit, name, body, isDraft, isPrerelease, isLatest }: ReleaseWrite) {
  return {
    target_commitish: commit,
    ...(name === undefined ? {} : { name }),
    ...(body === undefined ? {} : { body }),
    draft: isDraft,
    prerelease: isPrerelease,
    // A draft cannot be the latest one yet.
    ...(isDraft ? {} : { make_latest: isLatest ? ("true" as const) : ("false" as const) }),
  };
}

interface ReleaseData {
  readonly id: number;
  readonly tag_name: string;
  readonly body?: string | null | undefined;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly html_url: string;
  readonly upload_url: string;
}

function toRelease(data: ReleaseData): ReleaseRef {
  return {
    id: data.id,
    tag: data.tag_name,
    body: data.body ?? "",
    isDraft: data.draft,
    isPrerelease: data.prerelease,
    url: data.html_url,
    uploadUrl: data.upload_url,
  };
}

interface AssetData {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null | undefined;
}

function toAsset({ id, name, size, state, digest }: AssetData): ReleaseAsset {
  const sha256 = digest?.startsWith("sha256:") ? digest.slice("sha256:".length).toLowerCase() : null;
  return { id, name, bytes: size, isUploaded: state === "uploaded", sha256 };
}

async function unlessGone(asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
  }
}
