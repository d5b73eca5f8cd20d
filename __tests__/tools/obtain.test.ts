import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { locate, survey } from "../../src/tools/locate.js";
import { markdownlint } from "../../src/tools/markdownlint.js";
import { ruff } from "../../src/tools/ruff.js";
import type { LocateContext, Tool } from "../../src/tools/tool.js";
import { tarGz, zip } from "../world/archives.js";
import { FileServer } from "../world/file-server.js";
import { files, folderOf, processes, supplyIn, toolEnv } from "./harness.js";
import { testWith } from "./with-tool.js";

/** Programs that the machine has not, from registries and servers on the loopback. */

const posixTest = process.platform === "win32" ? test.skip : test;
const machine = `${process.platform}-${process.arch}`;

let server: FileServer;
let root: string;
let dispose: () => Promise<void>;
beforeEach(async () => {
  server = await FileServer.start();
  const folder = await folderOf({ "repo/x": "" });
  root = join(folder.path, "repo");
  dispose = folder.dispose;
});
afterEach(async () => {
  await server.close();
  // Go makes what it has fetched read-only.
  await processes.run({ file: "chmod", args: ["-R", "u+w", dirname(root)], cwd: root, env: toolEnv });
  await dispose();
});

const kept = (...parts: readonly string[]) => join(dirname(root), "kept", ...parts);
const unfinished = async () => ((await files.stat(kept("unfinished"))) ? readdir(kept("unfinished")) : []);

/** A PATH of the folder `path` and what scripts need; `supply` and the environment may be other. */
function context(more: Partial<LocateContext> = {}): LocateContext {
  const env = { PATH: [join(root, "..", "path"), "/usr/bin", "/bin"].join(delimiter), HOME: root, ...more.env };
  return { processes, files, root, cwd: root, supply: supplyIn(kept()), ...more, env };
}

async function script(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
}

/** A tool whose program is on no machine. */
const scanner: Tool = {
  ...ruff,
  name: "scanner",
  ecosystem: "any",
  program: "scanner-of-tests",
  package: null,
  install: "install the scanner",
};
const program = `#!/bin/sh\necho "scanner 1.2.3"\n`;
const archive = tarGz([{ name: "scanner-1.2.3/scanner-of-tests", text: program }]);
const digest = createHash("sha256").update(archive).digest("hex");
const wanted = (url: string, ...digests: readonly string[]) => ({ version: "1.2.3", digests, url });

