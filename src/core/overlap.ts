import { countTests, type TestCase, type TestResults, type TestStatus } from "./tests.js";

/** What one report file says of tests. */
export interface FileTests {
  /** The file, relative to the folder that the step ran in, with `/`. */
  readonly path: string;
  readonly tests: TestResults;
}

/** A case of the result, and the last file that had it. */
interface Slot {
  test: TestCase;
  file: number;
}

/** Cases by a key, in order, and how many of them the file that is being merged has met. */
interface Candidates {
  readonly slots: Slot[];
  file: number;
  met: number;
}

/**
 * One result of the report files of one run, in which a case that several files hold (`TEST-all.xml` and
 * `TEST-Cart.xml`) counts once. Cases of equal suite and name within one file are different cases, as parameters make
 * them, and meet those of another file one by one. Two cases of two files are the same if
 *
 * - both name the same file of the test,
 * - or one is a copy of the other, with its status and its time,
 * - or they ended differently and their reports stand in one folder: the test was run again.
 *
 * Else they are tests of two packages or environments that happen to be called alike. Of one case the worst ending
 * counts, as no report says which run came last. Time and memory grow with the number of cases only.
 */
export function mergeFileTests(files: readonly FileTests[]): TestResults {
  const [only, second] = files;
  if (only && !second) return only.tests;
  const shared = sharedNames(files);
  const slots: Slot[] = [];
  const index = new Map<string, Candidates>();
  files.forEach(({ path, tests }, file) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const test of tests.cases) {
      const keys = shared(nameOf(test)) ? keysOf(test, folder) : null;
      const known = keys && sameCase(test, keys, index, file);
      if (known) {
        known.test = worse(known.test, test);
        known.file = file;
        continue;
      }
      const slot = { test, file };
      slots.push(slot);
      for (const key of keys ? Object.values(keys) : []) {
        if (key === null) continue;
        const same = index.get(key);
        if (same) same.slots.push(slot);
        else index.set(key, { slots: [slot], file, met: 0 });
      }
    }
  });
  return countTests(
    slots.map(({ test }) => test),
    files.map(({ tests }) => tests.omitted),
  );
}

interface Keys {
  readonly path: string | null;
  readonly copy: string;
  readonly folder: string;
}

function nameOf({ suite = "", name }: TestCase): string {
  return `${suite}\0${name}`;
}

function keysOf(test: TestCase, folder: string): Keys {
  const name = nameOf(test);
  return {
    path: test.path === undefined ? null : `path\0${name}\0${test.path}`,
    copy: `copy\0${name}\0${test.status}\0${Math.round(test.timeMs ?? 0)}`,
    folder: `folder\0${name}\0${folder}`,
  };
}

/** Tells of a name whether more than one file has a case of it; most have not, and need no further look. */
function sharedNames(files: readonly FileTests[]): (name: string) => boolean {
  const fileOf = new Map<string, number>();
  files.forEach(({ tests }, file) => {
    for (const test of tests.cases) {
      const name = nameOf(test);
      const known = fileOf.get(name);
      if (known === undefined) fileOf.set(name, file);
      else if (known !== file) fileOf.set(name, -1);
    }
  });
  return (name) => fileOf.get(name) === -1;
}

function sameCase(test: TestCase, keys: Keys, index: ReadonlyMap<string, Candidates>, file: number): Slot | null {
  const next = (key: string | null): Slot | null => {
    const candidates = key === null ? undefined : index.get(key);
    return candidates ? nextOf(candidates, file) : null;
  };
  const byPath = next(keys.path);
  if (byPath) return byPath;
  const fits = (slot: Slot | null) => slot !== null && !(test.path && slot.test.path && test.path !== slot.test.path);
  const copy = next(keys.copy);
  if (copy && fits(copy)) return copy;
  const again = next(keys.folder);
  return again && fits(again) && again.test.status !== test.status ? again : null;
}

/** The first case that this file has not met yet. */
function nextOf(candidates: Candidates, file: number): Slot | null {
  if (candidates.file !== file) {
    candidates.file = file;
    candidates.met = 0;
  }
  let slot = candidates.slots[candidates.met];
  while (slot && slot.file === file) slot = candidates.slots[++candidates.met];
  return slot ?? null;
}

const rank: Readonly<Record<TestStatus, number>> = { failed: 3, quarantined: 2, passed: 1, skipped: 0 };

function worse(a: TestCase, b: TestCase): TestCase {
  const [kept, other] = rank[b.status] > rank[a.status] ? [b, a] : [a, b];
  return other.flaky && kept.status === "passed" ? { ...kept, flaky: true } : kept;
}
