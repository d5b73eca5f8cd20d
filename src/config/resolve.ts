import type { Project } from "../tools/tool.js";
import { normaliseFolder } from "./build.js";
import { type Config, defaultConfigPath } from "./config.js";
import { type DetectableTool, detectConfig } from "./detect.js";
import { type Loaded, loadConfig } from "./load.js";
import { detectSetup } from "./setup.js";
import { toYaml } from "./yaml.js";

export interface ResolveOptions {
  /** The config file as the user named it. */
  readonly path: string;
  /** Its text; null if there is no such file. */
  readonly text: string | null;
  readonly project: Project;
  readonly tools: readonly DetectableTool[];
  /** Other names of tools that a config may use. */
  readonly aliases?: readonly string[] | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly set: readonly string[];
  /** Folder that steps run in, where an input names one. */
  readonly workingDirectory?: string | undefined;
  readonly platform: NodeJS.Platform;
}

/**
 * The config that a run goes by: the file, or what is detected when the default file is absent, with `set` and the
 * working directory laid over it, and its setup detected where it has none. A file that was asked for and is not there,
 * and a repository in which nothing is found, are problems.
 */
export async function resolveConfig(options: ResolveOptions): Promise<Loaded> {
  const { path, text, project, tools, platform, formats } = options;
  const words = { tools: [...tools.map((tool) => tool.name), ...(options.aliases ?? [])], formats };
  const folder = options.workingDirectory;
  const set = [...(folder === undefined ? [] : [`working-directory=${JSON.stringify(folder)}`]), ...options.set];
  if (text !== null) {
    const loaded = loadConfig(text, path, { ...words, set });
    if (!loaded.ok || loaded.config.setup !== null) return loaded;
    return { ok: true, config: await withSetup(loaded.config, options) };
  }
  if (path !== defaultConfigPath) return { ok: false, problems: [{ path, message: `${path}: no such file` }] };
  const workingDirectory = normaliseFolder(folder ?? ".");
  const config = await detectConfig(project, tools, { platform, workingDirectory });
  if (config.gates.length === 0) {
    const message = `nothing was found to lint or test, and there is no ${defaultConfigPath}: write one with the gates to run`;
    return { ok: false, problems: [{ path, message }] };
  }
  if (options.set.length === 0) return { ok: true, config };
  const changed = loadConfig(toYaml(config), path, { ...words, set: options.set });
  return changed.ok ? { ok: true, config: withoutPlaces(changed.config) } : changed;
}

async function withSetup(config: Config, { project, tools, platform }: ResolveOptions): Promise<Config> {
  return { ...config, setup: await detectSetup(config, project, tools, platform) };
}

/** Lines of a text that nobody wrote mean nothing. */
function withoutPlaces(config: Config): Config {
  return {
    ...config,
    path: null,
    setup: config.setup?.map(({ line: _, ...step }) => step) ?? null,
    gates: config.gates.map(({ line: _, ...gate }) => ({
      ...gate,
      steps: gate.steps.map(({ line: _line, ...step }) => step),
    })),
  };
}
