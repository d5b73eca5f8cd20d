import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { octokitGitHub } from "../../src/adapters/github.js";
import { machine } from "../../src/adapters/world.js";
import type { Report } from "../../src/core/report.js";
import { readEvent } from "../../src/event.js";
import { defaultSettings } from "../../src/inputs.js";
import { main } from "../../src/main.js";
import type { CommitCheck, SpokenComment, World } from "../../src/ports.js";
import { commandReplyReporter } from "../../src/reporters/command-reply.js";
import { logReporter } from "../../src/reporters/log.js";
import type { Reporter } from "../../src/reporters/reporter.js";
import { ChatOpsModel } from "../fakes/chatops.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { GitHubServer } from "../world/github.js";
import { type CommentOptions, commentPayload } from "../world/payloads.js";
import { TestRepository, type Tree } from "../world/repository.js";
import type { ServedArtifact } from "../world/served-artifact.js";

/** Writes down what it is asked for, and by whose commit it is. */
export const target = (whose: string) => `const fs = require("node:fs");
const { GATEHOUSE_ENVIRONMENT: where, GATEHOUSE_ACTION: action, GATEHOUSE_VERSION: version } = process.env;
fs.appendFileSync(process.env.PLACE + "/calls", ["${whose}", where, action, version].join(" ") + "\\n");
`;

export interface Said {
  readonly comment?: Partial<CommentOptions>;
  /** What the API says of the comment by now. */
  readonly now?: Partial<SpokenComment>;
  readonly env?: Readonly<Record<string, string>>;
  /** Input `gates` of the action. */
  readonly gates?: readonly string[];
}

export interface Heard {
  readonly report: Report;
  readonly log: readonly string[];
}

/** A repository with a pull request (number 7) on GitHub's loopback, and people who comment on it. */
export class Town {
  /** The second in which all comments are made. */
  readonly nowMs = Math.floor(Date.now() / 1000) * 1000;
  artifacts: readonly (ServedArtifact & { readonly text: string })[] = [];
  private runId = 9_000_000_100;
  private commentId = 100;

  private constructor(
    readonly repository: TestRepository,
    readonly github: GitHubServer,
  ) {}

  static async create(base: Tree, change: Tree): Promise<Town> {
    const repository = await TestRepository.create({ base, change, moved: { "moved.txt": "1\n" } });
    const listed: { list: () => readonly ServedArtifact[] } = { list: () => [] };
    const github = await GitHubServer.start({ artifacts: () => listed.list() });
    const town = new Town(repository, github);
    listed.list = () => town.artifacts;
    await repository.checkout("main", repository.baseSha);
    return town;
  }

  get state() {
    return this.github.state;
  }

  get model(): ChatOpsModel {
    return this.state.chatops.model;
  }

  get head(): string {
    return this.repository.headSha;
  }

  /** As on the first day: mona may write, otto maintains, eve reads; the head has passed, and was pushed a minute ago. */
  async reset(): Promise<void> {
    await rm(join(this.repository.folder, "calls"), { force: true });
    const { comments, checks, deployments } = this.state;
    for (const list of [comments, checks, deployments.stored, deployments.history]) list.length = 0;
    this.github.requests.length = 0;
    this.artifacts = [];
    const fresh = new ChatOpsModel();
    this.state.chatops.model = fresh;
    fresh.give("mona", "write");
    fresh.give("eve", "read");
    fresh.give("otto", "maintain");
    fresh.pulls.set(7, { isOpen: true, isFork: false, headSha: this.head, headRef: this.repository.headRef });
    fresh.moves.set(this.repository.headRef, [{ atMs: this.nowMs - 60_000, after: this.head }]);
    for (const sha of [this.head, this.repository.baseSha]) fresh.checks.set(sha, [passedCheck]);
  }

