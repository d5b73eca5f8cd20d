import { ApprovalsState } from "./approvals.js";
import { type ChangeOptions, compare, notFound, pullRequest } from "./change.js";
import { ChatOpsState } from "./chatops.js";
import { CodeScanning } from "./code-scanning.js";
import { Deployments } from "./deployments.js";
import type { Match } from "./openapi.js";
import { ReleasesState } from "./releases.js";
import { type ReviewOptions, Reviews } from "./reviews.js";
import { artifactData, type ServedArtifact } from "./served-artifact.js";

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  external_id: string | null;
  status: string;
  conclusion: string | null;
  details_url: string | null;
  started_at: string | null;
  completed_at: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: StoredAnnotation[];
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** How often it was edited. */
  edits: number;
}

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly link?: string | undefined;
  readonly location?: string | undefined;
}

/** A reply, or what is wrong with the request: 422 and a recorded violation. */
export type Answer = Reply | { readonly problems: readonly string[] };

export interface StateOptions extends ChangeOptions {
  readonly viewer?: string | null | undefined;
  readonly app?: string | undefined;
  readonly ancestors?: ((commit: string) => readonly string[] | null) | undefined;
  readonly parents?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly artifacts?: (() => readonly ServedArtifact[]) | undefined;
  /** What is known of the pull request's diff; any line takes a comment when absent. */
  readonly reviews?: ReviewOptions | undefined;
  /** The repository has no Advanced Security. */
  readonly noCodeScanning?: boolean | undefined;
}

type Body = Record<string, unknown> & {
  output?: { title?: string; summary?: string; text?: string; annotations?: StoredAnnotation[] };
  body?: string;
  content?: unknown;
};

/** What GitHub remembers, and how it answers the operations in use. */
export class GitHubState {
  readonly checks: StoredCheck[] = [];
  readonly comments: StoredComment[] = [];
  readonly codeScanning = new CodeScanning();
  /** Bundles of attestations as they were sent. */
  readonly attestations: unknown[] = [];
  /** Dependency snapshots as they were sent. */
  readonly snapshots: Readonly<Record<string, unknown>>[] = [];
  readonly reviews: Reviews;
  readonly deployments: Deployments;
  readonly approvals = new ApprovalsState();
  readonly chatops = new ChatOpsState(() => this.writer);
  readonly releases: ReleasesState;
  private nextId = 1000;

  constructor(
    private readonly repository: string,
    private readonly options: StateOptions,
    private readonly baseUrl: () => string,
  ) {
    this.releases = new ReleasesState(() => this.nextId++, baseUrl, repository);
    this.reviews = new Reviews(options.reviews ?? {}, () => this.nextId++);
    this.deployments = new Deployments(
      () => this.nextId++,
      () => this.writer,
    );
  }

  /** Login that writes of the token carry. */
  get writer(): string {
    return this.options.viewer ?? `${this.options.app ?? "github-actions"}[bot]`;
  }

  addComment(issue: number, author: string, body: string): StoredComment {
    const comment = { id: this.nextId++, issue, author, body, edits: 0 };
    this.comments.push(comment);
    return comment;
  }

