import * as v from "valibot";
import { remoteShells } from "../core/ssh.js";
import { type SshTarget, targetActions } from "../core/target.js";
import { closed, globs, text, word } from "./schema-parts.js";
import { buildConnection, connectionFault, connectionKeys } from "./ssh-schema.js";

/** What an environment says of hosts that scripts are run on by ssh. */

const scripts = {
  deploy: v.optional(text("Brings the release up; with a canary beside the one that serves, without traffic.")),
  weight: v.optional(text("Gives the release $GATEHOUSE_WEIGHT percent of the traffic.")),
  promote: v.optional(text("Gives the release all of the traffic, for good.")),
  rollback: v.optional(text("Goes back to $GATEHOUSE_VERSION, from $GATEHOUSE_REPLACES.")),
  status: v.optional(text("Fails if what is there is not $GATEHOUSE_VERSION; changes nothing.")),
};

const upload = closed(
  {
    files: globs("Globs of files, relative to the working directory.", 1),
    to: v.pipe(
      text("Folder on the host."),
      v.check((input) => !/[\u0000-\u001f]/.test(input), "must be a folder"),
      v.check((input) => !input.startsWith("~"), "must be absolute, or without ~: a relative one is below the home"),
    ),
  },
  "Files that are brought to the host before deploy.",
);

const entries = {
  ...connectionKeys,
  script: v.optional(text("One script for all, told by $GATEHOUSE_ACTION what to do.")),
  ...scripts,
  shell: v.optional(
    word(remoteShells, "What reads the scripts there; bash when absent. Either stops at the first failed line."),
  ),
  upload: v.optional(upload),
};

export const sshTargetSchema = v.pipe(
  closed(entries, "Scripts that hosts run which are reached by ssh."),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const message = connectionFault(value) ?? scriptFault(value);
    if (message !== undefined) addIssue({ message });
  }),
);
export type SshTargetInput = v.InferOutput<typeof sshTargetSchema>;

function scriptFault({ script, deploy, ...more }: { readonly [key: string]: unknown }): string | undefined {
  const own = ["promote", "rollback", "status", "weight"].filter((action) => more[action] !== undefined);
  if (script === undefined) return deploy === undefined ? "must have a script, or one for deploy" : undefined;
  if (deploy !== undefined || own.length > 0) return "must have either one script for all or one for each action";
  return undefined;
}

export function buildSshTarget(input: SshTargetInput): SshTarget {
  // A script that was written for four actions knows no fifth.
  const actions = targetActions.filter((action) => input.script === undefined || action !== "status");
  const own = actions.map((action) => [action, input.script ?? input[action]] as const);
  return {
    type: "ssh",
    connection: buildConnection(input),
    scripts: Object.fromEntries(own.filter(([, script]) => script !== undefined)),
    shell: input.shell ?? "bash",
    ...(input.upload ? { upload: { files: [input.upload.files].flat(), to: input.upload.to } } : {}),
  };
}
