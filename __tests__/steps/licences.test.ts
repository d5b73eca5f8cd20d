import { describe, expect, test } from "@jest/globals";
import type { Component } from "../../src/core/components.js";
import type { LicencePolicy } from "../../src/core/plan.js";
import { readLicence, showExpression } from "../../src/steps/licence-expression.js";
import { licenceStanding } from "../../src/steps/licence-policy.js";
import { judgeLicences } from "../../src/steps/licences.js";

const policy = (more: Partial<LicencePolicy> = {}): LicencePolicy => ({
  deny: [],
  unknown: "fail",
  exceptions: [],
  ...more,
});

describe("a licence as it is written", () => {
  const rows: [string | undefined, string | null, readonly string[]][] = [
    ["MIT", "MIT", []],
    ["mit", "MIT", []],
    ["Apache 2.0", "Apache-2.0", ["Apache 2.0 → Apache-2.0"]],
    ["Apache License, Version 2.0", "Apache-2.0", ["Apache License Version 2.0 → Apache-2.0"]],
    ["BSD", "BSD-2-Clause", ["BSD → BSD-2-Clause"]],
    ["MIT/Apache-2.0", "MIT OR Apache-2.0", []],
    ["apache-2.0 or mit", "Apache-2.0 OR MIT", []],
    ["(MIT) AND (BSD)", "MIT AND BSD-2-Clause", ["BSD → BSD-2-Clause"]],
    ["GPL-2.0 or later", "GPL-2.0+", []],
    ["(MIT OR ISC) AND Zlib", "(MIT OR ISC) AND Zlib", []],
    ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0", []],
    ["LicenseRef-acme", "LicenseRef-acme", []],
    // Near to the Unlicense in letters, and its opposite.
    ["UNLICENSED", "UNLICENSED", []],
    ["Acme Proprietary", "Acme Proprietary", []],
    ["MIT OR", "MIT OR", []],
    ["MIT, ISC", "MIT AND ISC", []],
    ["MIT, Acme", "MIT, Acme", []],
    ["MIT + Commons Clause", "MIT + Commons Clause", []],
    ["MIT with Commons Clause", "MIT with Commons Clause", []],
    ["Modified MIT License", "Modified MIT License", []],
    ["NOASSERTION", null, []],
    ["NONE", null, []],
    ["", null, []],
    ["SEE LICENSE IN LICENSE.md", null, []],
    [undefined, null, []],
  ];
  test.each(rows)("%s is %s", (text, expected, corrections) => {
    const { expression, taken } = readLicence(text);
    expect(expression && showExpression(expression)).toBe(expected);
    expect(taken.map(([name, id]) => `${name} → ${id}`)).toEqual(corrections);
  });

  test("an id of the document alone is what the document calls it", () => {
    const names = new Map([
      ["LicenseRef-a", "The MIT License"],
      ["LicenseRef-b", "Acme"],
    ]);
    expect(readLicence("LicenseRef-a", names)).toEqual({
      expression: { type: "licence", id: "MIT", plus: false },
      taken: [["The MIT License", "MIT"]],
    });
    expect(readLicence("LicenseRef-b OR Zlib", names).expression).toMatchObject({ left: { name: "LicenseRef-b" } });
  });
});

describe("a licence under a policy", () => {
  const lists = { allow: ["MIT", "Apache-2.0", "BSD-*"], deny: ["GPL-3.0-only", "AGPL-*"] };
  const gpl2 = { allow: ["GPL-2.0-only WITH Classpath-exception-2.0", "MIT"], deny: ["GPL-2.0-only"] };
  const denyOnly = { deny: ["GPL-3.0-only", "AGPL-*", "Acme"] };
  const rows: [string, Partial<LicencePolicy>, string][] = [
    ["MIT", lists, "allowed"],
    ["BSD-3-Clause", lists, "allowed"],
    ["ISC", lists, "unlisted"],
    ["ISC", denyOnly, "allowed"],
    ["MIT OR GPL-3.0-only", lists, "allowed"],
    ["MIT AND GPL-3.0-only", lists, "denied"],
    ["MIT AND ISC", lists, "unlisted"],
    ["MIT AND Apache-2.0", lists, "allowed"],
    ["GPL-3.0-only OR AGPL-3.0-only", lists, "denied"],
    ["GPL-3.0-only OR ISC", lists, "unlisted"],
    ["(MIT AND GPL-3.0-only) OR Apache-2.0", lists, "allowed"],
    ["GPL-3.0", denyOnly, "denied"],
    ["GPL-3.0+", denyOnly, "denied"],
    ["GPL-3.0-or-later", denyOnly, "denied"],
    ["GPL-2.0-or-later", denyOnly, "allowed"],
    ["LGPL-3.0-only", denyOnly, "allowed"],
    ["AGPL-3.0-or-later", denyOnly, "denied"],
    ["GPL-3.0-only", { deny: ["GPL-2.0-or-later"] }, "denied"],
    ["GPL-3.0-only", { deny: ["GPL-3.0+"] }, "denied"],
    ["GPL-2.0-only", { deny: ["GPL-3.0-or-later"] }, "allowed"],
    ["Apache-1.0+", { allow: ["Apache-2.0"] }, "allowed"],
    ["GPL-2.0-or-later", { allow: ["GPL-3.0-only"] }, "allowed"],
    ["GPL-2.0-only", { allow: ["GPL-3.0-only"] }, "unlisted"],
    ["GPL-2.0-only WITH Classpath-exception-2.0", gpl2, "allowed"],
    ["GPL-2.0-only", gpl2, "denied"],
    ["GPL-2.0-only WITH Bison-exception-2.2", gpl2, "denied"],
    ["GPL-2.0-only WITH Classpath-exception-2.0", { allow: ["GPL-2.0-only"] }, "allowed"],
    ["MIT", { allow: ["MIT"], deny: ["MIT"] }, "denied"],
    ["LicenseRef-acme", lists, "unknown"],
    ["LicenseRef-acme", { allow: ["LicenseRef-*"] }, "allowed"],
    ["LicenseRef-acme OR MIT", lists, "allowed"],
    ["LicenseRef-acme AND MIT", lists, "unknown"],
    ["LicenseRef-acme AND GPL-3.0-only", lists, "denied"],
    ["Acme", denyOnly, "denied"],
    ["Acme Two", denyOnly, "unknown"],
    ["UNLICENSED", { allow: ["Unlicense"] }, "unknown"],
    ["UNLICENSED", { allow: ["UNLICENSED"] }, "allowed"],
    ["NOASSERTION", denyOnly, "unknown"],
  ];
  test.each(rows)("%s under %j is %s", (text, more, expected) => {
    expect(licenceStanding(readLicence(text).expression, policy(more))).toBe(expected);
  });
});

