import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ArtifactsPort } from "../../src/ports.js";

export interface ArtifactsWorld {
  readonly port: ArtifactsPort;
  /** A folder with the files `report.json` and `html/index.html`. */
  readonly root: string;
  /** Paths within an artifact, sorted; null if there is none of that name. */
  files(name: string): Promise<readonly string[] | null>;
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

    test("a bad name, no files, and a broken service reject", async () => {
      await expect(world.port.upload("a/b", paths(), world.root)).rejects.toThrow("not valid");
      await expect(world.port.upload("empty", [], world.root)).rejects.toThrow();
      world.goDown();
      await expect(world.port.upload("two", paths(), world.root)).rejects.toThrow();
    });
  });
}
