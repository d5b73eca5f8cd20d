import type { GateReport } from "../core/report.js";
import { bytesText } from "./artifacts.js";
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

/** Each asset with its size and its whole digest, below a link to the release. */
export function releaseSection(gates: readonly GateReport[], most: number): Section {
  const releases = gates.flatMap(({ release }) => release ?? []);
  const rows = releases.flatMap(({ assets }) => assets);
  const links = releases.map(
    ({ tag, url, state }) => `${state === "draft" ? "draft of " : ""}${link(text(tag, 60), url)}`,
  );
  const { open, close } = fold(`Release: ${count(rows.length, "asset")}`, false);
  return {
    open: `${open}${links.join(" · ")}\n\n${tableHead(["asset", "size", "SHA-256"])}\n`,
    close,
    noun: "released asset",
    importance: 3,
    total: rows.length,
    *items() {
      for (const { name, bytes, sha256 } of rows) yield [row([code(name), bytesText(bytes), code(sha256)])];
    },
    glue: "\n",
    most,
  };
}
