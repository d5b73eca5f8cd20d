import { isAbsolute, join } from "node:path";
import { childEnvironment } from "../core/environment.js";
import type { Signing, SignStep } from "../core/plan.js";
import { identityVariable, keyVariable, passwordVariable } from "../core/signing.js";
import type { ReasonOf } from "../core/verdict.js";
import { type CosignRun, cosignTrouble, type Signer, type Verifier } from "../docker/cosign.js";
import { cosign } from "../tools/cosign.js";
import { locate } from "../tools/locate.js";
import type { StepContext } from "./context.js";

/** What a step signs with: cosign, ready to run, with the key or the identity in its environment. */
export interface CosignSession {
  readonly run: CosignRun;
  readonly version: string | null;
  readonly signer: Signer;
  /** What it signs has to be verified by this. */
  readonly verifier: Verifier;
  /** Values that must not be kept in any report. */
  readonly secrets: readonly string[];
}

/** Why nothing can be signed. */
export interface NoSession {
  readonly reason: ReasonOf<"broken">;
  readonly refused: string;
  readonly secrets: readonly string[];
}

/** What a workflow is missing that signs without a key. */
const permission =
  'signing without a key takes the workflow\'s own identity: give the job "permissions: id-token: write" (a workflow that forks can start never has it), or sign with a key';

/** Finds cosign, and makes sure of the key or the identity before anything is signed. */
export async function cosignSession(
  step: Pick<SignStep, "env" | "timeoutMs"> & { readonly signing: Signing },
  context: StepContext,
): Promise<CosignSession | NoSession> {
  const { files, processes, root, supply, signal, versions } = context;
  const { signing } = step;
  const child = childEnvironment(context.env, step.env, process.platform === "win32");
  const no = (reason: ReasonOf<"broken">, refused: string, secrets: readonly string[] = []): NoSession => ({
    ...{ reason, refused, secrets },
  });
  if (child.missing.length > 0) {
    return no("config", `the environment has no ${child.missing.join(", ")}, which "sign" asks for`);
  }
  const key = signing.hasKey ? keyOf(child.env[keyVariable] ?? "", root) : null;
  if (key === "") return no("config", `the key that "sign" asks for is empty`);
  const secrets = secretsOf(child.env, signing);
  for (const secret of secrets) context.mask(secret);
  const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
  const located = await locate(cosign, signing, place, versions);
  if ("missing" in located) return no("tool-missing", located.missing, secrets);

  const [file, ...runner] = located.argv;
  const sessionEnv: Record<string, string> = { ...child.env, ...located.env, ...loginsOf(context) };
  if (key !== null) {
    // Without one cosign would ask for it, and wait.
    sessionEnv[passwordVariable] ??= "";
    if (!key.startsWith("env://")) delete sessionEnv[keyVariable];
  }
  const run: CosignRun = (args, env = {}) =>
    processes.run({
      ...{ file, args: [...runner, ...args], cwd: root, env: { ...sessionEnv, ...env } },
      ...{ timeoutMs: step.timeoutMs, signal, output: join(context.scratch, "output") },
    });
  const common = { run, version: located.version };
  if (key !== null) {
    const exit = await run(["public-key", "--key", key]);
    if (exit.type !== "exited" || exit.code !== 0) {
      const { reason, message } = cosignTrouble(exit);
      return no(reason, message, secrets);
    }
    const { tlog } = signing;
    const verifier: Verifier = { type: "key", publicKey: exit.stdoutTail, tlog };
    return { ...common, signer: { type: "key", key, tlog }, verifier, secrets };
  }
  if (!context.identity) return no("config", permission, secrets);
  try {
    const { token, issuer, workflow } = await context.identity.token("sigstore");
    context.mask(token);
    sessionEnv[identityVariable] = token;
    const identity = `${child.env.GITHUB_SERVER_URL || "https://github.com"}/${workflow}`;
    const verifier: Verifier = { type: "identity", identity, issuer };
    return { ...common, signer: { type: "identity" }, verifier, secrets: [...secrets, token] };
  } catch (error) {
    return no("config", `${error instanceof Error ? error.message : String(error)}: ${permission}`, secrets);
  }
}

/** A key's text stays in the environment; what only says where a key is, is an argument. */
function keyOf(value: string, root: string): string {
  const text = value.trim();
  if (text.includes("-----BEGIN")) return `env://${keyVariable}`;
  if (text === "" || text.includes("://") || isAbsolute(text)) return text;
  return join(root, text);
}

/** The key's text as a whole and line by line, as a log shows it, and the password. Where a key is, is no secret. */
function secretsOf(env: Readonly<Record<string, string>>, { hasKey }: Signing): readonly string[] {
  if (!hasKey) return [];
  const key = env[keyVariable] ?? "";
  const lines = key.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith("-----"));
  const password = env[passwordVariable] ?? "";
  return [...(key.includes("-----BEGIN") ? [key, ...lines] : []), ...(password.trim().length >= 4 ? [password] : [])];
}

/** Where clients of registries find the logins of the run. */
export function loginsOf({ docker }: StepContext): Readonly<Record<string, string>> {
  const { DOCKER_CONFIG: folder } = docker.environment();
  return folder === undefined ? {} : { DOCKER_CONFIG: folder };
}
