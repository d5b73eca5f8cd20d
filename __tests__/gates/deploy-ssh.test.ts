import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import { TestRepository } from "../world/repository.js";
import { type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { changeFrom, runGate } from "./harness.js";

const onSsh = sshMissing === null ? test : test.skip;
let sshd: Sshd;
let repository: TestRepository;
let folder: string;
beforeAll(async () => {
  if (sshMissing !== null) return;
  sshd = await startSshd();
  folder = await mkdtemp(join(tmpdir(), "gatehouse-hosts-"));
  repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
});
afterAll(async () => {
  if (sshMissing !== null) return;
  await sshd.kill();
  await repository.close();
  await rm(folder, { recursive: true });
});

/** Two hosts of which each is one to itself by the order of its turn; what each is asked for is written down. */
const script = `
cd "$AT"
echo "$GATEHOUSE_ACTION $GATEHOUSE_VERSION" >>calls
[ "$GATEHOUSE_ACTION" != "$FAILS_AT" ] || [ "$(grep -c "^$FAILS_AT" calls)" -ne 2 ]
`;

async function deployed(failsAt: string) {
  const environment: PlannedEnvironment = {
    name: "production",
    after: [],
    target: {
      type: "ssh",
      connection: {
        hosts: ["127.0.0.1", "127.0.0.1"],
        user: sshd.user,
        port: sshd.port,
        key: sshd.keyFile,
        hostKeys: [sshd.hostKey],
      },
      scripts: { deploy: script, promote: script, rollback: script },
      shell: "bash",
    },
    smoke: [],
    windows: [],
    freeze: [],
    onFailure: "rollback",
    onCancel: "rollback",
    env: { AT: folder, FAILS_AT: failsAt },
    workingDirectory: ".",
    timeoutMs: 20_000,
  };
  const change = await changeFrom(repository, repository.baseSha);
  return await runGate(repository, change, { kind: "deploy", steps: [], environments: [environment] });
}
const calls = async () => (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");

onSsh(
  `what fails on the second host is taken back on both${sshMissing === null ? "" : ` (${sshMissing})`}`,
  async () => {
    const version = repository.headSha.slice(0, 7);
    const good = await deployed("");
    expect(good.verdict).toMatchObject({ outcome: "passed", message: `production: ${version} is healthy` });
    await rm(join(folder, "calls"));
    const report = await deployed("deploy");
    expect(report.verdict).toMatchObject({
      outcome: "failed",
      reason: "deploy",
      message: `production: deploy: on 127.0.0.1 (host-2): exited with code 1; rolled back to ${version}`,
    });
    expect(await calls()).toEqual(["deploy", "deploy", "rollback", "rollback"].map((action) => `${action} ${version}`));
  },
  180_000,
);
