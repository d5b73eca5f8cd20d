import { createHash } from "node:crypto";
import { join, relative, sep } from "node:path";
import { baselineFromArtifact } from "./baseline-artifact.js";
import { type Baseline, type BaselineStep, baselineOf, type FoundBaseline, maxBaselineBytes } from "./core/baseline.js";
import type { BaseInfo, BaselineInfo, Report } from "./core/report.js";
import type { Settings } from "./inputs.js";
import type { Planned } from "./planned.js";
import type { World } from "./ports.js";

/** The base branch's figures: found for a run to compare with, and kept by a run of that branch. */
export interface Baselines {
  /** The search begins with the first call, and all calls share it. Never rejects. */
  find(): Promise<FoundBaseline>;
  /** Takes what a step found, to be saved with the rest. */
  keepStep(gate: string, step: BaselineStep): void;
  /** Saves what a trusted push to the base branch found. Never rejects: without it later runs compare with an older one. */
  keep(report: Report): Promise<void>;
}

/** GitHub takes 10 keys a request (docs of the cache service). */
const keysPerRequest = 10;

/** What of a plan it depends on. */
type Compared = Pick<Planned, "plan" | "change" | "root">;

export function baselines(planned: Compared, settings: Settings, world: World): Baselines {
  const store = new Store(planned, settings, world);
  let found: Promise<FoundBaseline> | null = null;
  const steps = new Map<string, BaselineStep[]>();
  return {
    find: () => {
      found ??= store.find();
      return found;
    },
    keepStep: (gate, step) => {
      steps.set(gate, [...(steps.get(gate) ?? []), step]);
    },
    keep: async (report) => store.keep(report, (await (found ?? {})).baseline ?? null, steps),
  };
}

class Store {
  /** Absolute folder of the one file, and as the cache names it: the same on every machine. */
  private readonly folder: string;
  private readonly cachePath: string;

  constructor(
    private readonly planned: Compared,
    private readonly settings: Settings,
    private readonly world: World,
  ) {
    this.folder = join(planned.root, ".gatehouse", "baseline");
    const below = relative(world.cwd, this.folder).split(sep).join("/");
    this.cachePath = below.startsWith("..") ? this.folder : below;
  }