describe("a verified download", () => {
  posixTest("is taken when its digest is one of those that were given, and kept", async () => {
    const url = server.serve("/scanner.tar.gz", archive);
    const other = "0".repeat(64);
    const path = kept("scanner", `1.2.3-sha256-${digest}`, machine, "bin", "scanner-of-tests");
    const want = wanted(url, other, digest);
    const before = await survey(scanner, want, context());
    expect(before).toEqual({
      program: null,
      instead: `would be downloaded from ${url} if its SHA-256 is ${other} or ${digest}`,
      refused: [],
    });
    expect(server.asked).toEqual([]);
    const found = { argv: [path], version: "1.2.3", from: "downloaded, its SHA-256 verified", env: {} };
    expect(await locate(scanner, want, context())).toEqual(found);
    expect(await locate(scanner, want, context())).toEqual(found);
    expect(server.asked).toEqual(["/scanner.tar.gz"]);
    expect(await readdir(dirname(path))).toEqual(["scanner-of-tests"]);
    expect((await survey(scanner, want, context())).program).toBe(
      `${path} (downloaded, its SHA-256 verified in an earlier run)`,
    );
    expect(await unfinished()).toEqual([]);
  });

  posixTest("with another digest is refused with both, and nothing of it is unpacked", async () => {
    const url = server.serve("/scanner.tar.gz", archive);
    const unpacked: string[] = [];
    const supply = supplyIn(kept());
    const downloads = {
      ...supply.downloads,
      unpack: async (file: string) => {
        unpacked.push(file);
      },
    };
    const other = "f".repeat(64);
    expect(await locate(scanner, wanted(url, other), context({ supply: { ...supply, downloads } }))).toEqual({
      missing: `scanner-of-tests 1.2.3 is not installed, and ${url} was refused: its SHA-256 is ${digest}, and ${other} was expected: install the scanner`,
    });
    expect(unpacked).toEqual([]);
    expect(await readdir(kept())).toEqual(["unfinished"]);
    expect(await unfinished()).toEqual([]);
  });

  posixTest("that is down, cut, missing or of another version is refused, and kept nowhere", async () => {
    const failed = async (url: string, pinned = digest) => {
      const got = await locate(scanner, wanted(url, pinned), context());
      return "missing" in got ? got.missing : got;
    };
    const start = "scanner-of-tests 1.2.3 is not installed, and";
    const end = ": install the scanner";
    const closed = await FileServer.start();
    const nowhere = `${closed.url}/scanner.tar.gz`;
    await closed.close();
    expect(await failed(nowhere)).toContain(`${start} ${nowhere} cannot be downloaded (connect ECONNREFUSED`);
    for (const [file, words] of [
      [{ status: 503 }, "the server answered 503 Service Unavailable"],
      [{ status: 404 }, "the server answered 404 Not Found"],
      [{ body: archive.subarray(0, 40), cut: true }, "the transfer was cut off"],
    ] as const) {
      const url = server.serve("/scanner.tar.gz", file);
      expect(await failed(url)).toBe(`${start} ${url} cannot be downloaded (${words})${end}`);
    }
    const newer = zip([{ name: "scanner-of-tests", text: program.replace("1.2.3", "9.9.9") }]);
    const url = server.serve("/scanner.zip", newer);
    expect(await failed(url, createHash("sha256").update(newer).digest("hex"))).toBe(
      `${start} what ${url} holds is version 9.9.9${end}`,
    );
    expect(await unfinished()).toEqual([]);
  });

  posixTest("goes before the registry, and after what is installed at that version", async () => {
    const url = server.serve("/ruff", "#!/bin/sh\necho ruff 0.15.1\n");
    const sum = createHash("sha256").update("#!/bin/sh\necho ruff 0.15.1\n").digest("hex");
    await script(join(root, "..", "path", "uvx"), "echo ruff 0.15.1");
    const want = { version: "0.15.1", digests: [sum], url };
    expect(await locate(ruff, want, context())).toMatchObject({ from: "downloaded, its SHA-256 verified" });
    await script(join(root, "..", "path", "ruff"), "echo ruff 0.15.1");
    expect(await locate(ruff, want, context())).toMatchObject({ from: "on PATH" });
    const { url: _, ...withoutUrl } = want;
    const got = await locate(ruff, { ...withoutUrl, version: "0.15.2" }, context());
    expect(got).toEqual({
      missing: `ruff 0.15.2 is not installed (on PATH is 0.15.1): pip install ruff==0.15.2; no release archive of ruff for ${machine} is known: give its address in "url", or leave the digest out`,
    });
  });

  test("without a digest there is none: the line to write is said", async () => {
    if (machine !== "linux-x64") return;
    expect(
      await locate({ ...scanner, name: "trivy-config", program: "trivy" }, { version: "0.69.2" }, context()),
    ).toEqual({
      missing: expect.stringMatching(
        /^trivy 0\.69\.2 is not installed.*: install the scanner; to have it downloaded, write trivy-config@0\.69\.2#sha256:<64 hex digits>, the SHA-256 of https:\/\/github\.com\/aquasecurity\/trivy\/releases\/download\/v0\.69\.2\/trivy_0\.69\.2_Linux-64bit\.tar\.gz$/,
      ),
    });
  });
});

/** A module on a Go proxy whose program is built by the real Go. */
function serveModule(version: string): void {
  const base = "/example.com/scanner-of-tests/@v";
  const mod = "module example.com/scanner-of-tests\n\ngo 1.20\n";
  const main = `package main\n\nimport ("fmt"; "os")\n\nfunc main() { fmt.Println("scanner ${version}"); if len(os.Args) > 2 { os.Exit(7) } }\n`;
  const inside = (name: string) => `example.com/scanner-of-tests@v${version}/${name}`;
  server.serve(`${base}/v${version}.info`, JSON.stringify({ Version: `v${version}`, Time: "2024-01-01T00:00:00Z" }));
  server.serve(`${base}/v${version}.mod`, mod);
  server.serve(`${base}/list`, `v${version}\n`);
  const module = zip([
    { name: inside("go.mod"), text: mod },
    { name: inside("main.go"), text: main },
  ]);
  server.serve(`${base}/v${version}.zip`, module);
}

