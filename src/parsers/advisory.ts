import type { AffectedPackage, Finding, Risk } from "../core/finding.js";
import { severityOfRisk } from "../core/risk.js";
import { bounded, firstLine, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/** What a dependency scanner says of one package. */
export interface Advisory {
  readonly tool: string;
  /** The id that the scanner itself uses. */
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
  readonly package: string;
  readonly version?: string | undefined;
  readonly title: string;
  /** Versions without the weakness, as the scanner writes them. */
  readonly fixed?: readonly string[] | undefined;
  /** When the advisory was published: a day, or a time that begins with it (ISO 8601). */
  readonly published?: string | undefined;
  readonly risk: Risk | undefined;
  /** The lock file, manifest or image layer. */
  readonly path?: string | undefined;
  readonly url?: string | undefined;
}

/** One wording for all scanners: package and version, what is wrong with it, and which version mends it. */
export function advisoryFinding(advisory: Advisory): Finding {
  const { tool, id, risk, path, url, title } = advisory;
  const subject = [advisory.package, advisory.version].filter(Boolean).join(" ");
  const fixed = (advisory.fixed ?? []).filter(Boolean);
  const aliases = [...new Set(advisory.aliases ?? [])].filter((alias) => alias !== "" && alias !== id);
  const published = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(advisory.published ?? "")?.[0];
  const mend = fixed.length > 0 ? ` (fixed in ${bounded(fixed.join(", "), 200)})` : "";
  return {
    tool,
    rule: bounded(id || tool, NAME_LIMIT),
    message: `${bounded(`${subject}: ${firstLine(title) || "known vulnerability"}`, MESSAGE_LIMIT - mend.length)}${mend}`,
    severity: severityOfRisk(risk),
    ...(risk && { risk }),
    ...(aliases.length > 0 && { aliases }),
    ...(advisory.package !== "" && { package: affected(advisory, fixed) }),
    ...(published !== undefined && { published }),
    ...(path && { path }),
    ...(url && { url }),
  };
}

function affected({ package: name, version }: Advisory, fixedIn: readonly string[]): AffectedPackage {
  return {
    name: bounded(name, NAME_LIMIT),
    ...(version && { version: bounded(version, NAME_LIMIT) }),
    ...(fixedIn.length > 0 && { fixedIn: fixedIn.map((one) => bounded(one, NAME_LIMIT)) }),
  };
}
