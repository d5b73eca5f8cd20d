/** Bounds of what is kept of other people's text: names, messages, and stack traces or output of a failed test. */
export const NAME_LIMIT = 1_000;
export const MESSAGE_LIMIT = 1_000;
export const DETAILS_LIMIT = 8 * 1024;

/** Details of all failures of one document together; later failures keep their message only. */
export const ALL_DETAILS_LIMIT = 8 * 1024 * 1024;

/** Cuts between characters and says so with an ellipsis; the result has at most `limit` UTF-16 units. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

/** Cuts the middle out of a long text: the start says what failed, the end says where. */
export function boundedMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 10) / 2);
  const tail = text.slice(-half);
  const low = tail.charCodeAt(0);
  return `${bounded(text.slice(0, half + 1), half)}\n…\n${low >= 0xdc00 && low <= 0xdfff ? tail.slice(1) : tail}`;
}

/** First line that says something, bounded: the message of a failure that has none of its own. */
export function firstLine(text: string): string {
  return bounded(/\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "", MESSAGE_LIMIT);
}

/** Removes ANSI escape sequences (ECMA-48 control sequences, and operating-system commands such as links). */
export function stripAnsi(text: string): string {
  if (!text.includes("\u001b")) return text;
  return text.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g, "");
}

/** Texts up to this length are copied through one buffer. */
const SCRATCH = 2 * DETAILS_LIMIT;
let scratch: Buffer | undefined;

/**
 * The text as a string of its own, with one byte a character where that is enough: V8 keeps a whole chunk alive for as long
 * as one slice of it is, so that keeping a name would keep the document.
 */
export function copyOf(text: string): string {
  if (text.length > SCRATCH) return Buffer.from(text, "utf16le").toString("utf16le");
  scratch ??= Buffer.alloc(2 * SCRATCH);
  const narrow = scratch.toString("latin1", 0, scratch.write(text, "latin1"));
  return narrow === text ? narrow : scratch.toString("utf16le", 0, scratch.write(text, "utf16le"));
}

/** Copies strings out of the chunk that they were sliced from, and each text once: for what comes many times. */
export function keeper(): (text: string) => string {
  const recent = new Map<string, string>();
  return (text) => {
    // Slices below 13 units are copies already.
    if (text.length < 13) return text;
    const known = recent.get(text);
    if (known !== undefined) return known;
    const copy = copyOf(text);
    if (recent.size >= 1_000) recent.clear();
    recent.set(copy, copy);
    return copy;
  };
}

/** Gives out the budget of details of one document. */
export function detailsBudget(limit: number = ALL_DETAILS_LIMIT): (text: string) => string | undefined {
  let left = limit;
  return (text) => {
    const cut = boundedMiddle(text, DETAILS_LIMIT);
    if (cut === "" || cut.length > left) return undefined;
    left -= cut.length;
    return cut;
  };
}
