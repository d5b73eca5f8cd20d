import { createHash } from "node:crypto";
import type { Answer } from "./github-state.js";
import type { Match } from "./openapi.js";

export interface StoredRelease {
  readonly id: number;
  tag_name: string;
  target_commitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  readonly assets: StoredReleaseAsset[];
}

export interface StoredReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly content_type: string;
  readonly content: Buffer;
  state: "uploaded" | "starter";
}

type Fields = Readonly<Record<string, unknown>>;
const notFound: Answer = { status: 404, data: { message: "Not Found" } };
const invalid = (field: string, code: string): Answer => {
  return { status: 422, data: { message: "Validation Failed", errors: [{ resource: "Release", field, code }] } };
};

/** Releases and refs as GitHub keeps them. */
export class ReleasesState {
  readonly releases: StoredRelease[] = [];
  /** By full name: `refs/tags/v1`. */
  readonly refs = new Map<string, string>();
  /** Id of the release that the repository shows first. */
  latest: number | null = null;

  constructor(
    private readonly nextId: () => number,
    private readonly baseUrl: () => string,
    private readonly repository: string,
  ) {}

  /** Undefined if the operation is about something else. Lists are whole: pages are made of them elsewhere. */
  handle(
    { operation, params }: Match,
    query: URLSearchParams,
    fields: Fields,
    raw: Buffer,
    type: string,
  ): Answer | object[] | undefined {
    const release = this.releases.find(({ id }) => id === Number(params.release_id));
    switch (operation) {
      case "repos/list-releases":
        return [...this.releases].reverse().map((each) => this.data(each));
      case "repos/create-release":
        return this.create(fields);
      case "repos/update-release":
        return release ? this.update(release, fields) : notFound;
      case "repos/delete-release":
        if (!release) return notFound;
        this.releases.splice(this.releases.indexOf(release), 1);
        return { status: 204, data: undefined };
      case "repos/list-release-assets":
        return release ? release.assets.map(assetData) : notFound;
      case "repos/upload-release-asset":
        return release ? this.upload(release, query.get("name") ?? "", type, raw) : notFound;
      case "repos/delete-release-asset":
        return this.deleteAsset(Number(params.asset_id));
      case "repos/generate-release-notes":
        return {
          status: 200,
          data: { name: fields.tag_name, body: `## What's Changed\n* since ${String(fields.previous_tag_name)}` },
        };
      case "git/list-matching-refs":
        return [...this.refs]
          .filter(([name]) => name.startsWith(`refs/${params.ref}`))
          .map(([ref, sha]) => ({ ref, object: { sha, type: "commit" } }));
      case "git/create-ref":
        return this.createRef(String(fields.ref), String(fields.sha));
      case "git/update-ref":
        if (!this.refs.has(`refs/${params.ref}`)) return { status: 422, data: { message: "Reference does not exist" } };
        this.refs.set(`refs/${params.ref}`, String(fields.sha));
        return { status: 200, data: { ref: `refs/${params.ref}`, object: { sha: fields.sha } } };
      default:
        return undefined;
    }
  }

  private create(fields: Fields): Answer {
    const release: StoredRelease = {
      id: this.nextId(),
      tag_name: String(fields.tag_name),
      target_commitish: "main",
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      assets: [],
    };
    const problem = this.apply(release, fields);
    if (problem) return problem;
    this.releases.push(release);
    return { status: 201, data: this.data(release) };
  }

  private update(release: StoredRelease, fields: Fields): Answer {
    return this.apply(release, fields) ?? { status: 200, data: this.data(release) };
  }

  /** Two public releases cannot have one tag; a public one makes a tag that is not there. */
  private apply(release: StoredRelease, fields: Fields): Answer | null {
    if (typeof fields.body === "string" && fields.body.length > 125_000) return invalid("body", "too_long");
    const isPublic = fields.draft === undefined ? !release.draft : fields.draft !== true;
    const others = this.releases.filter((each) => each !== release && !each.draft);
    if (isPublic && others.some(({ tag_name }) => tag_name === (fields.tag_name ?? release.tag_name))) {
      return invalid("tag_name", "already_exists");
    }
    if (!isPublic && fields.make_latest === "true") return invalid("make_latest", "invalid");
    for (const key of ["tag_name", "target_commitish", "name", "body", "draft", "prerelease"] as const) {
      if (fields[key] !== undefined) Object.assign(release, { [key]: fields[key] });
    }
    const ref = `refs/tags/${release.tag_name}`;
    if (isPublic && !this.refs.has(ref)) this.refs.set(ref, release.target_commitish);
    if (isPublic && fields.make_latest !== "false") this.latest = release.id;
    return null;
  }

  /** A name is taken even by half an upload. */
  private upload(release: StoredRelease, name: string, type: string, content: Buffer): Answer {
    if (content.length === 0) return { problems: ["an empty asset"] };
    if (!/^[A-Za-z0-9._+-]+$/.test(name)) return { problems: [`${name} would be renamed`] };
    if (release.assets.some((asset) => asset.name === name)) return invalid("name", "already_exists");
    const asset: StoredReleaseAsset = { id: this.nextId(), name, content_type: type, content, state: "uploaded" };
    release.assets.push(asset);
    return { status: 201, data: assetData(asset) };
  }

  private deleteAsset(id: number): Answer {
    for (const { assets } of this.releases) {
      const index = assets.findIndex((asset) => asset.id === id);
      if (index < 0) continue;
      assets.splice(index, 1);
      return { status: 204, data: undefined };
    }
    return notFound;
  }

  private createRef(ref: string, sha: string): Answer {
    if (!ref.startsWith("refs/")) return { problems: [`no full ref: ${ref}`] };
    if (this.refs.has(ref)) return { status: 422, data: { message: "Reference already exists" } };
    this.refs.set(ref, sha);
    return { status: 201, data: { ref, object: { sha, type: "commit" } } };
  }

  private data(release: StoredRelease): object {
    const page = `https://github.com/${this.repository}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag_name}`;
    return {
      ...release,
      html_url: page,
      upload_url: `${this.baseUrl()}/repos/${this.repository}/releases/${release.id}/assets{?name,label}`,
      assets: release.assets.map(assetData),
    };
  }
}

function assetData({ id, name, content_type, content, state }: StoredReleaseAsset): object {
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  return { id, name, content_type, state, size: content.length, digest: state === "uploaded" ? digest : null };
}
