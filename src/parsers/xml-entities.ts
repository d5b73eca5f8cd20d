const predefined: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A reference; what is longer, or holds other characters, is an ampersand that a careless writer left as it is. */
const reference = /^&(?:#(?:x([0-9a-f]{1,8})|(\d{1,10}))|([\p{L}_:][\p{L}\p{N}_:.-]*));$/iu;
const REFERENCE_LIMIT = 64;

/**
 * Text with XML's own entities and character references replaced. Null if it names an entity of the document's own, which
 * is never expanded.
 */
export function decodeEntities(text: string): string | null {
  let start = text.indexOf("&");
  if (start < 0) return text;
  let decoded = "";
  let done = 0;
  for (; start >= 0; start = text.indexOf("&", Math.max(done, start + 1))) {
    // Looking further would make a text of ampersands a quadratic one.
    const end = start + text.slice(start, start + REFERENCE_LIMIT).indexOf(";");
    if (end < start) continue;
    const character = predefined.get(text.slice(start + 1, end)) ?? decodeReference(text.slice(start, end + 1));
    if (character === null) return null;
    if (character === undefined) continue;
    decoded += text.slice(done, start) + character;
    done = end + 1;
  }
  return done === 0 ? text : decoded + text.slice(done);
}

/** Undefined for what is no reference to a character, null for an entity. */
function decodeReference(text: string): string | null | undefined {
  const match = reference.exec(text);
  if (!match) return undefined;
  const [, hex, decimal, name] = match;
  if (name !== undefined) return null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
