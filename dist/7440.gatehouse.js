export const id = 7440;
export const ids = [7440,2441];
export const modules = {

/***/ 35491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   Ar: () => (/* binding */ endsName),
/* harmony export */   Nl: () => (/* binding */ BANG),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Rp: () => (/* binding */ endOfDoctype),
/* harmony export */   T7: () => (/* binding */ standsAt),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   c3: () => (/* binding */ QUESTION),
/* harmony export */   j5: () => (/* binding */ INCOMPLETE),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   tV: () => (/* binding */ startsName),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony exports TAB, LF, CR, SPACE, QUOTE, AMPERSAND, APOSTROPHE, LESS, BRACKET */
/** The characters by which XML is told apart, as codes, and what can be asked of a place in a text. */
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
function after(buffer, mark, from) {
    const found = buffer.indexOf(mark, from);
    return found < 0 ? INCOMPLETE : found + mark.length;
}
/** The same as `startsWith`, which V8 does not inline: most of the time of a document goes by here. */
function standsAt(buffer, text, start) {
    for (let at = 0; at < text.length; at++) {
        if (buffer.charCodeAt(start + at) !== text.charCodeAt(at))
            return false;
    }
    return true;
}
function isBlank(code) {
    return code === SPACE || code === LF || code === TAB || code === CR;
}
/** What cannot stand in a name; NaN, the end of the buffer, ends one too. */
function endsName(code) {
    return !(code > GREATER ||
        (code > SPACE &&
            code !== SLASH &&
            code !== EQUALS &&
            code < LESS &&
            code !== QUOTE &&
            code !== APOSTROPHE &&
            code !== AMPERSAND));
}
/** Letters, underscore, colon, and everything beyond ASCII: enough to tell a tag from a stray `<`. */
function startsName(code) {
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 58 || code > 127;
}
/** Where a document type ends, whose internal subset may hold quoted `>` and comments. */
function endOfDoctype(buffer, start) {
    let depth = 0;
    for (let at = start; at >= 0 && at < buffer.length;) {
        const code = buffer.charCodeAt(at);
        if (code === QUOTE || code === APOSTROPHE)
            at = after(buffer, String.fromCharCode(code), at + 1);
        else if (code === LESS && buffer.startsWith("<!--", at))
            at = after(buffer, "-->", at + 4);
        else if (code === LESS && buffer.startsWith("<?", at))
            at = after(buffer, "?>", at + 2);
        else if (code === GREATER && depth <= 0)
            return at + 1;
        else {
            if (code === BRACKET)
                depth++;
            else if (code === BRACKET + 2)
                depth--;
            at++;
        }
        if (at === INCOMPLETE)
            return INCOMPLETE;
    }
    return INCOMPLETE;
}


/***/ }),

/***/ 65191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ decodeEntities)
/* harmony export */ });
const predefined = new Map([
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
function decodeEntities(text) {
    let start = text.indexOf("&");
    if (start < 0)
        return text;
    let decoded = "";
    let done = 0;
    for (; start >= 0; start = text.indexOf("&", Math.max(done, start + 1))) {
        // Looking further would make a text of ampersands a quadratic one.
        const end = start + text.slice(start, start + REFERENCE_LIMIT).indexOf(";");
        if (end < start)
            continue;
        const character = predefined.get(text.slice(start + 1, end)) ?? decodeReference(text.slice(start, end + 1));
        if (character === null)
            return null;
        if (character === undefined)
            continue;
        decoded += text.slice(done, start) + character;
        done = end + 1;
    }
    return done === 0 ? text : decoded + text.slice(done);
}
/** Undefined for what is no reference to a character, null for an entity. */
function decodeReference(text) {
    const match = reference.exec(text);
    if (!match)
        return undefined;
    const [, hex, decimal, name] = match;
    if (name !== undefined)
        return null;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}


/***/ }),

