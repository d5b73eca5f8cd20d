import { imagesOf } from "../../core/artifact.js";
import type { DeploymentReport, LeftRollout, PlannedEnvironment } from "../../core/deployment.js";
import { withNeeds } from "../../core/graph.js";
import { judgeGate } from "../../core/judge.js";
import type { PlannedGate } from "../../core/plan.js";
import type { GateReport, StepReport } from "../../core/report.js";
import { isEnded, type Release } from "../../core/rollout.js";
import { unstarted } from "../../core/run.js";
import { broken, cancelled, inconclusive, isGreen, passed, skipped, type Verdict, worst } from "../../core/verdict.js";
import { type Claim, claim } from "../../deploy/claim.js";
import { type Ledger, type LedgerEntry, servingBefore } from "../../deploy/ledger.js";
import { type Rollout, rollOut } from "../../deploy/rollout.js";
import type { GateContext, GateHandler } from "../gate.js";
import { inTreeOf } from "./asked.js";
import { DeployHands } from "./hands.js";
import { type Ended, endLeft, retire, rolloutOf } from "./left.js";
import { type Foreseen, previewed } from "./migrate.js";
import { considered } from "./refusal.js";
import { shutNow } from "./windows.js";
import { ledgerTrouble } from "./words.js";

/** What one environment came to. */
interface Deployed {
  readonly report: DeploymentReport;
  readonly steps: readonly StepReport[];
}

/** Environments one after the other, in the order in which the config has them; one that is not healthy holds those after it. */
export const deploy: GateHandler = async (gate, context) => {
  if (context.asked) return inTreeOf(context.asked, gate, context, deployRelease);
  const release = releaseOf(gate, context);
  const isDeploying = (gate.environments ?? []).some(({ skip }) => skip === undefined);
  const stranger = isDeploying ? await otherCheckout(release, context) : null;
  return stranger === null ? deployRelease(gate, release, context) : unstarted(gate, broken("config", stranger));
};

async function deployRelease(gate: PlannedGate, release: Release, context: GateContext): Promise<GateReport> {
  const begun = context.step.now();
  const done: Deployed[] = [];
  for (const environment of gate.environments ?? []) {
    const before = done.map(({ report }) => report);
    done.push(await deployTo(gate, environment, release, before, context));
  }
  const deployments = done.map(({ report }) => report);
  const parts = deployments.map(({ environment, verdict }) => ({ name: environment, verdict }));
  // What the plan leaves out says nothing of the others.
  const wanted = parts.filter(({ verdict }) => verdict.reason !== "condition");
  return {
    ...unstarted(gate, judgeGate(wanted.length > 0 ? wanted : parts)),
    startedMs: begun - context.startedAt,
    durationMs: context.step.now() - begun,
    steps: done.flatMap(({ steps }) => steps),
    deployments,
  };
}

/** Why what is checked out is not what would be written down as deployed; null if it is. */
async function otherCheckout({ commit }: Release, { checkout }: GateContext): Promise<string | null> {
  const head = await checkout.head();
  if (commit === "" || "missing" in head || head.commit === commit) return null;
  const [here, there] = [head.commit, commit].map((sha) => sha.slice(0, 7));
  return `${here} is checked out, and the run is of ${there}: nothing is deployed under another commit's name`;
}

/**
 * The commit, and the images of it that were pushed by the gates that this one needs, directly or not: what others have
 * pushed by now is a matter of time. Those of a gate that is not green are not it.
 */
function releaseOf({ needs }: PlannedGate, { place: { tag, commit }, finished }: GateContext): Release {
  const needed = withNeeds(finished, needs);
  const images = [...finished.values()]
    .filter(({ name, verdict }) => needed.has(name) && isGreen(verdict))
    .flatMap(imagesOf)
    .flatMap(({ name, digest }) => (digest ? [{ name, digest }] : []));
  return { version: tag ?? commit?.slice(0, 7) ?? "working tree", commit: commit ?? "", images };
}