  /** A comment, and the run that it starts on the default branch, in this process. */
  async say(body: string, { comment = {}, now = {}, env = {}, gates = [] }: Said = {}): Promise<Heard> {
    const { repository, github } = this;
    const times = { createdMs: this.nowMs, updatedMs: this.nowMs };
    const id = ++this.commentId;
    const said = { id, issue: 7, isPullRequest: true, body, author: "mona", authorType: "User", ...times, ...comment };
    const { author, authorType, createdMs, updatedMs } = said;
    const shown = { author, authorType, body: said.body, createdMs, updatedMs };
    this.model.comments.set(said.id, { ...shown, ...now });
    const own = {
      PLACE: repository.folder,
      GITHUB_EVENT_NAME: "issue_comment",
      GITHUB_REPOSITORY: "acme/api",
      GITHUB_SHA: repository.baseSha,
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKSPACE: repository.workspace,
      GITHUB_EVENT_PATH: "event.json",
      GITHUB_ACTOR: author,
      GITHUB_TRIGGERING_ACTOR: author,
      GITHUB_RUN_ID: String(++this.runId),
      GITHUB_API_URL: github.url,
      ...env,
    };
    this.state.deployments.runs.set(own.GITHUB_RUN_ID, { isCompleted: false, attempt: 1 });
    const event = await readEvent(own, async () => JSON.stringify(commentPayload(said)));
    if (!event.ok) throw new Error(event.problems.join("\n"));
    const log = new FakeLog();
    const world = this.world(log, own);
    const settings = { ...defaultSettings, gates, token: "ghs_secret", event: event.event };
    const reporters = (_: string, planned: { readonly reply: Parameters<typeof commandReplyReporter>[1] | null }) =>
      [
        logReporter(world, null),
        ...(world.github && planned.reply ? [commandReplyReporter({ github: world.github, log }, planned.reply)] : []),
      ] as readonly Reporter[];
    const report = await main({ settings, fix: false, isTerminal: false, reporters }, world);
    return { report, log: log.lines };
  }

  private world(log: FakeLog, env: Readonly<Record<string, string>>): World {
    const local = machine({ log, cwd: this.repository.workspace, interrupted: new AbortController().signal });
    const { url: apiUrl } = this.github;
    return {
      ...local,
      env: { ...local.env, ...env },
      temporary: this.repository.temp,
      // What lists of the real GitHub may lag behind, those of this one do not.
      clock: { ...local.clock, wait: (ms, signal) => local.clock.wait(Math.min(ms, 10), signal) },
      runner: new FakeRunner(),
      github: octokitGitHub({ token: "ghs_secret", repository: "acme/api", apiUrl, secondMs: 5, timeoutMs: 20_000 }),
      artifacts: {
        upload: () => Promise.reject(new Error("nothing is kept here")),
        download: async ({ id }, folder) => {
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, "images.json"), this.artifacts.find((each) => each.id === id)?.text ?? "");
        },
      },
    };
  }

  /** A release that an app's run has made healthy once: `success` serves, `inactive` has been replaced. */
  deployed(environment: string, version: string, sha: string, state = "success", more: object = {}): void {
    const { deployments } = this.state;
    const payload = {
      gatehouse: 1,
      claim: "x",
      version,
      images: [],
      owner: { id: "run 40 attempt 1 x", words: "run 40" },
    };
    const wanted = { ref: sha, environment, auto_merge: false, required_contexts: [] };
    deployments.create({ ...wanted, payload: { ...payload, ...more } });
    const { id = 0 } = deployments.stored.at(-1) ?? {};
    for (const each of new Set(["success", state])) {
      deployments.addStatus(id, { state: each, description: "healthy · 100 %", auto_inactive: false });
    }
  }

  /** As if a person had made the last deployment. */
  forged(): void {
    const last = this.state.deployments.stored.at(-1);
    if (last) Object.assign(last, { creator: { login: "mallory" } });
  }

  async calls(): Promise<readonly string[]> {
    const text = await readFile(join(this.repository.folder, "calls"), "utf8").catch(() => "");
    return text.split("\n").slice(0, -1);
  }

  answers(): readonly string[] {
    return this.state.comments.map(({ body }) => body);
  }

  reactions(): readonly (string | undefined)[] {
    return this.model.reactions.map((mark) => mark.split(" ")[1]);
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.repository.close();
  }
}

export const passedCheck: CommitCheck = {
  id: 5,
  name: "Gatehouse",
  app: "github-actions",
  externalId: "gatehouse-41-1-Gatehouse",
  status: "completed",
  conclusion: "success",
};