describe("the licences of components", () => {
  const component = (name: string, licence?: string, more: Partial<Component> = {}): Component => ({
    ref: name,
    name,
    version: "1.0.0",
    purl: `pkg:npm/${name.replace("@", "%40")}@1.0.0`,
    path: "package-lock.json",
    dependsOn: [],
    ...(licence === undefined ? {} : { licence }),
    ...more,
  });
  const found = (components: readonly Component[], more: Partial<LicencePolicy>) => {
    const { findings, doubts } = judgeLicences(components, new Map(), policy(more));
    return {
      findings: findings.map(
        ({ rule, risk, severity, message, waived }) =>
          `${rule} ${severity} ${risk} | ${message}${waived ? ` | ${waived.by}: ${waived.reason}` : ""}`,
      ),
      doubts,
    };
  };
  const all = [component("a", "MIT"), component("b", "WTFPL"), component("c"), component("d", "Acme")];

  test("are findings of the dependency, and as bad as can be", () => {
    expect(found(all, { allow: ["MIT"], deny: ["GPL-*"] }).findings).toEqual([
      "WTFPL error critical | b: its licence WTFPL is not among those that are allowed",
      "unknown error critical | c: its licence is not known",
      'unknown error critical | d: its licence "Acme" is none that is known',
    ]);
    expect(judgeLicences([component("b", "WTFPL")], new Map(), policy({ deny: ["WTFPL"] })).findings).toEqual([
      {
        tool: "licences",
        rule: "WTFPL",
        message: "b: its licence WTFPL is denied",
        severity: "error",
        risk: "critical",
        package: { name: "b", version: "1.0.0" },
        path: "package-lock.json",
      },
    ]);
  });

  test("that are not known fail, warn or pass", () => {
    const deny = ["WTFPL"];
    expect(found([component("c")], { deny, unknown: "warn" }).findings).toEqual([
      "unknown note low | c: its licence is not known",
    ]);
    expect(found([component("c")], { deny, unknown: "pass" }).findings).toEqual([]);
    expect(found([component("b", "WTFPL")], { deny, unknown: "pass" }).findings).toHaveLength(1);
  });

  test("may be excepted with a reason, or said better", () => {
    const exceptions = [
      { package: "pkg:npm/b@*", reason: "own fork" },
      { package: "c", licence: "MIT", reason: "its README says so" },
      { package: "@acme/*", licence: "GPL-3.0-only", reason: "asked them" },
      { package: "z", reason: "no longer used" },
    ];
    const scoped = component("@acme/x", "MIT");
    expect(found([...all.slice(0, 3), scoped], { allow: ["MIT"], deny: ["GPL-*"], exceptions })).toEqual({
      findings: [
        "WTFPL error critical | b: its licence WTFPL is not among those that are allowed | ignore: own fork",
        "GPL-3.0-only error critical | @acme/x: its licence GPL-3.0-only is denied",
      ],
      doubts: ["the licence exception of z matches no component: take it out"],
    });
  });

  test("that are no SPDX ids are taken for what is near, and that is said once", () => {
    const several = ["a", "b", "c", "d", "e"].map((name) => component(name, "Apache 2.0"));
    expect(found(several, { allow: ["Apache-2.0"] })).toEqual({
      findings: [],
      doubts: ['"Apache 2.0" was taken for Apache-2.0, which is no SPDX id but near to it (a, b, c and 2 more)'],
    });
  });
});
