import type { Bill, Component } from "../core/components.js";
import type { Problem } from "../core/problem.js";
import type { JsonObject } from "./json-lines.js";
import { textOf } from "./json-lines.js";
import { notThis, readLists } from "./json-report.js";
import { asList, asObject } from "./json-values.js";
import type { Source } from "./parser.js";

/** Reads bills of materials for what they list; as reports of findings they have parsers of their own. */

/** The bill, or why it is none: cut, empty, or another document. */
export type BillRead = Bill | { readonly problem: Problem };

/** More than this is no repository's, and its text would not fit into memory with all else. */
const mostComponents = 200_000;

/** CycloneDX 1.2 to 1.7 in JSON. Components inside of components are listed like any other. */
export async function readCycloneDx(source: Source): Promise<BillRead> {
  const components: Component[] = [];
  const edges = new Map<string, readonly string[]>();
  const outline = { lists: ["$.components", "$.dependencies"], values: ["$.bomFormat", "$.specVersion"] };
  let format: unknown;
  const { problem, seen } = await readLists(source, outline, (path, value) => {
    if (path === "$.bomFormat") format = value;
    if (path === "$.components" && components.length <= mostComponents) addComponents(components, asObject(value));
    if (path === "$.dependencies") {
      const { ref, dependsOn } = asObject(value);
      edges.set(textOf(ref) ?? "", asList(dependsOn).flatMap(textList));
    }
  });
  if (problem) return { problem };
  if (format !== "CycloneDX") return { problem: notThis(source, "CycloneDX", "bomFormat") };
  if (!seen.has("$.specVersion")) return { problem: notThis(source, "CycloneDX", "specVersion") };
  if (components.length > mostComponents) return { problem: tooMany(source) };
  const joined = components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] }));
  return { components: located(joined), licenceNames: new Map() };
}

function addComponents(into: Component[], entry: JsonObject): void {
  const purl = textOf(entry.purl);
  const name = textOf(entry.name) ?? "";
  const group = textOf(entry.group) ?? "";
  const version = textOf(entry.version);
  const licence = licenceOf(entry);
  const path = pathOf(entry);
  into.push({
    ref: textOf(entry["bom-ref"]) ?? purl ?? `${name}@${version ?? ""}`,
    name: group === "" ? name : `${group}/${name}`,
    ...(version ? { version } : {}),
    ...(purl ? { purl } : {}),
    ...(licence === "" ? {} : { licence }),
    ...(textOf(entry.scope) === "required" ? { isRequired: true } : {}),
    ...(path === undefined ? {} : { path }),
    dependsOn: [],
  });
  for (const inner of asList(entry.components)) addComponents(into, asObject(inner));
}

function licenceOf({ licenses }: JsonObject): string {
  const names = asList(licenses).flatMap((one) => {
    const { expression, license } = asObject(one);
    const { id, name } = asObject(license);
    return textOf(expression) ?? textOf(id) ?? textOf(name) ?? [];
  });
  const different = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  return different.length < 2 ? (different[0] ?? "") : different.map((name) => `(${name})`).join(" AND ");
}

/** Each tool has a property of its own for where it found a component. */
const pathProperties = ["syft:location:0:path", "SrcFile", "aquasecurity:trivy:FilePath"];

function pathOf({ properties }: JsonObject): string | undefined {
  const all = asList(properties).map(asObject);
  const found = pathProperties.flatMap((name) => textOf(all.find((one) => one.name === name)?.value) ?? []);
  return found[0]?.replace(/^\/+/, "");
}

/** trivy lists lock files as components without a version, and what they hold as what these depend on. */
function located(components: readonly Component[]): readonly Component[] {
  const byRef = new Map(components.map((one) => [one.ref, one]));
  const paths = new Map<string, string>();
  for (const file of components.filter(({ purl, version }) => purl === undefined && version === undefined)) {
    const queue = [...file.dependsOn];
    for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
      if (paths.has(ref)) continue;
      paths.set(ref, file.name);
      queue.push(...(byRef.get(ref)?.dependsOn ?? []));
    }
  }
  return components.map((one) => {
    const path = one.path ?? paths.get(one.ref);
    return path === undefined ? one : { ...one, path };
  });
}

/** SPDX 2.2 and 2.3 in JSON. */
export async function readSpdx(source: Source): Promise<BillRead> {
  const components: Component[] = [];
  const edges = new Map<string, string[]>();
  const licenceNames = new Map<string, string>();
  const lists = ["$.packages", "$.relationships", "$.hasExtractedLicensingInfos"];
  const { problem, seen } = await readLists(source, { lists, values: ["$.spdxVersion"] }, (path, value) => {
    const entry = asObject(value);
    if (path === "$.packages" && components.length <= mostComponents) components.push(packageEntry(entry));
    if (path === "$.relationships") addEdge(edges, entry);
    if (path === "$.hasExtractedLicensingInfos") {
      const [id, name] = [textOf(entry.licenseId), textOf(entry.name)];
      if (id !== undefined && name !== undefined && name !== "NOASSERTION") licenceNames.set(id, name);
    }
  });
  if (problem) return { problem };
  for (const needed of ["spdxVersion", "packages"]) {
    if (!seen.has(`$.${needed}`)) return { problem: notThis(source, "SPDX", needed) };
  }
  if (components.length > mostComponents) return { problem: tooMany(source) };
  return { components: components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] })), licenceNames };
}

function packageEntry(entry: JsonObject): Component {
  const references = asList(entry.externalRefs).map(asObject);
  const purl = textOf(references.find((one) => one.referenceType === "purl")?.referenceLocator);
  const version = textOf(entry.versionInfo);
  const licence = [entry.licenseConcluded, entry.licenseDeclared].map(textOf).find(isNamed);
  const path = /: \/?(\S.*)$/.exec(textOf(entry.sourceInfo) ?? "")?.[1];
  return {
    ref: textOf(entry.SPDXID) ?? "",
    name: textOf(entry.name) ?? "",
    ...(version ? { version } : {}),
    ...(purl ? { purl } : {}),
    ...(licence === undefined ? {} : { licence }),
    ...(path === undefined ? {} : { path }),
    dependsOn: [],
  };
}

function isNamed(licence: string | undefined): boolean {
  return licence !== undefined && licence !== "" && licence !== "NOASSERTION" && licence !== "NONE";
}

function addEdge(edges: Map<string, string[]>, { relationshipType, spdxElementId, relatedSpdxElement }: JsonObject) {
  const [one, other] = [textOf(spdxElementId) ?? "", textOf(relatedSpdxElement) ?? ""];
  const add = (from: string, to: string) => {
    const known = edges.get(from);
    if (known) known.push(to);
    else edges.set(from, [to]);
  };
  if (relationshipType === "DEPENDS_ON") add(one, other);
  if (relationshipType === "DEPENDENCY_OF") add(other, one);
}

function textList(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : [];
}

function tooMany({ path }: Source): Problem {
  return { path, code: "too-large", message: `The document lists more than ${mostComponents} components.` };
}
