import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { compareFindings } from "../../src/core/compare.js";
import { parseDiff } from "../../src/core/diff-text.js";
import type { Finding } from "../../src/core/finding.js";
import { surroundings } from "../../src/steps/surroundings.js";
import { FakeFiles } from "../fakes/files.js";

/**
 * Random edits of random files, with findings of which it is known whether they were there before: each line has an
 * identity of its own, which moves with it. Which of a line and its copy is the copy nobody can tell; how many are new
 * everybody can. Git makes the diff, as in a run.
 */

/** FUZZ_CASES=2000 looks longer. */
const cases = Number(process.env.FUZZ_CASES ?? 60);
const seed = Number(process.env.FUZZ_SEED ?? 20261);

interface Line {
  /** That of the line which it is a copy of, else its own. */
  readonly id: number;
  readonly text: string;
}
type Project = Map<string, Line[]>;

/** Mulberry32: the same numbers on every machine. */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Author {
  private next = 0;
  private readonly roll: () => number;
  constructor(
    start: number,
    /** How many names there are: with few, lines are often equal to others. */
    private readonly names: number,
  ) {
    this.roll = random(start);
  }

  below(count: number): number {
    return Math.floor(this.roll() * count);
  }

  line(): Line {
    const kind = this.below(10);
    const name = `name${this.below(this.names)}`;
    if (kind < 2) return this.make(`total = BAD ( ${name} , depth + 1 , other )`);
    if (kind < 3) return this.make(`let ${name} = start`);
    if (kind < 4) return this.make(`use ${name}`);
    if (kind < 5) return this.make("}");
    if (kind < 6) return this.make("");
    return this.make(`call ${name} with ${this.below(this.names)} and ${this.below(9)}`);
  }

  make(text: string): Line {
    return { id: this.next++, text };
  }

  project(): Project {
    const files = 2 + this.below(2);
    return new Map(
      Array.from({ length: files }, (_, at) => [
        `f${at}.x`,
        Array.from({ length: 20 + this.below(30) }, () => this.line()),
      ]),
    );
  }

  private file(project: Project): readonly [string, Line[]] {
    const all = [...project];
    return all[this.below(all.length)] ?? ["f0.x", []];
  }

  /** Of some lines, each of them with the lines that it stands among. */
  private block(lines: readonly Line[]): { readonly at: number; readonly count: number } {
    const count = Math.min(lines.length, 4 + this.below(5));
    return { at: this.below(lines.length - count + 1), count };
  }

  edit(project: Project): void {
    const [path, lines] = this.file(project);
    const [, others] = this.file(project);
    const at = this.below(lines.length + 1);
    switch (this.below(9)) {
      case 0:
      case 1:
        lines.splice(at, 0, ...Array.from({ length: 1 + this.below(3) }, () => this.line()));
        return;
      case 2:
        lines.splice(at, 1 + this.below(2));
        return;
      case 3: {
        const { at: from, count } = this.block(lines);
        const block = lines.splice(from, count);
        others.splice(this.below(others.length + 1), 0, ...block);
        return;
      }
      case 4: {
        const { at: from, count } = this.block(lines);
        const copy = lines.slice(from, from + count);
        others.splice(this.below(others.length + 1), 0, ...copy);
        return;
      }
      case 5: {
        const { at: from, count } = this.block(lines);
        for (let index = from; index < from + count; index++) {
          const line = lines[index];
          if (line && line.text !== "") lines[index] = { ...line, text: `  ${line.text}` };
        }
        return;
      }
      case 6: {
        const line = lines[at];
        if (line) lines[at] = { ...line, text: line.text.replace("depth + 1", `depth + ${this.below(50)}`) };
        return;
      }
      case 7:
        lines.splice(0, 0, this.make(`head ${this.below(1000)}`));
        return;
      default:
        if (path.startsWith("f")) {
          project.delete(path);
          project.set(`moved/${path}`, lines);
        }
    }
  }
}

/** BAD is bad wherever it stands; a `let` is, while its file does not use it, so that an edit elsewhere makes it so. */
function lint(project: Project): readonly { readonly finding: Finding; readonly truth: string }[] {
  return [...project].flatMap(([path, lines]) => {
    const used = new Set(lines.flatMap(({ text }) => /^\s*use (\w+)/.exec(text)?.[1] ?? []));
    return lines.flatMap(({ id, text }, index) => {
      const context = text.trim().replace(/\s+/g, " ");
      const found = (rule: string, message: string) => ({
        finding: {
          tool: "t",
          rule,
          message,
          severity: "error" as const,
          path,
          range: { startLine: index + 1 },
          context,
        },
        truth: `${id} ${rule}`,
      });
      const name = /^\s*let (\w+)/.exec(text)?.[1];
      const isUnused = name !== undefined && !used.has(name);
      return [
        ...(text.includes("BAD") ? [found("bad", `bad word (line ${index + 1})`)] : []),
        ...(isUnused ? [found("unused", `'${name}' is never used`)] : []),
      ];
    });
  });
}

