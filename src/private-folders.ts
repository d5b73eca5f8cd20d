import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type { World } from "./ports.js";

/**
 * Folders for keys and kubeconfigs, which whoever gets at the checkout must not come by: what lies there may be uploaded with
 * an artifact, brought to a host, or be copied into an image. So they lie outside of it, and each says whose it is.
 */

type Place = Pick<World, "files" | "owners" | "temporary">;

/** What their names begin with. */
const prefix = "gatehouse-private-";
/** The file by which they are found; it holds the owner. */
const label = "owner";

/** Makes one for this process, which nobody else may read, and gives its absolute path. Whoever asks for it removes it. */
export async function privateFolder({ files, owners, temporary }: Place): Promise<string> {
  const folder = join(temporary, `${prefix}${randomUUID()}`);
  await files.makeDir(folder, "private");
  await files.writeText(join(folder, label), await owners.own(), "private");
  return folder;
}

/** Removes those of processes of this machine that are gone, and says in sentences what could not be removed. Never rejects. */
export async function removePrivateFolders({ files, owners, temporary }: Place): Promise<readonly string[]> {
  const troubles: string[] = [];
  const told = (place: string) => (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    troubles.push(`Keys that a run which was killed may have left in ${place} cannot be removed: ${words}`);
  };
  const found = (await files.glob([`${prefix}*/${label}`], temporary).catch(told(temporary))) ?? [];
  for (const path of found) {
    const folder = dirname(path);
    const remove = async () => {
      if (await owners.isGone((await files.readText(path)) ?? "")) await files.remove(folder);
    };
    await remove().catch(told(folder));
  }
  return troubles;
}
