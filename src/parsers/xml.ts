import type { Problem } from "../core/problem.js";
import type { Source } from "./parser.js";

export type Attributes = Readonly<Record<string, string>>;

/** What a format does with the elements of a document. Names come without their namespace prefix. */
export interface XmlHandler {
  /** Returns true to be given the text of the element, and of all in it, at its end. */
  open(name: string, attributes: Attributes, line: number): boolean;
  close?(name: string, text: string): void;
}

/** Most that is collected of one element's text, in UTF-16 units. */
const TEXT_LIMIT = 64 * 1024;

/** Real reports hold these: what a test printed, copied into an attribute or a text. None of them hides an element. */
const tolerated = [
  "disallowed character.",
  "malformed character entity.",
  'the string "]]>" is disallowed in char data.',
  "duplicate attribute",
];

/** Ends the reading of a document that is not worth more of it. */
class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/**
 * Streams a document through a handler. Gives the problem that ended it early, or null. Entities of a document's own
 * are never expanded, nothing outside it is ever opened.
 */
export async function readXml(source: Source, roots: readonly string[], handler: XmlHandler): Promise<Problem | null> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: true });
  let skippedLines = 0;
  let ended = false;
  const lineNow = () => parser.line + skippedLines;
  const stop = (code: Problem["code"], message: string, line = lineNow()): never => {
    throw new Stop({ path: source.path, code, message, line });
  };

  let depth = 0;
  let capturedAt = 0;
  let captured = "";
  const collect = (text: string) => {
    if (captured.length < TEXT_LIMIT) captured += text.slice(0, TEXT_LIMIT - captured.length);
  };

  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: /, "");
    if (tolerated.some((start) => message.startsWith(start))) return;
    if (ended) stop("truncated", `The XML document ends too early: ${message}`);
    if (message.startsWith("undefined entity")) {
      stop("malformed", "The XML document uses an entity of its own, which is never expanded.");
    }
    stop("malformed", `The XML document is not well-formed: ${message}`);
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (depth === 0 && !roots.includes(name)) {
      stop("unknown-format", `The root element is <${name.slice(0, 80)}>, not <${roots.join("> or <")}>.`);
    }
    depth++;
    const wanted = handler.open(name, tag.attributes, lineNow());
    if (wanted && capturedAt === 0) {
      capturedAt = depth;
      captured = "";
      parser.on("text", collect);
      parser.on("cdata", collect);
    }
  });
  parser.on("closetag", (tag) => {
    let text = "";
    if (capturedAt === depth) {
      text = captured;
      capturedAt = 0;
      parser.off("text");
      parser.off("cdata");
    }
    depth--;
    handler.close?.(localName(tag.name), text);
  });

  try {
    let begun = false;
    for await (const chunk of source.text()) {
      let text = chunk;
      if (!begun) {
        // Some writers put blank lines before the declaration, which XML forbids.
        text = chunk.replace(/^\uFEFF/, "").trimStart();
        skippedLines += chunk.slice(0, chunk.length - text.length).split("\n").length - 1;
        begun = text !== "";
      }
      parser.write(text);
    }
    ended = true;
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    // V8 refuses strings above 512 Mi characters: one text of that size.
    if (error instanceof RangeError) {
      return { path: source.path, code: "too-large", message: `One element is too large: ${error.message}` };
    }
    throw error;
  }
}

/** Name of the first element of a document's start, without prefix; null if none is there. */
export function rootElement(head: string): string | null {
  let at = 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    const end = endOfProlog(head, at);
    if (end === null) break;
    if (end < 0) return null;
    at = end;
  }
  const name = /^<([^\s/>!?]+)/.exec(head.slice(at, at + 1_000))?.[1];
  return name === undefined ? null : localName(name);
}

/** Where the declaration, comment or document type at `at` ends; null if none stands there, below 0 if it has no end. */
function endOfProlog(head: string, at: number): number | null {
  const after = (mark: string, from = at) => {
    const found = head.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (head.startsWith("<?", at)) return after("?>");
  if (head.startsWith("<!--", at)) return after("-->");
  if (!/^<!doctype/i.test(head.slice(at, at + 9))) return null;
  const end = after(">");
  const subset = head.indexOf("[", at);
  if (subset < 0 || subset > end) return end;
  const close = after("]", head.lastIndexOf("]>") < 0 ? subset : head.indexOf("]>", subset));
  return close < 0 ? -1 : after(">", close);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