const goScanner: Tool = {
  ...scanner,
  package: { name: "example.com/scanner-of-tests", version: "1.2.3", registry: "go" },
  versionArgs: ["version"],
  install: "go install example.com/scanner-of-tests@v1.2.3",
};

function goContext(proxy: string, more: Partial<LocateContext> = {}): LocateContext {
  const home = join(root, "..", "go");
  const own = { GOPROXY: proxy, GOPATH: home, GOFLAGS: "-modcacherw", GONOSUMDB: "*", GOTOOLCHAIN: "local" };
  return context({ ...more, env: { ...toolEnv, ...own } });
}

describe("an installation", () => {
  testWith("go")(
    "by the real Go: once for steps that ask at once, kept for later runs, exit codes untouched",
    async () => {
      serveModule("1.2.3");
      const run = goContext(server.url);
      const before = await survey(goScanner, {}, run);
      const folder = kept("scanner", "1.2.3-go", machine);
      expect(before.instead).toBe(
        `would be installed by go install example.com/scanner-of-tests@v1.2.3 into ${folder}`,
      );
      expect(server.asked).toEqual([]);
      const both = await Promise.all([locate(goScanner, {}, run), locate(goScanner, {}, run)]);
      const path = join(folder, "bin", `scanner-of-tests${process.platform === "win32" ? ".exe" : ""}`);
      expect(both[0]).toEqual({ argv: [path], version: "1.2.3", from: "go, pinned", env: {} });
      expect(both[1]).toEqual(both[0]);
      expect(server.asked.filter((each) => each.endsWith(".zip"))).toHaveLength(1);
      const exit = await processes.run({ file: path, args: ["a", "b"], cwd: root, env: toolEnv });
      expect(exit).toMatchObject({ type: "exited", code: 7 });
      const asked = server.asked.length;
      expect(await locate(goScanner, {}, goContext("off"))).toEqual(both[0]);
      expect(server.asked).toHaveLength(asked);
      expect(await unfinished()).toEqual([]);
    },
    120_000,
  );

  testWith("go")("of a version that the registry has not, and with the registry down, is refused", async () => {
    serveModule("1.2.3");
    expect(await locate(goScanner, { version: "9.9.9" }, goContext(server.url))).toEqual({
      missing: expect.stringMatching(
        /^scanner-of-tests 9\.9\.9 is not installed, and go cannot install it \(.*example\.com\/scanner-of-tests@v9\.9\.9.* 404 Not Found\): go install example\.com\/scanner-of-tests@v9\.9\.9$/,
      ),
    });
    const closed = server.url;
    await server.close();
    expect(await locate(goScanner, {}, goContext(closed))).toEqual({
      missing: expect.stringMatching(/go cannot install it \(.*connection refused.*\): go install/),
    });
    server = await FileServer.start();
    expect(await unfinished()).toEqual([]);
  });

  posixTest("that was interrupted leaves nothing that would be used, and ends with the run", async () => {
    const log = join(root, "..", "log");
    // Stands for a Go that is slow after it has written its program.
    await script(
      join(root, "..", "path", "go"),
      `echo started >> "${log}"; printf '#!/bin/sh\\necho half\\n' > "$GOBIN/scanner-of-tests"; chmod +x "$GOBIN/scanner-of-tests"; sleep 60`,
    );
    const stop = new AbortController();
    const supply = supplyIn(kept());
    const first = locate(goScanner, {}, context({ supply, signal: stop.signal }));
    while ((await files.readText(log)) === null) await new Promise((resolve) => setTimeout(resolve, 20));
    const folder = kept("scanner", "1.2.3-go", machine);
    expect(await files.stat(folder)).toBeNull();
    const second = locate(goScanner, {}, context({ supply }));
    await script(join(root, "..", "path", "go"), `cp "${join(root, "..", "whole")}" "$GOBIN/scanner-of-tests"`);
    await script(join(root, "..", "whole"), "echo scanner 1.2.3");
    stop.abort();
    expect(await first).toMatchObject({ missing: expect.stringContaining("go was interrupted") });
    // The step that was not stopped begins anew.
    expect(await second).toMatchObject({ version: "1.2.3", from: "go, pinned" });
    expect(await readFile(join(folder, "bin", "scanner-of-tests"), "utf8")).toContain("scanner 1.2.3");
    expect(await unfinished()).toEqual([]);
  });

  posixTest("that a killed run left half done is not taken for a whole one", async () => {
    await script(kept("unfinished", "0000", "bin", "scanner-of-tests"), "echo half");
    await script(join(root, "..", "path", "go"), `echo "no network" >&2; exit 1`);
    expect(await locate(goScanner, {}, context())).toEqual({
      missing:
        "scanner-of-tests is not installed, and go cannot install it (no network): go install example.com/scanner-of-tests@v1.2.3",
    });
  });

  posixTest("by cargo and gem: at the version, into a folder of ours, away from the checkout", async () => {
    const log = join(root, "..", "log");
    const rust: Tool = { ...scanner, package: { name: "cargo-scan", version: "1.0.0", registry: "crates" } };
    const make = `mkdir -p bin; printf '#!/bin/sh\\necho "scanner 1.0.0 $GEM_PATH"\\n' > bin/scanner-of-tests; chmod +x bin/scanner-of-tests; echo "$(basename "$0") $*" >> "${log}"`;
    await script(join(root, "..", "path", "cargo"), make);
    expect(await locate(rust, {}, context())).toEqual({
      argv: [kept("scanner", "1.0.0-cargo", machine, "bin", "scanner-of-tests")],
      version: "1.0.0",
      from: "cargo, pinned",
      env: {},
    });
    const ruby: Tool = { ...scanner, package: { name: "scan", version: "2.0.0", registry: "rubygems" } };
    await script(join(root, "..", "path", "gem"), make);
    const gems = kept("scanner", "2.0.0-gem", machine);
    expect(await locate(ruby, {}, context())).toEqual({
      argv: [join(gems, "bin", "scanner-of-tests")],
      version: "1.0.0",
      from: "gem, pinned",
      env: { GEM_PATH: gems },
    });
    const said = ((await files.readText(log)) ?? "").replaceAll(/\S*\/unfinished\/[0-9a-f-]+/g, "PART").trim();
    expect(said.split("\n")).toEqual([
      "cargo install --locked --quiet --root PART --version 1.0.0 cargo-scan",
      "gem install --no-document --install-dir PART --bindir PART/bin -v 2.0.0 scan",
    ]);
    expect(await readdir(root)).toEqual(["x"]);
  });
});

