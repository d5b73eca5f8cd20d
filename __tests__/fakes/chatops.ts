import type {
  BranchMove,
  ChatOpsPort,
  CommitCheck,
  PullHead,
  Reaction,
  RepositoryRole,
  SpokenComment,
} from "../../src/ports.js";
import { GitHubError } from "../../src/ports.js";

/** What commands by comment are judged by, as the fake and the server on loopback both tell it. */
export class ChatOpsModel {
  readonly comments = new Map<number, SpokenComment>();
  /** By login; a number is GitHub's refusal. Who is not here has no role. */
  readonly roles = new Map<string, RepositoryRole | number>();
  readonly pulls = new Map<number, PullHead>();
  /** Newest first, by branch; a number is GitHub's refusal. */
  readonly moves = new Map<string, readonly BranchMove[] | number>();
  /** By commit. */
  readonly checks = new Map<string, readonly CommitCheck[]>();
  /** `101 eyes`, in their order. */
  readonly reactions: string[] = [];

  /** A role of that name, with the permission that GitHub tells with it. */
  give(login: string, roleName: string, permission = nearest[roleName] ?? roleName): void {
    this.roles.set(login, { roleName, permission });
  }
}

const nearest: Readonly<Record<string, string>> = { triage: "read", maintain: "write" };
const noRole = { roleName: "none", permission: "none" };

/** Comments, roles and branches in memory. */
export class FakeChatOps implements ChatOpsPort {
  readonly model = new ChatOpsModel();
  /** Who we are. */
  login = "github-actions[bot]";

  async comment(id: number): Promise<SpokenComment | null> {
    return this.model.comments.get(id) ?? null;
  }

  async role(login: string): Promise<RepositoryRole> {
    return answered(this.model.roles.get(login) ?? noRole);
  }

  async pullHead(number: number): Promise<PullHead> {
    return answered(this.model.pulls.get(number) ?? 404);
  }

  async branchMoves(branch: string): Promise<readonly BranchMove[]> {
    return answered(this.model.moves.get(branch) ?? []).slice(0, 100);
  }

  async commitChecks(commit: string, name: string): Promise<readonly CommitCheck[]> {
    return (this.model.checks.get(commit) ?? []).filter((check) => check.name === name);
  }

  async react(comment: number, reaction: Reaction): Promise<string> {
    if (!this.model.comments.has(comment)) throw new GitHubError(404, "GitHub answered 404: Not Found");
    const mark = `${comment} ${reaction}`;
    if (!this.model.reactions.includes(mark)) this.model.reactions.push(mark);
    return this.login;
  }
}

function answered<T extends object>(answer: T | number): T {
  if (typeof answer === "number") throw new GitHubError(answer, `GitHub answered ${answer}`);
  return answer;
}
