import type { NotifyEvent } from "../core/notify.js";
import { cut } from "../core/text.js";
import { discordDescription, discordTitle } from "./limits.js";
import { link } from "./markdown.js";
import type { NotifyMessage } from "./notify-message.js";

const colours: Readonly<Record<NotifyEvent, number>> = {
  failed: 0xd1242f,
  "rolled-back": 0xbf8700,
  recovered: 0x1a7f37,
  released: 0x0969da,
  deployed: 0x0969da,
};

/**
 * A message as one embed of a Discord webhook (docs.discord.com, "Execute Webhook"). Nobody is ever pinged
 * (`allowed_mentions`), and other people's words have each sign of markdown escaped.
 */
export function discordMessage({ events: [first = "failed"], title, headline, gates, links }: NotifyMessage): object {
  // Escaping at most doubles a text, and a cut must not fall between a backslash and its sign.
  const half = (words: string, max: number) => escaped(cut(words, Math.floor(max / 2)));
  const last = links.map(({ label, url }) => link(label, url)).join(" · ");
  const room = discordDescription - last.length - 2;
  const words = half([headline, ...gates].join("\n"), room);
  return {
    embeds: [
      {
        title: half(title, discordTitle),
        description: last === "" ? words : `${words}\n\n${last}`,
        color: colours[first],
        ...(links[0] ? { url: links[0].url } : {}),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

function escaped(words: string): string {
  return words.replace(/[\\*_~`|<>#[\]()@:-]/g, (sign) => `\\${sign}`);
}
