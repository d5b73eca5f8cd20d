import { join } from "node:path";
import type { StepEnd } from "../core/judge.js";
import type { PlannedGate } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import type { ServicesPlan } from "../core/services.js";
import { commandLine, duration, fileName } from "../core/text.js";
import { broken } from "../core/verdict.js";
import { ServiceGroup, type ServicesStart, type ServicesTrouble } from "../docker/services.js";
import { type Swept, thingWords } from "../docker/sweep.js";
import type { StepOutcome } from "../steps/context.js";
import { cancelledBy } from "../steps/end.js";
import { redacted, redactFile } from "../steps/redact.js";
import type { GateContext } from "./gate.js";
import { serviceRequest } from "./service-request.js";
import { type JudgedStep, judgedOutcome } from "./steps.js";

/** Name of the step that stands for a gate's services in its report. */
const stepName = "services";

/** What steps came to beside their services. */
export interface Beside {
  readonly steps: readonly JudgedStep[];
  /** The gate's report as it counts: what tests say whose service died decides nothing. */
  readonly counted: (report: GateReport) => GateReport;
}

/**
 * Runs a gate's steps while its services are up: brought up before, waited for, looked at and taken away after, whatever
 * happens in between.
 */
export async function besideServices(
  plan: ServicesPlan,
  gate: PlannedGate,
  context: GateContext,
  run: (context: GateContext) => Promise<readonly JudgedStep[]>,
): Promise<Beside> {
  const { files, docker, now, mask, emit } = context.step;
  const command = commandOf(plan);
  const begun = now();
  emit({ type: "step-started", gate: gate.name, step: stepName, command });
  const finish = (how: Finish): JudgedStep => judgedOutcome(gate, outcomeOf(command, how), context);
  const asked = await serviceRequest(gate, plan, context);
  if ("missing" in asked) {
    const end: StepEnd = { type: "broken", reason: "config", message: asked.missing };
    return { steps: [finish({ end, durationMs: now() - begun, secrets: [] })], counted: (report) => report };
  }
  const { secrets } = asked;
  for (const secret of secrets) mask(secret);
  const scratch = join(context.scratch, fileName(gate.name), stepName);
  await files.remove(scratch);
  await files.makeDir(scratch);
  const group = new ServiceGroup({ ...asked.request, scratch }, { docker, files, ...context.waits });
  // Containers take longer to end than processes: theirs begins together with that of the steps.
  let killed: Promise<Swept> | undefined;
  const kill = () => {
    killed ??= group.kill();
  };
  context.signal.addEventListener("abort", kill, { once: true });
  try {
    const start = await group.start();
    const durationMs = now() - begun;
    const steps = start.type === "ready" ? await run(reaching(start, secrets, context)) : [];
    const death = start.type === "ready" && !context.signal.aborted ? await group.death() : null;
    const end = endOf(start, death, durationMs, context.signal);
    const isWell = end.type === "ready" && steps.every(({ report }) => report.verdict.outcome === "passed");
    const output = isWell || context.signal.aborted ? undefined : await keptLogs(group, scratch, secrets, context);
    const own = finish({ end, durationMs, secrets, ...(output === undefined ? {} : { output }) });
    return { steps: [own, ...steps], counted: (report) => (death ? undecided(report, own) : report) };
  } finally {
    context.signal.removeEventListener("abort", kill);
    await killed;
    const { left } = await group.end(context.signal.aborted);
    const message = leftWords(left);
    if (message !== null) emit({ type: "warning", message: `gate ${gate.name}: ${message}` });
  }
}

type Finish = Pick<StepOutcome, "end" | "durationMs" | "secrets" | "output">;

function outcomeOf(command: string, how: Finish): StepOutcome {
  const common = { name: stepName, command, exitCode: null, findings: [], measurements: [], problems: [] };
  return { ...redacted({ ...common, ...how }, how.secrets), secrets: how.secrets };
}

function commandOf({ from }: ServicesPlan): string {
  const words = ["docker", "compose"];
  if ("files" in from) return commandLine([...words, ...from.files.flatMap((file) => ["-f", file]), "up", "--wait"]);
  return commandLine([...words, "up", "--wait", ...from.inline.map(({ name }) => name)]);
}

/** Steps of this machine have the addresses in their environment; those in containers choose their own. */
function reaching(
  { addresses }: ServicesStart & { readonly type: "ready" },
  secrets: readonly string[],
  context: GateContext,
): GateContext {
  const env = { ...context.step.env, ...addresses.host };
  return {
    ...context,
    step: { ...context.step, env, services: addresses, ...(secrets.length > 0 ? { secrets } : {}) },
  };
}

function endOf(start: ServicesStart, death: ServicesTrouble | null, ms: number, signal: AbortSignal): StepEnd {
  if (start.type === "trouble") return { ...start, type: "broken" };
  if (start.type === "stopped" || signal.aborted) return cancelledBy(signal);
  if (death) return { type: "broken", ...death };
  return { type: "ready", message: `${start.names.join(", ")} ready after ${duration(ms)}` };
}

/** The logs of all services, one after the other, in a file that is shown as what the step printed. */
async function keptLogs(
  group: ServiceGroup,
  scratch: string,
  secrets: readonly string[],
  { step: { files } }: GateContext,
): Promise<string> {
  const parts: string[] = [];
  const composed = join(scratch, "compose.out");
  for (const { name, path } of [{ name: "docker compose", path: composed }, ...(await group.keepLogs())]) {
    if (!(await redactFile(path, secrets, files))) parts.push(`== ${name}: too much to search for secrets, not kept`);
    else parts.push(`== ${name}\n${((await files.readText(path)) ?? "").trimEnd()}`);
  }
  const output = join(scratch, "output");
  await files.writeText(output, `${parts.join("\n")}\n`);
  return output;
}

/** Tests that failed while their service was dead are shown, and judge nothing. */
function undecided(report: GateReport, { report: { verdict } }: JudgedStep): GateReport {
  if (report.verdict.outcome === "cancelled" || verdict.outcome !== "broken") return report;
  const said = report.verdict.outcome === "failed" ? ` (${report.verdict.message}, which decides nothing)` : "";
  const [first = "", ...log] = verdict.message.split("\n");
  return { ...report, verdict: broken(verdict.reason, [`${first}${said}`, ...log].join("\n")) };
}

function leftWords(left: Swept["left"]): string | null {
  if (left === null) return "the engine does not tell whether containers of its services are left";
  return left.length === 0 ? null : `could not remove ${thingWords(left)}`;
}
