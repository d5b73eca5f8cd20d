/** An artifact as the list has it, and where its archive lies. */
export interface ServedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired?: boolean | undefined;
  readonly runId: number;
  readonly branch: string;
  readonly sha: string;
  /** The run was of a fork's commit. */
  readonly isFork?: boolean | undefined;
  readonly url: string;
}

/** As GitHub's API shows it. */
export function artifactData({ id, name, bytes, expired, runId, branch, sha, isFork }: ServedArtifact): object {
  const run = { id: runId, repository_id: 1, head_repository_id: isFork ? 2 : 1, head_branch: branch, head_sha: sha };
  return { id, name, size_in_bytes: bytes, expired: expired ?? false, workflow_run: run };
}
