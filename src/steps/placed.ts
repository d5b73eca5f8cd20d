import { createHash } from "node:crypto";
import { isAbsolute, join, posix, resolve } from "node:path";
import type { Finding } from "../core/finding.js";
import { lineHashes } from "../core/line-hash.js";
import { type PathMatcher, pathMatcher, resolveCoverage } from "../core/paths.js";
import type { PlannedStep } from "../core/plan.js";
import { isAboutSecret } from "../core/secret.js";
import type { FilesPort } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";
import { inTree, textInTree } from "./tree-text.js";
import { isWithin } from "./within.js";

/** The outcome with every path matched to a tracked file, and findings with the hashed words of their line, and its hash. */
export async function placed(outcome: StepOutcome, step: PlannedStep, context: StepContext): Promise<StepOutcome> {
  const { sources = [] } = context;
  const plain = pathMatcher(context.sources ?? context.trackedFiles, {
    root: context.tree,
    workingDirectory: step.workingDirectory,
    prefixes: outcome.coverage ? await goModules(context) : {},
  });
  const match: PathMatcher = (path, folders) => plain(path, folders) ?? installedFrom(path, sources);
  const inRepository = async (finding: Finding): Promise<Finding> => {
    if (finding.path === undefined) return finding;
    // Before its end is taken for that of a tracked file.
    const outside = isAbsolute(finding.path) ? await withoutWords(finding, context) : finding;
    if (outside !== finding) return outside;
    return withoutWords({ ...finding, path: match(finding.path) ?? inTree(finding.path, context.tree) }, context);
  };
  const findings = await Promise.all(outcome.findings.map(inRepository));
  const tests = outcome.tests && {
    ...outcome.tests,
    cases: outcome.tests.cases.map((test) =>
      test.path === undefined ? test : { ...test, path: match(test.path) ?? inTree(test.path, context.tree) },
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

/** The source of a module that was installed from what was built of it: it is the one file that ends alike. */
function installedFrom(path: string, sources: readonly string[]): string | null {
  const name = /(?:^|\/)site-packages\/(.+)$/.exec(path.replaceAll("\\", "/"))?.[1];
  if (name === undefined) return null;
  const found = sources.filter((file) => file === name || file.endsWith(`/${name}`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** In the repository, while another tree is to be judged; its path's end alone would fit that tree too. */
function isAstray(path: string, { root, tree }: StepContext): boolean {
  return tree !== root && isAbsolute(path) && isWithin(path, root) && !isWithin(path, tree);
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

async function withContext(findings: readonly Finding[], tree: string, files: FilesPort): Promise<readonly Finding[]> {
  const wanted = new Map<string, Set<number>>();
  for (const { path, range } of findings) {
    if (path === undefined || !range) continue;
    const lines = wanted.get(path) ?? new Set();
    wanted.set(path, lines.add(range.startLine));
  }
  const texts = new Map<string, FileText>();
  for (const [path, lines] of wanted) {
    const text = await textInTree(path, tree, files);
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

/** A finding behind a link that leads out counts as any other, but its words may hold what stands there. */
async function withoutWords(finding: Finding, { outside, tree }: StepContext): Promise<Finding> {
  const link = finding.path === undefined ? undefined : await outside?.by(resolve(tree, finding.path));
  if (link === undefined) return finding;
  const { tool, rule, severity, range } = finding;
  // An advisory that nobody has rated counts as the worst.
  const risk = finding.risk ?? (finding.package ? "critical" : undefined);
  const message = "not shown: this link leads out of the repository";
  return { tool, rule, severity, ...(risk && { risk }), message, path: inTree(link, tree), ...(range && { range }) };
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
