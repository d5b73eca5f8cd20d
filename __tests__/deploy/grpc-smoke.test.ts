import { expect, test } from "@jest/globals";
import type { SmokeCheck } from "../../src/core/smoke-check.js";
import { askGrpc } from "../../src/deploy/grpc-smoke.js";
import type { GrpcHealthPort } from "../../src/ports.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeGrpcHealth } from "../fakes/grpc-health.js";
import type { ServedHealth } from "../world/grpc-server.js";

const check: Extract<SmokeCheck, { type: "grpc" }> = {
  ...{ type: "grpc", host: "fake.test", port: 50051, tls: false, service: "", withinMs: 2_000 },
};
const { signal } = new AbortController();

async function said(more: Partial<typeof check>, grpc: GrpcHealthPort, stop = signal): Promise<string> {
  const { outcome, reason, message } = await askGrpc(
    { ...check, ...more },
    { grpc, clock: new FakeClock(), signal: stop },
  );
  return `${outcome} ${reason}: ${message}`;
}

const serving = (of: Readonly<Record<string, ServedHealth>>) => new FakeGrpcHealth((service) => of[service]);

test.each([
  ["serves", {}, serving({ "": "SERVING" }), "passed null: fake.test:50051 answers"],
  [
    "does not serve",
    { service: "acme.Shop" },
    serving({ "acme.Shop": "NOT_SERVING" }),
    "failed smoke: fake.test:50051/acme.Shop: the server says NOT_SERVING",
  ],
  [
    "knows no such service",
    { service: "acme.Shop" },
    serving({}),
    "failed smoke: fake.test:50051/acme.Shop: the server knows no service acme.Shop",
  ],
  [
    "does not tell its health as a whole",
    {},
    serving({}),
    "failed smoke: fake.test:50051: the server does not tell its health as a whole: name a service",
  ],
  [
    "has no health service",
    {},
    { check: async () => ({ code: 12, message: "unimplemented" }) },
    "failed smoke: fake.test:50051: the server has no health service (grpc.health.v1.Health)",
  ],
  [
    "wants to know who asks",
    {},
    { check: async () => ({ code: 16, message: "no token" }) },
    "failed smoke: fake.test:50051: the server answered UNAUTHENTICATED: no token",
  ],
  ["is not there", { port: 1 }, serving({}), "failed smoke: fake.test:1: connect ECONNREFUSED"],
] as const)("a server that %s", async (_, more, grpc, words) => {
  expect(await said(more, grpc)).toBe(words);
});

test("is asked again until it serves", async () => {
  const answers: ServedHealth[] = [undefined, "UNKNOWN", "NOT_SERVING", "SERVING", "NOT_SERVING"];
  expect(await said({}, new FakeGrpcHealth(() => answers.shift()))).toBe("passed null: fake.test:50051 answers");
  expect(answers).toEqual(["NOT_SERVING"]);
});

test("is not waited for once the run is cancelled", async () => {
  expect(await said({}, serving({}), AbortSignal.abort())).toBe("cancelled interrupted: stopped before it ended");
});
