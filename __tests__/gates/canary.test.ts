import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { RunEvent } from "../../src/core/events.js";
import { parseWindow } from "../../src/core/windows.js";
import { load } from "../config/helpers.js";
import { serve } from "../deploy/harness.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate, servesAlready } from "./harness.js";

const script = `
const { GATEHOUSE_ACTION: action, GATEHOUSE_WEIGHT: weight } = process.env;
require("node:fs").appendFileSync("calls.txt", action + " " + weight + "\\n");
`;

const config = (metrics: string) => `gates:
  deploy:
    environments:
      production:
        target: { command: node target.cjs }
        canary:
          steps: [{ weight: 10, hold: 600ms }, { weight: 50, hold: 600ms }]
          interval: 300ms
          deadline: 60s
          metrics: ${metrics}
`;

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({ base: { "target.cjs": script }, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
});
afterAll(() => repository.close());

const at = (path: string) => join(repository.workspace, path);
beforeEach(async () => {
  for (const path of ["calls.txt", ".gatehouse"]) await rm(at(path), { recursive: true, force: true });
  await servesAlready(repository.workspace);
});

const byCommand = "[{ name: load, run: cat load.txt, max: 2, samples: 2, breaches: 2, errors: 2 }]";

async function deployed(metrics: string, more: GateOptions & { over?: Partial<PlannedEnvironment> } = {}) {
  const [environment] = load(config(metrics)).gates[0]?.environments ?? [];
  if (!environment) throw new Error("the config has no environment");
  const { over, ...options } = more;
  const change = await changeFrom(repository, repository.baseSha);
  const environments = [{ ...environment, ...over }];
  const report = await runGate(repository, change, { kind: "deploy", steps: [], environments, ...options });
  const { outcome, reason, message } = report.verdict;
  return { report, said: `${outcome} ${reason}: ${message}`, canary: report.deployments?.[0]?.canary };
}

const calls = async () => (await readFile(at("calls.txt"), "utf8")).trim().split("\n");
const back = "rolled back to v0";

