import type { Finding, Range, Severity } from "../core/finding.js";
import { isObject, type JsonObject, numberOf, textOf } from "./json-lines.js";
import { bounded, MESSAGE_LIMIT, NAME_LIMIT } from "./text.js";

/** A `reportingDescriptor`. */
export type Rule = JsonObject;

/** What is kept of one result until the rules of its run are known. */
export interface Result {
  readonly ruleId: string | undefined;
  readonly ruleIndex: number | undefined;
  /** Index of the extension that holds the rule; undefined for the driver. */
  readonly extension: number | undefined;
  readonly kind: string;
  readonly level: string | undefined;
  readonly text: string | undefined;
  /** A message that the rule spells out, and what to put into its placeholders. */
  readonly messageId: string | undefined;
  readonly arguments: readonly string[];
  readonly location: JsonObject | undefined;
  readonly range: Range | undefined;
  readonly suppressed: boolean;
}

export function toResult(result: JsonObject): Result {
  const rule = isObject(result.rule) ? result.rule : {};
  const component = isObject(rule.toolComponent) ? numberOf(rule.toolComponent.index) : undefined;
  const message = isObject(result.message) ? result.message : {};
  const first: unknown = Array.isArray(result.locations) ? result.locations[0] : undefined;
  const physical = isObject(first) && isObject(first.physicalLocation) ? first.physicalLocation : {};
  const given = Array.isArray(message.arguments) ? message.arguments : [];
  return {
    ruleId: textOf(result.ruleId) || textOf(rule.id) || undefined,
    ruleIndex: index(result.ruleIndex) ?? index(rule.index),
    extension: index(component),
    kind: (textOf(result.kind) ?? "fail").toLowerCase(),
    level: textOf(result.level)?.toLowerCase(),
    text: textOf(message.text) || textOf(message.markdown) || undefined,
    messageId: textOf(message.id),
    arguments: given.filter((one: unknown) => typeof one === "string"),
    location: isObject(physical.artifactLocation) ? physical.artifactLocation : undefined,
    range: isObject(physical.region) ? rangeOf(physical.region) : undefined,
    suppressed: isSuppressed(result.suppressions),
  };
}

/** SARIF 3.58: a tool's -1 means "none". */
function index(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

function rangeOf(region: JsonObject): Range | undefined {
  const place = (value: unknown) => {
    const number = numberOf(value);
    return number !== undefined && number > 0 ? number : undefined;
  };
  const startLine = place(region.startLine);
  if (startLine === undefined) return undefined;
  return {
    startLine,
    startColumn: place(region.startColumn),
    endLine: place(region.endLine),
    endColumn: place(region.endColumn),
  };
}

/** A suppression without a status is accepted (SARIF 3.35.3); one that is under review or rejected is not. */
function isSuppressed(suppressions: unknown): boolean {
  if (!Array.isArray(suppressions) || suppressions.length === 0) return false;
  return suppressions.every((one: unknown) => {
    const status = isObject(one) ? (textOf(one.status) ?? textOf(one.state)) : undefined;
    return status === undefined || status.toLowerCase() === "accepted";
  });
}

export function toFinding(result: Result, tool: string, rule: Rule | undefined, path: string | undefined): Finding {
  const id = result.ruleId ?? textOf(rule?.id);
  return {
    tool,
    rule: bounded(id || tool, NAME_LIMIT),
    message: bounded(messageOf(result, rule), MESSAGE_LIMIT),
    severity: severityOf(result, rule),
    path,
    range: path === undefined ? undefined : result.range,
    url: textOf(rule?.helpUri),
  };
}

/** SARIF 3.27.10: the result's level, else its rule's, else `warning`; what is no failure, or suppressed, is a note. */
function severityOf(result: Result, rule: Rule | undefined): Severity {
  if (result.kind !== "fail" || result.suppressed) return "note";
  const configuration = rule?.defaultConfiguration;
  const level = result.level ?? (isObject(configuration) ? textOf(configuration.level)?.toLowerCase() : undefined);
  if (level === "error") return "error";
  return level === "note" || level === "none" ? "note" : "warning";
}

function messageOf(result: Result, rule: Rule | undefined): string {
  const strings = isObject(rule?.messageStrings) ? rule.messageStrings : {};
  const spelled: unknown = result.messageId === undefined ? undefined : strings[result.messageId];
  const described = rule?.shortDescription;
  const text =
    result.text ??
    (isObject(spelled) ? textOf(spelled.text) : undefined) ??
    (isObject(described) ? textOf(described.text) : undefined) ??
    "The report gives no message.";
  return text
    .replace(/\{(\d+)\}/g, (placeholder, number: string) => result.arguments[Number(number)] ?? placeholder)
    .trim();
}

/** `originalUriBaseIds` of a run. */
export type Bases = JsonObject;

/** Longest chain of base ids that is followed; a longer one goes in circles. */
const CHAIN_LIMIT = 20;

/**
 * Path of an artifact location: absolute if its chain of bases ends in a `file:` URI, else relative to what the bases
 * leave open (the root of the sources, by custom). Undefined if the location names no file.
 */
export function resolveUri(location: JsonObject, bases: Bases): string | undefined {
  let uri = textOf(location.uri) ?? "";
  if (uri === "") return undefined;
  let baseId = textOf(location.uriBaseId);
  for (let step = 0; step < CHAIN_LIMIT && baseId !== undefined && !isAbsolute(uri); step++) {
    const base: unknown = bases[baseId];
    if (!isObject(base)) break;
    const folder = textOf(base.uri) ?? "";
    uri = folder === "" || folder.endsWith("/") ? `${folder}${uri}` : `${folder}/${uri}`;
    baseId = textOf(base.uriBaseId);
  }
  return toPath(uri);
}

function isAbsolute(uri: string): boolean {
  return uri.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(uri);
}

function toPath(uri: string): string {
  const path = uri.replace(/^file:(?:\/\/[^/]*)?(?=\/)/i, "").replace(/^\/(?=[a-z]:[\\/])/i, "");
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A plain path with a per cent sign in it, as careless writers put it.
    if (error instanceof URIError) return path;
    throw error;
  }
}
