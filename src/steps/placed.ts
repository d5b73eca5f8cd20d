import { createHash } from "node:crypto";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Finding } from "../core/finding.js";
import { lineHashes } from "../core/line-hash.js";
import { pathMatcher, resolveCoverage } from "../core/paths.js";
import type { PlannedStep } from "../core/plan.js";
import { isAboutSecret } from "../core/secret.js";
import type { FilesPort } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";

/** The outcome with every path matched to a tracked file, and findings with the hashed words of their line, and its hash. */
export async function placed(outcome: StepOutcome, step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  const match = pathMatcher(context.trackedFiles, {
    root: context.tree,
    workingDirectory: step.workingDirectory,
    prefixes: outcome.coverage ? await goModules(context) : {},
  });
  const findings = outcome.findings.map((finding) =>
    finding.path === undefined
      ? finding
      : { ...finding, path: match(finding.path) ?? local(finding.path, context.tree) },
  );
  const tests = outcome.tests && {
    ...outcome.tests,
    cases: outcome.tests.cases.map((test) =>
      test.path === undefined ? test : { ...test, path: match(test.path) ?? local(test.path, context.tree) },
    ),
  };
  const strayed = outcome.findings.find(({ path }) => path !== undefined && isAstray(path, context))?.path;
  return {
    ...outcome,
    ...(strayed === undefined ? {} : { strayed }),
    findings: await withContext(findings, context.tree, context.files),
    tests,
    coverage: outcome.coverage && resolveCoverage(outcome.coverage, match),
  };
}

/** In the repository, while another tree is to be judged; its path's end alone would fit that tree too. */
function isAstray(path: string, { root, tree }: StepContext): boolean {
  return tree !== root && isAbsolute(path) && isWithin(path, root) && !isWithin(path, tree);
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !inside.startsWith("..") && !isAbsolute(inside);
}

/** Go names files by their module: each module's name, and the folder of its go.mod. */
async function goModules({ trackedFiles, tree, files }: StepContext): Promise<Readonly<Record<string, string>>> {
  const modules: Record<string, string> = {};
  for (const path of trackedFiles.filter((file) => posix.basename(file) === "go.mod")) {
    const name = /^module\s+"?([^\s"]+)/m.exec((await files.readText(join(tree, path))) ?? "")?.[1];
    if (name !== undefined) modules[name] = posix.dirname(path);
  }
  return modules;
}

/** An untracked file's path, relative where it lies in the tree. */
function local(path: string, tree: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(tree, path);
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside.split(sep).join("/");
}

/** Files beyond this size are not read for context: generated ones, whose lines say nothing. */
const maxContextBytes = 4 * 1024 * 1024;

async function withContext(findings: readonly Finding[], tree: string, files: FilesPort): Promise<readonly Finding[]> {
  const wanted = new Map<string, Set<number>>();
  for (const { path, range } of findings) {
    if (path === undefined || !range) continue;
    const lines = wanted.get(path) ?? new Set();
    wanted.set(path, lines.add(range.startLine));
  }
  const texts = new Map<string, FileText>();
  for (const [path, lines] of wanted) {
    const full = isAbsolute(path) ? path : join(tree, path);
    const stat = await files.stat(full);
    const isReadable = stat !== null && !stat.isDirectory && stat.size <= maxContextBytes;
    const text = isReadable ? await files.readText(full) : null;
    if (text !== null) texts.set(path, { lines: text.split("\n"), hashes: lineHashes(text, lines) });
  }
  return findings.map((finding) => {
    const { path, range } = finding;
    const file = path === undefined ? undefined : texts.get(path);
    const text = range && file?.lines[range.startLine - 1];
    if (!range || text === undefined) return finding;
    const lineHash = isAboutSecret(finding) ? undefined : file?.hashes.get(range.startLine);
    return { ...finding, context: hashed(text), ...(lineHash === undefined ? {} : { lineHash }) };
  });
}

/** What is kept of a file until all its findings have it. */
interface FileText {
  readonly lines: readonly string[];
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * The line with a hash for each word, so that an edited line can still be known again by what it shares with the old
 * one. The text itself is never kept, as a secret may stand in it; 24 bits of a hash tell words apart, and no more.
 */
function hashed(line: string): string {
  const parts = line.match(/[\p{L}\p{N}_]+|\S/gu) ?? [];
  return parts.map((part) => (/^[\p{L}\p{N}_]/u.test(part) ? wordHash(part) : part)).join(" ");
}

function wordHash(word: string): string {
  return createHash("sha256").update(word).digest("hex").slice(0, 6);
}
