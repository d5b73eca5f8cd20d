import type { SbomFormat } from "./sbom.js";
import type { StepCommon } from "./step.js";

/** Signatures, bills of images and build provenance: what is asked for, and where the bundles are kept. */

/** How cosign signs. The key and its password are in the environment of the step, by the names below. */
export interface Signing {
  /** With a key, instead of with the identity that GitHub vouches for. */
  readonly hasKey: boolean;
  /** The signature is recorded in Sigstore's public log, and has to be there when it is verified. */
  readonly tlog: boolean;
  /** Exact version of cosign, where the config asks for one. */
  readonly version?: string | undefined;
  /** SHA-256 of the release files that may be downloaded for it. */
  readonly digests?: readonly string[] | undefined;
}

/** Variables that cosign reads itself. */
export const keyVariable = "COSIGN_KEY";
export const passwordVariable = "COSIGN_PASSWORD";
export const publicKeyVariable = "COSIGN_PUBLIC_KEY";
export const identityVariable = "SIGSTORE_ID_TOKEN";

/** Signs a pushed image by its digest, or the files that the gate has made. */
export interface SignStep extends StepCommon {
  readonly type: "sign";
  readonly signing: Signing;
  /** Its name without a tag; null for the files. */
  readonly image: string | null;
}

/** Lists what is in an image. Where the image is signed the list is attached to it, signed too. */
export interface ImageBillStep extends StepCommon {
  readonly type: "image-sbom";
  readonly image: string;
  readonly format: SbomFormat;
  readonly signing?: Signing | undefined;
}

/** Has GitHub attest where and how a pushed image, or the files of the gate, were built. */
export interface AttestStep extends StepCommon {
  readonly type: "attest";
  /** Its name without a tag; null for the files. */
  readonly image: string | null;
}

/** GitHub's own limit of subjects in one attestation (docs of actions/attest-build-provenance). */
export const mostSubjects = 1024;

/** Where the bundle of a signed file is kept, relative to the repository's root. */
export function bundlePath(gate: string, name: string): string {
  return `.gatehouse/signatures/${gate}/${name.replaceAll("/", "__")}.sigstore.json`;
}
