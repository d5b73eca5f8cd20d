import { posix } from "node:path";
import type { ToolStep } from "../core/plan.js";
import type { Project, Tool } from "../tools/tool.js";
import {
  buildPolicy,
  type Config,
  defaultFailOn,
  defaultPolicy,
  defaultTimeoutMs,
  type GateConfig,
  supportedKinds,
} from "./config.js";
import { detectionFolders, subProject } from "./projects.js";
import { detectSetup } from "./setup.js";
import { uniqueNames } from "./step-names.js";

export type DetectableTool = Pick<Tool, "name" | "kind" | "ecosystem" | "detect">;

export interface DetectOptions {
  readonly platform: NodeJS.Platform;
  /** Folder to look into, relative to the repository's root; `.` when absent. */
  readonly workingDirectory?: string | undefined;
}

/**
 * The config that a repository without one stands for: a gate of each kind that has tools which the repository uses,
 * with no needs among them, so that tests start beside the linters and fail-fast decides what a failure stops. May have
 * no gate at all; what that means is the caller's to say.
 */
export async function detectConfig(
  project: Project,
  tools: readonly DetectableTool[],
  options: DetectOptions,
): Promise<Config> {
  const workingDirectory = options.workingDirectory ?? ".";
  const inner = subProject(project, workingDirectory);
  const found = await Promise.all(tools.map((tool) => foldersOf(tool, inner)));
  const gates = supportedKinds.flatMap((kind): GateConfig[] => {
    const steps = tools.flatMap((tool, index) =>
      tool.kind === kind ? (found[index] ?? []).map((folder) => toolStep(tool, folder, workingDirectory)) : [],
    );
    return steps.length === 0
      ? []
      : [
          {
            name: kind,
            kind,
            needs: [],
            steps: uniqueNames(steps),
            ...(kind === "build"
              ? { policy: buildPolicy, build: { artifacts: [], folder: workingDirectory, reproducible: false } }
              : { policy: { ...defaultPolicy, failOn: defaultFailOn[kind] } }),
          },
        ];
  });
  const config: Config = { path: null, workingDirectory, setup: [], gates };
  return { ...config, setup: await detectSetup(config, project, tools, options.platform) };
}

async function foldersOf(tool: DetectableTool, project: Project): Promise<readonly string[]> {
  const folders = detectionFolders(project.files, tool.ecosystem);
  const others = folders.filter((folder) => folder !== ".");
  const uses = await Promise.all(folders.map((folder) => tool.detect(subProject(project, folder, others))));
  return folders.filter((_, index) => uses[index]);
}

function toolStep(tool: DetectableTool, folder: string, workingDirectory: string): ToolStep {
  return {
    type: "tool",
    name: folder === "." ? tool.name : `${tool.name} (${folder})`,
    tool: tool.name,
    args: [],
    paths: [],
    env: {},
    workingDirectory: posix.join(workingDirectory, folder),
    timeoutMs: defaultTimeoutMs,
    reports: [],
  };
}
