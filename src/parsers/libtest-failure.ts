import { bounded, firstLine, MESSAGE_LIMIT } from "./text.js";

/** What a panicking Rust test says, without the place and the backtrace; null if the output is empty. */
export function failureMessage(output: string): string | null {
  const after = /panicked at [^\n]+?:\d+:\d+:\n/.exec(output);
  if (after) {
    const rest = output.slice(after.index + after[0].length).split(/\n(?:stack backtrace:|note: )/, 1)[0] ?? "";
    return bounded(rest.trim(), MESSAGE_LIMIT);
  }
  const before173 = /panicked at '([\s\S]*?)', [^\s:]+:\d+:\d+/.exec(output)?.[1];
  return bounded(before173 ?? firstLine(output), MESSAGE_LIMIT) || null;
}
