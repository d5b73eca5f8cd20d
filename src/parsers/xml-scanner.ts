import { after, BANG, endOfDoctype, GREATER, INCOMPLETE, QUESTION, SLASH, standsAt } from "./xml-characters.js";
import { decodeEntities } from "./xml-entities.js";
import { type Fault, TagReader, XmlError } from "./xml-tags.js";

/** What a scanner tells of a document. Names come as they are written, with their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Only while `wantsText` is set; in pieces of any size. */
  text(text: string): void;
  close(): void;
}

/** Longest tag, comment or instruction, in UTF-16 units: it is held as one string. Texts and CDATA sections have no limit. */
const MARKUP_LIMIT = 32 * 1024 * 1024;
/** Deepest nesting; real reports have a dozen levels, generated ones some hundred. */
const DEPTH_LIMIT = 50_000;

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
  readonly #tags = new TagReader((kind, message) => this.#fail(kind, message));
  #buffer = "";
  #at = 0;
  #line = 1;
  /** Where the next line end stands in the buffer, at or after what was counted. */
  #nextLine = -2;
  /** Where the next ampersand was last found. */
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
    this.#forget();
    this.#scan(false);
    void this.line;
    this.#buffer = this.#buffer.slice(this.#at);
    this.#at = 0;
    this.#nextLine = -2;
    if (this.#buffer.length > MARKUP_LIMIT) this.#fail("too-large", "one tag or comment is larger than 32 MB.");
    if (this.#retryAt > 0) this.#retryAt = Math.min(this.#buffer.length * 2, MARKUP_LIMIT + 1);
  }

  end(): void {
    this.#forget();
    this.#scan(true);
    if (this.#inCdata || this.#at < this.#buffer.length) this.#fail("truncated", "unexpected end.");
    const open = this.#stack.at(-1);
    if (open !== undefined) this.#fail("truncated", `unclosed tag: ${open.slice(0, 80)}`);
    if (!this.#hasRoot) this.#fail("truncated", "document must contain a root element.");
  }

  /** What was found in a buffer stands elsewhere in the next. */
  #forget(): void {
    this.#nextLine = -2;
    this.#nextAmpersand = -2;
    this.#tags.forget();
  }

  #hasAmpersand(start: number, end: number): boolean {
    if (this.#nextAmpersand < start) this.#nextAmpersand = this.#find("&", start);
    return this.#nextAmpersand < end;
  }

  #find(text: string, from: number): number {
    const found = this.#buffer.indexOf(text, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  #fail(kind: Fault, message: string): never {
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
    else if (this.wantsText || this.#hasAmpersand(this.#at, end)) {
      // Text that nobody wants is only looked at for entities.
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
    if (open !== undefined && standsAt(buffer, open, start)) {
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
    const tags = this.#tags;
    const end = tags.read(this.#buffer, start);
    if (end === INCOMPLETE) return INCOMPLETE;
    this.#openElement(tags.name, tags.attributes);
    return tags.isEmpty ? this.#closeElement(end) : end;
  }

  #openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#stack.length === 0 && this.#hasRoot) this.#fail("malformed", "documents may contain only one root.");
    if (this.#stack.length >= DEPTH_LIMIT) this.#fail("too-large", `elements nest deeper than ${DEPTH_LIMIT} levels.`);
    this.#hasRoot = true;
    this.#stack.push(name);
    this.#events.open(name, attributes);
  }
}
