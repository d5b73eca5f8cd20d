import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Finding } from "../core/finding.js";
import { pathMatcher, resolveCoverage } from "../core/paths.js";
import type { PlannedStep } from "../core/plan.js";
import type { FilesPort } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";

/** The outcome with every path matched to a tracked file, and findings with the text of their line as context. */
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
  const lines = new Map<string, readonly string[]>();
  for (const { path, range } of findings) {
    if (path === undefined || !range || lines.has(path)) continue;
    const full = isAbsolute(path) ? path : join(tree, path);
    const stat = await files.stat(full);
    const isReadable = stat !== null && !stat.isDirectory && stat.size <= maxContextBytes;
    lines.set(path, isReadable ? ((await files.readText(full)) ?? "").split("\n") : []);
  }
  return findings.map((finding) => {
    if (finding.path === undefined || !finding.range) return finding;
    const text = lines.get(finding.path)?.[finding.range.startLine - 1];
    return text === undefined ? finding : { ...finding, context: text.trim().replace(/\s+/g, " ") };
  });
}
