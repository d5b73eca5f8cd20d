import { join } from "node:path";
import { type Change, findChange } from "./change.js";
import { changeWords } from "./change-words.js";
import type { Taken } from "./chatops/command.js";
import { askedContext, leftOut, takeComment, unheard } from "./comment-run.js";
import type { Config } from "./config/config.js";
import type { Loaded } from "./config/load.js";
import { makePlan } from "./config/plan.js";
import { formatProblems } from "./config/problems.js";
import type { CommandReply } from "./core/chatops.js";
import type { Plan } from "./core/plan.js";
import type { Report } from "./core/report.js";
import type { Release } from "./core/rollout.js";
import { broken, skipped, type Verdict } from "./core/verdict.js";
import type { ActionEvent } from "./event.js";
import type { Settings } from "./inputs.js";
import type { World } from "./ports.js";
import { repositoryOf } from "./repository.js";
import type { ChangeWords } from "./steps/context.js";
import { OutsideLinks } from "./steps/outside-links.js";
import type { Project } from "./tools/tool.js";
import { untrustedCheckout, untrustedFolder } from "./untrusted.js";

/** The plan phase's result: what will run, on what. */
export interface Planned {
  readonly plan: Plan;
  readonly config: Config;
  readonly change: Change;
  /** The change in words. */
  readonly words: ChangeWords;
  /** Absolute root of the repository. */
  readonly root: string;
  /** Absolute folder for what Gatehouse keeps. */
  readonly home: string;
  /** Relative to the root. */
  readonly trackedFiles: readonly string[];
  /** Links of the repository that lead out of it. */
  readonly outside: OutsideLinks;
  /** The branch that the repository's life is on: the config's base, else the default branch; null if neither is known. */
  readonly baseBranch: string | null;
  /** The tag that the run is of, null if it is of none. */
  readonly tag: string | null;
  /** `https://github.com/acme/api`, null in a terminal. */
  readonly repositoryUrl: string | null;
  /** The event can be caused by anybody: nothing may be kept that trusted runs read. */
  readonly isUntrusted: boolean;
  /** The workflow run that we are; null in a terminal. */
  readonly run: {
    readonly id: string;
    readonly attempt: number;
    readonly url: string;
    /** Login of who has caused it. */
    readonly actor?: string | null;
  } | null;
  /** What somebody has asked for by a comment; absent in all other runs. */
  readonly asked?: Release | undefined;
  readonly reply?: CommandReply | undefined;
}

/** A run that must not start: its plan is empty, and its verdict says why. */
export interface Refused {
  readonly plan: Plan;
  readonly change: Change;
  readonly root: string;
  /** Absolute folder for the report. */
  readonly home: string;
  readonly verdict: Verdict;
  /** A comment has started it, and there is nothing to show but an answer. */
  readonly isComment?: boolean | undefined;
  readonly reply?: CommandReply | undefined;
}

export function isRefused(planned: Planned | Refused): planned is Refused {
  return "verdict" in planned;
}

/** Folder of the repository that is Gatehouse's own. */
const ours = ".gatehouse";

/** The plan phase: settings, config, event and repository become a plan. Bad input is refused with all its problems. */
export async function planRun(
  settings: Settings,
  problems: readonly string[],
  world: World,
): Promise<Planned | Refused> {
  const { event } = settings;
  const git = world.git(world.cwd);
  // What reads a config takes about as long to load as git to answer.
  const [{ root, trackedFiles, links, ...checkedOut }] = await Promise.all([repositoryOf(world), configReader()]);
  const nothing: Change = { head: event?.headSha ?? null, base: null, diff: null, toHead: null, compareWith: null };
  const home = join(root, ours);
  // Not known until the config has been read, which says what commands are.
  let taken: Taken | null | undefined;
  const refuse = async (verdict: Verdict): Promise<Refused> => {
    const reply = taken === undefined && event ? await unheard(event) : (taken?.reply ?? null);
    const isComment = taken === undefined ? event?.comment !== undefined : taken !== null;
    const answered = isComment ? { isComment, ...(reply ? { reply } : {}) } : {};
    return { plan: emptyPlan(settings), change: nothing, root, home, verdict, ...answered };
  };

  if (problems.length > 0) {
    return refuse(broken("config", formatProblems(problems.map((message) => ({ path: "action.yml", message })))));
  }
  const captured = links.find((link) => link === ours || link.startsWith(`${ours}/`));
  if (captured !== undefined) {
    const message = `${captured} is a link that git tracks, and Gatehouse keeps its own files there: remove it`;
    return { ...(await refuse(broken("config", message))), home: join(world.temporary, `gatehouse-${process.pid}`) };
  }
  const unsafe = event && (await untrustedCheckout(event, git));
  if (unsafe) return refuse(broken("untrusted-event", unsafe));
  const outside = new OutsideLinks(world.files);
  await outside.add(root, async () => links);
  if (await outside.by(join(root, settings.configPath)))
    return refuse(broken("config", `${settings.configPath} is a link that leads out of the repository`));
  const config = await configOf(settings, root, trackedFiles, { ...world, files: outside.files });
  if (!config.ok) return refuse(broken("config", formatProblems(config.problems)));

  const change = await findChange({
    event,
    checkedOut,
    baseBranch: config.config.base,
    git,
    github: world.github,
  });
  taken = event?.comment ? await takeComment(event, config.config, settings, world) : null;
  if (taken?.type === "over") return refuse(taken.verdict);
  const made = makePlan(config.config, {
    event: event?.name ?? "local",
    branch: event ? event.branch : checkedOut.branch,
    tag: event?.tag ?? null,
    changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
    commit: change.head,
    base: change.base?.branch ?? null,
    pullRequest: event?.pullRequest?.number ?? null,
    defaultBranch: event?.defaultBranch ?? checkedOut.defaultBranch,
    source: event ? `${event.serverUrl}/${event.repository}` : null,
    isUntrusted: event?.isUntrusted ?? false,
    gates: settings.gates,
    environment: settings.environment,
    failFast: settings.failFast,
    concurrency: settings.concurrency,
    cache: settings.cache,
    cores: world.cores,
    ...(taken ? askedContext(taken) : {}),
  });
  if (!made.ok) return refuse(broken("config", formatProblems(made.problems)));
  const left = taken && leftOut(made.plan);
  if (left) return refuse(skipped("condition", `refused: ${left}`));
  const elsewhere = event && (await untrustedFolder(event, made.plan, root, world));
  if (elsewhere) return refuse(broken("untrusted-event", elsewhere));
  const isUntrusted = event?.isUntrusted ?? false;
  const gates = made.plan.gates.map((gate) => (event?.isDeletion ? { ...gate, skip: "the branch was deleted" } : gate));
  const words = changeWords({
    event,
    change,
    branch: event ? event.branch : checkedOut.branch,
    git,
    github: world.github,
  });
  return {
    plan: { ...made.plan, gates },
    config: config.config,
    change,
    words,
    root,
    home,
    trackedFiles,
    outside,
    baseBranch: config.config.base ?? event?.defaultBranch ?? checkedOut.defaultBranch,
    tag: event?.tag ?? null,
    repositoryUrl: event ? `${event.serverUrl}/${event.repository}` : null,
    isUntrusted,
    run: event && runOf(event),
    ...(taken ? { asked: taken.wanted.release, reply: taken.reply } : {}),
  };
}

function runOf({ runId, runAttempt, serverUrl, repository, actor }: ActionEvent): Planned["run"] {
  if (runId === null) return null;
  return { id: runId, attempt: runAttempt ?? 1, url: `${serverUrl}/${repository}/actions/runs/${runId}`, actor };
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
