import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { type BuiltArtifact, type BuiltImage, billsOf, builtOf } from "../../src/core/artifact.js";
import type { ImageBillStep, Signing, SignStep } from "../../src/core/plan.js";
import {
  type CosignRun,
  noServicesDocument,
  signImageArgs,
  type Verifier,
  verifyAttestation,
  verifyFile,
  verifyImage,
} from "../../src/docker/cosign.js";
import type { IdentityPort } from "../../src/ports.js";
import type { StepContext } from "../../src/steps/context.js";
import { type RanStep, runIt } from "../steps/harness.js";
import { processes, toolEnv } from "../tools/harness.js";
import { identityServer, issuer, workflow } from "../world/identity.js";
import { Registry } from "../world/registry.js";
import { ImageWorld, saidOf } from "./image-world.js";
import { SigningWorld, testSigning } from "./signing-world.js";
import { sigstore } from "./sigstore.js";

const githubIssuer = "https://token.actions.githubusercontent.com";
const password = "correct horse battery";
const signing: Signing = { hasKey: true, tlog: false };
const common = { workingDirectory: ".", timeoutMs: 60_000, reports: [] } as const;
const asked = { COSIGN_KEY: "$MY_KEY", COSIGN_PASSWORD: "$MY_PASSWORD" };
const sign = (image: string | null, more: Partial<SignStep> = {}): SignStep => ({
  ...{ type: "sign", name: "sign api", signing, image, env: asked },
  ...common,
  ...more,
});

/** A Debian package and a Python one, as a file system has them. */
const contents = {
  "etc/os-release": 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n',
  "var/lib/dpkg/status":
    "Package: libplanted1\nStatus: install ok installed\nArchitecture: amd64\nVersion: 3.14-1\nMaintainer: Mona <mona@example.com>\nDescription: planted\n\n",
  "usr/lib/python3/dist-packages/leftpad-1.3.0.dist-info/METADATA":
    "Metadata-Version: 2.1\nName: leftpad\nVersion: 1.3.0\n\n",
  "usr/lib/python3/dist-packages/leftpad-1.3.0.dist-info/RECORD": "leftpad.py,,\n",
};

let world: SigningWorld;
let keys: ReturnType<SigningWorld["keyPair"]>;
let image: BuiltImage;
let isReady = false;
const open = async () => {
  if (isReady) return;
  world = await SigningWorld.start();
  keys = world.keyPair("ours", password);
  image = await world.push("acme/api", "1.0", contents);
  isReady = true;
};
afterAll(() => (isReady ? world.close() : undefined));

const referenceOf = ({ name, digest }: BuiltImage) => `${name}@${digest}`;
const cosign: CosignRun = (args, env = {}) =>
  processes.run({ file: "cosign", args, cwd: world.folder, env: { ...toolEnv, ...env }, timeoutMs: 60_000 });
const by = (publicKey: string): Verifier => ({ type: "key", publicKey, tlog: false });

const cosignPath = async () => (await processes.which("cosign", toolEnv.PATH ?? "")) ?? "cosign";

interface Given {
  readonly made?: Pick<StepContext, "artifacts" | "images">;
  readonly env?: Readonly<Record<string, string>>;
  readonly identity?: IdentityPort;
}

async function run(step: SignStep | ImageBillStep, { made, env, identity }: Given = {}): Promise<RanStep> {
  const root = join(world.folder, `checkout-${randomUUID()}`);
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(join(root, "dist", "app.whl"), "wheel\n");
  return runIt(step, {
    root,
    env: { MY_KEY: keys.key, MY_PASSWORD: password, ...env },
    more: { images: [image], ...made, ...(identity ? { identity } : {}) },
  });
}

const checkoutOf = ({ output = "" }: RanStep) => join(output, "..", "..", "..", "..");

