import { delimiter, dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FilesPort } from "../ports.js";
import { isWithin } from "./within.js";

/** Lists of folders in which interpreters look for modules. */
const modulePaths: readonly string[] = ["PYTHONPATH", "NODE_PATH", "RUBYLIB", "PERL5LIB", "CLASSPATH"];
/** Where shells and npm say that they were started. */
const places: readonly string[] = ["PWD", "OLDPWD", "INIT_CWD"];

export interface Away {
  readonly env: Readonly<Record<string, string>>;
  /** Pythons outside of virtual environments that have the checkout installed: they cannot be taken off PATH. */
  readonly installed: readonly string[];
}

/**
 * An environment by which no source of a checkout is found: without module paths into it, without its own folders on
 * PATH, and without virtual environments that have the checkout itself installed, as `pip install -e .` and `uv sync` do.
 * Other virtual environments of the checkout, and its `node_modules/.bin`, stay: test tools are there.
 */
export async function awayFrom(root: string, env: Readonly<Record<string, string>>, files: FilesPort): Promise<Away> {
  const kept = new Map(Object.entries(env).filter(([name]) => !places.includes(name)));
  for (const name of modulePaths) {
    const entries = (kept.get(name) ?? "")
      .split(delimiter)
      .filter((entry) => isAbsolute(entry) && !isWithin(entry, root));
    if (entries.length > 0) kept.set(name, entries.join(delimiter));
    else kept.delete(name);
  }
  const installed: string[] = [];
  const pathName = [...kept.keys()].find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path: string[] = [];
  for (const entry of (kept.get(pathName) ?? "").split(delimiter)) {
    const prefix = dirname(entry);
    const isVenv = await isThere(join(prefix, "pyvenv.cfg"), files);
    const isTools = isVenv || /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry);
    if (!isAbsolute(entry) || (isWithin(entry, root) && !isTools)) continue;
    const hasCheckout = (await hasPython(entry, files)) && (await holds(prefix, root, files));
    if (hasCheckout && isVenv) {
      if (kept.get("VIRTUAL_ENV") === prefix) kept.delete("VIRTUAL_ENV");
      continue;
    }
    if (hasCheckout) installed.push(prefix);
    path.push(entry);
  }
  kept.set(pathName, path.join(delimiter));
  const venv = kept.get("VIRTUAL_ENV");
  if (venv !== undefined && (await holds(venv, root, files))) kept.delete("VIRTUAL_ENV");
  return { env: Object.fromEntries(kept), installed };
}

/** What may not be looked at, in another user's folder on PATH, cannot be used either. */
async function isThere(path: string, files: FilesPort): Promise<boolean> {
  try {
    return (await files.stat(path)) !== null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return false;
    throw error;
  }
}

async function hasPython(folder: string, files: FilesPort): Promise<boolean> {
  for (const name of ["python3", "python", "python.exe"]) {
    if (await isThere(join(folder, name), files)) return true;
  }
  return false;
}

/** True if a Python's packages lead into the checkout: by the record of pip and uv (PEP 610), or a path file. */
async function holds(prefix: string, root: string, files: FilesPort): Promise<boolean> {
  const packages = ["lib/python*", "local/lib/python*", "Lib"].flatMap((folder) =>
    ["site-packages", "dist-packages"].map((name) => `${folder}/${name}`),
  );
  const patterns = packages.flatMap((folder) => [
    `${folder}/*.dist-info/direct_url.json`,
    `${folder}/*.pth`,
    `${folder}/*.egg-link`,
  ]);
  for (const path of await files.glob(patterns, prefix)) {
    const text = (await files.readText(path)) ?? "";
    const named = path.endsWith(".json") ? folderOf(text) : text.split(/\r?\n/).map((line) => line.trim());
    if (named.some((each) => isAbsolute(each) && isWithin(each, root) && !isWithin(each, prefix))) return true;
  }
  return false;
}

/** The folder that a package was installed from; none for one that came as an archive. */
function folderOf(text: string): readonly string[] {
  const url = /"url"\s*:\s*"(file:\/\/[^"]*)"/.exec(text)?.[1];
  return url === undefined || !text.includes('"dir_info"') ? [] : [fileURLToPath(url)];
}
