import { builtOf } from "../../core/artifact.js";
import { judgeGate } from "../../core/judge.js";
import type { ReleaseNotes, ReleasePolicy, ReleaseReport } from "../../core/release.js";
import type { GateReport, StepReport } from "../../core/report.js";
import { broken, cancelled, failed, isGreen, passed, skipped, type Verdict } from "../../core/verdict.js";
import { GitHubError, type GitHubPort } from "../../ports.js";
import { noteEntries } from "../../steps/release-notes.js";
import { higherThan, majorTag, previousTag, type ReleaseTag, releaseTag } from "../../steps/release-tag.js";
import type { GateContext, GateHandler, ReleasePlace } from "../gate.js";
import { localAssets } from "./assets.js";
import { checkChangelog, checkTag, checkVersion, impossible, movedTag, type ReleaseChecksContext } from "./checks.js";
import { publish } from "./publish.js";

/** A release is checked as a whole, and made only where every check has passed. */
export const release: GateHandler = async (gate, context) => {
  const work = new Work(gate.name, context);
  const { place } = context;
  const no = impossible(gate, place);
  const policy = gate.release;
  const { github, commit, base } = place;
  if (no || !policy || !github || !commit || !base) {
    await work.step("tag", async () => no ?? broken("config", "this run cannot make a release"));
    return work.report(gate);
  }
  const name = place.tag ?? "";
  const tag = releaseTag(name);
  if (!tag) {
    // A tag that we move ourselves is no release of its own.
    const isMoving = policy.majorTag && /^(.*[^0-9A-Za-z])?v?\d+$/.test(name);
    if (isMoving) return { ...work.report(gate), verdict: skipped("condition", `${name} moves with the releases`) };
    await work.step("tag", async () => failed("release", `${name} ends with no semantic version, as v1.2.3 does`));
    return work.report(gate);
  }
  const { tree, files } = context.step;
  const reports = gate.needs.flatMap((need) => context.finished.get(need) ?? []);
  const built = reports.flatMap((report) => builtOf(report).map(({ path }) => path));
  const checks: ReleaseChecksContext = { github, tag, commit, base, tree, files, built };
  await work.step("tag", () => checkTag(policy, checks));
  await work.step("version", () => checkVersion(policy, checks));
  const { changelog } = policy;
  if (changelog !== undefined) await work.step("changelog", () => checkChangelog(changelog, policy, checks));
  if (work.isGreen) await make(policy, checks, reports, work, context);
  return work.report(gate);
};

/** Draft, assets, publication, and the tag that moves with it. */
async function make(
  policy: ReleasePolicy,
  checks: ReleaseChecksContext,
  reports: readonly GateReport[],
  work: Work,
  context: GateContext,
): Promise<void> {
  const { github, tag, commit } = checks;
  const { tree, files } = context.step;
  const goOn = () => {
    if (context.signal.aborted) throw new Interrupted();
  };
  await work.step("release", async () => {
    const local = await localAssets(policy, reports, tree, files);
    if ("verdict" in local) return local.verdict;
    const tags = (await github.refs(`tags/${tag.prefix}`)).map(({ name }) => name.slice("tags/".length));
    goOn();
    const body = await bodyOf(policy, tag, commit, tags, github, context.place);
    const wanted = { tag, commit, body, isDraft: policy.draft, assets: local.assets };
    const confirm = async () => {
      const moved = await movedTag(checks);
      if (moved) throw new Refused(moved);
    };
    const done = await publish(wanted, { github, files, goOn, confirm });
    work.released = done.release;
    work.notes.push(...done.notes);
    return passed(`${tag.name} is ${done.release.state === "draft" ? "a draft" : "public"}`);
  });
  const { released } = work;
  if (!policy.majorTag || released?.state !== "published" || tag.isPrerelease || !work.isGreen) return;
  await work.step("major tag", async () => {
    const tags = (await github.refs(`tags/${tag.prefix}`)).map(({ name }) => name.slice("tags/".length));
    const moving = majorTag(tag);
    const higher = higherThan(tag, tags, true);
    if (higher !== null) return passed(`${moving} is not moved: ${higher} is above ${tag.name}`);
    goOn();
    await github.setTag(moving, commit);
    return passed(`${moving} is ${tag.name}`);
  });
}

async function bodyOf(
  { notes }: ReleasePolicy,
  tag: ReleaseTag,
  commit: string,
  tags: readonly string[],
  github: GitHubPort,
  place: ReleasePlace,
): Promise<string> {
  if (notes === "none") return place.body("");
  const previous = previousTag(tag, tags);
  if (notes === "github") return place.body(await github.releaseNotes(tag.name, commit, previous));
  const commits = previous === null ? [] : await github.commits(`refs/tags/${previous}`, commit);
  const told: ReleaseNotes = { tag: tag.name, previous, entries: await noteEntries(commits) };
  return place.body(told);
}

class Interrupted extends Error {}

class Refused extends Error {
  constructor(readonly verdict: Verdict) {
    super(verdict.message);
  }
}

/** The steps of the gate as they end. */
class Work {
  released: ReleaseReport | undefined;
  readonly notes: string[] = [];
  private readonly steps: StepReport[] = [];
  private readonly begun: number;

  constructor(
    private readonly gate: string,
    private readonly context: GateContext,
  ) {
    this.begun = context.step.now();
  }

  get isGreen(): boolean {
    return this.steps.every(({ verdict }) => isGreen(verdict));
  }

  async step(name: string, decide: () => Promise<Verdict>): Promise<void> {
    const { emit, now } = this.context.step;
    const begun = now();
    emit({ type: "step-started", gate: this.gate, step: name, command: name });
    const verdict = await decide().catch(verdictOf);
    const step = { name, command: name, exitCode: null, verdict, durationMs: now() - begun, cached: false };
    this.steps.push(step);
    emit({ type: "step-finished", gate: this.gate, step });
  }

  report({ name, kind, needs }: Pick<GateReport, "name" | "kind"> & { readonly needs: readonly string[] }): GateReport {
    const { startedAt, step } = this.context;
    return {
      name,
      kind,
      needs,
      verdict: judgeGate(this.steps),
      startedMs: this.begun - startedAt,
      durationMs: step.now() - this.begun,
      steps: this.steps,
      findings: [],
      fixed: [],
      measurements: [],
      ...(this.released ? { release: this.released } : {}),
      problems: this.notes.map((message) => ({ path: this.released?.tag ?? "", code: "disagreement", message })),
    };
  }
}

/** What an error says of a release: nothing of it is ever green. */
function verdictOf(error: unknown): Verdict {
  if (error instanceof Interrupted)
    return cancelled("interrupted", "the run was cancelled; the next one goes on from here");
  if (error instanceof Refused) return error.verdict;
  const words = error instanceof Error ? error.message : String(error);
  if (!(error instanceof GitHubError)) return broken("tool-error", words);
  return broken("github", error.isDenied ? `${words} (the job needs "contents: write")` : words);
}
