import { dirname, join, parse } from "node:path";
import type { SshConnection } from "../../core/ssh.js";
import type { StepEnv } from "../../core/step.js";
import type { ComposeTarget } from "../../core/target.js";
import { commandLine } from "../../core/text.js";
import { broken, type Verdict } from "../../core/verdict.js";
import { quoted, type RemoteScript } from "../../deploy/remote-script.js";
import { connect, remoteEnvironment, runRemotely } from "../over-ssh.js";
import type { ProgramRun, TargetHands } from "../target.js";

/** One call of the Docker client where a project is. */
export interface DockerCall {
  readonly name: string;
  readonly args: readonly string[];
  /** The Compose file that it reads from its standard input. */
  readonly input?: string | undefined;
  /** A `$NAME` in a value is looked up. */
  readonly env: StepEnv;
  /** It has nothing to do with the folder of the Compose file: Compose looks for one in the folders above. */
  readonly isElsewhere?: boolean | undefined;
}

/** The machine that a project is on: this one, or one that is reached by ssh. */
export interface ComposeHost {
  readonly docker: (call: DockerCall) => Promise<ProgramRun>;
  /** Runs a script of the user's there. */
  readonly script: (name: string, run: string, env: StepEnv) => Promise<Verdict>;
  /** Folder that relative paths of the Compose file are relative to. */
  readonly folder: string;
}

const noFile = { COMPOSE_FILE: "" };

/** This machine's own engine. */
export function localHost({ file }: ComposeTarget, hands: TargetHands): ComposeHost {
  const { workingDirectory } = hands.environment;
  return {
    folder: dirname(join(workingDirectory, file)),
    docker: async ({ name, args, input, env, isElsewhere }) =>
      understood(
        await hands.program({
          ...{ name, file: "docker", args, input },
          env: isElsewhere ? { ...env, ...noFile } : env,
          cwd: isElsewhere ? parse(workingDirectory).root : workingDirectory,
        }),
        "this machine",
      ),
    script: (name, run, env) => hands.command(name, run, { env }),
  };
}

/** The engine of a host. Values, and the file, get there on the standard input of a shell alone. */
export async function remoteHost(
  connection: SshConnection,
  { directory }: ComposeTarget,
  hands: TargetHands,
): Promise<ComposeHost | { readonly verdict: Verdict }> {
  const connected = await connect(connection, hands);
  if ("verdict" in connected) return connected;
  const base = remoteEnvironment(hands);
  if ("verdict" in base) return base;
  const { session } = connected;
  const [host] = session.hosts;
  if (!host) return { verdict: broken("config", "the target has no host") };
  const run = async (
    { name, script, shell, shown }: Omit<RemoteScript, "env"> & { readonly name: string; readonly shown?: string },
    env: StepEnv,
  ): Promise<ProgramRun> => {
    const own = lookedUp(env, hands);
    if ("missing" in own) {
      const message = `${name}: the environment has no ${own.missing.join(", ")}, which "env" of the target asks for`;
      return { verdict: broken("config", message), exitCode: null, stdout: "" };
    }
    return runRemotely(name, { script, shell, shown, env: { ...base.env, ...own.env } }, host, session, hands);
  };
  const home = directory === undefined ? [] : [`cd ${quoted(directory)}`];
  return {
    folder: ".",
    docker: async ({ name, args, input, env, isElsewhere }) => {
      const lines = [
        ...(isElsewhere ? ["cd /"] : home),
        `docker ${args.map(quoted).join(" ")}${input === undefined ? "" : heredoc(input)}`,
      ];
      const call = { name, script: lines.join("\n"), shell: "sh", shown: commandLine(["docker", ...args]) } as const;
      return understood(await run(call, isElsewhere ? { ...env, ...noFile } : env), host.host);
    },
    script: async (name, script, env) =>
      (await run({ name, script: [...home, script].join("\n"), shell: "bash" }, env)).verdict,
  };
}

/** The text as a shell's standard input, word for word. */
function heredoc(text: string): string {
  let end = "COMPOSE_FILE_END";
  while (text.includes(end)) end += "_";
  return ` <<'${end}'\n${text.trimEnd()}\n${end}`;
}

function lookedUp(
  env: StepEnv,
  { lookUp }: TargetHands,
): { readonly env: Readonly<Record<string, string>> } | { readonly missing: readonly string[] } {
  const found = Object.entries(env).map(([name, text]) => [name, lookUp(text, name)] as const);
  const missing = found.flatMap(([, got]) => ("missing" in got ? got.missing : []));
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  return { env: Object.fromEntries(found.flatMap(([name, got]) => ("text" in got ? [[name, got.text]] : []))) };
}

/** What the client says where not the project is at fault, but the client itself or its engine. */
const troubles: readonly (readonly [RegExp, "tool-missing" | "tool-error", string])[] = [
  [/docker: (?:command )?not found/i, "tool-missing", "has no docker"],
  [
    /is not a docker command|unknown shorthand flag: '[pf]' in -|unknown flag: --(?:project-|file|wait)/i,
    "tool-missing",
    "has no Docker Compose that is new enough: install its plugin (docker-compose-plugin)",
  ],
  [
    /permission denied while trying to connect to the docker|docker\.sock: connect: permission denied/i,
    "tool-error",
    "has a Docker engine that this user may not use: add the user to the group docker",
  ],
  [
    /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i,
    "tool-error",
    "has no Docker engine that answers",
  ],
];

/** The same run, `broken` where it tells nothing of the project. */
function understood(run: ProgramRun, where: string): ProgramRun {
  const { verdict } = run;
  if (verdict.outcome !== "failed") return run;
  const trouble = troubles.find(([words]) => words.test(verdict.message));
  if (!trouble) return run;
  const [, reason, message] = trouble;
  return { ...run, verdict: broken(reason, `${where} ${message}`) };
}
