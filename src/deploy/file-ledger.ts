import { join } from "node:path";
import type { Release, RolloutState } from "../core/rollout.js";
import { unstartedRollout } from "../core/rollout.js";
import { fileName } from "../core/text.js";
import type { Clock, FilesPort } from "../ports.js";
import { beatMs, type Ledger, type LedgerEntry, type Owner, type PastRollout } from "./ledger.js";

export interface FileLedgerWorld {
  readonly files: FilesPort;
  readonly clock: Clock;
  /** Absolute folder of the ledger, one file a rollout. */
  readonly folder: string;
  /** Whether an owner was a process of this machine, and has ended. */
  readonly isGone: (owner: string) => Promise<boolean>;
  /** An owner of elsewhere that has not written for so long is dead. */
  readonly leaseMs: number;
}

/** Rollouts of a terminal, which has no GitHub to keep them: files in a folder of ours. */
export class FileLedger implements Ledger {
  /** Between making its folder and its file an entry of another process does not show yet. */
  readonly settleMs = 250;

  constructor(private readonly world: FileLedgerWorld) {}

  async entries(environment: string): Promise<readonly LedgerEntry[]> {
    const { files } = this.world;
    const paths = await files.glob(["*.json"], this.place(environment));
    const entries: LedgerEntry[] = [];
    for (const path of paths) {
      const text = await files.readText(path);
      // Taken away since the folder was listed.
      if (text === null) continue;
      entries.push(readEntry(text, path));
    }
    return entries.sort((a, b) => b.id - a.id);
  }

  async isWhole(): Promise<boolean> {
    return true;
  }

  async history(environment: string, commit?: string): Promise<readonly PastRollout[]> {
    const entries = await this.entries(environment);
    return entries
      .filter(({ release }) => release.commit === (commit ?? release.commit))
      .map((entry) => ({ ...entry, healthyMs: entry.state.phase === "healthy" ? entry.beatMs : null }));
  }

  /** Only comments set windows aside, and here there are none. */
  async override(): Promise<null> {
    return null;
  }

  async open(environment: string, release: Release, owner: Owner): Promise<LedgerEntry> {
    const { files, clock } = this.world;
    for (let id = ((await this.entries(environment))[0]?.id ?? 0) + 1; ; id++) {
      const entry = { id, environment, release, state: unstartedRollout, owner, beatMs: clock.now() };
      const aside = join(this.place(environment), `.opening-${fileName(owner.id)}`);
      await files.writeText(join(aside, "claim"), owner.id);
      // Making the folder is what only one of two can do.
      if (!(await files.moveFolder(aside, join(this.place(environment), `.${id}`)))) {
        await files.remove(aside);
        continue;
      }
      await this.put(entry);
      return entry;
    }
  }

  beatAfterMs(): number {
    return beatMs;
  }

  async write(entry: LedgerEntry, state: RolloutState): Promise<LedgerEntry> {
    const written = { ...entry, state, beatMs: this.world.clock.now() };
    await this.put(written);
    return written;
  }

  /** The newest healthy entry is the one that serves: nothing has to be said of the others. */
  async retire(): Promise<void> {
    await Promise.resolve();
  }

  async isAlive({ owner, beatMs }: LedgerEntry): Promise<boolean> {
    const { clock, leaseMs, isGone } = this.world;
    return clock.now() - beatMs < leaseMs && !(await isGone(owner.id));
  }

  private place(environment: string): string {
    return join(this.world.folder, fileName(environment));
  }

  private async put(entry: LedgerEntry): Promise<void> {
    await this.world.files.writeText(join(this.place(entry.environment), `${entry.id}.json`), JSON.stringify(entry));
  }
}

/** Files of ours are trusted to be whole: they are written in one step. */
function readEntry(text: string, path: string): LedgerEntry {
  try {
    return JSON.parse(text) as LedgerEntry;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`the ledger cannot be read: ${path}: ${words}; mend or remove the file`);
  }
}
