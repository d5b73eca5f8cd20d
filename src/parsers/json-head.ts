/** How deep, and how many, keys are told of: formats differ in their first ones. */
const DEPTH = 4;
const COUNT = 2_000;

let last: { readonly head: string; readonly paths: ReadonlySet<string> } = { head: "", paths: new Set() };

/** True if the start of a JSON document holds all these keys (see `headPaths`). */
export function hasKeys(head: string, ...paths: readonly string[]): boolean {
  const found = headPaths(head);
  return paths.every((path) => found.has(path));
}

/**
 * The keys in the start of a JSON document, or of several in a row, each with the keys that lead to it: `results[].id`
 * is a member of the objects in the list `results`, `[].file` one of those in a list that is the document. Empty for what
 * is no JSON. All formats ask of the same start, so the last answer is kept.
 */
export function headPaths(head: string): ReadonlySet<string> {
  if (last.head !== head) last = { head, paths: /^[[{]/.test(head) ? scan(head) : new Set() };
  return last.paths;
}

/** One level of nesting: its path, and the key that is being read in it. */
interface Level {
  readonly path: string;
  readonly isList: boolean;
  key: string | null;
}

function scan(head: string): ReadonlySet<string> {
  const paths = new Set<string>();
  const levels: Level[] = [];
  for (let at = 0; at < head.length && paths.size < COUNT; at++) {
    const top = levels.at(-1);
    switch (head[at]) {
      case "{":
      case "[":
        levels.push({ path: pathIn(top), isList: head[at] === "[", key: null });
        break;
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (top) top.key = null;
        break;
      case '"': {
        const end = endOfString(head, at);
        if (top && !top.isList && top.key === null) {
          top.key = head.slice(at + 1, end);
          if (levels.length <= DEPTH) paths.add(pathIn(top));
        }
        at = end;
        break;
      }
    }
  }
  return paths;
}

function pathIn(level: Level | undefined): string {
  if (!level) return "";
  if (level.isList) return `${level.path}[]`;
  return level.path === "" ? (level.key ?? "") : `${level.path}.${level.key ?? ""}`;
}

/** Where the string that begins at `start` has its closing quote; the end of the text if it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