describe("a deploy gate with a canary", () => {
  test("gives the first release of all everything at once", async () => {
    await rm(at(".gatehouse"), { recursive: true });
    const { said } = await deployed(byCommand);
    const version = repository.headSha.slice(0, 7);
    expect(said).toBe(`passed null: production: ${version} is healthy, as the first one without a canary`);
    expect(await calls()).toEqual(["deploy 0", "promote 100"]);
  });

  test("gives the release its traffic step by step, and keeps what it was judged by", async () => {
    await writeFile(at("load.txt"), "1.5\n");
    const events: RunEvent[] = [];
    const { report, said, canary } = await deployed(byCommand, { emit: (event) => events.push(event) });
    const version = repository.headSha.slice(0, 7);
    expect(said).toBe(`passed null: production: ${version} is healthy`);
    expect(await calls()).toEqual(["deploy 0", "weight 10", "weight 50", "promote 100"]);
    expect(report.steps.map(({ name, command, verdict }) => `${name} (${command}) ${verdict.outcome}`)).toEqual([
      "production: deploy (node target.cjs) passed",
      "production: canary 0 % (load) passed",
      "production: weight 10 % (node target.cjs) passed",
      "production: canary 10 % (load) passed",
      "production: weight 50 % (node target.cjs) passed",
      "production: canary 50 % (load) passed",
      "production: promote (node target.cjs) passed",
    ]);
    expect(canary?.steps.map(({ weight, metrics }) => [weight, metrics[0]?.canary])).toEqual([
      [10, { type: "value", value: 1.5 }],
      [50, { type: "value", value: 1.5 }],
    ]);
    const notes = events.flatMap((event) => (event.type === "step-note" ? [event.text] : []));
    expect(notes[0]).toBe("all metrics can be read");
    expect(notes[2]).toMatch(/^.+ of 0\.6 s, promote: load is 1\.5 over 2 samples$/);
    const { snapshot = "" } = canary ?? {};
    expect(snapshot).toBe(".gatehouse/canary/deploy-production.json");
    const kept = JSON.parse(await readFile(at(snapshot), "utf8"));
    expect(kept.intervals).toHaveLength(notes.length - 1);
    expect(kept.intervals[0]).toEqual({ step: 0, samples: { load: { canary: { type: "value", value: 1.5 } } } });
    const output = events.flatMap((event) =>
      event.type === "step-finished" && event.step.name.includes("canary 10") ? [event.output ?? ""] : [],
    );
    expect((await readFile(output[0] ?? "", "utf8")).split("\n")).toContain(notes[1]);
  });

  test("goes back when a metric is breached", async () => {
    await writeFile(at("load.txt"), "7\n");
    const { said, canary } = await deployed(byCommand);
    expect(said).toBe(
      `failed canary: production: canary at 10 %: load was 7, 7, 2 times in a row (may be at most 2); ${back}`,
    );
    expect(await calls()).toEqual(["deploy 0", "weight 10", "rollback 0"]);
    expect(canary?.steps.map(({ looks }) => looks)).toEqual([2]);
  });

  test("has no traffic where a metric cannot be read, and shows no secret in saying so", async () => {
    const server = await serve(() => ({ status: 500, body: "{}" }));
    const masked: string[] = [];
    const metrics =
      "[{ name: load, http: $METRICS, headers: { authorization: $TOKEN }, query: load, max: 2, samples: 2 }]";
    const env = { METRICS: server.url, TOKEN: "hunter2-hunter2" };
    const { said, report } = await deployed(metrics, { env, step: { mask: (value) => masked.push(value) } });
    await server.close();
    expect(said).toBe(
      `broken tool-error: production: canary at 0 %: load could not be read 3 times in a row: the server answered 500; ${back}`,
    );
    expect(await calls()).toEqual(["deploy 0", "rollback 0"]);
    expect(server.paths).toEqual(Array(3).fill("/ hunter2-hunter2"));
    expect(masked).toContain("hunter2-hunter2");
    expect(JSON.stringify(report)).not.toContain("hunter2");
  });

  test("goes back when a metric cannot be read any more", async () => {
    await writeFile(at("load.txt"), "1.5\n");
    const { said } = await deployed(byCommand, {
      emit: (event) => {
        if (event.type === "step-note" && event.step.endsWith(" canary 0 %")) void rm(at("load.txt"));
      },
    });
    expect(said).toMatch(
      /^broken tool-error: production: canary at 10 %: load could not be read 2 times in a row: the command exited with 1.*; rolled back to v0/,
    );
    expect(await calls()).toEqual(["deploy 0", "weight 10", "rollback 0"]);
  });

  test("may have no data yet before it has traffic", async () => {
    const texts: string[] = [];
    await writeFile(at("load.txt"), "NaN\n");
    await deployed(byCommand, {
      emit: (event) => {
        if (event.type !== "step-note") return;
        texts.push(event.text);
        void writeFile(at("load.txt"), "1\n");
      },
    });
    expect(texts[0]).toBe("all metrics can be read; no data yet of load");
    expect(await calls()).toEqual(["deploy 0", "weight 10", "weight 50", "promote 100"]);
  });

  test("is not begun without the values that its metrics ask for", async () => {
    const { said, canary } = await deployed("[{ name: load, prometheus: $PROM_URL, query: load, max: 2, samples: 2 }]");
    expect(said).toBe("broken config: production: the environment has no PROM_URL, which the canary's metrics ask for");
    expect([canary, await calls().catch(() => "nothing")]).toEqual([undefined, "nothing"]);
  });

  test("goes back when the environment's window closes between two steps", async () => {
    await writeFile(at("load.txt"), "1\n");
    const window = parseWindow("Mon-Sun 00:00-12:00 UTC");
    if ("problem" in window) throw new Error(window.problem);
    let hour = 11;
    const { said } = await deployed(byCommand, {
      over: { windows: [window] },
      step: { now: () => Date.UTC(2026, 5, 1, hour) },
      emit: (event) => {
        if (event.type === "step-note" && event.step.endsWith(" canary 10 %")) hour = 13;
      },
    });
    expect(said).toMatch(/^inconclusive window: production: .*; rolled back to v0/);
    expect(await calls()).toEqual(["deploy 0", "weight 10", "rollback 0"]);
  });

  test("stops at once when the run is cancelled, and leaves the rest to whoever ends it", async () => {
    await writeFile(at("load.txt"), "1\n");
    const cancelling = new AbortController();
    const { said, report } = await deployed(byCommand, {
      signal: cancelling.signal,
      emit: (event) => {
        if (event.type === "step-note" && event.step.endsWith(" canary 10 %")) cancelling.abort();
      },
    });
    expect(said).toBe("cancelled interrupted: production: canary at 10 %: stopped before it was decided");
    expect(report.deployments?.[0]?.state).toMatchObject({ phase: "canary", weight: 10, step: 1 });
    expect(await calls()).toEqual(["deploy 0", "weight 10"]);
  });
});