let folder = "";
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-fuzz-")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  const who = ["-c", "user.name=Mona", "-c", "user.email=mona@example.com", "-c", "core.autocrlf=false"];
  const { stdout } = await promisify(execFile)("git", [...who, ...args], { cwd: folder, maxBuffer: 1 << 28 });
  return stdout;
}

async function commit(projects: readonly Project[]): Promise<void> {
  for (const [index, project] of projects.entries()) {
    await rm(join(folder, `case${index}`), { recursive: true, force: true });
    for (const [path, lines] of project) {
      const full = join(folder, `case${index}`, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, textOf(lines));
    }
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--allow-empty", "-m", "all");
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}

interface Score {
  old: number;
  blocked: number;
  fresh: number;
  passed: number;
}

async function judge(base: Project, head: Project, diff: string, score: Score): Promise<void> {
  const [before, after] = [lint(base), lint(head)];
  const files = (project: Project) =>
    new FakeFiles(Object.fromEntries([...project].map(([path, lines]) => [join("/", path), textOf(lines)])));
  const near = async (project: Project, findings: typeof before) =>
    surroundings(
      findings.map(({ finding }) => finding),
      "/",
      files(project),
    );
  const { findings } = compareFindings(
    after.map(({ finding }) => finding),
    before.map(({ finding }) => finding),
    { diff: parseDiff(diff), head: new Set(head.keys()), base: new Set(base.keys()) },
    { head: await near(head, after), base: await near(base, before) },
  );
  const count = (truths: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const truth of truths) counts.set(truth, (counts.get(truth) ?? 0) + 1);
    return counts;
  };
  const known = count(before.map(({ truth }) => truth));
  const called = count(after.flatMap(({ truth }, index) => (findings[index]?.standing === "new" ? [truth] : [])));
  for (const [truth, now] of count(after.map((each) => each.truth))) {
    const fresh = Math.max(0, now - (known.get(truth) ?? 0));
    const told = called.get(truth) ?? 0;
    score.old += now - fresh;
    score.fresh += fresh;
    score.blocked += Math.max(0, told - fresh);
    score.passed += Math.max(0, fresh - told);
  }
}

async function play(names: number): Promise<Score> {
  await rm(join(folder, ".git"), { recursive: true, force: true });
  await git("init", "--quiet");
  const bases: Project[] = [];
  const heads: Project[] = [];
  for (let index = 0; index < cases; index++) {
    const author = new Author(seed * 7919 + index, names);
    const base = author.project();
    const head: Project = new Map([...base].map(([path, lines]) => [path, [...lines]]));
    for (let edits = 1 + author.below(5); edits > 0; edits--) author.edit(head);
    bases.push(base);
    heads.push(head);
  }
  await commit(bases);
  await commit(heads);
  const score: Score = { old: 0, blocked: 0, fresh: 0, passed: 0 };
  for (const [index, base] of bases.entries()) {
    const options = ["-U0", "--inter-hunk-context=0", "--find-renames", `--relative=case${index}`];
    const diff = await git("diff", ...options, "HEAD~1", "HEAD", "--", `case${index}`);
    await judge(base, heads[index] ?? new Map(), diff, score);
  }
  if (process.env.FUZZ_CASES) console.info(JSON.stringify(score));
  return score;
}

test("where lines can be told apart, no new finding passes, and an old one blocks hardly ever", async () => {
  const score = await play(100_000);
  expect(score.old).toBeGreaterThan(cases * 4);
  expect(score.fresh).toBeGreaterThan(cases / 2);
  expect(score.passed).toBe(0);
  // A line at the edge of a block that went to another file, beside which something else was written or removed too.
  expect(score.blocked / score.old).toBeLessThan(0.0005);
}, 600_000);

test("where most lines are equal to others, hardly any of either", async () => {
  const score = await play(4);
  expect(score.blocked / score.old).toBeLessThan(0.01);
  expect(score.passed / score.fresh).toBeLessThan(0.1);
}, 600_000);
