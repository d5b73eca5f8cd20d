import { relative } from "node:path";
import type { ArtifactsPort } from "../../src/ports.js";

/** Artifacts in memory: names, and the paths within. */
export class FakeArtifacts implements ArtifactsPort {
  readonly uploads = new Map<string, readonly string[]>();
  private isDown = false;

  goDown(): void {
    this.isDown = true;
  }

  async upload(name: string, files: readonly string[], root: string): Promise<void> {
    if (this.isDown) throw new Error("the artifact service is down");
    if (/[":<>|*?\r\n\\/]/.test(name)) throw new Error(`artifact name ${JSON.stringify(name)} is not valid`);
    if (files.length === 0) throw new Error("no files to upload");
    if (this.uploads.has(name)) throw new Error("an artifact with this name already exists on the workflow run");
    this.uploads.set(name, files.map((file) => relative(root, file).replaceAll("\\", "/")).sort());
  }
}
