import { join, resolve } from "node:path";
import { type Change, findChange } from "./change.js";
import { type Config, defaultConfigPath } from "./config/config.js";
import { detectConfig } from "./config/detect.js";
import { loadConfig } from "./config/load.js";
import { makePlan } from "./config/plan.js";
import { type ConfigProblem, formatProblems } from "./config/problems.js";
import type { Plan } from "./core/plan.js";
import type { Report } from "./core/report.js";
import { broken, type Verdict } from "./core/verdict.js";
import type { Settings } from "./inputs.js";
import type { GitPort, World } from "./ports.js";
import { tools } from "./tools/registry.js";
import type { Project } from "./tools/tool.js";

/** The plan phase's result: what will run, on what. */
export interface Planned {
  readonly plan: Plan;
  readonly config: Config;
  readonly change: Change;
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
export async function planRun(settings: Settings, world: World): Promise<Planned | Refused> {
  const start = resolve(world.cwd, settings.workingDirectory);
  const git = world.git(start);
  const root = (await git.root()) ?? start;
  const { event } = settings;
  const empty = emptyPlan(settings);
  const noChange: Change = { head: headOf(settings), base: null, diff: null, toHead: null, compareWith: null };
  const refuse = (verdict: Verdict): Refused => ({ plan: empty, change: noChange, root, verdict });

  const unsafe = event && (await untrustedCheckout(event, git));
  if (unsafe) return refuse(broken("untrusted-event", unsafe));
  const trackedFiles = (await git.root()) === null ? await world.files.glob(["**"], root).then((all) => all.map((path) => path.slice(root.length + 1).replaceAll("\\", "/"))) : await git.trackedFiles();
  const project: Project = { files: trackedFiles, read: (path) => world.files.readText(join(root, path)) };
  const config = await readConfig(settings, root, project, world);
  if ("problems" in config) return refuse(broken("config", formatProblems(config.problems)));

  const change = await findChange({ event, baseBranch: config.base, git, github: world.github });
  const made = makePlan(config, {
    event,
    branch: event ? event.branch : await git.branch(),
    commit: change.head,
    base: change.base?.branch ?? null,
    changedPaths: change.diff ? changedPaths(change) : null,
    cores: world.cores,
    settings,
  });
  if ("problems" in made) return refuse(broken("config", formatProblems(made.problems)));
  return { plan: made.plan, config, change, root, trackedFiles, isUntrusted: event?.isUntrusted ?? false };
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

/** The config file's content, or what detection makes of the project where there is no file at the usual place. */
export async function readConfig(
  settings: Settings,
  root: string,
  project: Project,
  world: World,
): Promise<Config | { readonly problems: readonly ConfigProblem[] }> {
  const path = settings.configPath ?? defaultConfigPath;
  const text = await world.files.readText(resolve(root, path));
  const detected = await detectConfig(project, tools);
  if (text === null) {
    if (settings.configPath !== null) return { problems: [{ path, message: `${path}: there is no such file` }] };
    return detected;
  }
  const loaded = loadConfig(text, path, { tools, set: settings.set });
  if (!loaded.ok) return { problems: loaded.problems };
  return loaded.config.setup === null ? { ...loaded.config, setup: detected.setup } : loaded.config;
}
