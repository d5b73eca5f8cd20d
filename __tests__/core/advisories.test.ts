import { describe, expect, test } from "@jest/globals";
import { mergeAdvisories, packageKey } from "../../src/core/advisories.js";
import type { Finding } from "../../src/core/finding.js";
import { processorMs } from "../world/processor.js";

function advisory(tool: string, rule: string, more: Partial<Finding> = {}): Finding {
  return { tool, rule, message: "m", severity: "warning", package: { name: "requests", version: "2.30.0" }, ...more };
}

/** Each merged finding as `tool rule` with the places of its sources. */
function gist(findings: readonly Finding[]): readonly string[] {
  return mergeAdvisories(findings).map(
    ({ finding, sources }) => `${finding.tool} ${finding.rule} <- ${sources.join(" ")}`,
  );
}

describe("the same advisory of the same dependency", () => {
  const rows: [string, readonly Finding[], readonly string[]][] = [
    [
      "by a shared name in any case, and a package name written otherwise",
      [
        advisory("trivy", "CVE-2026-1", { package: { name: "Typing_Extensions", version: "1.0" } }),
        advisory("pip-audit", "PYSEC-2026-9", {
          aliases: ["cve-2026-1"],
          package: { name: "typing-extensions", version: "1.0" },
        }),
      ],
      ["trivy CVE-2026-1 <- 0 1"],
    ],
    [
      "of one tool stays two",
      [advisory("trivy", "CVE-2026-1"), advisory("trivy", "CVE-2026-1"), advisory("osv", "CVE-2026-1")],
      ["trivy CVE-2026-1 <- 0 2", "trivy CVE-2026-1 <- 1"],
    ],
    [
      "in another version is another, and an unknown version or a range is any",
      [
        advisory("a", "X"),
        advisory("b", "X", { package: { name: "requests", version: "2.31.0" } }),
        advisory("c", "X", { package: { name: "requests" } }),
        advisory("d", "X", { package: { name: "requests", version: ">=2.0 <2.31" } }),
        advisory("e", "X", { package: { name: "requests", version: "v2.31.0" } }),
      ],
      ["a X <- 0 2 3", "b X <- 1 4"],
    ],
    [
      "in another dependency is another, and what is about none is never merged",
      [
        advisory("a", "X"),
        advisory("b", "X", { package: { name: "urllib3" } }),
        { ...advisory("a", "X"), package: undefined },
        { ...advisory("b", "X"), package: undefined },
      ],
      ["a X <- 0", "b X <- 1", "a X <- 2", "b X <- 3"],
    ],
    [
      "is the one beside it: a manifest and its lock file, not those of another folder",
      [
        advisory("a", "X", { path: "api/poetry.lock" }),
        advisory("a", "X", { path: "web/poetry.lock" }),
        advisory("b", "X", { path: "web/pyproject.toml" }),
        advisory("b", "X", { path: "api/pyproject.toml" }),
        advisory("b", "X", { path: "pyproject.toml" }),
      ],
      ["a X <- 0 3", "a X <- 1 2", "b X <- 4"],
    ],
    [
      "is linked by a third tool that knows both names",
      [advisory("a", "X"), advisory("b", "Y"), advisory("c", "Z", { aliases: ["Y", "X"] })],
      ["a X <- 0 1 2"],
    ],
    [
      "in a rule that joins several is dropped where others have each of them, whoever comes first",
      [
        advisory("npm-audit", "GHSA-a, GHSA-b", { package: { name: "requests", version: "<3" } }),
        advisory("trivy", "CVE-1", { aliases: ["GHSA-a"] }),
        advisory("trivy", "CVE-2", { aliases: ["GHSA-b"] }),
      ],
      ["trivy CVE-1 <- 0 1", "trivy CVE-2 <- 0 2"],
    ],
    [
      "in a rule that joins several stays where one of them is nowhere else",
      [advisory("npm-audit", "GHSA-a, GHSA-b"), advisory("trivy", "GHSA-a")],
      ["npm-audit GHSA-a, GHSA-b <- 0", "trivy GHSA-a <- 1"],
    ],
  ];
  for (const [what, findings, expected] of rows) {
    test(what, () => expect(gist(findings)).toEqual(expected));
  }

  test("keeps the first, with what the others know more", () => {
    const merged = mergeAdvisories([
      advisory("pip-audit", "PYSEC-1", { aliases: ["CVE-1"], published: "2026-11-03", standing: "known" }),
      advisory("trivy", "CVE-1", {
        risk: "medium",
        path: "requirements.txt",
        range: { startLine: 3 },
        package: { name: "Requests", version: "2.30.0", fixedIn: ["2.31.0"] },
        standing: "new",
      }),
      advisory("osv-scanner", "GHSA-1", {
        aliases: ["CVE-1"],
        risk: "high",
        severity: "error",
        published: "2026-11-02",
        url: "https://example.com",
      }),
    ]);
    expect(merged.map(({ finding }) => finding)).toEqual([
      {
        tool: "pip-audit",
        rule: "PYSEC-1",
        message: "m",
        severity: "error",
        risk: "high",
        aliases: ["CVE-1", "GHSA-1"],
        package: { name: "requests", version: "2.30.0", fixedIn: ["2.31.0"] },
        published: "2026-11-02",
        alsoFoundBy: ["trivy", "osv-scanner"],
        path: "requirements.txt",
        range: { startLine: 3 },
        url: "https://example.com",
        // New to one of them is new: what the base did not have for sure is never let pass.
        standing: "new",
      },
    ]);
  });

  test("is found among thousands", () => {
    const many = (tool: string) => Array.from({ length: 3_000 }, (_, index) => advisory(tool, `CVE-${index}`));
    const started = processorMs();
    expect(mergeAdvisories([...many("trivy"), ...many("grype")])).toHaveLength(3_000);
    expect(processorMs() - started).toBeLessThan(2_000);
  });
});

test("package names are compared without case and separators", () => {
  expect([packageKey("Zope.Interface"), packageKey("zope__interface")]).toEqual(["zope-interface", "zope-interface"]);
  expect(packageKey("@types/node")).toBe("@types/node");
});
