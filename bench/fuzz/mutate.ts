/** Ways in which a report comes to harm, from a seed: same seed, same harm. */

/** A generator of numbers from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Mutation {
  readonly name: string;
  /** What may follow: a document that lost its end, or holds a bomb, is never green; two in one file count both, or neither. */
  readonly rule: "any" | "never-green" | "twice";
  readonly bytes: Uint8Array;
}

type Random = () => number;
type Mutate = (bytes: Buffer, random: Random) => Omit<Mutation, "name">;

const whole = (random: Random, below: number) => Math.floor(random() * below);

/** Where a `>`, a quote, a bracket or a line end stands: what is put in there is more often read as markup. */
function seam(bytes: Buffer, random: Random): number {
  const from = whole(random, bytes.length);
  for (let at = from; at < bytes.length; at++)
    if ('>"{[,\n'.includes(String.fromCharCode(bytes[at] ?? 0))) return at + 1;
  return from;
}

function insert(bytes: Buffer, at: number, text: string | Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

const truncate: Mutate = (bytes, random) => {
  const cut = 1 + whole(random, bytes.length - 1);
  const isLoss = bytes.subarray(cut).toString("latin1").trim() !== "";
  return { rule: isLoss ? "never-green" : "any", bytes: bytes.subarray(0, cut) };
};

const flipBits: Mutate = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let times = 1 + whole(random, 8); times > 0; times--) {
    const at = whole(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << whole(random, 8));
  }
  return { rule: "any", bytes: copy };
};

const nulls: Mutate = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const at = whole(random, copy.length);
  return {
    rule: "any",
    bytes: random() < 0.5 ? copy.fill(0, at, Math.min(copy.length, at + 64)) : insert(copy, at, Buffer.alloc(64)),
  };
};

const swapChunks: Mutate = (bytes, random) => {
  const [a = 0, b = 0, c = 0] = [0, 0, 0].map(() => whole(random, bytes.length)).sort((x, y) => x - y);
  return {
    rule: "any",
    bytes: Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]),
  };
};

const removeChunk: Mutate = (bytes, random) => {
  const at = whole(random, bytes.length);
  return { rule: "any", bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + whole(random, 400))]) };
};

const repeatChunk: Mutate = (bytes, random) => {
  const at = whole(random, bytes.length);
  const part = bytes.subarray(at, at + 1 + whole(random, 2_000)).toString("latin1");
  return { rule: "any", bytes: insert(bytes, at, Buffer.from(part.repeat(1 + whole(random, 200)), "latin1")) };
};

const nestDeeply: Mutate = (bytes, random) => {
  const open = ["<testsuite>", '<suite name="s">', "[", '{"a":', "(", "<![CDATA[", "<!--"][whole(random, 7)] ?? "[";
  return { rule: "any", bytes: insert(bytes, seam(bytes, random), open.repeat(10 ** (2 + whole(random, 4)))) };
};

/** What regular expressions stumble over when it comes ten thousand times. */
const phrases = [
  ...["a", "&", "&amp;", '"', "\\", "(", "0", " ", "\n", "é", "\t", "\r\n", "-", "=", ":", "/", "[", "{", ","],
  ...["panicked at ", "panicked at '", "❯ ", "at (", " at ", "\n at ", 'File "', "a.py:1: ", ":1:1", "\n ", "a.go:1: "],
  ...[
    "error[",
    "warning: ",
    " in ",
    "\u001b[",
    "\u001b]",
    "not ok ",
    "# ",
    "TOTAL ",
    "@@ ",
    "<a ",
    "a=",
    "]]",
    "--",
    "'",
  ],
];

const hugeValue: Mutate = (bytes, random) => {
  const phrase = phrases[whole(random, phrases.length)] ?? "a";
  return { rule: "any", bytes: insert(bytes, seam(bytes, random), phrase.repeat(10 ** (2 + 3 * random()))) };
};

const entityBomb: Mutate = (bytes) => {
  const text = bytes.toString("latin1");
  const root = /<[A-Za-z]/.exec(text.replace(/<!--.*?-->/gs, (comment) => " ".repeat(comment.length)))?.index;
  const value = text.indexOf('="', root) + 2;
  if (!text.trimStart().startsWith("<") || root === undefined || value < 2) return { rule: "any", bytes };
  const bomb = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
  const dtd = `<!DOCTYPE r [<!ENTITY e0 "boom">${bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const named = `${text.slice(0, root)}${dtd}${text.slice(root, value)}&e9;&x;${text.slice(value)}`;
  return { rule: "never-green", bytes: Buffer.from(named, "latin1") };
};

const twice: Mutate = (bytes) => ({ rule: "twice", bytes: Buffer.concat([bytes, bytes]) });

const garble: Mutate = (bytes, random) => {
  const noise = Buffer.from(Array.from({ length: 1 + whole(random, 300) }, () => whole(random, 256)));
  return { rule: "any", bytes: insert(bytes, whole(random, bytes.length), noise) };
};

const replaceNumber: Mutate = (bytes, random) => {
  const text = bytes.toString("latin1");
  const numbers = [...text.matchAll(/\d+/g)];
  const match = numbers[whole(random, numbers.length)];
  if (!match) return { rule: "any", bytes };
  const other = ["-1", "1e999", "99999999999999999999", "0", "NaN", "0x10", "1.5", ""][whole(random, 8)] ?? "0";
  const text2 = text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
  return { rule: "any", bytes: Buffer.from(text2, "latin1") };
};

const mutations: Readonly<Record<string, Mutate>> = {
  truncate,
  "truncate again": truncate,
  "flip bits": flipBits,
  nulls,
  "swap chunks": swapChunks,
  "remove a chunk": removeChunk,
  "repeat a chunk": repeatChunk,
  "nest deeply": nestDeeply,
  "huge value": hugeValue,
  "entity bomb": entityBomb,
  twice,
  garble,
  "replace a number": replaceNumber,
};

/** Harms a document in a way that the seed decides. */
export function mutate(bytes: Buffer, random: Random): Mutation {
  const all = Object.entries(mutations);
  const [name, change] = all[whole(random, all.length)] ?? ["truncate", truncate];
  return { name, ...change(bytes, random) };
}
