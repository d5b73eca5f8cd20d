import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { ArtifactUse } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { files, hasProgram, toolEnv } from "../tools/harness.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate, stepOf } from "./harness.js";

let repository: TestRepository;
afterEach(() => repository.close());

const posixTest = process.platform === "win32" || !hasProgram("python3") ? test.skip : test;

/** The source is as it should be; what is built of it is not. */
const source: Tree = {
  "app/__init__.py": "def total(a, b):\n    return a + b\n",
  "make.py": `import os, zipfile
os.makedirs("dist", exist_ok=True)
with zipfile.ZipFile("dist/app-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("app/__init__.py", "def total(a, b):\\n    return a - b\\n")
    info = "app-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: app\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: make\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
with open("dist/app", "w") as tool: tool.write("#!/bin/sh\\necho made\\n")
os.chmod("dist/app", 0o755)
`,
  "tests/it.py": `import os, sys
try:
    import app
    said = str(app.total(2, 1))
    open("it.lcov", "w").write(f"SF:{app.__file__}\\nDA:1,1\\nDA:2,1\\nend_of_record\\n")
except ImportError:
    said = "no app"
failure = "" if said == "3" else f'<failure message="{said}"/>'
here = os.path.abspath(__file__)
open("it.xml", "w").write(f'<testsuite name="it" tests="1"><testcase name="total" file="{here}" line="4">{failure}</testcase></testsuite>')
print("::", os.getcwd(), os.environ.get("GATEHOUSE_ARTIFACTS"), os.environ.get("GATEHOUSE_ARTIFACT"))
`,
  "conftest.py": "raise SystemExit('of the source tree')\n",
};

const install =
  'python3 -m pip install -q --no-index --no-deps --no-compile --target lib/site-packages "$GATEHOUSE_ARTIFACT" 2>/dev/null';

