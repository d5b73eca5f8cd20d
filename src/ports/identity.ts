/** Who a workflow is, as GitHub vouches for it; and what GitHub attests of what it has built. */

export interface IdentityPort {
  /**
   * A token of a few minutes by which others know this workflow, with what it says. Rejects with the reason: the job may
   * not have one (`id-token: write`), or GitHub does not answer.
   */
  token(audience: string): Promise<IdentityToken>;
}

export interface IdentityToken {
  readonly token: string;
  /** Who gave it: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** Path and ref of the workflow whose job asks, a called one where it is that: `acme/api/.github/workflows/ci.yml@refs/heads/main`. */
  readonly workflow: string;
}

/** What an attestation is about. */
export interface Subject {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface AttestationsPort {
  /** Has the provenance of these attested, and stores it in the repository. Rejects with the reason. */
  attest(subjects: readonly Subject[]): Promise<Attestation>;
}

export interface Attestation {
  /** The repository's own id of it. */
  readonly id: string;
  /** Entry of Sigstore's public log; null where a private repository's is kept by GitHub alone. */
  readonly logEntry: string | null;
}
