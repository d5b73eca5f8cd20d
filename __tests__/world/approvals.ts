import type { PullFile } from "../../src/ports.js";
import { ApprovalsModel, firstReviewMs, isApp, type ModelPull, mergeOf } from "../fakes/approvals.js";
import { notFound } from "./change.js";
import type { Answer } from "./github-state.js";
import type { Match } from "./openapi.js";

/** Docs of "List pull requests files" and "Get a commit"; and of "Compare two commits". */
const mostFiles = 3000;
const mostCompared = 300;

/** Reviews, and who may give them, as GitHub tells of them. */
export class ApprovalsState {
  model = new ApprovalsModel();

  /** Forgets everything; gives what there is to fill then. */
  reset(): ApprovalsModel {
    this.model = new ApprovalsModel();
    return this.model;
  }

  /** Undefined if it does not know. Lists are whole: pages are made of them elsewhere. */
  handle({ operation, params }: Match, query: URLSearchParams): Answer | object[] | undefined {
    const pull = this.model.pull(Number(params.pull_number));
    switch (operation) {
      case "repos/list-pull-requests-associated-with-commit":
        return this.model.pullsOf(params.commit_sha ?? "").map((one) => pullData(one));
      case "pulls/get":
        return pull && { status: 200, data: { ...pullData(pull), changed_files: pull.fileCount ?? pull.files.length } };
      case "pulls/list-files":
        return pull ? pull.files.slice(0, mostFiles).map(fileData) : notFound;
      case "pulls/list-reviews":
        return pull ? reviewsOf(pull) : notFound;
      case "repos/get-commit":
        return this.commit(params.ref ?? "", query);
      case "repos/compare-commits-with-basehead":
        return this.comparison(params.basehead ?? "");
      case "teams/list-members-in-org": {
        const members = this.model.teams.get(`${params.org}/${params.team_slug}`) ?? 404;
        if (typeof members !== "number") return members.map((login) => ({ login, type: "User" }));
        const message = members === 404 ? "Not Found" : "Resource not accessible by integration";
        return { status: members, data: { message } };
      }
      case "repos/get-collaborator-permission-level": {
        const permission = this.model.permissions.get(params.username ?? "");
        return permission ? { status: 200, data: { permission, role_name: permission } } : notFound;
      }
      case "repos/get-content":
        return this.content(params.path ?? "", query.get("ref") ?? "");
      default:
        return undefined;
    }
  }

  private commit(sha: string, query: URLSearchParams): Answer {
    const commit = this.model.commits.get(sha);
    if (!commit) return { status: 422, data: { message: `No commit found for SHA: ${sha}` } };
    const size = Number(query.get("per_page") ?? 30);
    const from = (Number(query.get("page") ?? 1) - 1) * size;
    const files = commit.files.slice(0, mostFiles).slice(from, from + size);
    const parents = commit.parent === null ? [] : [{ sha: commit.parent }];
    return { status: 200, data: { sha, parents, files: files.map(fileData) } };
  }

  private comparison(basehead: string): Answer | undefined {
    const found = this.model.comparisons.get(basehead);
    if (!found) return undefined;
    const files = found.files.slice(0, mostCompared).map(fileData);
    return { status: 200, data: { status: found.status, files, total_commits: 1, commits: [] } };
  }

  private content(path: string, ref: string): Answer {
    const text = this.model.texts.get(`${ref}:${path}`);
    if (text === undefined) return notFound;
    const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
    return { status: 200, data: { type: "file", encoding: "base64", path, content } };
  }
}

function pullData(pull: ModelPull): object {
  const { number, author, head, base, isMerged = true, repository = "acme/api" } = pull;
  return {
    number,
    title: `Change ${number}`,
    body: null,
    user: { login: author },
    head: { sha: head },
    base: { sha: base, ref: "main", repo: { full_name: repository } },
    merge_commit_sha: mergeOf(pull),
    state: "closed",
    merged_at: isMerged ? "2026-03-01T12:00:00Z" : null,
  };
}

function fileData({ path, previous }: PullFile): object {
  return {
    filename: path,
    status: previous === null ? "modified" : "renamed",
    ...(previous === null ? {} : { previous_filename: previous }),
  };
}

function reviewsOf({ reviews, head }: ModelPull): object[] {
  return reviews.map(({ author, state, commit = head, minute }, index) => ({
    id: index + 1,
    user: { login: author, type: isApp(author) ? "Bot" : "User" },
    state,
    body: "",
    commit_id: commit,
    submitted_at: new Date(firstReviewMs + 60_000 * (minute ?? index)).toISOString(),
  }));
}