async function open(): Promise<void> {
  repository = await TestRepository.create({ base: source, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
}

async function gate(options: GateOptions): Promise<GateReport> {
  return runGate(repository, await changeFrom(repository, repository.baseSha), options);
}

function build(): Promise<GateReport> {
  const policy = { block: "all", failOn: "error" } as const;
  return gate({ kind: "build", steps: [stepOf("python3 make.py")], build: { artifacts: ["dist/*"] }, policy });
}

function integration(run: string, made: GateReport, use: Partial<ArtifactUse> = {}, more: GateOptions = {}) {
  const artifact = { from: "build", files: ["*.whl"], with: ["tests/**"], ...use };
  const reports = run.startsWith(install) ? ["it.xml", "it.lcov"] : ["it.xml"];
  const steps = [stepOf(run, { reports })];
  return gate({ kind: "test", steps, artifact, finished: new Map([["build", made]]), ...more });
}

const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
const printed = async () =>
  (await files.readText(join(repository.workspace, ".gatehouse/logs/test/words/output"))) ?? "";

describe("tests of an artifact", () => {
  posixTest("see what was built, and no source", async () => {
    await open();
    const made = await build();
    const env = { ...toolEnv, PYTHONPATH: repository.workspace, GITHUB_WORKSPACE: repository.workspace };
    // The folder that it runs in is where `-m` looks first.
    const source = await gate({ kind: "test", steps: [stepOf("python3 -m tests.it", { reports: ["it.xml"] })], env });
    expect(said(source)).toBe("passed null: words: 1 test, 0 skipped");
    const alone = await integration("python3 -m tests.it", made, {}, { env });
    expect(alone.tests?.cases[0]).toMatchObject({ path: "tests/it.py", failure: { message: "no app" } });
    const report = await integration(
      `${install} && PYTHONPATH=lib/site-packages python3 -m tests.it`,
      made,
      {},
      { env },
    );
    expect(said(report)).toBe("failed tests-failed: words: 1 of 1 test failed");
    expect(report.tests?.cases[0]).toMatchObject({ path: "tests/it.py", line: 4, failure: { message: "1" } });
    expect(report.coverage?.files.map(({ path }) => path)).toEqual(["app/__init__.py"]);
    const [, cwd = "", artifacts = "", artifact = ""] = (await printed()).trim().split(" ");
    expect([cwd.startsWith(repository.workspace), artifacts, artifact]).toEqual([
      false,
      join(cwd, "dist"),
      join(cwd, "dist", "app-1.0-py3-none-any.whl"),
    ]);
    expect(await files.stat(cwd)).toBeNull();
    const up = await integration("ls -a . ..; test ! -e ../app; test ! -e conftest.py; test ! -e .git; exit 3", made);
    expect(said(up)).toMatch(/^broken report-missing: words: it\.xml was not written \(words exited with code 3/);
  });

  posixTest("keep their modes, and know the commit", async () => {
    await open();
    const made = await build();
    const run = 'dist/app > it.txt && test "$GATEHOUSE_COMMIT" = "$WANTED" && grep -q made it.txt';
    const steps = [stepOf(run, { env: { WANTED: repository.headSha } })];
    expect(said(await integration("", made, { files: ["app"] }, { steps }))).toBe("passed null: words: clean");
    expect(said(await integration("", made, { files: ["!*.whl"] }, { steps }))).toBe("passed null: words: clean");
  });

  posixTest("are broken where it is not what was built", async () => {
    await open();
    const made = await build();
    expect(said(await integration("true", made, { with: ["tests/**", "it/**"] }))).toBe(
      'broken report-missing: "with" names it/**, and no tracked file is called so',
    );
    const wheel = join(repository.workspace, "dist", "app-1.0-py3-none-any.whl");
    await writeFile(wheel, "another");
    expect(said(await integration("true", made))).toMatch(
      /^broken report-stale: dist\/app-1\.0-py3-none-any\.whl is no longer what gate "build" made: its SHA-256 was [0-9a-f]{12} and is [0-9a-f]{12}$/,
    );
    await rm(wheel);
    expect(said(await integration("true", made))).toBe(
      'broken report-missing: dist/app-1.0-py3-none-any.whl of gate "build" is no longer there',
    );
    expect(said(await integration("true", made, { files: ["*.tgz"] }))).toBe(
      'broken report-missing: gate "build" made nothing that "files" names (it made app, app-1.0-py3-none-any.whl)',
    );
    expect(said(await integration("true", made, { from: "other" }))).toBe(
      'broken config: gate "other" has not run, whose artifacts are asked for',
    );
    const skipped = { ...made, verdict: { outcome: "skipped", reason: "condition", message: "only on main" } as const };
    expect(said(await integration("true", skipped))).toBe(
      'broken config: gate "build" was left out (only on main), so there is nothing to test: give "test" the same "when"',
    );
  });

  posixTest("do without environments that have the checkout installed", async () => {
    await open();
    const made = await build();
    const venv = async (name: string, contents: Readonly<Record<string, string>>) => {
      const all = { "pyvenv.cfg": "", "bin/python3": "", "bin/mytool": "#!/bin/sh\n", ...contents };
      for (const [path, text] of Object.entries(all)) {
        await mkdir(dirname(join(repository.workspace, name, path)), { recursive: true });
        await writeFile(join(repository.workspace, name, path), text, { mode: 0o755 });
      }
      return {
        VIRTUAL_ENV: join(repository.workspace, name),
        PATH: `${join(repository.workspace, name, "bin")}:${toolEnv.PATH}`,
      };
    };
    const packages = "lib/python3.11/site-packages";
    const url = `{"dir_info": {"editable": true}, "url": "file://${repository.workspace}"}`;
    const kinds = [
      await venv("a", { [`${packages}/app-1.dist-info/direct_url.json`]: url }),
      await venv("b", { [`${packages}/app.pth`]: `${repository.workspace}/src\n` }),
      await venv("c", { [`${packages}/x.pth`]: "import x\n", [`${packages}/x-1.dist-info/direct_url.json`]: "{}" }),
    ];
    const found: string[] = [];
    for (const env of kinds) {
      const run = 'echo "$(printenv VIRTUAL_ENV || echo none) $(command -v mytool || echo none)" > "$OUT"';
      const steps = [stepOf(run, { env: { OUT: join(repository.folder, "out") } })];
      await integration("", made, {}, { steps, env: { ...toolEnv, ...env } });
      found.push(
        ((await files.readText(join(repository.folder, "out"))) ?? "").replaceAll(repository.workspace, "").trim(),
      );
    }
    expect(found).toEqual(["none none", "none none", "/c /c/bin/mytool"]);
  });
});
