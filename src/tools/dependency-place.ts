import { basename, resolve } from "node:path";
import type { Finding } from "../core/finding.js";
import { foundUpwards, repositoryPath } from "./reading.js";
import type { ToolRequest } from "./tool.js";

/** Shared by the auditors of dependencies: where in a lock file or manifest a dependency stands. */

interface Naming {
  readonly file: RegExp;
  /** Source of the expression that a line matches which names the dependency, given its escaped name. */
  readonly line: (name: string) => string;
}

const PYTHON = /(\.txt|\.in|pyproject\.toml|Pipfile|(poetry|uv|pdm|Pipfile)\.lock|pylock.*\.toml)$/;

const namings: readonly Naming[] = [
  {
    file: /(package-lock|npm-shrinkwrap|Pipfile\.lock|packages\.lock)(\.json)?$/,
    line: (name) => `^\\s*"(.*node_modules/)?${name}": ?\\{`,
  },
  { file: /composer\.lock$/, line: (name) => `^\\s*"name": "${name}"` },
  { file: /pnpm-lock\.yaml$/, line: (name) => `^\\s+['"]?/?${name}[@/]\\d` },
  { file: /yarn\.lock$/, line: (name) => `^"?${name}@` },
  { file: /(\.lock|pylock.*\.toml)$/, line: (name) => `^(name = "${name}"| +${name} \\(\\d)` },
  { file: /go\.mod$/, line: (name) => (name === "stdlib" ? "^(toolchain|go) " : `^\\s*(require\\s+)?${name}\\s+v`) },
  { file: /pyproject\.toml$|Pipfile$/, line: (name) => `^([^#]*["'\\[,])?\\s*${name}["']?\\s*([=<>!~;@\\[(,"' ]|$)` },
  { file: /\.(txt|in)$/, line: (name) => `^\\s*${name}\\s*([\\[=<>!~;@#,]|$)` },
];

/** Line, counted from 1, on which a lock file or manifest names the dependency, at this version if there are several. */
export function dependencyLine(
  path: string,
  lines: readonly string[],
  name: string,
  version?: string,
): number | undefined {
  const naming = namings.find(({ file }) => file.test(basename(path)));
  if (!naming || name === "") return undefined;
  const escaped = literal(name);
  // Python takes these three for one in names, and case for nothing (PEP 503).
  const isPython = PYTHON.test(basename(path));
  const named = new RegExp(
    naming.line(isPython ? escaped.replace(/(\\\.|[-_])+/g, "[-_.]+") : escaped),
    isPython ? "i" : "",
  );
  const all = lines.flatMap((line, at) => (named.test(line) ? [at] : []));
  const told = version === undefined ? null : new RegExp(`(?<![\\d.])${literal(version)}(?![\\d.])`);
  const has = (at: number) => told?.test(lines[at] ?? "") ?? false;
  const at = all.find(has) ?? all.find((one) => has(one + 1)) ?? all[0];
  return at === undefined ? undefined : at + 1;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/**
 * The findings with the place of their dependency: in the file that each names already, else in the first of
 * `candidates` (relative to the working directory, or to a folder above it) that names the dependency, else in the
 * first that is there.
 */
export async function atDependencies(
  request: ToolRequest,
  findings: readonly Finding[],
  candidates: readonly string[] = [],
): Promise<readonly Finding[]> {
  const read = new Map<string, Promise<readonly string[] | null>>();
  const linesOf = (path: string) => {
    const known = read.get(path) ?? request.files.readText(path).then((text) => text?.split(/\r?\n/) ?? null);
    read.set(path, known);
    return known;
  };
  const found = await Promise.all(candidates.map((path) => foundUpwards(request, path)));
  const place = async (finding: Finding): Promise<Finding> => {
    const { package: dependency, path, range } = finding;
    if (!dependency || range) return finding;
    let first: string | undefined;
    for (const file of path === undefined ? found : [resolve(request.root, path)]) {
      const lines = await linesOf(resolve(request.cwd, file));
      if (lines === null) continue;
      first ??= file;
      const startLine = dependencyLine(file, lines, dependency.name, dependency.version);
      if (startLine !== undefined) return { ...finding, path: repositoryPath(file, request), range: { startLine } };
    }
    return path !== undefined || first === undefined ? finding : { ...finding, path: repositoryPath(first, request) };
  };
  return Promise.all(findings.map(place));
}
