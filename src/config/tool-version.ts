/** `version` of a tool step: an exact version, and the SHA-256 of each release archive that may be downloaded for it. */
export interface ToolVersion {
  readonly version: string;
  /** In lower-case hex. */
  readonly digests: readonly string[];
}

/** As the JSON Schema has it. */
export const versionPattern = /^v?[0-9][0-9A-Za-z_.+-]*(#sha256:[0-9A-Fa-f]{64})*$/;
export const pinnedToolPattern = /^[a-z0-9-]+@v?[0-9][0-9A-Za-z_.+-]*(#sha256:[0-9A-Fa-f]{64})*$/;

/** Why a text is no version of a tool, or undefined; begins with `must`. */
export function versionProblem(text: string): string | undefined {
  const [version = "", ...digests] = text.split("#");
  if (!/^v?[0-9][0-9A-Za-z_.+-]*$/.test(version)) return `must be an exact version, such as "1.10.0", not "${version}"`;
  for (const digest of digests) {
    const hex = /^sha256:(.*)$/s.exec(digest)?.[1];
    if (hex === undefined) return `must have "sha256:" and 64 hex digits after the #, not "${digest}"`;
    if (!/^[0-9A-Fa-f]*$/.test(hex)) return `must have 64 hex digits after "sha256:", not "${hex}"`;
    if (hex.length !== 64) return `must have 64 hex digits after "sha256:", and has ${hex.length}`;
  }
  return undefined;
}

export function parseVersion(text: string): ToolVersion {
  const [version = "", ...digests] = text.split("#");
  return { version, digests: digests.map((digest) => digest.replace(/^sha256:/, "").toLowerCase()) };
}

export function showVersion({ version, digests }: ToolVersion): string {
  return [version, ...digests.map((digest) => `sha256:${digest}`)].join("#");
}

/** `trivy@0.69.3` in its two parts; null for a text without an @. */
export function splitPinned(text: string): { readonly tool: string; readonly version: string } | null {
  const at = text.indexOf("@");
  return at < 0 ? null : { tool: text.slice(0, at), version: text.slice(at + 1) };
}
