import type { CommitCheck, PullHead } from "../../src/ports.js";
import { ChatOpsModel } from "../fakes/chatops.js";
import { notFound } from "./change.js";
import type { Answer } from "./github-state.js";
import type { Match } from "./openapi.js";

/** What GitHub knows of comments and of those who write them, for commands by comment. */
export class ChatOpsState {
  model = new ChatOpsModel();

  constructor(private readonly writer: () => string) {}

  /** Undefined if it does not know. Lists are whole: pages are made of them elsewhere. */
  handle(
    { operation, params }: Match,
    query: URLSearchParams,
    body: { content?: unknown },
  ): Answer | object[] | undefined {
    const { model } = this;
    switch (operation) {
      case "issues/get-comment":
        return this.comment(Number(params.comment_id));
      case "reactions/create-for-issue-comment":
        return this.react(Number(params.comment_id), String(body.content));
      case "repos/get-collaborator-permission-level": {
        const role = model.roles.get(params.username ?? "");
        if (role === undefined) return undefined;
        if (typeof role === "number") return refused(role);
        return { status: 200, data: { permission: role.permission, role_name: role.roleName } };
      }
      case "pulls/get": {
        const pull = model.pulls.get(Number(params.pull_number));
        return pull && { status: 200, data: pullData(Number(params.pull_number), pull) };
      }
      case "repos/list-activities": {
        const moves = model.moves.get((query.get("ref") ?? "").replace(/^refs\/heads\//, "")) ?? [];
        if (typeof moves === "number") return refused(moves);
        const data = moves.map(({ atMs, after }, id) => ({ id, timestamp: new Date(atMs).toISOString(), after }));
        return { status: 200, data: data.slice(0, Number(query.get("per_page") ?? 30)) };
      }
      case "checks/list-for-ref":
        return this.checks(params.ref ?? "", query);
      default:
        return undefined;
    }
  }

  private comment(id: number): Answer {
    const found = this.model.comments.get(id);
    if (!found) return notFound;
    const { author, authorType, app, body, createdMs, updatedMs } = found;
    const [created_at, updated_at] = [createdMs, updatedMs].map((ms) => new Date(ms).toISOString());
    const performed_via_github_app = app === undefined ? null : { slug: app };
    const user = { login: author, type: authorType };
    return { status: 200, data: { id, body, user, performed_via_github_app, created_at, updated_at } };
  }

  /** 201 the first time, 200 after that. */
  private react(id: number, content: string): Answer {
    if (!this.model.comments.has(id)) return notFound;
    const mark = `${id} ${content}`;
    const isNew = !this.model.reactions.includes(mark);
    if (isNew) this.model.reactions.push(mark);
    return { status: isNew ? 201 : 200, data: { id: 1, content, user: { login: this.writer() } } };
  }

  /** Those of the model; undefined where it has none of the commit. */
  private checks(commit: string, query: URLSearchParams): object[] | undefined {
    const checks = this.model.checks.get(commit);
    if (!checks) return undefined;
    return checks.filter(({ name }) => name === query.get("check_name")).map(checkData);
  }
}

function refused(status: number): Answer {
  return { status, data: { message: "Resource not accessible by integration" } };
}

function pullData(number: number, { isOpen, isFork, headSha, headRef }: PullHead): object {
  return {
    number,
    state: isOpen ? "open" : "closed",
    head: { sha: headSha, ref: headRef, repo: { id: isFork ? 2 : 1 } },
    base: { ref: "main", repo: { id: 1 } },
  };
}

function checkData({ app, externalId, ...check }: CommitCheck): object {
  return { ...check, app: { slug: app }, external_id: externalId };
}
