import { describe, expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import { nodeHttp } from "../../src/adapters/http.js";
import { failed } from "../../src/core/verdict.js";
import { actionReporters } from "../../src/reporters/registry.js";
import type { ReportContext } from "../../src/reporters/reporter.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeFiles } from "../fakes/files.js";
import { FakeLog } from "../fakes/log.js";
import { FakeRunner } from "../fakes/runner.js";
import { finding, gate, hostile, hostileWords, huge, red, report, type Sample } from "../render/samples.js";
import { GitHubServer, type GitHubServerOptions } from "../world/github.js";

/** Reports a finished run to a GitHub on loopback that holds each request against GitHub's own description. */
async function post(sample: Sample, options: GitHubServerOptions = {}, runs = 1) {
  const server = await GitHubServer.start({ token: "t", ...options });
  const log = new FakeLog();
  const clock = new FakeClock(1_700_000_000_000);
  const context: ReportContext = { ...sample.context, runId: "991" };
  try {
    for (let attempt = 1; attempt <= runs; attempt++) {
      const github = octokitGitHub({ token: "t", repository: "acme/api", apiUrl: server.url, secondMs: 5 });
      const reporters = actionReporters(
        {
          ...{ clock, files: new FakeFiles(), log, runner: new FakeRunner(), github },
          ...{
            artifacts: null,
            http: nodeHttp(),
            env: {},
            temporary: "/tmp",
            interrupted: new AbortController().signal,
          },
        },
        {
          checks: "auto",
          comment: "auto",
          annotations: "auto",
          codeScanning: null,
          submission: null,
          sources: null,
          notify: null,
          reportPath: "/r.json",
        },
      );
      const now = { ...context, runAttempt: attempt };
      for (const reporter of reporters) await reporter.open?.(now);
      clock.advance(sample.report.durationMs);
      for (const one of sample.report.gates)
        for (const each of reporters) each.event?.({ type: "gate-finished", gate: one });
      for (const reporter of reporters) await reporter.close?.(sample.report, now);
    }
    return { server, log };
  } finally {
    await server.close();
  }
}

describe("against GitHub's description of its API", () => {
  test("a red run: only the requests that are needed", async () => {
    const { server } = await post(red());
    expect(server.violations).toEqual([]);
    expect(server.requests.map((request) => request.operation).sort()).toEqual([
      ...Array.from({ length: 6 }, () => "checks/create"),
      "checks/update",
      "issues/create-comment",
      "issues/list-comments",
    ]);
  });

  test("a second run edits the comment", async () => {
    const { server } = await post(red(), {}, 2);
    expect(server.violations).toEqual([]);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toContain("attempt 2");
  });

  test("all of 130 annotations arrive", async () => {
    const findings = Array.from({ length: 130 }, (_, index) => finding({ range: { startLine: index + 1 } }));
    const gates = [gate("lint", { findings, verdict: failed("findings", "130 new findings") })];
    const { server } = await post({ report: report(gates), context: { ...red().context } });
    expect(server.violations).toEqual([]);
    expect(server.state.checks.find((check) => check.name === "Gatehouse / lint")?.annotations).toHaveLength(130);
  });

  const { report: most, context } = huge();
  const samples: readonly (readonly [string, Sample])[] = [
    ["25,000 failing tests", { report: { ...most, gates: most.gates.slice(1) }, context }],
    ["hostile words", hostile(hostileWords.slice(0, 12))],
    ["more hostile words", hostile(hostileWords.slice(12))],
  ];
  for (const [name, sample] of samples) {
    test(`${name} keep to every limit`, async () => {
      const { server, log } = await post(sample);
      expect(server.violations).toEqual([]);
      expect(log.lines.filter((line) => line.startsWith("warning: Could"))).toEqual([]);
      expect(server.state.comments).toHaveLength(1);
      expect(server.state.checks.every((check) => check.status === "completed")).toBe(true);
    });
  }

  test("a fork's token: one refused check, one refused comment", async () => {
    const { server, log } = await post(red(), { readOnly: true });
    expect(server.violations).toEqual([]);
    expect(server.requests.filter((request) => request.method !== "GET").map((request) => request.operation)).toEqual([
      "checks/create",
      "issues/create-comment",
    ]);
    expect(log.annotations).toHaveLength(5);
  });
});
