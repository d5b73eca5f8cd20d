import type { NotifyMessage } from "./notify-message.js";

/**
 * A message as an Adaptive Card for the webhook of a Teams workflow (learn.microsoft.com, "Create incoming webhooks with
 * Workflows"). Words stand in runs of a RichTextBlock, which know no markdown.
 */
export function teamsMessage({ title, headline, gates, links }: NotifyMessage): object {
  const block = (lines: readonly object[]) => ({ type: "RichTextBlock", inlines: lines });
  const run = (text: string, more: object = {}) => ({ type: "TextRun", text, ...more });
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [
            block([run(title, { size: "Large", weight: "Bolder" })]),
            block([run(headline)]),
            ...gates.map((gate) => block([run(gate)])),
          ],
          actions: links.map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url })),
          msteams: { width: "Full" },
        },
      },
    ],
  };
}
