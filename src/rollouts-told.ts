import { judgeGate, judgePipeline } from "./core/judge.js";
import type { Plan } from "./core/plan.js";
import type { GateReport, Report } from "./core/report.js";
import type { ActionEvent } from "./event.js";
import type { Settings } from "./inputs.js";
import { reportContext } from "./main.js";
import type { World } from "./ports.js";
import { commandReplyReporter } from "./reporters/command-reply.js";
import { notifyReporter } from "./reporters/notify.js";
import { summaryReporter } from "./reporters/summary.js";
import type { EndedRollouts } from "./rollouts-left.js";

/** What became of the rollouts that a cancelled run has left, as people see it: in the summary, in the answer to a command, and where they are told of runs. */

/** Shows what the `post` step has ended, and tells the config's channels of it. What cannot be told is said in the log. */
export async function tellOfRollouts(
  rollouts: EndedRollouts,
  settings: Pick<Settings, "event" | "checkName">,
  world: World,
): Promise<void> {
  const { runner, github, log } = world;
  const { event } = settings;
  if (rollouts.ended.size === 0 || !runner || !event) return;
  const report = reportOf(rollouts, event, world);
  const context = reportContext(planOf(rollouts, event), settings, null);
  // That the branch is green again is for a run to say that has come to its end.
  const channels = rollouts.notify.map((channel) => ({
    ...channel,
    on: channel.on.filter((on) => on !== "recovered"),
  }));
  const { repository, branch, tag, before } = event;
  const target = { channels, repository, event: event.name, branch, tag, base: rollouts.baseBranch, before };
  const reply = rollouts.asked?.reply;
  const reporters = [
    summaryReporter(runner),
    ...(github && reply ? [commandReplyReporter({ github, log }, reply)] : []),
    ...(channels.length > 0 ? [notifyReporter({ ...world, runner, github, notes: [] }, target)] : []),
  ];
  for (const { name, close } of reporters) {
    try {
      await close?.(report, context);
    } catch (error) {
      log.warning(`The ${name} reporter failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function reportOf({ gates, ended, asked, startedMs }: EndedRollouts, event: ActionEvent, { clock }: World): Report {
  const durationMs = clock.now() - startedMs;
  const reports = gates.flatMap(({ name, kind }): readonly GateReport[] => {
    const deployments = ended.get(name);
    if (!deployments) return [];
    const verdict = judgeGate(deployments.map(({ environment, verdict }) => ({ name: environment, verdict })));
    const nothing = { needs: [], steps: [], findings: [], fixed: [], measurements: [], problems: [] };
    return [{ name, kind, verdict, startedMs: 0, durationMs, ...nothing, deployments }];
  });
  const { name, headSha } = event;
  return {
    ...{ schemaVersion: 1, commit: asked?.commit ?? headSha, event: name, base: null, durationMs, gates: reports },
    verdict: {
      ...judgePipeline(reports),
      message: reports.map((gate) => `${gate.name}: ${gate.verdict.message}`).join("; "),
    },
  };
}

/** As much of the run's plan as its rollouts need. */
function planOf({ gates, asked }: EndedRollouts, { name, headSha }: ActionEvent): Plan {
  return {
    ...{
      schemaVersion: 1,
      config: null,
      event: name,
      commit: asked?.commit ?? headSha,
      base: null,
      failFast: "run-all",
      concurrency: 1,
    },
    ...{ cache: false, setup: [], gates },
  };
}
