import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { black } from "../../src/tools/black.js";
import { locate, type VersionCache } from "../../src/tools/locate.js";
import { markdownlint } from "../../src/tools/markdownlint.js";
import { pytest } from "../../src/tools/pytest.js";
import { findTool, tools } from "../../src/tools/registry.js";
import { ruff } from "../../src/tools/ruff.js";
import type { LocateContext, Tool } from "../../src/tools/tool.js";
import { files, inFolder, processes, supplyIn } from "./harness.js";

const isWindows = process.platform === "win32";
const bin = isWindows ? "Scripts" : "bin";
const ending = isWindows ? ".cmd" : "";

/** A program that prints a version and adds a line to `<itself>.asked`. */
async function program(path: string, version: string): Promise<void> {
  const full = path + ending;
  await mkdir(dirname(full), { recursive: true });
  const script = isWindows
    ? `@echo asked>>"${full}.asked"\r\n@echo tool-x2 ${version}\r\n`
    : `#!/bin/sh\necho asked >> "${full}.asked"\necho "tool-x2 ${version}"\n`;
  await writeFile(full, script);
  await chmod(full, 0o755);
}

/** PATH of the tests: `bin` of the folder, and what scripts need themselves. */
function context(root: string, cwd = root, env: Readonly<Record<string, string>> = {}): LocateContext {
  const system = isWindows ? [join(process.env.SystemRoot ?? "C:\\Windows", "System32")] : [];
  return {
    processes,
    files,
    root,
    cwd,
    supply: supplyIn(join(root, "kept")),
    env: { PATH: [join(root, "path"), ...system].join(delimiter), ...env },
  };
}

function at(root: string, ...parts: readonly string[]): string {
  return join(root, ...parts) + ending;
}

