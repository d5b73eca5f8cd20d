import { expect, test } from "@jest/globals";
import { type BuiltImage, compareArtifacts, sizedOf } from "../../src/core/artifact.js";
import { baselineOf } from "../../src/core/baseline.js";
import type { ImageStep, PlannedStep, PushStep, SignStep } from "../../src/core/plan.js";
import type { GateReport, StepReport } from "../../src/core/report.js";
import { broken, passed, skipped } from "../../src/core/verdict.js";
import { artifactRows, artifactsVersus, artifactWords } from "../../src/render/artifacts.js";
import { imageFate } from "../../src/render/images.js";
import { context, step } from "./samples.js";

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
});

test("an image that is not pushed says why, and one that is what was done to it", () => {
  const name = "ghcr.io/acme/api";
  const common = { env: {}, workingDirectory: ".", timeoutMs: 1, reports: [] };
  const spec = { name, context: ".", platforms: [], args: {}, secrets: {}, labels: {}, provenance: false };
  const origin = { commit: null, source: null };
  const made = { image: spec, tags: [], origin, notes: [], mayWriteCache: false };
  const build: ImageStep = { ...common, type: "image", name: "image api", ...made };
  const push: PushStep = { ...common, type: "push", name: "push api", of: build };
  const sign: SignStep = {
    ...common,
    type: "sign",
    name: "sign api",
    image: name,
    signing: { hasKey: true, tlog: false },
  };
  const fate = (digest: string | null, planned: readonly PlannedStep[], ran: readonly StepReport[] = []) => {
    const made = image({ digest });
    const { plan: own } = context([gate([made])]);
    const plan = { ...own, gates: own.gates.map((one) => ({ ...one, steps: planned })) };
    return imageFate(made, { ...gate([made]), steps: ran }, plan);
  };
  const why = (...args: Parameters<typeof fate>) => fate(...args).whyNot;
  expect(why(null, [build])).toBe("");
  expect(why(null, [{ ...build, unpushed: "only on main" }])).toBe("only on main");
  expect(why(null, [build, push])).toBe("the gate ended before");
  expect(why(null, [build, push], [step("push api", { verdict: broken("registry", "refused") })])).toBe(
    "its push failed",
  );
  const waited = skipped("needs", "image web failed\nmore");
  expect(why(null, [build, push], [step("push api", { verdict: waited })])).toBe("image web failed");
  const digest = `sha256:${"d".repeat(64)}`;
  expect(fate(digest, [build, push, sign], [step("push api"), step("sign api")])).toEqual({
    reference: `${name}@${digest}`,
    whyNot: "",
    vouched: ["signed"],
  });
  expect(fate(digest, [build, push, sign], [step("push api")]).vouched).toEqual([]);
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
