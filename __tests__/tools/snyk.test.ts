import { describe, expect, test } from "@jest/globals";
import { snyk } from "../../src/tools/snyk.js";
import { inFolder, projectOf, readAs, runTool } from "./harness.js";
import { testWith } from "./with-tool.js";

const withSnyk = testWith("snyk");

/** As `snyk test --json` documents it: each path to the package is an entry of its own. */
const vulnerability = {
  id: "SNYK-JS-LODASH-450202",
  title: "Prototype Pollution",
  severity: "high",
  severityWithCritical: "critical",
  packageManager: "npm",
  packageName: "lodash",
  version: "4.17.0",
  fixedIn: ["4.17.12"],
  identifiers: { CVE: ["CVE-2019-10744"], GHSA: ["GHSA-jf85-cpcp-j695"] },
  publicationTime: "2019-07-02T17:51:00Z",
};

describe("snyk", () => {
  withSnyk(
    "without its service it is not judged: without its token and program it exits with 0 and prints nothing",
    async () => {
      const lock = { lockfileVersion: 3, packages: { "": { name: "a", version: "1.0.0" } } };
      const contents = {
        "package.json": '{"name": "a", "version": "1.0.0"}',
        "package-lock.json": JSON.stringify({ name: "a", version: "1.0.0", ...lock }),
      };
      for (const token of ["", "00000000-0000-0000-0000-000000000000"]) {
        const env = { SNYK_TOKEN: token, SNYK_API: "http://127.0.0.1:9/v1" };
        const result = await inFolder(contents, (root) => runTool("snyk", root, { env }));
        expect(result).toEqual({
          judged: false,
          reason: expect.any(String),
          message: expect.stringMatching(/^snyk\b.{10}/),
        });
      }
    },
    120_000,
  );

  test("a vulnerability has its package, what mends it, and its day; no package counts twice", async () => {
    const stdout = JSON.stringify({
      ok: false,
      vulnerabilities: [vulnerability, vulnerability],
      displayTargetFile: "package-lock.json",
    });
    expect(await readAs("snyk", { code: 1, stdout })).toEqual({
      judged: true,
      findings: [
        {
          tool: "snyk",
          rule: "SNYK-JS-LODASH-450202",
          message: "lodash 4.17.0: Prototype Pollution (fixed in 4.17.12)",
          severity: "error",
          risk: "critical",
          aliases: ["CVE-2019-10744", "GHSA-jf85-cpcp-j695"],
          package: { name: "lodash", version: "4.17.0", fixedIn: ["4.17.12"] },
          published: "2019-07-02",
          path: "package-lock.json",
          url: "https://security.snyk.io/vuln/SNYK-JS-LODASH-450202",
        },
      ],
    });
    const clean = JSON.stringify({ ok: true, vulnerabilities: [], dependencyCount: 3 });
    expect(await readAs("snyk", { code: 0, stdout: clean })).toEqual({ judged: true, findings: [] });
  });

  test("an error, an empty answer and an unknown end are not judged", async () => {
    const stdout = JSON.stringify({ ok: false, error: "Authentication error (SNYK-0005)", path: "/a" });
    expect(await readAs("snyk", { code: 2, stdout })).toEqual({
      judged: false,
      reason: "tool-error",
      message:
        "snyk: Snyk failed: Authentication error (SNYK-0005)\nGive the step its token: env: { SNYK_TOKEN: $SNYK_TOKEN }",
    });
    expect(await readAs("snyk", { code: 0 })).toMatchObject({ judged: false });
    const clean = JSON.stringify({ ok: true, vulnerabilities: [] });
    for (const code of [1, 2, 3])
      expect(await readAs("snyk", { code, stdout: clean })).toMatchObject({ judged: false });
  });

  test("is never chosen by itself, as only a config can give it its token", async () => {
    expect(await snyk.detect(projectOf({ ".snyk": "" }))).toBe(false);
  });
});
