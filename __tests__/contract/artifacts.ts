import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ArtifactRef, ArtifactsPort } from "../../src/ports.js";

export interface ArtifactsWorld {
  readonly port: ArtifactsPort;
  /** A folder with the files `report.json` and `html/index.html`. */
  readonly root: string;
  /** Paths within an artifact, sorted; null if there is none of that name. */
  files(name: string): Promise<readonly string[] | null>;
  /** What the repository's list has as id of an artifact; 0 if there is none. */
  id(name: string): number;
  goDown(): void;
  close(): Promise<void>;
}

/** What every ArtifactsPort does: the fake and the adapter pass the same suite. */
export function artifactsContract(name: string, make: () => Promise<ArtifactsWorld>): void {
  describe(`ArtifactsPort: ${name}`, () => {
    let world: ArtifactsWorld;
    const paths = () => [join(world.root, "report.json"), join(world.root, "html", "index.html")];
    beforeEach(async () => {
      world = await make();
    });
    afterEach(async () => {
      await world.close();
    });

    test("files are kept below the root that is given", async () => {
      await world.port.upload("gatehouse-report-lint-1", paths(), world.root);
      expect(await world.files("gatehouse-report-lint-1")).toEqual(["html/index.html", "report.json"]);
      expect(await world.files("another")).toBeNull();
    });

    test("a name is taken once", async () => {
      await world.port.upload("one", paths(), world.root);
      await expect(world.port.upload("one", paths(), world.root)).rejects.toThrow("already exists");
    });

    test("what was kept is unpacked into a folder, and what was not rejects", async () => {
      const target = await mkdtemp(join(tmpdir(), "gatehouse-"));
      try {
        await world.port.upload("one", paths(), world.root);
        await world.port.download(ref(world.id("one")), join(target, "one"));
        expect((await readdir(join(target, "one"))).sort()).toEqual(["html", "report.json"]);
        expect(await readdir(join(target, "one", "html"))).toEqual(["index.html"]);
        await expect(world.port.download(ref(9999), join(target, "two"))).rejects.toThrow("Not Found");
      } finally {
        await rm(target, { recursive: true });
      }
    });

    test("a bad name, no files, and a broken service reject", async () => {
      await expect(world.port.upload("a/b", paths(), world.root)).rejects.toThrow("not valid");
      await expect(world.port.upload("empty", [], world.root)).rejects.toThrow();
      world.goDown();
      await expect(world.port.upload("two", paths(), world.root)).rejects.toThrow();
    });
  });
}

function ref(id: number): ArtifactRef {
  return { id, runId: 1, bytes: 1, branch: "main", commit: "a".repeat(40), isFork: false, isExpired: false };
}
