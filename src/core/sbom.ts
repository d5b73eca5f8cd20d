/** Where bills of materials are kept, relative to the repository's root. Names of gates are safe in paths. */

export const sbomFormats = ["cyclonedx", "spdx"] as const;
export type SbomFormat = (typeof sbomFormats)[number];

const folder = ".gatehouse/sbom";

const endings: Readonly<Record<SbomFormat, string>> = { cyclonedx: "cdx.json", spdx: "spdx.json" };

export function billPath(gate: string, format: SbomFormat): string {
  return `${folder}/${gate}.${endings[format]}`;
}

/** What is sent to the dependency graph. */
export function manifestsPath(gate: string): string {
  return `${folder}/${gate}.manifests.json`;
}
