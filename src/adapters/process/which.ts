import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";

const isWindows = process.platform === "win32";

/**
 * Absolute path of a program on the given PATH, or null. Unlike npm's `which`, the current folder is never searched
 * on Windows either: a `git.exe` of the repository under test is not the machine's git.
 */
export async function which(program: string, path: string): Promise<string | null> {
  const folders = /[/\\]/.test(program) ? [""] : path.split(delimiter).map(unquote).filter(isAbsolute);
  for (const folder of folders) {
    for (const name of names(program)) {
      const candidate = folder === "" ? resolve(name) : join(folder, name);
      if (await isProgram(candidate)) return candidate;
    }
  }
  return null;
}

/** The file names that mean a program: on Windows one for each extension of PATHEXT. */
function names(program: string): readonly string[] {
  if (!isWindows) return [program];
  const extensions = (process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM").split(";").filter((ext) => ext !== "");
  const hasOne = extensions.some((ext) => program.toLowerCase().endsWith(ext.toLowerCase()));
  return hasOne ? [program] : extensions.map((ext) => program + ext.toLowerCase());
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not ours to execute: the search goes on in the next folder.
    return false;
  }
}

/** Windows allows entries of PATH in quotes. */
function unquote(folder: string): string {
  return isWindows ? folder.replace(/^"(.*)"$/, "$1") : folder;
}