async function deployTo(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  release: Release,
  before: readonly DeploymentReport[],
  context: GateContext,
): Promise<Deployed> {
  const nothing = (verdict: Verdict): Deployed => ({ report: untouched(environment, release, verdict), steps: [] });
  const { skip } = environment;
  if (skip !== undefined && !environment.previews) return nothing(skipped("condition", skip));
  if (context.signal.aborted) return nothing(cancelled("interrupted", "the run was cancelled before it started"));
  if (skip !== undefined) {
    const { verdict, steps, migration } = await previewed(gate, environment, release, context);
    return { report: { ...untouched(environment, release, verdict), migration }, steps };
  }
  if (release.commit === "") return nothing(broken("ledger", "outside of a repository there is no commit to deploy"));
  const { ledger, owner, clock } = context.deployments;
  try {
    const { name, url } = environment;
    const known = await considered(gate, environment, release, before, context);
    const { refused, steps, override, serving, ahead } = known;
    // What a dead run has left may be two versions side by side: whatever keeps this release out, that does not wait.
    if (refused && (context.signal.aborted || (await ledger.entries(name)).every(({ state }) => isEnded(state)))) {
      return { ...nothing(refused), steps };
    }
    const oneWay = ahead?.migration?.oneWay ?? [];
    const whole = oneWay.length > 0 ? { ...release, oneWay } : release;
    const claimed = await claim(ledger, { environment: name, release: whole, owner, url }, clock);
    if ("busy" in claimed) {
      const { busy } = claimed;
      const words = `${busy.release.version} is being rolled out there by ${busy.owner.words}`;
      return { ...nothing(refused ?? inconclusive("busy", words)), steps };
    }
    const now = servingBefore(claimed.before);
    const overtaken = ahead?.migration && now?.id !== serving?.id ? overtakenBy(now) : null;
    const done = await withClaim(gate, environment, { ...claimed, shut: refused ?? overtaken, ahead }, context);
    const report = { ...done.report, ...(override ? { override } : {}) };
    return { report, steps: [...steps, ...done.steps] };
  } catch (error) {
    return nothing(broken("ledger", ledgerTrouble(error)));
  }
}

/** What was foreseen is of another release's place. */
function overtakenBy(entry: LedgerEntry | null): Verdict {
  const other = entry ? `${entry.release.version} was deployed` : "the release there was taken away";
  return inconclusive("busy", `${other} while migrations were previewed: run again`);
}

/** An environment that this run has for itself, with what its release is to do there. */
type Claimed = Exclude<Claim, { readonly busy: LedgerEntry }> & {
  /** Why nothing is to be begun. */
  readonly shut: Verdict | null;
  readonly ahead: Foreseen | null;
};

