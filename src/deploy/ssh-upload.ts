import { posix } from "node:path";

/** Files for a host, as `sftp` takes them. */

export interface UploadFile {
  /** Absolute, on this machine. */
  readonly path: string;
  /** Below the folder that it is brought to, with `/`. */
  readonly name: string;
}

/** Every folder on the host that has to be there. */
export function uploadFolders(files: readonly UploadFile[], to: string): readonly string[] {
  return [...new Set(files.map(({ name }) => posix.dirname(posix.join(to, name))))].sort();
}

/** What `sftp -b` reads. A file that is being copied has another name until it is whole. */
export function uploadBatch(files: readonly UploadFile[], to: string): string {
  const lines = files.flatMap(({ path, name }) => {
    const place = posix.join(to, name);
    const beside = `${place}.gatehouse-new`;
    return [`put ${word(path)} ${word(beside)}`, `rename ${word(beside)} ${word(place)}`];
  });
  return `${lines.join("\n")}\n`;
}

/** In double quotes sftp takes a wildcard for what it is. */
function word(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
