import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { offence, type Sample, sample } from "./judge.js";
import { mutate, randomFrom } from "./mutate.js";

/** Larger files would make a run of thousands of mutations a run of minutes. */
const LARGEST = 300_000;

/** Every file below the folders that is a report. */
export async function samplesIn(folders: readonly string[]): Promise<readonly Sample[]> {
  const found: Sample[] = [];
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(folder, name);
      const stat = statSync(path);
      if (!stat.isFile() || stat.size > LARGEST || name.endsWith(".tsv")) continue;
      const one = await sample(path, readFileSync(path));
      if (one) found.push(one);
    }
  }
  return found;
}

export interface Offence {
  readonly seed: number;
  readonly path: string;
  readonly format: string;
  readonly mutation: string;
  readonly asked: boolean;
  readonly what: string;
}

/** Harms one of the samples by the seed, reads it, and gives what is wrong with the answer. */
export async function attempt(samples: readonly Sample[], seed: number): Promise<Offence | null> {
  const random = randomFrom(seed);
  const one = samples[Math.floor(random() * samples.length)];
  if (!one) throw new Error("there is no report to mutate");
  const asked = random() < 0.5;
  const mutation = mutate(one.bytes, random);
  const what = await offence(one, mutation, asked ? one.format : undefined);
  return what === null ? null : { seed, path: one.path, format: one.format, mutation: mutation.name, asked, what };
}
