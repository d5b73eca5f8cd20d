import { join, relative, sep } from "node:path";
import { fileSource } from "./reading.js";
import type { Refusal, ToolRequest } from "./tool.js";

/** For tools that find no files by themselves, or too many: which tracked files they are given, and how. */

/** Characters of file names on one command line: Windows allows 32,767 in all, Linux and macOS 1 MiB and more. */
const COMMAND_LINE = { win32: 24_000, others: 800_000 };

/** What a tool reads. */
export interface Kind {
  /** What such a file is called, in a refusal (`shell script`). */
  readonly name: string;
  /** True if the path, relative to the folder that the tool runs in, may be one. */
  matches(path: string): boolean;
  /** Where the name does not tell: true if the file is one. Asked only of files that are no links. */
  confirms?(path: string): Promise<boolean>;
}

/** Samples for tests and other people's code, which no linter is asked about unless a path of the step's names it. */
export function isForeign(path: string): boolean {
  return /(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path);
}

/**
 * What the tool is to look at, as arguments that no tool takes for an option: the step's own paths, where a folder stands
 * for the files of that kind in it, else every tracked file of the kind without foreign ones. Refused if there is none, or
 * if they are too many for one command.
 */
export async function targets(request: ToolRequest, kind: Kind): Promise<readonly string[] | Refusal> {
  const here = trackedHere(request);
  const chosen = new Set<string>();
  if (request.paths.length === 0) {
    const own = here.filter((file) => !isForeign(file));
    for (const file of await ofKind(request, own, kind)) chosen.add(file);
    if (chosen.size === 0) return { refused: `there is nothing to check: no ${kind.name} among the tracked files` };
  }
  for (const path of request.paths) {
    if (!(await request.files.stat(join(request.cwd, path)))?.isDirectory) {
      chosen.add(path);
      continue;
    }
    const folder = relative(request.cwd, join(request.cwd, path)).split(sep).join("/");
    const inside = folder === "" ? here : here.filter((file) => file.startsWith(`${folder}/`));
    const found = await ofKind(request, inside, kind);
    if (found.length === 0)
      return { refused: `there is nothing to check: no ${kind.name} among the tracked files of ${path}` };
    for (const file of found) chosen.add(file);
  }
  const named = [...chosen].map(asOperand);
  const length = named.reduce((sum, file) => sum + file.length + 1, 0);
  if (length <= (process.platform === "win32" ? COMMAND_LINE.win32 : COMMAND_LINE.others)) return named;
  return { refused: `${named.length} files are too many for one command: share them among several steps with "paths"` };
}

/** The first line of a file, at most 512 characters; null if it may not be read, which is then for the tool to say. */
export async function firstLine({ cwd, files }: ToolRequest, path: string): Promise<string | null> {
  try {
    let text = "";
    for await (const chunk of fileSource(files, join(cwd, path)).text()) {
      text += chunk;
      if (text.length >= HEAD || text.includes("\n")) break;
    }
    return (text.split("\n", 1)[0] ?? "").slice(0, HEAD);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return null;
    throw error;
  }
}

const HEAD = 512;

/** A path that cannot be taken for an option, also by tools that know no `--`. */
function asOperand(path: string): string {
  return path.startsWith("-") ? `./${path}` : path;
}

/** Tracked files below the folder that the tool runs in, relative to it. */
export function trackedHere({ cwd, root, trackedFiles }: ToolRequest): readonly string[] {
  const here = relative(root, cwd).split(sep).join("/");
  if (here === "") return trackedFiles;
  return trackedFiles.flatMap((file) => (file.startsWith(`${here}/`) ? [file.slice(here.length + 1)] : []));
}

/** A link may lead out of the repository, and what it leads to is no file of it: none is followed. */
async function ofKind({ cwd, files }: ToolRequest, paths: readonly string[], kind: Kind): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths.filter((each) => kind.matches(each))) {
    if (await files.isLink(join(cwd, path))) continue;
    if (!kind.confirms || (await kind.confirms(path))) found.push(path);
  }
  return found;
}
