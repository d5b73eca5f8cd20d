import type { Project } from "../tools/tool.js";
import { isMap } from "./schema-parts.js";
import type { SetupCommand } from "./setup-command.js";

type Manager = "npm" | "pnpm" | "yarn" | "bun";

/** Lock files in the order in which they are believed when a repository has several and names no package manager. */
const locks: readonly (readonly [Manager, readonly string[]])[] = [
  ["pnpm", ["pnpm-lock.yaml"]],
  ["bun", ["bun.lock", "bun.lockb"]],
  ["yarn", ["yarn.lock"]],
  ["npm", ["package-lock.json", "npm-shrinkwrap.json"]],
];

/** Last version of the first Yarn. */
const classicYarn = "1.22.22";

/**
 * How a Node project is installed. Package managers that a machine need not have come by npx, at the version that the
 * project names, so that nothing has to be installed before.
 */
export async function nodeSetup(project: Project): Promise<readonly SetupCommand[]> {
  const manifest = await readManifest(project);
  const named = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+[\w.-]*)/.exec(String(manifest.packageManager ?? ""));
  const found = locks.find(([, files]) => files.some((file) => project.files.includes(file)));
  const manager = (named?.[1] as Manager | undefined) ?? found?.[0] ?? "npm";
  const lock = (locks.find(([name]) => name === manager)?.[1] ?? []).filter((file) => project.files.includes(file));
  const hasDependencies = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"].some(
    (key) => key in manifest,
  );
  if (lock.length === 0 && !hasDependencies) return [];
  const isLocked = lock.length > 0;
  const run = await installCommand(project, manager, named?.[2], isLocked);
  return [{ run, lock: isLocked ? lock : ["package.json"], caches: [manager] }];
}

async function installCommand(
  project: Project,
  manager: Manager,
  version: string | undefined,
  isLocked: boolean,
): Promise<string> {
  switch (manager) {
    case "npm":
      return isLocked ? "npm ci" : "npm install --no-package-lock";
    case "pnpm":
      return `npx --yes pnpm@${version ?? (await pnpmVersion(project))} install ${isLocked ? "--frozen-lockfile" : "--no-lockfile"}`;
    case "bun":
      return `npx --yes bun@${version ?? "1"} install ${isLocked ? "--frozen-lockfile" : "--no-save"}`;
    case "yarn":
      return yarnCommand(project, version, isLocked);
  }
}

/** The major version of pnpm that writes lock files like the project's. */
async function pnpmVersion(project: Project): Promise<string> {
  const text = (await project.read("pnpm-lock.yaml")) ?? "";
  const format = Number(/^lockfileVersion:\s*'?(\d+)/m.exec(text)?.[1] ?? 9);
  return format >= 9 ? "10" : format >= 6 ? "8" : "7";
}

async function yarnCommand(project: Project, version: string | undefined, isLocked: boolean): Promise<string> {
  const settings = (await project.read(".yarnrc.yml")) ?? "";
  const release = /^yarnPath:\s*["']?([\w./-]+)/m.exec(settings)?.[1];
  const isModern = version
    ? !version.startsWith("1.")
    : release !== undefined || /^__metadata:/m.test((await project.read("yarn.lock")) ?? "");
  if (!isModern) {
    return `npx --yes yarn@${version ?? classicYarn} install ${isLocked ? "--frozen-lockfile" : "--no-lockfile"}`;
  }
  const yarn = release ? `node ${release}` : `npx --yes --package @yarnpkg/cli-dist@${version ?? "4"} yarn`;
  return `${yarn} install${isLocked ? " --immutable" : ""}`;
}

/** What package.json says; nothing when it is no JSON, which the package manager then complains of itself. */
async function readManifest(project: Project): Promise<Readonly<Record<string, unknown>>> {
  const text = await project.read("package.json");
  try {
    const manifest: unknown = JSON.parse(text ?? "{}");
    return isMap(manifest) ? manifest : {};
  } catch {
    return { dependencies: {} };
  }
}
