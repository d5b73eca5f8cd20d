import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { FilesPort } from "../ports.js";

/** The file system of this machine. */
export function nodeFiles(): FilesPort {
  return {
    readText: (path) => orNull(readFile(path, "utf8")),
    readStream,
    writeText,
    stat: async (path) => {
      const found = await orNull(stat(path));
      return found && { size: found.size, modifiedMs: found.mtimeMs, isDirectory: found.isDirectory() };
    },
    isLink: async (path) => (await orNull(lstat(path)))?.isSymbolicLink() ?? false,
    realPath: (path) => orNull(realpath(path)),
    makeDir: async (path, access) => {
      await mkdir(path, { recursive: true, ...(access === "private" ? { mode: 0o700 } : {}) });
    },
    remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
    moveFolder,
    copyFile: async (from, to) => {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to);
    },
    linkFolder: async (target, path) => {
      await mkdir(dirname(path), { recursive: true });
      await symlink(target, path, "junction");
    },
    glob,
  };
}

/** Opens the file only when somebody reads, and closes it when they stop early. */
async function* readStream(path: string): AsyncIterable<Uint8Array> {
  // Larger pieces are no faster, and make the garbage of a long document one that V8 is slow to collect.
  yield* createReadStream(path, { highWaterMark: 64 * 1024 });
}

async function writeText(path: string, text: string, access?: "private"): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: "wx", ...(access === "private" ? { mode: 0o600 } : {}) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function moveFolder(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  // An empty folder would be replaced without a word.
  if ((await orNull(stat(to))) !== null) return false;
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // Another process was faster; what the system calls that differs.
    if ((await orNull(stat(to))) !== null) return false;
    throw error;
  }
}

async function glob(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const { glob: search } = await import("tinyglobby");
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  if (wanted.length === 0) return [];
  const found = await search(wanted, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    ignore: [...unwanted, "**/.git/**", "**/node_modules/**"],
  });
  return [...new Set(found.map((path) => resolve(path)))].sort();
}

/** No such file, a file where a folder is expected, links in a circle, and names that no file can have. */
const absences = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** Null for what is not there. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (absences.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
