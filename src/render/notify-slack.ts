import { cut } from "../core/text.js";
import { slackHeader, slackSection } from "./limits.js";
import type { NotifyMessage } from "./notify-message.js";

/**
 * A message as Slack's Block Kit (docs.slack.dev, "Formatting message text"). Other people's words stand in plain text,
 * where Slack looks for no markup; only the line of links, all words of ours, is `mrkdwn`. `text` is what a notification
 * on a phone shows.
 */
export function slackMessage({ title, headline, gates, links }: NotifyMessage): object {
  const section = (words: string) => ({ type: "section", text: plainText(cut(words, slackSection)) });
  return {
    text: escaped(`${title}: ${headline}`),
    blocks: [
      { type: "header", text: plainText(cut(title, slackHeader)) },
      section(headline),
      ...(gates.length > 0 ? [section(gates.join("\n"))] : []),
      ...(links.length > 0
        ? [
            {
              type: "context",
              elements: [
                {
                  type: "mrkdwn",
                  text: links.map(({ label, url }) => `<${address(url)}|${escaped(label)}>`).join(" · "),
                  verbatim: true,
                },
              ],
            },
          ]
        : []),
    ],
  };
}

/** Without the emoji that `:words:` stand for. */
function plainText(text: string): object {
  return { type: "plain_text", text, emoji: false };
}

/** The three characters that Slack gives a meaning to, and what would call people together. */
function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@(?=\S)/g, "@\u200b");
}

function address(url: string): string {
  return url.replace(/[|<>\s&]/g, (character) => encodeURIComponent(character));
}
