import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FilesPort } from "../ports.js";

/**
 * Links that a repository keeps and that lead out of it. Who makes a commit must not choose what is read of the machine:
 * for Gatehouse there is nothing behind such a link, and what tools say of it is neither shown nor kept. Links that git
 * does not track, such as those to a virtual environment or to a build's products, were made here, and are followed.
 */
export class OutsideLinks {
  /** Absolute: the link, what it leads to, and the tree that it belongs to. */
  readonly #links: { readonly path: string; readonly target: string; readonly tree: string }[] = [];
  readonly #trees: string[] = [];

  constructor(private readonly usual: FilesPort) {}

  /** Looks where the tracked links of a tree lead, by its absolute root and their paths relative to it. */
  async add(tree: string, links: readonly string[]): Promise<void> {
    this.#trees.push(tree);
    if (links.length === 0) return;
    const root = (await this.usual.realPath(tree)) ?? tree;
    for (const link of links) {
      const path = join(tree, link);
      const target = await this.usual.realPath(path);
      if (target !== null && !isWithin(target, root)) this.#links.push({ path, target, tree });
    }
  }

  /** Those of a tree, relative to it. */
  of(tree: string): readonly string[] {
    return this.#links.filter((link) => link.tree === tree).map(({ path }) => relative(tree, path).split(sep).join("/"));
  }

  /** True for a link, what lies behind it, and the place that it leads to; by absolute path. */
  hides(path: string): boolean {
    if (this.#isBehind(path)) return true;
    const plain = resolve(path);
    // A link to a folder above the repository does not lead out of it everywhere.
    return (
      this.#links.some(({ target }) => isWithin(plain, target)) && !this.#trees.some((tree) => isWithin(plain, tree))
    );
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

async function* nothingAt(path: string): AsyncIterable<Uint8Array> {
  throw Object.assign(new Error(`ENOENT: ${path} leads out of the repository`), { code: "ENOENT" });
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below === "" || (below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below));
}

function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|#]/g, "\\$&");
}
