import {
  type BuiltArtifact,
  type BuiltImage,
  builtOf,
  growth,
  imagesOf,
  shortImageName,
  sizedOf,
} from "../core/artifact.js";
import type { GateReport } from "../core/report.js";
import { cut, visible } from "../core/text.js";
import { fold, type Section } from "./document.js";
import { count, number } from "./figures.js";
import { code, fenceOf, row, tableHead } from "./markdown.js";

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

/** `sha256:3da0d01d1c62`: enough of a digest to know it again. */
export function shortDigest(digest: string): string {
  return /^(?:sha256:)?[0-9a-f]{12}/.exec(digest)?.[0] ?? digest.slice(0, 19);
}

/** `app-1.2.3.whl 84.1 MB`; of more than two how many, and their sum. Empty where nothing was made. */
export function artifactWords(gate: GateReport): readonly string[] {
  const artifacts = sizedOf(gate);
  if (artifacts.length <= 2) return artifacts.map((artifact) => `${shortName(artifact)} ${bytesText(artifact.bytes)}`);
  const sum = artifacts.reduce((total, { bytes }) => total + bytes, 0);
  return [`${count(artifacts.length, nounOf(gate))}, ${bytesText(sum)}`];
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
    ...(fresh > 0 ? [count(fresh, `new ${nounOf(gate)}`)] : []),
    ...(gone > 0 ? [`${number(gone)} removed`] : []),
  ];
}

/** What a gate makes, in one word. */
export function nounOf(gate: GateReport): "image" | "artifact" {
  return builtOf(gate).length === 0 && imagesOf(gate).length > 0 ? "image" : "artifact";
}

/** Each file with its size, and what the base has and this run has not; images have a table of their own. */
export function artifactSection(gates: readonly GateReport[], most: number): Section {
  const rows = gates.flatMap((gate) => artifactRows(gate).flatMap((row) => ("sha256" in row.artifact ? [row] : [])));
  const own = gates.filter((gate) => nounOf(gate) === "artifact");
  const gone = own.flatMap(({ against }) => against?.artifacts?.gone ?? []);
  const hasBase = own.some(({ against }) => against?.artifacts);
  const title = rows.length === 0 ? `${number(gone.length)} removed` : count(rows.length, "artifact");
  const { open, close } = fold(title, false);
  return {
    open: `${open}${tableHead(["artifact", "kind", "size", ...(hasBase ? ["change"] : []), "SHA-256"])}\n`,
    close,
    noun: "artifact",
    importance: 3,
    total: rows.length + gone.length,
    *items() {
      for (const { artifact, versus } of rows) {
        if (!("sha256" in artifact)) continue;
        const { path, kind, bytes, sha256 } = artifact;
        const size = bytesText(bytes).replace(" ", "\u00a0");
        const change = hasBase ? [versus.replace(" ", "\u00a0")] : [];
        yield [row([code(path), kind.replace("-", " "), size, ...change, code(shortDigest(sha256))])];
      }
      for (const name of gone) yield [row([code(name), "", "", "removed", ""])];
    },
    glue: "\n",
    most,
  };
}

/** The whole digests, to be copied: of pushed images as they are pulled by, of files as `sha256sum --check` reads them. */
export function digestSection(gates: readonly GateReport[], most: number): Section {
  const lines = new Set<string>();
  for (const gate of gates) {
    for (const { name, digest } of imagesOf(gate)) if (digest !== null) lines.add(`${name}@${digest}`);
    for (const { path, sha256 } of builtOf(gate)) lines.add(`${sha256}  ${path}`);
    for (const { name, sha256 } of gate.release?.assets ?? []) if (sha256 !== "") lines.add(`${sha256}  ${name}`);
  }
  const shown = [...lines].slice(0, most).map((line) => visible(cut(line, 400)).replaceAll("\n", " "));
  const { open, close } = fold(lines.size === 1 ? "Whole digest" : "Whole digests", false);
  const fence = fenceOf(shown.join("\n"));
  return {
    open: `${open}${fence}text\n`,
    close: `\n${fence}${close}`,
    noun: "digest",
    importance: 1,
    total: lines.size,
    *items() {
      for (const line of shown) yield [line];
    },
    glue: "\n",
    most,
  };
}
