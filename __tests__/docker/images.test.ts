import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import { imagesOf } from "../../src/core/artifact.js";
import { Registry } from "../world/registry.js";
import { brokenLine, docker, ImageWorld, imageTest, type Meddling, plainDockerfile, saidOf } from "./image-world.js";

let world: ImageWorld;
let registry: Registry;
// One of each for all: a repository takes longer to make than an image.
beforeAll(async () => {
  [world, registry] = await Promise.all([ImageWorld.create(), Registry.start()]);
}, 180_000);
beforeEach(() => world.write("Dockerfile", plainDockerfile));
afterAll(async () => {
  await world.close();
  await registry.stop();
});

const login = (host: string) => `registries: [{ registry: "${host}", username: mona, password: $REGISTRY_PW }]\n`;
const one = (image: string) => `gates:\n  build:\n    images:\n      - ${image}\n`;
const env = { REGISTRY_PW: Registry.password };

/** All text files below a folder. */
async function everything(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)));
  return (await Promise.all(texts)).join("\n");
}

describe("an image", () => {
  imageTest("is built, tagged and pushed, and its secret is nowhere", async () => {
    const secret = "npm-token-4711-of-acme";
    await world.write(
      "Dockerfile",
      `FROM scratch
COPY busybox /bin/busybox
ARG GREETING
ARG RUN
RUN --mount=type=secret,id=npm ["/bin/busybox", "sh", "-c", "test -s /run/secrets/npm && cat /run/secrets/npm && echo $GREETING > /greeting; echo $RUN > /run-id"]
`.replaceAll("&& cat", "&& /bin/busybox cat"),
    );
    const name = world.name(registry);
    const config =
      login(registry.host) +
      one(
        `{ name: "${name}", secrets: { npm: $NPM_TOKEN }, args: { GREETING: "hello $WHO", RUN: "${randomUUID()}" }, tags: [latest, sha, branch, "raw:stable"], labels: { team: billing }, push: true }`,
      );
    const report = await world.build(config, { env: { ...env, NPM_TOKEN: secret, WHO: "world" } });

    expect(saidOf(report)).toEqual([
      expect.stringMatching(/^image .*: passed : clean$/),
      expect.stringMatching(/^push .*: passed : clean$/),
    ]);
    const sha = `sha-${world.repository.headSha.slice(0, 7)}`;
    const [image] = imagesOf(report);
    const id = docker("image", "inspect", "--format", "{{.Id}}", `${name}:${sha}`);
    expect(image).toEqual({
      name,
      tags: [sha, "main", "stable"],
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      id,
      platforms: [expect.stringMatching(/^linux\//)],
      bytes: Number(docker("image", "inspect", "--format", "{{.Size}}", id)),
    });
    const path = name.slice(name.indexOf("/") + 1);
    for (const tag of image?.tags ?? []) expect(await registry.digest(path, tag)).toBe(image?.digest);
    expect(await registry.digest(path, "latest")).toBeNull();
    expect(JSON.parse(docker("image", "inspect", "--format", "{{json .Config.Labels}}", id))).toEqual({
      "org.opencontainers.image.title": path.slice(path.lastIndexOf("/") + 1),
      "org.opencontainers.image.created": "2026-03-01T12:00:00.000Z",
      "org.opencontainers.image.revision": world.repository.headSha,
      "org.opencontainers.image.source": "https://github.com/acme/api",
      "org.opencontainers.image.url": "https://github.com/acme/api",
      "org.opencontainers.image.version": "main",
      team: "billing",
    });

    const archive = join(registry.folder, "image.tar");
    docker("save", "--output", archive, id);
    const kept = await readFile(archive);
    expect(kept.includes("hello world")).toBe(true);
    expect(kept.includes(secret)).toBe(false);
    expect(docker("history", "--no-trunc", id)).not.toContain(secret);
    expect(await world.output(report.steps[0]?.name.replace(" ", "-") ?? "")).toContain("***");
    expect(await everything(join(world.repository.workspace, ".gatehouse"))).not.toContain(secret);
    expect(JSON.stringify(report)).not.toContain(secret);
    expect(JSON.stringify(report)).not.toContain(Registry.password);
    expect(report.steps[0]?.command).toContain("--secret id=npm,env=NPM_TOKEN");
    expect(await readdir(world.repository.temp)).not.toContainEqual(expect.stringMatching(/^gatehouse-docker/));
  });

  imageTest("is not pushed where the login is refused, and the password is not told", async () => {
    const name = world.name(registry);
    const config = login(registry.host) + one(`{ name: "${name}", tags: [sha], push: true }`);
    const report = await world.build(config, { env: { REGISTRY_PW: "wrong-password-12" } });
    expect(report.verdict).toMatchObject({ outcome: "broken", reason: "registry" });
    expect(report.verdict.message).toMatch(/did not take the login of mona: .*(?:401|[Uu]nauthorized)/);
    expect(JSON.stringify(report)).not.toContain("wrong-password-12");
    expect(saidOf(report)[1]).toMatch(/^push .*: skipped needs: image .* did not pass$/);
  });

  imageTest("whose push breaks off says which tags are there", async () => {
    const requests: string[] = [];
    const line = await brokenLine(registry, (request): Meddling => {
      requests.push(request);
      return /^PUT \S+\/manifests\/stable /.test(request) ? "cut" : "pass";
    });
    try {
      const name = world.name(line);
      const config = login(line.host) + one(`{ name: "${name}", tags: ["raw:stable", sha], push: true }`);
      const report = await world.build(config, { env });
      const sha = `sha-${world.repository.headSha.slice(0, 7)}`;
      expect(report.verdict).toMatchObject({ outcome: "broken", reason: "registry" });
      expect(report.verdict.message).toMatch(new RegExp(`EOF|reset.*\\(pushed: ${sha}; not pushed: stable\\)$`));
      expect(report.verdict.message).toContain(`(pushed: ${sha}; not pushed: stable)`);
      expect(imagesOf(report)).toMatchObject([{ tags: [sha], digest: expect.stringMatching(/^sha256:/) }]);
      expect(requests.filter((request) => /^PUT \S+\/manifests\/stable /.test(request)).length).toBeGreaterThanOrEqual(
        3,
      );
    } finally {
      await line.close();
    }
  });

  imageTest("is pushed although the registry fails once", async () => {
    let faults = 0;
    const line = await brokenLine(
      registry,
      (request): Meddling => (/^PUT \S+\/manifests\/sha-/.test(request) && faults++ === 0 ? "500" : "pass"),
    );
    try {
      const config = login(line.host) + one(`{ name: "${world.name(line)}", tags: [sha], push: true }`);
      const report = await world.build(config, { env });
      expect(report.verdict.outcome).toBe("passed");
      expect(faults).toBeGreaterThan(1);
    } finally {
      await line.close();
    }
  });

  imageTest("whose Dockerfile fails has the line, whatever it prints", async () => {
    await world.write(
      "api/Dockerfile.prod",
      `FROM scratch
COPY busybox /bin/busybox
# Speaks of disks, and means nothing by it.
RUN ["/bin/busybox", "sh", "-c", \\
  "echo no space left on device >&2; exit 3"]
`,
    );
    const name = world.name();
    const report = await world.build(one(`{ name: "${name}", dockerfile: api/Dockerfile.prod }`));
    expect(report.verdict).toMatchObject({ outcome: "failed", reason: "exit-code" });
    expect(report.verdict.message).toMatch(
      /: api\/Dockerfile\.prod:4: .*ended with exit code 3: no space left on device$/,
    );
    expect(report.findings).toMatchObject([
      { tool: "docker", severity: "error", path: "api/Dockerfile.prod", range: { startLine: 4 } },
    ]);
    expect(report.artifacts).toBeUndefined();

    await world.write("Dockerfile", "FROM scratch\nCOPPY busybox /\n");
    const misspelt = await world.build(one(`{ name: "${name}" }`));
    expect(misspelt.verdict.message).toMatch(/: Dockerfile:2: .*unknown instruction: COPPY/);
  });

  imageTest("that is too large fails, and is not pushed", async () => {
    const name = world.name(registry);
    const config = one(`{ name: "${name}", tags: [sha], push: true, max-size: 1MB }`);
    const report = await world.build(config);
    expect(report.verdict).toMatchObject({ outcome: "failed", reason: "metrics" });
    expect(report.verdict.message).toMatch(/the image takes \d\.\d+ MB, and "max-size" allows 1 MB$/);
    expect(report.steps[1]?.verdict).toMatchObject({ outcome: "skipped", reason: "needs" });
    expect(imagesOf(report)).toMatchObject([{ digest: null }]);
  });

  imageTest("whose build is cancelled is left alone at once", async () => {
    await world.write(
      "Dockerfile",
      `FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "sh", "-c", "echo ${randomUUID()}; sleep 60"]\n`,
    );
    const stop = new AbortController();
    const begun = Date.now();
    setTimeout(() => stop.abort("interrupted"), 2_000);
    const report = await world.build(one(`{ name: "${world.name()}", tags: [sha] }`), { signal: stop.signal });
    expect(report.verdict).toMatchObject({ outcome: "cancelled", reason: "interrupted" });
    expect(report.artifacts).toBeUndefined();
    expect(Date.now() - begun).toBeLessThan(45_000);
  });

  imageTest("is built from the cache the second time", async () => {
    await world.write(
      "Dockerfile",
      `FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "sh", "-c", ": ${randomUUID()}; cat /proc/sys/kernel/random/uuid > /x"]\n`,
    );
    const config = one(`{ name: "${world.name()}" }`);
    const first = await world.build(config);
    const second = await world.build(config);
    // Run again, it would have another text in it.
    expect(imagesOf(first)[0]?.id).toMatch(/^sha256:/);
    expect(imagesOf(second)).toEqual(imagesOf(first));
  });
});

describe("what cannot be judged", () => {
  const broken = async (image: string, more: Readonly<Record<string, string>> = {}) => {
    const { verdict } = await world.build(one(image), { env: more });
    return `${verdict.outcome} ${verdict.reason}: ${verdict.message.replace(/^[^:]*: /, "")}`;
  };

  imageTest("names its mend", async () => {
    expect(await broken("{ name: acme/api, context: api }")).toBe(
      'broken config: there is no api/Dockerfile: name the Dockerfile with "dockerfile", or its folder with "context"',
    );
    expect(await broken("{ name: acme/api, secrets: { npm: $NO_SUCH_TOKEN } }")).toBe(
      'broken config: the environment has no NO_SUCH_TOKEN, which the secret "npm" asks for',
    );
    expect(await broken("{ name: acme/api, args: { T: $NPM_TOKEN } }", { NPM_TOKEN: "abcdefgh" })).toBe(
      'broken config: "T" in "args" looks like a secret, and arguments stay in the image: use "secrets"',
    );
    await world.write("Dockerfile", "FROM 127.0.0.1:1/no/such:1\n");
    expect(await broken(`{ name: ${world.name()} }`)).toMatch(
      /^broken registry: a registry could not be used: .*connection refused/,
    );
  });

  imageTest("is a push without a tag, or without its login", async () => {
    const image = (tags: string) => one(`{ name: "${world.name(registry)}", tags: [${tags}], push: true }`);
    const untagged = await world.build(image("semver, latest"), { circumstances: { branch: null, tag: "v1.2.3.4" } });
    expect(untagged.verdict).toMatchObject({ outcome: "broken", reason: "config" });
    expect(untagged.verdict.message).toContain('"v1.2.3.4" is no semantic version (major.minor.patch)');
    const nobody = await world.build(login(registry.host) + image("sha"), { env: { REGISTRY_PW: "" } });
    expect(nobody.verdict.message).toContain(
      `the environment has no REGISTRY_PW, which the login to ${registry.host} needs`,
    );
  });
});
