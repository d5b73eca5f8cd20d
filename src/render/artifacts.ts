import { type BuiltArtifact, type BuiltImage, growth, sizedOf } from "../core/artifact.js";
import { shortImageName } from "../core/image.js";
import type { GateReport } from "../core/report.js";
import { fold, type Section } from "./document.js";
import { count, number } from "./figures.js";
import { code, row, tableHead } from "./markdown.js";

/** What builds made, in words: names, sizes, and what became of the sizes. */

const units = ["B", "kB", "MB", "GB", "TB"] as const;

/** `84.1 MB`, `512 B`: three figures at most, in powers of 1,000 as download pages have them. */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (unit < units.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? number(value) : Number(value.toPrecision(3))} ${units[unit]}`;
}

/** `+1.2 MB`, `−300 B`; empty for none. */
function change(bytes: number): string {
  if (bytes === 0) return "";
  return `${bytes > 0 ? "+" : "−"}${bytesText(Math.abs(bytes))}`;
}

/** One artifact beside the base's. */
export interface ArtifactRow {
  readonly artifact: BuiltArtifact | BuiltImage;
  /** Undefined where the base has none of the name, or is not known. */
  readonly before: number | undefined;
  /** `+1.2 MB`, `new`; empty where it stayed, or nothing is known. */
  readonly versus: string;
}

export function artifactRows(gate: GateReport): readonly ArtifactRow[] {
  const { against } = gate;
  const sizes = against?.artifacts && new Map(against.artifacts.sizes.map(({ name, bytes }) => [name, bytes]));
  return sizedOf(gate).map((artifact) => {
    const before = sizes?.get(artifact.name);
    const versus = before === undefined ? (sizes ? "new" : "") : change(growth(artifact.bytes, before));
    return { artifact, before, versus };
  });
}

/** What people call it: of an image the last part of its name. */
function shortName(artifact: BuiltArtifact | BuiltImage): string {
  return "platforms" in artifact ? shortImageName(artifact.name) : artifact.name;
}

/** Where it is, what it is, and by which digest it can be known again; an image that no registry has is known by its id. */
export function artifactPlace(artifact: BuiltArtifact | BuiltImage): {
  readonly path: string;
  readonly kind: string;
  readonly digest: string;
} {
  if (!("platforms" in artifact)) {
    return { path: artifact.path, kind: artifact.kind.replace("-", " "), digest: artifact.sha256 };
  }
  const { name, tags, digest, id } = artifact;
  const path = tags.length > 0 ? `${name}:${tags.join(",")}` : name;
  const kind = digest === null ? "image, not pushed" : "image";
  return { path, kind, digest: (digest ?? id ?? "").replace(/^sha256:/, "") };
}

/** `app-1.2.3.whl 84.1 MB`; of more than two how many, and their sum. Empty where nothing was made. */
export function artifactWords(gate: GateReport): readonly string[] {
  const artifacts = sizedOf(gate);
  if (artifacts.length <= 2) return artifacts.map((artifact) => `${shortName(artifact)} ${bytesText(artifact.bytes)}`);
  const sum = artifacts.reduce((total, { bytes }) => total + bytes, 0);
  return [`${count(artifacts.length, "artifact")}, ${bytesText(sum)}`];
}

/** `+1.2 MB`, `1 new artifact`, `1 removed`: what the sizes became, in all. */
export function artifactsVersus(gate: GateReport): readonly string[] {
  const rows = artifactRows(gate);
  const known = rows.filter(({ before }) => before !== undefined);
  const changes = known.map(({ artifact, before = 0 }) => growth(artifact.bytes, before));
  const sum = changes.reduce((total, one) => total + one, 0);
  const fresh = rows.filter(({ versus }) => versus === "new").length;
  const gone = gate.against?.artifacts?.gone.length ?? 0;
  return [
    ...(sum === 0 ? [] : [change(sum)]),
    ...(fresh > 0 ? [count(fresh, "new artifact")] : []),
    ...(gone > 0 ? [`${number(gone)} removed`] : []),
  ];
}

/** Each artifact with its size and its whole digest, and those that the base has and this run has not. */
export function artifactSection(gates: readonly GateReport[], most: number): Section {
  const rows = gates.flatMap(artifactRows);
  const gone = gates.flatMap(({ against }) => against?.artifacts?.gone ?? []);
  const hasBase = gates.some(({ against }) => against?.artifacts);
  const { open, close } = fold(count(rows.length, "artifact"), false);
  return {
    open: `${open}${tableHead(["artifact", "kind", "size", ...(hasBase ? ["change"] : []), "SHA-256"])}\n`,
    close,
    noun: "artifact",
    importance: 3,
    total: rows.length + gone.length,
    *items() {
      for (const { artifact, versus } of rows) {
        const { path, kind, digest } = artifactPlace(artifact);
        const size = bytesText(artifact.bytes);
        yield [row([code(path), kind, size, ...(hasBase ? [versus] : []), digest === "" ? "" : code(digest)])];
      }
      for (const name of gone) yield [row([code(name), "", "", "removed", ""])];
    },
    glue: "\n",
    most,
  };
}
