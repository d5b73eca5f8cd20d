import { isAbsolute, join, relative, sep } from "node:path";
import { type Change, findChange } from "./change.js";
import { changeWords } from "./change-words.js";
import { type Config, defaultConfigPath } from "./config/config.js";
import type { Loaded } from "./config/load.js";
import { makePlan } from "./config/plan.js";
import { formatProblems } from "./config/problems.js";
import type { Plan } from "./core/plan.js";
import type { Report } from "./core/report.js";
import { broken, type Verdict } from "./core/verdict.js";
import type { ActionEvent } from "./event.js";
import type { Settings } from "./inputs.js";
import type { GitPort, World } from "./ports.js";
import type { ChangeWords } from "./steps/context.js";
import type { Project } from "./tools/tool.js";

/** The plan phase's result: what will run, on what. */
export interface Planned {
  readonly plan: Plan;
  readonly config: Config;
  readonly change: Change;
  /** The change in words. */
  readonly words: ChangeWords;
  /** Absolute root of the repository. */
  readonly root: string;
  /** Relative to the root. */
  readonly trackedFiles: readonly string[];
  /** The event can be caused by anybody: nothing may be kept that trusted runs read. */
  readonly isUntrusted: boolean;
}

/** A run that must not start: its plan is empty, and its verdict says why. */
export interface Refused {
  readonly plan: Plan;
  readonly change: Change;
  readonly root: string;
  readonly verdict: Verdict;
}

export function isRefused(planned: Planned | Refused): planned is Refused {
  return "verdict" in planned;
}

/** The plan phase: settings, config, event and repository become a plan. Bad input is refused with all its problems. */
export async function planRun(
  settings: Settings,
  problems: readonly string[],
  world: World,
): Promise<Planned | Refused> {
  const { event } = settings;
  const git = world.git(world.cwd);
  // What reads a config takes about as long to load as git to answer.
  const [{ root, trackedFiles, ...checkedOut }] = await Promise.all([repositoryOf(world), configReader()]);
  const nothing: Change = { head: event?.headSha ?? null, base: null, diff: null, toHead: null, compareWith: null };
  const refuse = (verdict: Verdict): Refused => ({ plan: emptyPlan(settings), change: nothing, root, verdict });

  if (problems.length > 0) {
    return refuse(broken("config", formatProblems(problems.map((message) => ({ path: "action.yml", message })))));
  }
  const unsafe = event && (await untrustedCheckout(event, git));
  if (unsafe) return refuse(broken("untrusted-event", unsafe));
  const config = await configOf(settings, root, trackedFiles, world);
  if (!config.ok) return refuse(broken("config", formatProblems(config.problems)));

  const change = await findChange({
    event,
    checkedOut,
    baseBranch: config.config.base,
    git,
    github: world.github,
  });
  const made = makePlan(config.config, {
    event: event?.name ?? "local",
    branch: event ? event.branch : checkedOut.branch,
    tag: event?.tag ?? null,
    changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
    commit: change.head,
    base: change.base?.branch ?? null,
    gates: settings.gates,
    failFast: settings.failFast,
    concurrency: settings.concurrency,
    cache: settings.cache,
    cores: world.cores,
  });
  if (!made.ok) return refuse(broken("config", formatProblems(made.problems)));
  const isUntrusted = event?.isUntrusted ?? false;
  const gates = made.plan.gates.map((gate) => (event?.isDeletion ? { ...gate, skip: "the branch was deleted" } : gate));
  const words = changeWords({
    event,
    change,
    branch: event ? event.branch : checkedOut.branch,
    git,
    github: world.github,
  });
  return { plan: { ...made.plan, gates }, config: config.config, change, words, root, trackedFiles, isUntrusted };
}

