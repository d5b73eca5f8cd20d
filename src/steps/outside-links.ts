import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FilesPort } from "../ports.js";
import { isWithin } from "./within.js";

/** All absolute: a tracked link, what it leads to, and the tree that it belongs to. */
interface OutsideLink {
  readonly path: string;
  readonly target: string;
  readonly tree: string;
}

/**
 * Links that a repository keeps and that lead out of it. Who makes a commit must not choose what is read of the machine:
 * for Gatehouse there is nothing behind such a link, and the words of tools about it are neither shown nor kept. Links
 * that git does not track, to a virtual environment or a build's products, were made here, and are followed.
 */
export class OutsideLinks {
  readonly #links: OutsideLink[] = [];
  readonly #trees = new Map<string, Promise<void>>();
  /** Real paths of the trees. */
  readonly #roots: string[] = [];

  constructor(private readonly usual: FilesPort) {}

  /** Looks, once, where the tracked links of a tree lead, by its absolute root and their paths relative to it. */
  add(tree: string, links: () => Promise<readonly string[]>): Promise<void> {
    const known = this.#trees.get(tree);
    if (known) return known;
    const looked = this.#look(tree, links);
    this.#trees.set(tree, looked);
    return looked;
  }

  /** Those of a tree, relative to it. */
  of(tree: string): readonly string[] {
    return this.#links
      .filter((link) => link.tree === tree)
      .map(({ path }) => relative(tree, path).split(sep).join("/"));
  }

  /** The link, absolute, by which a path leads out: it may be the link, lie behind it, or be what it leads to. */
  async by(path: string): Promise<string | undefined> {
    if (this.#links.length === 0) return undefined;
    const plain = resolve(path);
    const behind = this.#links.find((link) => isWithin(plain, link.path));
    if (behind) return behind.path;
    // Another link, within the repository, may lead to this one.
    const real = (await this.usual.realPath(plain)) ?? plain;
    // A link to a folder above a tree does not make all of the tree lie outside.
    if (this.#roots.some((root) => isWithin(real, root))) return undefined;
    return this.#links.find((link) => isWithin(real, link.target))?.path;
  }

  /** The machine's files without what lies behind the links. */
  get files(): FilesPort {
    const { usual } = this;
    const isBehind = async (path: string) => (await this.by(path)) !== undefined;
    const unless = async <T>(path: string, read: (path: string) => Promise<T | null>) =>
      (await isBehind(path)) ? null : read(path);
    return {
      readText: (path) => unless(path, (own) => usual.readText(own)),
      readStream: async function* (path) {
        if (await isBehind(path)) throw Object.assign(new Error(`ENOENT: ${path} leads out of it`), { code: "ENOENT" });
        yield* usual.readStream(path);
      },
      writeText: (...given) => usual.writeText(...given),
      stat: (path) => unless(path, (own) => usual.stat(own)),
      isLink: (path) => usual.isLink(path),
      realPath: (path) => unless(path, (own) => usual.realPath(own)),
      makeDir: (path, access) => usual.makeDir(path, access),
      remove: (path) => usual.remove(path),
      moveFolder: (from, to) => usual.moveFolder(from, to),
      copyFile: async (from, to) => {
        if (await isBehind(from)) throw Object.assign(new Error(`ENOENT: ${from} leads out of it`), { code: "ENOENT" });
        await usual.copyFile(from, to);
      },
      linkFolder: (target, path) => usual.linkFolder(target, path),
      glob: async (patterns, cwd) => {
        const found = await usual.glob([...patterns, ...this.#exclusions(cwd)], cwd);
        const behind = await Promise.all(found.map(isBehind));
        return found.filter((_, index) => !behind[index]);
      },
    };
  }

  async #look(tree: string, links: () => Promise<readonly string[]>): Promise<void> {
    const root = (await this.usual.realPath(tree)) ?? tree;
    this.#roots.push(root);
    for (const link of await links()) {
      const path = join(tree, link);
      const target = await this.usual.realPath(path);
      if (target !== null && !isWithin(target, root)) this.#links.push({ path, target, tree });
    }
  }

  /** So that a search does not even walk there. */
  #exclusions(cwd: string): readonly string[] {
    return this.#links
      .map(({ path }) => relative(cwd, path).split(sep).join("/"))
      .filter((path) => path !== "" && !path.startsWith("../") && !isAbsolute(path))
      .flatMap((path) => [`!${literal(path)}`, `!${literal(path)}/**`]);
  }
}

/** A glob that matches this path only. */
function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|#]/g, "\\$&");
}
