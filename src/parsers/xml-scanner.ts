import { decodeEntities } from "./xml-entities.js";

/** What a scanner tells of a document. Names come as they are written, with their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Only while `wantsText` is set; in pieces of any size. */
  text(text: string): void;
  close(): void;
}

/** Ends the reading of a document; `entity` is one that the document declares itself, `too-large` a tag or a depth. */
export class XmlError extends Error {
  constructor(
    readonly kind: "malformed" | "truncated" | "entity" | "too-large",
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Longest tag, comment or instruction, in UTF-16 units: it is held as one string. Texts and CDATA sections have no limit. */
const MARKUP_LIMIT = 32 * 1024 * 1024;
/** Deepest nesting; real reports have a dozen levels, generated ones some hundred. */
const DEPTH_LIMIT = 50_000;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BRACKET = 91;

/** The markup at hand does not end in what was read so far. */
const INCOMPLETE = -1;

/**
 * Splits a document, given in chunks, into tags and text, and holds it to the rules by which a cut or mixed-up document is
 * known: tags match, one root, nothing outside it, attributes with values. It is lenient with what hides no element
 * (control characters, a raw `<` or `&` in a value, a repeated attribute). Own code because reports reach gigabytes and
 * this is several times as fast as saxes, to which a test compares it.
 */
export class XmlScanner {
  wantsText = false;
  readonly #events: XmlEvents;
  readonly #stack: string[] = [];
  /** Element and attribute names seen, each once: names cut from the buffer would keep it alive. */
  readonly #names = new Map<string, string>();
  #buffer = "";
  #at = 0;
  #line = 1;
  /** Where the next line end and the next ampersand stand in the buffer, at or after what was counted. */
  #nextLine = -2;
  #nextAmpersand = -2;
  /** Not tried again before the buffer has this length, so that a huge tag is not scanned once for each chunk of it. */
  #retryAt = 0;
  #inCdata = false;
  #hasRoot = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** Line of the markup at hand, from 1. */
  get line(): number {
    if (this.#nextLine === -2) this.#nextLine = this.#find("\n", 0);
    while (this.#nextLine < this.#at) {
      this.#line++;
      this.#nextLine = this.#find("\n", this.#nextLine + 1);
    }
    return this.#line;
  }

  write(chunk: string): void {
    this.#buffer += chunk;
    if (this.#buffer.length < this.#retryAt) return;
    this.#retryAt = 0;
    this.#nextLine = -2;
    this.#nextAmpersand = -2;
    this.#scan(false);
    void this.line;
    this.#buffer = this.#buffer.slice(this.#at);
    this.#at = 0;
    this.#nextLine = -2;
    if (this.#buffer.length > MARKUP_LIMIT) this.#fail("too-large", "one tag or comment is larger than 32 MB.");
    if (this.#retryAt > 0) this.#retryAt = this.#buffer.length * 2;
  }

  end(): void {
    this.#nextLine = -2;
    this.#nextAmpersand = -2;
    this.#scan(true);
    if (this.#inCdata || this.#at < this.#buffer.length) this.#fail("truncated", "unexpected end.");
    const open = this.#stack.at(-1);
    if (open !== undefined) this.#fail("truncated", `unclosed tag: ${open.slice(0, 80)}`);
    if (!this.#hasRoot) this.#fail("truncated", "document must contain a root element.");
  }

  #find(text: string, from: number): number {
    const found = this.#buffer.indexOf(text, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  #fail(kind: XmlError["kind"], message: string): never {
    throw new XmlError(kind, message, this.line);
  }

  #scan(isLast: boolean): void {
    const { length } = this.#buffer;
    while (this.#at < length) {
      if (this.#inCdata) {
        if (!this.#cdata(isLast)) return;
        continue;
      }
      const less = this.#buffer.indexOf("<", this.#at);
      const end = less < 0 ? length : less;
      if (end > this.#at && !this.#text(end, less >= 0 || isLast)) return;
      if (less < 0) return;
      const next = this.#markup(less);
      if (next === INCOMPLETE) {
        this.#retryAt = 1;
        return;
      }
      this.#at = next;
    }
  }

  /** Text up to `end`; false if an entity may go on in the next chunk. */
  #text(end: number, isWhole: boolean): boolean {
    let stop = end;
    if (this.#stack.length === 0) this.#between(end);
    else if (this.#wantsLook(end)) {
      const last = isWhole ? -1 : this.#buffer.lastIndexOf("&");
      // Entities are short; a lone ampersand further back is text.
      if (last >= this.#at && end - last < 64 && !this.#buffer.includes(";", last)) stop = last;
      const text = decodeEntities(this.#buffer.slice(this.#at, stop));
      if (text === null) this.#fail("entity", "undefined entity.");
      else if (this.wantsText && text !== "") this.#events.text(text);
    }
    this.#at = stop;
    return stop === end;
  }

  /** Text that nobody wants is only looked at for entities. */
  #wantsLook(end: number): boolean {
    if (this.wantsText) return true;
    if (this.#nextAmpersand < this.#at) this.#nextAmpersand = this.#find("&", this.#at);
    return this.#nextAmpersand < end;
  }

  /** Between the prolog, the root and the end only blanks may stand. */
  #between(end: number): void {
    if (/\S/.test(this.#buffer.slice(this.#at, end))) this.#fail("malformed", "text data outside of root node.");
  }

  /** Part of a CDATA section; false if it goes on in the next chunk. */
  #cdata(isLast: boolean): boolean {
    const close = this.#buffer.indexOf("]]>", this.#at);
    // The mark itself may be torn.
    const end = close >= 0 ? close : isLast ? this.#buffer.length : Math.max(this.#at, this.#buffer.length - 2);
    if (this.wantsText && end > this.#at) this.#events.text(this.#buffer.slice(this.#at, end));
    this.#at = close >= 0 ? close + 3 : end;
    this.#inCdata = close < 0;
    return close >= 0;
  }

  /** Handles the markup at `start`; gives where it ends. */
  #markup(start: number): number {
    const buffer = this.#buffer;
    this.#at = start;
    switch (buffer.charCodeAt(start + 1)) {
      case SLASH:
        return this.#endTag(start + 2);
      case BANG:
        return this.#declaration(start);
      case QUESTION:
        return after(buffer, "?>", start + 2);
      default:
        return start + 1 < buffer.length ? this.#startTag(start + 1) : INCOMPLETE;
    }
  }

  #endTag(start: number): number {
    const buffer = this.#buffer;
    const open = this.#stack.at(-1);
    if (open !== undefined && buffer.startsWith(open, start)) {
      const end = start + open.length;
      if (buffer.charCodeAt(end) === GREATER) return this.#closeElement(end + 1);
    }
    const end = buffer.indexOf(">", start);
    if (end < 0) return INCOMPLETE;
    const name = buffer.slice(start, end).trimEnd();
    if (name !== open) this.#fail("malformed", `unexpected close tag: ${name.slice(0, 80)}`);
    return this.#closeElement(end + 1);
  }

  #closeElement(end: number): number {
    this.#events.close();
    this.#stack.pop();
    return end;
  }

  #declaration(start: number): number {
    const buffer = this.#buffer;
    if (buffer.startsWith("<!--", start)) return after(buffer, "-->", start + 4);
    if (buffer.startsWith("<![CDATA[", start)) {
      if (this.#stack.length === 0) this.#fail("malformed", "text data outside of root node.");
      this.#inCdata = true;
      return start + 9;
    }
    if (/^<!doctype/i.test(buffer.slice(start, start + 9))) {
      if (this.#hasRoot) this.#fail("malformed", "inappropriately located doctype declaration.");
      return endOfDoctype(buffer, start + 9);
    }
    if (buffer.length - start >= 9) this.#fail("malformed", "incorrect syntax.");
    return INCOMPLETE;
  }

  #startTag(start: number): number {
    const buffer = this.#buffer;
    let at = start;
    while (!endsName(buffer.charCodeAt(at))) at++;
    if (at >= buffer.length) return INCOMPLETE;
    if (at === start || !startsName(buffer.charCodeAt(start))) {
      this.#fail("malformed", "disallowed character in tag name");
    }
    const name = this.#name(start, at);
    const attributes: Record<string, string> = {};
    for (;;) {
      const gap = at;
      let code = buffer.charCodeAt(at);
      while (code === SPACE || code === LF || code === TAB || code === CR) code = buffer.charCodeAt(++at);
      if (code === GREATER) {
        this.#openElement(name, attributes);
        return at + 1;
      }
      if (at + 1 >= buffer.length) return INCOMPLETE;
      if (code === SLASH) {
        if (buffer.charCodeAt(at + 1) !== GREATER)
          this.#fail("malformed", "forward-slash in opening tag not followed by >.");
        this.#openElement(name, attributes);
        return this.#closeElement(at + 2);
      }
      if (gap === at) this.#fail("malformed", "no whitespace between attributes.");
      at = this.#attribute(at, attributes);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }

  /** Reads `name="value"` at `start`; gives where it ends. */
  #attribute(start: number, attributes: Record<string, string>): number {
    const buffer = this.#buffer;
    const { length } = buffer;
    let at = start;
    while (!endsName(buffer.charCodeAt(at))) at++;
    if (at > start && at < length) {
      const nameEnd = at;
      while (isBlank(buffer.charCodeAt(at))) at++;
      if (at < length && buffer.charCodeAt(at) !== EQUALS) this.#fail("malformed", "attribute without value.");
      at++;
      while (isBlank(buffer.charCodeAt(at))) at++;
      const quote = buffer.charCodeAt(at);
      if (quote === QUOTE || quote === APOSTROPHE)
        return this.#value(this.#name(start, nameEnd), at + 1, quote, attributes);
      if (at < length) this.#fail("malformed", "unquoted attribute value.");
    } else if (at < length) {
      this.#fail("malformed", "disallowed character in attribute name.");
    }
    return INCOMPLETE;
  }

  #value(name: string, start: number, quote: number, attributes: Record<string, string>): number {
    const buffer = this.#buffer;
    const { length } = buffer;
    let at = start;
    let isPlain = true;
    for (; at < length; at++) {
      const code = buffer.charCodeAt(at);
      if (code === quote) break;
      if (code < SPACE || code === AMPERSAND) isPlain = false;
    }
    if (at >= length) return INCOMPLETE;
    const raw = buffer.slice(start, at);
    // XML 1.0, 3.3.3: white space in a value that is written as such, not as a reference, stands for a blank.
    const value = isPlain ? raw : decodeEntities(raw.replace(/\r\n|[\t\n\r]/g, " "));
    if (value === null) this.#fail("entity", "undefined entity.");
    else attributes[name] = value;
    return at + 1;
  }

  #openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#stack.length === 0 && this.#hasRoot) this.#fail("malformed", "documents may contain only one root.");
    if (this.#stack.length >= DEPTH_LIMIT) this.#fail("too-large", `elements nest deeper than ${DEPTH_LIMIT} levels.`);
    this.#hasRoot = true;
    this.#stack.push(name);
    this.#events.open(name, attributes);
  }

  /** The name at a place, without a reference to the buffer. */
  #name(start: number, end: number): string {
    const text = this.#buffer.slice(start, end);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, "utf16le").toString("utf16le");
    if (this.#names.size < 10_000) this.#names.set(copy, copy);
    return copy;
  }
}

function after(buffer: string, mark: string, from: number): number {
  const found = buffer.indexOf(mark, from);
  return found < 0 ? INCOMPLETE : found + mark.length;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR;
}

/** What cannot stand in a name; NaN, the end of the buffer, ends one too. */
function endsName(code: number): boolean {
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
function startsName(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 58 || code > 127;
}

/** Where a document type ends, whose internal subset may hold quoted `>` and comments. */
function endOfDoctype(buffer: string, start: number): number {
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
