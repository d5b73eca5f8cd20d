/**
 * CODEOWNERS as GitHub reads it (docs.github.com, "About code owners"): the last rule that matches a path decides, and a rule
 * without owners leaves its paths to nobody. Patterns are those of gitignore, but without `!` and `[ ]`.
 */

export interface OwnerRule {
  readonly pattern: string;
  /** `@user`, `@org/team` or an e-mail address. */
  readonly owners: readonly string[];
  /** From 1. */
  readonly line: number;
  readonly matches: (path: string) => boolean;
}

/** Where GitHub looks for the file; the first one counts. */
export const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** The rules of a file, in their order. */
export function parseCodeowners(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line, index): OwnerRule[] => {
    // A blank in a pattern is written with a backslash; what follows a # is a comment.
    const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (pattern === undefined) return [];
    const expression = patternExpression(pattern);
    return [{ pattern, owners, line: index + 1, matches: (path) => expression.test(path) }];
  });
}

/** Who owns a path; empty for nobody. */
export function ownersOf(path: string, rules: readonly OwnerRule[]): readonly string[] {
  return rules.findLast((rule) => rule.matches(path))?.owners ?? [];
}

/** A path matches as a whole; one that names a folder stands for all that is in it. */
function patternExpression(pattern: string): RegExp {
  const isFolder = pattern.endsWith("/");
  const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
  const segments = inner.split("/");
  const isAnchored = pattern.startsWith("/") || segments.length > 1;
  const last = segments.at(-1);
  let source = isAnchored ? "" : "(?:.*/)?";
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === "**") source += isLast ? ".+" : "(?:.*/)?";
    else source += segmentSource(segment) + (isLast ? "" : "/");
  });
  // `docs/*` is about the files of the folder alone; `*` by itself is about everything.
  const isFlat = last === "*" && isAnchored && segments.at(-2) !== "**";
  if (isFolder && last !== "**") source += "/.+";
  else if (!isFlat) source += "(?:/.*)?";
  return new RegExp(`^${source}$`, "s");
}

function segmentSource(segment: string): string {
  if (segment === "*") return "[^/]+";
  return segment.replace(
    /\\(.)|([*?])|([.+^${}()|[\]\\])/gs,
    (_, escaped?: string, wild?: string, special?: string) => {
      if (wild !== undefined) return wild === "*" ? "[^/]*" : "[^/]";
      return (escaped ?? special ?? "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    },
  );
}
