import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeFiles } from "../../src/adapters/files.js";
import { git } from "../../src/adapters/git.js";
import { octokitGitHub } from "../../src/adapters/github.js";
import { nodeHttp } from "../../src/adapters/http.js";
import { parseDiff } from "../../src/core/diff-text.js";
import type { Finding } from "../../src/core/finding.js";
import type { GateReport } from "../../src/core/report.js";
import { failed, passed } from "../../src/core/verdict.js";
import { type ActionSettings, actionReporters } from "../../src/reporters/registry.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { context, finding, gate, report } from "../render/samples.js";
import { GitHubServer, type GitHubServerOptions } from "../world/github.js";

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  ...{ GIT_AUTHOR_NAME: "Mona", GIT_AUTHOR_EMAIL: "mona@example.com" },
  ...{ GIT_COMMITTER_NAME: "Mona", GIT_COMMITTER_EMAIL: "mona@example.com" },
};

export type Tree = Readonly<Record<string, string>>;

/** A pull request that is pushed to again and again: a real repository, and a GitHub on loopback that follows its lines. */
export class Pull {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "gatehouse-pull-")));
  readonly log = new FakeLog();
  private base = "";
  private head = "";
  private server: GitHubServer | null = null;

  static async open(base: Tree, options: Omit<GitHubServerOptions, "token" | "reviews"> = {}): Promise<Pull> {
    const pull = new Pull();
    pull.git("init", "--quiet", "--initial-branch=main");
    pull.base = pull.commit(base);
    const reviews = { hunks: (path: string) => pull.hunks(path), text: (path: string) => pull.text(path) };
    pull.server = await GitHubServer.start({ ...options, token: "t", reviews });
    return pull;
  }

  get github(): GitHubServer {
    if (!this.server) throw new Error("the pull request is not open");
    return this.server;
  }

  /** Commits on top of `main`, whatever was there before: each push is a rebase. `onto` changes `main` first. */
  push(change: Tree, onto?: Tree): void {
    this.git("checkout", "--quiet", "--force", "--detach", this.base);
    if (onto) this.base = this.commit(onto);
    this.head = this.commit(change);
    this.github.state.reviews.follow();
  }

  /** Changes the working tree, as a step may. */
  write(tree: Tree): void {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  /** Reports a run whose lint gate found `findings`: by default a blank before a semicolon, wherever there is one. */
  async run(settings: Partial<ActionSettings> = {}, lint: Partial<GateReport> = {}): Promise<void> {
    this.github.requests.length = 0;
    const root = this.root;
    const world = {
      ...{ clock: new FakeClock(1_700_000_000_000), files: nodeFiles(), log: this.log, runner: new FakeRunner() },
      ...{ artifacts: null, http: nodeHttp(), env: {}, temporary: root, interrupted: new AbortController().signal },
      github: octokitGitHub({ token: "t", repository: "acme/api", apiUrl: this.github.url, secondMs: 5 }),
    };
    const reporters = actionReporters(world, {
      ...{ checks: "never", comment: "auto", annotations: "never", codeScanning: null, submission: null, notify: null },
      ...{ sources: { root, files: nodeFiles(), git: git(root) }, reportPath: join(root, ".git", "report.json") },
      ...settings,
    });
    const findings = this.found();
    const verdict = findings.length > 0 ? failed("findings", "new findings") : passed("no findings");
    const gates = [gate("lint", { findings, verdict, ...lint })];
    const { plan, ...rest } = context(gates);
    const diff = parseDiff(this.git("diff", "-U0", "-M", this.base, this.head));
    const now = { ...rest, plan: { ...plan, commit: this.head }, diff, runId: "991" };
    const whole = { ...report(gates), commit: this.head };
    for (const reporter of reporters) await reporter.close?.(whole, now);
  }

  /** Operations that this run asked for, without the pull request's own comment. */
  get asked(): readonly string[] {
    return this.github.requests.map(({ operation }) => operation).filter((name) => name.startsWith("pulls/"));
  }

  /** What stands on the lines: place and first words. */
  get lines(): readonly string[] {
    return this.github.state.reviews.comments.map(
      ({ path, startLine, line, author }) =>
        `${path}:${startLine === null ? "" : `${startLine}-`}${line}${author === "github-actions[bot]" ? "" : ` ${author}`}`,
    );
  }

  get comment(): string {
    return this.github.state.comments[0]?.body ?? "";
  }

  async close(): Promise<void> {
    await this.github.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Findings of the working tree. */
  found(): readonly Finding[] {
    const changed = this.git("diff", "--name-only", this.base, this.head).split("\n").filter(Boolean);
    return changed.flatMap((path) =>
      (this.text(path) ?? "").split("\n").flatMap((line, index) => {
        const column = line.indexOf(" ;") + 1;
        if (column === 0) return [];
        const range = { startLine: index + 1, startColumn: column, endLine: index + 1, endColumn: column + 1 };
        const fix = [{ range, text: "" }];
        return [finding({ tool: "semi", rule: "blank", message: "A blank before a semicolon", path, range, fix })];
      }),
    );
  }

  private text(path: string): string | null {
    return this.git("show", `${this.head}:${path}`);
  }

  private hunks(path: string): readonly (readonly [number, number])[] | null {
    const patch = this.git("diff", "-U3", "-M", this.base, this.head, "--", path);
    const spans = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(
      ([, start, count = "1"]) => [Number(start), Number(start) + Number(count) - 1] as const,
    );
    return patch === "" ? null : spans;
  }

  private commit(tree: Tree): string {
    this.write(tree);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "change");
    return this.git("rev-parse", "HEAD").trim();
  }

  private git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.root, env, encoding: "utf8" });
  }
}
