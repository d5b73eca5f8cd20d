import { availableParallelism, homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { LogPort, World } from "../ports.js";
import { systemClock } from "./clock.js";
import { httpDownloads } from "./downloads.js";
import { nodeFiles } from "./files.js";
import { git } from "./git.js";
import { nodeGrpcHealth } from "./grpc-health.js";
import { nodeHttp } from "./http.js";
import { nodeNetwork } from "./network.js";
import { processOwners } from "./owners.js";
import { nodeProcesses } from "./process.js";
import { userCache } from "./user-cache.js";

export interface MachineOptions {
  readonly log: LogPort;
  readonly cwd: string;
  readonly interrupted: AbortSignal;
  readonly insisted?: AbortSignal;
}

/** This machine without GitHub: what a terminal has. An action adds its own ports. */
export function machine({ log, cwd, interrupted, insisted }: MachineOptions): World {
  const env = definedVariables(process.env);
  return {
    processes: nodeProcesses(),
    files: nodeFiles(),
    git: (folder) => git(folder),
    github: null,
    cache: null,
    artifacts: null,
    runner: null,
    downloads: httpDownloads(),
    http: nodeHttp(),
    grpc: nodeGrpcHealth(),
    network: nodeNetwork(),
    owners: processOwners(),
    clock: systemClock(),
    log,
    env,
    cwd,
    temporary: env.RUNNER_TEMP || tmpdir(),
    toolFolder: toolFolder(env, process.platform, homedir()),
    cores: availableParallelism(),
    platform: process.platform,
    interrupted,
    ...(insisted ? { insisted } : {}),
  };
}

/** The runner's folder of tools, else a part of the user's cache folder: never the checkout. */
export function toolFolder(env: Readonly<Record<string, string>>, platform: NodeJS.Platform, home: string): string {
  if (env.RUNNER_TOOL_CACHE) return join(env.RUNNER_TOOL_CACHE, "gatehouse");
  return join(userCache(env, platform, home), "tools");
}

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
