import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { testWith } from "../tools/with-tool.js";
import { processesWith } from "../world/survivors.js";
import { run, runIt } from "./harness.js";

const posix = process.platform === "win32" ? test.skip : test;
const withBash = testWith("bash");
const withPython = testWith("python");

describe("the end of a run step", () => {
  posix("by a signal is broken, whether the shell or a child of it got it", async () => {
    expect((await run({ run: "kill -KILL $$" })).said).toBe(
      "broken killed: step was ended by SIGKILL (out of memory?)",
    );
    expect((await run({ run: "sh -c 'kill -SEGV $$'" })).said).toBe("broken killed: step was ended by SIGSEGV");
    expect((await run({ run: "sh -c 'kill -ABRT $$' || true" })).said).toBe("judged 0");
  });

  posix("by its time limit is broken, and its grandchildren are gone", async () => {
    const mark = `GATEHOUSE_STEP_TEST=${process.pid}-${Date.now()}`;
    const [name = "", value = ""] = mark.split("=");
    const step = { run: "(sleep 60 & sleep 60) & sleep 60", timeoutMs: 500, env: { [name]: value } };
    expect((await run(step)).said).toBe(
      'broken timeout: step did not end within 0.5 s (raise "timeout" if it needs more)',
    );
    expect(await processesWith(mark)).toEqual([]);
  });

  test("by a cancellation is cancelled, with its reason", async () => {
    for (const reason of ["interrupted", "fail-fast"]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(reason), 300);
      const ran = await run({ run: "setTimeout(() => {}, 60000)", shell: "node" }, { signal: stop.signal });
      expect(ran.said).toBe(`cancelled ${reason}`);
      expect(ran.exitCode).toBeNull();
    }
  });

  posix("with 126 or 127 is a missing tool, in the shell's words", async () => {
    expect((await run({ run: "no-such-program" })).said).toMatch(
      /^broken tool-missing: exit code 127: .*no-such-program: (command )?not found$/,
    );
    expect((await run({ run: "./readme" }, { contents: { readme: "text" } })).said).toMatch(
      /^broken tool-missing: exit code 126: .*readme: [Pp]ermission denied$/,
    );
    expect((await run({ run: "exit 127" })).said).toBe("broken tool-missing: exit code 127: command not found");
  });

  test("in a folder that does not exist is a config error, and nothing is run", async () => {
    const ran = await run({ run: "process.exit(0)", shell: "node", workingDirectory: "none" });
    expect(ran.said).toBe('broken config: working-directory "none" does not exist');
    expect(ran.exitCode).toBeNull();
  });

  test("with a code of its own is for the judge", async () => {
    expect((await run({ run: "process.exit(3)", shell: "node" })).said).toBe("judged 3");
  });
});

describe("the shell of a run step", () => {
  withBash("is bash that stops at the first error, by default without and by name with pipefail", async () => {
    expect((await run({ run: "false\ntrue" })).said).toBe("judged 1");
    expect((await run({ run: "false | true" })).said).toBe("judged 0");
    expect((await run({ run: "false | true", shell: "bash" })).said).toBe("judged 1");
  });

  posix("is sh, node, python or a template", async () => {
    expect((await run({ run: "echo one; false; echo two", shell: "sh" })).printed).toBe("one\n");
    expect((await run({ run: "console.log(1 + 1)", shell: "node" })).printed).toBe("2\n");
    const ran = await run({ run: "echo one\necho two\n", shell: "sh -eu {0}" });
    expect([ran.said, ran.printed]).toEqual(["judged 0", "one\ntwo\n"]);
    expect((await run({ run: "false\necho two\n", shell: "sh -eu {0}" })).said).toBe("judged 1");
  });

  withPython("is python", async () => {
    expect((await run({ run: "import sys\nprint(sys.version_info[0])", shell: "python" })).printed).toBe("3\n");
  });

  test("that is unknown or missing says which are known", async () => {
    expect((await run({ run: "x", shell: "fish" })).said).toBe(
      'broken tool-missing: unknown shell "fish" (known: bash, sh, pwsh, powershell, python, node, cmd; any other as a command: "fish {0}")',
    );
    expect((await run({ run: "x", shell: "no-such-shell {0}" })).said).toBe(
      "broken tool-missing: shell no-such-shell is not on PATH",
    );
  });
});