  /** `raw` and `type` are of a body that is no JSON. */
  handle(match: Match, query: URLSearchParams, body: unknown, raw: Buffer = Buffer.alloc(0), type = ""): Answer {
    const { params } = match;
    const fields = (body ?? {}) as Body;
    const ofReleases = this.releases.handle(match, query, fields, raw, type);
    if (Array.isArray(ofReleases)) return this.page(match, query, ofReleases);
    if (ofReleases) return ofReleases as Answer;
    const ofChatOps = this.chatops.handle(match, query, fields);
    if (Array.isArray(ofChatOps)) return this.checkPage(match, query, ofChatOps);
    if (ofChatOps) return ofChatOps as Answer;
    const ofApprovals = this.approvals.handle(match, query);
    if (Array.isArray(ofApprovals)) return this.page(match, query, ofApprovals);
    if (ofApprovals) return ofApprovals as Answer;
    const id = Number(params.check_run_id ?? params.comment_id ?? params.issue_number);
    switch (match.operation) {
      case "users/get-authenticated":
        if (typeof this.options.viewer === "string")
          return { status: 200, data: { login: this.options.viewer, id: 1 } };
        return { status: 403, data: { message: "Resource not accessible by integration" } };
      case "repos/compare-commits-with-basehead":
        return compare(params.basehead ?? "", query, this.options);
      case "pulls/get":
        return pullRequest(Number(params.pull_number), this.options);
      case "repos/list-commits": {
        const commits = this.options.ancestors?.(query.get("sha") ?? "") ?? null;
        return commits === null
          ? notFound
          : this.page(
              match,
              query,
              commits.map((sha, index) => {
                const parents = this.options.parents?.[sha] ?? commits.slice(index + 1, index + 2);
                return { sha, parents: parents.map((parent) => ({ sha: parent })) };
              }),
            );
      }
      case "actions/list-artifacts-for-repo":
        return this.listArtifacts(match, query);
      case "actions/download-artifact": {
        const found = this.options.artifacts?.().find((each) => each.id === Number(params.artifact_id));
        return found ? { status: 302, data: {}, location: found.url } : notFound;
      }
      case "checks/create":
        return this.createCheck(fields);
      case "checks/update":
        return this.updateCheck(id, fields);
      case "checks/get":
        return this.withCheck(id, (check) => ({ status: 200, data: this.checkData(check) }));
      case "checks/list-annotations":
        return this.withCheck(id, (check) => this.page(match, query, check.annotations));
      case "checks/list-for-ref":
        return this.listChecks(match, query);
      case "code-scanning/upload-sarif":
        return this.codeScanning.upload(fields, this.options.noCodeScanning === true);
      case "code-scanning/get-sarif":
        return this.codeScanning.status(params.sarif_id ?? "");
      case "dependency-graph/create-repository-snapshot":
        return this.takeSnapshot(fields);
      case "repos/create-attestation":
        return { status: 201, data: { id: this.attestations.push(fields.bundle) } };
      case "issues/list-comments":
        return this.page(
          match,
          query,
          this.comments.filter((each) => each.issue === id).map((each) => this.commentData(each)),
        );
      case "issues/create-comment":
        return (
          this.commentProblem(fields) ?? {
            status: 201,
            data: this.commentData(this.addComment(id, this.writer, fields.body ?? "")),
          }
        );
      case "issues/update-comment":
        return this.updateComment(id, fields);
      case "pulls/list-review-comments":
        return this.page(match, query, this.reviews.list(Number(params.pull_number)));
      case "pulls/create-review":
        return this.reviews.create(Number(params.pull_number), this.writer, fields);
      case "pulls/update-review-comment":
        return this.reviews.update(id, this.writer, fields.body ?? "");
      case "pulls/delete-review-comment":
        return this.reviews.remove(id, this.writer);
      case "repos/list-deployments":
        return this.page(match, query, this.deployments.list(query.get("environment")));
      case "repos/create-deployment":
        return this.deployments.create(fields);
      case "repos/list-deployment-statuses": {
        const statuses = this.deployments.statuses(Number(params.deployment_id));
        return statuses ? this.page(match, query, statuses) : notFound;
      }
      case "repos/create-deployment-status":
        return this.deployments.addStatus(Number(params.deployment_id), fields);
      case "actions/get-workflow-run":
        return this.deployments.run(params.run_id ?? "");
      default:
        return { problems: ["this server does not know the operation"] };
    }
  }

