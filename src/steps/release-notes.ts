import type { NoteEntry } from "../core/release.js";
import type { CommitMessage } from "../ports.js";
import { header } from "./conventional.js";

/** Types of the lines in a squashed commit's body that are news of their own. */
const newsTypes = ["feat", "fix", "perf", "revert"];

/**
 * What commits have to tell, in their order, by Conventional Commits 1.0.0. Of a squashed commit the lines of its body
 * that follow the convention count too. Merges say nothing that their commits don't, and a commit that is reverted in
 * the same release is no news, nor is its revert.
 */
export async function noteEntries(commits: readonly CommitMessage[]): Promise<readonly NoteEntry[]> {
  const { CommitParser } = await import("conventional-commits-parser");
  const parser = new CommitParser({
    headerPattern: header,
    headerCorrespondence: ["type", "scope", "subject"],
    breakingHeaderPattern: /^(\w[\w-]*)(?:\(([^()\r\n]*)\))?!:\s+(.+)$/,
  });
  const reverts = new Map(commits.map((commit) => [commit.sha, revertedBy(commit, commits)]));
  const gone = new Set([...reverts].flatMap(([sha, target]) => (target === null ? [] : [sha, target])));
  return commits
    .filter(({ isMerge, sha }) => !isMerge && !gone.has(sha))
    .flatMap(({ message, sha }) => {
      const own = entry(parser.parse(message.trim() === "" ? "-" : message), message, sha);
      const subjects = new Set([own.subject.replace(/\s*\(#\d+\)$/, "")]);
      const more = bodyHeaders(message).flatMap((line) => {
        const found = entry(parser.parse(line), line, sha);
        const isNews = (newsTypes.includes(found.type) || found.breaks !== null) && !subjects.has(found.subject);
        subjects.add(found.subject);
        return isNews ? [found] : [];
      });
      return [own, ...more];
    });
}

interface Parsed {
  readonly header: string | null;
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly [field: string]: unknown;
}

function entry(parsed: Parsed, message: string, commit: string): NoteEntry {
  const { type, scope, subject, notes } = parsed;
  const breaking = notes.find(({ title }) => /^BREAKING[ -]CHANGE$/.test(title));
  const firstLine = message.split(/\r?\n/, 1)[0]?.trim() ?? "";
  return {
    type: typeof type === "string" ? type.toLowerCase() : "",
    scope: typeof scope === "string" && scope !== "" ? scope : null,
    subject: typeof subject === "string" ? subject : firstLine,
    commit,
    breaks: breaking ? breaking.text.trim() : null,
  };
}

/** `* feat(api): refunds`, as GitHub lists the commits of a squashed pull request. */
function bodyHeaders(message: string): readonly string[] {
  return message
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const item = /^\s*[*-]\s+(.+)$/.exec(line)?.[1]?.trim();
      return item !== undefined && header.test(item) ? [item] : [];
    });
}

/** Full SHA of the commit that this one takes back, if that one is among them. */
function revertedBy({ message }: CommitMessage, commits: readonly CommitMessage[]): string | null {
  const sha = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1];
  return sha === undefined ? null : (commits.find((other) => other.sha.startsWith(sha))?.sha ?? null);
}
