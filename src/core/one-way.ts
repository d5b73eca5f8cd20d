import { cut } from "./text.js";

/** A migration that cannot be undone: what was in a dropped column is gone. */
export interface OneWay {
  /** The statement, or the line that says so. */
  readonly statement: string;
  /** `line 12 of the preview`, `migrations/0003_users.py, line 14`. */
  readonly where: string;
}

/** Our own: so many are kept of a release, since GitHub keeps them with its deployment. */
export const mostOneWay = 20;

/** `DROP TABLE users (line 12 of the preview)`, `… and 2 more`. */
export function oneWayWords(found: readonly OneWay[]): string {
  const [first] = found;
  if (!first) return "";
  const rest = found.length > 1 ? ` and ${found.length - 1} more` : "";
  return `${cut(first.statement, 80)} (${first.where})${rest}`;
}
