import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { test } from "@jest/globals";
import { files, hasProgram, inFolder, processes, toolEnv } from "../tools/harness.js";

/** The Docker engine of this machine, for tests that need a real one. */

const info = spawnSync("docker", ["info", "--format", "{{.OSType}}"], { encoding: "utf8" });
const isThere = process.platform !== "win32" && info.status === 0 && info.stdout.trim() === "linux";

/** A test that is left out where no engine answers, or a program is not there. */
export function engineTest(name: string, body: () => Promise<void>, program?: string): void {
  const lacks = isThere ? program !== undefined && !hasProgram(program) && `no ${program}` : "no Docker engine answers";
  if (lacks === false) test(name, body, 180_000);
  else test.skip(`${name} (${lacks})`, () => undefined);
}

/** What the client prints; throws with its words where it fails. */
export function docker(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("docker", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/**
 * Takes away what the engine knows by a name, or by every name that a pattern like `host/acme/*` fits: another test may
 * know the same image by a name of its own.
 */
export function removeImages(pattern: string): void {
  const format = "{{.Repository}} {{.Tag}} {{.Digest}}";
  const listed = docker("images", "--digests", "--format", format, pattern).split("\n").filter(Boolean);
  const references = listed.flatMap((line) => {
    const [name, tag, digest] = line.split(" ");
    return [...(tag === "<none>" ? [] : [`${name}:${tag}`]), ...(digest === "<none>" ? [] : [`${name}@${digest}`])];
  });
  if (references.length > 0) spawnSync("docker", ["image", "rm", "--force", ...new Set(references)]);
}

/** Builds an image of a Dockerfile and programs of this machine, hands over its name, and removes it. */
export async function withImage<T>(
  dockerfile: string,
  programs: readonly string[],
  body: (name: string) => Promise<T>,
): Promise<T> {
  const name = `gatehouse-test-${randomUUID()}`;
  try {
    await inFolder({ Dockerfile: dockerfile }, async (folder) => {
      for (const program of programs) {
        const path = await processes.which(program, toolEnv.PATH ?? "");
        if (path !== null) await files.copyFile(await realpath(path), join(folder, program));
      }
      docker("build", "--quiet", "--tag", name, folder);
    });
    return await body(name);
  } finally {
    spawnSync("docker", ["image", "rm", "--force", name]);
  }
}
