import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "@jest/globals";
import { imagesOf } from "../../src/core/artifact.js";
import { Registry } from "../world/registry.js";
import { type Example, missingImages, missingPrograms, type Said } from "./example.js";
import { describeExample } from "./faults.js";

const config = ".github/gatehouse.yml";
const api = "prediction-service/prediction/api.py";
const model = { gate: "model", step: "train", words: ["model"] } as const;
const build = { gate: "build", words: ["build", "integration"], isOnBranch: true } as const;
const integration = { gate: "integration", words: ["build", "integration"], isOnBranch: true } as const;
const untested = '\n\ndef audit(cents: int) -> int:\n    """Nobody calls it."""\n';

let registry: Registry;
const audited = new Set<string>();

/** In place of GitHub's registry and of the advisories of PyPI, such of this machine; pushed to from a terminal. */
async function prepare(example: Example): Promise<() => Promise<void>> {
  registry = await Registry.start();
  const advisories = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    audited.add((JSON.parse(text) as { readonly package: { readonly name: string } }).package.name);
    response.end("{}");
  });
  await new Promise<void>((done) => advisories.listen(0, "127.0.0.1", done));
  const { port } = advisories.address() as AddressInfo;
  await example.settle(
    {
      [config]: (text) =>
        text
          .replace("registry: ghcr.io,", `registry: "${registry.host}",`)
          .replaceAll("ghcr.io/acme/", `${registry.host}/acme/`)
          .replaceAll("events: [push]", "events: [local]")
          .replace(
            "--disable-pip]",
            `--disable-pip, --vulnerability-service, osv, --osv-url, "http://127.0.0.1:${port}"]`,
          ),
    },
    { GITHUB_ACTOR: Registry.username, GITHUB_TOKEN: Registry.password },
  );
  return async () => {
    const images = registry.docker("image", "ls", "--quiet", "--filter", `reference=${registry.host}/acme/*`);
    spawnSync("docker", ["image", "rm", "--force", ...new Set(images.split("\n"))], { stdio: "ignore" });
    await registry.stop();
    advisories.closeAllConnections();
    await new Promise((done) => advisories.close(done));
  };
}

