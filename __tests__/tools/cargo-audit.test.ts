import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const withAudit = testWith("cargo-audit");

const crates = ["leaky", "novector", "deserted", "unsafe-at-heart"];
const crate = (name: string) =>
  `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\n`;
const lock = (names: readonly string[]) =>
  `version = 3\n\n${names.map(crate).join("\n")}\n[[package]]\nname = "planted"\nversion = "0.1.0"\ndependencies = [\n${names.map((name) => ` "${name}",\n`).join("")}]\n`;

const advisory = (id: string, name: string, lines: string, versions: string, title: string) =>
  `\`\`\`toml\n[advisory]\nid = "${id}"\npackage = "${name}"\n${lines}\n\n[versions]\n${versions}\n\`\`\`\n\n# ${title}\n\nMore.\n`;

/** An advisory database as RustSec's repository holds it. */
const database = {
  "db/crates/leaky/RUSTSEC-2024-0001.md": advisory(
    "RUSTSEC-2024-0001",
    "leaky",
    'date = "2024-03-05"\ncvss = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"\naliases = ["CVE-2024-11111", "GHSA-aaaa-bbbb-cccc"]',
    'patched = [">= 1.2.3"]',
    "Leaks memory",
  ),
  "db/crates/novector/RUSTSEC-2024-0002.md": advisory(
    "RUSTSEC-2024-0002",
    "novector",
    'date = "2024-03-06"',
    "patched = []",
    "Nobody rated it",
  ),
  "db/crates/deserted/RUSTSEC-2023-0009.md": advisory(
    "RUSTSEC-2023-0009",
    "deserted",
    'date = "2023-01-02"\ninformational = "unmaintained"',
    "patched = []",
    "Nobody is here",
  ),
  "db/crates/unsafe-at-heart/RUSTSEC-2023-0010.md": advisory(
    "RUSTSEC-2023-0010",
    "unsafe-at-heart",
    'date = "2023-01-03"\ninformational = "unsound"',
    "patched = []",
    "Aliasing",
  ),
};

function audit(contents: Readonly<Record<string, string>>, options: RunOptions = {}, cwd = "."): Promise<ToolResult> {
  return inFolder({ ...database, ...contents }, (root) =>
    runTool("cargo-audit", `${root}/${cwd}`.replace(/\/\.$/, ""), {
      root,
      ...options,
      args: ["--db", `${root}/db`, "--no-fetch", "--stale", ...(options.args ?? [])],
    }),
  );
}

