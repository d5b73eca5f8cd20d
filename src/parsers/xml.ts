import type { Problem } from "../core/problem.js";
import type { Source } from "./parser.js";
import type { Fault } from "./xml-tags.js";

export type Attributes = Readonly<Record<string, string>>;

/** What a format does with the elements of a document. Names come without their namespace prefix. */
export interface XmlHandler {
  /** Returns true to be given the text of the element, and of all in it, at its end. */
  open(name: string, attributes: Attributes, line: number): boolean;
  close?(name: string, text: string): void;
}

/** Most that is collected of one element's text, in UTF-16 units. */
const TEXT_LIMIT = 64 * 1024;

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
  const [{ XmlScanner }, { XmlError }] = await Promise.all([import("./xml-scanner.js"), import("./xml-tags.js")]);
  const names: string[] = [];
  let skippedLines = 0;
  let capturedAt = 0;
  let captured = "";
  const scanner = new XmlScanner({
    open(fullName, attributes) {
      const name = localName(fullName);
      const line = scanner.line + skippedLines;
      if (names.length === 0 && !roots.includes(name)) {
        const message = `The root element is <${name.slice(0, 80)}>, not <${roots.join("> or <")}>.`;
        throw new Stop({ path: source.path, code: "unknown-format", message, line });
      }
      names.push(name);
      if (handler.open(name, attributes, line) && capturedAt === 0) {
        capturedAt = names.length;
        captured = "";
        scanner.wantsText = true;
      }
    },
    text(text) {
      if (captured.length < TEXT_LIMIT) captured += text.slice(0, TEXT_LIMIT - captured.length);
    },
    close() {
      let text = "";
      if (capturedAt === names.length) {
        text = captured.replace(/\r\n?/g, "\n");
        capturedAt = 0;
        scanner.wantsText = false;
      }
      handler.close?.(names.pop() ?? "", text);
    },
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
      scanner.write(text);
    }
    scanner.end();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    if (!(error instanceof XmlError)) throw error;
    return { path: source.path, ...described(error.kind, error.message), line: error.line + skippedLines };
  }
}

function described(kind: Fault, message: string): Pick<Problem, "code" | "message"> {
  switch (kind) {
    case "entity":
      return { code: "malformed", message: "The XML document uses an entity of its own, which is never expanded." };
    case "truncated":
      return { code: kind, message: `The XML document ends too early: ${message}` };
    case "too-large":
      return { code: kind, message: `The XML document is too large to read: ${message}` };
    case "malformed":
      return { code: kind, message: `The XML document is not well-formed: ${message}` };
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