const namesFormat = /\bformat["']?\s*:/;

/** Loading all formats takes longer than all else before the first command; a config that names none needs no list. */
async function formatNames(): Promise<readonly string[]> {
  const { parsers } = await import("./parsers/registry.js");
  return parsers.map(({ format }) => format);
}

async function configReader() {
  const [{ resolveConfig }, { toolAliases, tools }] = await Promise.all([
    import("./config/resolve.js"),
    import("./tools/registry.js"),
  ]);
  return { resolveConfig, toolAliases, tools };
}

/** The config of a repository: its file with the settings laid over it, or what is detected. */
export async function configOf(
  settings: Settings,
  root: string,
  trackedFiles: readonly string[],
  world: World,
): Promise<Loaded> {
  const text = await world.files.readText(join(root, settings.configPath));
  const project: Project = { files: trackedFiles, read: (path) => world.files.readText(join(root, path)) };
  const { resolveConfig, toolAliases, tools } = await configReader();
  return resolveConfig({
    path: settings.configPath,
    text,
    project,
    tools,
    aliases: toolAliases,
    formats: text !== null && namesFormat.test(text) ? await formatNames() : undefined,
    set: settings.set,
    workingDirectory: settings.workingDirectory,
    platform: world.platform,
  });
}

/** The report of a refused run: no gate, and a verdict that is never green. */
export function refusedReport({ plan, change, verdict }: Refused): Report {
  return {
    schemaVersion: 1,
    verdict,
    commit: plan.commit,
    event: plan.event,
    base: change.base,
    durationMs: 0,
    gates: [],
  };
}

function emptyPlan({ configPath, event }: Settings): Plan {
  return {
    schemaVersion: 1,
    config: configPath,
    event: event?.name ?? "local",
    commit: event?.headSha ?? null,
    base: null,
    failFast: "no-new",
    concurrency: 1,
    cache: false,
    setup: [],
    gates: [],
  };
}

/**
 * Under `pull_request_target` the token can write, so code of the pull request must not run: lint configs are code, too.
 * Only the base's own commit, untouched, is run. Gives the reason to refuse, or null.
 */
async function untrustedCheckout({ name, pullRequest }: ActionEvent, git: GitPort): Promise<string | null> {
  if (name !== "pull_request_target" || !pullRequest) return null;
  const isBase = (await git.head()) === pullRequest.baseSha && !(await git.isDirty());
  if (isBase) return null;
  return (
    "pull_request_target runs with a token that can write, so nothing of a pull request's own code is run under it: " +
    `check out ${pullRequest.baseSha.slice(0, 12)} (the base) untouched, or use the pull_request event`
  );
}

export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly trackedFiles: readonly string[];
  /** The checked-out commit, null before the first one and outside a repository. */
  readonly head: string | null;
  /** The checked-out branch, null if there is none. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
}

/** The repository that we were started in; outside one the folder itself, all of whose files count as tracked. */
export async function repositoryOf(world: World): Promise<Repository> {
  const git = world.git(world.cwd);
  // All at once: each call costs more to start than to answer. Outside a repository the other answers are errors.
  const asked = [git.trackedFiles(), git.head(), git.branch(), git.defaultBranch()] as const;
  const [root] = await Promise.all([git.root(), Promise.allSettled(asked)]);
  if (root !== null) {
    const [trackedFiles, head, branch, defaultBranch] = await Promise.all(asked);
    const nested = await nestedProject(root, trackedFiles, world);
    return nested ?? { root, trackedFiles, head, branch, defaultBranch };
  }
  const all = await world.files.glob(["**"], world.cwd);
  const trackedFiles = all.map((path) => relative(world.cwd, path).split(sep).join("/"));
  return { root: world.cwd, trackedFiles, head: null, branch: null, defaultBranch: null };
}

/**
 * A folder of a repository that has a config of its own, as the examples have, is a project of its own when we are
 * started in it. Its history is the whole repository's, so it is compared with nothing, and judged whole.
 */
async function nestedProject(top: string, files: readonly string[], world: World): Promise<Repository | null> {
  const below = relative(top, world.cwd).split(sep).join("/");
  if (below === "" || below.startsWith("..") || isAbsolute(below)) return null;
  if (!files.includes(`${below}/${defaultConfigPath}`)) return null;
  const trackedFiles = files.filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1));
  return { root: world.cwd, trackedFiles, head: null, branch: null, defaultBranch: null };
}
