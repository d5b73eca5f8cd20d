import type { Answer } from "./github-state.js";

export interface StoredReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  readonly path: string;
  /** Null once it is outdated. */
  line: number | null;
  startLine: number | null;
  readonly originalLine: number;
  readonly commit: string;
  readonly answers: number | null;
  /** The lines that it stands on, by which it is found again after a push. */
  readonly lines: readonly string[] | null;
}

export interface ReviewOptions {
  /** Hunks of a file as the pull request shows them, by the head's lines, both ends included; null: not in the diff. */
  readonly hunks?: ((path: string) => readonly (readonly [number, number])[] | null) | undefined;
  /** Text of a file of the head. */
  readonly text?: ((path: string) => string | null) | undefined;
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

/** A pull request's comments on lines. Refuses what GitHub does, and moves what stands there after a push. */
export class Reviews {
  readonly comments: StoredReviewComment[] = [];
  /** How many reviews were taken. */
  taken = 0;

  constructor(
    private readonly options: ReviewOptions,
    private readonly newId: () => number,
  ) {}

  add(pull: number, author: string, more: Partial<StoredReviewComment> = {}): StoredReviewComment {
    const plain = { path: "a", line: 1, startLine: null, originalLine: 1, commit: "", answers: null, lines: null };
    const comment = { id: this.newId(), pull, author, body: "", ...plain, ...more };
    this.comments.push(comment);
    return comment;
  }

  create(pull: number, author: string, fields: Readonly<Record<string, unknown>>): Answer {
    const drafts = (fields.comments ?? []) as readonly Draft[];
    if (fields.event !== "COMMENT") return { problems: ["a review without an event stays pending"] };
    if (drafts.length === 0 && !fields.body) return { problems: ["a review needs a body or comments"] };
    if (drafts.length > 30)
      return { status: 403, data: { message: "You have triggered an abuse detection mechanism" } };
    const refused = drafts.flatMap((draft) => this.refusal(draft) ?? []);
    // That a line is not shown can be no more than a different idea of the diff: refused, and no violation.
    if (refused.length > 0) return { status: 422, data: { message: "Unprocessable Entity", errors: refused } };
    for (const { path, line = 0, start_line: start = line, body } of drafts) {
      const lines =
        this.options
          .text?.(path)
          ?.split("\n")
          .slice(start - 1, line) ?? null;
      const startLine = start < line ? start : null;
      this.add(pull, author, {
        path,
        body,
        line,
        startLine,
        originalLine: line,
        commit: String(fields.commit_id),
        lines,
      });
    }
    this.taken++;
    return { status: 200, data: { id: this.newId(), state: "COMMENTED", body: fields.body ?? "" } };
  }

  private refusal({ path, body, line, side, start_line: start, start_side: startSide }: Draft): string | null {
    const thread = "pull_request_review_thread";
    if ([...body].length > 65_536) return `${thread}.body is too long (maximum is 65536 characters)`;
    if (body.trim() === "") return `${thread}.body can't be blank`;
    if (line === undefined || side !== "RIGHT") return `${thread}.line can't be blank`;
    if (start !== undefined && (start >= line || startSide !== "RIGHT"))
      return `${thread}.start_line must precede the end line`;
    const hunks = this.options.hunks?.(path);
    if (hunks === undefined) return null;
    if (hunks === null) return `${thread}.path is invalid`;
    const hunk = hunks.find(([first, last]) => line >= first && line <= last);
    if (!hunk) return `${thread}.line must be part of the diff`;
    if (start !== undefined && start < hunk[0])
      return `${thread}.start_line must be part of the same hunk as the line.`;
    return null;
  }

  /** After a push: a comment moves with its lines, and is outdated where these are gone or no longer shown. */
  follow(): void {
    for (const comment of this.comments) {
      if (comment.lines === null) continue;
      const { lines } = comment;
      const text = this.options.text?.(comment.path)?.split("\n") ?? [];
      const at = text.findIndex((_, index) => lines.every((line, i) => text[index + i] === line));
      const last = at + lines.length;
      const isShown = (this.options.hunks?.(comment.path) ?? []).some((hunk) => last >= hunk[0] && last <= hunk[1]);
      comment.line = at >= 0 && isShown ? last : null;
      comment.startLine = comment.line !== null && lines.length > 1 ? at + 1 : null;
    }
  }

  update(id: number, author: string, body: string): Answer {
    const comment = this.comments.find((each) => each.id === id);
    if (!comment) return notFound;
    if (comment.author !== author) return forbidden;
    comment.body = body;
    return { status: 200, data: this.data(comment) };
  }

  remove(id: number, author: string): Answer {
    const comment = this.comments.find((each) => each.id === id);
    if (!comment) return notFound;
    if (comment.author !== author) return forbidden;
    this.comments.splice(this.comments.indexOf(comment), 1);
    return { status: 204, data: null };
  }

  list(pull: number): readonly object[] {
    return this.comments.filter((each) => each.pull === pull).map((each) => this.data(each));
  }

  private data(comment: StoredReviewComment): object {
    return {
      id: comment.id,
      body: comment.body,
      path: comment.path,
      line: comment.line,
      start_line: comment.startLine,
      original_line: comment.originalLine,
      original_commit_id: comment.commit,
      side: "RIGHT",
      user: { login: comment.author },
      ...(comment.answers === null ? {} : { in_reply_to_id: comment.answers }),
    };
  }
}

const notFound: Answer = { status: 404, data: { message: "Not Found" } };
const forbidden: Answer = { status: 403, data: { message: "Resource not accessible by integration" } };
