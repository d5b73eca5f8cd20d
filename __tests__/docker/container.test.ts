import { afterEach, describe, expect } from "@jest/globals";
import { systemClock } from "../../src/adapters/clock.js";
import type { PlannedContainer } from "../../src/core/containers.js";
import type { ToolStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { passed, skipped } from "../../src/core/verdict.js";
import { dockerOf } from "../../src/docker/docker.js";
import { changeFrom, type GateOptions, runGate, stepOf } from "../gates/harness.js";
import { files, processes, toolEnv } from "../tools/harness.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { docker, engineTest, withImage } from "./engine.js";

const python = "python:3.11-slim";

function containerOf(more: Partial<PlannedContainer> = {}): PlannedContainer {
  return { image: python, env: {}, volumes: [], options: [], ...more };
}

function toolStep(tool: string, more: Partial<ToolStep> = {}): ToolStep {
  const usual = { args: [], paths: [], env: {}, workingDirectory: ".", timeoutMs: 30_000, reports: [] };
  return { type: "tool", name: tool, tool, ...usual, ...more };
}

let repository: TestRepository | undefined;
afterEach(async () => {
  await repository?.close();
  repository = undefined;
});

interface Case extends Omit<GateOptions, "change"> {
  readonly base?: Tree;
  readonly head?: Tree;
  /** Called while the step runs. */
  readonly meanwhile?: (container: string) => void;
}

/** Runs a gate in a container of Python; whatever becomes of it, no container is left. */
async function ran({ base = {}, head = {}, meanwhile, ...options }: Case): Promise<GateReport> {
  // One a test.
  if (!repository) {
    repository = await TestRepository.create({
      base: { "a.txt": "a\n", ...base },
      change: { "b.txt": "b\n", ...head },
    });
    await repository.checkout("feature", repository.headSha);
  }
  const own = () => docker("ps", "--all", "--quiet", "--filter", `volume=${repository?.workspace}`);
  const timer = setInterval(() => {
    const id = meanwhile ? docker("ps", "--quiet", "--filter", `volume=${repository?.workspace}`) : "";
    if (id === "") return;
    clearInterval(timer);
    meanwhile?.(id);
  }, 300);
  try {
    const change = await changeFrom(repository, repository.baseSha);
    return await runGate(repository, change, { kind: "test", container: containerOf(), ...options });
  } finally {
    clearInterval(timer);
    expect(own()).toBe("");
  }
}

const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;

const suite = `import json, os, sys
cases = "".join(f'<testcase name="{name}" file="tests/it.py" line="3"/>' for name in sys.argv[1:])
open("report.xml", "w").write(f'<testsuite name="s" tests="{len(sys.argv) - 1}">{cases}</testsuite>')
secret = os.environ.get("API_TOKEN", "")
json.dump({"env": sorted(os.environ), "uid": os.getuid(), "token": len(secret), "path": os.environ["PATH"],
  "pids": open("/proc/1/cmdline").read().split(chr(0))[0], "file": os.path.abspath(__file__)}, open("told.json", "w"))
`;

describe("a step in a container", () => {
  engineTest(
    "has the repository where it is, the image's programs, and nothing of this machine's environment",
    async () => {
      const env = {
        ...toolEnv,
        CI: "true",
        GITHUB_SHA: "abc",
        GITHUB_EVENT_PATH: "/nowhere",
        SECRET_OF_HOST: "x",
        TOKEN: "s3cret-value",
      };
      const run = stepOf("exec python3 suite.py one two", {
        reports: ["report.xml"],
        env: {
          API_TOKEN: "$TOKEN",
          LINES: "a\nb",
          DOCKER_HOST: "tcp://127.0.0.1:1",
          PATH: "/usr/local/bin:/usr/bin:/bin",
        },
      });
      const container = containerOf({ env: { FROM_GATE: "1", LINES: "gate" }, options: ["--memory=256m"] });
      const report = await ran({ env, steps: [run], container, base: { "suite.py": suite, "tests/it.py": "\n\n\n" } });
      expect(said(report)).toBe("passed null: words: 2 tests, 0 skipped");
      expect(report.tests?.cases.map(({ path }) => path)).toEqual(["tests/it.py", "tests/it.py"]);
      const told = JSON.parse((await files.readText(`${repository?.workspace}/told.json`)) ?? "{}");
      const image = /^(HOSTNAME|HOME|GPG_KEY|PYTHON_\w+|LANG|LC_CTYPE|PWD|SHLVL|_)$/;
      expect(told.env.filter((name: string) => !image.test(name))).toEqual([
        "API_TOKEN",
        "CI",
        "DOCKER_HOST",
        "FROM_GATE",
        "GITHUB_SHA",
        "LINES",
        "PATH",
      ]);
      expect(told).toMatchObject({ token: 12, path: "/usr/local/bin:/usr/bin:/bin", uid: process.getuid?.() });
      expect(told.file).toBe(`${repository?.workspace}/suite.py`);
    },
  );

  engineTest(
    "may be of a tool, whose program is the image's; another version, or none, is told",
    async () => {
      const dockerfile = `FROM ${python}\nCOPY ruff /usr/local/bin/\n`;
      await withImage(dockerfile, ["ruff"], async (image) => {
        const version = docker("run", "--rm", image, "ruff", "--version").replace("ruff ", "");
        const container = containerOf({ image });
        const tree = { base: { "a.py": "import os\n" }, head: { "a.py": "import re\nimport os\n" } };
        const report = await ran({ kind: "lint", steps: [toolStep("ruff")], container, ...tree });
        // The base is judged in the container too: one of the two was there before.
        expect(
          report.findings
            .filter(({ rule }) => rule === "F401")
            .map(({ standing, range }) => `${standing} ${range?.startLine}`),
        ).toEqual(["new 1", "known 2"]);
        const other = await ran({ kind: "lint", steps: [toolStep("ruff", { version: "0.0.1" })], container, ...tree });
        expect(said(other)).toBe(
          `broken tool-missing: ruff 0.0.1 is not in the image ${image} (that of ${image} is ${version}): add it there, or name an image that has it`,
        );
        const none = await ran({ steps: [toolStep("pytest")], container: containerOf({ image }) });
        expect(said(none)).toBe(
          `broken tool-missing: pytest is not in the image ${image}: add it there, or name an image that has it`,
        );
      });
    },
    "ruff",
  );

  engineTest("says how it ended", async () => {
    const ends = async (run: string, more: Case = {}) => said(await ran({ steps: [stepOf(run)], ...more }));
    expect(await ends("exit 3")).toBe("failed exit-code: words: exited with code 3");
    expect(await ends("nosuch --version")).toBe("broken tool-missing: words: exit code 127: sh: 1: nosuch: not found");
    expect(await ends("x", { steps: [stepOf("1", { shell: "pwsh" })] })).toBe(
      `broken tool-missing: words could not be started: there is no pwsh in the image ${python}`,
    );
    const little = containerOf({ options: ["--memory=64m", "--memory-swap=64m"] });
    expect(await ends("python3 -c 'bytearray(300000000)'", { container: little })).toBe(
      "broken killed: words was ended by SIGKILL (the container ran out of memory)",
    );
    const from = "words was ended by";
    expect(await ends("sleep 60", { meanwhile: (id) => docker("rm", "--force", id) })).toBe(
      `broken killed: ${from} SIGKILL (its container was removed from outside)`,
    );
    // A program that ends well when it is told to stop has not done what it was run for.
    const polite = `python3 -c "import signal, sys; signal.signal(15, lambda *_: sys.exit(0)); signal.pause()"`;
    expect(await ends(polite, { meanwhile: (id) => docker("stop", id) })).toBe(
      `broken killed: ${from} SIGTERM (its container was stopped from outside)`,
    );
  });

  engineTest("is ended with its container, by a timeout and by a cancellation", async () => {
    const stubborn = "trap '' TERM; sleep 60 & wait; sleep 60";
    const late = await ran({ steps: [stepOf(stubborn, { timeoutMs: 1_500 })] });
    expect(said(late)).toBe('broken timeout: words did not end within 1.5 s (raise "timeout" if it needs more)');
    const controller = new AbortController();
    let cancelledAt = 0;
    const meanwhile = () => {
      cancelledAt = Date.now();
      controller.abort("interrupted");
    };
    const stopped = await ran({ steps: [stepOf(stubborn)], signal: controller.signal, meanwhile });
    expect(stopped.verdict).toMatchObject({ outcome: "cancelled", reason: "interrupted" });
    expect(Date.now() - cancelledAt).toBeLessThan(7_500);
  });

  engineTest("that cannot be had is broken, with the words of the engine", async () => {
    const ends = async (more: Partial<PlannedContainer>, rest: Case = {}) =>
      said(await ran({ steps: [stepOf("true")], container: containerOf(more), ...rest }));
    expect(await ends({ image: "127.0.0.1:9/none:1" })).toMatch(
      /^broken registry: words: the image 127\.0\.0\.1:9\/none:1 could not be pulled: .*connection refused$/,
    );
    expect(await ends({ options: ["--bogus"] })).toBe(
      `broken tool-error: words: no container of ${python} could be created: unknown flag: --bogus`,
    );
    expect(await ends({ network: "gatehouse-none" })).toMatch(
      /^broken tool-error: words: the container could not be started: .*network gatehouse-none not found/,
    );
    expect(await ends({ image: { from: "build", image: "api" } })).toBe(
      'broken config: words: gate "build" has not run, whose image api is asked for',
    );
  });

  engineTest("runs in what a build gate made, by its id", async () => {
    await withImage(`FROM ${python}\nENV MADE=here\n`, [], async (name) => {
      const id = docker("image", "inspect", "--format", "{{.Id}}", name);
      const image = { name: "acme/api", tags: ["x"], digest: null, id, platforms: ["linux/amd64"], bytes: 1 };
      const from = async (build: Partial<GateReport>) => {
        const made = { name: "build", verdict: passed(""), ...build } as unknown as GateReport;
        const container = containerOf({ image: { from: "build", image: "api" } });
        const steps = [stepOf('test "$MADE" = here')];
        return said(await ran({ steps, container, finished: new Map([["build", made]]) }));
      };
      expect(await from({ artifacts: [image] })).toBe("passed null: words: clean");
      // One of that name may be in a registry, or here: it is not the one that was built.
      const platforms = ["linux/amd64", "linux/arm64"];
      expect(await from({ artifacts: [{ ...image, id: null, platforms }] })).toBe(
        'broken config: words: image acme/api of gate "build" is for linux/amd64, linux/arm64, and was not pushed: no engine has it',
      );
      expect(await from({ verdict: skipped("condition", "only on main") })).toBe(
        'broken config: words: gate "build" was left out (only on main), whose image api is asked for',
      );
    });
  });

  engineTest("of an image without a shell says so, and is another step by another user", async () => {
    await withImage("FROM scratch\nCOPY Dockerfile /\n", [], async (image) => {
      expect(said(await ran({ steps: [stepOf("true")], container: containerOf({ image }) }))).toBe(
        `broken tool-missing: words could not be started: there is no sh in the image ${image}`,
      );
    });
    const user = containerOf({ user: "1234:1235", env: { HOME: "/tmp" } });
    const report = await ran({ steps: [stepOf('test "$(id -u):$(id -g):$HOME" = 1234:1235:/tmp')], container: user });
    expect(said(report)).toBe("passed null: words: clean");
  });

  engineTest("is labelled as the run's", async () => {
    const world = {
      processes,
      files,
      env: toolEnv,
      cwd: "/",
      temporary: "/tmp",
      clock: systemClock(),
      mask: () => undefined,
    };
    expect(dockerOf(world).label).toMatch(/^gatehouse\.run=[0-9a-f-]{36}$/);
    let label = "";
    const meanwhile = (id: string) => {
      label = docker("inspect", "--format", '{{index .Config.Labels "gatehouse.run"}}', id);
      docker("kill", id);
    };
    await ran({ steps: [stepOf("sleep 60")], meanwhile });
    expect(label).toMatch(/^[0-9a-f-]{36}$/);
  });
});
