import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasProgram, processes, toolEnv } from "../tools/harness.js";
import { docker, engineTest } from "./engine.js";

/** An image of nothing but busybox, which has to be a static one, for all tests of a file. */
export class BusyboxImage {
  readonly name = `gatehouse-test-${unique()}`;

  /** Does nothing where the tests are left out. */
  async build(): Promise<void> {
    const program = await processes.which("busybox", toolEnv.PATH ?? "");
    if (program === null || spawnSync("docker", ["info"], { stdio: "ignore" }).status !== 0) return;
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-"));
    try {
      copyFileSync(realpathSync(program), join(folder, "busybox"));
      const lines = ["FROM scratch", "COPY busybox /bin/busybox", 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'];
      writeFileSync(join(folder, "Dockerfile"), `${lines.join("\n")}\n`);
      docker("build", "--quiet", "--tag", this.name, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  remove(): void {
    if (hasProgram("docker")) spawnSync("docker", ["image", "rm", "--force", this.name]);
  }
}

/** A test with containers of that image. */
export function busyboxTest(name: string, body: () => Promise<void>): void {
  engineTest(name, body, "busybox");
}

/** Containers, networks and volumes with this in their names. */
export function thingsNamed(name: string): readonly string[] {
  const lists = [
    ["ps", "--all", "--format", "{{.Names}}"],
    ["network", "ls", "--format", "{{.Name}}"],
    ["volume", "ls", "--format", "{{.Name}}"],
  ];
  return lists.flatMap((list) =>
    docker(...list, "--filter", `name=${name}`)
      .split("\n")
      .filter((line) => line !== ""),
  );
}

export function unique(): string {
  return randomBytes(4).toString("hex");
}
