import { bounded, boundedMiddle, firstLine, MESSAGE_LIMIT } from "./text.js";

/** Finds where a test failed, and why, in the stack trace or output that its runner printed. */

export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Most of an output that is searched, in UTF-16 units. */
const SEARCH_LIMIT = 64 * 1024;

const dotnetFrame =
  /^[ \t]*(?:at|bei|à|en) [^\n]{1,600}? (?:in|dans|en) (?<path>(?:[A-Za-z]:)?[^\n:]{1,400}):(?:line|Zeile|ligne|línea) (?<line>\d+)\.?[ \t\r]*$/gm;

/** How runners print a place, each with the groups `path` and `line`; a Rust backtrace would pass for one of Node. */
const frames: readonly RegExp[] = [
  // pytest: `tests/test_a.py:3: AssertionError`
  /^(?<path>[^\s:][^:\n]*\.py):(?<line>\d+): /gm,
  // Python: `File "tests/test_a.py", line 3, in test`
  /^[ \t]*File "(?<path>[^"\n]+)", line (?<line>\d+)/gm,
  // Rust: `panicked at src/lib.rs:10:9:`, before 1.73 `panicked at 'text', src/lib.rs:10:9`
  /panicked at (?:[^\n]{0,1000}', )?(?<path>[^\n:']{1,400}):(?<line>\d+):\d+/gm,
  // Node, jest, mocha: `at Object.<anonymous> (src/a.test.js:3:5)`
  /^[ \t]*at (?:[^\n]*\()?(?:file:\/\/)?(?<path>[^()\n]*?[^()\s:]):(?<line>\d+):\d+\)?[ \t\r]*$/gm,
  // vitest: `❯ src/a.test.ts:3:5`
  /^[ \t]*❯ (?:[^\n]* )?(?<path>\S+?):(?<line>\d+):\d+[ \t\r]*$/gm,
  // Go: `    a_test.go:12: message`
  /^[ \t]+(?<path>[^\s:]+\.go):(?<line>\d+): /gm,
  // A Go panic: `\t/home/dev/shop/a_test.go:12 +0x1c`
  /^[ \t]+(?<path>[^\s:]+_test\.go):(?<line>\d+) \+0x/gm,
  // phpunit: `/app/tests/ATest.php:12`
  /^(?<path>[^\s:][^:\n]*\.php):(?<line>\d+)$/gm,
  // .NET, in some of its languages: `   at Shop.Tests.Adds() in C:\shop\CartTests.cs:line 12`
  dotnetFrame,
  // Ruby: `./spec/cart_spec.rb:12:in 'block (2 levels) in <top (required)>'`
  /^[ \t]*(?<path>[^\s:][^\n:]{0,400}\.(?:rb|feature)):(?<line>\d+)(?::in [^\n]*)?$/gm,
  // Dart: `test/cart_test.dart 12:5  main.<fn>`
  /^(?<path>[^\s:][^\n:]{0,400}\.dart) (?<line>\d+):\d+\s/gm,
];

/** Longest line that is searched for a frame: the time that an expression takes may grow with its square. */
const LINE_LIMIT = 1_000;
const longLine = new RegExp(`[^\\n]{${LINE_LIMIT + 1},}`, "g");

/** Folders whose code is not the project's. */
const foreign =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|registry[\\/]src|rustc[\\/][0-9a-f]{40}|lib[\\/]python\d[\d.]*|ruby[\\/]\d[\d.]*[\\/]gems)[\\/]|^node:|^<|^internal[\\/]/;

/**
 * The first frame in the test's own `file` if that is known, else the first in the project's code; null if the text
 * names no place. Java names only a file: its folder is taken from the class that the case belongs to.
 */
export function failurePlace(output: string, file?: string, className?: string): Place | null {
  const text = boundedMiddle(output, SEARCH_LIMIT).replace(longLine, (line) => line.slice(0, LINE_LIMIT));
  const all = frames.flatMap((frame) => [...text.matchAll(frame)].map(toPlace));
  // Generated code says line 0.
  const own = all.filter((place) => !foreign.test(place.path) && place.line > 0);
  if (file !== undefined) return own.find((place) => sameFile(place.path, file)) ?? null;
  return dotnetPlace(text, className) ?? own[0] ?? javaPlace(text, className);
}

function toPlace(match: RegExpExecArray): Place {
  return { path: match.groups?.path ?? "", line: Number(match.groups?.line) };
}

function sameFile(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const [longer, shorter] = [long.replaceAll("\\", "/"), short.replaceAll("\\", "/").replace(/^\.\//, "")];
  return longer === shorter || longer.endsWith(`/${shorter}`);
}

/** The frame in the test's own class: those of an assertion library have sources too. */
function dotnetPlace(text: string, className: string | undefined): Place | null {
  const at = className ? text.indexOf(` ${className}.`) : -1;
  if (at < 0) return null;
  const [match] = (text.slice(text.lastIndexOf("\n", at) + 1).split("\n", 1)[0] ?? "").matchAll(dotnetFrame);
  const place = match ? toPlace(match) : null;
  return place && place.line > 0 ? place : null;
}

function javaPlace(text: string, className: string | undefined): Place | null {
  if (!className || !/^[\w$.]+$/.test(className)) return null;
  const at = text.indexOf(`at ${className}`);
  const frame = at < 0 ? null : /^[^\n(]*\((?<file>\w+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/.exec(text.slice(at));
  if (!frame?.groups) return null;
  const folder = className.split(".").slice(0, -1).join("/");
  const name = frame.groups.file ?? "";
  return { path: folder === "" ? name : `${folder}/${name}`, line: Number(frame.groups.line) };
}

/** What a panicking Rust test says, without the place and the backtrace; null if the output is empty. */
export function panicMessage(all: string): string | null {
  const output = boundedMiddle(all, SEARCH_LIMIT);
  const after = /panicked at [^\n]{1,1000}?:\d+:\d+:\n/.exec(output);
  if (after) {
    const rest = output.slice(after.index + after[0].length).split(/\n(?:stack backtrace:|note: )/, 1)[0] ?? "";
    return bounded(rest.trim(), MESSAGE_LIMIT);
  }
  const before173 = /panicked at '([\s\S]{0,4000}?)', [^\s:]{1,400}:\d+:\d+/.exec(output)?.[1];
  return bounded(before173 ?? firstLine(output), MESSAGE_LIMIT) || null;
}
