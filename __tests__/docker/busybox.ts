import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@jest/globals";

/** A real engine, and an image of nothing but a static busybox. */

/** What the client prints; throws with its words where it fails. */
export function docker(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("docker", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

const busybox = spawnSync("sh", ["-c", "command -v busybox"], { encoding: "utf8" }).stdout.trim();
const isStatic = busybox !== "" && spawnSync("ldd", [busybox]).status !== 0;
const hasEngine = spawnSync("docker", ["info"], { stdio: "ignore" }).status === 0;
const lack = hasEngine ? (isStatic ? null : "no static busybox") : "no Docker engine answers";

export function engineTest(name: string, body: () => Promise<void>): void {
  if (lack === null) test(name, body, 60_000);
  else test.skip(`${name} (${lack})`, () => undefined);
}

export class BusyboxImage {
  readonly name = `gatehouse-test-${unique()}`;

  /** Builds it; nothing where tests are left out. */
  constructor() {
    if (lack !== null) return;
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-"));
    try {
      copyFileSync(realpathSync(busybox), join(folder, "busybox"));
      const lines = ["FROM scratch", "COPY busybox /bin/busybox", 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'];
      writeFileSync(join(folder, "Dockerfile"), `${lines.join("\n")}\n`);
      docker("build", "--quiet", "--tag", this.name, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  remove(): void {
    if (lack === null) docker("image", "rm", "--force", this.name);
  }
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
