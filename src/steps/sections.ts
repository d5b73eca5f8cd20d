import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";

/**
 * The headings of a Markdown text, in lower case, and whether there is something below each of them, up to the next
 * heading of its depth. A comment is nothing: templates hold them to be replaced. Text in a block of code is no heading.
 */
export function filledSections(markdown: string): ReadonlyMap<string, boolean> {
  const blocks = fromMarkdown(markdown).children;
  const sections = new Map<string, boolean>();
  blocks.forEach((block, index) => {
    if (block.type !== "heading") return;
    const name = textOf(block).trim().toLowerCase();
    const after = blocks.slice(index + 1);
    const end = after.findIndex((next) => next.type === "heading" && next.depth <= block.depth);
    const own = end < 0 ? after : after.slice(0, end);
    sections.set(name, (sections.get(name) ?? false) || own.some(saysSomething));
  });
  return sections;
}

function saysSomething(block: RootContent): boolean {
  if (block.type === "heading" || block.type === "thematicBreak") return false;
  if (block.type === "html") return block.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim() !== "";
  return textOf(block, { includeHtml: false }).trim() !== "" || hasPicture(block);
}

/** A picture or a table of them may stand for words. */
function hasPicture(block: RootContent): boolean {
  return block.type === "paragraph" && block.children.some(({ type }) => type === "image" || type === "imageReference");
}
