import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FilesPort } from "../ports.js";

/**
 * Links that a repository keeps and that lead out of it. Who makes a commit must not choose what is read of the machine:
 * for Gatehouse there is nothing behind such a link, and the words of tools about it are neither shown nor kept. Links
 * that git does not track, to a virtual environment or a build's products, were made here, and are followed.
 */
export class OutsideLinks {
  /** Absolute: the link, what it leads to, and the tree that it belongs to. */
  readonly #links: { readonly path: string; readonly target: string; readonly tree: string }[] = [];
  readonly #trees = new Map<string, Promise<void>>();

  constructor(private readonly usual: FilesPort) {}

  /** Looks, once, where the tracked links of a tree lead, by its absolute root and their paths relative to it. */
  add(tree: string, links: () => Promise<readonly string[]>): Promise<void> {
    const known = this.#trees.get(tree);
    if (known) return known;
    const looked = this.#look(tree, links);
    this.#trees.set(tree, looked);
    return looked;
  }

  async #look(tree: string, links: () => Promise<readonly string[]>): Promise<void> {
    const root = (await this.usual.realPath(tree)) ?? tree;
    for (const link of await links()) {
      const path = join(tree, link);
      const target = await this.usual.realPath(path);
      if (target !== null && !isWithin(target, root)) this.#links.push({ path, target, tree });
    }
  }

  /** Those of a tree, relative to it. */
  of(tree: string): readonly string[] {
    return this.#links
      .filter((link) => link.tree === tree)
      .map(({ path }) => relative(tree, path).split(sep).join("/"));
  }

  /** The link, absolute, by which a path leads out: it may be the link, lie behind it, or be what it leads to. */
  by(path: string): string | undefined {
    const plain = resolve(path);
    const behind = this.#links.find((link) => isWithin(plain, link.path));
    // A link to a folder above a tree does not make all of the tree lie outside.
    if (behind || [...this.#trees.keys()].some((tree) => isWithin(plain, tree))) return behind?.path;
    return this.#links.find((link) => isWithin(plain, link.target))?.path;
  }

  /** The machine's files without what lies behind the links. */
  get files(): FilesPort {
    const { usual } = this;
    const unless = async <T>(path: string, read: (path: string) => Promise<T | null>) =>
      this.#isBehind(path) ? null : read(path);
    return {
      ...methodsOf(usual),
      readText: (path) => unless(path, (own) => usual.readText(own)),
      stat: (path) => unless(path, (own) => usual.stat(own)),
      realPath: (path) => unless(path, (own) => usual.realPath(own)),
      readStream: (path) => (this.#isBehind(path) ? nothingAt(path) : usual.readStream(path)),
      glob: async (patterns, cwd) => {
        const found = await usual.glob([...patterns, ...this.#exclusions(cwd)], cwd);
        return found.filter((path) => !this.#isBehind(path));
      },
    };
  }

  #isBehind(path: string): boolean {
    return this.#links.length > 0 && this.#links.some((link) => isWithin(resolve(path), link.path));
  }

  /** So that a search does not even walk there. */
  #exclusions(cwd: string): readonly string[] {
    return this.#links
      .map(({ path }) => relative(cwd, path).split(sep).join("/"))
      .filter((path) => path !== "" && !path.startsWith("../") && !isAbsolute(path))
      .flatMap((path) => [`!${literal(path)}`, `!${literal(path)}/**`]);
  }
}

/** The methods, bound, of an object of any class. */
function methodsOf(files: FilesPort): FilesPort {
  return {
    readText: (path) => files.readText(path),
    readStream: (path) => files.readStream(path),
    writeText: (path, text) => files.writeText(path, text),
    stat: (path) => files.stat(path),
    isLink: (path) => files.isLink(path),
    realPath: (path) => files.realPath(path),
    makeDir: (path) => files.makeDir(path),
    remove: (path) => files.remove(path),
    moveFolder: (from, to) => files.moveFolder(from, to),
    linkFolder: (target, path) => files.linkFolder(target, path),
    glob: (patterns, cwd) => files.glob(patterns, cwd),
  };
}

function nothingAt(path: string): AsyncIterable<Uint8Array> {
  const error = Object.assign(new Error(`ENOENT: ${path} leads out of the repository`), { code: "ENOENT" });
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === "" || (below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below));
}

function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|#]/g, "\\$&");
}
