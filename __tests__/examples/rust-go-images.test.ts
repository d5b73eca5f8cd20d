import { spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { expect } from "@jest/globals";
import { imagesOf } from "../../src/core/artifact.js";
import { Registry } from "../world/registry.js";
import { type Example, missingImages, missingPrograms, type Said } from "./example.js";
import { describeExample } from "./faults.js";

const config = ".github/gatehouse.yml";
const feature = "features/limiter.feature";
const integration = { gate: "integration", words: ["build", "integration"] } as const;

/** In place of GitHub's registry, one on this machine, pushed to from a terminal; in place of RustSec's advisories, none. */
async function prepare(example: Example): Promise<() => Promise<void>> {
  const registry = await Registry.start();
  pushedTo = registry;
  await example.settle(
    {
      [config]: (text) =>
        text
          .replace("registry: ghcr.io,", `registry: "${registry.host}",`)
          .replace("name: ghcr.io/", `name: ${registry.host}/`)
          .replace("events: [push]", "events: [local]"),
      "crate/.cargo/audit.toml": () => '[database]\npath = "advisories"\nfetch = false\nstale = true\n',
      "crate/advisories/crates/README.md": () => "No advisory.\n",
    },
    { GITHUB_ACTOR: Registry.username, GITHUB_TOKEN: Registry.password },
  );
  return async () => {
    const names = [`${registry.host}/acme/limiter`, "limiter-test"];
    const ids = names.flatMap((name) => registry.docker("image", "ls", "--quiet", name).split("\n"));
    spawnSync("docker", ["image", "rm", "--force", ...new Set(ids.filter(Boolean))], { stdio: "ignore" });
    await registry.stop();
  };
}

let pushedTo: Registry;

/** The image of the report is in the registry by its digest, and it works. */
async function pullAndStart(_: Example, { report }: Said): Promise<void> {
  const images = report.gates.flatMap((gate) => imagesOf(gate));
  const [image] = images;
  expect(images.map(({ name, digest }) => [name, digest])).toEqual([
    [`${pushedTo.host}/acme/limiter`, expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
    ["limiter-test", null],
  ]);
  const reference = `${image?.name}@${image?.digest}`;
  pushedTo.docker("image", "rm", "--force", `${image?.id}`);
  pushedTo.docker("pull", "--quiet", reference);
  const settings = ["--env", "LIMIT=1", "--env", "WINDOW=1h", "--publish", "127.0.0.1::8080"];
  const container = pushedTo.docker("run", "--detach", "--rm", ...settings, reference);
  try {
    const address = pushedTo.docker("port", container, "8080");
    expect([await statusOf(address), await statusOf(address)]).toEqual([204, 429]);
  } finally {
    pushedTo.docker("rm", "--force", container);
  }
}

async function statusOf(address: string, tries = 600): Promise<number> {
  try {
    return (await fetch(`http://${address}/`)).status;
  } catch (error) {
    if (tries === 0) throw error;
    await setTimeout(100);
    return statusOf(address, tries - 1);
  }
}

describeExample({
  name: "rust-go",
  missing:
    missingPrograms("cargo", "cargo-clippy", "cargo-fmt", "cargo-llvm-cov", "cargo-audit", "go", "docker-registry") ??
    missingImages("golang:1.26"),
  green:
    /✔ security {2}no findings [\s\S]*✔ build {2}.*\n[\s\S]*✔ integration {2}12 tests pass .*\n[\s\S]*\npassed in /,
  prepare,
  look: pullAndStart,
  wordsAgain: ["security"],
  faults: [
    {
      name: "a feature that the limiter does not have",
      plant: { [feature]: (text) => text.replace("wait for 1 second", "wait for 2 seconds") },
      ...integration,
      step: "features",
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 3 tests failed",
      place: "features/limiter.feature:15  A client that asks too often",
      mend: /told to wait "1"\n(?! +again)/,
    },
    {
      name: "a Dockerfile whose command fails",
      plant: { Dockerfile: (text) => text.replace("-o /limiterd ./limiterd", "-o /limiterd ./limitterd") },
      gate: "build",
      words: ["build", "integration"],
      step: "image limiter",
      outcome: "failed",
      reason: "exit-code",
      message: /go build -ldflags="-s -w" -o \/limiterd \.\/limitterd ended with exit code 1/,
      place: "Dockerfile:10",
    },
    {
      name: "a service that ends at once",
      plant: { [config]: (text) => text.replace('LIMIT: "3"', 'LIMIT: "three"') },
      ...integration,
      step: "services",
      outcome: "broken",
      reason: "service",
      message: /limiter[\s\S]*LIMIT: strconv\.Atoi: parsing "three": invalid syntax/,
    },
    {
      name: "a service that never gets healthy",
      plant: {
        [config]: (text) =>
          text
            .replace("ports: [8080]", "ports: [8081]")
            .replace("http: /health", "http: /health, interval: 100ms, retries: 5"),
      },
      ...integration,
      step: "services",
      outcome: "broken",
      reason: "service",
      message: /limiter/,
    },
  ],
});
