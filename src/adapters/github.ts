import type {
  ArtifactRef,
  CheckAnnotation,
  CheckRef,
  CheckWrite,
  DependencySnapshot,
  GitHubPort,
  IssueComment,
  PullRequestText,
  SarifStatus,
  SarifUpload,
} from "../ports.js";
import { GitHubError } from "../ports.js";
import { Approvals } from "./github/approvals.js";
import { ChatOps } from "./github/chatops.js";
import { inBatches, type Output, output, type RunFields, runFields } from "./github/check-fields.js";
import { Deployments } from "./github/deployments.js";
import type { ApiRequest } from "./github/fetch.js";
import { History } from "./github/history.js";
import type { Lookup, Octokit } from "./github/octokit.js";
import { Releases } from "./github/releases.js";
import { Reviews } from "./github/reviews.js";

export type { ApiRequest } from "./github/fetch.js";

export interface GitHubOptions {
  readonly token: string;
  /** `acme/api` */
  readonly repository: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  readonly userAgent?: string | undefined;
  /** Called after each request, for a list of what was asked. */
  readonly onRequest?: ((request: ApiRequest) => void) | undefined;
  /** Called before a wait that GitHub asked for. */
  readonly onWait?: ((seconds: number) => void) | undefined;
  /** Time in trouble that all calls together may use, 120 s by default; then every call rejects at once, status 0. */
  readonly budgetMs?: number | undefined;
  /** Limit of one request, 20 s by default. */
  readonly timeoutMs?: number | undefined;
  /** Unit of all waits, for tests. */
  readonly secondMs?: number | undefined;
}

/** GitHub's REST API for one repository, over Octokit. Octokit is loaded by the first call. */
export function octokitGitHub(options: GitHubOptions): GitHubPort & { readonly requests: readonly ApiRequest[] } {
  const requests: ApiRequest[] = [];
  let octokit: Promise<Octokit> | undefined;
  const open = async (): Promise<Octokit> => {
    const { connect } = await import("./github/octokit.js");
    return connect({
      ...options,
      onRequest: (request) => {
        requests.push(request);
        options.onRequest?.(request);
      },
      onWait: (seconds) => options.onWait?.(seconds),
    });
  };
  const [owner = "", repo = ""] = options.repository.split("/");
  const connected = () => {
    octokit ??= open();
    return octokit;
  };
  const client = new Client(connected, { owner, repo });
  const history = new History(connected, { owner, repo });
  const releases = new Releases(connected, { owner, repo });
  const reviews = new Reviews(connected, { owner, repo });
  return {
    requests,
    deployments: new Deployments(connected, { owner, repo }),
    approvals: new Approvals(connected, { owner, repo }),
    chatops: new ChatOps(connected, { owner, repo }),
    mergeBase: (base, head) => history.mergeBase(base, head),
    ancestors: (commit) => history.ancestors(commit),
    firstParents: (commit) => history.firstParents(commit),
    commits: (base, head) => history.commits(base, head),
    checkRuns: (commit, name) => history.checkRuns(commit, name),
    pullRequest: (number) => client.pullRequest(number),
    createCheck: (check) => client.createCheck(check),
    updateCheck: (id, check) => client.updateCheck(id, check),
    comments: (issue) => client.comments(issue),
    createComment: (issue, body, marker) => client.createComment(issue, body, marker),
    updateComment: (id, body) => client.updateComment(id, body),
    reviewComments: (pull) => reviews.reviewComments(pull),
    createReview: (pull, commit, comments) => reviews.createReview(pull, commit, comments),
    updateReviewComment: (id, body) => reviews.updateReviewComment(id, body),
    deleteReviewComment: (id) => reviews.deleteReviewComment(id),
    viewer: () => client.viewer(),
    uploadSarif: (upload) => client.uploadSarif(upload),
    sarifStatus: (id) => client.sarifStatus(id),
    submitDependencies: (snapshot) => client.submitDependencies(snapshot),
    artifacts: (name) => client.artifacts(name),
    releases: () => releases.releases(),
    createRelease: (release) => releases.createRelease(release),
    updateRelease: (id, release) => releases.updateRelease(id, release),
    deleteRelease: (id) => releases.deleteRelease(id),
    releaseAssets: (release) => releases.releaseAssets(release),
    uploadAsset: (release, name, type, content) => releases.uploadAsset(release, name, type, content),
    deleteAsset: (id) => releases.deleteAsset(id),
    releaseNotes: (tag, commit, previous) => releases.releaseNotes(tag, commit, previous),
    refs: (prefix) => releases.refs(prefix),
    setTag: (tag, commit) => releases.setTag(tag, commit),
  };
}

