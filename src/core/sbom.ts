import type { SbomFormat } from "./plan.js";

/** Where bills of materials are kept, relative to the repository's root. Names of gates are safe in paths. */

const folder = ".gatehouse/sbom";

const endings: Readonly<Record<SbomFormat, string>> = { cyclonedx: "cdx.json", spdx: "spdx.json" };

export function billPath(gate: string, format: SbomFormat): string {
  return `${folder}/${gate}.${endings[format]}`;
}

/** What is sent to the dependency graph. */
export function manifestsPath(gate: string): string {
  return `${folder}/${gate}.manifests.json`;
}