describe("cargo-audit", () => {
  withAudit("names crates with their lines; what it only warns of is of low risk", async () => {
    const result = await audit({ "Cargo.lock": lock(crates) });
    if (!result.judged) throw new Error(result.message);
    expect(result.findings).toEqual([
      {
        tool: "cargo-audit",
        rule: "RUSTSEC-2024-0001",
        message: "leaky 1.0.0: Leaks memory (fixed in >=1.2.3)",
        severity: "error",
        risk: "critical",
        aliases: ["CVE-2024-11111", "GHSA-aaaa-bbbb-cccc"],
        package: { name: "leaky", version: "1.0.0", fixedIn: [">=1.2.3"] },
        published: "2024-03-05",
        path: "Cargo.lock",
        range: { startLine: 4 },
        url: "https://rustsec.org/advisories/RUSTSEC-2024-0001",
      },
      {
        tool: "cargo-audit",
        rule: "RUSTSEC-2024-0002",
        message: "novector 1.0.0: Nobody rated it",
        severity: "warning",
        package: { name: "novector", version: "1.0.0" },
        published: "2024-03-06",
        path: "Cargo.lock",
        range: { startLine: 10 },
        url: "https://rustsec.org/advisories/RUSTSEC-2024-0002",
      },
      {
        tool: "cargo-audit",
        rule: "RUSTSEC-2023-0009",
        message: "deserted 1.0.0: Nobody is here (unmaintained)",
        severity: "note",
        risk: "low",
        package: { name: "deserted", version: "1.0.0" },
        published: "2023-01-02",
        path: "Cargo.lock",
        range: { startLine: 16 },
        url: "https://rustsec.org/advisories/RUSTSEC-2023-0009",
      },
      {
        tool: "cargo-audit",
        rule: "RUSTSEC-2023-0010",
        message: "unsafe-at-heart 1.0.0: Aliasing (unsound)",
        severity: "note",
        risk: "low",
        package: { name: "unsafe-at-heart", version: "1.0.0" },
        published: "2023-01-03",
        path: "Cargo.lock",
        range: { startLine: 22 },
        url: "https://rustsec.org/advisories/RUSTSEC-2023-0010",
      },
    ]);
    expect(result.problems?.map(({ code }) => code).filter((code) => code !== "limited")).toEqual([]);
  });

  withAudit("is clean without such a crate, and finds the lock file of the workspace", async () => {
    const clean = await audit({ "Cargo.lock": lock([]) });
    expect(clean).toEqual({ judged: true, findings: [], problems: [] });
    const member = await audit({ "Cargo.lock": lock(["leaky"]), "member/Cargo.toml": "" }, {}, "member");
    expect(found(member)).toEqual(["error Cargo.lock:4:0 RUSTSEC-2024-0001"]);
    const chosen = await audit({ "fuzz/Cargo.lock": lock(["leaky"]) }, { paths: ["fuzz/Cargo.lock"] });
    expect(found(chosen)).toEqual(["error fuzz/Cargo.lock:4:0 RUSTSEC-2024-0001"]);
  });

  withAudit("what the user denies is of high risk", async () => {
    const contents = { "Cargo.lock": lock(["deserted", "unsafe-at-heart"]) };
    expect(found(await audit(contents))).toEqual([
      "note Cargo.lock:4:0 RUSTSEC-2023-0009",
      "note Cargo.lock:10:0 RUSTSEC-2023-0010",
    ]);
    expect(found(await audit(contents, { args: ["--deny", "unsound"] }))).toEqual([
      "note Cargo.lock:4:0 RUSTSEC-2023-0009",
      "error Cargo.lock:10:0 RUSTSEC-2023-0010",
    ]);
    const config = { ".cargo/audit.toml": '[output]\ndeny = ["warnings"]\nquiet = true\n' };
    expect(found(await audit({ ...contents, ...config }))).toEqual([
      "error Cargo.lock:4:0 RUSTSEC-2023-0009",
      "error Cargo.lock:10:0 RUSTSEC-2023-0010",
    ]);
  });

  withAudit("is broken by a bad config, a damaged or missing lock file, and no database", async () => {
    const good = { "Cargo.lock": lock([]) };
    expect(refusal(await audit({ ...good, ".cargo/audit.toml": "[advisories]\nignoree = 3\n" }))).toMatch(
      /^tool-error: cargo audit exited with code 1: error: .*unknown field `ignoree`/,
    );
    expect(refusal(await audit({ "Cargo.lock": "nonsense [" }))).toMatch(/Couldn't load Cargo\.lock/);
    expect(refusal(await audit({}))).toMatch(
      /^tool-error: cargo audit exited with code 2: .*Couldn't load Cargo\.lock/,
    );
    const fetching = await inFolder(good, (root) =>
      runTool("cargo-audit", root, { args: ["--url", "http://127.0.0.1:1/db.git", "--db", `${root}/new`] }),
    );
    expect(refusal(fetching)).toMatch(/couldn't fetch advisory database/);
  });

  test("an exit that it does not have, or that names nothing, judges nothing", async () => {
    const clean = '{"vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}';
    expect(await readAs("cargo-audit", { code: 0, stdout: clean })).toEqual({
      judged: true,
      findings: [],
      problems: [],
    });
    expect((await readAs("cargo-audit", { code: 1, stdout: clean })).judged).toBe(false);
    expect((await readAs("cargo-audit", { code: 2, stdout: clean })).judged).toBe(false);
    expect((await readAs("cargo-audit", { code: 0 })).judged).toBe(false);
    const stderr = "error: couldn't check if the package is yanked: not found: No such crate in crates.io index: a\n";
    expect(await readAs("cargo-audit", { code: 0, stdout: clean, stderr })).toMatchObject({
      problems: [{ path: "Cargo.lock", code: "limited", message: expect.stringContaining("of 1 packages") }],
    });
  });

  test("a crate that was yanked has no advisory", async () => {
    const yanked = { kind: "yanked", package: { name: "gone", version: "0.3.1" }, advisory: null };
    const stdout = JSON.stringify({
      vulnerabilities: { found: false, count: 0, list: [] },
      warnings: { yanked: [yanked] },
    });
    const result = await readAs("cargo-audit", { code: 0, stdout });
    expect(result.judged && result.findings).toEqual([
      {
        tool: "cargo-audit",
        rule: "yanked",
        message: "gone 0.3.1: withdrawn from the registry (yanked)",
        severity: "note",
        risk: "low",
        package: { name: "gone", version: "0.3.1" },
      },
    ]);
  });

  test("is chosen where the repository configures or runs it", async () => {
    const { detect } = toolNamed("cargo-audit");
    expect(await detect(projectOf({ "Cargo.toml": "" }))).toBe(false);
    expect(await detect(projectOf({ "Cargo.toml": "", ".cargo/audit.toml": "" }))).toBe(true);
    expect(await detect(projectOf({ "Cargo.toml": "", Justfile: "audit:\n  cargo audit\n" }))).toBe(true);
  });
});
