import type { CachePort } from "../../src/ports.js";

export interface FakeEntry {
  readonly key: string;
  readonly paths: readonly string[];
}

/** GitHub's cache in memory: keeps keys and paths, not files. Trouble makes every call a miss, as with the real one. */
export class FakeCache implements CachePort {
  /** Oldest first. */
  readonly entries: FakeEntry[] = [];
  /** Keys that were asked for, in order. */
  readonly restores: string[] = [];
  private isDown = false;

  goDown(): void {
    this.isDown = true;
  }

  async restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | null> {
    this.restores.push(key);
    if (this.isDown) return null;
    const newest = this.entries.filter((each) => identity(each.paths) === identity(paths)).reverse();
    const exact = newest.find((each) => each.key === key);
    if (exact) return exact.key;
    for (const prefix of [key, ...restoreKeys]) {
      const match = newest.find((each) => each.key.startsWith(prefix));
      if (match) return match.key;
    }
    return null;
  }

  async save(paths: readonly string[], key: string): Promise<void> {
    const isTaken = this.entries.some((each) => each.key === key && identity(each.paths) === identity(paths));
    if (!this.isDown && !isTaken) this.entries.push({ key, paths: [...paths] });
  }
}

/** The same paths in any order are the same entry. */
function identity(paths: readonly string[]): string {
  return [...new Set(paths)].sort().join("|");
}
