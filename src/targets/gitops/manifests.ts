import { join } from "node:path";
import { filledIn } from "../../core/placeholders.js";
import type { GitopsManifests, Order } from "../../core/target.js";
import { withImages } from "../../deploy/manifest-images.js";
import type { YamlValue } from "../../deploy/yaml-text.js";
import { valueAt, withValue } from "../../deploy/yaml-values.js";
import type { FilesPort } from "../../ports.js";

/** What has to change, or why that cannot be told. */
export type Changes =
  | {
      /** Files that are to be another text, by their paths in the repository. */
      readonly files: ReadonlyMap<string, string>;
      /** Images of the release of which no digest stands there afterwards, where those of others do. */
      readonly unnamed: readonly string[];
    }
  | { readonly problem: string };

/** What has to change in a clone for the release to be what is deployed from it. */
export async function changesOf(
  order: Order,
  parts: readonly GitopsManifests[],
  root: string,
  files: FilesPort,
): Promise<Changes> {
  const texts = new Map<string, { readonly before: string; now: string }>();
  const open = async (path: string) => {
    const known = texts.get(path);
    if (known) return known;
    const before = await files.readText(join(root, path));
    const text = before === null ? null : { before, now: before };
    if (text) texts.set(path, text);
    return text;
  };
  for (const part of parts) {
    const problem = (await setImages(order, part, root, files, open)) ?? (await setValues(order, part, open));
    if (problem !== null) return { problem };
  }
  const changed = [...texts].filter(([, { before, now }]) => now !== before);
  const { images } = order.release;
  const unnamed = images.filter(({ digest }) => ![...texts.values()].some(({ now }) => now.includes(digest)));
  return {
    files: new Map(changed.map(([path, { now }]) => [path, now])),
    unnamed: unnamed.length < images.length ? unnamed.map(({ name }) => name) : [],
  };
}

type Open = (path: string) => Promise<{ readonly before: string; now: string } | null>;

async function setImages(
  { release }: Order,
  part: GitopsManifests,
  root: string,
  files: FilesPort,
  open: Open,
): Promise<string | null> {
  const paths = await matched(part.files, root, files);
  if ("problem" in paths) return paths.problem;
  if (paths.found.length === 0) return null;
  if (release.images.length === 0) {
    return `${release.version} has no image: no gate that this one needs has pushed one`;
  }
  const named = new Set<string>();
  for (const path of paths.found) {
    const text = await open(path);
    const set = at(path, () => withImages(text?.now ?? "", release.images));
    if ("problem" in set) return set.problem;
    for (const name of set.got.named) named.add(name);
    if (text) text.now = set.got.text;
  }
  if (named.size > 0) return null;
  const images = release.images.map(({ name }) => name).join(", ");
  return `none of ${paths.found.join(", ")} names ${images}: nothing would be deployed`;
}

async function setValues(order: Order, { set }: GitopsManifests, open: Open): Promise<string | null> {
  for (const [path, values] of Object.entries(set)) {
    const text = await open(path);
    if (text === null) return `there is no ${path}`;
    for (const [place, setting] of Object.entries(values)) {
      const value = settingOf(setting, order);
      if ("problem" in value) return `${place} of ${path}: ${value.problem}`;
      const changed = at(path, () => withValue(text.now, place, value.value));
      if ("problem" in changed) return changed.problem;
      text.now = changed.got;
    }
  }
  return null;
}

/** A file of a clone in which something of the release stands; null if there is none. */
export async function isOfRelease(
  order: Order,
  part: GitopsManifests,
  root: string,
  files: FilesPort,
): Promise<string | null> {
  const { images } = order.release;
  for (const path of part.files.length > 0 ? await files.glob(part.files, root) : []) {
    const text = (await files.readText(path)) ?? "";
    if (images.some(({ digest }) => text.includes(digest))) return inRoot(path, root);
  }
  for (const [path, values] of Object.entries(part.set)) {
    const text = await files.readText(join(root, path));
    for (const [place, setting] of text === null ? [] : Object.entries(values)) {
      const value = settingOf(setting, order);
      const there = at(path, () => valueAt(text ?? "", place));
      const isOwn = typeof setting === "string" && /\{\{\s*(version|commit|image|digest)\b/.test(setting);
      if (isOwn && "value" in value && "got" in there && there.got === value.value) return path;
    }
  }
  return null;
}

async function matched(
  globs: readonly string[],
  root: string,
  files: FilesPort,
): Promise<{ readonly found: readonly string[] } | { readonly problem: string }> {
  if (globs.length === 0) return { found: [] };
  const left = globs.filter((glob) => glob.startsWith("!"));
  for (const glob of globs.filter((each) => !each.startsWith("!"))) {
    if ((await files.glob([glob, ...left], root)).length === 0) return { problem: `no file matches ${glob}` };
  }
  return { found: (await files.glob(globs, root)).map((path) => inRoot(path, root)) };
}

function inRoot(path: string, root: string): string {
  return path.slice(root.length + 1).replaceAll("\\", "/");
}

/** A weight by itself is a number; any other text is text, whatever it looks like. */
function settingOf(setting: YamlValue, order: Order): { readonly value: YamlValue } | { readonly problem: string } {
  if (typeof setting !== "string") return { value: setting };
  if (/^\{\{\s*weight\s*\}\}$/.test(setting)) return { value: order.weight };
  const filled = filledIn(setting, order);
  return "problem" in filled ? filled : { value: filled.text };
}

function at<T>(path: string, work: () => T): { readonly got: T } | { readonly problem: string } {
  try {
    return { got: work() };
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
