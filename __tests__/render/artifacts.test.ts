import { expect, test } from "@jest/globals";
import { type BuiltImage, compareArtifacts, sizedOf } from "../../src/core/artifact.js";
import { baselineOf } from "../../src/core/baseline.js";
import type { GateReport } from "../../src/core/report.js";
import { passed } from "../../src/core/verdict.js";
import { artifactPlace, artifactRows, artifactsVersus, artifactWords } from "../../src/render/artifacts.js";

const image = (more: Partial<BuiltImage>): BuiltImage => ({
  name: "ghcr.io/acme/api",
  tags: ["sha-9f8e7d6", "1.2.3"],
  digest: `sha256:${"d".repeat(64)}`,
  id: `sha256:${"1".repeat(64)}`,
  platforms: ["linux/amd64"],
  bytes: 84_100_000,
  ...more,
});

const gate = (artifacts: readonly BuiltImage[]): GateReport => ({
  name: "build",
  kind: "build",
  needs: [],
  verdict: passed("ok"),
  startedMs: 0,
  durationMs: 1,
  steps: [],
  findings: [],
  fixed: [],
  measurements: [],
  artifacts,
  problems: [],
});

test("an image is shown by its last word, with its size and what that became", () => {
  const before = [
    { name: "ghcr.io/acme/api", bytes: 82_900_000 },
    { name: "ghcr.io/acme/web", bytes: 10_000_010 },
    { name: "ghcr.io/acme/old", bytes: 1 },
  ];
  const now = gate([image({}), image({ name: "ghcr.io/acme/web", bytes: 10_000_000, digest: null, tags: [] })]);
  const compared: GateReport = { ...now, against: { artifacts: compareArtifacts(sizedOf(now), before) } };
  expect(artifactWords(compared)).toEqual(["api 84.1 MB", "web 10 MB"]);
  // Ten bytes are noise.
  expect(artifactRows(compared).map(({ versus }) => versus)).toEqual(["+1.2 MB", ""]);
  expect(artifactsVersus(compared)).toEqual(["+1.2 MB", "1 removed"]);
  expect(sizedOf(now).map(artifactPlace)).toEqual([
    { path: "ghcr.io/acme/api:sha-9f8e7d6,1.2.3", kind: "image", digest: "d".repeat(64) },
    { path: "ghcr.io/acme/web", kind: "image, not pushed", digest: "1".repeat(64) },
  ]);
});

test("a baseline keeps the sizes of images", () => {
  const kept = baselineOf(
    {
      schemaVersion: 1,
      verdict: passed("ok"),
      commit: "a".repeat(40),
      event: "push",
      base: null,
      durationMs: 1,
      gates: [gate([image({})])],
    },
    "main",
  );
  expect(kept?.gates[0]?.artifacts).toEqual([{ name: "ghcr.io/acme/api", bytes: 84_100_000 }]);
});