describe("a runner", () => {
  const npmPackage = () => ({
    name: "markdownlint-cli2",
    "dist-tags": { latest: "0.22.1" },
    versions: {
      "0.22.1": { name: "markdownlint-cli2", version: "0.22.1", dist: { tarball: `${server.url}/none.tgz` } },
    },
  });

  testWith("npx")(
    "npx: a version that the registry has not, and a registry that is down, are refused in npm's words",
    async () => {
      server.serve("/markdownlint-cli2", JSON.stringify(npmPackage()));
      const at = (registry: string) =>
        context({
          env: {
            ...toolEnv,
            npm_config_registry: registry,
            npm_config_cache: join(root, "..", "npm"),
            npm_config_fetch_retries: "0",
          },
        });
      expect(await locate(markdownlint, { version: "99.0.0" }, at(server.url))).toEqual({
        missing: expect.stringMatching(
          /^markdownlint-cli2 99\.0\.0 is not installed(?: \(.*\))?, and npx cannot run it \(.*No matching version found for markdownlint-cli2@99\.0\.0.*\): npm install --save-dev markdownlint-cli2@99\.0\.0$/,
        ),
      });
      server.serve("/markdownlint-cli2", { status: 503 });
      expect(await locate(markdownlint, { version: "99.0.1" }, at(server.url))).toEqual({
        missing: expect.stringMatching(
          /npx cannot run it \(.*503.*\): npm install --save-dev markdownlint-cli2@99\.0\.1$/,
        ),
      });
    },
    60_000,
  );

  testWith("uvx")(
    "uvx: a version that the index has not, and an index that is down, are refused in uv's words",
    async () => {
      const index = { "content-type": "text/html" };
      const wheel = "ruff-0.15.1-py3-none-any.whl";
      server.serve("/simple/ruff/", { headers: index, body: `<a href="${server.url}/${wheel}">${wheel}</a>` });
      const at = (url: string) =>
        context({
          env: {
            ...toolEnv,
            UV_DEFAULT_INDEX: `${url}/simple`,
            UV_CACHE_DIR: join(root, "..", "uv"),
            UV_HTTP_RETRIES: "0",
          },
        });
      const want = { version: "99.0.0" };
      expect(await locate(ruff, want, at(server.url))).toEqual({
        missing: expect.stringMatching(
          /^ruff 99\.0\.0 is not installed(?: \(.*\))?, and uvx cannot run it \(.*no version of ruff==99\.0\.0.*\): pip install ruff==99\.0\.0$/,
        ),
      });
      const closed = server.url;
      await server.close();
      expect(await locate(ruff, want, at(closed))).toEqual({
        missing: expect.stringMatching(/uvx cannot run it \(.*(?:Connection refused|error sending request).*\)/i),
      });
      server = await FileServer.start();
    },
    60_000,
  );

  posixTest("is asked once by steps that want the same at once", async () => {
    const log = join(root, "..", "log");
    await script(join(root, "..", "path", "uvx"), `echo "$*" >> "${log}"; echo ruff 0.15.1`);
    const versions = new Map();
    const want = { version: "0.15.1" };
    const found = await Promise.all([1, 2].map(() => locate(ruff, want, context(), versions)));
    expect(found[0]).toEqual({ argv: ["uvx", "--quiet", "ruff@0.15.1"], version: "0.15.1", from: "uvx, pinned" });
    expect(found[1]).toEqual(found[0]);
    expect(await files.readText(log)).toBe("--quiet ruff@0.15.1 --version\n");
  });
});

