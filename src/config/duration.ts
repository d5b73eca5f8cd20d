const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** A day: longer than any hosted job may take, and far below what a timer can count (2^31 ms). */
export const maxDurationMs = 24 * unitMs.h;

/** Milliseconds of `90s`, `10m`, `1h30m`; null if the text is no duration of more than nothing. */
export function parseDuration(text: string): number | null {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
  if (!match) return null;
  const [, h, m, s, ms] = match.map((part) => Number(part ?? 0));
  const total = (h ?? 0) * unitMs.h + (m ?? 0) * unitMs.m + (s ?? 0) * unitMs.s + (ms ?? 0);
  return total > 0 ? total : null;
}

/** The shortest text that `parseDuration` reads as the same. */
export function showDuration(ms: number): string {
  const parts: string[] = [];
  let rest = ms;
  for (const unit of ["h", "m", "s", "ms"] as const) {
    const count = Math.floor(rest / unitMs[unit]);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * unitMs[unit];
  }
  return parts.join("");
}
