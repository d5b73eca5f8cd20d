import { redact } from "../../src/core/text.js";
import type { AnnotationLevel, LogPlace, LogPort } from "../../src/ports.js";

/** Remembers what was said, line by line, and annotations as data. */
export class FakeLog implements LogPort {
  readonly lines: string[] = [];
  readonly annotations: { level: AnnotationLevel; message: string; place: LogPlace }[] = [];
  readonly masked: string[] = [];
  #blocks: Promise<void> = Promise.resolve();

  info(text: string): void {
    this.lines.push(...this.#hide(text).split("\n"));
  }
  warning(text: string): void {
    this.lines.push(this.#hide(`warning: ${text}`));
  }
  annotate(level: AnnotationLevel, message: string, place: LogPlace): void {
    this.annotations.push({ level, message: this.#hide(message), place });
    this.lines.push(this.#hide(`${level}: ${message}`));
  }
  group(title: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const done = this.#blocks.then(async () => {
      this.lines.push(this.#hide(title));
      for await (const line of lines) this.lines.push(`  ${this.#hide(line)}`);
    });
    this.#blocks = done.catch(() => undefined);
    return done;
  }
  mask(value: string): void {
    if (value.trim() !== "") this.masked.push(value);
  }
  #hide(text: string): string {
    return redact(text, this.masked);
  }
}