  /** The latest of each correlator and detector counts. */
  private takeSnapshot(fields: Body): Answer {
    const { version, sha, ref, manifests = {} } = fields;
    if (version !== 0) return { status: 422, data: { message: "version must be 0" } };
    if (!/^refs\/(heads\/.+|pull\/\d+\/(head|merge))$/.test(String(ref)))
      return { problems: [`no ref: ${String(ref)}`] };
    if (!/^[0-9a-f]{40}$/.test(String(sha))) return { problems: [`no commit: ${String(sha)}`] };
    for (const [name, manifest] of Object.entries(manifests as Record<string, { resolved?: object }>)) {
      for (const [id, one] of Object.entries(manifest.resolved ?? {})) {
        const { package_url: url, dependencies } = one as { package_url?: string; dependencies?: string[] };
        if (!url?.startsWith("pkg:") || id !== url) return { problems: [`${name}: ${id} is no package URL`] };
        if (dependencies?.some((each) => !each.startsWith("pkg:")))
          return { problems: [`${name}: ${id} depends on no URL`] };
      }
    }
    this.snapshots.push(fields);
    const message = "Dependency results for the repo have been successfully updated.";
    return {
      status: 201,
      data: { id: this.snapshots.length, created_at: String(fields.scanned), result: "SUCCESS", message },
    };
  }

