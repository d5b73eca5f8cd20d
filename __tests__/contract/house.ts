import { posix } from "node:path";
import { scan } from "./source-scan.js";

/** The house as docs/architecture.md draws it: which room may import which. A room may always import itself. */
const ground = ["core", "ports"];
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: [],
  parsers: ["core"],
  render: ["core"],
  tools: ["parsers", ...ground],
  docker: ground,
  deploy: ground,
  chatops: ["deploy", "render", ...ground],
  targets: ["deploy", ...ground],
  steps: ["docker", "tools", "parsers", ...ground],
  gates: ["targets", "deploy", "steps", "docker", "tools", "parsers", ...ground],
  reporters: ["render", ...ground],
  config: ["core", "tools"],
  adapters: ground,
  inputs: ["config", ...ground],
  outputs: ["render", ...ground],
  story: [
    "inputs",
    "outputs",
    "config",
    "parsers",
    "tools",
    "docker",
    "deploy",
    "chatops",
    "targets",
    "steps",
    "gates",
    "render",
    "reporters",
    ...ground,
  ],
  commands: ["story", "inputs", "config", "parsers", "tools", "render", "reporters", ...ground],
  entry: ["story", "commands", "adapters", "inputs", "reporters", "config", ...ground],
};

/** Files that stand in `src/` itself, and the room that their rule is taken from. */
const doors: Readonly<Record<string, string>> = {
  "index.ts": "entry",
  "cli.ts": "entry",
  "main.ts": "story",
  "base-tree.ts": "story",
  "clean-tree.ts": "story",
  "baseline.ts": "story",
  "baseline-artifact.ts": "story",
  "baseline-file.ts": "story",
  "change.ts": "story",
  "comment-run.ts": "story",
  "change-words.ts": "story",
  "deployments.ts": "story",
  "rollouts-kept.ts": "story",
  "ledger-on-github.ts": "story",
  "repository.ts": "story",
  "rollouts-left.ts": "story",
  "rollouts-told.ts": "story",
  "execute.ts": "story",
  "planned.ts": "story",
  "private-folders.ts": "story",
  "setup.ts": "story",
  "untrusted.ts": "story",
  "comment-event.ts": "inputs",
  "event.ts": "inputs",
  "leftovers.ts": "story",
  "inputs.ts": "inputs",
  "outputs.ts": "outputs",
  "ports.ts": "ports",
};

/**
 * Rooms of equal siblings, each with a registry. What the registry names is a sibling, but for these pieces, which all
 * of them share; any file that it does not name is a shared piece too.
 */
const sharedPieces: Readonly<Record<string, readonly string[]>> = {
  parsers: ["parser.ts"],
  tools: ["tool.ts"],
  gates: ["gate.ts"],
  targets: ["target.ts"],
  reporters: ["reporter.ts", "session.ts"],
};

/** Pure libraries that the ground may use. */
const groundLibraries = ["node:util", "picomatch", "semver/functions/parse.js"];

const maxLines = 300;

/** What speaks to the world directly, and so stands only in the adapters and at the two entries. */
const worldWords =
  /\bconsole\s*\.|\bprocess\s*\.\s*(?:env|argv|stdout|stderr|stdin|exit|exitCode|cwd|chdir|on|kill)\b|\bDate\s*\.\s*now\b|(?<![.\w])fetch\s*\(/g;
const worldModules =
  /^(?:node:)?(?:fs|fs\/promises|child_process|http|http2|https|net|tls|worker_threads)$|^@actions\/|^@octokit\//;

interface Module {
  /** Below `src/`, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly { readonly line: number; readonly specifier: string; readonly target: string | null }[];
}

/** All that is wrong with a house, one sentence each; `sources` maps a path below `src/` to its text. */
export function houseFaults(sources: ReadonlyMap<string, string>): readonly string[] {
  const modules = [...sources].map(([path, text]) => toModule(path, text));
  const siblings = siblingsOf(modules);
  return [
    ...modules.flatMap((module) => importFaults(module, siblings)),
    ...modules.flatMap(worldFaults),
    ...modules.filter((module) => module.lines > maxLines).map(tooLong),
    ...circles(modules).map((circle) => `a circle: ${circle.join(" → ")}`),
  ];
}

function toModule(path: string, text: string): Module {
  const { code, imports } = scan(text);
  return {
    path,
    room: roomOf(path),
    code,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports: imports.map(({ specifier, line }) => ({
      line,
      specifier,
      target: specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts") : null,
    })),
  };
}

function roomOf(path: string): string {
  return (path.includes("/") ? path.split("/")[0] : doors[path]) ?? path;
}

function importFaults(module: Module, siblings: ReadonlySet<string>): readonly string[] {
  const allowed = rooms[module.room];
  if (!allowed) return [`${module.path}: "${module.room}" is no room of the house`];
  return module.imports.flatMap(({ target, specifier, line }) => {
    const place = `${module.path}:${line}`;
    if (target === null) {
      const isGround = ground.includes(module.room);
      if (isGround && !groundLibraries.includes(specifier)) return [`${place}: the ground imports ${specifier}`];
      return isWorldly(module) || !worldModules.test(specifier) ? [] : [`${place}: ${specifier} belongs to an adapter`];
    }
    const room = roomOf(target);
    if (room === module.room) {
      const from = unitOf(module.path);
      const to = unitOf(target);
      return from !== to && !isRegistry(from) && siblings.has(to) ? [`${place}: a sibling, ${target}`] : [];
    }
    return allowed.includes(room) ? [] : [`${place}: ${module.room} may not import ${room} (${target})`];
  });
}

/** What no file of its room may import but the registry: the units that registries name, and the registries. */
function siblingsOf(modules: readonly Module[]): ReadonlySet<string> {
  const registries = modules.filter(({ path }) => isRegistry(path));
  const named = registries.flatMap(({ room, imports }) =>
    imports
      .flatMap(({ target }) => (target !== null && roomOf(target) === room ? unitOf(target) : []))
      .filter((unit) => !sharedPieces[room]?.some((piece) => unit === `${room}/${piece}`)),
  );
  return new Set([...named, ...registries.map(({ path }) => path)]);
}

function isRegistry(path: string): boolean {
  return Object.keys(sharedPieces).some((room) => path === `${room}/registry.ts`);
}

/** A file or a folder that stands directly in a room. */
function unitOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function isWorldly(module: Module): boolean {
  return module.room === "adapters" || module.room === "entry";
}

function worldFaults(module: Module): readonly string[] {
  if (isWorldly(module)) return [];
  return [...module.code.matchAll(worldWords)].map((match) => {
    const line = module.code.slice(0, match.index).split("\n").length;
    return `${module.path}:${line}: ${match[0].replaceAll(/\s|\($/g, "")} belongs to an adapter`;
  });
}

function tooLong(module: Module): string {
  return `${module.path} has ${module.lines} lines, more than ${maxLines}`;
}

/** The first circle found from each module that stands in one and has not been shown yet. */
function circles(modules: readonly Module[]): readonly (readonly string[])[] {
  const targets = new Map(modules.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of targets.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}
