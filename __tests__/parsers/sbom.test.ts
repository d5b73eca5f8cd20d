import { describe, expect, test } from "@jest/globals";
import type { Component } from "../../src/core/components.js";
import { packageOf, plainPurl } from "../../src/core/components.js";
import { type BillRead, readCycloneDx, readSpdx } from "../../src/parsers/sbom.js";
import { textSource } from "../../src/parsers/source.js";

const cycloneDx = (document: unknown) => readCycloneDx(textSource("bom.json", JSON.stringify(document)));
const spdx = (document: unknown) => readSpdx(textSource("bom.json", JSON.stringify(document)));
const components = (read: BillRead): readonly Component[] => ("components" in read ? read.components : []);
const problem = (read: BillRead) => ("problem" in read ? `${read.problem.code}: ${read.problem.message}` : "none");

const whole = {
  bomFormat: "CycloneDX",
  specVersion: "1.4",
  components: [
    {
      "bom-ref": "1",
      type: "library",
      group: "@vue",
      name: "core",
      version: "3.0.0",
      purl: "pkg:npm/%40vue/core@3.0.0",
      scope: "required",
      licenses: [{ license: { id: "MIT" } }, { license: { name: "Apache 2.0" } }],
      properties: [{ name: "syft:location:0:path", value: "/web/package-lock.json" }],
      components: [{ type: "library", name: "inner", version: "1", purl: "pkg:npm/inner@1" }],
    },
    { "bom-ref": "2", type: "application", name: "go.mod" },
    { "bom-ref": "3", type: "library", name: "a", purl: "pkg:golang/a", licenses: [{ expression: "MIT OR ISC" }] },
    { "bom-ref": "4", type: "library", name: "b", version: "v1", purl: "pkg:golang/b@v1", licenses: [] },
  ],
  dependencies: [{ ref: "2", dependsOn: ["3"] }, { ref: "3", dependsOn: ["4"] }, { ref: "4" }],
};

describe("a CycloneDX document", () => {
  test("gives components with licence, file and dependencies, inner ones too", async () => {
    expect(components(await cycloneDx(whole))).toEqual([
      {
        ref: "1",
        name: "@vue/core",
        version: "3.0.0",
        purl: "pkg:npm/%40vue/core@3.0.0",
        licence: "(MIT) AND (Apache 2.0)",
        isRequired: true,
        path: "web/package-lock.json",
        dependsOn: [],
      },
      { ref: "pkg:npm/inner@1", name: "inner", version: "1", purl: "pkg:npm/inner@1", dependsOn: [] },
      { ref: "2", name: "go.mod", dependsOn: ["3"] },
      { ref: "3", name: "a", purl: "pkg:golang/a", licence: "MIT OR ISC", path: "go.mod", dependsOn: ["4"] },
      { ref: "4", name: "b", version: "v1", purl: "pkg:golang/b@v1", path: "go.mod", dependsOn: [] },
    ]);
  });

  test("without components is a bill of nothing", async () => {
    expect(await cycloneDx({ bomFormat: "CycloneDX", specVersion: "1.6", components: [] })).toEqual({
      components: [],
      licenceNames: new Map(),
    });
  });

  test("that is cut, empty or another one is a problem", async () => {
    const text = JSON.stringify(whole);
    for (const at of [1, 40, 200, text.length - 1]) {
      expect(problem(await readCycloneDx(textSource("bom.json", text.slice(0, at))))).toMatch(/^truncated: /);
    }
    expect(problem(await readCycloneDx(textSource("bom.json", "")))).toMatch(/^truncated: /);
    expect(problem(await cycloneDx({ bomFormat: "SPDX", specVersion: "1.6" }))).toMatch(/^malformed: .*CycloneDX/);
    expect(problem(await cycloneDx({ bomFormat: "CycloneDX" }))).toMatch(/^malformed: .*specVersion/);
  });
});

describe("an SPDX document", () => {
  const document = {
    spdxVersion: "SPDX-2.3",
    packages: [
      {
        SPDXID: "SPDXRef-a",
        name: "a",
        versionInfo: "1.0",
        licenseConcluded: "NOASSERTION",
        licenseDeclared: "LicenseRef-x",
        sourceInfo: "acquired package info from rust cargo manifest: /Cargo.lock",
        externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:cargo/a@1.0" }],
      },
      { SPDXID: "SPDXRef-b", name: "b", licenseConcluded: "NONE", licenseDeclared: "NOASSERTION" },
    ],
    relationships: [
      { relationshipType: "DEPENDENCY_OF", spdxElementId: "SPDXRef-b", relatedSpdxElement: "SPDXRef-a" },
      { relationshipType: "DESCRIBES", spdxElementId: "SPDXRef-DOCUMENT", relatedSpdxElement: "SPDXRef-a" },
    ],
    hasExtractedLicensingInfos: [{ licenseId: "LicenseRef-x", name: "Acme" }],
  };

  test("gives components with licence, file and dependencies", async () => {
    expect(await spdx(document)).toEqual({
      components: [
        {
          ref: "SPDXRef-a",
          name: "a",
          version: "1.0",
          purl: "pkg:cargo/a@1.0",
          licence: "LicenseRef-x",
          path: "Cargo.lock",
          dependsOn: ["SPDXRef-b"],
        },
        { ref: "SPDXRef-b", name: "b", dependsOn: [] },
      ],
      licenceNames: new Map([["LicenseRef-x", "Acme"]]),
    });
  });

  test("that is cut, or is none, is a problem", async () => {
    const text = JSON.stringify(document);
    expect(problem(await readSpdx(textSource("bom.json", text.slice(0, 300))))).toMatch(/^truncated: /);
    expect(problem(await spdx({ spdxVersion: "SPDX-2.3" }))).toMatch(/^malformed: .*packages/);
    expect(problem(await spdx({ packages: [] }))).toMatch(/^malformed: .*spdxVersion/);
  });
});

describe("a package URL", () => {
  const rows: [string, { type: string; name: string } | null][] = [
    ["pkg:npm/%40vue/core@3.0.0?a=b", { type: "npm", name: "@vue/core" }],
    ["pkg:npm/@vue/core", { type: "npm", name: "@vue/core" }],
    ["pkg:golang/github.com/google/uuid@v1.6.0", { type: "golang", name: "github.com/google/uuid" }],
    ["pkg:PyPI/requests@2", { type: "pypi", name: "requests" }],
    ["pkg:npm/100%@1", { type: "npm", name: "100%" }],
    ["left-pad", null],
  ];
  test.each(rows)("%s", (purl, expected) => {
    expect(packageOf(purl)).toEqual(expected);
  });
  test("without its query", () => {
    expect(plainPurl("pkg:deb/a@1?distro=x#y")).toBe("pkg:deb/a@1");
  });
});
