import { randomUUID } from "node:crypto";
import type { RemoteShell } from "../core/ssh.js";

/** Scripts that a host runs which is connected to by ssh, without anything of them in an argument, which others see there. */

export interface RemoteScript {
  readonly script: string;
  readonly shell: RemoteShell;
  /** Set and exported before the script begins, word for word. */
  readonly env: Readonly<Record<string, string>>;
}

/** The command to give `ssh`, whatever the user's login shell is, and what it reads; its input has to be held open. */
export interface RemoteCommand {
  readonly command: string;
  readonly input: string;
}

/** Each stops at the first line that fails. The script is read from a descriptor, and what it runs reads nothing of it. */
const shells: Readonly<Record<RemoteShell, string>> = {
  bash: `bash --noprofile --norc -euo pipefail -c 'eval "exec 3<&-;$(cat <&3)"'`,
  sh: `sh -eu -c 'eval "exec 3<&-;$(cat <&3)"'`,
};

/**
 * bash gives a job a group of its own without a terminal; other shells need one for that, and `setsid`, which Linux has
 * everywhere, does it there.
 */
const groups: Readonly<Record<RemoteShell, readonly string[]>> = {
  bash: ["set -m", "group="],
  sh: ['group="setsid"', "command -v setsid >/dev/null 2>&1 || { group=; set -m; }"],
};

/**
 * The far end's shell reads it whole before it does any of it, so that half of it, where the connection ends on the way, is
 * never done. The script runs in a process group of its own. When the input is closed, by us or because the connection is
 * gone, that group gets TERM, and KILL after 2 seconds: a script that nobody waits for does not go on beside a rollback.
 */
export function remoteCommand({ script, shell, env }: RemoteScript): RemoteCommand {
  const end = `GATEHOUSE_${randomUUID()}`;
  const lines = [
    "{",
    ...Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}`),
    "exec 4<&0 </dev/null",
    ...groups[shell],
    `$group ${shells[shell]} 3<<'${end}' 4<&- &`,
    script,
    end,
    "job=$!",
    '{ read -r line <&4; kill -s TERM -- "-$job"; sleep 2; kill -s KILL -- "-$job"; } >/dev/null 2>&1 &',
    "watch=$!",
    "exec 4<&- 2>/dev/null",
    'wait "$job"',
    "code=$?",
    'kill -s KILL "$watch"',
    'exit "$code"',
    "}",
  ];
  return { command: `exec ${shell}`, input: `${lines.join("\n")}\n` };
}

/** As every shell takes it word for word. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
