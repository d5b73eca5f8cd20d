import { dirname, join, relative, sep } from "node:path";
import picomatch from "picomatch";
import type { FileStat, FilesPort } from "../../src/ports.js";

/** Files in memory, by absolute path. `now` stamps what is written. */
export class FakeFiles implements FilesPort {
  readonly files = new Map<string, { bytes: Uint8Array; modifiedMs: number }>();
  readonly #folders = new Set<string>();

  constructor(
    files: Readonly<Record<string, string>> = {},
    private readonly now: () => number = Date.now,
  ) {
    for (const [path, text] of Object.entries(files)) this.#put(path, text);
  }

  async readText(path: string): Promise<string | null> {
    if (this.#folders.has(path)) throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR" });
    const file = this.files.get(path);
    return file ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes) : null;
  }
  async *readStream(path: string): AsyncIterable<Uint8Array> {
    const file = this.files.get(path);
    if (!file) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
    if (file.bytes.length > 0) yield file.bytes;
  }
  async writeText(path: string, text: string): Promise<void> {
    if (this.#folders.has(path)) throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR" });
    this.#put(path, text);
  }
  async stat(path: string): Promise<FileStat | null> {
    if (this.#folders.has(path)) return { size: 0, modifiedMs: 0, isDirectory: true };
    const file = this.files.get(path);
    return file ? { size: file.bytes.length, modifiedMs: file.modifiedMs, isDirectory: false } : null;
  }
  /** A fake has no links. */
  async isLink(): Promise<boolean> {
    return false;
  }
  async realPath(path: string): Promise<string | null> {
    return (await this.stat(path)) === null ? null : path;
  }
  async makeDir(path: string): Promise<void> {
    for (let folder = path; !this.#folders.has(folder); folder = dirname(folder)) this.#folders.add(folder);
  }
  async remove(path: string): Promise<void> {
    for (const known of [...this.files.keys()]) if (isIn(known, path)) this.files.delete(known);
    for (const known of [...this.#folders]) if (isIn(known, path)) this.#folders.delete(known);
  }
  async moveFolder(from: string, to: string): Promise<boolean> {
    if ((await this.stat(from)) === null) throw Object.assign(new Error(`ENOENT: ${from}`), { code: "ENOENT" });
    if ((await this.stat(to)) !== null) return false;
    await this.linkFolder(from, to);
    await this.remove(from);
    return true;
  }
  async copyFile(from: string, to: string): Promise<void> {
    const file = this.files.get(from);
    if (!file) throw Object.assign(new Error(`ENOENT: ${from}`), { code: "ENOENT" });
    this.#put(to, new TextDecoder().decode(file.bytes));
  }
  /** The folder is copied: a fake has no links. */
  async linkFolder(target: string, path: string): Promise<void> {
    await this.makeDir(path);
    for (const [known, file] of [...this.files]) {
      if (isIn(known, target)) this.files.set(join(path, relative(target, known)), file);
    }
  }
  async glob(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
    const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
    const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const options = { dot: true, ignore: [...ignore, "**/.git/**", "**/node_modules/**"] };
    const matches = wanted.length === 0 ? () => false : picomatch(wanted, options);
    const found = [...this.files.keys()].filter((path) => isIn(path, cwd));
    return found.filter((path) => matches(relative(cwd, path).split(sep).join("/"))).sort();
  }

  #put(path: string, text: string): void {
    for (let folder = dirname(path); !this.#folders.has(folder); folder = dirname(folder)) this.#folders.add(folder);
    this.files.set(path, { bytes: new TextEncoder().encode(text), modifiedMs: this.now() });
  }
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