/** All that a step left behind in its checkout. */
async function leftBehind(root: string): Promise<string> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const texts = names.filter((name) => name.isFile()).map((name) => readFile(join(name.parentPath, name.name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

describe("an image in a registry", () => {
  testSigning(
    "is signed by its digest, and verified; another one under its tag, another key and no signature are not",
    async () => {
      await open();
      const ran = await run(sign(image.name));
      expect(ran.end).toEqual({ type: "judged", exitCode: 0, explained: true, said: "signed and verified: by key" });
      expect(ran.command).toBe(`cosign sign --key env://COSIGN_KEY --tlog-upload=false --yes ${referenceOf(image)}`);
      expect(await verifyImage(referenceOf(image), by(keys.publicKey), cosign)).toBeNull();

      const other = world.keyPair("other", "x");
      expect(await verifyImage(referenceOf(image), by(other.publicKey), cosign)).toMatch(
        /cannot be verified: .*invalid signature/,
      );
      const overwritten = await world.push("acme/api", "1.0", { ...contents, "etc/evil": "1\n" });
      expect(overwritten.digest).not.toBe(image.digest);
      expect(await verifyImage(referenceOf(overwritten), by(keys.publicKey), cosign)).toMatch(
        /cannot be verified: .*no signatures found/,
      );
      expect(await verifyImage(`${image.name}:1.0`, by(keys.publicKey), cosign)).toBe(
        `${image.name}:1.0 names no digest, and a tag can be moved`,
      );
      await world.removeSignatures(image);
      expect(await verifyImage(referenceOf(image), by(keys.publicKey), cosign)).toMatch(/cannot be verified: /);
    },
    180_000,
  );

  testSigning(
    "has a bill of what is in it attached, in either format, that only our key vouches for",
    async () => {
      await open();
      for (const [format, type] of [
        ["cyclonedx", "cyclonedx"],
        ["spdx", "spdxjson"],
      ] as const) {
        const step: ImageBillStep = {
          ...{ type: "image-sbom", name: "sbom api", image: image.name, format, signing, env: asked },
          ...common,
        };
        const ran = await run(step);
        expect(ran.end).toMatchObject({
          type: "judged",
          said: "2 packages listed, attached to the image and verified",
        });
        expect(ran.artifacts).toEqual([
          expect.objectContaining({ format: `${format}-json`, components: 2, tool: expect.stringMatching(/^syft \d/) }),
        ]);
        expect(await verifyAttestation(referenceOf(image), type, by(keys.publicKey), cosign)).toBeNull();
      }
      const other = world.keyPair("another", "x");
      expect(await verifyAttestation(referenceOf(image), "cyclonedx", by(other.publicKey), cosign)).toMatch(
        /cannot be verified/,
      );
      const exit = await cosign([
        "download",
        "attestation",
        "--predicate-type",
        "https://cyclonedx.org/bom",
        referenceOf(image),
      ]);
      const { payload } = JSON.parse(exit.stdoutTail.trim().split("\n")[0] ?? "") as { payload: string };
      const statement = JSON.parse(Buffer.from(payload, "base64").toString("utf8")) as {
        subject: readonly { digest: { sha256: string } }[];
        predicate: { components: readonly { purl?: string }[] };
      };
      expect(`sha256:${statement.subject[0]?.digest.sha256}`).toBe(image.digest);
      expect(statement.predicate.components.flatMap(({ purl }) => purl?.replace(/\?.*/, "") ?? []).sort()).toEqual([
        "pkg:deb/debian/libplanted1@3.14-1",
        "pkg:pypi/leftpad@1.3.0",
      ]);
    },
    180_000,
  );

  testSigning(
    "is not signed without the means, and each has its own words; key and password are in no report and no file",
    async () => {
      await open();
      const said = async (step: SignStep, given: Given = {}) => (await run(step, given)).said;
      expect(await said(sign(image.name), { env: { MY_PASSWORD: "wrong" } })).toMatch(
        /^broken config: the password does not open the key/,
      );
      expect(await said(sign(image.name), { env: { MY_KEY: "-----BEGIN nothing" } })).toMatch(
        /^broken config: the key cannot be read/,
      );
      expect(await said(sign(image.name, { env: { COSIGN_KEY: "$NO_KEY" } }))).toBe(
        'broken config: the environment has no NO_KEY, which "sign" asks for',
      );
      const unpushed = { ...image, digest: null };
      expect(await said(sign(image.name), { made: { images: [unpushed] } })).toMatch(
        /^broken registry: .* was not pushed/,
      );
      const gone = { ...image, name: "127.0.0.1:9/acme/api" };
      expect(await said(sign(gone.name), { made: { images: [gone] } })).toMatch(
        /^broken registry: the registry does not give it \(.*connection refused/,
      );
      const keyless = sign(image.name, { signing: { hasKey: false, tlog: true }, env: {} });
      expect(await said(keyless)).toMatch(/^broken config: .*permissions: id-token: write/);
      const path = sign(image.name, { env: { COSIGN_KEY: keys.path, COSIGN_PASSWORD: "$MY_PASSWORD" } });
      const ran = await run(path);
      expect(ran.said).toBe("judged 0");
      expect(ran.masked).toEqual([password]);
      const whole = await run(sign(image.name));
      expect(whole.masked).toContain(keys.key);
      const left = JSON.stringify({ ...whole, masked: [], secrets: [] }) + (await leftBehind(checkoutOf(whole)));
      const secret = keys.key.split("\n")[1] ?? "";
      expect(secret.length).toBeGreaterThan(40);
      expect(left).not.toContain(secret);
      expect(left).not.toContain(password);
    },
    180_000,
  );
});

testSigning(
  "a workflow signs as itself, and is verified by its whole name alone",
  async () => {
    await open();
    const own = await world.push("acme/own", "1.0", { "etc/own": "1\n" });
    const services = await sigstore(world.folder, await cosignPath());
    const github = await identityServer({ job_workflow_uri: `https://github.com/${workflow}` });
    try {
      const token = github.token("sigstore");
      const identity: IdentityPort = { token: async () => ({ token, issuer, workflow }) };
      const PATH = [services.bin, toolEnv.PATH].join(delimiter);
      const keyless = sign(own.name, { signing: { hasKey: false, tlog: true }, env: {} });
      const env = { ...services.env, PATH };
      const ran = await run(keyless, { identity, env, made: { images: [own] } });
      const name = `https://github.com/${workflow}`;
      expect(ran.end).toMatchObject({ type: "judged", said: `signed and verified: by ${name}` });
      expect(ran.masked).toEqual([token]);
      const real: CosignRun = (args) => cosign(args, services.env);
      const as = (whole: string, from = githubIssuer): Verifier => ({
        type: "identity",
        identity: whole,
        issuer: from,
      });
      expect(await verifyImage(referenceOf(own), as(name), real)).toBeNull();
      expect(await verifyImage(referenceOf(own), as(name.replace("main", "evil")), real)).toMatch(
        /none of the expected identities matched/,
      );
      expect(await verifyImage(referenceOf(own), as(name, "https://example.com"), real)).toMatch(
        /none of the expected identities matched/,
      );
    } finally {
      await github.close();
      await services.close();
    }
  },
  180_000,
);

describe("files of a build", () => {
  testSigning(
    "have a bundle each beside them; a changed file and another key are not verified",
    async () => {
      await open();
      const sha256 = createHash("sha256").update("wheel\n").digest("hex");
      const wheel: BuiltArtifact = { name: "app.whl", path: "dist/app.whl", kind: "wheel", bytes: 6, sha256 };
      const ran = await run(sign(null), { made: { artifacts: [wheel] } });
      expect(ran.end).toMatchObject({ said: "1 file signed and verified: by key" });
      const [bundle] = (ran.artifacts ?? []) as readonly BuiltArtifact[];
      expect(bundle).toMatchObject({
        name: "app.whl.sigstore.json",
        path: ".gatehouse/signatures/test/app.whl.sigstore.json",
        kind: "signature",
      });
      const folder = checkoutOf(ran);
      const [file, signature] = [join(folder, "dist", "app.whl"), join(folder, bundle?.path ?? "")];
      const none = join(folder, "none.json");
      await writeFile(none, noServicesDocument);
      expect(await verifyFile(file, signature, by(keys.publicKey), none, cosign)).toBeNull();
      const other = world.keyPair("third", "x");
      expect(await verifyFile(file, signature, by(other.publicKey), none, cosign)).toMatch(/cannot be verified/);
      await writeFile(file, "wheel of another\n");
      expect(await verifyFile(file, signature, by(keys.publicKey), none, cosign)).toMatch(/cannot be verified/);
      const left = await leftBehind(folder);
      expect(left).not.toContain(keys.key.split("\n")[1]);
      expect(left).not.toContain(password);
      const changed = await run(sign(null), { made: { artifacts: [{ ...wheel, sha256: "0".repeat(64) }] } });
      expect(changed.said).toBe("broken tool-error: dist/app.whl was changed after it was built");
      expect((await run(sign(null))).said).toMatch(/^broken report-missing: there is nothing to sign/);
    },
    180_000,
  );
});

describe("what cosign is called with", () => {
  const reference = `ghcr.io/acme/api@sha256:${"a".repeat(64)}`;

  test("the whole name of the workflow and of its issuer, never a pattern", async () => {
    const identity = "https://github.com/acme/api/.github/workflows/ci.yml@refs/heads/main";
    const calls: (readonly string[])[] = [];
    const recorded: CosignRun = async (args) => {
      calls.push(args);
      return { type: "exited", code: 0, durationMs: 1, stdoutTail: "", stderrTail: "" };
    };
    expect(await verifyImage(reference, { type: "identity", identity, issuer: githubIssuer }, recorded)).toBeNull();
    expect(calls).toEqual([
      [
        ...["verify", "--certificate-identity", identity],
        ...["--certificate-oidc-issuer", "https://token.actions.githubusercontent.com", "--output", "json", reference],
      ],
    ]);
    expect(signImageArgs(reference, { type: "identity" }, "2.5.0")).toEqual(["sign", "--yes", reference]);
  });

  test("the public log unless it is turned off, in the words of each version", () => {
    const key = { type: "key", key: "env://COSIGN_KEY" } as const;
    expect(signImageArgs(reference, { ...key, tlog: true }, "2.5.0")).toEqual([
      "sign",
      "--key",
      "env://COSIGN_KEY",
      "--yes",
      reference,
    ]);
    expect(signImageArgs(reference, { ...key, tlog: false }, "3.0.2")).toEqual([
      ...["sign", "--key", "env://COSIGN_KEY", "--tlog-upload=false", "--use-signing-config=false", "--yes", reference],
    ]);
  });
});

testSigning(
  "a build gate pushes with its login, signs what it pushed and made, and lists it; a key that fails is the gate's own fault",
  async () => {
    await open();
    const [build, registry] = await Promise.all([ImageWorld.create(), Registry.start()]);
    try {
      const name = build.name(registry);
      const config = (
        password: string,
      ) => `registries: [{ registry: "${registry.host}", username: mona, password: $REGISTRY_PW }]
gates:
  build:
    steps: [{ name: wheel, run: "mkdir -p dist && echo wheel > dist/app.whl" }]
    artifacts: [dist/*.whl]
    sign: { key: $MY_KEY, password: ${password}, tlog: false }
    images:
      - { name: "${name}", push: true, sbom: cyclonedx, sign: { key: $MY_KEY, password: $MY_PASSWORD, tlog: false } }
`;
      const env = { REGISTRY_PW: Registry.password, MY_KEY: keys.key, MY_PASSWORD: password, WRONG: "not the one" };
      const report = await build.build(config("$MY_PASSWORD"), { env });
      const word = name.slice(name.lastIndexOf("/") + 1);
      expect(saidOf(report)).toEqual([
        "wheel: passed : clean",
        `image ${word}: passed : clean`,
        `push ${word}: passed : clean`,
        `sign ${word}: passed : signed and verified: by key`,
        expect.stringMatching(`^sbom ${word}: passed : \\d+ packages? listed, attached to the image and verified$`),
        "sign files: passed : 1 file signed and verified: by key",
      ]);
      expect(builtOf(report).map(({ name, kind }) => [name, kind])).toEqual([
        ["app.whl", "wheel"],
        ["app.whl.sigstore.json", "signature"],
      ]);
      expect(billsOf(report)).toHaveLength(1);
      const kept = JSON.stringify(report) + (await leftBehind(join(build.repository.workspace, ".gatehouse")));
      for (const secret of [password, Registry.password, keys.key.split("\n")[1] ?? ""])
        expect(kept).not.toContain(secret);

      const refused = await build.build(config("$WRONG"), { env });
      expect(refused.verdict).toMatchObject({ outcome: "broken", reason: "config" });
      expect(saidOf(refused).at(-1)).toMatch(/^sign files: broken config: the password does not open the key/);
      expect(saidOf(refused)[3]).toBe(`sign ${word}: passed : signed and verified: by key`);
    } finally {
      await build.close();
      await registry.stop();
    }
  },
  180_000,
);
