/** What a bill of materials (SBOM) lists, in the same words for all its formats. */

/** A package that the repository depends on, or that it makes itself. */
export interface Component {
  /** Of this document alone: what `dependsOn` of others names. */
  readonly ref: string;
  /** With its group or namespace, as its registry writes it (`@vue/core`). */
  readonly name: string;
  readonly version?: string | undefined;
  /** Package URL (`pkg:npm/left-pad@1.3.0`). */
  readonly purl?: string | undefined;
  /**
   * Its licence as the document has it: an SPDX expression, or any name. Several that stand side by side are joined by
   * AND, as nothing says that one of them is enough. Absent where the document names none.
   */
  readonly licence?: string | undefined;
  /** True where the document says that it is needed at run time. */
  readonly isRequired?: true | undefined;
  /** The file that names it, as the document writes it. */
  readonly path?: string | undefined;
  readonly dependsOn: readonly string[];
}

/** A bill of materials as far as it is read. */
export interface Bill {
  readonly components: readonly Component[];
  /** Names of licences that have an id in this document alone (`LicenseRef-…`). */
  readonly licenceNames: ReadonlyMap<string, string>;
}

/** Ecosystem and name of a package URL, percent signs decoded; null for what is none. */
export function packageOf(purl: string): { readonly type: string; readonly name: string } | null {
  const [, type, path] = /^pkg:([A-Za-z0-9.+-]+)\/+([^?#]+)/.exec(purl) ?? [];
  if (type === undefined || path === undefined) return null;
  // An npm scope begins with an @ that writers leave undecoded.
  const at = path.lastIndexOf("@");
  const name = at > 0 && path[at - 1] !== "/" ? path.slice(0, at) : path;
  return { type: type.toLowerCase(), name: decoded(name) };
}

/** A package URL without what says where it came from: the same package found twice has the same. */
export function plainPurl(purl: string): string {
  return purl.replace(/[?#].*$/s, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
