import { randomBytes } from "node:crypto";
import { redact, visible } from "../core/text.js";
import type { LogPlace, LogPort } from "../ports.js";

/**
 * The log of a job on GitHub. The few workflow commands are written here, with the documented escapes, because the
 * log is needed from the first moment and @actions/core takes about 80 ms to load.
 */
export function actionsLog(out: NodeJS.WritableStream): LogPort {
  const log = new Output(out);
  const say = (command: string, properties: string, text: string) =>
    log.write(`::${command}${properties}::${escapeData(log.hide(text))}`);
  return {
    info: (text) => log.write(log.hide(text).split(lineEnd).map(asText).join("\n")),
    warning: (text) => say("warning", "", text),
    annotate: (level, message, place) => say(level, escapeProperties(place, log.hide), message),
    group: (title, lines) => {
      // Long and random: the lines cannot guess what makes the runner listen again.
      const token = randomBytes(16).toString("hex");
      const heading = escapeData(log.hide(title));
      return log.block({
        before: `::group::${heading}\n::stop-commands::${token}`,
        after: `::${token}::\n::endgroup::`,
        lines,
        show: (line) => inert(log.hide(line)),
      });
    },
    mask: (value) => {
      if (!log.mask(value)) return;
      log.write(`::add-mask::${escapeData(value)}`);
    },
  };
}

/** The log of a terminal or a pipe. Other people's text cannot move the cursor or hide in it. */
export function plainLog(out: NodeJS.WritableStream): LogPort {
  const log = new Output(out);
  return {
    info: (text) => log.write(log.hide(text)),
    warning: (text) => log.write(log.hide(`warning: ${text}`)),
    annotate: (level, message, place) => {
      const where = [place.file, place.startLine, place.startColumn].filter((part) => part !== undefined).join(":");
      const title = place.title === undefined ? "" : `${place.title}: `;
      log.write(log.hide(visible(`${where}${where && ": "}${level}: ${title}${message}`)));
    },
    group: (title, lines) =>
      log.block({ before: log.hide(visible(title)), lines, show: (line) => `  ${visible(log.hide(line))}` }),
    mask: (value) => {
      log.mask(value);
    },
  };
}

interface Block {
  readonly before: string;
  readonly after?: string;
  readonly lines: AsyncIterable<string> | Iterable<string>;
  readonly show: (line: string) => string;
}

/** One stream of lines. While a block is open, what else is said waits: within it no command would be obeyed. */
class Output {
  readonly #masked = new Set<string>();
  readonly #waiting: string[] = [];
  #blocks: Promise<void> = Promise.resolve();
  #open = 0;

  constructor(private readonly out: NodeJS.WritableStream) {}

  readonly hide = (text: string): string => redact(text, this.#masked);

  /** False for what cannot be hidden, or already is. */
  mask(value: string): boolean {
    if (value.trim() === "" || this.#masked.has(value)) return false;
    this.#masked.add(value);
    return true;
  }

  write(text: string): void {
    if (this.#open > 0) this.#waiting.push(text);
    else this.out.write(`${text}\n`);
  }

  /** Blocks come one after another, and each is closed even if its lines fail. */
  block(block: Block): Promise<void> {
    this.#open++;
    const done = this.#blocks.then(() => this.#print(block));
    this.#blocks = done.catch(() => undefined);
    return done;
  }

  async #print({ before, after, lines, show }: Block): Promise<void> {
    this.out.write(`${before}\n`);
    try {
      for await (const line of lines) {
        if (!this.out.write(`${line.split(lineEnd).map(show).join("\n")}\n`)) await drained(this.out);
      }
    } finally {
      if (after !== undefined) this.out.write(`${after}\n`);
      this.#open--;
      for (const text of this.#waiting.splice(0)) this.out.write(`${text}\n`);
    }
  }
}

/** A stream that is closed takes nothing more, and nobody should wait for it. */
function drained(out: NodeJS.WritableStream): Promise<void> {
  return new Promise((done) => {
    if (!out.writable) return done();
    const events = ["drain", "close", "error"];
    const go = () => {
      for (const event of events) out.removeListener(event, go);
      done();
    };
    for (const event of events) out.once(event, go);
  });
}

/** What the runner takes for the end of a line. */
const lineEnd = /\r\n|\r|\n/;

/** A line of our own with somebody else's name in it: no `::` where a command would start, which is after any white space. */
function asText(line: string): string {
  return inert(line.replace(/^([\s\u0085]*):(?=:)/, "$1: "));
}

/** The older commands, `##[…]`, are read anywhere in a line, and the log's viewer folds by them whatever is stopped. */
function inert(line: string): string {
  return line.replaceAll("##[", "## [");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** ` title=…,file=…`: columns only within one line, as the runner drops them otherwise. */
function escapeProperties(place: LogPlace, hide: (text: string) => string): string {
  const oneLine = place.endLine === undefined || place.endLine === place.startLine;
  const properties = {
    title: place.title,
    file: place.file,
    line: place.startLine,
    endLine: place.endLine,
    col: oneLine ? place.startColumn : undefined,
    endColumn: oneLine ? place.endColumn : undefined,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = escapeData(hide(String(value)))
        .replaceAll(":", "%3A")
        .replaceAll(",", "%2C");
      return `${name}=${text}`;
    });
  return written.length === 0 ? "" : ` ${written.join(",")}`;
}
