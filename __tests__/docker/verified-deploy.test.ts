import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect } from "@jest/globals";
import type { BuiltImage } from "../../src/core/artifact.js";
import type { ImageVouching, PlannedEnvironment } from "../../src/core/deployment.js";
import type { GateReport } from "../../src/core/report.js";
import { passed } from "../../src/core/verdict.js";
import { signImageArgs } from "../../src/docker/cosign.js";
import { changeFrom, runGate } from "../gates/harness.js";
import { files, toolEnv } from "../tools/harness.js";
import { TestRepository } from "../world/repository.js";
import { SigningWorld, testSigning } from "./signing-world.js";

const password = "correct horse battery";
const run = "echo $GATEHOUSE_ACTION $GATEHOUSE_IMAGE >> calls.txt";
const staging: PlannedEnvironment = {
  ...{ name: "staging", after: [], smoke: [], windows: [], freeze: [], env: {}, workingDirectory: "." },
  target: { type: "command", commands: { deploy: run, promote: run, rollback: run } },
  ...{ onFailure: "rollback", onCancel: "rollback", timeoutMs: 20_000 },
};

let world: SigningWorld | undefined;
let repository: TestRepository | undefined;
afterAll(async () => {
  await world?.close();
  await repository?.close();
});

function made(image: BuiltImage): ReadonlyMap<string, GateReport> {
  const report: GateReport = {
    ...{ name: "build", kind: "build", needs: [], startedMs: 0, durationMs: 0, steps: [] },
    ...{ findings: [], fixed: [], measurements: [], problems: [], artifacts: [image] },
    verdict: passed("built"),
  };
  return new Map([["build", report]]);
}

describe("a deploy gate whose images have to be signed", () => {
  testSigning(
    "deploys what the key vouches for, by its digest, and nothing else",
    async () => {
      world = await SigningWorld.start();
      repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
      await repository.checkout("feature", repository.headSha);
      const { workspace, baseSha } = repository;
      const change = await changeFrom(repository, baseSha);
      const keys = world.keyPair("ours", password);
      const other = world.keyPair("other", password);
      const image = await world.push("acme/api", "1.0", { "app.txt": "good\n" });
      const reference = `${image.name}@${image.digest}`;
      execFileSync("cosign", signImageArgs(reference, { type: "key", key: keys.path, tlog: false }, null), {
        env: { ...toolEnv, COSIGN_PASSWORD: password },
        stdio: "pipe",
      });
      const evil = await world.push("acme/api", "1.0", { "app.txt": "evil\n" });
      const deploy = (verify: ImageVouching, of: BuiltImage | null) => {
        if (!repository) throw new Error("no repository");
        const environments = [{ ...staging, verify }];
        const finished = of ? made(of) : new Map<string, GateReport>();
        const env = { OURS: keys.publicKey, OTHER: other.publicKey };
        return runGate(repository, change, {
          kind: "deploy",
          steps: [],
          environments,
          finished,
          needs: ["build"],
          env,
        });
      };
      const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
      const calls = async () => (await files.readText(join(workspace, "calls.txt"))) ?? "";
      const by = (key: string): ImageVouching => ({ type: "key", key, tlog: false });

      expect(said(await deploy(by("$OURS"), evil))).toMatch(
        /^failed deploy: staging: the signature of \S+ cannot be verified: .*no signatures found/,
      );
      expect(said(await deploy(by("$OTHER"), image))).toMatch(/cannot be verified: .*invalid signature/);
      expect(said(await deploy(by("$NONE"), image))).toBe(
        'broken config: staging: the environment has no NONE, which "verify" asks for',
      );
      expect(said(await deploy(by("none.pub"), image))).toBe(
        'broken config: staging: there is no public key at "none.pub", which "verify" names',
      );
      expect(said(await deploy(by("$OURS"), null))).toBe(
        'broken config: staging: "verify" asks for signed images, and no gate that this one needs has pushed one',
      );
      expect(await calls()).toBe("");

      const report = await deploy(by("$OURS"), image);
      expect(said(report)).toMatch(/^passed null: staging: \w{7} is healthy$/);
      expect(report.steps[0]).toMatchObject({
        name: `staging: verify ${image.name}`,
        command: `cosign verify ${reference}`,
        verdict: { outcome: "passed", message: "signed by the key" },
      });
      expect(await calls()).toBe(`deploy ${reference}\npromote ${reference}\n`);
    },
    180_000,
  );
});