describe("the environment of a run step", () => {
  const secret = "s3cr3t-value-of-a-token";
  const dump = "console.log(JSON.stringify(process.env))";

  test("holds what it asks for by name and nothing else of the job's", async () => {
    const env = {
      DEPLOY_TOKEN: secret,
      GITHUB_TOKEN: "ghs_1",
      INPUT_X: "1",
      ACTIONS_RUNTIME_TOKEN: "2",
      GITHUB_ENV: "/f",
    };
    const ran = await run({ run: dump, shell: "node", env: { TOKEN: "$DEPLOY_TOKEN", MODE: "fast" } }, { env });
    const seen = JSON.parse(ran.printed) as Record<string, string>;
    expect([seen.TOKEN, seen.MODE]).toEqual(["***", "fast"]);
    const hidden = ["GITHUB_TOKEN", "INPUT_X", "ACTIONS_RUNTIME_TOKEN", "GITHUB_ENV"];
    expect(hidden.filter((name) => name in seen)).toEqual([]);
    expect(ran.masked).toEqual([secret]);
  });

  test("is kept out of what is kept", async () => {
    const report = `<testsuite name="s"><testcase name="a ${secret}"><failure message="got ${secret}">${secret}</failure></testcase></testsuite>`;
    const script = `fs.writeFileSync("r.xml", ${JSON.stringify(report)}); process.exitCode = 1`;
    const step = { run: `// ${secret}\n${script}`, shell: "node", reports: ["r.xml"], env: { TOKEN: "$DEPLOY_TOKEN" } };
    const {
      printed: _,
      masked: _masked,
      secrets: _secrets,
      ...kept
    } = await run(step, { env: { DEPLOY_TOKEN: secret } });
    expect(kept.tests?.failed).toBe(1);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test("is kept out of last words, wherever those are cut", async () => {
    const lines = [0, 5, 10, 15].map((more) => `"error: ${"x".repeat(272 + more)} " + process.env.TOKEN`);
    for (const line of lines) {
      const step = { run: `console.error(${line}); process.exit(127)`, shell: "node", env: { TOKEN: "$DEPLOY_TOKEN" } };
      const { said } = await run(step, { env: { DEPLOY_TOKEN: secret } });
      expect(said).toMatch(/^broken tool-missing: exit code 127: error: x+ /);
      expect(said).not.toContain(secret.slice(0, 4));
    }
  });

  test("a fix that holds a secret is not kept as another one", async () => {
    const diff = (text: string) =>
      `diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-old\n+${text}\n`;
    const step = (text: string) => ({
      run: `process.stdout.write(${JSON.stringify(diff(text))})`,
      shell: "node",
      format: "unified-diff",
      env: { TOKEN: "$DEPLOY_TOKEN" },
    });
    const world = { contents: { "a.txt": "old\n" }, env: { DEPLOY_TOKEN: secret } };
    const plain = await run(step("new"), world);
    expect(plain.findings.map((finding) => finding.fix?.map(({ text }) => text))).toEqual([["new\n"]]);
    const leaking = await run(step(secret), world);
    expect(leaking.findings.map((finding) => "fix" in finding)).toEqual([false]);
  });

  test("that lacks what it asks for is a config error, and nothing is run", async () => {
    const ran = await run({
      run: "fs.writeFileSync('ran', '')",
      shell: "node",
      env: { A: "$NOT_THERE", B: "$NOR_THIS" },
    });
    expect(ran.said).toBe('broken config: the environment has no NOR_THIS, NOT_THERE, which "env" asks for');
  });
});

describe("a tool's step", () => {
  const usual = {
    type: "tool",
    env: {},
    workingDirectory: ".",
    timeoutMs: 60_000,
    reports: [],
    args: [],
    paths: [],
  } as const;

  testWith("gofmt")("names paths from a sub-folder by the repository", async () => {
    const contents = { "svc/a.go": "package  a\n" };
    const ran = await runIt({ ...usual, name: "gofmt", tool: "gofmt", workingDirectory: "svc" }, { contents });
    expect(ran.findings.map(({ path, range }) => `${path}:${range?.startLine}`)).toEqual(["svc/a.go:1"]);
  });

  test("that is not installed says the one line that installs it", async () => {
    const env = { PATH: join(process.cwd(), "none"), GOROOT: "" };
    const ran = await runIt({ ...usual, name: "gofmt", tool: "gofmt" }, { env });
    expect(ran.said).toBe("broken tool-missing: gofmt is not installed: install Go from https://go.dev/dl");
  });

  test("keeps all that it printed", async () => {
    const ran = await run({ run: 'console.log("out"); console.error("err")', shell: "node" });
    expect(ran.printed.split("\n").sort()).toEqual(["", "err", "out"]);
    await expect(readFile(ran.output ?? "", "utf8")).rejects.toThrow("ENOENT");
  });
});
