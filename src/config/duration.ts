const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A day: longer than any hosted job may take, and far below what a timer can count (2^31 ms). */
export const maxDurationMs = 24 * unitMs.h;

/** Milliseconds of `90s`, `10m`, `1h30m`, `3d`; null if the text is no duration of more than nothing. */
export function parseDuration(text: string): number | null {
  const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
  if (!match) return null;
  const [, d, h, m, s, ms] = match.map((part) => Number(part ?? 0));
  const total = (d ?? 0) * unitMs.d + (h ?? 0) * unitMs.h + (m ?? 0) * unitMs.m + (s ?? 0) * unitMs.s + (ms ?? 0);
  return total > 0 ? total : null;
}

const durationUnits = ["d", "h", "m", "s", "ms"] as const;

/** A short text that `parseDuration` reads as the same; days only of more than one: `24h`, `3d`. */
export function showDuration(ms: number): string {
  const parts: string[] = [];
  let rest = ms;
  for (const unit of ms > unitMs.d ? durationUnits : durationUnits.slice(1)) {
    const count = Math.floor(rest / unitMs[unit]);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * unitMs[unit];
  }
  return parts.join("");
}
