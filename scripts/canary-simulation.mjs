/**
 * The operating curve of the canary judge: how often it rolls back what is good and what is bad, beside the rules of
 * others on the same data.
 *
 *   npm run build && node scripts/canary-simulation.mjs [--rollouts 10000] [--seed 1] [--sizes 50,100,…] [--plot FILE.svg]
 *
 * Prints Markdown tables and, with `--plot`, writes a picture. The same seed gives the same figures on every machine.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { judgeCanary } from "../build/src/core/canary.js";
import { metricDefaults } from "../build/src/core/canary-metric.js";
import { intervals, rollout, scenarios, weights } from "./canary-model.mjs";
import { argo, flagger, kayenta, limits } from "./canary-peers.mjs";
import { plot } from "./canary-plot.mjs";

const judges = ["Gatehouse", "Argo", "Flagger", "Kayenta"];
const peers = { Argo: argo, Flagger: flagger, Kayenta: kayenta };

/** A step is held for 20 intervals of 30 s, and given up after twice that. */
const intervalMs = 30_000;
const holdMs = intervals * intervalMs;
const deadlineMs = 2 * holdMs;

const { better, tolerance, samples, breaches, errors } = metricDefaults;
const rule = { compare: { better, tolerance }, samples, breaches, errors };
const plan = {
  // So few requests that all sizes are judged, the small ones too.
  rules: [
    { ...rule, name: "errors", max: limits.errorRate, requests: 20 },
    { ...rule, name: "latency", max: 227, requests: 0 },
  ],
  looks: weights.map(() => deadlineMs / intervalMs),
};

/** How Gatehouse's judge ends a rollout, and after how many requests of the canary. */
function judge(service) {
  const past = [];
  let requests = 0;
  for (const step of weights.keys()) {
    for (let index = 0; ; index++) {
      const interval = service.at(step, index);
      requests += interval.requests[0];
      past.push({ step, samples: read(interval) });
      const state = { intervals: past, step, elapsedMs: (index + 1) * intervalMs, holdMs, deadlineMs };
      const { action, metrics } = judgeCanary(plan, state);
      if (action === "rollback") {
        return { end: metrics.some(({ outcome }) => outcome === "breach") ? "rollback" : "deadline", requests, step };
      }
      if (action === "promote") break;
    }
  }
  return { end: "promoted", requests, step: weights.length };
}

function read({ errors: failed, requests, latency }) {
  const none = { type: "none", why: "no requests" };
  const share = (version) => ({ type: "share", count: failed[version], total: requests[version] });
  const value = (version) => (latency[version] === null ? none : { type: "value", value: latency[version] });
  return {
    errors: { canary: share(0), stable: share(1) },
    latency: { canary: value(0), stable: value(1) },
  };
}

/** Counts of one point of the curve; what has no decision by a step's deadline is rolled back too, and so counted. */
function point({ scenario, size, rollouts, seed }) {
  const counts = { ...Object.fromEntries(judges.map((name) => [name, 0])), deadline: 0, atFirst: 0 };
  const served = [];
  for (let index = 0; index < rollouts; index++) {
    const service = rollout(scenarios[scenario], size, `${seed} ${index}`);
    const { end, requests, step } = judge(service);
    if (end !== "promoted") {
      counts.Gatehouse++;
      served.push(requests);
      if (step === 0) counts.atFirst++;
      if (end === "deadline") counts.deadline++;
    }
    const steps = weights.map((_, at) => Array.from({ length: intervals }, (_, interval) => service.at(at, interval)));
    for (const [name, rollsBack] of Object.entries(peers)) if (rollsBack(steps)) counts[name]++;
  }
  served.sort((a, b) => a - b);
  return { ...counts, scenario, size, requests: served[Math.floor(served.length / 2)] ?? null };
}

async function main() {
  const { values } = parseArgs({
    options: {
      rollouts: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      sizes: { type: "string", default: "50,100,200,500,1000,5000" },
      plot: { type: "string" },
    },
  });
  const rollouts = Number(values.rollouts);
  if (!Number.isInteger(rollouts) || rollouts < 1) throw new Error(`--rollouts must be a whole number`);
  const sizes = values.sizes.split(",").map(Number);
  const jobs = scenarios.flatMap((_, scenario) =>
    sizes.map((size) => ({ scenario, size, rollouts, seed: values.seed })),
  );
  const points = await inWorkers(jobs);
  console.log(tables(points, rollouts).join("\n"));
  if (values.plot) writeFileSync(values.plot, plot(points, { rollouts, judges, sizes }));
}

/** Each worker takes the next job when it is done with one; the results stand in the order of the jobs. */
async function inWorkers(jobs) {
  const results = new Array(jobs.length);
  let next = 0;
  const work = () =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: "work" });
      const give = () =>
        next < jobs.length ? worker.postMessage({ at: next, job: jobs[next++] }) : worker.terminate();
      worker.on("message", ({ at, result }) => {
        results[at] = result;
        give();
      });
      worker.on("error", fail);
      worker.on("exit", done);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work));
  return results;
}

function tables(points, rollouts) {
  const share = (count) => `${((100 * count) / rollouts).toFixed(2)} %`;
  const ofOurs = (count, one) => (one.Gatehouse > 0 ? `${((100 * count) / one.Gatehouse).toFixed(0)} %` : "–");
  const header = ["requests a step", ...judges, "by a deadline", "at 10 %", "requests until then"];
  return scenarios.flatMap((scenario, index) => [
    ...(index > 0 ? [""] : []),
    `Rolled back, ${scenario.name}:`,
    "",
    row(header),
    row(header.map((_, column) => (column > 0 ? "--:" : "---"))),
    ...points
      .filter((one) => one.scenario === index)
      .map((one) =>
        row([
          one.size.toLocaleString("en"),
          ...judges.map((name) => share(one[name])),
          ofOurs(one.deadline, one),
          ofOurs(one.atFirst, one),
          one.requests?.toLocaleString("en") ?? "–",
        ]),
      ),
  ]);
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

if (isMainThread) await main();
else if (workerData === "work")
  parentPort.on("message", ({ at, job }) => parentPort.postMessage({ at, result: point(job) }));
