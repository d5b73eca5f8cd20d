import { isDefined } from "./defined.js";
import { type Finding, type Standing, severities } from "./finding.js";
import { severityOfRisk, worstRisk } from "./risk.js";

/** One advisory in one dependency is one finding, whichever tools of a gate find it. */

/** A finding beside the ones that it stands for. */
export interface MergedFinding {
  readonly finding: Finding;
  /** Places of the findings that it stands for in the list that was merged; one where nothing was merged. */
  readonly sources: readonly number[];
}

/**
 * The advisories that a finding names, each with all its names. npm joins the advisories of a package by `, `: each of
 * them is another one, and other names are known of none.
 */
export function advisoryNames({ rule, aliases = [] }: Finding): readonly (readonly string[])[] {
  const ids = rule.split(", ");
  return ids.length > 1 ? ids.map((id) => [id]) : [[rule, ...aliases]];
}

/** A name that tools write alike: case and separators aside (PEP 503), for registries that know no difference. */
export function packageKey(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

interface Member {
  readonly index: number;
  readonly finding: Finding;
}

/** What the tools say of one advisory in one dependency: at most one member a tool, in the gate's order. */
type Group = readonly [Member, ...Member[]];

/**
 * Merges findings that name the same advisory of the same dependency, across tools: two of one tool stay two. A finding
 * that names several advisories is dropped only where other tools have each of them. The order is that of the firsts.
 */
export function mergeAdvisories(findings: readonly Finding[]): readonly MergedFinding[] {
  const alone: Group[] = [];
  const joint: Member[] = [];
  const groups = new Groups();
  for (const [index, finding] of findings.entries()) {
    const member = { index, finding };
    if (!finding.package) alone.push([member]);
    else if (advisoryNames(finding).length > 1) joint.push(member);
    else groups.add(member);
  }
  const also = new Map<Group, Member[]>();
  for (const member of joint) {
    const owners = groups.ownersOf(member);
    if (!owners) alone.push([member]);
    for (const owner of owners ?? []) also.set(owner, [...(also.get(owner) ?? []), member]);
  }
  return [...alone, ...groups.all]
    .sort((a, b) => a[0].index - b[0].index)
    .map((group) => merged(group, also.get(group) ?? []));
}

/** Groups by the names of their advisories: an image may have thousands. */
class Groups {
  readonly all = new Set<Group>();
  private readonly byName = new Map<string, Set<Group>>();

  /** Puts the member into the groups that it belongs to, which become one where it links several. */
  add(member: Member): void {
    const { path } = member.finding;
    const near = this.sharing(member.finding)
      .map((group) => ({ group, rank: group.some(({ finding }) => finding.path === path) ? 0 : 1 }))
      .sort((a, b) => a.rank - b.rank);
    let own: Group = [member];
    for (const { group } of near) {
      if (!own.every(({ finding }) => fitsInto(group, finding))) continue;
      const [first = member, ...rest] = [...group, ...own].sort((a, b) => a.index - b.index);
      own = [first, ...rest];
      this.forget(group);
    }
    this.all.add(own);
    for (const key of own.flatMap(({ finding }) => keysOf(finding))) {
      this.byName.set(key, (this.byName.get(key) ?? new Set()).add(own));
    }
  }

  /** The groups of other tools that have each of the advisories; undefined if one of them is nowhere else. */
  ownersOf({ finding }: Member): readonly Group[] | undefined {
    const owners = advisoryNames(finding).map(([rule = ""]) => this.sharing({ ...finding, rule, aliases: [] })[0]);
    return owners.every(isDefined) ? [...new Set(owners)] : undefined;
  }

  private forget(group: Group): void {
    this.all.delete(group);
    for (const key of group.flatMap(({ finding }) => keysOf(finding))) this.byName.get(key)?.delete(group);
  }

  /** The groups that have a name in common with the finding, and nothing against it, in the order of their firsts. */
  private sharing(finding: Finding): readonly Group[] {
    const named = new Set(keysOf(finding).flatMap((key) => [...(this.byName.get(key) ?? [])]));
    return [...named].filter((group) => fitsInto(group, finding)).sort((a, b) => a[0].index - b[0].index);
  }
}

/** Dependency and advisory, by each name of it. */
function keysOf(finding: Finding): readonly string[] {
  const names = [finding.rule, ...(finding.aliases ?? [])];
  return names.map((name) => `${packageKey(finding.package?.name ?? "")} ${name.toLowerCase()}`);
}

/** True if all of the group may be about the finding's dependency too, and none is of its tool. */
function fitsInto(group: Group, { tool, package: affected, path }: Finding): boolean {
  return group.every(
    ({ finding }) =>
      finding.tool !== tool &&
      isSameVersion(finding.package?.version, affected?.version) &&
      isSameFolder(finding.path, path),
  );
}

/** A range says nothing of what is installed, and is as good as no version. */
function isSameVersion(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [exact(a), exact(b)];
  return one === undefined || other === undefined || one === other;
}

function exact(version: string | undefined): string | undefined {
  return version !== undefined && /^[\w.+!-]+$/.test(version) ? version.replace(/^v(?=\d)/i, "") : undefined;
}

/** A manifest and its lock file lie side by side; those of two folders are two projects. */
function isSameFolder(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || folderOf(a) === folderOf(b);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

const standings: readonly (Standing | undefined)[] = ["known", undefined, "new"];

/** The first finding, with what the others know more: as bad as the worst, and new if it is new to one of them. */
function merged(group: Group, also: readonly Member[]): MergedFinding {
  const own = group[0].finding;
  const sources = [...group, ...also].map(({ index }) => index).sort((a, b) => a - b);
  if (sources.length === 1) return { finding: own, sources };
  const findings = group.map(({ finding }) => finding);
  const placed = findings.find(({ path }) => path !== undefined) ?? own;
  const risk = worstRisk(findings.map((finding) => finding.risk));
  const worst = Math.max(...findings.map(({ severity }) => severities.indexOf(severity)));
  const aliases = new Set(findings.flatMap((finding) => [finding.rule, ...(finding.aliases ?? [])]));
  aliases.delete(own.rule);
  const [published] = findings.flatMap((finding) => finding.published ?? []).sort();
  const url = findings.find((finding) => finding.url !== undefined)?.url;
  const standing = standings[Math.max(...findings.map((finding) => standings.indexOf(finding.standing)))];
  const tools = new Set([...group, ...also].map(({ finding }) => finding.tool));
  tools.delete(own.tool);
  const { path, range, context, lineHash } = placed;
  const finding: Finding = {
    ...own,
    severity: risk ? severityOfRisk(risk) : (severities[worst] ?? own.severity),
    ...(risk ? { risk } : {}),
    ...(aliases.size > 0 ? { aliases: [...aliases] } : {}),
    ...(own.package ? { package: packageOf(own.package, findings) } : {}),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(path === undefined ? {} : { path, range, context, lineHash }),
    standing,
    alsoFoundBy: [...tools],
  };
  return { finding, sources };
}

function packageOf(own: NonNullable<Finding["package"]>, findings: readonly Finding[]): Finding["package"] {
  const packages = findings.flatMap((finding) => finding.package ?? []);
  const version = packages.find((one) => exact(one.version) !== undefined)?.version ?? own.version;
  const fixedIn = packages.find((one) => (one.fixedIn?.length ?? 0) > 0)?.fixedIn;
  return {
    name: own.name,
    ...(version === undefined ? {} : { version }),
    ...(fixedIn === undefined ? {} : { fixedIn }),
  };
}
