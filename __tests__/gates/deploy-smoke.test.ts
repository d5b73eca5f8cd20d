import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { PlannedEnvironment } from "../../src/core/deployment.js";
import type { RunEvent } from "../../src/core/events.js";
import type { GateReport } from "../../src/core/report.js";
import type { SmokeCheck } from "../../src/core/smoke-check.js";
import { GrpcServer, type ServedHealth } from "../world/grpc-server.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate } from "./harness.js";

let repository: TestRepository;
let server: Server;
/** What the service of the test does at present. */
const now = { takesMs: 5, status: 200 };

beforeAll(async () => {
  repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
  server = createServer((_, response) => {
    setTimeout(() => response.writeHead(now.status).end("up"), now.takesMs);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await repository.close();
});

beforeEach(() => {
  Object.assign(now, { takesMs: 5, status: 200 });
});

const http: SmokeCheck = {
  ...{ type: "http", address: "/search", status: 200, withinMs: 20_000 },
  latency: { samples: 12, maxIncrease: 0.5 },
};
const staging: PlannedEnvironment = {
  ...{ name: "staging", after: [], smoke: [http], windows: [], freeze: [], env: {}, workingDirectory: "." },
  ...{ onFailure: "rollback", onCancel: "rollback", timeoutMs: 60_000 },
  target: { type: "command", commands: { deploy: "true", weight: "true", promote: "true", rollback: "true" } },
};

/** Deploys, and changes the service as soon as the step of this name is done. */
async function deployed(more: Partial<PlannedEnvironment> = {}, step = "", change: Partial<typeof now> = {}) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const notes: string[] = [];
  const emit = (event: RunEvent) => {
    if (event.type === "step-finished" && event.step.name === `staging: ${step}`) Object.assign(now, change);
    if (event.type === "step-note") notes.push(event.text);
  };
  const environments = [{ ...staging, url, ...more }];
  const from = await changeFrom(repository, repository.baseSha);
  const report = await runGate(repository, from, { kind: "deploy", steps: [], environments, emit });
  return { report, notes, said: `${report.verdict.outcome} ${report.verdict.reason}: ${report.verdict.message}` };
}

const version = () => repository.headSha.slice(0, 7);
const stepsOf = ({ steps }: GateReport) => steps.map(({ name, verdict }) => `${name} ${verdict.outcome}`);

describe("the latency of a release, in an environment that keeps what has happened in it,", () => {
  test("is not compared where it is the first one", async () => {
    const { report, notes } = await deployed();
    expect(report.verdict.outcome).toBe("passed");
    expect(notes).toEqual(["nothing to compare with: no release was healthy here before"]);
    expect(stepsOf(report)).toEqual([
      "staging: deploy passed",
      "staging: smoke after deploy passed",
      "staging: latency after deploy passed",
      "staging: promote passed",
    ]);
  });

  test("may be as that of the release before", async () => {
    // So much that other work on this machine does not add half of it.
    now.takesMs = 150;
    const { report, notes } = await deployed();
    expect(report.verdict.outcome).toBe("passed");
    const ms = "\\d+(\\.\\d+)? ms";
    expect(notes[0]).toMatch(new RegExp(`^${version()}: ${ms} in the median of 12 requests$`));
    expect(notes[1]).toMatch(
      new RegExp(`^${ms} in the median of 12 requests, ${ms} before: (\\d+ % (slower|faster)|no diff)`),
    );
    expect(report.steps[0]).toMatchObject({ name: "staging: latency before", verdict: { message: notes[0] } });
    expect(report.steps[0]?.command).toMatch(/^GET http:.*\/search, 12 times$/);
  });

  test("takes it back where it is proven to be higher than it may be, twice", async () => {
    const { said, report } = await deployed({}, "deploy", { takesMs: 200 });
    expect(said).toMatch(
      /^failed smoke: staging: latency after deploy: \/search: [\d.]+ ms in the median of 12 requests, [\d.]+ ms before: \d+ % slower \(at most 50 % are allowed; above that in \d+ % of all pairs, p (<|=) 0\.00\d+\), measured twice; rolled back to [0-9a-f]{7}$/,
    );
    expect(stepsOf(report).slice(-3)).toEqual([
      "staging: latency after deploy failed",
      "staging: rollback passed",
      "staging: smoke after rollback passed",
    ]);
  });

  test("is not compared with a service that was down, and stops nothing", async () => {
    now.status = 503;
    const { report, notes } = await deployed({}, "deploy", { status: 200 });
    expect(report.verdict.outcome).toBe("passed");
    const why = `${version()} could not be measured: it does not answer as it has to (status 503, not 200)`;
    expect(notes).toEqual([`${why}; the latency is not going to be compared`, `nothing to compare with: ${why}`]);
  });

  test("is measured once the release has all of the traffic", async () => {
    const metric = { rule: { name: "load", samples: 1, requests: 1, breaches: 1, errors: 1, max: 2 } };
    const canary = {
      steps: [{ weight: 10, holdMs: 50, deadlineMs: 20_000 }],
      intervalMs: 50,
      metrics: [{ ...metric, from: { type: "run", run: "echo 1" } as const }],
    };
    const { report } = await deployed({ canary }, "promote", { takesMs: 200 });
    expect(report.verdict).toMatchObject({ outcome: "failed", reason: "smoke" });
    expect(stepsOf(report)).toEqual([
      "staging: latency before passed",
      "staging: deploy passed",
      "staging: smoke after deploy passed",
      "staging: canary 0 % passed",
      "staging: weight 10 % passed",
      "staging: canary 10 % passed",
      "staging: promote passed",
      "staging: smoke after promote passed",
      "staging: latency after promote failed",
      "staging: rollback passed",
      "staging: smoke after rollback passed",
    ]);
  });
});

test("a gRPC server is asked for its health until it serves", async () => {
  const answers: ServedHealth[] = ["NOT_SERVING", "SERVING"];
  const grpc = await GrpcServer.start(() => answers.shift() ?? "NOT_SERVING");
  const check = { type: "grpc", host: "127.0.0.1", port: grpc.port, tls: false, service: "acme.Shop" } as const;
  const good = await deployed({ smoke: [{ ...check, withinMs: 10_000 }] });
  expect(good.said).toBe(`passed null: staging: ${version()} is healthy`);
  expect(grpc.asked).toEqual(["acme.Shop", "acme.Shop"]);
  expect(good.report.steps[1]?.command).toBe(`gRPC health of 127.0.0.1:${grpc.port}/acme.Shop`);
  const bad = await deployed({ smoke: [{ ...check, withinMs: 2_000 }] });
  grpc.close();
  expect(bad.said).toMatch(
    /^failed smoke: staging: smoke after deploy: 127\.0\.0\.1:\d+\/acme\.Shop: the server says NOT_SERVING; THE ROLLBACK/,
  );
});
