import { isAscii } from "node:buffer";
import { TextDecoder } from "node:util";
import type { Source } from "./parser.js";

/** A document whose bytes are decoded as they stream: UTF-8, UTF-16 by its byte-order mark, or what an XML declaration names. */
export function byteSource(path: string, bytes: () => AsyncIterable<Uint8Array>): Source {
  return { path, text: () => decode(bytes()) };
}

/** A document that is already text, as tools that print little are read. */
export function textSource(path: string, text: string): Source {
  return {
    path,
    text: async function* () {
      yield text;
    },
  };
}

/** Longest line that is kept, in UTF-16 units; what is beyond it is dropped. */
const LINE_LIMIT = 4 * 1024 * 1024;

/** Lines of a source without their line ends (LF or CRLF); the last one also when nothing ends it. */
export async function* lines(source: Source): AsyncIterable<string> {
  for await (const batch of lineBatches(source)) yield* batch;
}

/** The same in batches, for formats with millions of lines: a step of an async iteration costs more than such a line. */
export async function* lineBatches(source: Source): AsyncIterable<readonly string[]> {
  let rest = "";
  for await (const chunk of source.text()) {
    const parts = chunk.split("\n");
    const last = parts.pop() ?? "";
    if (parts.length > 0) {
      parts[0] = rest + parts[0];
      rest = "";
      yield parts.map(withoutReturn);
    }
    if (rest.length < LINE_LIMIT) rest += last.slice(0, LINE_LIMIT);
  }
  if (rest !== "") yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  let head = new Uint8Array(0);
  let isAsciiSoFar = true;
  for await (const chunk of bytes) {
    if (decoder) {
      // Most text is ASCII, which needs no decoding, and after which the decoder holds nothing back.
      const isPlain = decoder.encoding === "utf-8" && isAscii(chunk);
      yield isPlain && isAsciiSoFar ? latin1(chunk) : decoder.decode(chunk, { stream: true });
      isAsciiSoFar = isPlain;
      continue;
    }
    head = concat(head, chunk);
    if (head.length < 256) continue;
    decoder = new TextDecoder(encodingOf(head));
    isAsciiSoFar = isAscii(head);
    yield decoder.decode(head, { stream: true });
  }
  if (!decoder) {
    decoder = new TextDecoder(encodingOf(head));
    yield decoder.decode(head, { stream: true });
  }
  const last = decoder.decode();
  if (last !== "") yield last;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const declared = /^\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(
    new TextDecoder("latin1").decode(head.subarray(0, 256)).replace(/^ï»¿/, ""),
  )?.[1];
  // A declaration that could be read as single bytes is not UTF-16, whatever it says.
  if (!declared || /^utf-?(8|16)/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