describe("locate", () => {
  test("finds a program in the project's environments before PATH, the nearest first", async () => {
    await inFolder({ "sub/x": "" }, async (root) => {
      const cwd = join(root, "sub");
      await program(join(root, "path", "ruff"), "0.1.0");
      expect(await locate(ruff, {}, context(root, cwd))).toEqual({
        argv: [at(root, "path", "ruff")],
        version: "0.1.0",
        from: "on PATH",
      });
      const steps: readonly (readonly [string, string])[] = [
        [join(".gatehouse", "venv"), "0.2.0"],
        ["active", "0.3.0"],
        ["venv", "0.4.0"],
        [".venv", "0.5.0"],
        [join("sub", ".venv"), "0.6.0"],
      ];
      for (const [folder, version] of steps) {
        await program(join(root, folder, bin, "ruff"), version);
        const found = await locate(ruff, {}, context(root, cwd, { VIRTUAL_ENV: join(root, "active") }));
        expect(found).toEqual({
          argv: [at(root, folder, bin, "ruff")],
          version,
          from: `${folder.replaceAll("\\", "/")}/${bin}/ruff${ending}`,
        });
      }
    });
  });

  test("finds Node's programs upwards, but not above the root", async () => {
    await inFolder({ "repo/a/b/x": "" }, async (home) => {
      const root = join(home, "repo");
      const cwd = join(root, "a", "b");
      await program(join(home, "node_modules", ".bin", "markdownlint-cli2"), "1.0.0");
      expect(await locate(markdownlint, {}, context(root, cwd))).toHaveProperty("missing");
      await program(join(root, "node_modules", ".bin", "markdownlint-cli2"), "2.0.0");
      expect(await locate(markdownlint, {}, context(root, cwd))).toMatchObject({ version: "2.0.0" });
      await program(join(root, "a", "node_modules", ".bin", "markdownlint-cli2"), "3.0.0");
      expect(await locate(markdownlint, {}, context(root, cwd))).toMatchObject({ version: "3.0.0" });
    });
  });

  test("a version that was asked for is exact: the runner has it where the project has another", async () => {
    await inFolder({}, async (root) => {
      await program(join(root, ".venv", bin, "ruff"), "0.14.0");
      expect(await locate(ruff, { version: "0.14" }, context(root))).toMatchObject({
        version: "0.14.0",
        from: `.venv/${bin}/ruff${ending}`,
      });
      expect(await locate(ruff, { version: "0.15.1" }, context(root))).toEqual({
        missing: `ruff 0.15.1 is not installed (.venv/${bin}/ruff${ending} is 0.14.0): pip install ruff==0.15.1`,
      });
      await program(join(root, "path", "pipx"), "0.15.1");
      expect(await locate(ruff, { version: "0.15.1" }, context(root))).toEqual({
        argv: ["pipx", "run", "--spec", "ruff==0.15.1", "ruff"],
        version: "0.15.1",
        from: "pipx, pinned",
      });
      await program(join(root, "path", "uvx"), "0.15.1");
      expect(await locate(ruff, { version: "0.15.1" }, context(root))).toEqual({
        argv: ["uvx", "--quiet", "ruff@0.15.1"],
        version: "0.15.1",
        from: "uvx, pinned",
      });
    });
  });

  test("runs the pinned version of a tool that nobody installed, and names the line that installs it", async () => {
    await inFolder({}, async (root) => {
      expect(await locate(black, {}, context(root))).toEqual({
        missing: "black is not installed: pip install black==26.10.1",
      });
      await program(join(root, "path", "npx"), "0.22.1");
      expect(await locate(markdownlint, {}, context(root))).toEqual({
        argv: ["npx", "--yes", "markdownlint-cli2@0.22.1"],
        version: "0.22.1",
        from: "npx, pinned",
      });
    });
  });

  test("a test runner is never taken from elsewhere", async () => {
    await inFolder({}, async (root) => {
      await program(join(root, "path", "uvx"), "1.0.0");
      expect(await locate(pytest, {}, context(root))).toEqual({
        missing: "pytest is not installed: pip install pytest",
      });
      expect(await locate(pytest, { version: "8.0.0" }, context(root))).toEqual({
        missing: "pytest 8.0.0 is not installed: pip install pytest==8.0.0",
      });
    });
  });

  test("other ecosystems: GOROOT, and programs of other names than their package", async () => {
    await inFolder({}, async (root) => {
      const go: Tool = {
        ...ruff,
        ecosystem: "go",
        program: "x",
        package: { name: "example.com/cmd/x", version: "1.2.3" },
      };
      await program(join(root, "goroot", "bin", "x"), "1.0.0");
      expect(await locate(go, {}, context(root, root, { GOROOT: join(root, "goroot") }))).toMatchObject({
        argv: [at(root, "goroot", "bin", "x")],
      });
      await program(join(root, "path", "uvx"), "1.0.0");
      const python: Tool = { ...ruff, program: "other" };
      expect(await locate(python, { version: "1.0.0" }, context(root))).toMatchObject({
        argv: ["uvx", "--quiet", "--from", "ruff==1.0.0", "other"],
      });
    });
  });

  test("a program is asked for its version once a run", async () => {
    await inFolder({}, async (root) => {
      await program(join(root, "path", "ruff"), "0.1.0");
      const versions: VersionCache = new Map();
      await locate(ruff, {}, context(root), versions);
      await locate(ruff, {}, context(root), versions);
      const asked = await files.readText(`${at(root, "path", "ruff")}.asked`);
      expect(asked?.trim().split(/\s+/)).toEqual(["asked"]);
    });
  });

  const posixTest = isWindows ? test.skip : test;
  posixTest("an environment whose interpreter is gone is passed over, and said", async () => {
    await inFolder({ ".venv/bin/black": "#!/no/such/python\n" }, async (root) => {
      await chmod(join(root, ".venv/bin/black"), 0o755);
      expect(await locate(black, {}, context(root))).toEqual({
        missing: expect.stringMatching(
          /^black is not installed \(\.venv\/bin\/black cannot be started \(.+\)\): pip install black==26\.10\.1$/,
        ),
      });
    });
  });
});

describe("the registry", () => {
  test("knows each tool by one name, and markdownlint-cli2 by its alias", () => {
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    expect(findTool("ruff")).toBe(ruff);
    expect(findTool("markdownlint-cli2")).toBe(markdownlint);
    expect(findTool("constructor")).toBeUndefined();
  });

  test("an install line names the version that is pinned", () => {
    for (const { ecosystem, install, package: pinned } of tools) {
      if (pinned && ecosystem === "python") expect(install).toBe(`pip install ${pinned.name}==${pinned.version}`);
    }
    expect(markdownlint.install).toContain(markdownlint.package?.version);
  });
});
