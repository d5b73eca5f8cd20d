import { describe, expect, test } from "@jest/globals";
import { octokitGitHub } from "../../src/adapters/github.js";
import type { PlannedGate } from "../../src/core/plan.js";
import type { Artifact } from "../../src/core/report.js";
import type { GitHubPort, SubmissionTarget } from "../../src/ports.js";
import { submissionReporter } from "../../src/reporters/dependency-submission.js";
import type { ReportContext } from "../../src/reporters/reporter.js";
import { sbomReporter } from "../../src/reporters/sbom.js";
import { GitHubSession } from "../../src/reporters/session.js";
import { FakeArtifacts } from "../fakes/artifacts.js";
import { FakeClock } from "../fakes/clock.js";
import { FakeFiles } from "../fakes/files.js";
import { FakeGitHub } from "../fakes/github.js";
import { FakeLog } from "../fakes/log.js";
import { gate, report, type Sample, security } from "../render/samples.js";
import { GitHubServer } from "../world/github.js";

const sha = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const artifact = (path: string, format: string): Artifact => ({
  ...{ name: "gatehouse-sbom-audit", path, format, components: 2, tool: "syft 1.18.1" },
});
const bills = [
  artifact(".gatehouse/sbom/audit.cdx.json", "cyclonedx-json"),
  artifact(".gatehouse/sbom/audit.spdx.json", "spdx-json"),
];
const planned: PlannedGate = {
  name: "audit",
  kind: "security",
  needs: [],
  policy: { block: "new", failOn: "medium" },
  steps: [
    {
      ...{ type: "sbom", name: "sbom", formats: ["cyclonedx"], submit: true },
      ...{ env: {}, workingDirectory: ".", timeoutMs: 1, reports: [] },
    },
  ],
};
const manifests = {
  "go.mod": {
    name: "go.mod",
    file: { source_location: "go.mod" },
    resolved: {
      "pkg:golang/a@v1": { package_url: "pkg:golang/a@v1", relationship: "direct", dependencies: ["pkg:golang/b@v1"] },
      "pkg:golang/b@v1": { package_url: "pkg:golang/b@v1", relationship: "indirect", dependencies: [] },
    },
  },
};
const target: SubmissionTarget = {
  commitSha: sha,
  ref: "refs/heads/main",
  correlator: "ci/scan",
  detector: { name: "gatehouse", version: "v1", url: "https://github.com/acme/gatehouse" },
};

function sample(artifacts: readonly Artifact[] = bills): Sample {
  const { context } = security();
  const audit = gate("audit", { kind: "security", ...(artifacts.length > 0 ? { artifacts } : {}) });
  return { report: report([audit]), context: { ...context, plan: { ...context.plan, gates: [planned] } } };
}

async function submitted(github: GitHubPort, { target: to = target, artifacts = bills, files = true } = {}) {
  const log = new FakeLog();
  const texts = files ? { "/repo/.gatehouse/sbom/audit.manifests.json": JSON.stringify(manifests) } : {};
  const world = { clock: new FakeClock(1_700_000_000_000), log, files: new FakeFiles(texts) };
  const one = sample(artifacts);
  const context: ReportContext = {
    ...one.context,
    runId: "991",
    runUrl: "https://github.com/acme/api/actions/runs/991",
  };
  const session = new GitHubSession(github, log);
  await submissionReporter({ ...world, session }, to, "/repo").close?.(one.report, context);
  return log.lines;
}

describe("dependency submission", () => {
  test("sends what GitHub's own description of its API takes", async () => {
    const server = await GitHubServer.start({ token: "t" });
    try {
      const github = octokitGitHub({ token: "t", repository: "acme/api", apiUrl: server.url, secondMs: 5 });
      expect(await submitted(github)).toEqual([
        "Dependency submission: 1 manifest of audit sent for refs/heads/main: Dependency results for the repo have been successfully updated.",
      ]);
      expect(server.violations).toEqual([]);
      expect(server.state.snapshots).toEqual([
        {
          version: 0,
          sha,
          ref: "refs/heads/main",
          job: { id: "991", correlator: "ci/scan/audit", html_url: "https://github.com/acme/api/actions/runs/991" },
          detector: target.detector,
          scanned: "2023-11-14T22:13:20.000Z",
          manifests,
        },
      ]);
    } finally {
      await server.close();
    }
  });

  test("is skipped with the reason: a fork, a token that may not, a graph that is off", async () => {
    const fork = { skipped: "the pull request is from a fork, whose token may not write" };
    const github = new FakeGitHub();
    expect(await submitted(github, { target: fork as never })).toEqual([
      "Dependency submission: skipped: the pull request is from a fork, whose token may not write",
    ]);
    github.refuse(403);
    expect(await submitted(github)).toEqual([
      'Dependency submission: skipped: made to fail (the job needs "contents: write")',
    ]);
    github.refuse(404);
    expect(await submitted(github)).toEqual([
      'Dependency submission: skipped: the dependency graph is off, or the token may not write to it (the job needs "contents: write")',
    ]);
    expect(github.snapshots).toEqual([]);
  });

  test("sends nothing of a gate that made no bill in this run", async () => {
    const github = new FakeGitHub();
    expect(await submitted(github, { artifacts: [] })).toEqual([]);
    expect(github.snapshots).toEqual([]);
  });

  test("is a warning when GitHub is down, and an error when what it has to send is gone", async () => {
    const github = new FakeGitHub();
    github.goDown();
    expect((await submitted(github)).join("\n")).toMatch(/^warning: .*dependencies of audit/);
    await expect(submitted(github, { files: false })).rejects.toThrow("audit.manifests.json is gone");
  });
});

describe("a bill of materials", () => {
  const close = async (artifacts: FakeArtifacts, one: Sample) => {
    const log = new FakeLog();
    const context: ReportContext = { ...one.context, runAttempt: 2, runId: "991" };
    await sbomReporter({ artifacts, log }, "/repo").close?.(one.report, context);
    return log.lines;
  };

  test("is kept as an artifact that holds it in all its formats, and nothing else", async () => {
    const artifacts = new FakeArtifacts();
    const lines = await close(artifacts, sample());
    expect(lines).toEqual(["The bill of materials is kept as the artifact gatehouse-sbom-audit-2."]);
    expect([...artifacts.uploads]).toEqual([["gatehouse-sbom-audit-2", ["audit.cdx.json", "audit.spdx.json"]]]);
    artifacts.goDown();
    expect(await close(artifacts, sample())).toEqual([
      "warning: The bill of materials could not be kept as the artifact gatehouse-sbom-audit-2: the artifact service is down",
    ]);
  });

  test("that was not made is not kept", async () => {
    const artifacts = new FakeArtifacts();
    expect(await close(artifacts, sample([]))).toEqual([]);
  });
});
