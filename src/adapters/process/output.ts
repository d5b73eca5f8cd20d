import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { StringDecoder } from "node:string_decoder";

/** How much of the end of a stream is kept in memory, in bytes. */
export const tailBytes = 64 * 1024;
/** A longer line is handed on cut, in UTF-16 units; the files keep it whole. */
export const lineLimit = 64 * 1024;

/** The last `tailBytes` of what was written, in memory that does not grow with the stream. */
export class Tail {
  #chunks: Buffer[] = [];
  #size = 0;
  #isCut = false;

  write(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    let first = this.#chunks[0];
    while (first && this.#size - first.length >= tailBytes) {
      this.#size -= first.length;
      this.#chunks.shift();
      this.#isCut = true;
      first = this.#chunks[0];
    }
  }

  text(): string {
    const all = Buffer.concat(this.#chunks);
    let start = Math.max(0, all.length - tailBytes);
    // A cut in the middle of a UTF-8 character moves on to the next one.
    if (start > 0 || this.#isCut) {
      for (let i = 0; i < 3 && ((all[start] ?? 0) & 0xc0) === 0x80; i++) start++;
    }
    return all.subarray(start).toString("utf8");
  }
}

/** Turns chunks of bytes into full lines without their ends (LF or CRLF). */
export class Lines {
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";
  #skipping = false;

  constructor(private readonly emit: (line: string) => void) {}

  write(chunk: Buffer): void {
    this.#take(this.#decoder.write(chunk));
  }

  /** The last line, also when nothing ends it. */
  end(): void {
    this.#take(this.#decoder.end());
    if (this.#rest !== "") this.#full(this.#rest);
    this.#rest = "";
  }

  #take(text: string): void {
    const parts = text.split("\n");
    const rest = parts.pop() ?? "";
    for (const part of parts) {
      if (!this.#skipping) this.#full(this.#rest + part);
      this.#rest = "";
      this.#skipping = false;
    }
    if (this.#skipping) return;
    this.#rest += rest;
    if (this.#rest.length <= lineLimit) return;
    this.#full(this.#rest);
    this.#rest = "";
    this.#skipping = true;
  }

  #full(line: string): void {
    this.emit((line.endsWith("\r") ? line.slice(0, -1) : line).slice(0, lineLimit));
  }
}

/** A file that receives a stream whole. Rejects when it cannot be written. */
export class Spool {
  private constructor(private readonly stream: WriteStream) {}

  static async open(path: string): Promise<Spool> {
    await mkdir(dirname(path), { recursive: true });
    const stream = createWriteStream(path);
    await new Promise<void>((done, failed) => {
      stream.once("open", () => done());
      stream.once("error", failed);
    });
    const spool = new Spool(stream);
    // Each write reports its own error; without a listener the event would end this process.
    stream.on("error", () => stream.destroy());
    return spool;
  }

  /** Done when the file has taken the bytes, so that a slow disk slows the reader and not the memory. */
  write(chunk: Buffer): Promise<void> {
    return new Promise((done, failed) => {
      this.stream.write(chunk, (error) => (error ? failed(error) : done()));
    });
  }

  async close(): Promise<void> {
    if (this.stream.destroyed) return;
    await new Promise<void>((done, failed) => {
      this.stream.once("error", failed);
      this.stream.close((error) => (error ? failed(error) : done()));
    });
  }
}
