import { createHash } from "node:crypto";
import type { BuiltArtifact } from "../core/artifact.js";
import type { FilesPort } from "../ports.js";

/** The size and SHA-256 of a file; null if there is none. */
export async function fileDigest(
  path: string,
  files: FilesPort,
): Promise<Pick<BuiltArtifact, "bytes" | "sha256"> | null> {
  const stat = await files.stat(path);
  if (stat === null || stat.isDirectory) return null;
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of files.readStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
