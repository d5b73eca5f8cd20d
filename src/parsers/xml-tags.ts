import { copyOf } from "./text.js";
import { EQUALS, endsName, GREATER, INCOMPLETE, isBlank, SLASH, standsAt, startsName } from "./xml-characters.js";
import { decodeEntities } from "./xml-entities.js";

/** Why reading ends; `entity` is one that the document declares itself, `too-large` a tag or a depth. */
export type Fault = "malformed" | "truncated" | "entity" | "too-large";

/** Ends the reading of a document. */
export class XmlError extends Error {
  constructor(
    readonly kind: Fault,
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** An element and its attributes in the order in which they last came, each as it is mostly written (` name="`). */
interface Shape {
  readonly name: string;
  readonly attributes: { readonly name: string; readonly start: string }[];
}
/** Most elements, and attributes of one, that are remembered. */
const SHAPE_LIMIT = 1_000;

/** References, and white space that is normalised in values. */
const special = /[&\t\n\r]/g;

/**
 * Reads start tags with their attributes. What comes next is most often what came before, and comparing is cheaper than
 * cutting out: so each element's attributes are expected in the order in which they last came.
 */
export class TagReader {
  /** What was read last. */
  name = "";
  attributes: Readonly<Record<string, string>> = {};
  isEmpty = false;
  readonly #fail: (kind: Fault, message: string) => never;
  readonly #shapes = new Map<string, Shape>();
  #lastShape: Shape = { name: "", attributes: [] };
  #buffer = "";
  /** Where the next character that makes a value other than it is written stands, at or after where it was last looked for. */
  #nextSpecial = -2;

  constructor(fail: (kind: Fault, message: string) => never) {
    this.#fail = fail;
  }

  /** What was found in a buffer stands elsewhere in the next. */
  forget(): void {
    this.#nextSpecial = -2;
  }

  /** Reads the tag whose name begins at `start`; gives where it ends. */
  read(buffer: string, start: number): number {
    this.#buffer = buffer;
    const shape = this.#shape(start);
    if (shape === null) return INCOMPLETE;
    const attributes: Record<string, string> = {};
    let at = start + shape.name.length;
    for (let index = 0; ; index++) {
      const expected = shape.attributes[index];
      if (expected !== undefined && standsAt(buffer, expected.start, at)) {
        at = this.#value(expected.name, at + expected.start.length, '"', attributes);
      } else {
        const gap = at;
        while (isBlank(buffer.charCodeAt(at))) at++;
        const code = buffer.charCodeAt(at);
        if (code === GREATER) {
          return this.#found(shape, attributes, false, at + 1);
        }
        if (at + 1 >= buffer.length) return INCOMPLETE;
        if (code === SLASH) {
          if (buffer.charCodeAt(at + 1) !== GREATER) {
            this.#fail("malformed", "forward-slash in opening tag not followed by >.");
          }
          return this.#found(shape, attributes, true, at + 2);
        }
        if (gap === at) this.#fail("malformed", "no whitespace between attributes.");
        at = this.#attribute(at, attributes, shape, index);
      }
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }

  #found(shape: Shape, attributes: Readonly<Record<string, string>>, isEmpty: boolean, end: number): number {
    this.name = shape.name;
    this.attributes = attributes;
    this.isEmpty = isEmpty;
    return end;
  }

  /** What is known of the element whose name begins at `start`; null if the name is not whole. */
  #shape(start: number): Shape | null {
    const buffer = this.#buffer;
    const last = this.#lastShape;
    if (last.name !== "" && standsAt(buffer, last.name, start)) {
      const end = start + last.name.length;
      if (end < buffer.length && endsName(buffer.charCodeAt(end))) return last;
    }
    let end = start;
    while (!endsName(buffer.charCodeAt(end))) end++;
    if (end >= buffer.length) return null;
    if (end === start || !startsName(buffer.charCodeAt(start))) {
      this.#fail("malformed", "disallowed character in tag name");
    }
    const name = buffer.slice(start, end);
    let shape = this.#shapes.get(name);
    if (!shape) {
      shape = { name: copyOf(name), attributes: [] };
      if (this.#shapes.size < SHAPE_LIMIT) this.#shapes.set(shape.name, shape);
    }
    this.#lastShape = shape;
    return shape;
  }

  /** Reads `name="value"` at `start`, the attribute number `index` of its tag; gives where it ends. */
  #attribute(start: number, attributes: Record<string, string>, shape: Shape, index: number): number {
    const buffer = this.#buffer;
    const { length } = buffer;
    let at = start;
    while (!endsName(buffer.charCodeAt(at))) at++;
    if (at >= length) return INCOMPLETE;
    if (at === start) this.#fail("malformed", "disallowed character in attribute name.");
    const nameEnd = at;
    while (isBlank(buffer.charCodeAt(at))) at++;
    if (at < length && buffer.charCodeAt(at) !== EQUALS) this.#fail("malformed", "attribute without value.");
    at++;
    while (isBlank(buffer.charCodeAt(at))) at++;
    if (at >= length) return INCOMPLETE;
    const quote = buffer.charAt(at);
    if (quote !== '"' && quote !== "'") this.#fail("malformed", "unquoted attribute value.");
    const name = copyOf(buffer.slice(start, nameEnd));
    if (index < SHAPE_LIMIT) shape.attributes[index] = { name, start: ` ${name}="` };
    return this.#value(name, at + 1, quote, attributes);
  }

  #value(name: string, start: number, quote: string, attributes: Record<string, string>): number {
    const end = this.#buffer.indexOf(quote, start);
    if (end < 0) return INCOMPLETE;
    const raw = this.#buffer.slice(start, end);
    if (this.#nextSpecial < start) this.#nextSpecial = this.#findSpecial(start);
    if (this.#nextSpecial >= end) {
      attributes[name] = raw;
      return end + 1;
    }
    // XML 1.0, 3.3.3: white space in a value that is written as such, not as a reference, stands for a blank.
    const value = decodeEntities(raw.replace(/\r\n|[\t\n\r]/g, " "));
    if (value === null) this.#fail("entity", "undefined entity.");
    else attributes[name] = value;
    return end + 1;
  }

  /** Where a value is next not what is written. */
  #findSpecial(start: number): number {
    special.lastIndex = start;
    return special.test(this.#buffer) ? special.lastIndex - 1 : Number.POSITIVE_INFINITY;
  }
}
