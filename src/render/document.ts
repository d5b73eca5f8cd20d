import { count, number } from "./figures.js";

/** A part of a page that gives way when the whole is too long: item by item, then all of it. Markdown throughout. */
export interface Section {
  /** What the items are, for saying how many are not shown: `failing test`. */
  readonly noun: string;
  readonly plural?: string | undefined;
  /** The section with the most is filled first. */
  readonly importance: number;
  readonly total: number;
  readonly open: string;
  readonly close: string;
  /** Items, the most useful first; each as forms from the fullest to the shortest. Lazy: few may be asked for. */
  readonly items: () => Iterable<readonly [string, ...string[]]>;
  /** Between items: a table's rows follow each other, paragraphs stand apart. */
  readonly glue: "\n" | "\n\n";
  /** At most this many items, even where there is room. */
  readonly most: number;
}

export interface Page {
  readonly head: string;
  /** In the order of display. */
  readonly sections: readonly Section[];
  /** Last lines, given what is not shown (`24,950 failing tests`). */
  readonly foot: (hidden: readonly string[]) => string;
}

/** How long a text is, in the unit of its channel's limit. */
export type Measure = (text: string) => number;
export const units: Measure = (text) => text.length;
export const bytes: Measure = (text) => Buffer.byteLength(text);

/**
 * Lays a page out within `limit`. Sections are filled from the most to the least important, so what gives way first is
 * the least useful; a section is shown whole, with fewer items, or not at all, never cut inside.
 */
export function layOut(page: Page, limit: number, measure: Measure): string {
  const everyHidden = page.sections.map((section) => hiddenNote(section, section.total));
  const separators = 2 * (page.sections.length + 2);
  let room = limit - measure(page.head) - measure(page.foot(everyHidden)) - separators;
  const filled = new Map<Section, { readonly text: string; readonly shown: number }>();
  for (const section of [...page.sections].sort((a, b) => b.importance - a.importance)) {
    const result = fill(section, room, measure);
    if (!result) continue;
    filled.set(section, result);
    room -= measure(result.text);
  }
  const hidden = page.sections
    .map((section) => [section, section.total - (filled.get(section)?.shown ?? 0)] as const)
    .filter(([, missing]) => missing > 0)
    .map(([section, missing]) => hiddenNote(section, missing));
  const parts = [page.head, ...page.sections.map((section) => filled.get(section)?.text ?? ""), page.foot(hidden)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function fill(section: Section, room: number, measure: Measure) {
  if (section.total === 0) return null;
  const gap = section.glue.length;
  const more = (missing: number) => `… and ${number(missing)} more`;
  let left = room - measure(section.open) - measure(section.close) - measure(more(section.total)) - 4 * gap;
  const shown: string[] = [];
  for (const forms of section.items()) {
    if (shown.length === section.most) break;
    const form = forms.find((candidate) => measure(candidate) + gap <= left);
    if (form === undefined) break;
    shown.push(form);
    left -= measure(form) + gap;
  }
  if (shown.length === 0) return null;
  const rest = section.total - shown.length;
  // A line directly below a table would be one more row of it.
  const tail = rest > 0 ? `\n\n${more(rest)}` : "";
  return { text: `${section.open}${shown.join(section.glue)}${tail}${section.close}`, shown: shown.length };
}

function hiddenNote(section: Section, missing: number): string {
  return count(missing, section.noun, section.plural);
}

/** Opens and closes a fold; the summary is HTML of ours. The blank lines let markdown begin again. */
export function fold(summary: string, isBold: boolean): { readonly open: string; readonly close: string } {
  const title = isBold ? `<b>${summary}</b>` : summary;
  return { open: `<details><summary>${title}</summary>\n\n`, close: "\n\n</details>" };
}
