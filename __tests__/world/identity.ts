import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** GitHub's service of identity tokens on loopback, for one job. */
export interface IdentityServer {
  /** What the runner gives to a job that may have an identity. */
  readonly env: Readonly<Record<string, string>>;
  /** A token for the audience, as the service gives it. */
  readonly token: (audience: string) => string;
  /** The keys that its tokens are signed with, as the issuer publishes them. */
  readonly jwks: unknown;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export const issuer = "https://token.actions.githubusercontent.com";
export const workflow = "acme/api/.github/workflows/ci.yml@refs/heads/main";

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

export async function identityServer(more: Readonly<Record<string, unknown>> = {}): Promise<IdentityServer> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const asked: string[] = [];
  const secret = "runner-secret-0123456789";
  const token = (audience: string) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: issuer, aud: audience, sub: "repo:acme/api:ref:refs/heads/main", iat: now, nbf: now, exp: now + 300 },
      ...{ ref: "refs/heads/main", sha: "a".repeat(40), repository: "acme/api", event_name: "push" },
      ...{ job_workflow_ref: workflow, workflow_ref: workflow, repository_id: "1", repository_owner_id: "2" },
      ...{ runner_environment: "github-hosted", run_id: "7", run_attempt: "1", ...more },
    };
    const text = `${encoded({ alg: "RS256", kid: "one", typ: "JWT" })}.${encoded(claims)}`;
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey).toString("base64url")}`;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const audience = url.searchParams.get("audience") ?? "";
    asked.push(audience);
    if (request.headers.authorization?.toLowerCase() !== `bearer ${secret}`) response.writeHead(401).end("{}");
    else
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ value: token(audience) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`;
  return {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret },
    token,
    jwks: { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] },
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
