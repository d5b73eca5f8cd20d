import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files of an example by their paths, as its repository has them. */
export async function exampleTree(name: string): Promise<Record<string, string>> {
  const folder = join(process.cwd(), "examples", name);
  const made = /[\\/](\.gatehouse|\.venv|dist|__pycache__|\.\w+_cache|\.coverage)([\\/]|$)/;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => !made.test(relative(folder, path).replace(/^/, sep)));
  const texts = await Promise.all(own.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    own.map((path, index) => [relative(folder, path).split(sep).join("/"), texts[index] ?? ""]),
  );
}
