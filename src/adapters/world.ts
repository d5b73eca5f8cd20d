import { availableParallelism, tmpdir } from "node:os";
import type { LogPort, World } from "../ports.js";
import { systemClock } from "./clock.js";
import { nodeFiles } from "./files.js";
import { git } from "./git.js";
import { nodeProcesses } from "./process.js";

export interface MachineOptions {
  readonly log: LogPort;
  readonly cwd: string;
  readonly interrupted: AbortSignal;
}

/** This machine without GitHub: what a terminal has. An action adds its own ports. */
export function machine({ log, cwd, interrupted }: MachineOptions): World {
  const env = definedVariables(process.env);
  return {
    processes: nodeProcesses(),
    files: nodeFiles(),
    git: (folder) => git(folder),
    github: null,
    cache: null,
    artifacts: null,
    runner: null,
    clock: systemClock(),
    log,
    env,
    cwd,
    temporary: env.RUNNER_TEMP || tmpdir(),
    cores: availableParallelism(),
    platform: process.platform,
    interrupted,
  };
}

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
