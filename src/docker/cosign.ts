import { publicKeyVariable } from "../core/signing.js";
import type { Exit } from "../ports.js";

/** What cosign is called with, and what its words mean. Nothing is ever signed or verified by a tag. */

/** Runs cosign with these arguments and, besides its usual environment, these variables. */
export type CosignRun = (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Exit>;

/** By whom something is signed. */
export type Signer =
  | {
      readonly type: "key";
      /** As cosign takes it: `env://COSIGN_KEY`, a path, or the address of a key in a KMS. Never the key itself. */
      readonly key: string;
      readonly tlog: boolean;
    }
  /** By a certificate of Sigstore's, for the identity token in the environment. */
  | { readonly type: "identity" };

/** By whom something has to be signed. */
export type Verifier =
  | {
      readonly type: "key";
      /** The public key in PEM. */
      readonly publicKey: string;
      /** It has to be in Sigstore's public log too. */
      readonly tlog: boolean;
    }
  | {
      readonly type: "identity";
      /** The whole name in the certificate: `https://github.com/acme/api/.github/workflows/ci.yml@refs/heads/main`. */
      readonly identity: string;
      /** `https://token.actions.githubusercontent.com` */
      readonly issuer: string;
    };

/** Why something is not vouched for, in one sentence; null if it is. */
export type Verified = string | null;

function isByDigest(reference: string): boolean {
  return /^[^@\s]+@sha256:[0-9a-f]{64}$/.test(reference);
}

export function signImageArgs(reference: string, signer: Signer, version: string | null): readonly string[] {
  return ["sign", ...signerArgs(signer, version), "--yes", reference];
}

/** Attaches a document about the image to it. `type` is cosign's word for it. */
export function attestImageArgs(
  reference: string,
  document: { readonly type: string; readonly path: string },
  signer: Signer,
  version: string | null,
): readonly string[] {
  const { type, path } = document;
  return ["attest", ...signerArgs(signer, version), "--yes", "--type", type, "--predicate", path, reference];
}

export function signFileArgs(path: string, bundle: string, signer: Signer, version: string | null): readonly string[] {
  return ["sign-blob", ...signerArgs(signer, version), "--yes", "--new-bundle-format", "--bundle", bundle, "--", path];
}

function signerArgs(signer: Signer, version: string | null): readonly string[] {
  if (signer.type === "identity") return [];
  if (signer.tlog) return ["--key", signer.key];
  // From version 3 on the services come from a document that is fetched, and the option alone is refused.
  const isNew = Number(/^v?(\d+)/.exec(version ?? "")?.[1] ?? 0) >= 3;
  return ["--key", signer.key, "--tlog-upload=false", ...(isNew ? ["--use-signing-config=false"] : [])];
}

function verifierArgs(verifier: Verifier): readonly string[] {
  if (verifier.type === "identity") {
    return ["--certificate-identity", verifier.identity, "--certificate-oidc-issuer", verifier.issuer];
  }
  const log = verifier.tlog ? [] : ["--insecure-ignore-tlog=true"];
  return ["--key", `env://${publicKeyVariable}`, ...log];
}

function verifierEnv(verifier: Verifier): Readonly<Record<string, string>> {
  return verifier.type === "key" ? { [publicKeyVariable]: verifier.publicKey } : {};
}

/** Whether the image of this very digest is signed by the key, or for the very identity. */
export async function verifyImage(reference: string, verifier: Verifier, run: CosignRun): Promise<Verified> {
  if (!isByDigest(reference)) return `${reference} names no digest, and a tag can be moved`;
  const exit = await run(["verify", ...verifierArgs(verifier), "--output", "json", reference], verifierEnv(verifier));
  return verdictOf(exit, `the signature of ${reference}`);
}

/** Whether a document of this type is attached to the image of this very digest, and signed in the same way. */
export async function verifyAttestation(
  reference: string,
  type: string,
  verifier: Verifier,
  run: CosignRun,
): Promise<Verified> {
  if (!isByDigest(reference)) return `${reference} names no digest, and a tag can be moved`;
  const args = ["verify-attestation", ...verifierArgs(verifier), "--type", type, "--output", "json", reference];
  return verdictOf(await run(args, verifierEnv(verifier)), `the ${type} document of ${reference}`);
}

/**
 * Whether a file is what the bundle is a signature of. `noServices` is the path of a document that names no service of
 * Sigstore's: without the public log none is asked.
 */
export async function verifyFile(
  path: string,
  bundle: string,
  verifier: Verifier,
  noServices: string,
  run: CosignRun,
): Promise<Verified> {
  const offline = verifier.type === "key" && !verifier.tlog ? ["--trusted-root", noServices] : [];
  const how = [...verifierArgs(verifier), "--new-bundle-format", "--bundle", bundle, ...offline];
  return verdictOf(await run(["verify-blob", ...how, "--", path], verifierEnv(verifier)), "the signature");
}

/** For `noServices`: the shape that cosign wants, and nothing in it. */
export const noServicesDocument = `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n`;

function verdictOf(exit: Exit, what: string): Verified {
  if (exit.type === "exited" && exit.code === 0) return null;
  return `${what} cannot be verified: ${cosignWords(exit)}`;
}

/** Why cosign could not do what it was asked, in one sentence with the mend where there is one. */
export interface CosignTrouble {
  readonly reason: "config" | "registry" | "tool-error";
  readonly message: string;
}

const troubles: readonly (readonly [RegExp, CosignTrouble["reason"], string])[] = [
  [/decryption failed/i, "config", "the password does not open the key"],
  [
    /invalid pem block|unsupported pem type|failed to parse|error decoding.*key|loading key/i,
    "config",
    "the key cannot be read: it has to be what cosign generate-key-pair writes, whole, with its line ends",
  ],
  [
    /UNAUTHORIZED|DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
    "registry",
    'the registry refuses it: it needs a login that may push (see "registries")',
  ],
  [/fulcio/i, "tool-error", "Sigstore gave no certificate"],
  [/rekor|transparency log/i, "tool-error", "Sigstore's public log could not be reached, or refused the entry"],
  [/tuf\b|tuf-repo/i, "tool-error", "Sigstore's keys could not be fetched"],
  [/MANIFEST_UNKNOWN|NAME_UNKNOWN|accessing image|connection refused/i, "registry", "the registry does not give it"],
];

export function cosignTrouble(exit: Exit): CosignTrouble {
  const words = cosignWords(exit);
  const known = troubles.find(([pattern]) => pattern.test(words));
  if (!known) return { reason: "tool-error", message: words };
  const [, reason, message] = known;
  return { reason, message: `${message} (${words})` };
}

/** The one line in which cosign says what is wrong; it says each twice. */
function cosignWords(exit: Exit): string {
  if (exit.type === "not-started") return `cosign cannot be started: ${exit.message}`;
  if (exit.type !== "exited") return `cosign was ended (${exit.type})`;
  const lines = exit.stderrTail.split("\n").map((line) => line.trim());
  const told = lines.findLast((line) => line.startsWith("Error: ")) ?? lines.findLast((line) => line !== "");
  const words = (told ?? "").replace(/^Error: /, "");
  return words === "" ? `cosign exited with code ${exit.code} and said nothing` : words.slice(0, 400);
}
