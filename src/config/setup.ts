import type { SetupStep } from "../core/plan.js";
import type { Ecosystem, Project, Tool } from "../tools/tool.js";
import type { Config } from "./config.js";
import { ecosystems, projectFolder, subProject } from "./projects.js";
import { cacheFolders, type SetupCommand } from "./setup-command.js";
import { nodeSetup } from "./setup-node.js";
import { pythonSetup } from "./setup-python.js";

/**
 * The setup that a config's steps need: for each folder that a step runs in, the ecosystem of its tool, or all of them
 * for a command of the user's; a container brings its own. A manifest above the folder counts when the folder itself has none.
 */
export async function detectSetup(
  config: Config,
  project: Project,
  tools: readonly Pick<Tool, "name" | "ecosystem">[],
  platform: NodeJS.Platform,
): Promise<readonly SetupStep[]> {
  const wanted = new Map<string, readonly [Ecosystem, string]>();
  const steps = config.gates.flatMap((gate) =>
    gate.steps.map((step) => ({ step, isContained: (step.container ?? gate.container) !== undefined })),
  );
  for (const { step, isContained } of steps) {
    // A bill is made from lock files.
    if (step.type === "sbom") continue;
    const tool = step.type === "tool" ? tools.find(({ name }) => name === step.tool) : undefined;
    // Of what is installed here a container has only `node_modules`.
    if (isContained && tool?.ecosystem !== "node") continue;
    for (const ecosystem of tool ? [tool.ecosystem] : ecosystems) {
      const folder = projectFolder(project.files, ecosystem, step.workingDirectory);
      if (folder !== null) wanted.set(`${ecosystem} ${folder}`, [ecosystem, folder]);
    }
  }
  const order = [...wanted.values()].sort(([a], [b]) => ecosystems.indexOf(a) - ecosystems.indexOf(b));
  const found = await Promise.all(
    order.map(async ([ecosystem, folder]) => {
      const commands = await commandsOf(ecosystem, subProject(project, folder));
      return commands.map((command) => setupStep(command, folder, platform));
    }),
  );
  return found.flat();
}

function commandsOf(ecosystem: Ecosystem, project: Project): Promise<readonly SetupCommand[]> {
  switch (ecosystem) {
    case "python":
      return pythonSetup(project);
    case "node":
      return nodeSetup(project);
    case "rust":
      return Promise.resolve(rustSetup(project));
    case "go":
      return goSetup(project);
    case "ruby":
    case "any":
      return Promise.resolve([]);
  }
}

function setupStep(command: SetupCommand, workingDirectory: string, platform: NodeJS.Platform): SetupStep {
  const system = platform === "win32" || platform === "darwin" ? platform : "linux";
  return {
    run: command.run,
    workingDirectory,
    lock: command.lock,
    cache: command.caches.flatMap((name) => cacheFolders[name][system]),
    ...(command.python ? { python: true } : {}),
    env: {},
  };
}

function rustSetup(project: Project): readonly SetupCommand[] {
  const isLocked = project.files.includes("Cargo.lock");
  return [
    {
      run: isLocked ? "cargo fetch --locked" : "cargo fetch",
      lock: isLocked ? ["Cargo.lock"] : ["**/Cargo.toml"],
      caches: ["cargo"],
    },
  ];
}

/** A module that requires nothing has nothing to download. */
async function goSetup(project: Project): Promise<readonly SetupCommand[]> {
  const modules = await Promise.all(
    project.files.filter((file) => /(^|\/)go\.mod$/.test(file)).map((file) => project.read(file)),
  );
  if (!modules.some((text) => /^\s*require\b/m.test(text ?? ""))) return [];
  return [{ run: "go mod download", lock: ["**/go.mod", "**/go.sum"], caches: ["go"] }];
}