async function withClaim(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  { entry, dead, before, shut, ahead }: Claimed,
  context: GateContext,
): Promise<Deployed> {
  const { deployments, signal, step } = context;
  const { ledger } = deployments;
  const steps: StepReport[] = [];
  const left: LeftRollout[] = [];
  let refused = shut;
  // What somebody has asked for may be kept out of here: nothing of it ends what others have left.
  const plain = { ...context, step: { ...step, tree: step.root } };
  const hands = new DeployHands(gate, environment, ledger, entry, context, ahead?.isWhole);
  // A way back may take longer than a claim that is not heard of lasts.
  hands.attend();
  for (const open of dead) {
    const ended = await endLeft(gate, environment, open, "dead", plain);
    steps.push(...ended.steps);
    // Nothing had been done yet of what was only claimed.
    if (open.state.phase !== "claimed") left.push(leftOf(ended));
    step.emit({ type: "warning", message: `${environment.name}: ${ended.verdict.message}` });
    if (!isEnded(ended.entry.state))
      refused ??= broken("ledger", `${open.release.version} is left as it was: ${ended.verdict.message}`);
    // Nothing of this run's own comes after it that could mend it.
    else if (refused && ended.verdict.outcome !== "passed") refused = worst([ended.verdict, refused]) ?? refused;
  }
  // To end what others have left may have taken long.
  const { closed } = dead.length > 0 && !refused ? await shutNow(gate, environment, context) : { closed: null };
  if (closed !== null) refused = inconclusive("window", closed);
  if (signal.aborted) refused = cancelled("interrupted", "the run was cancelled before anything was changed");
  hands.stop();
  if (refused) {
    const { state } = await ledger.write(await hands.entry(), {
      phase: "rolled-back",
      weight: 0,
      reason: refused.message,
    });
    return { report: { ...untouched(environment, entry.release, refused), state, ...ifAny(left) }, steps };
  }
  const entries = dead.length > 0 ? await ledger.entries(environment.name) : before;
  const earlier = entries.filter(({ id }) => id < entry.id);
  const { rollout, isAlone } = await courseOf(environment, entry, earlier, ledger);
  if (isAlone) hands.goAlone();
  const { previous } = rollout;
  const ended = await rollOut(rollout, hands).catch((error: unknown) =>
    broken("ledger", `${ledgerTrouble(error)}: what is done cannot be written down, and ends here`),
  );
  const rolled =
    isAlone && ended.outcome === "passed" ? passed(`${ended.message}, as the first one without a canary`) : ended;
  hands.stop();
  const last = await hands.entry().catch(() => entry);
  if (last.state.phase === "healthy") await retire(earlier, environment, context);
  const canary = await hands.canary.report();
  const report = {
    ...{ environment: environment.name, verdict: rolled, release: entry.release, previous },
    ...ifAny(left),
    ...(canary ? { canary } : {}),
    ...(hands.override ? { override: hands.override } : {}),
    ...(ahead?.migration ? { migration: { ...ahead.migration, applied: hands.hasMigrated } } : {}),
  };
  const done = { ...report, ...urlOf(environment), state: last.state, timeline: hands.timeline };
  const { insisted } = deployments;
  if (!signal.aborted || !insisted || isEnded(last.state)) {
    return { report: done, steps: [...steps, ...hands.steps] };
  }
  const after = await endLeft(gate, environment, last, "cancelled", { ...context, signal: insisted });
  return {
    report: {
      ...done,
      verdict: afterEnd(rolled, after.verdict),
      state: after.entry.state,
      timeline: [...hands.timeline, ...after.timeline],
    },
    steps: [...steps, ...hands.steps, ...after.steps],
  };
}

/**
 * How a release gets there. The first one of all has no canary: what is beside it answers nobody, and there is nothing to
 * compare it with (Argo Rollouts and Flagger leave the first analysis out too).
 */
async function courseOf(
  environment: PlannedEnvironment,
  entry: LedgerEntry,
  earlier: readonly LedgerEntry[],
  ledger: Ledger,
): Promise<{ readonly rollout: Rollout; readonly isAlone: boolean }> {
  const rollout = rolloutOf(environment, entry, earlier);
  const isAlone = rollout.weights.length > 0 && !rollout.previous && (await ledger.isWhole(environment.name));
  return { rollout: isAlone ? { ...rollout, weights: [] } : rollout, isAlone };
}

/** What a cancelled rollout came to, once it was ended. */
function afterEnd(rolled: Verdict, ended: Verdict): Verdict {
  if (ended.outcome !== "passed") return ended;
  if (rolled.outcome === "cancelled") return cancelled("interrupted", ended.message);
  return { ...rolled, message: `${rolled.message}; ${ended.message}` };
}

function leftOf({ verdict, entry, previous, timeline }: Ended): LeftRollout {
  return { release: entry.release, verdict, state: entry.state, previous, timeline };
}

function ifAny(left: readonly LeftRollout[]): Pick<DeploymentReport, "left"> {
  return left.length > 0 ? { left } : {};
}

/** Of an environment in which nothing was done. */
function untouched(environment: PlannedEnvironment, release: Release, verdict: Verdict): DeploymentReport {
  const { name } = environment;
  return {
    environment: name,
    verdict,
    release,
    ...urlOf(environment),
    state: null,
    previous: null,
    timeline: [],
  };
}

function urlOf({ url }: PlannedEnvironment): { url?: string } {
  return url === undefined ? {} : { url };
}
