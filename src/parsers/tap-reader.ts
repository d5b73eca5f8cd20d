import type { Problem } from "../core/problem.js";
import type { TestCase, TestStatus } from "../core/tests.js";
import { type JsonObject, numberOf, textOf } from "./json-lines.js";
import { asObject, asPlace } from "./json-values.js";
import type { RawCase } from "./test-cases.js";
import { bounded, firstLine, MESSAGE_LIMIT, stripAnsi } from "./text.js";

/** A plan, or the results, of one depth of indentation. */
interface Level {
  /** Spaces before its lines. */
  readonly indent: number;
  readonly name: string | undefined;
  plan: number | null;
  points: number;
}

/** A test point, and the lines of the YAML block that follows it. */
interface Point {
  readonly case: RawCase;
  readonly block: string[];
  blockSize: number;
  /** Comments behind the point, by which writers without blocks say why. */
  comments: string;
}

/** Most of a YAML block that is kept, in UTF-16 units. */
const BLOCK_LIMIT = 32 * 1024;

/** Reads TAP line by line. Both a test and its subtests count; a suite, which node marks as one, does not. */
export class TapReader {
  readonly #make: (raw: RawCase) => TestCase;
  readonly #yaml: (text: string) => unknown;
  readonly #cases: TestCase[] = [];
  readonly #levels: Level[] = [{ indent: 0, name: undefined, plan: null, points: 0 }];
  /** Name that a comment has given to the subtests that come next. */
  #named: string | undefined;
  #point: Point | null = null;
  /** Spaces before the block that is being read; null outside of one. */
  #block: number | null = null;
  #bail: string | null = null;
  #isTap = false;
  /** What a plan for no tests gives as its reason. */
  #skipAll = false;

  constructor(make: (raw: RawCase) => TestCase, yaml: (text: string) => unknown) {
    this.#make = make;
    this.#yaml = yaml;
  }

  line(raw: string): void {
    const text = raw.trimEnd();
    const indent = text.length - text.trimStart().length;
    if (this.#block !== null && this.#blockLine(text, indent, this.#block)) return;
    const line = stripAnsi(text.slice(indent));
    if (line === "---" && this.#point) {
      this.#block = indent;
      return;
    }
    if (indent % 4 !== 0 || this.#bail !== null) return;
    const comment = /^# Subtest(?:: (.*))?$/.exec(line);
    const point = /^(not )?ok(?![\w:])[ \t]*(.*)$/.exec(line);
    const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line);
    const bail = /^Bail out!\s*(.*)$/i.exec(line);
    if (comment) this.#subtest(comment[1] ?? "", indent);
    else if (point) this.#testPoint(point[1] !== undefined, point[2] ?? "", indent);
    else if (plan) this.#plan(Number(plan[1]), plan[2] ?? "", indent);
    else if (bail) this.#bail = bounded(bail[1] ?? "", MESSAGE_LIMIT);
    else if (line.startsWith("#")) this.#comment(line);
    else if (/^TAP version \d+$/.test(line)) this.#isTap = true;
  }

  /** True while the line belongs to the block; one that is indented less ends it, too. */
  #blockLine(text: string, indent: number, start: number): boolean {
    if (text.slice(start) === "..." && indent === start) {
      this.#block = null;
      return true;
    }
    if (text !== "" && indent < start) {
      this.#block = null;
      return false;
    }
    const point = this.#point;
    if (point && point.blockSize < BLOCK_LIMIT) {
      const line = text.slice(start, start + BLOCK_LIMIT - point.blockSize);
      point.block.push(line);
      point.blockSize += line.length + 1;
    }
    return true;
  }

  #level(indent: number): Level {
    let level = this.#levels.at(-1);
    while (this.#levels.length > 1 && level && level.indent > indent) {
      this.#levels.pop();
      level = this.#levels.at(-1);
    }
    if (level && level.indent >= indent) return level;
    const deeper: Level = { indent, name: this.#named, plan: null, points: 0 };
    this.#named = undefined;
    this.#levels.push(deeper);
    return deeper;
  }