class Client
  implements Omit<GitHubPort, keyof Reviews | keyof History | keyof Releases | "deployments" | "approvals" | "chatops">
{
  /** Annotations that GitHub holds, by check run, as far as we know. */
  private readonly annotationCounts = new Map<number, number>();
  /** Login that our comments carry, once an answer has told it. */
  private login: string | null = null;

  constructor(
    private readonly octokit: () => Promise<Octokit>,
    private readonly repository: { readonly owner: string; readonly repo: string },
  ) {}

  async pullRequest(number: number): Promise<PullRequestText> {
    const { rest } = await this.octokit();
    const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
    return { title: data.title, body: data.body ?? "" };
  }

  async createCheck(check: CheckWrite): Promise<CheckRef> {
    const { rest } = await this.octokit();
    const batches = inBatches(check.annotations);
    const lookup: Lookup = async () => {
      const { data } = await rest.checks.listForRef({
        ...this.repository,
        ref: check.headSha,
        check_name: check.name,
        filter: "all",
        per_page: 100,
      });
      return data.check_runs.find((run) => run.external_id === check.externalId) ?? null;
    };
    const { data } = await rest.checks.create({
      ...this.repository,
      ...runFields(check),
      head_sha: check.headSha,
      output: output(check, batches[0] ?? []),
      request: { lookup },
    });
    return this.addAnnotations(check, this.remember(data), batches.slice(1));
  }

  async updateCheck(id: number, check: CheckWrite): Promise<CheckRef> {
    const batches = inBatches(check.annotations);
    const ref = await this.patchCheck(id, { ...runFields(check), output: output(check, batches[0] ?? []) });
    return this.addAnnotations(check, ref, batches.slice(1));
  }

  async comments(issue: number): Promise<readonly IssueComment[]> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, issue_number: issue, per_page: 100 };
    return (await octokit.paginate(octokit.rest.issues.listComments, pages)).map(toComment);
  }

  async createComment(issue: number, body: string, marker: string): Promise<IssueComment> {
    const octokit = await this.octokit();
    const pages = { ...this.repository, issue_number: issue, per_page: 100 };
    const lookup: Lookup = async () => {
      const comments = await octokit.paginate(octokit.rest.issues.listComments, pages);
      return comments.find((comment) => this.isOurs(toComment(comment), body, marker)) ?? null;
    };
    const write = { ...this.repository, issue_number: issue, body, request: { lookup } };
    return toComment((await octokit.rest.issues.createComment(write)).data);
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    const { rest } = await this.octokit();
    return toComment((await rest.issues.updateComment({ ...this.repository, comment_id: id, body })).data);
  }

  async viewer(): Promise<string | null> {
    const { rest } = await this.octokit();
    try {
      this.login = (await rest.users.getAuthenticated()).data.login;
      return this.login;
    } catch (error) {
      // An installation token may not ask who it is.
      if (error instanceof GitHubError && error.isDenied) return null;
      throw error;
    }
  }

  async uploadSarif(upload: SarifUpload): Promise<string> {
    const { rest } = await this.octokit();
    const { data } = await rest.codeScanning.uploadSarif({
      ...this.repository,
      commit_sha: upload.commitSha,
      ref: upload.ref,
      sarif: Buffer.from(upload.sarif).toString("base64"),
      started_at: upload.startedAt,
      ...(upload.toolName === undefined ? {} : { tool_name: upload.toolName }),
    });
    return data.id ?? "";
  }

  async sarifStatus(id: string): Promise<SarifStatus> {
    const { rest } = await this.octokit();
    const { data } = await rest.codeScanning.getSarif({ ...this.repository, sarif_id: id });
    return { status: data.processing_status ?? "pending", errors: data.errors ?? [] };
  }

  async submitDependencies(snapshot: DependencySnapshot): Promise<string> {
    const { rest } = await this.octokit();
    const { commitSha, ref, correlator, jobId, jobUrl, scanned, detector, manifests } = snapshot;
    const { data } = await rest.dependencyGraph.createRepositorySnapshot({
      ...this.repository,
      version: 0,
      sha: commitSha,
      ref,
      job: { id: jobId, correlator, ...(jobUrl === undefined ? {} : { html_url: jobUrl }) },
      detector,
      scanned,
      manifests: manifests as SnapshotManifests,
    });
    return data.message;
  }

  async artifacts(name: string): Promise<readonly ArtifactRef[]> {
    const { rest } = await this.octokit();
    const { data } = await rest.actions.listArtifactsForRepo({ ...this.repository, name, per_page: 100 });
    return data.artifacts.map(({ id, size_in_bytes, expired, workflow_run: run }) => ({
      id,
      runId: run?.id ?? 0,
      bytes: size_in_bytes,
      branch: run?.head_branch ?? "",
      commit: run?.head_sha ?? "",
      isFork: run?.repository_id === undefined || run.head_repository_id !== run.repository_id,
      isExpired: expired,
    }));
  }

  /** Each request appends its annotations to what is there. */
  private async addAnnotations(check: CheckWrite, ref: CheckRef, batches: readonly CheckAnnotation[][]) {
    let last = ref;
    for (const batch of batches) last = await this.patchCheck(ref.id, { output: output(check, batch) });
    return last;
  }

  /** A repeated request would append its annotations twice, so the number that is there is looked at before. */
  private async patchCheck(id: number, fields: Partial<RunFields> & { output: Output }): Promise<CheckRef> {
    const { rest } = await this.octokit();
    const run = { ...this.repository, check_run_id: id };
    const added = fields.output.annotations?.length ?? 0;
    if (added > 0 && !this.annotationCounts.has(id)) this.remember((await rest.checks.get(run)).data);
    const expected = (this.annotationCounts.get(id) ?? 0) + added;
    const lookup: Lookup = async () => {
      const { data } = await rest.checks.get(run);
      return data.output.annotations_count >= expected ? data : null;
    };
    const { data } = await rest.checks.update({ ...run, ...fields, ...(added > 0 ? { request: { lookup } } : {}) });
    return this.remember(data);
  }

  private remember(run: RunData): CheckRef {
    const app = run.app?.slug ?? null;
    if (app) this.login ??= `${app}[bot]`;
    this.annotationCounts.set(run.id, run.output.annotations_count);
    return { id: run.id, url: run.html_url, app };
  }

  private isOurs(comment: IssueComment, body: string, marker: string): boolean {
    if (this.login !== null) return comment.author === this.login && comment.body.includes(marker);
    return comment.body.trim() === body.trim();
  }
}

type SnapshotManifests = NonNullable<
  NonNullable<Parameters<Octokit["rest"]["dependencyGraph"]["createRepositorySnapshot"]>[0]>["manifests"]
>;

interface RunData {
  readonly id: number;
  readonly html_url: string | null;
  readonly app: { readonly slug?: string } | null;
  readonly output: { readonly annotations_count: number };
}

function toComment(data: {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}): IssueComment {
  return { id: data.id, author: data.user?.login ?? "ghost", body: data.body ?? "", url: data.html_url };
}
