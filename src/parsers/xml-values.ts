/** Numbers as writers of XML put them into attributes. */

/** A count, or null where none or something else stands. */
export function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Seconds as writers put them: `0.5`, `1,234.5` (surefire), `0,5` (a locale's decimal comma), empty. */
export function milliseconds(time: string | undefined): number | undefined {
  if (!time) return undefined;
  const seconds = Number(time.includes(",") ? withoutCommas(time) : time);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1e6) / 1e3 : undefined;
}

function withoutCommas(time: string): string {
  return /^\d+,\d+$/.test(time) ? time.replace(",", ".") : time.replaceAll(",", "");
}
