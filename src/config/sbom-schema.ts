import * as v from "valibot";
import { type LicencePolicy, type SbomStep, sbomFormats, sbomMakerNames } from "../core/plan.js";
import { globProblem } from "../core/when.js";
import { defaultTimeoutMs } from "./config.js";
import { nearest } from "./nearest.js";
import { closed, oneOrMore, text, word } from "./schema-parts.js";
import { parseVersion, showVersion, splitPinned, versionProblem } from "./tool-version.js";

/** What a security gate says of bills of materials, licences and dependency submission. */

const licenceName = v.pipe(
  v.string(),
  v.nonEmpty("must not be empty"),
  v.check(
    (input) => globProblem(input) === undefined,
    (issue) => globProblem(String(issue.input)) ?? "is no glob",
  ),
  v.check((input) => !/\s(?:AND|OR)\s/i.test(input), "must be a single licence, without AND or OR"),
);

const licences = (description: string) => oneOrMore(licenceName, description, 1);

const exception = closed(
  {
    package: text("Name of the component or its package URL without a query, also as a glob."),
    licence: v.optional(
      text("What its licence is, held against the lists like any other; accepted as it is when absent."),
    ),
    reason: v.pipe(text("Why."), v.regex(/\S/, "must not be empty")),
  },
  "A component whose licence is accepted, or known better than the lock file tells.",
);

const licencesSchema = v.pipe(
  closed(
    {
      allow: v.optional(
        licences("Licences that components may have, and no others: SPDX ids, names or globs of them."),
      ),
      deny: v.optional(licences("Licences that no component may have, unless it offers another one.")),
      unknown: v.optional(
        word(["fail", "warn", "pass"], "What becomes of components whose licence is not known; `fail` when absent."),
      ),
      packages: v.optional(
        v.pipe(
          v.array(exception, "must be a list of exceptions, each with its reason"),
          v.description("Components that the lists are not applied to as they stand."),
        ),
      ),
    },
    "Which licences the dependencies may have.",
  ),
  v.check((input) => input.allow !== undefined || input.deny !== undefined, "must have allow or deny"),
);

/** Which tool makes the bill, alone or with its version. */
const makerSchema = v.pipe(
  v.string(`must be one of ${sbomMakerNames.join(", ")}`),
  v.check(
    (input) => makerProblem(input) === undefined,
    (issue) => makerProblem(String(issue.input)) ?? "is no tool",
  ),
  v.description(
    "What makes the bill of materials, also with a version (`syft@1.18.1`); the first that is there when absent.",
  ),
);

function makerProblem(input: string): string | undefined {
  const { tool, version } = splitPinned(input) ?? { tool: input, version: undefined };
  if (!isMaker(tool)) {
    const meant = nearest(tool, sbomMakerNames);
    return `must be one of ${sbomMakerNames.join(", ")}, not "${tool}"${meant ? ` (did you mean "${meant}"?)` : ""}`;
  }
  return version === undefined ? undefined : versionProblem(version);
}

function isMaker(tool: string): tool is (typeof sbomMakerNames)[number] {
  return (sbomMakerNames as readonly string[]).includes(tool);
}

export const sbomKeys = {
  sbom: v.optional(
    oneOrMore(
      word(sbomFormats, "Format of the bill of materials."),
      "Formats of the bill of materials that is made.",
      1,
    ),
  ),
  "sbom-tool": v.optional(makerSchema),
  licences: v.optional(licencesSchema),
  "submit-dependencies": v.optional(
    v.pipe(
      v.boolean("must be true or false"),
      v.description("Send the dependencies to the repository's dependency graph; needs `contents: write`."),
    ),
  ),
};

const sbomInput = v.object(sbomKeys);
type SbomInput = v.InferOutput<typeof sbomInput>;

/** True if the gate asks for a bill of materials, or for something that is made from one. */
export function asksForSbom(gate: Readonly<Record<string, unknown>>): boolean {
  return gate.sbom !== undefined || gate.licences !== undefined || gate["submit-dependencies"] === true;
}

/** The step that makes the bill, where the gate asks for one. */
export function buildSbom(gate: SbomInput, line: number | undefined): SbomStep | null {
  if (!asksForSbom(gate)) return null;
  return {
    type: "sbom",
    name: "sbom",
    formats: sbomFormats.filter((format) => listOf<string>(gate.sbom ?? "cyclonedx").includes(format)),
    ...(gate["sbom-tool"] === undefined ? {} : { maker: buildMaker(gate["sbom-tool"]) }),
    ...(gate.licences === undefined ? {} : { licences: buildLicences(gate.licences) }),
    submit: gate["submit-dependencies"] ?? false,
    env: {},
    workingDirectory: ".",
    timeoutMs: defaultTimeoutMs,
    reports: [],
    ...(line === undefined ? {} : { line }),
  };
}

function buildMaker(input: string): NonNullable<SbomStep["maker"]> {
  const { tool, version } = splitPinned(input) ?? { tool: input, version: undefined };
  if (!isMaker(tool)) throw new Error(`"${tool}" was accepted, and makes no bill of materials`);
  if (version === undefined) return { tool };
  const { digests, ...exact } = parseVersion(version);
  return { tool, ...exact, ...(digests.length > 0 ? { digests } : {}) };
}

function buildLicences({ allow, deny, unknown, packages = [] }: NonNullable<SbomInput["licences"]>): LicencePolicy {
  return {
    ...(allow === undefined ? {} : { allow: listOf(allow) }),
    deny: listOf(deny ?? []),
    unknown: unknown ?? "fail",
    exceptions: packages.map(({ licence, ...rest }) => ({ ...rest, ...(licence === undefined ? {} : { licence }) })),
  };
}

/** The step as the gate's keys say it. */
export function sbomEntries({ formats, maker, licences: policy, submit }: SbomStep): Readonly<Record<string, unknown>> {
  const isOnlyFor = formats.length === 1 && formats[0] === "cyclonedx" && (policy !== undefined || submit);
  const version = maker?.version && `@${showVersion({ version: maker.version, digests: maker.digests ?? [] })}`;
  return {
    ...(isOnlyFor ? {} : { sbom: formats.length === 1 ? formats[0] : formats }),
    ...(maker ? { "sbom-tool": `${maker.tool}${version ?? ""}` } : {}),
    ...(policy
      ? {
          licences: {
            ...(policy.allow ? { allow: policy.allow } : {}),
            ...(policy.deny.length > 0 ? { deny: policy.deny } : {}),
            ...(policy.unknown === "fail" ? {} : { unknown: policy.unknown }),
            ...(policy.exceptions.length > 0 ? { packages: policy.exceptions } : {}),
          },
        }
      : {}),
    ...(submit ? { "submit-dependencies": true } : {}),
  };
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
