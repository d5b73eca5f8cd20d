import { advisoryNames, type MergedFinding, mergeAdvisories, packageKey } from "./advisories.js";
import { isDefined } from "./defined.js";
import type { Diff } from "./diff.js";
import type { Finding, Waiver } from "./finding.js";
import { isBlocking } from "./judge.js";
import type { GatePolicy, IgnoreRule, LevelRule } from "./plan.js";
import type { BaseInfo, IgnoreReport } from "./report.js";
import { atLevel } from "./risk.js";
import { failed, type Verdict } from "./verdict.js";
import { matchesGlobs } from "./when.js";

/** What a gate's policy makes of findings: levels, then merged advisories, then ignores, then grace. Nothing is hidden. */

/** What the policy is applied at. */
export interface PolicyContext {
  /** Day of the run, `2026-11-21`, in UTC. */
  readonly today: string;
  /** Null where there is nothing to compare with by nature. */
  readonly base: BaseInfo | null;
  /** Null if what changed is not known, or nothing did. */
  readonly diff: Diff | null;
  /** Every step was judged: an ignore that matches nothing has nothing to match. */
  readonly isWhole: boolean;
}

export interface UnderPolicy {
  /** The findings of each step, to judge it by: what is known of an advisory from other steps is known of theirs too. */
  readonly steps: readonly (readonly Finding[])[];
  /** Those of the gate, each advisory once. */
  readonly findings: readonly Finding[];
  /** As the tools gave them, what `findings` does not hold so: turned off by a level, or merged. */
  readonly aside: readonly Finding[];
  /** What became of each entry; undefined where the policy has none. */
  readonly ignores: readonly IgnoreReport[] | undefined;
}

/** UTC day of a time in milliseconds since the epoch. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The findings of a gate's steps under its policy. */
export function applyPolicy(
  steps: readonly (readonly Finding[])[],
  policy: GatePolicy,
  context: PolicyContext,
): UnderPolicy {
  const aside: Finding[] = [];
  const levelOf = levels(policy.levels ?? []);
  const flat = steps.flatMap((findings, step) =>
    findings.flatMap((finding) => {
      const level = levelOf(finding);
      if (level === "off") aside.push(finding);
      return level === "off" ? [] : [{ step, finding: level ? atLevel(finding, level) : finding }];
    }),
  );
  const merged = mergeAdvisories(flat.map(({ finding }) => finding));
  const uses = (policy.ignore ?? []).map((rule) => ({ rule, isExpired: isExpired(rule, context.today), matched: 0 }));
  const waived = merged.map((one): MergedFinding => {
    const waiver = ignored(one.finding, uses) ?? inGrace(one.finding, policy, context);
    return waiver ? { ...one, finding: { ...one.finding, waived: waiver } } : one;
  });
  const owners = flat.map((): MergedFinding[] => []);
  for (const one of waived) for (const source of one.sources) owners[source]?.push(one);
  for (const [index, { finding }] of flat.entries()) {
    if (owners[index]?.some(({ sources }) => sources.length > 1)) aside.push(finding);
  }
  return {
    steps: steps.map((_, step) =>
      flat.flatMap((one, index) => (one.step === step ? asOwners(one.finding, owners[index] ?? []) : [])),
    ),
    findings: waived.map(({ finding }) => finding),
    aside,
    ignores: policy.ignore && uses.map((use) => ignoreReport(use, context)),
  };
}

/** Fixed findings of the base as the gate's policy has it: without what a level turns off, each advisory once. */
export function fixedUnderPolicy(fixed: readonly Finding[], policy: GatePolicy): readonly Finding[] {
  const levelOf = levels(policy.levels ?? []);
  const left = fixed.flatMap((finding) => {
    const level = levelOf(finding);
    return level === "off" ? [] : [level ? atLevel(finding, level) : finding];
  });
  return mergeAdvisories(left).map(({ finding }) => finding);
}

/** The finding of one tool with what is known of the advisory from all; one that names several counts as each of them. */
function asOwners(finding: Finding, owners: readonly MergedFinding[]): readonly Finding[] {
  return owners.map((owner) => {
    if (owner.sources.length === 1) return owner.finding;
    const { risk, severity, waived } = owner.finding;
    return { ...finding, severity, risk, waived };
  });
}

/** The level of a finding by the last rule that fits it. Kept by what the globs look at: findings come in thousands. */
function levels(rules: readonly LevelRule[]): (finding: Finding) => LevelRule["level"] | undefined {
  const known = new Map<string, LevelRule["level"] | undefined>();
  return (finding) => {
    if (rules.length === 0) return undefined;
    const key = JSON.stringify([finding.tool, finding.path, finding.rule, finding.aliases]);
    if (!known.has(key)) known.set(key, rules.findLast((rule) => fits(rule, finding))?.level);
    return known.get(key);
  };
}

function fits({ rule, tool, paths }: LevelRule, finding: Finding): boolean {
  if (tool !== undefined && tool !== finding.tool) return false;
  if (paths && !isIn(paths, finding)) return false;
  return rule === undefined || advisoryNames(finding).every((names) => names.some((id) => matchesGlobs([rule], id)));
}

