import type { Project } from "./tool.js";

/** What in a repository says that it uses a tool of Python. */
export interface PythonTraces {
  /** Name of its package, looked for among the dependencies. */
  readonly package: string;
  /** Config files of its own, at the root. */
  readonly files?: readonly string[];
  /** Table in pyproject.toml, below `tool`. */
  readonly table?: string;
  /** Sections in setup.cfg and tox.ini. */
  readonly sections?: readonly string[];
  /** Ids of its pre-commit hooks. */
  readonly hooks?: readonly string[];
}

/** Python that belongs to the project: not samples for tests, not somebody else's copy. */
export function pythonFiles(project: Project): readonly string[] {
  return project.files.filter(
    (path) => /\.pyi?$/.test(path) && !/(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path),
  );
}

/** True if the repository configures the tool, depends on it, or runs it before commits. */
export async function usesPythonTool(project: Project, traces: PythonTraces): Promise<boolean> {
  if (pythonFiles(project).length === 0) return false;
  return (await configures(project, traces)) || (await dependsOn(project, traces.package));
}

async function configures(project: Project, traces: PythonTraces): Promise<boolean> {
  if ((traces.files ?? []).some((path) => project.files.includes(path))) return true;
  if (traces.table !== undefined && (await hasTable(project, traces.table))) return true;
  for (const path of ["setup.cfg", "tox.ini"]) {
    const text = await readIfTracked(project, path);
    if (text && (traces.sections ?? []).some((section) => iniSection(text, section))) return true;
  }
  const hooks = await readIfTracked(project, ".pre-commit-config.yaml");
  if (!hooks) return false;
  const ids = [...hooks.matchAll(/^\s*(?:-\s*)?id:\s*["']?([\w.-]+)/gm)].map((match) => match[1]);
  return (traces.hooks ?? []).some((hook) => ids.includes(hook));
}

/** True if pyproject.toml has the table `tool.<name>` (dots go deeper). */
export async function hasTable(project: Project, name: string): Promise<boolean> {
  const text = await readIfTracked(project, "pyproject.toml");
  if (!text) return false;
  const document = await tomlOf(text);
  // A file that is no TOML still says which tools it was meant for; the tool itself then says what is wrong with it.
  if (!document) return text.includes(`[tool.${name}`);
  return tableAt(document, ["tool", ...name.split(".")]) !== null;
}

/** Dependencies as requirement files, setup files and pyproject.toml name them, extras and groups included. */
async function dependsOn(project: Project, name: string): Promise<boolean> {
  const required = new RegExp(`^\\s*["']?${name}(?![\\w.-])`, "im");
  const lists = project.files.filter(
    (path) => /^[^/]*requirements[^/]*\.(txt|in)$|^requirements\/[^/]+\.(txt|in)$/.test(path) || path === "Pipfile",
  );
  for (const path of [...lists, "setup.cfg", "tox.ini"]) {
    if (required.test((await readIfTracked(project, path)) ?? "")) return true;
  }
  if (new RegExp(`["']${name}(?![\\w.-])`, "i").test((await readIfTracked(project, "setup.py")) ?? "")) return true;
  const document = await tomlOf((await readIfTracked(project, "pyproject.toml")) ?? "");
  return document !== null && namesDependency(document, required, false);
}

/** Requirement strings and Poetry's keys, in anything that is called dependencies or a dependency group. */
function namesDependency(value: unknown, required: RegExp, inside: boolean): boolean {
  if (typeof value === "string") return inside && required.test(value);
  if (Array.isArray(value)) return value.some((item) => namesDependency(item, required, inside));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) =>
      (inside && required.test(key)) || namesDependency(member, required, inside || /dependenc(y|ies)/.test(key)),
  );
}

/** A TOML document, or null if it is none. */
export async function tomlOf(text: string): Promise<Readonly<Record<string, unknown>> | null> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

/** The table at a path of keys, or null. */
export function tableAt(document: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> | null {
  let value = document;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

/** Options of a section of an INI file, as Python's configparser reads them (continuation lines joined); null without it. */
export function iniSection(text: string, section: string): ReadonlyMap<string, string> | null {
  const options = new Map<string, string>();
  let found = false;
  let inside = false;
  let option: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      inside = header.trim() === section;
      found ||= inside;
      option = null;
    } else if (inside && !/^\s*([#;]|$)/.test(line)) {
      const start = /^(\S[^=:]*?)\s*[=:]\s*(.*)$/.exec(line);
      if (start) {
        option = (start[1] ?? "").toLowerCase().replaceAll("_", "-");
        options.set(option, (start[2] ?? "").trim());
      } else if (option !== null) {
        options.set(option, `${options.get(option)}\n${line.trim()}`);
      }
    }
  }
  return found ? options : null;
}

async function readIfTracked(project: Project, path: string): Promise<string | null> {
  return project.files.includes(path) ? project.read(path) : null;
}
