import { cut, visible } from "../core/text.js";

/**
 * GitHub-flavoured markdown in which somebody else's text is only text. Two dangers are met in two ways: what the
 * markdown parser would read as structure becomes a character reference, which it never reads as structure; and what
 * GitHub looks for afterwards in the finished text (mentions, references, commits, emoji, links) is broken by a
 * zero-width space. Inside `<code>` and `<pre>` GitHub does not look.
 */

const zeroWidth = "\u200b";

const structure: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\\": "&#92;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
  "~": "&#126;",
  "|": "&#124;",
  // GitHub's own advice for a dollar that is no formula (docs, "Writing mathematical expressions").
  $: "<span>$</span>",
};

/** Somebody else's text on one line, for a paragraph, a heading, a table's cell or a fold's summary. */
export function text(words: string, max = 300): string {
  return breakReferences(oneLine(words, max))
    .replace(/[&<>\\`*_[\]~|$]/g, (character) => structure[character] ?? character)
    .replace(/^([#+=-])/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_, digits: string, end: string) => `${digits}&#${end.charCodeAt(0)};`);
}

/** Somebody else's text as inline code; safe in a table's cell too. */
export function code(words: string, max = 200): string {
  const line = oneLine(words, max);
  if (line === "") return "";
  // A pipe ends a cell even in code, and escaping it shows outside a table.
  if (line.includes("|")) return `<code>${text(line, max)}</code>`;
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Somebody else's lines as a code block, cut to `maxLines` lines of `maxWidth` characters; what was cut is said. */
export function codeBlock(words: string, maxLines: number, maxWidth = 300, language = "text"): string {
  const lines = visible(words).replace(/\s+$/, "").replace(/^\n+/, "").split("\n");
  const shown = lines.slice(0, maxLines).map((line) => cut(line, maxWidth));
  if (lines.length > maxLines) shown.push(`… ${lines.length - maxLines} more lines`);
  const fence = fenceOf(shown.join("\n"));
  return `${fence}${language}\n${shown.join("\n")}\n${fence}`;
}

/** Lines that GitHub offers to put in the place of those that the comment stands on; no line at all deletes them. */
export function suggestionBlock(lines: readonly string[]): string {
  const fence = fenceOf(lines.join("\n"));
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}

/** What opens and closes a code block that holds this. */
export function fenceOf(words: string): string {
  return "`".repeat(Math.max(3, longestRun(words) + 1));
}

/** A link of ours: `label` is markdown, the address is encoded so that it cannot end early. */
export function link(label: string, url: string): string {
  const address = url.replace(/[\s()<>\\|`[\]\p{C}]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
  return `[${label}](${address})`;
}

/** One row of a table; cells are markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The two lines that start a table. */
export function tableHead(titles: readonly string[]): string {
  return `${row(titles)}\n|${titles.map(() => "---|").join("")}`;
}

/** Hidden line by which a comment of ours is found again. */
export function marker(checkName: string): string {
  return `<!-- gatehouse:${inMarker(checkName)} -->`;
}

/** A name as a marker holds it: without blanks, colons, and what could end a comment of HTML. */
export function inMarker(name: string): string {
  return encodeURIComponent(visible(cut(name, 100))).replaceAll("-", "%2D");
}

function oneLine(words: string, max: number): string {
  // Cut first: a name of megabytes must not be searched.
  const short = cut(words, max * 4);
  return cut(visible(short).replace(/\s+/g, " ").trim(), max);
}

function longestRun(words: string): number {
  return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Mentions, issue references, commits, emoji and bare links, each broken where GitHub would recognise it. */
function breakReferences(words: string): string {
  return (
    words
      .replace(/@(?=\S)/g, `@${zeroWidth}`)
      .replace(/#(?=\d)/g, `#${zeroWidth}`)
      .replace(/\bGH-(?=\d)/gi, (found) => found + zeroWidth)
      // `file:12:5:` is no emoji, though `:100:` is.
      .replace(/:(?=(?:100|1234|[+-]1|[\w+-]{0,40}[A-Za-z][\w+-]{0,40}):)/g, `:${zeroWidth}`)
      .replace(/:(?=\/\/)/g, `:${zeroWidth}`)
      .replace(/\bwww(?=\.)/gi, (found) => found + zeroWidth)
      .replace(/\b[0-9a-f]{7,}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
  );
}
