import { createHash } from "node:crypto";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Finding } from "../core/finding.js";
import { pathMatcher, resolveCoverage } from "../core/paths.js";
import type { PlannedStep } from "../core/plan.js";
import type { FilesPort } from "../ports.js";
import type { StepContext, StepOutcome } from "./context.js";

/** The outcome with every path matched to a tracked file, and findings with the hashed words of their line as context. */
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
  return {
    ...outcome,
    findings: await withContext(findings, context.tree, context.files),
    tests,
    coverage: outcome.coverage && resolveCoverage(outcome.coverage, match),
  };
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
    return text === undefined ? finding : { ...finding, context: hashed(text) };
  });
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
