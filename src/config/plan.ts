import type { EnvironmentConfig, PlannedEnvironment } from "../core/deployment.js";
import { orderGates, showCycle } from "../core/graph.js";
import type { FailFast, Plan, PlannedGate, PlannedStep } from "../core/plan.js";
import { type Circumstances, condition } from "../core/when.js";
import { type Config, defaultConfigPath, defaultTimeoutMs, type GateConfig } from "./config.js";
import { imageSteps, landed } from "./images.js";
import { hint } from "./nearest.js";
import type { ConfigProblem } from "./problems.js";
import { vouchingSteps } from "./signing-schema.js";
import { uniqueNames } from "./step-names.js";

/** What a plan depends on beside the config. */
export interface PlanContext extends Circumstances {
  /** The commit that checks go to, null outside a repository. */
  readonly commit: string | null;
  /** Branch to compare with unless the config names one: the pull request's base, else the default branch. */
  readonly base: string | null;
  /** Names of the gates that were asked for; empty for all. */
  readonly gates: readonly string[];
  /** The only environment that deploy gates deploy to; all when absent. */
  readonly environment?: string | undefined;
  /** Inputs that go over the config. */
  readonly failFast?: FailFast | undefined;
  readonly concurrency?: number | undefined;
  readonly cache?: boolean | undefined;
  /** Number of the pull request that the run is of; null where it is of none. */
  readonly pullRequest?: number | null | undefined;
  readonly defaultBranch?: string | null | undefined;
  /** Web address of the repository. */
  readonly source?: string | null | undefined;
  /** Anybody can cause the event: nothing is pushed. */
  readonly isUntrusted?: boolean | undefined;
  /** What somebody who may has asked for by a comment; absent where nobody has. */
  readonly asked?: "deploy" | "rollback" | undefined;
  /** How many gates run at once when neither input nor config says. */
  readonly cores: number;
}

export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * The plan of a run. Gates that were not asked for are not in it, and what they would have had to pass first is not
 * waited for; gates that their condition leaves out are in it, with the reason. Conditions hold for gates that were
 * asked for too, so that naming a gate never gets round them.
 */
export function makePlan(config: Config, context: PlanContext): Planned {
  const names = config.gates.map((gate) => gate.name);
  const path = config.path ?? defaultConfigPath;
  const unknown = [...new Set(context.gates)].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const problems = unknown.map((name) => ({ path, message: `unknown gate "${name}"${hint(name, names)}` }));
    return { ok: false, problems };
  }
  const stranger = unknownEnvironment(config, context.environment);
  if (stranger !== null) return { ok: false, problems: [{ path, message: stranger }] };
  const chosen = config.gates.filter(({ name }) => context.gates.length === 0 || context.gates.includes(name));
  const kept = new Set(chosen.map((gate) => gate.name));
  const gates = chosen.map((gate) => planGate(gate, kept, context));
  const ordered = orderGates(gates);
  if ("cycle" in ordered) {
    return { ok: false, problems: [{ path, message: `gates need each other: ${showCycle(ordered.cycle)}` }] };
  }
  const plan: Plan = {
    schemaVersion: 1,
    config: config.path,
    event: context.event,
    commit: context.commit,
    base: config.base ?? context.base,
    failFast: context.failFast ?? config.failFast ?? "no-new",
    concurrency: Math.max(1, context.concurrency ?? config.concurrency ?? context.cores),
    cache: context.cache ?? config.cache ?? true,
    ...(config.registries === undefined ? {} : { registries: config.registries }),
    setup: config.setup ?? [],
    gates: ordered.order.flatMap((name) => gates.find((gate) => gate.name === name) ?? []),
  };
  return { ok: true, plan };
}

/**
 * Images are built after the other steps, as they may hold what those made, and pushed after everything else; then what was
 * made is signed. Coverage is sent on at the end, and never from a terminal.
 */
