import * as v from "valibot";
import { type CommandTarget, type TargetSpec, targetActions } from "../core/target.js";
import { buildHelm, buildKubectl, clusterCanaryFaults, helmTarget, kubectlTarget } from "./cluster-target-schema.js";
import { buildCompose, composeSchema } from "./compose-schema.js";
import { buildGitopsTarget, gitopsCanaryFault, gitopsTargetSchema } from "./gitops-target-schema.js";
import { closed, isMap, text } from "./schema-parts.js";
import { buildSshTarget, sshTargetSchema } from "./ssh-target-schema.js";

/** What an environment says of its target: how a release gets there. One key for each kind of target. */

const actionCommands = closed(
  {
    deploy: text("Brings the release up; with a canary beside the one that serves, without traffic."),
    weight: v.optional(text("Gives the release $GATEHOUSE_WEIGHT percent of the traffic.")),
    promote: v.optional(text("Gives the release all of the traffic, for good.")),
    rollback: v.optional(text("Goes back to $GATEHOUSE_VERSION, from $GATEHOUSE_REPLACES.")),
    status: v.optional(text("Fails if what is there is not $GATEHOUSE_VERSION; changes nothing.")),
  },
  "A command for each thing that is done.",
);

const command = v.lazy((input): v.GenericSchema<unknown, string | v.InferOutput<typeof actionCommands>> => {
  if (input === undefined) return v.union([text("A command."), actionCommands]);
  return isMap(input) ? actionCommands : text("One command for all, told by $GATEHOUSE_ACTION what to do.");
});

const kinds = {
  command: v.optional(command),
  ssh: v.optional(sshTargetSchema),
  compose: v.optional(composeSchema),
  helm: v.optional(helmTarget),
  kubectl: v.optional(kubectlTarget),
  gitops: v.optional(gitopsTargetSchema),
};
const kindNames = Object.keys(kinds);

export const targetSchema = v.pipe(
  closed(kinds, "How a release gets there."),
  v.check((input) => named(input).length === 1, `must have just one of ${kindNames.join(", ")}`),
);
export type TargetInput = v.InferOutput<typeof targetSchema>;

function named(input: Readonly<Record<string, unknown>>): readonly string[] {
  return kindNames.filter((kind) => input[kind] !== undefined);
}

/** Without these commands the traffic would stay as it is, and the canary would be judged by nothing that is there. */
export function canaryTargetFaults({ canary, target: place }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!isMap(canary) || !isMap(place)) return [];
  const missing = (own: Readonly<Record<string, unknown>>, what: string) => {
    const names = (["weight", "promote", "rollback"] as const).filter((action) => own[action] === undefined);
    return names.length > 0 ? [`a canary needs the target's ${what} for ${names.join(", ")}`] : [];
  };
  if (isMap(place.gitops)) return [gitopsCanaryFault(place.gitops) ?? []].flat();
  if (isMap(place.command)) return missing(place.command, "command");
  if (isMap(place.ssh) && place.ssh.script === undefined) return missing(place.ssh, "script");
  if (isMap(place.compose) && place.compose.weight === undefined) {
    return ["a canary needs the target's script for weight"];
  }
  return clusterCanaryFaults(place);
}

/** The target, with defaults filled in. */
export function buildTarget(input: TargetInput): TargetSpec {
  if (input.command !== undefined) return commandTarget(input.command);
  if (input.ssh !== undefined) return buildSshTarget(input.ssh);
  if (input.compose !== undefined) return buildCompose(input.compose);
  if (input.gitops !== undefined) return buildGitopsTarget(input.gitops);
  if (input.helm !== undefined) return buildHelm(input.helm);
  if (input.kubectl !== undefined) return buildKubectl(input.kubectl);
  throw new Error("a target of no kind was accepted");
}

function commandTarget(input: NonNullable<TargetInput["command"]>): CommandTarget {
  if (typeof input !== "string") return { type: "command", commands: input };
  // A script that was written for four actions knows no fifth.
  const actions = targetActions.filter((action) => action !== "status");
  return { type: "command", commands: Object.fromEntries(actions.map((action) => [action, input])) };
}
