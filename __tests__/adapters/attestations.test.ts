import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { mockFulcio, mockRekor } from "@sigstore/mock";
import nock from "nock";
import { actionsAttestations } from "../../src/adapters/attestations.js";
import { actionsIdentity } from "../../src/adapters/identity.js";
import type { AttestStep } from "../../src/core/plan.js";
import { runIt } from "../steps/harness.js";
import { GitHubServer } from "../world/github.js";
import { type IdentityServer, identityServer, issuer, workflow } from "../world/identity.js";

/** GitHub, its identities, and Sigstore's services, all on this machine: the client is the real one. */

const token = "ghs_secret";
const sha256 = "b".repeat(64);
const before = { ...process.env };
let github: GitHubServer;
let identity: IdentityServer;
const masks: string[] = [];
const log = { mask: (value: string) => masks.push(value) };

beforeAll(async () => {
  github = await GitHubServer.start({ token });
  identity = await identityServer();
  Object.assign(process.env, identity.env, {
    ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/api" },
    // The client takes a repository that it knows nothing of for a private one.
    GITHUB_EVENT_PATH: new URL("attestations-event.json", `file://${process.cwd()}/__tests__/fixtures/`).pathname,
    GITHUB_ACTIONS: "true",
  });
  nock(issuer)
    .persist()
    .get("/.well-known/openid-configuration")
    .reply(200, { jwks_uri: `${issuer}/jwks` })
    .get("/jwks")
    .reply(200, identity.jwks as nock.Body);
});
afterEach(() => {
  masks.length = 0;
  github.heal();
});
afterAll(async () => {
  nock.cleanAll();
  nock.restore();
  process.env = before;
  await identity.close();
  await github.close();
  expect(github.violations).toEqual([]);
});

const step: AttestStep = {
  ...{ type: "attest", name: "attest", image: null, env: {}, workingDirectory: ".", timeoutMs: 30_000, reports: [] },
};
const artifacts = [{ name: "app.whl", path: "dist/app.whl", kind: "wheel", bytes: 6, sha256 }] as const;
const attested = () =>
  runIt(step, {
    more: { artifacts, identity: actionsIdentity(log), attestations: actionsAttestations({ token, log }) },
  });

test("provenance names the files by digest and the workflow that built them, and GitHub keeps it", async () => {
  await mockFulcio();
  await mockRekor();
  const ran = await attested();
  expect(ran.end).toMatchObject({
    type: "judged",
    said: expect.stringMatching(/^attestation 1, entry \d+ of Sigstore's log$/),
  });
  const [served] = github.served("repos/create-attestation");
  const sent = served?.body as { bundle: { dsseEnvelope: { payload: string }; mediaType: string } } | undefined;
  if (!sent) throw new Error("nothing was sent");
  const { bundle } = sent;
  expect(bundle.mediaType).toBe("application/vnd.dev.sigstore.bundle.v0.3+json");
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8"));
  expect(statement).toMatchObject({
    subject: [{ name: "app.whl", digest: { sha256 } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        externalParameters: { workflow: { path: ".github/workflows/ci.yml", ref: "refs/heads/main" } },
        resolvedDependencies: [{ digest: { gitCommit: "a".repeat(40) } }],
      },
      runDetails: { builder: { id: `https://github.com/${workflow}` } },
    },
  });
  // Its tokens are hidden in the log by the masks that the client asks for.
  expect(masks.length).toBeGreaterThan(0);
}, 180_000);

test("a token that may not write, and services that are down, are never green", async () => {
  await mockFulcio();
  await mockRekor();
  github.fail("repos/create-attestation", {
    answer: { status: 403, body: { message: "Resource not accessible by integration" } },
    times: 20,
  });
  expect((await attested()).said).toMatch(
    /^broken config: Failed to persist attestation: .*: the job needs "permissions: id-token: write" and "attestations: write"$/,
  );
  nock.cleanAll();
  nock(issuer).persist().get("/.well-known/openid-configuration").reply(503);
  expect((await attested()).said).toMatch(/^broken tool-error: Failed to get ID token: /);
}, 180_000);

test("the identity says which workflow asks, and a job without one is told the permission", async () => {
  expect(await actionsIdentity(log).token("sigstore")).toMatchObject({ issuer, workflow });
  expect(masks).toHaveLength(1);
  expect((await runIt(step, { more: { artifacts } })).said).toMatch(
    /^broken config: .*"permissions: id-token: write" and "attestations: write"$/,
  );
});
