import type { BuiltArtifact, BuiltImage } from "../../src/core/artifact.js";
import type { ImageStep, PushStep } from "../../src/core/image.js";
import type { GatePolicy, PlannedStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import { broken, failed, passed } from "../../src/core/verdict.js";
import { context, finding, gate, report, type Sample, step } from "./samples.js";

/** Reports of builds of images, of services that did not come up, and of releases. */

const policy: GatePolicy = { block: "all", failOn: "error" };
const hex = (digit: string) => digit.repeat(64);
const common = { env: {}, workingDirectory: ".", timeoutMs: 1, reports: [] };

function image(name: string, more: Partial<BuiltImage> = {}): BuiltImage {
  return {
    name,
    tags: ["sha-4f1c0de", "main"],
    digest: `sha256:${hex("a")}`,
    id: `sha256:${hex("b")}`,
    platforms: ["linux/amd64"],
    bytes: 84_100_000,
    ...more,
  };
}

function built(name: string, unpushed?: string): ImageStep {
  return {
    ...common,
    type: "image",
    name: `image ${name}`,
    image: { name, context: ".", platforms: [], args: {}, secrets: {}, labels: {}, provenance: false },
    tags: [],
    origin: { commit: null, source: null },
    notes: [],
    ...(unpushed === undefined ? {} : { unpushed }),
    mayWriteCache: false,
  };
}

function push(name: string): PushStep {
  return { ...common, type: "push", name: `push ${name}`, of: built(name) };
}

function sample(gates: readonly GateReport[], planned: Readonly<Record<string, readonly PlannedStep[]>>): Sample {
  const policies = Object.fromEntries(gates.map(({ name }) => [name, policy]));
  const { plan, ...rest } = context(gates, policies);
  const withSteps = plan.gates.map((one) => ({ ...one, steps: planned[one.name] ?? [] }));
  return { report: report(gates), context: { ...rest, plan: { ...plan, gates: withSteps } } };
}

/** One image that does not build, some that were pushed and some that were not, and a service that ended. */
export function images(): Sample {
  const why =
    'python -m prediction.tain ended with exit code 1: ModuleNotFoundError: No module named "prediction.tain"';
  const printed = ["reading /app/data/samples.csv", "Traceback (most recent call last):", why.split(": ")[1] ?? ""];
  const api = "ghcr.io/acme/api";
  const signing = { hasKey: true, tlog: false };
  const vouching: readonly PlannedStep[] = [
    { ...common, type: "image-sbom", name: "sbom api", image: api, format: "cyclonedx", signing },
    { ...common, type: "sign", name: "sign api", image: api, signing },
    { ...common, type: "attest", name: "attest api", image: api },
  ];
  const gates = [
    gate("build", {
      kind: "build",
      steps: ["image", "push", "sbom", "sign"].map((word) => step(`${word} ${word.length > 4 ? api : "api"}`)),
      artifacts: [
        image(api),
        image("ghcr.io/acme/web", { digest: null, bytes: 21_000_000, tags: [] }),
        image("ghcr.io/acme/team/with/a/very/long/path/to-the-worker-of-all-queues", {
          platforms: ["linux/amd64", "linux/arm64"],
          tags: ["feature-a-branch-with-quite-a-long-name-that-somebody-has-chosen", "1.2.3-rc.1"],
          digest: null,
        }),
      ],
      against: {
        artifacts: {
          sizes: [
            { name: api, bytes: 82_900_000 },
            { name: "ghcr.io/acme/web", bytes: 21_000_000 },
          ],
          gone: ["ghcr.io/acme/old"],
        },
      },
    }),
    gate("model", {
      kind: "build",
      verdict: failed("exit-code", `image model: model/Dockerfile:11: ${why}\n${printed.join("\n")}`),
      steps: [
        step("image model", {
          command: "docker buildx build --tag ghcr.io/acme/model:main --file model/Dockerfile model",
          exitCode: 1,
          verdict: failed("exit-code", `model/Dockerfile:11: ${why}\n${printed.join("\n")}`),
        }),
      ],
      findings: [
        finding({
          tool: "docker",
          rule: "build",
          message: why,
          path: "model/Dockerfile",
          range: { startLine: 11, endLine: 11 },
          standing: undefined,
        }),
      ],
    }),
    gate("integration", {
      kind: "test",
      verdict: broken(
        "service",
        'service db ended by itself (exit code 1); its log ends with: FATAL: no database "app"\nLOG: listening\nFATAL: no database "app"',
      ),
      steps: [
        step("services", {
          command: "docker compose up --wait db api",
          exitCode: null,
          verdict: broken(
            "service",
            'service db ended by itself (exit code 1); its log ends with: FATAL: no database "app"\nLOG: listening\nFATAL: no database "app"',
          ),
        }),
      ],
    }),
  ];
  return sample(gates, {
    build: [
      built(api),
      push(api),
      built("ghcr.io/acme/web"),
      built("ghcr.io/acme/team/with/a/very/long/path/to-the-worker-of-all-queues", "only on main"),
      ...vouching,
    ],
  });
}

/** A release with what is attached to it. */
export function released(): Sample {
  const wheel: BuiltArtifact = {
    name: "app-1.2.0.whl",
    path: "dist/app-1.2.0.whl",
    kind: "wheel",
    bytes: 84_100,
    sha256: hex("c"),
  };
  const gates = [
    gate("build", { kind: "build", artifacts: [wheel] }),
    gate("release", {
      kind: "release",
      verdict: passed("tag: v1.2.0; version: 1.2.0; release: v1.2.0 is public"),
      steps: [step("tag"), step("version"), step("release")],
      release: {
        tag: "v1.2.0",
        url: "https://github.com/acme/billing/releases/tag/v1.2.0",
        state: "published",
        assets: [
          { name: "app-1.2.0.whl", bytes: 84_100, sha256: hex("c") },
          { name: "SHA256SUMS", bytes: 80, sha256: hex("d") },
        ],
      },
    }),
  ];
  return sample(gates, {});
}

/** Images, tags, log lines and releases of these words. */
export function hostileImages(words: readonly string[]): Sample {
  const gates = words.map((word, index) =>
    gate(`build ${index}`, {
      kind: "build",
      verdict: broken("service", `service ${word}\n${word}`),
      steps: [step(word, { verdict: broken("service", `service ${word}\n${word}`) })],
      artifacts: [
        image(word, { tags: [word, word], platforms: [word, word] }),
        image(`${word} x`, { tags: [word], digest: null }),
        { name: word, path: word, kind: "file", bytes: 1, sha256: hex("e") },
      ],
      against: { artifacts: { sizes: [], gone: [word] } },
      release: { tag: word, url: word, state: "draft", assets: [{ name: word, bytes: 1, sha256: "" }] },
    }),
  );
  return sample(
    gates,
    Object.fromEntries(gates.map(({ name }, index) => [name, [built(`${words[index]} x`, words[index])]])),
  );
}
