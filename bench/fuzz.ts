import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { SLOWEST_MS } from "./fuzz/judge.js";
import { attempt, type Offence, samplesIn } from "./fuzz/run.js";

/**
 * Reads thousands of damaged reports: none may crash or hang us, or be taken for a clean one.
 *
 *   npm run fuzz -- [--count 10000] [--seed 1]
 *
 * Samples are the fixtures, and those of a folder named by GATEHOUSE_SHARED_FIXTURES. A worker reads, so that one that
 * hangs can be told and left.
 */
interface Job {
  readonly from: number;
  readonly to: number;
  readonly folders: readonly string[];
}

if (isMainThread) await main();
else await work(workerData as Job);

async function work({ from, to, folders }: Job): Promise<void> {
  const samples = await samplesIn(folders);
  parentPort?.postMessage({ samples: samples.length, formats: new Set(samples.map(({ format }) => format)).size });
  for (let seed = from; seed < to; seed++) {
    parentPort?.postMessage({ seed });
    const found = await attempt(samples, seed);
    if (found) parentPort?.postMessage({ found });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
  const first = Number(values.seed ?? 1);
  const to = first + Number(values.count ?? 10_000);
  const shared = process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures";
  const folders = [join("__tests__", "fixtures"), join(shared, "tests-coverage"), join(shared, "findings")];
  const offences: Offence[] = [];
  const begin = performance.now();
  for (let from = first; from < to; ) from = (await round({ from, to, folders }, offences)) + 1;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  for (const { seed, path, format, mutation, asked, what } of offences.slice(0, 40)) {
    console.log(`seed ${seed}  ${path} (${format}${asked ? ", named" : ""})  ${mutation}: ${what}`);
  }
  console.log(`${to - first} mutations in ${seconds} s: ${offences.length} offences`);
  process.exitCode = offences.length > 0 ? 1 : 0;
}

/** One worker's work up to its end, or to a report that it hangs on; gives the last seed that was tried. */
function round(job: Job, offences: Offence[]): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  return new Promise((resolve) => {
    let seed = job.from;
    let timer: NodeJS.Timeout | undefined;
    const give = (what: string) => {
      offences.push({ seed, path: "?", format: "?", mutation: "?", asked: false, what });
      resolve(seed);
    };
    worker.on("message", (message: { seed?: number; found?: Offence; samples?: number; formats?: number }) => {
      clearTimeout(timer);
      if (message.samples !== undefined) {
        if (job.from === seed) console.log(`${message.samples} reports of ${message.formats} formats`);
      } else if (message.found) offences.push(message.found);
      seed = message.seed ?? seed;
      timer = setTimeout(() => {
        give(`hangs for more than ${(2 * SLOWEST_MS) / 1000} s`);
        void worker.terminate();
      }, 2 * SLOWEST_MS);
    });
    worker.on("error", (error) => give(`crash: ${error.stack ?? error.message}`));
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(seed);
    });
  });
}
