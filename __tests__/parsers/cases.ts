import type { readText } from "./read.js";

/** The cases of a parsed report in short: `failed a.test.js:4 cart > subtracts (3 ms): message`. */
export function briefCases(parsed: Awaited<ReturnType<typeof readText>>): readonly string[] {
  return (parsed.tests?.cases ?? []).map(({ status, path, line, suite, name, flaky, failure }) => {
    const place = path === undefined ? "" : ` ${path}${line === undefined ? "" : `:${line}`}`;
    const why = failure ? `: ${failure.kind === "error" ? "(error) " : ""}${failure.message.split("\n", 1)[0]}` : "";
    return `${status}${flaky ? " flaky" : ""}${place} ${suite ?? "-"} > ${name}${why}`;
  });
}
