import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/** Markdown as GitHub's parser makes HTML of it, before anything is cleaned away. */
export function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmTable(), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
  });
}

/** Names of all tags in order, without those that depend on a text's own characters or on where a path points. */
export function skeleton(page: string): readonly string[] {
  return (page.match(/<!--|<\/?[a-zA-Z][^\s>/]*/g) ?? []).filter((tag) => !/^<\/?(code|span|a)$/.test(tag));
}

export function hrefs(page: string): readonly string[] {
  return [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
}

/** What GitHub would look through for mentions, references, commits, emoji and links: text outside code and links. */
export function readText(page: string): string {
  return page
    .replace(/<!--.*?-->/gs, "")
    .replace(/<(pre|code|a)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
