import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect } from "@jest/globals";
import { billsOf } from "../../src/core/artifact.js";
import type { GatePolicy, SbomStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { leftPad, lodash, npmLock, packageJson } from "../steps/planted.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository, type Tree } from "../world/repository.js";
import { changeFrom, runGate } from "./harness.js";

let repository: TestRepository;
afterEach(() => repository.close());

const step: SbomStep = {
  ...{ type: "sbom", name: "sbom", formats: ["cyclonedx"], submit: true, maker: { tool: "syft" } },
  ...{ env: {}, workingDirectory: ".", timeoutMs: 120_000, reports: [] },
  licences: { allow: ["MIT"], deny: [], unknown: "fail", exceptions: [] },
};

async function judged(base: Tree, change: Tree, policy: Partial<GatePolicy> = {}): Promise<GateReport> {
  repository = await TestRepository.create({ base, change });
  await repository.checkout("feature", repository.headSha);
  const compared = await changeFrom(repository, repository.baseSha);
  return runGate(repository, compared, { kind: "security", steps: [step], policy: { failOn: "critical", ...policy } });
}

const lockOf = (packages: Parameters<typeof npmLock>[0]) => ({
  "package.json": packageJson,
  "package-lock.json": npmLock(packages),
});
const told = ({ findings }: GateReport) =>
  findings.map(({ rule, package: of, standing, path }) => `${standing} ${of?.name} ${of?.version} ${rule} ${path}`);

describe("a security gate with a licence policy", () => {
  testWith("syft")(
    "is failed by the licence of a dependency that the change brings, and not by one that was there",
    async () => {
      const gpl = { stricter: { version: "1.0.0", license: "GPL-3.0-only" } };
      const report = await judged(lockOf({ ...leftPad, ...lodash }), lockOf({ ...leftPad, ...lodash, ...gpl }));
      expect(told(report)).toEqual([
        "known left-pad 1.3.0 WTFPL package-lock.json",
        "new stricter 1.0.0 GPL-3.0-only package-lock.json",
      ]);
      expect([report.verdict.outcome, report.verdict.reason, report.verdict.message]).toEqual([
        "failed",
        "findings",
        "sbom: 1 new finding",
      ]);
    },
    120_000,
  );

  testWith("syft")(
    "passes a new version with the licence of the old one, and keeps the head's bill alone",
    async () => {
      const newer = { "left-pad": { ...leftPad["left-pad"], version: "1.4.0" } };
      const report = await judged(lockOf({ ...leftPad, ...lodash }), lockOf({ ...newer, ...lodash }));
      expect(told(report)).toEqual(["known left-pad 1.4.0 WTFPL package-lock.json"]);
      expect(report.verdict.outcome).toBe("passed");
      const [artifact] = billsOf(report);
      expect(artifact).toMatchObject({ path: ".gatehouse/sbom/security.cdx.json", components: 3, unlicensed: 0 });
      const bill = await readFile(join(repository.workspace, artifact?.path ?? ""), "utf8");
      expect(bill).toContain("left-pad@1.4.0");
      expect(bill).not.toContain("left-pad@1.3.0");
      expect((await stat(join(repository.workspace, ".gatehouse/sbom/security.manifests.json"))).isFile()).toBe(true);
    },
    120_000,
  );

  testWith("syft")(
    "tells what is gone, and with block: all counts what was there",
    async () => {
      const zlib = { odd: { version: "1.0.0", license: "Zlib" } };
      const policy = { block: "all" } as const;
      const report = await judged(lockOf({ ...leftPad, ...zlib }), lockOf({ ...leftPad, ...lodash }), policy);
      expect(report.verdict.message).toBe("sbom: 1 finding");
      await repository.close();
      const fresh = await judged(lockOf({ ...leftPad, ...zlib }), lockOf({ ...leftPad, ...lodash }));
      expect(fresh.verdict.outcome).toBe("passed");
      expect(fresh.fixed.map(({ message }) => message)).toEqual([
        "odd: its licence Zlib is not among those that are allowed",
      ]);
    },
    120_000,
  );
});