/***/ 87440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XmlScanner: () => (/* binding */ XmlScanner)
/* harmony export */ });
/* harmony import */ var _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35491);
/* harmony import */ var _xml_entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65191);
/* harmony import */ var _xml_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2441);



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
class XmlScanner {
    wantsText = false;
    #events;
    #stack = [];
    #tags = new _xml_tags_js__WEBPACK_IMPORTED_MODULE_1__.TagReader((kind, message) => this.#fail(kind, message));
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
    constructor(events) {
        this.#events = events;
    }
    /** Line of the markup at hand, from 1. */
    get line() {
        if (this.#nextLine === -2)
            this.#nextLine = this.#find("\n", 0);
        while (this.#nextLine < this.#at) {
            this.#line++;
            this.#nextLine = this.#find("\n", this.#nextLine + 1);
        }
        return this.#line;
    }
    write(chunk) {
        this.#buffer += chunk;
        if (this.#buffer.length < this.#retryAt)
            return;
        this.#retryAt = 0;
        this.#forget();
        this.#scan(false);
        void this.line;
        this.#buffer = this.#buffer.slice(this.#at);
        this.#at = 0;
        this.#nextLine = -2;
        if (this.#buffer.length > MARKUP_LIMIT)
            this.#fail("too-large", "one tag or comment is larger than 32 MB.");
        if (this.#retryAt > 0)
            this.#retryAt = Math.min(this.#buffer.length * 2, MARKUP_LIMIT + 1);
    }
    end() {
        this.#forget();
        this.#scan(true);
        if (this.#inCdata || this.#at < this.#buffer.length)
            this.#fail("truncated", "unexpected end.");
        const open = this.#stack.at(-1);
        if (open !== undefined)
            this.#fail("truncated", `unclosed tag: ${open.slice(0, 80)}`);
        if (!this.#hasRoot)
            this.#fail("truncated", "document must contain a root element.");
    }
    /** What was found in a buffer stands elsewhere in the next. */
    #forget() {
        this.#nextLine = -2;
        this.#nextAmpersand = -2;
        this.#tags.forget();
    }
    #hasAmpersand(start, end) {
        if (this.#nextAmpersand < start)
            this.#nextAmpersand = this.#find("&", start);
        return this.#nextAmpersand < end;
    }
    #find(text, from) {
        const found = this.#buffer.indexOf(text, from);
        return found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    #fail(kind, message) {
        throw new _xml_tags_js__WEBPACK_IMPORTED_MODULE_1__.XmlError(kind, message, this.line);
    }
    #scan(isLast) {
        const { length } = this.#buffer;
        while (this.#at < length) {
            if (this.#inCdata) {
                if (!this.#cdata(isLast))
                    return;
                continue;
            }
            const less = this.#buffer.indexOf("<", this.#at);
            const end = less < 0 ? length : less;
            if (end > this.#at && !this.#text(end, less >= 0 || isLast))
                return;
            if (less < 0)
                return;
            const next = this.#markup(less);
            if (next === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5) {
                this.#retryAt = 1;
                return;
            }
            this.#at = next;
        }
    }
    /** Text up to `end`; false if an entity may go on in the next chunk. */
    #text(end, isWhole) {
        let stop = end;
        if (this.#stack.length === 0)
            this.#between(end);
        else if (this.wantsText || this.#hasAmpersand(this.#at, end)) {
            // Text that nobody wants is only looked at for entities.
            const last = isWhole ? -1 : this.#buffer.lastIndexOf("&");
            // Entities are short; a lone ampersand further back is text.
            if (last >= this.#at && end - last < 64 && !this.#buffer.includes(";", last))
                stop = last;
            const text = (0,_xml_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntities */ .S)(this.#buffer.slice(this.#at, stop));
            if (text === null)
                this.#fail("entity", "undefined entity.");
            else if (this.wantsText && text !== "")
                this.#events.text(text);
        }
        this.#at = stop;
        return stop === end;
    }
    /** Between the prolog, the root and the end only blanks may stand. */
    #between(end) {
        if (/\S/.test(this.#buffer.slice(this.#at, end)))
            this.#fail("malformed", "text data outside of root node.");
    }
    /** Part of a CDATA section; false if it goes on in the next chunk. */
    #cdata(isLast) {
        const close = this.#buffer.indexOf("]]>", this.#at);
        // The mark itself may be torn.
        const end = close >= 0 ? close : isLast ? this.#buffer.length : Math.max(this.#at, this.#buffer.length - 2);
        if (this.wantsText && end > this.#at)
            this.#events.text(this.#buffer.slice(this.#at, end));
        this.#at = close >= 0 ? close + 3 : end;
        this.#inCdata = close < 0;
        return close >= 0;
    }
    /** Handles the markup at `start`; gives where it ends. */
    #markup(start) {
        const buffer = this.#buffer;
        this.#at = start;
        switch (buffer.charCodeAt(start + 1)) {
            case _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o:
                return this.#endTag(start + 2);
            case _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .BANG */ .Nl:
                return this.#declaration(start);
            case _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTION */ .c3:
                return (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(buffer, "?>", start + 2);
            default:
                return start + 1 < buffer.length ? this.#startTag(start + 1) : _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        }
    }
    #endTag(start) {
        const buffer = this.#buffer;
        const open = this.#stack.at(-1);
        if (open !== undefined && (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(buffer, open, start)) {
            const end = start + open.length;
            if (buffer.charCodeAt(end) === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .GREATER */ .$b)
                return this.#closeElement(end + 1);
        }
        const end = buffer.indexOf(">", start);
        if (end < 0)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        const name = buffer.slice(start, end).trimEnd();
        if (name !== open)
            this.#fail("malformed", `unexpected close tag: ${name.slice(0, 80)}`);
        return this.#closeElement(end + 1);
    }
    #closeElement(end) {
        this.#events.close();
        this.#stack.pop();
        return end;
    }
    #declaration(start) {
        const buffer = this.#buffer;
        if (buffer.startsWith("<!--", start))
            return (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(buffer, "-->", start + 4);
        if (buffer.startsWith("<![CDATA[", start)) {
            if (this.#stack.length === 0)
                this.#fail("malformed", "text data outside of root node.");
            this.#inCdata = true;
            return start + 9;
        }
        if (/^<!doctype/i.test(buffer.slice(start, start + 9))) {
            if (this.#hasRoot)
                this.#fail("malformed", "inappropriately located doctype declaration.");
            return (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfDoctype */ .Rp)(buffer, start + 9);
        }
        if (buffer.length - start >= 9)
            this.#fail("malformed", "incorrect syntax.");
        return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
    }
    #startTag(start) {
        const tags = this.#tags;
        const end = tags.read(this.#buffer, start);
        if (end === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        this.#openElement(tags.name, tags.attributes);
        return tags.isEmpty ? this.#closeElement(end) : end;
    }
    #openElement(name, attributes) {
        if (this.#stack.length === 0 && this.#hasRoot)
            this.#fail("malformed", "documents may contain only one root.");
        if (this.#stack.length >= DEPTH_LIMIT)
            this.#fail("too-large", `elements nest deeper than ${DEPTH_LIMIT} levels.`);
        this.#hasRoot = true;
        this.#stack.push(name);
        this.#events.open(name, attributes);
    }
}


/***/ }),

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TagReader: () => (/* binding */ TagReader),
/* harmony export */   XmlError: () => (/* binding */ XmlError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16767);
/* harmony import */ var _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35491);
/* harmony import */ var _xml_entities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65191);



/** Ends the reading of a document. */
class XmlError extends Error {
    kind;
    line;
    constructor(kind, message, line) {
        super(message);
        this.kind = kind;
        this.line = line;
    }
}
/** Most elements, and attributes of one, that are remembered. */
const SHAPE_LIMIT = 1_000;
/** References, and white space that is normalised in values. */
const special = /[&\t\n\r]/g;
/**
 * Reads start tags with their attributes. What comes next is most often what came before, and comparing is cheaper than
 * cutting out: so each element's attributes are expected in the order in which they last came.
 */
class TagReader {
    /** What was read last. */
    name = "";
    attributes = {};
    isEmpty = false;
    #fail;
    #shapes = new Map();
    #lastShape = { name: "", attributes: [] };
    #buffer = "";
    /** Where the next character that makes a value other than it is written stands, at or after where it was last looked for. */
    #nextSpecial = -2;
    constructor(fail) {
        this.#fail = fail;
    }
    /** What was found in a buffer stands elsewhere in the next. */
    forget() {
        this.#nextSpecial = -2;
    }
    /** Reads the tag whose name begins at `start`; gives where it ends. */
    read(buffer, start) {
        this.#buffer = buffer;
        const shape = this.#shape(start);
        if (shape === null)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        const attributes = {};
        let at = start + shape.name.length;
        for (let index = 0;; index++) {
            const expected = shape.attributes[index];
            if (expected !== undefined && (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(buffer, expected.start, at)) {
                at = this.#value(expected.name, at + expected.start.length, '"', attributes);
            }
            else {
                const gap = at;
                while ((0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(buffer.charCodeAt(at)))
                    at++;
                const code = buffer.charCodeAt(at);
                if (code === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .GREATER */ .$b) {
                    return this.#found(shape, attributes, false, at + 1);
                }
                if (at + 1 >= buffer.length)
                    return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
                if (code === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o) {
                    if (buffer.charCodeAt(at + 1) !== _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .GREATER */ .$b) {
                        this.#fail("malformed", "forward-slash in opening tag not followed by >.");
                    }
                    return this.#found(shape, attributes, true, at + 2);
                }
                if (gap === at)
                    this.#fail("malformed", "no whitespace between attributes.");
                at = this.#attribute(at, attributes, shape, index);
            }
            if (at === _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5)
                return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        }
    }
    #found(shape, attributes, isEmpty, end) {
        this.name = shape.name;
        this.attributes = attributes;
        this.isEmpty = isEmpty;
        return end;
    }
    /** What is known of the element whose name begins at `start`; null if the name is not whole. */
    #shape(start) {
        const buffer = this.#buffer;
        const last = this.#lastShape;
        if (last.name !== "" && (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(buffer, last.name, start)) {
            const end = start + last.name.length;
            if (end < buffer.length && (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .endsName */ .Ar)(buffer.charCodeAt(end)))
                return last;
        }
        let end = start;
        while (!(0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .endsName */ .Ar)(buffer.charCodeAt(end)))
            end++;
        if (end >= buffer.length)
            return null;
        if (end === start || !(0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .startsName */ .tV)(buffer.charCodeAt(start))) {
            this.#fail("malformed", "disallowed character in tag name");
        }
        const name = buffer.slice(start, end);
        let shape = this.#shapes.get(name);
        if (!shape) {
            shape = { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(name), attributes: [] };
            if (this.#shapes.size < SHAPE_LIMIT)
                this.#shapes.set(shape.name, shape);
        }
        this.#lastShape = shape;
        return shape;
    }
    /** Reads `name="value"` at `start`, the attribute number `index` of its tag; gives where it ends. */
    #attribute(start, attributes, shape, index) {
        const buffer = this.#buffer;
        const { length } = buffer;
        let at = start;
        while (!(0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .endsName */ .Ar)(buffer.charCodeAt(at)))
            at++;
        if (at >= length)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        if (at === start)
            this.#fail("malformed", "disallowed character in attribute name.");
        const nameEnd = at;
        while ((0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(buffer.charCodeAt(at)))
            at++;
        if (at < length && buffer.charCodeAt(at) !== _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .EQUALS */ .UT)
            this.#fail("malformed", "attribute without value.");
        at++;
        while ((0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(buffer.charCodeAt(at)))
            at++;
        if (at >= length)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        const quote = buffer.charAt(at);
        if (quote !== '"' && quote !== "'")
            this.#fail("malformed", "unquoted attribute value.");
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(buffer.slice(start, nameEnd));
        if (index < SHAPE_LIMIT)
            shape.attributes[index] = { name, start: ` ${name}="` };
        return this.#value(name, at + 1, quote, attributes);
    }
    #value(name, start, quote, attributes) {
        const end = this.#buffer.indexOf(quote, start);
        if (end < 0)
            return _xml_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5;
        const raw = this.#buffer.slice(start, end);
        if (this.#nextSpecial < start)
            this.#nextSpecial = this.#findSpecial(start);
        if (this.#nextSpecial >= end) {
            attributes[name] = raw;
            return end + 1;
        }
        // XML 1.0, 3.3.3: white space in a value that is written as such, not as a reference, stands for a blank.
        const value = (0,_xml_entities_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntities */ .S)(raw.replace(/\r\n|[\t\n\r]/g, " "));
        if (value === null)
            this.#fail("entity", "undefined entity.");
        else
            attributes[name] = value;
        return end + 1;
    }
    /** Where a value is next not what is written. */
    #findSpecial(start) {
        special.lastIndex = start;
        return special.test(this.#buffer) ? special.lastIndex - 1 : Number.POSITIVE_INFINITY;
    }
}


/***/ })

};