/** Both images are in the registry, each from this commit; the audit asked for all packages; another build is cached. */
async function look(example: Example, { report }: Said): Promise<void> {
  expect([...audited].sort().join(" ")).toBe("blinker click flask itsdangerous jinja2 markupsafe waitress werkzeug");
  const images = report.gates.flatMap((gate) => imagesOf(gate));
  expect(images.map(({ name }) => name)).toEqual(
    ["prediction", "tracking"].map((name) => `${registry.host}/acme/${name}-service`),
  );
  for (const { id } of images) registry.docker("image", "rm", "--force", `${id}`);
  for (const [index, port] of [8000, 5000].entries()) {
    const reference = `${images[index]?.name}@${images[index]?.digest}`;
    registry.docker("pull", "--quiet", reference);
    const label = '{{index .Config.Labels "org.opencontainers.image.revision"}}';
    expect(registry.docker("image", "inspect", "--format", label, reference)).toBe(report.commit);
    expect(await health(reference, port)).toMatchObject({ status: "ok" });
  }

  // A change of something else, on a branch: every layer is there already, and nothing is pushed.
  await example.plant({ "README.md": (text) => `${text}\nAnother line.\n` });
  await example.git("checkout", "--quiet", "-B", "change");
  await example.commit("a change");
  const second = await example.run({ words: ["build"] });
  expect([second.exitCode, second.text.includes("docker push")]).toEqual([0, false]);
  for (const name of ["prediction", "tracking"]) {
    const output = await readFile(join(example.folder, `.gatehouse/logs/build/image-${name}-service/output`), "utf8");
    const layers = output.match(/^#\d+ \[.*\] (?:RUN|COPY|WORKDIR) .*$/gm) ?? [];
    const cached = output.match(/^#\d+ CACHED$/gm) ?? [];
    expect([cached.length, layers.length]).toEqual(name === "prediction" ? [7, 7] : [4, 4]);
  }
  await example.restore();
}

/** What a container of this image says of its health. */
async function health(image: string, port: number): Promise<unknown> {
  const container = registry.docker("run", "--detach", "--rm", "--publish", `127.0.0.1::${port}`, image);
  try {
    const address = registry.docker("port", container, `${port}`);
    for (let tries = 0; tries < 600; tries++) {
      const answer = await fetch(`http://${address}/health`).catch(() => null);
      if (answer?.ok) return await answer.json();
      await setTimeout(100);
    }
    return null;
  } finally {
    registry.docker("rm", "--force", "--volumes", container);
  }
}

describeExample({
  name: "ml-services",
  missing:
    missingPrograms(
      ...["flake8", "black", "hadolint", "pytest", "behave", "bandit", "pip-audit", "syft", "docker-registry", "bash"],
    ) ?? missingImages("python:3.11-slim"),
  green: new RegExp(
    [
      "✔ lint {2}no findings ",
      "✔ test {2}32 tests pass · coverage 99\\.\\d+ % ",
      "✔ model {2}.*accuracy 0\\.94",
      "✔ build {2}prediction-service \\d+ MB · tracking-service \\d+ MB ",
      "✔ integration {2}6 tests pass ",
      "✔ security {2}no findings ",
      "passed in ",
    ].join(".*\\n[\\s\\S]*"),
  ),
  prepare,
  look,
  again: ["lint"],
  faults: [
    {
      name: "an unused import",
      plant: { [api]: (text) => text.replace("FEATURES, Model", "FEATURES, Model, Sample") },
      gate: "lint",
      words: ["lint"],
      step: "flake8",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: "prediction-service/prediction/api.py:8:1",
    },
    {
      name: "a service that forgets a measurement",
      plant: {
        "tracking-service/tracking/store.py": (text) =>
          text.replace("float(value)", "0.0").replace(".append(value)", ".append(0.0)"),
      },
      gate: "test",
      words: ["test"],
      step: "pytest",
      outcome: "failed",
      reason: "tests-failed",
      message: "3 of 32 tests failed",
      place: "tracking-service/tests/test_store.py:",
    },
    {
      name: "coverage below the floor",
      plant: {
        "prediction-service/prediction/tracker.py": (text) =>
          `${text}${untested}${"    cents += 1\n".repeat(50)}    return cents\n`,
      },
      gate: "test",
      words: ["test"],
      step: "pytest",
      outcome: "failed",
      reason: "coverage",
      message: /^coverage is 7\d(\.\d+)? % \(needs 85 %\)$/,
      place: "prediction-service/prediction/tracker.py:",
    },
    {
      name: "a model that learns too little",
      plant: {
        "prediction-service/prediction/model.py": (text) => text.replace("epochs: int = 300", "epochs: int = 0"),
      },
      ...model,
      outcome: "failed",
      reason: "metrics",
      message: /^metrics: accuracy is 0\.\d+ \(needs at least 0\.9\)$/,
    },
    {
      name: "a Dockerfile whose command fails",
      plant: { "prediction-service/Dockerfile": (text) => text.replace("prediction.train", "prediction.tain") },
      ...build,
      step: "image prediction-service",
      outcome: "failed",
      reason: "exit-code",
      message: /No module named prediction\.tain|python -m prediction\.tain/,
      place: "prediction-service/Dockerfile:11",
    },
    {
      name: "a service that says the opposite",
      plant: { [api]: (text) => text.replace("probability >= 0.5", "probability < 0.5") },
      ...integration,
      step: "behave",
      outcome: "failed",
      reason: "tests-failed",
      message: "2 of 3 tests failed",
      place: "features/predictions.feature:7",
    },
    {
      name: "a service that ends at once",
      plant: { "prediction-service/Dockerfile": (text) => text.replace('"-m", "prediction"', '"-m", "predictions"') },
      ...integration,
      step: "services",
      outcome: "broken",
      reason: "service",
      message: /prediction[\s\S]*No module named predictions/,
    },
  ],
});
