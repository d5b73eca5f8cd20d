import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ToolResult } from "../../src/tools/tool.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool, toolNamed } from "./harness.js";
import { type Answer, type Asked, withServer } from "./loopback.js";
import { found, refusal } from "./node-tools.js";
import { testWith } from "./with-tool.js";

const withAudit = testWith("pip-audit");

const weakness = {
  schema_version: "1.6.0",
  id: "PYSEC-2019-217",
  aliases: ["CVE-2019-10906", "GHSA-462w-v97r-4m45"],
  published: "2019-04-07T00:29:00Z",
  modified: "2024-01-01T00:00:00Z",
  summary: "Sandbox escape",
  affected: [
    {
      package: { name: "jinja2", ecosystem: "PyPI" },
      ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "2.10.1" }] }],
    },
  ],
};

/** OSV's query for one package. */
const osv = ({ body }: Asked): Answer => ({
  status: 200,
  body: body.includes('"jinja2"') ? JSON.stringify({ vulns: [weakness] }) : "{}",
});

const pinned = ["--no-deps", "--disable-pip"];

function audit(url: string, root: string, options: RunOptions = {}): Promise<ToolResult> {
  const service = [
    "--vulnerability-service",
    "osv",
    "--osv-url",
    `${url}/v1/query`,
    "--cache-dir",
    join(root, ".cache"),
  ];
  return runTool("pip-audit", root, { ...options, args: [...service, ...(options.args ?? [])] });
}

const audited = (contents: Readonly<Record<string, string>>, options: RunOptions = { args: pinned }, answer = osv) =>
  withServer(answer, (url) => inFolder(contents, (root) => audit(url, root, options)));

describe("pip-audit", () => {
  withAudit("names what is vulnerable in requirements.txt, with its line", async () => {
    const result = await audited({ "requirements.txt": "# pinned\nMarkupSafe==1.1.1\nJinja2[i18n]==2.10 # old\n" });
    if (!result.judged) throw new Error(result.message);
    const [finding, ...others] = result.findings ?? [];
    expect(others).toEqual([]);
    expect({ ...finding, aliases: [...(finding?.aliases ?? [])].sort() }).toEqual({
      tool: "pip-audit",
      rule: "PYSEC-2019-217",
      message: "jinja2 2.10: Sandbox escape (fixed in 2.10.1)",
      severity: "warning",
      aliases: ["CVE-2019-10906", "GHSA-462w-v97r-4m45"],
      package: { name: "jinja2", version: "2.10", fixedIn: ["2.10.1"] },
      path: "requirements.txt",
      range: { startLine: 3 },
      url: "https://osv.dev/vulnerability/PYSEC-2019-217",
    });
    expect(result.problems).toEqual([]);
  });

  withAudit("audits the files it is told to, a lock file, and the project's environment, never its own", async () => {
    const requirements = { "requirements/prod.txt": "jinja2==2.10\n", "requirements.txt": "markupsafe==1.1.1\n" };
    const told = await audited(requirements, { args: pinned, paths: ["requirements/prod.txt"] });
    expect(found(told)).toEqual(["warning requirements/prod.txt:1:0 PYSEC-2019-217"]);
    const locked = 'lock-version = "1.0"\ncreated-by = "x"\n\n[[packages]]\nname = "jinja2"\nversion = "2.10"\n';
    expect(found(await audited({ "pylock.toml": locked }, {}))).toEqual(["warning pylock.toml:5:0 PYSEC-2019-217"]);
    const asked: string[] = [];
    const environment = await withServer(
      (one) => {
        asked.push(one.body);
        return osv(one);
      },
      (url) =>
        inFolder({ "pyproject.toml": '[project]\ndependencies = ["jinja2"]\n' }, async (root) => {
          const folder = join(root, ".venv/lib/python3.11/site-packages/Jinja2-2.10.dist-info");
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, "METADATA"), "Metadata-Version: 2.1\nName: Jinja2\nVersion: 2.10\n");
          return audit(url, root);
        }),
    );
    expect(found(environment)).toEqual(["warning pyproject.toml:2:0 PYSEC-2019-217"]);
    expect(asked).toHaveLength(1);
  });

  withAudit("is clean where nothing is known, and says what it left out", async () => {
    expect(await audited({ "requirements.txt": "markupsafe==1.1.1\n" })).toEqual({
      judged: true,
      findings: [],
      problems: [],
    });
    const left = await audited({ "requirements.txt": "markupsafe==1.1.1\n-e git+https://example.test/x#egg=foo\n" });
    expect(left.judged && left.problems?.map(({ code, message }) => [code, message])).toEqual([
      ["disagreement", expect.stringMatching(/^pip-audit left out 1 of the dependencies, the first: /)],
    ]);
  });

  withAudit("is broken by a service that cannot answer", async () => {
    const contents = { "requirements.txt": "markupsafe==1.1.1\n" };
    const options = { args: pinned };
    expect(refusal(await audited(contents, options, () => ({ status: 503, body: "down" })))).toMatch(
      /^tool-error: pip-audit exited with code 1: .*ServiceError/,
    );
    expect(refusal(await audited(contents, options, () => ({ status: 200, body: "<html>" })))).toMatch(
      /JSONDecodeError/,
    );
    const refused = await inFolder(contents, (root) => audit("http://127.0.0.1:1", root, options));
    expect(refusal(refused)).toMatch(/ConnectionError: .*Connection refused/);
  });

  withAudit("is broken by requirements that it cannot read, and where there are none", async () => {
    expect(refusal(await audited({ "requirements.txt": "jinja2>=2\n" }))).toMatch(
      /requirement jinja2 is not pinned to an exact version: jinja2>=2/,
    );
    expect(refusal(await audited({ "a.py": "" }, {}))).toMatch(
      /invalid requirements input: requirements\.txt\nSay what to audit: paths: \[requirements\/prod\.txt\]/,
    );
  });

  test("an exit that it does not have, that names nothing, or that audited nothing, judges nothing", async () => {
    const clean = '{"dependencies": [{"name": "a", "version": "1", "vulns": []}], "fixes": []}';
    expect(await readAs("pip-audit", { code: 0, stdout: clean })).toEqual({ judged: true, findings: [], problems: [] });
    expect((await readAs("pip-audit", { code: 1, stdout: clean })).judged).toBe(false);
    expect((await readAs("pip-audit", { code: 2, stdout: clean })).judged).toBe(false);
    expect((await readAs("pip-audit", { code: 0 })).judged).toBe(false);
    const skipped = '{"dependencies": [{"name": "a", "skip_reason": "Dependency not found on PyPI"}], "fixes": []}';
    expect(refusal(await readAs("pip-audit", { code: 0, stdout: skipped }))).toMatch(/Dependency not found on PyPI/);
  });

  test("is chosen where the repository runs it", async () => {
    const { detect } = toolNamed("pip-audit");
    expect(await detect(projectOf({ "requirements.txt": "" }))).toBe(false);
    expect(await detect(projectOf({ ".pre-commit-config.yaml": "- id: pip-audit\n" }))).toBe(true);
    expect(await detect(projectOf({ ".github/workflows/a.yml": "uses: pypa/gh-action-pip-audit@v1" }))).toBe(true);
  });
});