  async find(): Promise<FoundBaseline> {
    const { base } = this.planned.change;
    if (base === null) return {};
    if (base.commit === null) return { missing: base.missing ?? "the merge base is not known" };
    try {
      if (this.settings.event === null) return await this.inTerminal(base.commit);
      const found = await Promise.race([this.inCache(base, base.commit), this.interrupted(base)]);
      return { ...found, isOwn: this.isOwn(base) };
    } catch (error) {
      return this.none(
        base,
        `the baseline could not be had: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  async keep(
    report: Report,
    last: Baseline | null,
    steps: ReadonlyMap<string, readonly BaselineStep[]>,
  ): Promise<void> {
    const { event } = this.settings;
    const { cache, files, log } = this.world;
    const branch = this.baseBranch();
    const mayKeep = event?.name === "push" && event.branch === branch && !event.isUntrusted;
    if (!mayKeep || branch === null || cache === null || !this.planned.plan.cache) return;
    const baseline = baselineOf(report, branch, last, steps);
    if (baseline === null) return;
    const text = JSON.stringify(baseline);
    if (Buffer.byteLength(text) > maxBaselineBytes) {
      log.warning("The baseline is too large to be kept: pull requests will be compared with an older one.");
      return;
    }
    try {
      await files.remove(this.folder);
      await files.writeText(this.file, text);
      const saved = cache.save([this.cachePath], this.key(branch, baseline.commit));
      await Promise.all([saved, this.upload(branch)]);
    } catch (error) {
      log.warning(`The baseline could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** For when the cache has lost it. A run that is repeated finds the name taken, and its figures kept. */
  private async upload(branch: string): Promise<void> {
    const { artifacts, log } = this.world;
    try {
      await artifacts?.upload(this.artifactName(branch), [this.file], this.folder);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      log.info(`The baseline could not be kept as an artifact too: ${words}`);
    }
  }

  private get file(): string {
    return join(this.folder, "baseline.json");
  }

  /** The check of the file is loaded when there is one. */
  private async read(): Promise<Baseline | string | null> {
    const { readBaseline } = await import("./baseline-file.js");
    return readBaseline(this.file, this.world.files);
  }

  private baseBranch(): string | null {
    return this.planned.plan.base ?? this.settings.event?.defaultBranch ?? null;
  }

  /** Runs that look at something else (other gates, another platform) do not share a baseline. */
  private hash(branch: string): string {
    const { gates, configPath, workingDirectory, checkName } = this.settings;
    const parts = [branch, [...gates].sort(), configPath, workingDirectory ?? "", checkName, this.world.platform];
    return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
  }

  private prefix(branch: string): string {
    return `gatehouse-baseline-1-${this.hash(branch)}-`;
  }

  private artifactName(branch: string): string {
    return `gatehouse-baseline-${this.hash(branch)}`;
  }

  private key(branch: string, commit: string): string {
    return this.prefix(branch) + commit;
  }

  /** In a terminal there is no cache: a baseline is used where one lies. */
  private async inTerminal(mergeBase: string): Promise<FoundBaseline> {
    const read = await this.read();
    if (read === null) return { missing: "there is no baseline in .gatehouse/baseline" };
    if (typeof read === "string") return { info: { commit: null, distance: null, missing: read }, missing: read };
    const distance = (await this.ancestors(mergeBase)).indexOf(read.commit);
    if (distance >= 0) return { info: { commit: read.commit, distance }, baseline: read };
    const missing = `the baseline in .gatehouse/baseline is of ${read.commit.slice(0, 7)}, which is not in the history of the merge base`;
    return { info: { commit: null, distance: null, missing }, missing };
  }

  /**
   * The baseline of the commit that the checkout was merged with, else of the merge base, else of its nearest ancestor
   * that has one, else of an artifact. A first restore by the branch alone tells whether it is worth to ask for the history.
   */
  private async inCache(base: BaseInfo, mergeBase: string): Promise<FoundBaseline> {
    if (!this.planned.plan.cache || this.world.cache === null) return this.none(base, "caches are off");
    const { compareWith } = this.planned.change;
    const best = [...new Set([compareWith ?? mergeBase, mergeBase])];
    const first = await this.restore(base, best, [this.prefix(base.branch)]);
    if (first === null) {
      // Only pushes to the repository's own base branch are sure to be run, and to save one.
      const next =
        base.branch === this.settings.event?.defaultBranch ? `: the next run on ${base.branch} saves one` : "";
      const missing = `no baseline of ${base.branch} is in the cache`;
      return this.inArtifact(base, best, () => this.ancestors(mergeBase), missing, next);
    }
    // What is there cannot be used, and may be the very one that is wanted; what is older is no better.
    if (typeof first === "string") return this.none(base, first);
    if (best.includes(first.commit)) return this.use(first, mergeBase);
    const history = await this.ancestors(mergeBase);
    for (let from = 1; from < history.length; from += keysPerRequest) {
      const commits = history.slice(from, from + keysPerRequest);
      const found = await this.restore(base, commits, []);
      if (typeof found === "string") return this.none(base, found);
      if (found !== null && commits.includes(found.commit)) {
        return { info: { commit: found.commit, distance: history.indexOf(found.commit) }, baseline: found };
      }
    }
    const looked = Math.max(1, history.length);
    const missing =
      looked === 1
        ? `no baseline of ${mergeBase.slice(0, 7)} is in the cache`
        : `no baseline of the ${looked} commits up to ${mergeBase.slice(0, 7)} is in the cache`;
    return this.inArtifact(base, best, async () => history, missing);
  }

  /** `commits` ends with the merge base, where `history` begins; `next` tells what to expect where there is none. */
  private async inArtifact(
    base: BaseInfo,
    commits: readonly string[],
    history: () => Promise<readonly string[]>,
    missing: string,
    next = "",
  ): Promise<FoundBaseline> {
    const { branch } = base;
    let asked: Promise<readonly string[]> | null = null;
    const once = () => {
      // Without it the branch's last run is still one to compare with.
      asked ??= history().catch(() => []);
      return asked;
    };
    const wanted = { name: this.artifactName(branch), branch, commits, history: once };
    const found = await baselineFromArtifact(wanted, this.world);
    if (found === null) return this.none(base, missing + next);
    if (typeof found === "string") return this.none(base, `${missing}, and its artifact cannot be used: ${found}`);
    const distance = asked === null ? -1 : (await once()).indexOf(found.commit);
    if (distance >= 0) return { info: { commit: found.commit, distance }, baseline: found };
    return this.use(found, commits.at(-1) ?? found.commit);
  }

  /** The first that is there, by commits and then by prefixes of keys; a sentence if it cannot be used, null if none is. */
  private async restore(
    { branch }: BaseInfo,
    commits: readonly string[],
    prefixes: readonly string[],
  ): Promise<Baseline | string | null> {
    const { cache, files } = this.world;
    const [key, ...others] = [...commits.map((commit) => this.key(branch, commit)), ...prefixes];
    if (!cache || key === undefined) return null;
    await files.remove(this.folder);
    const matched = await cache.restore([this.cachePath], key, others);
    if (matched === null) return null;
    const read = await this.read();
    if (read === null) return "the baseline cannot be read: its file is not in the cache's entry";
    if (typeof read === "string") return read;
    return read.branch === branch ? read : "the baseline is of another branch";
  }

  private async use(baseline: Baseline, mergeBase: string): Promise<FoundBaseline> {
    const { commit } = baseline;
    return { info: { commit, distance: await this.distance(commit, mergeBase) }, baseline };
  }

  /** Of a commit that is the merge base or newer. */
  private async distance(commit: string, mergeBase: string): Promise<number | null> {
    if (commit === mergeBase) return 0;
    try {
      const ahead = (await this.ancestors(commit)).indexOf(mergeBase);
      return ahead < 0 ? null : -ahead;
    } catch {
      // The figures are good without it; the report then names the commit alone.
      return null;
    }
  }

  /** By local history where it is long enough, else by GitHub. */
  private async ancestors(commit: string): Promise<readonly string[]> {
    const { github } = this.world;
    const git = this.world.git(this.planned.root);
    const local = await git.ancestors(commit);
    const last = local.at(-1);
    const isWhole = local.length >= 100 || (last !== undefined && (await git.parents(last)).length === 0);
    return isWhole || github === null ? local : github.ancestors(commit);
  }

  /** On the base branch itself the first run has nothing to compare with, and is judged without. */
  private none(base: BaseInfo, missing: string): FoundBaseline {
    const info: BaselineInfo = { commit: null, distance: null, missing };
    return this.isOwn(base) ? { info } : { info, missing };
  }

  private isOwn({ branch }: BaseInfo): boolean {
    return this.settings.event?.branch === branch;
  }

  private interrupted(base: BaseInfo): Promise<FoundBaseline> {
    const { interrupted } = this.world;
    const given = () => this.none(base, "the run was cancelled");
    if (interrupted.aborted) return Promise.resolve(given());
    return new Promise((resolve) => interrupted.addEventListener("abort", () => resolve(given()), { once: true }));
  }
}