  private createCheck(fields: Body): Answer {
    const check: StoredCheck = {
      id: this.nextId++,
      name: String(fields.name),
      head_sha: String(fields.head_sha),
      external_id: null,
      status: "queued",
      conclusion: null,
      details_url: null,
      started_at: null,
      completed_at: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    const problems = apply(check, fields);
    if (problems.length > 0) return { problems };
    this.checks.push(check);
    return { status: 201, data: this.checkData(check) };
  }

  private updateCheck(id: number, fields: Body): Answer {
    return this.withCheck(id, (check) => {
      const problems = apply(check, fields);
      return problems.length > 0 ? { problems } : { status: 200, data: this.checkData(check) };
    });
  }

  private listChecks(match: Match, query: URLSearchParams): Answer {
    const name = query.get("check_name");
    const found = this.checks.filter((each) => each.head_sha === match.params.ref && (!name || each.name === name));
    const newest = [...found].reverse();
    const latest = newest.filter((each, i) => newest.findIndex((other) => other.name === each.name) === i);
    const runs = (query.get("filter") === "all" ? newest : latest).map((each) => this.checkData(each));
    return this.checkPage(match, query, runs);
  }

  private checkPage(match: Match, query: URLSearchParams, runs: readonly object[]): Answer {
    const reply = this.page(match, query, runs);
    if (!("status" in reply)) return reply;
    return { ...reply, data: { total_count: runs.length, check_runs: reply.data } };
  }

  private listArtifacts(match: Match, query: URLSearchParams): Answer {
    const found = (this.options.artifacts?.() ?? []).filter(({ name }) => name === query.get("name"));
    const reply = this.page(match, query, found.map(artifactData));
    if (!("status" in reply)) return reply;
    return { ...reply, data: { total_count: found.length, artifacts: reply.data } };
  }

  private updateComment(id: number, fields: Body): Answer {
    const comment = this.comments.find((each) => each.id === id);
    if (!comment) return notFound;
    if (comment.author !== this.writer)
      return { status: 403, data: { message: "Resource not accessible by integration" } };
    const problem = this.commentProblem(fields);
    if (problem) return problem;
    comment.body = fields.body ?? "";
    comment.edits++;
    return { status: 200, data: this.commentData(comment) };
  }

  /** 65,536 characters at most, and not blank. */
  private commentProblem(fields: Body): Answer | null {
    const body = fields.body ?? "";
    if ([...body].length > 65_536) return { problems: ["body is too long (maximum is 65536 characters)"] };
    return body.trim() === "" ? { problems: ["body can't be blank"] } : null;
  }

  private withCheck(id: number, use: (check: StoredCheck) => Answer): Answer {
    const check = this.checks.find((each) => each.id === id);
    return check ? use(check) : notFound;
  }

  private checkData(check: StoredCheck): object {
    const { title, summary, text, annotations, ...rest } = check;
    const slug = this.options.app ?? "github-actions";
    return {
      ...rest,
      html_url: `https://github.com/${this.repository}/runs/${check.id}`,
      output: { title, summary, text, annotations_count: annotations.length },
      app: { id: 15368, slug },
      pull_requests: [],
    };
  }

  private commentData(comment: StoredComment): object {
    return {
      id: comment.id,
      body: comment.body,
      html_url: `https://github.com/${this.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
      user: { login: comment.author, type: comment.author.endsWith("[bot]") ? "Bot" : "User" },
    };
  }

  private page(match: Match, query: URLSearchParams, items: readonly object[]): Answer {
    const size = Number(query.get("per_page") ?? 30);
    if (size > 100) return { problems: ["per_page is above 100"] };
    const page = Number(query.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const path = pagedPath(match, this.repository);
    const link = (to: number, rel: string) => {
      const own = new URLSearchParams({ ...Object.fromEntries(query), per_page: String(size), page: String(to) });
      return `<${this.baseUrl()}${path}?${own}>; rel="${rel}"`;
    };
    const links = page < last && path !== "" ? [link(page + 1, "next"), link(last, "last")] : [];
    return { status: 200, data: items.slice((page - 1) * size, page * size), link: links.join(", ") || undefined };
  }
}

/** Of the lists that are longer than a page. */
function pagedPath({ operation, params }: Match, repository: string): string {
  const pull = `/repos/${repository}/pulls/${params.pull_number}`;
  const paths: Readonly<Record<string, string>> = {
    "checks/list-for-ref": `/repos/${repository}/commits/${params.ref}/check-runs`,
    "issues/list-comments": `/repos/${repository}/issues/${params.issue_number}/comments`,
    "repos/list-releases": `/repos/${repository}/releases`,
    "repos/list-release-assets": `/repos/${repository}/releases/${params.release_id}/assets`,
    "repos/list-pull-requests-associated-with-commit": `/repos/${repository}/commits/${params.commit_sha}/pulls`,
    "pulls/list-review-comments": `${pull}/comments`,
    "pulls/list-files": `${pull}/files`,
    "pulls/list-reviews": `${pull}/reviews`,
    "teams/list-members-in-org": `/orgs/${params.org}/teams/${params.team_slug}/members`,
  };
  return paths[operation] ?? "";
}

/** Writes the fields of a create or update request; annotations are appended. */
function apply(check: StoredCheck, fields: Body): readonly string[] {
  const annotations = fields.output?.annotations ?? [];
  const problems = annotations.flatMap((each, i) =>
    annotationProblems(each).map((problem) => `annotation ${i}: ${problem}`),
  );
  if (fields.status === "completed" && !fields.conclusion) problems.push("status completed needs a conclusion");
  if (problems.length > 0) return problems;
  for (const key of ["external_id", "status", "details_url", "started_at", "completed_at", "conclusion"] as const) {
    if (fields[key] !== undefined) check[key] = String(fields[key]);
  }
  // A conclusion completes the run, whatever its status says.
  if (fields.conclusion !== undefined) check.status = "completed";
  else if (fields.status !== undefined) check.conclusion = null;
  for (const key of ["title", "summary", "text"] as const) {
    if (fields.output?.[key] !== undefined) check[key] = fields.output[key];
  }
  check.annotations.push(...annotations);
  return [];
}

/** Limits that GitHub's documentation states in prose. */
function annotationProblems(annotation: StoredAnnotation): string[] {
  const problems: string[] = [];
  const { start_line, end_line, start_column, end_column } = annotation;
  if (start_line < 1 || end_line < start_line) problems.push(`lines ${start_line} to ${end_line}`);
  if (start_line !== end_line && (start_column !== undefined || end_column !== undefined)) {
    problems.push("columns over several lines");
  }
  if (annotation.path === "" || annotation.path.startsWith("/")) problems.push(`path "${annotation.path}"`);
  if (annotation.message === "") problems.push("blank message");
  if (Buffer.byteLength(annotation.message) > 65_536) problems.push("message above 64 KB");
  if (Buffer.byteLength(annotation.raw_details ?? "") > 65_536) problems.push("raw_details above 64 KB");
  if ((annotation.title ?? "").length > 255) problems.push("title above 255 characters");
  return problems;
}