  /** The comment stands before the subtests' parent, or, as Perl's does, with the subtests. */
  #subtest(name: string, indent: number): void {
    this.#endPoint();
    const current = this.#levels.at(-1)?.indent ?? 0;
    if (indent > current && this.#named === undefined) {
      this.#named = name;
      this.#level(indent);
      return;
    }
    this.#level(indent);
    this.#named = name;
  }

  #comment(line: string): void {
    const point = this.#point;
    if (point && point.comments.length < BLOCK_LIMIT)
      point.comments += `${line.replace(/^# ?/, "")}\n`.slice(0, BLOCK_LIMIT);
  }

  #plan(count: number, comment: string, indent: number): void {
    this.#isTap = true;
    this.#endPoint();
    const level = this.#level(indent);
    level.plan ??= count;
    if (indent === 0 && count === 0 && /^skip/i.test(comment)) this.#skipAll = true;
  }

  #testPoint(isNot: boolean, rest: string, indent: number): void {
    this.#isTap = true;
    this.#endPoint();
    const level = this.#level(indent);
    level.points++;
    this.#named = undefined;
    const said = described(rest);
    const suite = this.#levels
      .map(({ name }) => name)
      .filter(Boolean)
      .join(" > ");
    this.#point = {
      case: {
        name: said.name || `test ${said.number ?? level.points}`,
        suite: suite === "" ? undefined : suite,
        status: statusOf(isNot, said.directive),
        timeMs: said.timeMs,
      },
      block: [],
      blockSize: 0,
      comments: "",
    };
  }

  #endPoint(): void {
    const point = this.#point;
    this.#point = null;
    this.#block = null;
    if (!point) return;
    const text = point.block.join("\n");
    const isSuite = /^type: '?suite'?$/m.test(text);
    if (isSuite && (point.case.status !== "failed" || /^failureType: '?subtestsFailed'?$/m.test(text))) return;
    const duration = Number(/^duration_ms: ([\d.]+)$/m.exec(text)?.[1] ?? Number.NaN);
    const timeMs = point.case.timeMs ?? (Number.isFinite(duration) ? duration : undefined);
    const isFailed = point.case.status === "failed";
    this.#cases.push(this.#make({ ...point.case, timeMs, ...(isFailed ? this.#failure(text, point.comments) : {}) }));
  }

  #failure(text: string, comments: string): Partial<RawCase> {
    const block = asObject(text === "" ? null : this.#yaml(text));
    const at = asObject(block.at);
    const location = /^(.*?):(\d+)(?::\d+)?\)?$/.exec(textOf(block.location) ?? textOf(block.at) ?? "");
    // bats: `(in test file cart.bats, line 2)`; Perl: `at cart.t line 2.`
    const commented = /(?:\bfile|^\s*at) (\S+?),? line (\d+)[.)]/m.exec(comments);
    const path = textOf(at.file) ?? textOf(at.fileName) ?? textOf(block.file) ?? location?.[1] ?? commented?.[1];
    const lines = [at.line, at.lineNumber, block.line, Number(location?.[2]), Number(commented?.[2])];
    const message = textOf(block.message) ?? textOf(block.error) ?? textOf(asObject(block.error).message);
    const named = path?.replace(/^.*\((?=[^()]*$)/, "").replace(/^file:\/\//, "");
    const timeMs = numberOf(block.duration_ms);
    const details = textOf(block.stack) ?? (text || comments);
    const otherwise = text === "" ? firstLine(comments.replace(/^\(in [^\n]*\n/m, "")) : differenceOf(block);
    return {
      ...(named ? { path: named, line: lines.map(asPlace).find((line) => line !== undefined) } : {}),
      ...(timeMs === undefined ? {} : { timeMs }),
      failure: { kind: "failure", message: message ?? (otherwise || "The test is not ok."), text: details },
    };
  }

  /** What is wrong with the stream as a whole; null if it is no TAP at all. */
  finish(): readonly Pick<Problem, "code" | "message">[] | null {
    this.#endPoint();
    if (!this.#isTap) return null;
    const [top, inner] = this.#levels;
    const { plan = null, points = 0 } = top ?? {};
    if (this.#bail !== null) {
      const why = this.#bail === "" ? "." : `: ${this.#bail}`;
      return [{ code: "incomplete", message: `The test run bailed out${why}` }];
    }
    if (inner) return [{ code: "truncated", message: "The stream ends within subtests." }];
    if (plan === null) return [{ code: "truncated", message: "The stream has no plan (1..n): it may be cut." }];
    if (points < plan) {
      return [{ code: "truncated", message: `The plan says ${plan} tests; the stream holds ${points} of them.` }];
    }
    if (points > plan && !this.#skipAll) {
      const message = `The plan says ${plan} tests, and the stream holds ${points}; what it holds was counted.`;
      return [{ code: "disagreement", message }];
    }
    return [];
  }

  cases(): readonly TestCase[] {
    return this.#cases;
  }
}

interface Described {
  readonly number: number | null;
  readonly name: string;
  readonly directive: "skip" | "todo" | null;
  readonly timeMs: number | undefined;
}

/** `12 - description # TODO reason`, all of it optional; `\#` is no directive. */
function described(rest: string): Described {
  const numbered = /^(\d+)(?!\w)/.exec(rest);
  const number = numbered?.[1];
  const all = rest.slice(number?.length ?? 0, 10_000).trim();
  // An opening brace begins the subtests of older node-tap.
  const text = all.replace(/^-\s*/, "").replace(/\{$/, "");
  const directive = /(?:^|\s)#\s*(skip\w*|todo)\b/i.exec(text);
  const time = /(?:^|\s)#\s*time=([\d.]+)(ms|s)\b/.exec(text);
  const end = Math.min(directive?.index ?? text.length, time?.index ?? text.length);
  const word = directive?.[1]?.toLowerCase();
  return {
    number: number === undefined ? null : Number(number),
    name: text.slice(0, end).trim().replaceAll("\\#", "#").replaceAll("\\\\", "\\"),
    directive: word === undefined ? null : word === "todo" ? "todo" : "skip",
    timeMs: time ? Number(time[1]) * (time[2] === "s" ? 1_000 : 1) : undefined,
  };
}

/** A test that is still to do may fail; one that passes has passed. */
function statusOf(isNot: boolean, directive: Described["directive"]): TestStatus {
  if (directive === "skip" || (directive === "todo" && isNot)) return "skipped";
  return isNot ? "failed" : "passed";
}

/** What tape and others say instead of a message. */
function differenceOf({ expected, actual }: JsonObject): string {
  if (expected === undefined && actual === undefined) return "";
  return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}
