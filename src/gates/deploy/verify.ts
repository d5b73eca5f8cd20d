import { isAbsolute, join } from "node:path";
import type { ImageVouching, PlannedEnvironment } from "../../core/deployment.js";
import { childEnvironment } from "../../core/environment.js";
import type { PlannedGate } from "../../core/plan.js";
import type { StepReport } from "../../core/report.js";
import type { Release, ReleaseImage } from "../../core/rollout.js";
import { publicKeyVariable } from "../../core/signing.js";
import { broken, cancelled, failed, passed, type Verdict } from "../../core/verdict.js";
import { type CosignRun, type Verifier, verifyImage } from "../../docker/cosign.js";
import { cosign } from "../../tools/cosign.js";
import { locate } from "../../tools/locate.js";
import type { GateContext } from "../gate.js";

/** What became of the signatures: why nothing may be deployed, if so, and a step for each image. */
export interface Vouched {
  readonly refused: Verdict | null;
  readonly steps: readonly StepReport[];
}

/** How long a registry and Sigstore may take for one image. */
const verifyMs = 120_000;

/** Holds the images of a release against who has to have signed them. Each is taken by its digest, as it is deployed. */
export async function vouchedFor(
  gate: PlannedGate,
  environment: PlannedEnvironment,
  { images }: Release,
  context: GateContext,
): Promise<Vouched> {
  const { verify } = environment;
  if (!verify) return { refused: null, steps: [] };
  const no = (refused: Verdict): Vouched => ({ refused, steps: [] });
  if (images.length === 0) {
    return no(broken("config", '"verify" asks for signed images, and no gate that this one needs has pushed one'));
  }
  const verifier = await verifierOf(verify, context);
  if ("missing" in verifier) return no(broken("config", verifier.missing));
  const run = await cosignOf(context);
  if ("missing" in run) return no(broken("tool-missing", run.missing));
  const steps: StepReport[] = [];
  for (const image of images) steps.push(await vouched(gate, environment, image, { verifier, run }, context));
  return { refused: steps.find(({ verdict }) => verdict.outcome !== "passed")?.verdict ?? null, steps };
}

async function vouched(
  gate: PlannedGate,
  { name }: PlannedEnvironment,
  image: ReleaseImage,
  { verifier, run }: { readonly verifier: Verifier; readonly run: CosignRun },
  { step, signal }: GateContext,
): Promise<StepReport> {
  const reference = `${image.name}@${image.digest}`;
  const common = { name: `${name}: verify ${image.name}`, command: `cosign verify ${reference}` };
  const begun = step.now();
  step.emit({ type: "step-started", gate: gate.name, step: common.name, command: common.command });
  const login = await step.docker.loginTo(reference);
  const problem = login.type === "refused" ? login.message : await verifyImage(reference, verifier, run);
  const verdict = signal.aborted
    ? cancelled("interrupted", "stopped before it ended")
    : problem === null
      ? passed(verifier.type === "key" ? "signed by the key" : `signed by ${verifier.identity}`)
      : failed("deploy", problem);
  const report = { ...common, exitCode: null, verdict, durationMs: step.now() - begun, cached: false };
  step.emit({ type: "step-finished", gate: gate.name, step: report });
  return report;
}

async function verifierOf(
  verify: ImageVouching,
  { step: { env, files, root } }: GateContext,
): Promise<Verifier | { readonly missing: string }> {
  if (verify.type === "identity") return verify;
  const child = childEnvironment(env, { [publicKeyVariable]: verify.key }, process.platform === "win32");
  if (child.missing.length > 0) {
    return { missing: `the environment has no ${child.missing.join(", ")}, which "verify" asks for` };
  }
  const value = (child.env[publicKeyVariable] ?? "").trim();
  if (value.includes("-----BEGIN")) return { type: "key", publicKey: `${value}\n`, tlog: verify.tlog };
  const text = value === "" ? null : await files.readText(isAbsolute(value) ? value : join(root, value));
  if (text === null) return { missing: `there is no public key at "${value}", which "verify" names` };
  return { type: "key", publicKey: text, tlog: verify.tlog };
}

async function cosignOf({ step, signal }: GateContext): Promise<CosignRun | { readonly missing: string }> {
  const { processes, files, root, supply, versions, docker } = step;
  const { env } = childEnvironment(step.env, {}, process.platform === "win32");
  const located = await locate(cosign, {}, { processes, files, root, cwd: root, env, supply, signal }, versions);
  if ("missing" in located) return located;
  const [file, ...runner] = located.argv;
  // The environment is asked for at each call: a login may have come since.
  return (args, more = {}) =>
    processes.run({
      ...{ file, args: [...runner, ...args], cwd: root, timeoutMs: verifyMs, signal },
      env: { ...env, ...located.env, ...docker.environment(), ...more },
    });
}
