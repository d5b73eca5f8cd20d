import { generateKeyPairSync } from "node:crypto";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from "@sigstore/mock";

/** Sigstore's certificates and log on loopback, with keys of their own, for the real cosign. */
export interface Sigstore {
  /** Folder with a `cosign` that asks these services; to be put before the real one on PATH. */
  readonly bin: string;
  /** Where cosign finds the services' keys. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export async function sigstore(folder: string, cosign: string): Promise<Sigstore> {
  const keyPair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ca = await initializeCA(keyPair, await initializeCTLog(keyPair));
  // The certificate is for the workflow, as GitHub's are, and not for the token's subject.
  const fulcio = fulcioHandler(ca, { strict: true, subjectClaim: "job_workflow_uri" });
  let rekor: ReturnType<typeof rekorHandler>;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    if (path === "/api/v1/signingCert") {
      const { publicKey } = JSON.parse(body) as { publicKey: { content: string } };
      const content = Buffer.from(publicKey.content, "base64").toString("utf8");
      const oidcIdentityToken = request.headers.authorization?.replace(/^bearer /i, "");
      const asked = { credentials: { oidcIdentityToken }, publicKeyRequest: { publicKey: { content } } };
      const answer = await fulcio.fn(JSON.stringify(asked));
      if (answer.statusCode !== 201) return void response.writeHead(answer.statusCode).end(String(answer.response));
      const { signedCertificateEmbeddedSct: embedded } = JSON.parse(String(answer.response)) as {
        signedCertificateEmbeddedSct: { chain: { certificates: string[] } };
      };
      response.writeHead(201, { "content-type": "application/pem-certificate-chain" });
      response.end(embedded.chain.certificates.map((each) => `${each.trim()}\n`).join(""));
    } else if (path === rekor.path) {
      const answer = await rekor.fn(body);
      response.writeHead(answer.statusCode, { "content-type": answer.contentType ?? "text/plain" });
      response.end(String(answer.response));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  rekor = rekorHandler(await initializeTLog(url, keyPair), { strict: true });

  const place = join(folder, "sigstore");
  const bin = join(place, "bin");
  await mkdir(bin, { recursive: true });
  const services = `--fulcio-url=${url} --rekor-url=${url}`;
  const script = `#!/bin/sh
case "$1" in
  sign|sign-blob|attest) command=$1; shift; exec ${cosign} "$command" ${services} "$@";;
  *) exec ${cosign} "$@";;
esac
`;
  await writeFile(join(bin, "cosign"), script);
  await chmod(join(bin, "cosign"), 0o755);
  const pem = String(keyPair.publicKey.export({ format: "pem", type: "spki" }));
  const root = `-----BEGIN CERTIFICATE-----\n${Buffer.from(ca.rootCertificate as Uint8Array)
    .toString("base64")
    .replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
  await writeFile(join(place, "key.pem"), pem);
  await writeFile(join(place, "root.pem"), root);
  return {
    bin,
    env: {
      SIGSTORE_ROOT_FILE: join(place, "root.pem"),
      SIGSTORE_REKOR_PUBLIC_KEY: join(place, "key.pem"),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(place, "key.pem"),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
