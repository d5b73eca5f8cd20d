/** Sizes as people write them: `200MB` in powers of 1,000, `200MiB` in powers of 1,024. */

const factors: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** Whole bytes of a size, or null for a text that is none, and for nothing at all. */
export function bytesOf(text: string): number | null {
  const [, figure = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmg]?i?b)$/i.exec(text.trim()) ?? [];
  const factor = factors[unit.toLowerCase()];
  const bytes = factor === undefined ? 0 : Math.round(Number(figure) * factor);
  return bytes > 0 ? bytes : null;
}
