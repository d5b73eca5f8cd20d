import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal } from "./node-tools.js";
import { testWith } from "./with-tool.js";
import { zipOf } from "./zip.js";

const withScanner = testWith("osv-scanner");

const vulnerability = (id: string, ecosystem: string, name: string, fixed: string, more: object = {}) => ({
  schema_version: "1.6.0",
  id,
  modified: "2024-01-01T00:00:00Z",
  published: "2023-02-03T04:05:06Z",
  summary: `Summary of ${id}`,
  affected: [
    {
      package: { name, ecosystem },
      ranges: [{ type: ecosystem === "PyPI" ? "ECOSYSTEM" : "SEMVER", events: [{ introduced: "0" }, { fixed }] }],
    },
  ],
  ...more,
});

const v4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
const databases = {
  PyPI: [
    vulnerability("PYSEC-2019-217", "PyPI", "jinja2", "2.10.1", { aliases: ["CVE-2019-10906", "GHSA-462w-v97r-4m45"] }),
    vulnerability("GHSA-462w-v97r-4m45", "PyPI", "jinja2", "2.10.1", {
      aliases: ["CVE-2019-10906", "PYSEC-2019-217"],
      severity: [{ type: "CVSS_V3", score: "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:N" }],
    }),
  ],
  npm: [
    vulnerability("GHSA-xvch-5gv4-984h", "npm", "minimist", "1.2.6", { severity: [{ type: "CVSS_V4", score: v4 }] }),
    vulnerability("GHSA-aaaa-bbbb-cccc", "npm", "inner", "2.0.2", { database_specific: { severity: "LOW" } }),
  ],
  "crates.io": [vulnerability("RUSTSEC-2024-0001", "crates.io", "leaky", "1.2.3")],
  Go: [],
};

const npmLock = JSON.stringify(
  {
    name: "a",
    lockfileVersion: 3,
    packages: { "node_modules/inner": { version: "2.0.1" }, "node_modules/minimist": { version: "1.2.0" } },
  },
  null,
  2,
);
const cargoLock = `version = 3\n\n[[package]]\nname = "leaky"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`;

