import { type NoteEntry, type ReleaseNotes, releaseMarker } from "../core/release.js";
import { fold, layOut, type Section, units } from "./document.js";
import { count } from "./figures.js";
import { releaseBodyLimit } from "./limits.js";
import { code, link, text } from "./markdown.js";
import { shortCommit } from "./places.js";

const groups: readonly { readonly title: string; readonly types: readonly string[] }[] = [
  { title: "Features", types: ["feat"] },
  { title: "Fixes", types: ["fix"] },
  { title: "Performance", types: ["perf"] },
  { title: "Reverts", types: ["revert"] },
];

/** The text of a release from its commits: what breaks first, then by kind; the rest is folded. */
export function releaseNotes(notes: ReleaseNotes, repositoryUrl: string): string {
  const { entries, previous, tag } = notes;
  const breaking = entries.filter(({ breaks }) => breaks !== null);
  const others = entries.filter(({ type }) => !groups.some(({ types }) => types.includes(type)));
  const line = (entry: NoteEntry) => noteLine(entry, repositoryUrl);
  const sections = [
    listSection("Breaking changes", breaking, (entry) => breakingLine(entry, repositoryUrl), 9),
    ...groups.map(({ title, types }, index) => {
      const own = entries.filter(({ type }) => types.includes(type));
      return listSection(title, own, line, 8 - index);
    }),
    { ...listSection("", others, line, 1), ...fold(count(others.length, "other change"), false) },
  ].filter(({ total }) => total > 0);
  const compare = `${repositoryUrl}/compare/${encodeURIComponent(previous ?? "")}...${encodeURIComponent(tag)}`;
  const first = previous === null ? "First release." : "";
  const head = entries.length === 0 && previous !== null ? "No changes." : first;
  const page = {
    head,
    sections,
    foot: (hidden: readonly string[]) =>
      [
        ...(hidden.length > 0 ? [`Not shown: ${hidden.join(", ")}.`] : []),
        ...(previous === null ? [] : [`**Full changes:** ${link(code(`${previous}…${tag}`), compare)}`]),
        releaseMarker,
      ].join("\n\n"),
  };
  return layOut(page, releaseBodyLimit, units).trimStart();
}

/** Text of somebody else's (GitHub's notes, none at all) as that of a release of ours. */
export function markedBody(body: string): string {
  const room = releaseBodyLimit - releaseMarker.length - 4;
  return `${body.length > room ? `${body.slice(0, room - 1)}…` : body}\n\n${releaseMarker}\n`.trimStart();
}

function listSection(
  title: string,
  entries: readonly NoteEntry[],
  line: (entry: NoteEntry) => string,
  importance: number,
): Section {
  return {
    noun: "change",
    importance,
    total: entries.length,
    open: `## ${title}\n\n`,
    close: "",
    *items() {
      for (const entry of entries) yield [line(entry)];
    },
    glue: "\n",
    most: 1_000,
  };
}

/** `- **api:** refunds round half to even (#12) · 4f1c0de`. */
function noteLine({ scope, subject, commit }: NoteEntry, repositoryUrl: string): string {
  const [, words = subject, pull] = /^(.*?)\s*\(#(\d{1,10})\)$/.exec(subject) ?? [];
  const prefix = scope === null ? "" : `**${text(scope, 60)}:** `;
  const pullLink = pull === undefined ? "" : ` (${link(`#${pull}`, `${repositoryUrl}/pull/${pull}`)})`;
  const commitLink = link(code(shortCommit(commit)), `${repositoryUrl}/commit/${commit}`);
  return `- ${prefix}${text(words) || "(no message)"}${pullLink} · ${commitLink}`;
}

function breakingLine(entry: NoteEntry, repositoryUrl: string): string {
  const { breaks, subject } = entry;
  const line = noteLine(entry, repositoryUrl);
  const words = breaks ?? "";
  return words === "" || words === subject ? line : `${line}\\\n  ${text(words, 1_000)}`;
}
