/** The characters by which XML is told apart, as codes, and what can be asked of a place in a text. */

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET = 91;

/** The markup at hand does not end in what was read so far. */
export const INCOMPLETE = -1;

export function after(buffer: string, mark: string, from: number): number {
  const found = buffer.indexOf(mark, from);
  return found < 0 ? INCOMPLETE : found + mark.length;
}

/** The same as `startsWith`, which V8 does not inline: most of the time of a document goes by here. */
export function standsAt(buffer: string, text: string, start: number): boolean {
  for (let at = 0; at < text.length; at++) {
    if (buffer.charCodeAt(start + at) !== text.charCodeAt(at)) return false;
  }
  return true;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR;
}

/** What cannot stand in a name; NaN, the end of the buffer, ends one too. */
export function endsName(code: number): boolean {
  return !(
    code > GREATER ||
    (code > SPACE &&
      code !== SLASH &&
      code !== EQUALS &&
      code < LESS &&
      code !== QUOTE &&
      code !== APOSTROPHE &&
      code !== AMPERSAND)
  );
}

/** Letters, underscore, colon, and everything beyond ASCII: enough to tell a tag from a stray `<`. */
export function startsName(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 58 || code > 127;
}

/** Where a document type ends, whose internal subset may hold quoted `>` and comments. */
export function endOfDoctype(buffer: string, start: number): number {
  let depth = 0;
  for (let at = start; at >= 0 && at < buffer.length; ) {
    const code = buffer.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) at = after(buffer, String.fromCharCode(code), at + 1);
    else if (code === LESS && buffer.startsWith("<!--", at)) at = after(buffer, "-->", at + 4);
    else if (code === LESS && buffer.startsWith("<?", at)) at = after(buffer, "?>", at + 2);
    else if (code === GREATER && depth <= 0) return at + 1;
    else {
      if (code === BRACKET) depth++;
      else if (code === BRACKET + 2) depth--;
      at++;
    }
    if (at === INCOMPLETE) return INCOMPLETE;
  }
  return INCOMPLETE;
}
