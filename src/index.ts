import { actionsArtifacts } from "./adapters/artifacts.js";
import { actionsAttestations } from "./adapters/attestations.js";
import { actionsCache } from "./adapters/cache.js";
import { octokitGitHub } from "./adapters/github.js";
import { actionsIdentity } from "./adapters/identity.js";
import { actionsLog } from "./adapters/log.js";
import { actionsRunner, markForPost } from "./adapters/runner.js";
import { machine } from "./adapters/world.js";
import { isGreen } from "./core/verdict.js";
import { type ActionEvent, codeScanningTarget, submissionTarget } from "./event.js";
import { readActionSettings, type Settings } from "./inputs.js";
import { containerState, removeLeftovers, rolloutState } from "./leftovers.js";
import { main, type ReportedPlan } from "./main.js";
import type { World } from "./ports.js";
import { finishOpen, openCheckState } from "./reporters/checks.js";
import { actionReporters } from "./reporters/registry.js";

/** The action's entry: makes the adapters, calls main, sets the exit code. The same file is its `post` step. */

/** State by which the `post` step knows that it is one. */
const startedState = "started";

const interrupt = new AbortController();
// The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more it kills: what runs is ended at the first.
process.on("SIGINT", () => interrupt.abort());
process.on("SIGTERM", () => interrupt.abort());

const log = actionsLog(process.stdout);
const runner = actionsRunner();
const local = machine({ log, cwd: process.env.GITHUB_WORKSPACE || process.cwd(), interrupted: interrupt.signal });

try {
  const read = await readActionSettings(process.env, (path) => local.files.readText(path));
  const world: World = {
    ...local,
    runner,
    github: githubOf(read.settings),
    // GitHub sets it where the job may have an identity.
    ...(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? { identity: actionsIdentity(log) } : {}),
    ...(read.settings.token === null ? {} : { attestations: actionsAttestations({ token: read.settings.token, log }) }),
    cache: actionsCache({ log }),
    artifacts: actionsArtifacts({
      log,
      token: read.settings.token,
      repository: read.settings.event?.repository ?? null,
    }),
  };
  if (process.env[`STATE_${startedState}`]) await post(world, read.settings);
  else await run(world, read.settings, read.ok ? [] : read.problems);
} catch (error) {
  // A bug of ours: the step is red, and says so.
  log.annotate(
    "error",
    `Gatehouse itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    {},
  );
  process.exitCode = 1;
}
// GitHub's clients may leave timers of work that was given up, and nothing here waits for those.
process.stdout.write("", () => process.exit());

async function run(world: World, settings: Settings, problems: readonly string[]): Promise<void> {
  markForPost(startedState, process.env.GITHUB_STATE);
  const codeScanning = settings.event && codeScanningTarget(settings.event);
  const submission = settings.event && submissionTarget(settings.event, world.env);
  const { files } = world;
  // Only there the checkout is the change's own, and the token may be one that writes.
  const { event } = settings;
  // What is checked out of a pull request is a merge that nobody can name.
  const built = event && !event.isUntrusted && event.sha === event.headSha ? event.sha : null;
  const offersFixes = settings.event?.name === "pull_request";
  const reporters = (reportPath: string, planned: ReportedPlan) => {
    const { root, notify: channels, baseBranch: base, isComment, reply } = planned;
    const sources = offersFixes ? { root, files, git: world.git(root) } : null;
    const notify = settings.event && channels.length > 0 ? { ...notifyPlace(settings.event), base, channels } : null;
    const more = { codeScanning, submission, sources, notify, reportPath, reply, built };
    const checks = isComment ? "never" : settings.checks;
    return actionReporters({ ...world, runner }, { ...settings, ...more, checks });
  };
  const report = await main({ settings, problems, fix: false, isTerminal: false, reporters }, world);
  process.exitCode = isGreen(report.verdict) ? 0 : 1;
}

/** Finishes what a run that was killed has left open. */
async function post(world: World, settings: Settings): Promise<void> {
  const { github, clock } = world;
  const rollouts = process.env[`STATE_${rolloutState}`];
  if (rollouts) {
    const { endRollouts } = await import("./rollouts-left.js");
    const ended = await endRollouts(rollouts, world);
    if (!ended.isFine) process.exitCode = 1;
    const { tellOfRollouts } = await import("./rollouts-told.js");
    await tellOfRollouts(ended, settings, world);
    const { removePrivateFolders } = await import("./private-folders.js");
    for (const words of await removePrivateFolders(world)) log.warning(words);
  }
  const label = process.env[`STATE_${containerState}`];
  if (label) {
    const words = await removeLeftovers(label, world);
    if (words !== null) log.info(words);
  }
  const open = process.env[`STATE_${openCheckState}`];
  if (!open || !github) return;
  try {
    if (await finishOpen(open, github, clock))
      log.info("The run was ended before it could report; its check is cancelled.");
  } catch (error) {
    log.warning(`The open check could not be finished: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The run as those see it who are told of it elsewhere. */
function notifyPlace({ name: event, repository, branch, tag, before }: ActionEvent) {
  return { event, repository, branch, tag, before };
}

function githubOf({ token, event }: Settings): World["github"] {
  if (token === null || event === null) return null;
  log.mask(token);
  return octokitGitHub({
    token,
    repository: event.repository,
    apiUrl: event.apiUrl,
    userAgent: "gatehouse",
    onWait: (seconds) => log.info(`GitHub asks to wait ${seconds} s.`),
  });
}
