import { mkdtemp, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { judgeStep } from "../../src/core/judge.js";
import type { ToolStep } from "../../src/core/plan.js";
import { modulesWith } from "../tools/node-tools.js";
import { testWith } from "../tools/with-tool.js";
import { type RanStep, run, runIt, type StepWorld, write } from "./harness.js";

/** Each test counts its runs in a file outside the tree, and so knows when to pass. */
let counts = "";
let root = "";

beforeEach(async () => {
  counts = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-counts-")));
  root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-retries-")));
});
afterEach(async () => {
  for (const folder of [counts, root]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function retried(
  tool: string,
  contents: Readonly<Record<string, string>>,
  more: Partial<ToolStep> & Pick<StepWorld, "signal" | "emit" | "coverage"> & { readonly retries?: number } = {},
): Promise<RanStep> {
  const { retries = 2, signal, emit, coverage, ...own } = more;
  await write(root, contents);
  const usual = { env: {}, workingDirectory: ".", timeoutMs: 60_000, reports: [], args: [], paths: [] };
  const step: ToolStep = { ...usual, name: tool, type: "tool", tool, ...own };
  const world = { root, contents, env: { COUNTS: counts }, retries, ...(signal && { signal }), emit, coverage };
  return runIt(step, world);
}

/** The tests as `failed name` or `flaky name (what it failed with)`, passed ones left out. */
function told({ tests }: RanStep): readonly string[] {
  return (tests?.cases ?? []).flatMap(({ name, status, flaky, failure }) => {
    if (flaky) return [`flaky ${name} (${failure?.message.split("\n")[0]})`];
    return status === "passed" ? [] : [`${status} ${name}`];
  });
}

const again = (step: RanStep) =>
  step.retries?.map(({ round, command, failed, passed }) => [round, command, failed, passed]);

/** How often each test ran. */
async function runs(): Promise<Readonly<Record<string, number>>> {
  const names = (await readdir(counts)).sort();
  const entries = names.map(async (name) => [name, (await readFile(join(counts, name), "utf8")).length] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function verdict(step: RanStep): string {
  const { outcome, reason, message } = judgeStep(step, { block: "new", failOn: "warning" }, null);
  return `${outcome} ${reason}: ${message}`;
}

const python = `import os
def nth(name):
    path = os.path.join(os.environ["COUNTS"], name)
    with open(path, "a") as file:
        file.write("x")
    return os.path.getsize(path)
`;
const script = `const fs = require("node:fs");
exports.nth = (name) => {
  const path = process.env.COUNTS + "/" + name;
  fs.appendFileSync(path, "x");
  return fs.statSync(path).size;
};
`;

describe("pytest", () => {
  testWith("pytest")("runs only what failed again, whatever its name", async () => {
    const ids = ["a b::c[1]", "q\"'$x`", "ünï", "a/b*(c|d)\\"];
    const odd = `import pytest
from nth import nth
class TestOuter:
    class TestInner:
        @pytest.mark.parametrize("text", ${JSON.stringify([...ids, "passes"])})
        def test_odd(self, text):
            assert text == "passes" or nth("odd") > 4
def test_same():
    nth("same-b")
`;
    const contents = {
      "nth.py": python,
      "tests/test_a.py":
        'from nth import nth\ndef test_same():\n    assert nth("same-a") > 2, "too early"\ndef test_bad():\n    assert nth("bad") > 9\n',
      "tests/test_b.py": odd,
    };
    const step = await retried("pytest", contents, { args: ["-q", "tests"] });
    expect(step.said).toBe("judged 1");
    expect(told(step).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "flaky test_same",
      "failed test_bad",
      ...["a b::c[1]", "q\"'$x`", "\\xfcn\\xef", "a/b*(c|d)\\\\"].map((id) => `flaky test_odd[${id}]`),
    ]);
    expect(step.tests?.cases.find(({ name }) => name === "test_same")?.failure?.message).toMatch(/too early/);
    expect(again(step)?.map(([round, , failed, passed]) => [round, failed, passed])).toEqual([
      [1, 2, 4],
      [2, 1, 1],
    ]);
    expect(again(step)?.[1]?.[1]).toBe("pytest -q tests/test_a.py::test_same tests/test_a.py::test_bad");
    expect(await runs()).toEqual({ bad: 3, odd: 8, "same-a": 3, "same-b": 1 });
    expect(verdict(step)).toBe("failed tests-failed: 1 of 8 tests failed");
  });

  testWith("pytest")("reports a flaky test, shows the command, and passes", async () => {
    const commands: string[] = [];
    const step = await retried(
      "pytest",
      { "nth.py": python, "test_a.py": 'from nth import nth\ndef test_flaky():\n    assert nth("a") > 1\n' },
      { emit: (event) => event.type === "step-started" && commands.push(event.command) },
    );
    expect(verdict(step)).toBe("passed null: 1 test, 0 skipped, 1 flaky");
    expect(commands.slice(1)).toEqual(["again 1/2: pytest test_a.py::test_flaky"]);
    expect(await readFile(step.retries?.[0]?.output ?? "", "utf8")).toMatch(/1 passed/);
  });

  testWith("pytest")("is broken by a suite that crashes when it is run again, or hangs", async () => {
    const contents = (second: string) => ({
      "nth.py": python,
      "test_a.py": `import os, time\nfrom nth import nth\ndef test_a():\n    count = nth("a")\n    if count > 1:\n        ${second}\n    assert False\n`,
    });
    const crashed = await retried("pytest", contents("os._exit(3)"));
    expect(crashed.said).toMatch(/^broken tool-error: again 1\/2: pytest test_a\.py::test_a: pytest .*code 3/);
    expect(verdict(crashed)).toMatch(/^broken tool-error/);
    expect(again(crashed)).toEqual([[1, "pytest test_a.py::test_a", 1, 0]]);
    await rm(join(counts, "a"));
    const hung = await retried("pytest", contents("time.sleep(60)"), { timeoutMs: 8_000 });
    expect(hung.said).toMatch(/^broken timeout: again 1\/2: pytest test_a\.py::test_a: pytest did not end within 8 s/);
  });

  testWith("pytest")(
    "is broken where the test cannot be found again, and stays red where it stopped early",
    async () => {
      const gone = `from nth import nth\nif nth("load") == 1:\n    def test_a():\n        assert False\ndef test_b():\n    pass\n`;
      const lost = await retried("pytest", { "nth.py": python, "test_a.py": gone });
      expect(lost.said).toMatch(/^broken tool-error: again 1\/2: pytest test_a\.py::test_a: .*not found/);
      const early = await retried(
        "pytest",
        {
          "test_a.py": 'from nth import nth\ndef test_a():\n    assert nth("a") > 1\ndef test_b():\n    assert False\n',
        },
        { args: ["-x"] },
      );
      expect(early.notRetried).toBe("1 of 1 not run again: pytest stopped before it had run all tests");
      expect([verdict(early), early.retries]).toEqual(["failed tests-failed: 1 of 1 test failed", undefined]);
    },
  );

  testWith("pytest")("is not run again for too many failures, nor after a cancellation", async () => {
    const many = `import pytest\n@pytest.mark.parametrize("n", range(30))\ndef test_n(n):\n    assert n > 10\n`;
    const step = await retried("pytest", { "test_a.py": many });
    expect(step.notRetried).toBe("11 of 30 tests failed, too many to be run again (at most 10, or 20 % of all, are)");
    const stop = new AbortController();
    const cancelled = await retried(
      "pytest",
      { "nth.py": python, "test_a.py": 'from nth import nth\ndef test_a():\n    assert nth("a") > 9\n' },
      {
        signal: stop.signal,
        emit: (event) =>
          event.type === "step-started" && event.command.startsWith("again") && stop.abort("interrupted"),
      },
    );
    expect(cancelled.said).toBe("cancelled interrupted");
  });
});

describe("go test", () => {
  testWith("go")(
    "runs only what failed again, by package and subtest",
    async () => {
      const nth = `package PKG
import ("os"; "testing")
func nth(name string) int64 {
	path := os.Getenv("COUNTS") + "/" + name
	file, _ := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	file.WriteString("x"); file.Close()
	info, _ := os.Stat(path)
	return info.Size()
}
`;
      const contents = {
        "go.mod": "module example.com/m\n\ngo 1.21\n",
        "a/a_test.go": `${nth.replace("PKG", "a")}
func TestSame(t *testing.T) { if nth("same-a") < 3 { t.Fatal("too early") } }
func TestSameLonger(t *testing.T) { nth("longer") }
func TestSubs(t *testing.T) {
	for _, name := range []string{"x (1) a|b", "ünï/\\"q\\" $", "good"} {
		t.Run(name, func(t *testing.T) { if name != "good" && nth("sub") < 3 { t.Error("no") } else if name == "good" { nth("good") } })
	}
}
`,
        "b/b_test.go": `${nth.replace("PKG", "b")}
func TestSame(t *testing.T) { nth("same-b") }
func TestBad(t *testing.T) { if nth("bad") < 9 { t.Fatal("bad") } }
`,
        "c/c_test.go": `${nth.replace("PKG", "c")}
func TestPanics(t *testing.T) { if nth("panic") < 2 { panic("boom") } }
func TestAfter(t *testing.T) { t.Fatal("never run at first") }
`,
      };
      const step = await retried("go-test", contents);
      expect(told(step)).toEqual([
        "flaky TestSame (too early)",
        "flaky TestSubs (A subtest of it failed.)",
        "flaky TestSubs/x_(1)_a|b (no)",
        'flaky TestSubs/ünï/"q"_$ (no)',
        "failed TestBad",
        "failed TestPanics",
      ]);
      const [one, ...others] = again(step) ?? [];
      expect(one?.slice(2)).toEqual([1, 3]);
      expect(one?.[1]).toContain('^TestSubs$/^x_\\(1\\)_a\\|b$|^TestSubs$/^ünï$/^"q"_\\$$');
      expect(others).toEqual([
        [1, "go test -run '^TestBad$' example.com/m/b", 1, 0],
        [2, "go test -run '^TestSame$' example.com/m/a", 0, 1],
        [2, "go test -run '^TestBad$' example.com/m/b", 1, 0],
      ]);
      expect(step.notRetried).toBe(
        "1 of 6 not run again: a panic ended the test process before all of its tests had run",
      );
      expect(await runs()).toEqual({ bad: 3, good: 1, longer: 1, panic: 1, "same-a": 3, "same-b": 1, sub: 4 });
    },
    180_000,
  );
});

describe("cargo test", () => {
  testWith("cargo")(
    "runs only what failed again, binary by binary",
    async () => {
      const nth = `fn nth(name: &str) -> u64 {
    use std::io::Write;
    let path = std::env::var("COUNTS").unwrap() + "/" + name;
    std::fs::OpenOptions::new().append(true).create(true).open(&path).unwrap().write_all(b"x").unwrap();
    std::fs::metadata(&path).unwrap().len()
}
`;
      const contents = {
        "Cargo.toml": '[package]\nname = "again"\nversion = "0.1.0"\nedition = "2021"\n',
        "src/lib.rs": `#[cfg(test)]\nmod tests {\n${nth}\n#[test]\nfn same() { nth("same-lib"); }\n}\n`,
        "tests/it.rs": `${nth}\n#[test]\nfn same() { assert!(nth("same-it") > 1, "too early"); }\n#[test]\nfn same_longer() { nth("longer"); }\n#[test]\nfn bad() { assert!(nth("bad") > 9); }\n`,
      };
      const step = await retried("cargo-test", contents);
      expect([...told(step)].sort()).toEqual(["failed bad", "flaky same (too early)"]);
      expect(again(step)).toEqual([
        [1, "cargo test --test it -- --exact bad same", 1, 1],
        [2, "cargo test --test it -- --exact bad", 1, 0],
      ]);
      expect(await runs()).toEqual({ bad: 3, longer: 1, "same-it": 2, "same-lib": 1 });
    },
    120_000,
  );
});

describe("cargo llvm-cov", () => {
  testWith("cargo-llvm-cov")(
    "runs the same build again, and keeps the first run's coverage",
    async () => {
      const contents = {
        "Cargo.toml": '[package]\nname = "again"\nversion = "0.1.0"\nedition = "2021"\n',
        "src/lib.rs": `pub fn covered() {}
#[cfg(test)]
mod tests {
    #[test]
    fn flaky() {
        let path = std::env::var("COUNTS").unwrap() + "/seen";
        super::covered();
        assert!(std::fs::create_dir(&path).is_err(), "the first time");
    }
}
`,
      };
      const step = await retried("cargo-test", contents, { coverage: true });
      expect(told(step)).toEqual(["flaky tests::flaky (the first time)"]);
      expect(step.coverage?.files.map(({ path }) => path)).toEqual(["src/lib.rs"]);
    },
    120_000,
  );
});

/** A suite for jest and vitest, which read the same. */
const blocks = (head: string) => `${head}
describe("outer > (x)", () => {
  test('adds [1] "q" $x ünï', () => expect(nth("odd")).toBe(3));
  test("adds", () => expect(nth("adds")).toBe(1));
  describe("inner.*", () => test("same", () => expect(nth("inner")).toBe(1)));
});
test("same", () => expect(nth("same-a")).toBe(2));
test.each([1, 2])("bad %s (a|b)", (n) => expect(nth("bad" + n)).toBe(n === 1 ? 99 : 1));
`;
const other = (head: string) => `${head}\ntest("same", () => expect(nth("same-b")).toBe(1));\n`;
const expected = {
  told: ['flaky adds [1] "q" $x ünï', "flaky same", "failed bad 1 (a|b)"],
  runs: { adds: 1, bad1: 3, bad2: 1, inner: 1, odd: 3, "same-a": 2, "same-b": 1 },
};

describe("jest", () => {
  test("runs only what failed again, by full name and file", async () => {
    const head = 'const { nth } = require("./nth.js");';
    await symlink(modulesWith("jest") ?? "", join(root, "node_modules"), "junction");
    const contents = {
      "package.json": '{ "jest": {} }',
      "nth.js": script,
      "a.test.js": blocks(head),
      "sub/a.test.js": other(head.replace("./", "../")),
    };
    const step = await retried("jest", contents, { args: ["--runInBand", "."] });
    expect(step.said).toBe("judged 1");
    expect(told(step).map((line) => line.replace(/ \(Error: expect.*/, ""))).toEqual(expected.told);
    expect(again(step)?.[1]?.[1]).toBe(
      "jest --runInBand -t '^(?:outer(?: > | )\\(x\\) adds \\[1\\] \"q\" \\$x ünï|bad 1 \\(a\\|b\\))$' a.test.js",
    );
    expect(await runs()).toEqual(expected.runs);
  }, 180_000);

  test("is broken by a file that cannot be loaded when it is run again", async () => {
    await symlink(modulesWith("jest") ?? "", join(root, "node_modules"), "junction");
    const contents = {
      "package.json": '{ "jest": {} }',
      "nth.js": script,
      "a.test.js":
        'if (require("./nth.js").nth("load") > 1) throw new Error("no second time");\ntest("a", () => { throw new Error("no"); });\n',
    };
    const step = await retried("jest", contents);
    expect(step.said).toBe(
      "broken tool-error: again 1/2: jest -t '^(?:a)$' a.test.js: it did not run the test that failed",
    );
  }, 180_000);
});

describe("vitest", () => {
  const modules = modulesWith("vitest");
  const testHere = modules ? test : test.skip;
  testHere(
    `runs only what failed again, by full name and file${modules ? "" : " (vitest is not installed)"}`,
    async () => {
      const head = 'import { describe, expect, test } from "vitest";\nimport { nth } from "./nth.cjs";';
      await symlink(modules ?? "", join(root, "node_modules"), "junction");
      const contents = {
        "package.json": '{ "type": "module" }',
        "nth.cjs": script,
        "a.test.js": blocks(head),
        "sub/a.test.js": other(head.replace("./", "../")),
      };
      const step = await retried("vitest", contents);
      expect(step.said).toBe("judged 1");
      expect(told(step).map((line) => line.replace(/ \(AssertionError: expected.*/, ""))).toEqual(expected.told);
      expect(again(step)?.[0]?.[1]).toMatch(/^vitest run --exclude=sub\/a\.test\.js -t /);
      expect(await runs()).toEqual(expected.runs);
    },
    180_000,
  );
});

describe("what single tests would not settle", () => {
  test("jest's own coverage threshold stays red", async () => {
    await symlink(modulesWith("jest") ?? "", join(root, "node_modules"), "junction");
    const contents = {
      "package.json": '{ "jest": { "coverageThreshold": { "global": { "functions": 100 } } } }',
      "nth.js": script,
      "lib.js": "exports.a = () => 1;\nexports.b = () => 2;\n",
      "a.test.js": 'require("./lib.js").a();\ntest("a", () => expect(require("./nth.js").nth("a")).toBe(2));\n',
    };
    const step = await retried("jest", contents, { args: ["--coverage"] });
    expect(step.notRetried).toBe(
      "1 of 1 not run again: coverage is below jest's own threshold, which failed tests do not explain",
    );
    expect(verdict(step)).toBe("failed tests-failed: 1 of 1 test failed");
  }, 180_000);
});

describe("node --test", () => {
  test("runs only what failed again, as far as this version of Node can", async () => {
    const head =
      'const { describe, test } = require("node:test");\nconst assert = require("node:assert");\nconst { nth } = require("./nth.js");';
    const contents = {
      "package.json": '{ "scripts": { "test": "node --test a.test.js b.test.js" } }',
      "nth.js": script,
      "a.test.js": `${head}
describe("outer (x)", () => {
  test('adds [1] "q" ünï', () => assert.ok(nth("odd") > 2, "too early"));
  test("adds", () => nth("adds"));
});
test("bad", () => assert.ok(nth("bad") > 9));
`,
      "b.test.js": `${head}\ntest("good", () => nth("good"));\n`,
    };
    const step = await retried("node-test", contents);
    expect(told(step).map((line) => line.replace(/&quot;/g, '"').replace(/ \(too early.*/, ""))).toEqual([
      'flaky adds [1] "q" ünï',
      "failed bad",
    ]);
    expect((await runs()).bad).toBe(3);
    expect((await runs()).good).toBe(1);
  }, 180_000);
});

describe("a command of your own", () => {
  test("is never repeated, and says so", async () => {
    const report = '<testsuite name=\\"s\\"><testcase name=\\"a\\"><failure message=\\"no\\"/></testcase></testsuite>';
    const step = await run(
      {
        run: `require("fs").writeFileSync("out.xml", "${report}"); process.exitCode = 1`,
        shell: "node",
        reports: ["out.xml"],
      },
      { retries: 2 },
    );
    expect([verdict(step), step.notRetried]).toEqual([
      "failed tests-failed: 1 of 1 test failed",
      'a command of your own cannot be told to run single tests: "retries" is for steps with "tool"',
    ]);
  });
});
