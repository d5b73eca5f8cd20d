const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Text with XML's own entities and character references replaced. Null if it names an entity of the document's own, which
 * is never expanded. An ampersand that begins no reference stands for itself, as careless writers mean it.
 */
export function decodeEntities(text: string): string | null {
  if (!text.includes("&")) return text;
  let isKnown = true;
  const decoded = text.replace(
    /&(?:#(?:x([0-9a-f]{1,8})|(\d{1,10}))|([\p{L}_:][\p{L}\p{N}_:.-]{0,63}));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name === undefined) return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? whole;
      if (Object.hasOwn(predefined, name)) return predefined[name] ?? whole;
      isKnown = false;
      return whole;
    },
  );
  return isKnown ? decoded : null;
}

/** Undefined for what is no character: such a reference stays as it is written. */
function character(code: number): string | undefined {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
