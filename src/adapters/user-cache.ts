import { join } from "node:path";

/** The user's own cache folder, as the platform has it: never the checkout. */
export function userCache(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "gatehouse");
  if (platform === "darwin") return join(home, "Library", "Caches", "gatehouse");
  return join(env.XDG_CACHE_HOME || join(home, ".cache"), "gatehouse");
}