posixTest(
  "where cargo and Go put programs is looked into after PATH, for packages and not for toolchains",
  async () => {
    const env = { CARGO_HOME: join(root, "..", "cargo"), GOPATH: join(root, "..", "gopath") };
    await script(join(env.CARGO_HOME, "bin", "scanner-of-tests"), "echo 1.0.0");
    await script(join(env.GOPATH, "bin", "scanner-of-tests"), "echo 2.0.0");
    const rust: Tool = { ...scanner, ecosystem: "rust", package: { name: "s", version: "9.9.9" } };
    expect(await locate(rust, {}, context({ env }))).toMatchObject({ version: "1.0.0" });
    expect(await locate(goScanner, {}, context({ env }))).toMatchObject({ version: "2.0.0" });
    expect(await locate({ ...rust, package: null }, {}, context({ env }))).toHaveProperty("missing");
    await script(join(root, "..", "path", "scanner-of-tests"), "echo 3.0.0");
    expect(await locate(rust, {}, context({ env }))).toMatchObject({ version: "3.0.0", from: "on PATH" });
  },
);

describe("a Ruby project", () => {
  const rubocop: Tool = {
    ...scanner,
    ecosystem: "ruby",
    program: "rubocop",
    package: { name: "rubocop", version: "1.80.0" },
    install: "gem install rubocop",
  };

  posixTest("has its binstub first, then its bundle if that is installed, then PATH", async () => {
    await script(join(root, "..", "path", "rubocop"), "echo 1.1.0");
    await script(join(root, "..", "path", "bundle"), `echo "bundler: command not found: rubocop" >&2; exit 127`);
    expect(await locate(rubocop, {}, context())).toMatchObject({ version: "1.1.0", from: "on PATH" });
    await writeFile(join(root, "Gemfile.lock"), "GEM\n  specs:\n    rubocop (1.2.0)\n      ast (~> 1)\n");
    expect((await survey(rubocop, {}, context())).refused).toEqual([
      "the project's bundle cannot be started (bundler: command not found: rubocop)",
    ]);
    await script(join(root, "..", "path", "bundle"), "echo 1.2.0");
    expect(await locate(rubocop, {}, context())).toEqual({
      argv: ["bundle", "exec", "rubocop"],
      version: "1.2.0",
      from: "the project's bundle",
    });
    await script(join(root, "bin", "rubocop"), "echo 1.3.0");
    expect(await locate(rubocop, {}, context())).toMatchObject({ version: "1.3.0", from: "bin/rubocop" });
  });
});
