import { join } from "node:path";
import type { FilesPort, ProcessPort } from "../ports.js";

/** A program and arguments that run a script, or why there is none. */
export type ShellCommand =
  | { readonly file: string; readonly args: readonly string[]; readonly verbatim?: boolean }
  | { readonly missing: string };

interface ShellRequest {
  readonly script: string;
  /** As in a workflow: a name that GitHub knows, or a template with `{0}`; absent for the platform's default. */
  readonly shell: string | undefined;
  readonly path: string;
  readonly scratch: string;
  readonly processes: ProcessPort;
  readonly files: FilesPort;
  readonly platform: NodeJS.Platform;
}

/**
 * How GitHub's runner calls each shell (docs, "jobs.<job_id>.steps[*].shell"): the unnamed default is `bash -e`, or `sh
 * -e` without bash; a named `bash` also sets pipefail.
 */
const shells: Readonly<Record<string, (script: string) => readonly string[]>> = {
  bash: (script) => ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
  sh: (script) => ["-e", "-c", script],
  pwsh: (script) => ["-NoProfile", "-NonInteractive", "-Command", `$ErrorActionPreference = 'stop'\n${script}`],
  powershell: (script) => ["-NoProfile", "-NonInteractive", "-Command", `$ErrorActionPreference = 'stop'\n${script}`],
  python: (script) => ["-c", script],
  node: (script) => ["-e", script],
};

export async function shellCommand(request: ShellRequest): Promise<ShellCommand> {
  const { shell, script } = request;
  if (shell === undefined) return defaultShell(request);
  if (shell.includes("{0}")) return template(shell, request);
  if (shell === "cmd") {
    const file = await request.processes.which("cmd", request.path);
    return file
      ? { file, args: ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${oneLine(script)}"`], verbatim: true }
      : { missing: "shell cmd is only on Windows" };
  }
  const args = shells[shell];
  if (!args) {
    const known = [...Object.keys(shells), "cmd"].join(", ");
    return { missing: `unknown shell "${shell}" (known: ${known}; any other as a command: "${shell} {0}")` };
  }
  const file = await request.processes.which(shell, request.path);
  return file ? { file, args: args(script) } : { missing: `shell ${shell} is not on PATH` };
}

async function defaultShell({ script, path, processes, platform }: ShellRequest): Promise<ShellCommand> {
  const names = platform === "win32" ? ["pwsh", "powershell"] : ["bash", "sh"];
  for (const name of names) {
    const file = await processes.which(name, path);
    if (!file) continue;
    if (platform === "win32") return { file, args: shells[name]?.(script) ?? [] };
    return { file, args: ["-e", "-c", script] };
  }
  return { missing: `neither ${names.join(" nor ")} is on PATH` };
}

async function template(
  shell: string,
  { script, path, scratch, processes, files }: ShellRequest,
): Promise<ShellCommand> {
  const [program = "", ...args] = shell.split(/\s+/);
  const file = await processes.which(program, path);
  if (!file) return { missing: `shell ${program} is not on PATH` };
  const scriptFile = join(scratch, "script");
  await files.writeText(scriptFile, script);
  return { file, args: args.map((arg) => arg.replaceAll("{0}", scriptFile)) };
}

/** cmd.exe takes one line; the lines of a script become one chain that stops at the first failure. */
function oneLine(script: string): string {
  return script
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" && ");
}
