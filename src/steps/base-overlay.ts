import { join } from "node:path";
import { configEntry } from "../core/config-files.js";
import type { Diff } from "../core/diff.js";
import type { FilesPort } from "../ports.js";

/** What of the head is laid over a tree of the base, so that the base is judged by the head's configuration. */
export interface Overlay {
  /** Text by path; null where the head has no such file. */
  readonly files: ReadonlyMap<string, string | null>;
}

export interface OverlayRequest {
  /** As in `Tool.configFiles`. */
  readonly configFiles: readonly string[];
  /** From the base to the head. */
  readonly diff: Diff;
  /** Absolute roots. */
  readonly head: string;
  readonly base: string;
  readonly trackedFiles: { readonly head: readonly string[]; readonly base: readonly string[] };
  readonly files: FilesPort;
}

/** The configuration files in which the two trees differ. */
export async function overlayOf(request: OverlayRequest): Promise<Overlay> {
  const { diff, head, base, trackedFiles, files } = request;
  const wanted = request.configFiles.map(configEntry);
  const known = new Set(trackedFiles.base);
  const tracked = new Set(trackedFiles.head);
  const changed = [...diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]);
  const untracked = trackedFiles.head.filter((path) => !known.has(path));
  const laid = new Map<string, string | null>();
  for (const path of new Set([...changed, ...untracked])) {
    const fits = wanted.filter(({ matches }) => matches(path));
    if (fits.length === 0) continue;
    const old = known.has(path) ? await files.readText(join(base, path)) : null;
    const now = tracked.has(path) ? await files.readText(join(head, path)) : null;
    const members = fits.map(({ member }) => member);
    const text = members.some((member) => member === null) ? now : await withMembers(path, old, now, members);
    if (text !== old) laid.set(path, text);
  }
  return { files: laid };
}

/** Writes it. A parent that is a file in the base, or a link to a folder elsewhere, is taken away first. */
export async function lay({ files: laid }: Overlay, tree: string, known: readonly string[], files: FilesPort) {
  const tracked = new Set(known);
  for (const [path, text] of laid) {
    const names = path.split("/");
    for (let depth = 1; depth < names.length; depth++) {
      const parent = names.slice(0, depth).join("/");
      if (tracked.has(parent)) await files.remove(join(tree, parent));
    }
    if (text === null) await files.remove(join(tree, path));
    else await files.writeText(join(tree, path), text);
  }
}

/**
 * The base's document with the head's members in it, the rest as it was: a manifest's dependencies are no configuration.
 * A document that either tree does not have, or that cannot be read, stays as it was.
 */
async function withMembers(
  path: string,
  old: string | null,
  now: string | null,
  members: readonly (readonly string[] | null)[],
): Promise<string | null> {
  if (old === null || now === null) return old;
  const toml = path.endsWith(".toml") ? await import("smol-toml") : null;
  const parse = (text: string): unknown => (toml ? toml.parse(text) : JSON.parse(text.replace(/^\uFEFF/, "")));
  try {
    const before = parse(old);
    const after = parse(now);
    let differs = false;
    for (const member of members) {
      if (member === null || JSON.stringify(at(before, member)) === JSON.stringify(at(after, member))) continue;
      differs = true;
      put(before, member, at(after, member));
    }
    if (!differs) return old;
    return toml ? toml.stringify(before) : `${JSON.stringify(before, null, 2)}\n`;
  } catch (error) {
    if (error instanceof SyntaxError || (toml && error instanceof toml.TomlError)) return old;
    throw error;
  }
}

type Members = Record<string, unknown>;

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(document: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) => (isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    document,
  );
}

function put(document: unknown, names: readonly string[], value: unknown): void {
  const [name, ...rest] = names;
  if (!isMembers(document) || name === undefined) return;
  if (rest.length > 0) {
    if (!isMembers(document[name])) document[name] = {};
    put(document[name], rest, value);
  } else if (value === undefined) delete document[name];
  else document[name] = value;
}
