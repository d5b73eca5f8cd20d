import { join } from "node:path";
import type { Component } from "../core/components.js";
import { childEnvironment } from "../core/environment.js";
import type { SbomStep } from "../core/plan.js";
import type { Artifact } from "../core/report.js";
import { billPath, manifestsPath } from "../core/sbom.js";
import { commandLine } from "../core/text.js";
import { readSpdx } from "../parsers/sbom.js";
import { byteSource } from "../parsers/source.js";
import type { BillFiles, SbomMaker } from "../tools/sbom-makers.js";
import type { StepContext, StepOutcome } from "./context.js";
import { withoutCredentials } from "./credentials.js";
import { cancelledBy, commonEnd, lastWords } from "./end.js";
import { unstarted } from "./outcome.js";
import { type ReadBill, readBill } from "./sbom-bill.js";
import { type FoundMaker, findMaker, makersFor } from "./sbom-maker.js";

/** Makes the bill of materials of the tree, judges its licences, and keeps it; of a base's tree nothing is kept. */
export async function runSbomStep(step: SbomStep, context: StepContext): Promise<StepOutcome> {
  const { files, processes, root, tree, scratch, supply, signal } = context;
  const { env } = childEnvironment(context.env, step.env, process.platform === "win32");
  const place = { processes, files, root, cwd: root, env, supply, signal };
  const able = makersFor(step.formats);
  const found = await findMaker(able, step.maker, place, context.versions);
  if ("missing" in found) {
    const outcome = unstarted(step, "tool-missing", found.missing);
    return signal.aborted ? { ...outcome, end: cancelledBy(signal) } : outcome;
  }
  const { maker, located } = found;
  const folder = join(scratch, "files");
  await files.makeDir(folder);
  const bills: BillFiles = {
    cyclonedx: join(folder, "bom.cdx.json"),
    ...(step.formats.includes("spdx") ? { spdx: join(folder, "bom.spdx.json") } : {}),
  };
  const runs = maker.runs(bills);
  const shown = runs.map(({ args }) => shownCommand(maker, args, folder)).join(" && ");
  context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
  const output = join(scratch, "output");
  let outcome: StepOutcome = { ...unstarted(step, "tool-error", ""), command: shown, output };
  const [file, ...runner] = located.argv;
  for (const { args, env: more } of runs) {
    const exit = await processes.run({
      file,
      args: [...runner, ...args],
      cwd: tree,
      env: { ...env, ...located.env, ...more },
      timeoutMs: step.timeoutMs,
      signal,
      output,
    });
    const durationMs = outcome.durationMs + exit.durationMs;
    const exitCode = exit.type === "exited" ? exit.code : null;
    outcome = { ...outcome, durationMs, exitCode };
    const end = commonEnd(exit, maker.name, step.timeoutMs, signal);
    if (end) return { ...outcome, end };
    if (exitCode === 0) continue;
    const words = lastWords(exit);
    const message = `${maker.name} exited with code ${exitCode}${words === "" ? " and said nothing" : `: ${words}`}`;
    return { ...outcome, end: { type: "broken", reason: "tool-error", message } };
  }
  return judged(step, outcome, found, bills, context);
}

/** As a person would type it in the repository. */
function shownCommand(maker: SbomMaker, args: readonly string[], folder: string): string {
  return commandLine([maker.program, ...args.map((arg) => arg.replace(`${folder}/`, "").replace(`${folder}\\`, ""))]);
}

async function judged(
  step: SbomStep,
  outcome: StepOutcome,
  { maker, located }: FoundMaker,
  bills: BillFiles,
  context: StepContext,
): Promise<StepOutcome> {
  const { files, tree, root } = context;
  const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
  const bill = await readBill(step, bills.cyclonedx, tool, context);
  if ("unreadable" in bill) return unreadable(outcome, bill.unreadable);
  if (bills.spdx !== undefined) {
    const problem = await spdxProblem(bills.spdx, bill.packages, tool, context);
    if (problem !== null) return unreadable(outcome, problem);
  }
  const artifacts = tree === root ? await kept(step, bill, bills, tool, context) : [];
  if (step.submit && tree === root) {
    await files.writeText(join(root, manifestsPath(context.gate)), `${JSON.stringify(bill.manifests)}\n`);
  }
  // As the tool wrote them they may hold credentials.
  for (const path of [bills.cyclonedx, bills.spdx]) if (path !== undefined) await files.remove(path);
  return {
    ...outcome,
    end: { type: "judged", exitCode: 0, explained: true },
    findings: bill.findings,
    problems: bill.problems,
    artifacts,
  };
}

function unreadable(outcome: StepOutcome, message: string): StepOutcome {
  return { ...outcome, end: { type: "broken", reason: "report-unreadable", message } };
}

/** The second document has to be whole, and to list what the first does. */
async function spdxProblem(
  path: string,
  packages: readonly Component[],
  tool: string,
  { files }: StepContext,
): Promise<string | null> {
  if ((await files.stat(path)) === null) return `${tool} wrote no SPDX document`;
  const read = await readSpdx(byteSource("the SPDX document", () => files.readStream(path)));
  if ("problem" in read) return `the SPDX document of ${tool} cannot be used: ${read.problem.message}`;
  const count = read.components.filter(({ purl }) => purl !== undefined).length;
  return count >= packages.length || packages.length === 0
    ? null
    : `the SPDX document of ${tool} lists ${count} packages, and its CycloneDX document ${packages.length}`;
}

async function kept(
  { formats }: SbomStep,
  { packages, unlicensed }: ReadBill,
  bills: BillFiles,
  tool: string,
  { files, root, gate }: StepContext,
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const format of formats) {
    const from = bills[format];
    if (from === undefined) continue;
    const path = billPath(gate, format);
    await files.writeText(join(root, path), withoutCredentials((await files.readText(from)) ?? ""));
    artifacts.push({
      name: `gatehouse-sbom-${gate}`,
      path,
      format: `${format}-json`,
      components: packages.length,
      unlicensed,
      tool,
    });
  }
  return artifacts;
}
