import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { ArtifactRef, ArtifactsPort } from "../../src/ports.js";

/** Artifacts in memory: names, and the paths within. A download writes empty files of these names. */
export class FakeArtifacts implements ArtifactsPort {
  readonly uploads = new Map<string, readonly string[]>();
  private isDown = false;

  goDown(): void {
    this.isDown = true;
  }

  /** Ids count from 1, in the order of the uploads. */
  id(name: string): number {
    return [...this.uploads.keys()].indexOf(name) + 1;
  }

  async upload(name: string, files: readonly string[], root: string): Promise<void> {
    if (this.isDown) throw new Error("the artifact service is down");
    if (/[":<>|*?\r\n\\/]/.test(name)) throw new Error(`artifact name ${JSON.stringify(name)} is not valid`);
    if (files.length === 0) throw new Error("no files to upload");
    if (this.uploads.has(name)) throw new Error("an artifact with this name already exists on the workflow run");
    this.uploads.set(name, files.map((file) => relative(root, file).replaceAll("\\", "/")).sort());
  }

  async download({ id }: ArtifactRef, folder: string): Promise<void> {
    const paths = [...this.uploads.values()][id - 1];
    if (this.isDown || !paths) throw new Error("Not Found");
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), "");
    }
  }
}
