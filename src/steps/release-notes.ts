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
  const gone = takenBack(commits);
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
  const breaking = notes.filter(({ title }) => /^BREAKING[ -]CHANGE$/.test(title));
  const firstLine = message.split(/\r?\n/, 1)[0]?.trim() ?? "";
  const plainType = /^Revert "/.test(firstLine) ? "revert" : "";
  return {
    type: typeof type === "string" ? type.toLowerCase() : plainType,
    scope: typeof scope === "string" && scope !== "" ? scope : null,
    subject: typeof subject === "string" ? subject : firstLine,
    commit,
    breaks: breaking.length > 0 ? breaking.map(({ text }) => withoutTrailers(text)).join("\n\n") : null,
  };
}

/** The parser takes all lines after a footer for its text, and with them who has signed, and their addresses. */
function withoutTrailers(text: string): string {
  const end = text.search(/^(?:[a-z]+(?:-[a-z]+)*-by|change-id|release-as|refs|cc|link): |^-{3,}\s*$/im);
  return (end < 0 ? text : text.slice(0, end)).trim();
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

/**
 * Commits that a later one takes back, and those that do so. A revert that is itself taken back has changed nothing. What
 * came with a merge is not told from the rest: the revert of a merge takes nothing off the list, and is news.
 */
function takenBack(commits: readonly CommitMessage[]): ReadonlySet<string> {
  const pairs = commits.flatMap((revert) => {
    const target = revertedBy(revert, commits);
    return target === undefined || target.isMerge || target.sha === revert.sha
      ? []
      : [[revert.sha, target.sha] as const];
  });
  const counts = (sha: string, seen: readonly string[]): boolean =>
    !pairs.some(([by, of]) => of === sha && !seen.includes(by) && counts(by, [...seen, by]));
  return new Set(pairs.filter(([by]) => counts(by, [by])).flat());
}

/** The commit that this one takes back, by git's words or by those of GitHub's button, if it is among them. */
function revertedBy({ message }: CommitMessage, commits: readonly CommitMessage[]): CommitMessage | undefined {
  const sha = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1];
  if (sha !== undefined) return commits.find((other) => other.sha.startsWith(sha));
  const pull = /^Revert "/.test(message) ? /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\s*$/m.exec(message)?.[1] : undefined;
  if (pull === undefined) return undefined;
  return commits.find((other) => other.message.split(/\r?\n/, 1)[0]?.trimEnd().endsWith(`(#${pull})`));
}
