import type { Taken } from "./chatops/command.js";
import type { Place } from "./chatops/place.js";
import type { Config } from "./config/config.js";
import type { PlanContext } from "./config/plan.js";
import { type CommandReply, defaultChatOps, readCommand } from "./core/chatops.js";
import { withNeeds } from "./core/graph.js";
import type { Plan } from "./core/plan.js";
import type { ActionEvent } from "./event.js";
import type { Settings } from "./inputs.js";
import { ledgerOnGitHub } from "./ledger-on-github.js";
import type { World } from "./ports.js";

/** Runs that somebody's comment has started: they do what a command asks for, or nothing. */

/**
 * What becomes of a comment. Null where commands are of no use, as nothing is deployed and the config does not speak of
 * them: then it is a run like any other. The config is that of the default branch, which is what is checked out.
 */
export async function takeComment(
  event: ActionEvent,
  config: Config,
  settings: Pick<Settings, "gates" | "environment" | "checkName">,
  world: World,
): Promise<Taken | null> {
  const { comment, defaultBranch, runId } = event;
  const all = placesOf(config);
  if (!comment || (all.length === 0 && !config.chatops)) return null;
  const spoken = readCommand(comment.body);
  const { nothingToDo, take } = await import("./chatops/command.js");
  const nothing = (words: string): Taken => ({ type: "over", verdict: nothingToDo(words), reply: null });
  if (spoken.type === "nothing") return nothing("the comment holds no command");
  const { github } = world;
  if (github === null || runId === null) return nothing("there is no github-token to answer the comment with");
  const run = {
    id: runId,
    url: `${event.serverUrl}/${event.repository}/actions/runs/${runId}`,
  };
  const wanted = ({ gate, environment }: Place) =>
    (settings.gates.length === 0 || settings.gates.includes(gate)) &&
    environment.name === (settings.environment ?? environment.name);
  return take(
    spoken,
    {
      comment,
      actor: event.actor,
      config: config.chatops ?? defaultChatOps,
      places: all.filter(wanted),
      checkedOut: { sha: event.sha, branch: defaultBranch ?? event.branch ?? "" },
      checkName: settings.checkName,
      run,
    },
    { ...world, github, ledger: ledgerOnGitHub(run.url, world) },
  );
}

/**
 * The answer to a command whose run does not get as far as to look at it, as its config or its checkout is wrong; null where
 * there is none to answer.
 */
export async function unheard({ comment, actor, runId }: ActionEvent): Promise<CommandReply | null> {
  if (!comment || runId === null || readCommand(comment.body).type === "nothing") return null;
  const [{ suspicion }, { silentReply }, { speechOf }] = await Promise.all([
    import("./core/chatops-decision.js"),
    import("./chatops/reply.js"),
    import("./chatops/speaker.js"),
  ]);
  return suspicion(speechOf(comment, actor)) === null ? silentReply(comment, runId) : null;
}

/** Every environment, with the gate that deploys to it and the images that this one takes. */
function placesOf({ gates }: Config): readonly Place[] {
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  return gates.flatMap(({ name: gate, needs, environments = [] }) => {
    const needed = withNeeds(byName, needs);
    const images = gates
      .filter(({ name }) => needed.has(name))
      .flatMap((each) => (each.images ?? []).filter(({ push }) => push !== false).map(({ spec }) => spec.name));
    return environments.map((environment) => ({ gate, environment, images }));
  });
}

/** What a plan is made for that a command asks for: the one gate and environment, and nothing else. */
export function askedContext({ wanted, how }: Extract<Taken, { readonly type: "go" }>): Partial<PlanContext> {
  return {
    asked: how,
    gates: [wanted.gate],
    environment: wanted.environment,
    branch: wanted.branch,
    tag: null,
    changedPaths: null,
    commit: wanted.release.commit,
  };
}

/** Why the plan leaves out what was asked for; null if it does not. */
export function leftOut({ gates }: Plan): string | null {
  const [gate] = gates;
  const skip = gate?.skip ?? gate?.environments?.[0]?.skip;
  return skip === undefined ? null : `${gate?.environments?.[0]?.name ?? "it"} is deployed to ${skip}`;
}
