import { join } from "node:path";
import { type BillOfMaterials, type BuiltImage, shortImageName } from "../core/artifact.js";
import type { Component } from "../core/components.js";
import { childEnvironment } from "../core/environment.js";
import type { StepEnd } from "../core/judge.js";
import type { ImageBillStep } from "../core/plan.js";
import { billPath } from "../core/sbom.js";
import { commandLine, fileName } from "../core/text.js";
import { attestImageArgs, verifyAttestation } from "../docker/cosign.js";
import { readCycloneDx, readSpdx } from "../parsers/sbom.js";
import { byteSource } from "../parsers/source.js";
import type { ListedImage, MakerRun } from "../tools/sbom-makers.js";
import type { StepContext, StepOutcome } from "./context.js";
import { type CosignSession, cosignSession, loginsOf } from "./cosign-session.js";
import { withoutCredentials } from "./credentials.js";
import { cancelledBy, commonEnd, lastWords } from "./end.js";
import { unstarted } from "./outcome.js";
import { pushedReference } from "./pushed.js";
import { type FoundMaker, findMaker, makersFor } from "./sbom-maker.js";
import { cosignEnd } from "./sign-step.js";

/** cosign's words for the formats. */
const predicateTypes = { cyclonedx: "cyclonedx", spdx: "spdxjson" } as const;

/** Lists what is in an image, keeps the list, and attaches it to the image where that is signed. */
export async function runImageBillStep(step: ImageBillStep, context: StepContext): Promise<StepOutcome> {
  const { files, processes, root, supply, signal } = context;
  const begun = context.now();
  const image = context.images?.find(({ name }) => name === step.image);
  if (!image) return unstarted(step, "registry", `the gate has built no image ${step.image}`);
  const pushed = pushedReference(step.image, context.images);
  if (step.signing && "missing" in pushed) return unstarted(step, "registry", pushed.missing);
  const sources = sourcesOf(image);
  if (sources.length === 0) return unstarted(step, "registry", `${step.image} is neither pushed nor on this machine`);

  const { env } = childEnvironment(context.env, {}, process.platform === "win32");
  const place = { processes, files, root, cwd: root, env, supply, signal };
  const able = makersFor([step.format]).filter(({ imageRun }) => imageRun !== undefined);
  const found = await findMaker(able, undefined, place, context.versions);
  if ("missing" in found) {
    const outcome = unstarted(step, "tool-missing", found.missing);
    return signal.aborted ? { ...outcome, end: cancelledBy(signal) } : outcome;
  }
  const session = step.signing ? await cosignSession({ ...step, signing: step.signing }, context) : null;
  if (session && "refused" in session) {
    return { ...unstarted(step, session.reason, session.refused), secrets: session.secrets };
  }
  const bills: BillOfMaterials[] = [];
  let command = "sbom";
  let end: StepEnd | null = null;
  for (const source of sources) {
    const path = billPath(billName(context.gate, source, step.image), step.format);
    const listed = await list(step, source, path, found, context);
    command = listed.command;
    if ("end" in listed) end = listed.end;
    else bills.push(listed.bill);
    if (!end && session && "reference" in pushed) end = await attach(step, path, pushed.reference, session, context);
    if (end) break;
  }
  const count = bills.reduce((sum, { components }) => sum + components, 0);
  const attached = session ? ", attached to the image and verified" : "";
  const said = `${count === 1 ? "1 package" : `${count} packages`} listed${attached}`;
  return {
    ...unstarted(step, "tool-error", ""),
    command,
    exitCode: end ? null : 0,
    durationMs: context.now() - begun,
    end: end ?? { type: "judged", exitCode: 0, explained: true, said },
    artifacts: end ? [] : bills,
    output: join(context.scratch, "output"),
    secrets: session?.secrets ?? [],
  };
}

/** Each image of an index by itself. What a registry has is what others will pull. */
function sourcesOf({ name, digest, id, platforms }: BuiltImage): readonly ListedImage[] {
  if (digest === null) return id === null ? [] : [{ reference: id, from: "engine" }];
  const reference = `${name}@${digest}`;
  if (platforms.length < 2) return [{ reference, from: "registry" }];
  return platforms.map((platform) => ({ reference, from: "registry", platform }));
}

function billName(gate: string, { platform }: ListedImage, image: string): string {
  return fileName([gate, shortImageName(image), ...(platform === undefined ? [] : [platform])].join("-"));
}

type Listed = { readonly command: string } & ({ readonly bill: BillOfMaterials } | { readonly end: StepEnd });

async function list(
  step: ImageBillStep,
  source: ListedImage,
  path: string,
  { maker, located }: FoundMaker,
  context: StepContext,
): Promise<Listed> {
  const { files, processes, root, scratch, signal, gate } = context;
  const written = join(scratch, `bom.${step.format}.json`);
  await files.remove(written);
  const made: MakerRun = maker.imageRun?.(source, written, step.format) ?? { args: [] };
  const command = commandLine([maker.program, ...made.args.map((arg) => arg.replace(`${scratch}/`, ""))]);
  context.emit({ type: "step-started", gate, step: step.name, command });
  const { env } = childEnvironment(context.env, {}, process.platform === "win32");
  const [file, ...runner] = located.argv;
  const exit = await processes.run({
    file,
    args: [...runner, ...made.args],
    // Away from the checkout, whose files may configure the maker to leave things out.
    cwd: scratch,
    env: { ...env, ...located.env, ...loginsOf(context), ...made.env },
    timeoutMs: step.timeoutMs,
    signal,
    output: join(scratch, "output"),
  });
  const end = commonEnd(exit, maker.name, step.timeoutMs, signal);
  if (end) return { command, end };
  if (exit.type !== "exited" || exit.code !== 0)
    return { command, end: broken("tool-error", `${maker.name}: ${lastWords(exit)}`) };
  const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
  const read = await packagesOf(step, written, context);
  if ("unreadable" in read) return { command, end: broken("report-unreadable", `${tool} ${read.unreadable}`) };
  await files.writeText(join(root, path), withoutCredentials((await files.readText(written)) ?? ""));
  const components = read.packages.length;
  return { command, bill: { name: `gatehouse-sbom-${gate}`, path, format: `${step.format}-json`, components, tool } };
}

async function packagesOf(
  { format }: ImageBillStep,
  path: string,
  { files }: StepContext,
): Promise<{ readonly packages: readonly Component[] } | { readonly unreadable: string }> {
  if ((await files.stat(path)) === null) return { unreadable: "wrote no document" };
  const source = byteSource("the document", () => files.readStream(path));
  const read = await (format === "spdx" ? readSpdx(source) : readCycloneDx(source));
  if ("problem" in read) return { unreadable: `wrote a document that cannot be used: ${read.problem.message}` };
  // SPDX names the image itself as one.
  return { packages: read.components.filter(({ purl }) => purl !== undefined && !purl.startsWith("pkg:oci/")) };
}

async function attach(
  step: ImageBillStep,
  path: string,
  reference: string,
  { run, signer, verifier, version }: CosignSession,
  context: StepContext,
): Promise<StepEnd | null> {
  const type = predicateTypes[step.format];
  const document = { type, path: join(context.root, path) };
  const failed = cosignEnd(await run(attestImageArgs(reference, document, signer, version)), step, context);
  if (failed) return failed;
  const doubt = await verifyAttestation(reference, type, verifier, run);
  return doubt === null ? null : broken("tool-error", `the bill was attached, and ${doubt}`);
}

function broken(reason: "tool-error" | "report-unreadable", message: string): StepEnd {
  return { type: "broken", reason, message };
}