function scan(contents: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<ToolResult> {
  return inFolder({ "work/.keep": "", ...contents }, async (root) => {
    for (const [name, entries] of Object.entries(databases)) {
      const folder = join(root, "db", "osv-scalibr", name);
      await mkdir(folder, { recursive: true });
      const texts = Object.fromEntries(entries.map((entry) => [`${entry.id}.json`, JSON.stringify(entry)]));
      await writeFile(join(folder, "all.zip"), zipOf(texts));
    }
    return runTool("osv-scanner", join(root, "work"), {
      ...options,
      args: ["--offline-vulnerabilities", "--no-resolve", ...(options.args ?? [])],
      env: { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: join(root, "db"), ...options.env },
    });
  });
}

const planted = {
  "work/py/requirements.txt": "# pinned\nJinja2==2.10\n",
  "work/js/package-lock.json": npmLock,
  "work/rs/Cargo.lock": cargoLock,
};

describe("osv-scanner", () => {
  withScanner("names what is vulnerable in the lock files of several ecosystems, each advisory once", async () => {
    const result = await scan(planted);
    if (!result.judged) throw new Error(result.message);
    expect([...found(result)].sort()).toEqual([
      "error js/package-lock.json:8:0 GHSA-xvch-5gv4-984h",
      "error py/requirements.txt:2:0 PYSEC-2019-217",
      "note js/package-lock.json:5:0 GHSA-aaaa-bbbb-cccc",
      "warning rs/Cargo.lock:4:0 RUSTSEC-2024-0001",
    ]);
    expect(result.findings?.map(({ rule, risk }) => [rule, risk]).sort()).toEqual([
      ["GHSA-aaaa-bbbb-cccc", "low"],
      ["GHSA-xvch-5gv4-984h", "critical"],
      ["PYSEC-2019-217", "high"],
      ["RUSTSEC-2024-0001", undefined],
    ]);
    expect(result.findings?.find(({ rule }) => rule === "PYSEC-2019-217")).toEqual({
      tool: "osv-scanner",
      rule: "PYSEC-2019-217",
      message: "jinja2 2.10: Summary of PYSEC-2019-217 (fixed in 2.10.1)",
      severity: "error",
      risk: "high",
      aliases: ["CVE-2019-10906", "GHSA-462w-v97r-4m45"],
      package: { name: "jinja2", version: "2.10", fixedIn: ["2.10.1"] },
      published: "2023-02-03",
      path: "py/requirements.txt",
      range: { startLine: 2 },
      url: "https://osv.dev/vulnerability/PYSEC-2019-217",
    });
    expect(result.problems).toEqual([]);
  });

  withScanner("scans what it is told to, files and folders", async () => {
    expect(found(await scan(planted, { paths: ["rs/Cargo.lock"] }))).toEqual([
      "warning rs/Cargo.lock:4:0 RUSTSEC-2024-0001",
    ]);
    expect(found(await scan(planted, { paths: ["py"] }))).toEqual(["error py/requirements.txt:2:0 PYSEC-2019-217"]);
  });

  withScanner("is clean where nothing is known, and judges nothing where there is nothing", async () => {
    const clean = { "work/requirements.txt": "jinja2==3.1.0\n" };
    expect(await scan(clean)).toEqual({ judged: true, findings: [], problems: [] });
    expect(refusal(await scan({}))).toBe(
      "tool-error: osv-scanner found nothing to check: no lock file, manifest or bill of materials is here",
    );
  });

  withScanner("is broken by a bad config, a missing file, no database", async () => {
    const clean = { "work/requirements.txt": "jinja2==3.1.0\n" };
    expect(refusal(await scan({ ...clean, "work/osv-scanner.toml": "[[x" }))).toMatch(
      /^tool-error: osv-scanner exited with code \d+: Ignored invalid config file at .*osv-scanner\.toml because: /,
    );
    expect(refusal(await scan(clean, { paths: ["none.lock"] }))).toMatch(
      /code 127: failed to resolve path: .*none\.lock/,
    );
    const without = await scan(clean, { env: { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: "/nonexistent" } });
    expect(refusal(without)).toMatch(/code 127: .*no offline version of the OSV database is available/);
  });

  withScanner("says that a lock file could not be read, also beside findings in others", async () => {
    const damaged = { "work/package-lock.json": "{" };
    expect(refusal(await scan({ "work/requirements.txt": "jinja2==3.1.0\n", ...damaged }))).toMatch(
      /^tool-error: osv-scanner exited with code 127: Error during extraction: .*package-lock\.json: could not extract/,
    );
    const result = await scan({ ...planted, ...damaged });
    expect(result.judged && result.problems).toEqual([
      {
        path: ".",
        code: "incomplete",
        message: expect.stringMatching(/^osv-scanner: Error during extraction: .*package-lock\.json/),
      },
    ]);
    expect(found(result)).toHaveLength(4);
  });

  test("an exit that it does not have, or that names nothing, judges nothing", async () => {
    const clean = '{"results": []}';
    expect(await readAs("osv-scanner", { code: 0, stdout: clean })).toEqual({
      judged: true,
      findings: [],
      problems: [],
    });
    expect((await readAs("osv-scanner", { code: 1, stdout: clean })).judged).toBe(false);
    expect((await readAs("osv-scanner", { code: 127, stdout: clean })).judged).toBe(false);
    expect((await readAs("osv-scanner", { code: 0 })).judged).toBe(false);
    const stderr = "Error during extraction: (extracting as vulnmatch/osvdev) no such host\nexit status 127\n";
    expect((await readAs("osv-scanner", { code: 0, stdout: clean, stderr })).judged).toBe(false);
  });

  test("is chosen where the repository configures or runs it", async () => {
    const { detect } = toolNamed("osv-scanner");
    expect(await detect(projectOf({ "go.mod": "" }))).toBe(false);
    expect(await detect(projectOf({ "osv-scanner.toml": "" }))).toBe(true);
    expect(await detect(projectOf({ ".github/workflows/a.yml": "uses: google/osv-scanner-action/x@v2" }))).toBe(true);
  });
});
