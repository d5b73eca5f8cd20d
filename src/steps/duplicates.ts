import { createHash } from "node:crypto";
import type { FilesPort } from "../ports.js";

/** Those of the files whose bytes an earlier one of them has too. Only files of equal size are read. */
export async function duplicateFiles(paths: Iterable<string>, files: FilesPort): Promise<ReadonlySet<string>> {
  const bySize = new Map<number, string[]>();
  for (const path of paths) {
    const size = (await files.stat(path))?.size ?? 0;
    if (size === 0) continue;
    const group = bySize.get(size);
    if (group) group.push(path);
    else bySize.set(size, [path]);
  }
  const duplicates = new Set<string>();
  for (const group of bySize.values()) {
    if (group.length < 2) continue;
    const seen = new Set<string>();
    for (const path of group) {
      const hash = createHash("sha256");
      for await (const chunk of files.readStream(path)) hash.update(chunk);
      const digest = hash.digest("hex");
      if (seen.has(digest)) duplicates.add(path);
      seen.add(digest);
    }
  }
  return duplicates;
}
