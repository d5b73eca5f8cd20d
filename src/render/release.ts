import type { GateReport } from "../core/report.js";
import { bytesText, shortDigest } from "./artifacts.js";
import { fold, type Section } from "./document.js";
import { count } from "./figures.js";
import { code, link, row, tableHead, text } from "./markdown.js";

/** What became of a release, in words and as a table of what is attached to it. */

/** `v1.2.0 released · 3 assets`; empty where the gate released nothing. */
export function releaseWords({ release }: GateReport): readonly string[] {
  if (!release) return [];
  const { tag, state, assets } = release;
  const words = state === "draft" ? `draft of ${tag}` : `${tag} released`;
  return assets.length === 0 ? [words] : [words, count(assets.length, "asset")];
}

/** `**Released:** v1.2.0`, with a link to its page; empty where nothing was. */
export function releaseLine(gates: readonly GateReport[]): string {
  const releases = gates.flatMap(({ release }) => release ?? []);
  return releases
    .slice(0, 3)
    .map(({ tag, url, state, assets }) => {
      const title = state === "draft" ? "**Draft to publish:**" : "**Released:**";
      const attached = assets.length === 0 ? [] : [count(assets.length, "asset")];
      return [`${title} ${link(text(tag, 60), url)}`, ...attached].join(" · ");
    })
    .join("\\\n");
}

/** Each asset with its size; whole digests stand with those of other files. */
export function releaseSection(gates: readonly GateReport[], most: number): Section {
  const rows = gates.flatMap(({ release }) => release?.assets ?? []);
  const { open, close } = fold(count(rows.length, "released asset"), false);
  return {
    open: `${open}${tableHead(["asset", "size", "SHA-256"])}\n`,
    close,
    noun: "released asset",
    importance: 3,
    total: rows.length,
    *items() {
      for (const { name, bytes, sha256 } of rows) {
        yield [
          row([code(name), bytesText(bytes).replace(" ", "\u00a0"), sha256 === "" ? "" : code(shortDigest(sha256))]),
        ];
      }
    },
    glue: "\n",
    most,
  };
}
