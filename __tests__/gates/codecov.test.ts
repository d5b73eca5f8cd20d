import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { RunEvent } from "../../src/core/events.js";
import type { CodecovStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { toolEnv } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, runGate, stepOf } from "./harness.js";

const token = "9d1a7c2e-not-a-real-token";
const lcov = "SF:src/a.js\nDA:1,1\nDA:2,0\nend_of_record\n";

/** What Codecov is sent: its client asks for a place first, and puts the reports there. */
interface Received {
  readonly paths: readonly string[];
  readonly authorization: readonly (string | undefined)[];
  readonly upload: Readonly<Record<string, unknown>> | null;
  readonly reports: readonly string[];
}

/** Codecov on loopback: `fault` is what every request meets. */
async function withCodecov<T>(
  fault: "500" | "401" | "hang" | null,
  body: (url: string, received: () => Received) => Promise<T>,
) {
  const paths: string[] = [];
  const authorization: (string | undefined)[] = [];
  let upload: Received["upload"] = null;
  let reports: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      paths.push(`${request.method} ${path}`);
      if (fault === "hang") return;
      if (fault === "401") return void response.writeHead(401).end("invalid token");
      if (fault === "500") return void response.writeHead(500).end("down");
      if (request.method !== "PUT") authorization.push(request.headers.authorization);
      const text = Buffer.concat(chunks).toString("utf8");
      if (request.method === "PUT") {
        const { coverage_files: files } = JSON.parse(text) as { coverage_files: { data: string }[] };
        reports = files.map(({ data }) => inflateSync(Buffer.from(data, "base64")).toString("utf8"));
      } else if (path.endsWith("/uploads")) upload = JSON.parse(text) as Received["upload"];
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ raw_upload_location: `${url}/storage`, url: `${url}/seen` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await body(url, () => ({ paths, authorization, upload, reports }));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.create({ base: { "src/a.js": "1\n" }, change: { "src/a.js": "1\n2\n" } });
  await repository.checkout("feature", repository.headSha);
});
afterEach(() => repository.close());

const codecov = (more: Partial<CodecovStep>): CodecovStep => ({
  ...{ type: "codecov", name: "codecov", flags: ["unit"], upload: "test", required: false },
  ...{ env: { CODECOV_TOKEN: "$MY_CODECOV" }, workingDirectory: ".", timeoutMs: 60_000, reports: [] },
  ...more,
});

interface Ran {
  readonly report: GateReport;
  readonly warnings: readonly string[];
  readonly masked: readonly string[];
}

async function run(step: CodecovStep, { code = 0, env = {} } = {}): Promise<Ran> {
  const events: RunEvent[] = [];
  const masked: string[] = [];
  const script = `fs.writeFileSync("lcov.info", ${JSON.stringify(lcov)}); process.exitCode = ${code}`;
  const tests = stepOf(script, { name: "tests", shell: "node", reports: ["lcov.info"] });
  const report = await runGate(repository, await changeFrom(repository, repository.baseSha), {
    kind: "test",
    steps: [tests, step],
    step: {
      commit: repository.headSha,
      env: { ...toolEnv, MY_CODECOV: token, GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "acme/api", ...env },
      emit: (event) => void events.push(event),
      mask: (value) => void masked.push(value),
    },
  });
  const warnings = events.flatMap((event) => (event.type === "warning" ? [event.message] : []));
  return { report, warnings, masked };
}

describe("coverage goes to Codecov", () => {
  testWith("codecovcli")(
    "as the report that the step wrote, for the pull request's own commit, its token in no report",
    async () => {
      await withCodecov(null, async (url, received) => {
        const { report, warnings, masked } = await run(codecov({ url }));
        expect(report.verdict).toMatchObject({
          outcome: "passed",
          message: "tests: clean; codecov: uploaded a report",
        });
        expect(warnings).toEqual([]);
        const { reports, upload, paths, authorization } = received();
        expect(reports).toEqual([lcov]);
        expect(upload).toMatchObject({ flags: ["unit"], name: "test", ci_service: "github-actions" });
        expect(paths).toContain(
          `POST /upload/github/acme::::api/commits/${repository.headSha}/reports/default/uploads`,
        );
        expect(new Set(authorization)).toEqual(new Set([`token ${token}`]));
        expect(masked).toEqual([token]);
        expect(JSON.stringify(report)).not.toContain(token);
      });
    },
    180_000,
  );

  testWith("codecovcli")(
    "and an outage is a warning, unless it is required",
    async () => {
      await withCodecov("500", async (url) => {
        const { report, warnings } = await run(codecov({ url }));
        expect(report.verdict).toMatchObject({ outcome: "passed", message: "tests: clean; codecov: not uploaded" });
        expect(warnings).toEqual([
          expect.stringMatching(/^the coverage did not reach Codecov: Codecov took no coverage: .*too many retries/),
        ]);
        expect(report.problems).toEqual([{ path: "codecov", code: "limited", message: warnings[0] }]);
      });
      await withCodecov("hang", async (url) => {
        const begun = Date.now();
        const { report, warnings } = await run(codecov({ url, timeoutMs: 3_000 }));
        expect(Date.now() - begun).toBeLessThan(20_000);
        expect(report.verdict.outcome).toBe("passed");
        expect(warnings[0]).toMatch(/codecovcli did not end within 3 s/);
      });
      await withCodecov("401", async (url) => {
        const required = await run(codecov({ url, required: true }));
        expect(required.report.verdict).toMatchObject({
          outcome: "broken",
          reason: "tool-error",
          message: expect.stringMatching(/^codecov: Codecov took no coverage: .*invalid token/),
        });
        expect(required.warnings).toEqual([]);
      });
    },
    180_000,
  );

  test("never where the tests failed, and not without a token that is asked for", async () => {
    await withCodecov(null, async (url, received) => {
      const { report } = await run(codecov({ url }), { code: 1 });
      expect(report.verdict.outcome).toBe("failed");
      expect(report.steps.map(({ name }) => name)).toEqual(["tests"]);
      const without = await run(codecov({ url, env: { CODECOV_TOKEN: "$NO_SUCH_TOKEN" } }));
      expect(without.report.verdict.outcome).toBe("passed");
      expect(without.warnings).toEqual([
        'the coverage did not reach Codecov: the environment has no NO_SUCH_TOKEN, which "codecov" asks for',
      ]);
      expect(received().paths).toEqual([]);
    });
  });
});