function isIn(paths: readonly string[], { path }: Finding): boolean {
  return path !== undefined && matchesGlobs(paths, path);
}

interface IgnoreUse {
  readonly rule: IgnoreRule;
  readonly isExpired: boolean;
  /** How many findings it is about. */
  matched: number;
}

function isExpired({ until }: IgnoreRule, today: string): boolean {
  return until !== undefined && until < today;
}

/** The waiver of a finding all of whose advisories are ignored; counts for each entry what it is about. */
function ignored(finding: Finding, uses: readonly IgnoreUse[]): Waiver | undefined {
  const near = uses.filter(({ rule }) => isAbout(rule, finding));
  if (near.length === 0) return undefined;
  const found = advisoryNames(finding).map((names) => {
    const ids = new Set(names.map((name) => name.toLowerCase()));
    return near.filter(({ rule }) => ids.has(rule.id.toLowerCase()));
  });
  for (const use of new Set(found.flat())) use.matched++;
  // Of several that hold for one advisory the one that holds longest counts.
  const holding = found.map((several) => several.filter((use) => !use.isExpired).sort(byEnd)[0]?.rule);
  if (!holding.every(isDefined)) return undefined;
  const [until] = holding.flatMap((rule) => rule.until ?? []).sort();
  const reason = [...new Set(holding.map((rule) => rule.reason))].join("; ");
  return { by: "ignore", reason, ...(until === undefined ? {} : { until }) };
}

function byEnd(a: IgnoreUse, b: IgnoreUse): number {
  const [one, other] = [a.rule.until ?? "~", b.rule.until ?? "~"];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** True if the entry may be about the finding, its advisory aside. */
function isAbout(rule: IgnoreRule, finding: Finding): boolean {
  if (rule.paths && !isIn(rule.paths, finding)) return false;
  if (rule.package === undefined) return true;
  return finding.package !== undefined && packageKey(rule.package) === packageKey(finding.package.name);
}

function ignoreReport({ rule, isExpired, matched }: IgnoreUse, { isWhole }: PolicyContext): IgnoreReport {
  const { id, reason, until, line } = rule;
  return {
    id,
    reason,
    ...(until === undefined ? {} : { until }),
    ...(line === undefined ? {} : { line }),
    matched: matched === 0 && !isWhole ? null : matched,
    expired: isExpired,
  };
}

/** The waiver of an advisory that would fail the gate, is young enough, and is about what the change did not touch. */
function inGrace(finding: Finding, policy: GatePolicy, context: PolicyContext): Waiver | undefined {
  const { published } = finding;
  if (policy.graceMs === undefined || published === undefined || !finding.package) return undefined;
  if (!isBlocking(finding, policy) || !isUntouched(finding, context)) return undefined;
  // A day that is yet to come is a mistake somewhere, and would never end.
  const start = Date.parse(published);
  if (Number.isNaN(start) || published > context.today) return undefined;
  const until = dayOf(start + policy.graceMs);
  return until < context.today ? undefined : { by: "grace", reason: `published on ${published}`, until };
}

/** By its standing; where nothing was compared, by the file that names the dependency. What is not known is touched. */
function isUntouched({ standing, path }: Finding, { base, diff }: PolicyContext): boolean {
  if (standing !== undefined) return standing === "known";
  if (diff) return path !== undefined && !diff.has(path);
  return base === null;
}

/** Fails a gate that finds what an expired entry was to ignore, whatever `block` and `fail-on` say. */
export function judgeIgnores(ignores: readonly IgnoreReport[], config: string | undefined): Verdict | undefined {
  const expired = expiredIgnores(ignores).map((one) => `ignore of ${one.id} ${expiredWords(one, config)}`);
  return expired.length > 0 ? failed("findings", expired.join("; ")) : undefined;
}

/** Entries that are over while what they were to ignore is still found. */
export function expiredIgnores(ignores: readonly IgnoreReport[] = []): readonly IgnoreReport[] {
  return ignores.filter(({ expired, matched }) => expired && (matched ?? 0) > 0);
}

/** Entries without anything to ignore. */
export function idleIgnores(ignores: readonly IgnoreReport[] = []): readonly IgnoreReport[] {
  return ignores.filter(({ matched }) => matched === 0);
}

/** `expired on 2026-12-31: mend it or give it a new date (.github/gatehouse.yml:12)`. */
export function expiredWords({ until = "", line }: IgnoreReport, config: string | undefined): string {
  return `expired on ${until}: mend it or give it a new date${place(config, line)}`;
}

/** `matches nothing: take it out (.github/gatehouse.yml:12)`. */
export function idleWords({ line }: IgnoreReport, config: string | undefined): string {
  return `matches nothing: take it out${place(config, line)}`;
}

function place(config: string | undefined, line: number | undefined): string {
  return config === undefined ? "" : ` (${config}${line === undefined ? "" : `:${line}`})`;
}
