import type { Parsed, Problem } from "../core/problem.js";
import { countTests } from "../core/tests.js";
import type { Parser, Source } from "./parser.js";
import { lines } from "./source.js";
import { TapReader } from "./tap-reader.js";
import { caseMaker } from "./test-cases.js";

/**
 * The Test Anything Protocol, versions 12 to 14, with the subtests of 14 and of Perl, node-tap and node:
 * https://testanything.org/tap-version-14-specification.html
 */
export const tap: Parser = {
  format: "tap",
  recognise: (head) =>
    /^TAP version \d+\s*$/m.test(head) ||
    /^1\.\.\d+[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(head) ||
    (/^1\.\.\d+\s*$/m.test(head) && testLine.test(head)) ||
    // A stream without a plan, which began well and was cut.
    /^(?:#[^\n]*\n)*(?:not )?ok \d+(?: |\r?\n|$)/.test(head),
  parse: parseTap,
};

const testLine = /^(?:not )?ok(?: \d+)?(?: |-|\r?$)/m;

async function parseTap(source: Source): Promise<Parsed> {
  const { parse, YAMLError } = await import("yaml");
  const reader = new TapReader(caseMaker(), (text) => {
    try {
      return parse(text, { logLevel: "silent", maxAliasCount: 10 }) as unknown;
    } catch (error) {
      // What is no YAML, or has more aliases than the library follows, is still shown as it stands.
      if (error instanceof YAMLError || error instanceof ReferenceError) return null;
      throw error;
    }
  });
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    reader.line(line);
  }
  const { path } = source;
  const end = reader.finish();
  if (end === null) return { problems: [{ path, code: "malformed", message: "The file holds no line of TAP." }] };
  const problems: readonly Problem[] = end.map((one) => ({ path, line: number, ...one }));
  return { tests: countTests(reader.cases()), problems };
}