function plannedSteps(gate: GateConfig, now: PlanContext): PlannedGate["steps"] {
  const { builds, pushes, vouching } = imageSteps(gate.images ?? [], {
    ...now,
    pullRequest: now.pullRequest ?? null,
    defaultBranch: now.defaultBranch ?? null,
    source: now.source ?? null,
    isUntrusted: now.isUntrusted ?? false,
  });
  const hasLanded = !now.isUntrusted && landed.includes(now.event);
  const { sign, attest = false, line } = gate;
  const files = hasLanded
    ? vouchingSteps({ word: "files", image: null, sign, attest, timeoutMs: defaultTimeoutMs, line })
    : [];
  const uploads = gate.codecov && now.event !== "local" ? [gate.codecov] : [];
  const more = [...builds, ...pushes, ...vouching, ...files, ...uploads];
  return more.length === 0 ? gate.steps : uniqueNames<PlannedStep>([...gate.steps, ...more]);
}

function planGate(gate: GateConfig, kept: ReadonlySet<string>, now: PlanContext): PlannedGate {
  // A way back does not wait for a tag to be pushed.
  const condemned = gate.when && now.asked !== "rollback" ? condition(gate.when, now) : undefined;
  const environments = gate.environments?.filter(({ name }) => name === (now.environment ?? name));
  const skip = condemned ?? (environments?.length === 0 ? `it has no environment ${now.environment}` : undefined);
  return {
    name: gate.name,
    kind: gate.kind,
    needs: gate.needs.filter((need) => kept.has(need)),
    ...(skip === undefined ? {} : { skip }),
    steps: plannedSteps(gate, now),
    policy: gate.policy,
    ...(gate.build === undefined ? {} : { build: gate.build }),
    ...(environments ? { environments: environments.map((one) => planEnvironment(one, now)) } : {}),
    ...(gate.release === undefined ? {} : { release: gate.release }),
    ...(gate.artifact === undefined ? {} : { artifact: gate.artifact }),
    ...(gate.container === undefined ? {} : { container: gate.container }),
    ...(gate.retries === undefined ? {} : { retries: gate.retries }),
    ...(gate.services === undefined ? {} : { services: gate.services }),
    ...(gate.codeScanning === undefined ? {} : { codeScanning: gate.codeScanning }),
    ...(gate.suggestions === undefined ? {} : { suggestions: gate.suggestions }),
    ...(gate.line === undefined ? {} : { line: gate.line }),
  };
}

/** What is wrong with the environment that was asked for; null if some gate has it. */
function unknownEnvironment({ gates }: Config, wanted: string | undefined): string | null {
  const names = gates.flatMap(({ environments = [] }) => environments.map(({ name }) => name));
  if (wanted === undefined || names.includes(wanted)) return null;
  if (names.length === 0) return `unknown environment "${wanted}": no gate deploys`;
  return `unknown environment "${wanted}"${hint(wanted, names)}`;
}

function planEnvironment({ when, ...environment }: EnvironmentConfig, now: PlanContext): PlannedEnvironment {
  if (now.asked === "rollback") return wayBack(environment);
  const skip = neverDeployed(now) ?? (when && condition(when, now));
  return {
    ...environment,
    ...(skip === undefined ? {} : { skip }),
    ...(isPreviewed(environment, now) ? { previews: true } : {}),
  };
}

/** What a change does to the data is for its reviewers to see; of a fork nothing is run that tests do not run. */
function isPreviewed({ migrate }: Omit<EnvironmentConfig, "when">, now: PlanContext): boolean {
  if (now.event !== "pull_request" || now.isUntrusted || migrate?.preview === undefined) return false;
  const { paths } = migrate;
  return paths.length === 0 || condition({ paths }, now) === undefined;
}

/** A release that has proven itself there goes back at once; it is looked at like any other, and its images are verified. */
function wayBack({ approvals: _, migrate: __, ...environment }: PlannedEnvironment): PlannedEnvironment {
  return { ...environment, returns: true, after: [], windows: [], freeze: [] };
}

/**
 * Nothing is deployed from a change that is not merged, as its config and its commands are anybody's, nor by an event that
 * anybody can cause. On somebody's own machine it is no by-product of running the tests.
 */
function neverDeployed({ event, isUntrusted, gates, environment, asked }: PlanContext): string | undefined {
  if (asked !== undefined) return undefined;
  if (event.startsWith("pull_request")) return "never from a pull request";
  if (event === "merge_group") return "never from a merge queue";
  if (isUntrusted) return `never on ${event}, which anybody can cause`;
  if (event !== "local" || gates.length > 0 || environment !== undefined) return undefined;
  return "in a terminal only when its gate or --environment is named";
}
