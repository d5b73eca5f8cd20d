import type { Component } from "../core/components.js";
import type { Finding } from "../core/finding.js";
import type { SbomStep } from "../core/plan.js";
import type { Problem } from "../core/problem.js";
import { readCycloneDx } from "../parsers/sbom.js";
import { byteSource } from "../parsers/source.js";
import type { StepContext } from "./context.js";
import { hasLicence, isLicensed, judgeLicences } from "./licences.js";
import { trackedPath, unlistedLocks } from "./lock-files.js";
import { ownPackages } from "./own-packages.js";
import { type Manifests, manifestsOf } from "./snapshot.js";

/** A bill that was read whole, and what it comes to. */
export interface ReadBill {
  /** Components that are packages, with the tracked file that names them where there is one. */
  readonly packages: readonly Component[];
  /** Packages of others without a licence that the bill tells. */
  readonly unlicensed: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly manifests: Manifests;
}

/** More than this is no bill of one repository. */
const mostBytes = 200 * 1024 * 1024;

/**
 * Reads the CycloneDX document at the path. One that is absent, cut or empty cannot be used; nor one without a package
 * where lock files hold some. A lock file of which nothing is listed may hide a licence, so that where unknown ones fail
 * the gate the bill is not the whole answer.
 */
export async function readBill(
  { licences }: SbomStep,
  path: string,
  tool: string,
  { files, tree, trackedFiles, gate }: StepContext,
): Promise<ReadBill | { readonly unreadable: string }> {
  const stat = await files.stat(path);
  if (stat === null) return { unreadable: `${tool} wrote no document` };
  if (stat.size > mostBytes) return { unreadable: `the document of ${tool} has ${stat.size} bytes` };
  const read = await readCycloneDx(byteSource("the CycloneDX document", () => files.readStream(path)));
  if ("problem" in read) return { unreadable: `the document of ${tool} cannot be used: ${read.problem.message}` };
  const tracked = new Set(trackedFiles);
  const packages = read.components
    .filter(({ purl }) => purl !== undefined)
    .map(({ path: named, ...component }): Component => {
      const known = named === undefined ? undefined : trackedPath(named, tracked);
      return known === undefined ? component : { ...component, path: known };
    });
  const unlisted = await unlistedLocks(packages, trackedFiles, tree, files);
  if (packages.length === 0 && unlisted.length > 0) {
    return {
      unreadable: `${tool} lists no package, and ${unlisted.join(", ")} ${unlisted.length > 1 ? "hold" : "holds"} some`,
    };
  }
  const isOwn = await ownPackages(trackedFiles, tree, files);
  const others = packages.filter((component) => !isOwn(component) && hasLicence(component));
  const verdict = licences && judgeLicences(others, read.licenceNames, licences);
  const code = licences?.unknown === "fail" ? "incomplete" : "disagreement";
  return {
    packages,
    unlicensed: others.filter((component) => !isLicensed(component, read.licenceNames)).length,
    findings: verdict?.findings ?? [],
    problems: [
      ...unlisted.map(
        (lock): Problem => ({ path: lock, code, message: `${tool} lists none of the packages of ${lock}` }),
      ),
      ...(verdict?.doubts ?? []).map((message): Problem => ({ path: "licences", code: "disagreement", message })),
    ],
    manifests: manifestsOf(packages, isOwn, gate),
  };
}
